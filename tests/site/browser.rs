//! A browser without scripts: it holds the fields of a form, and sends them.

use scraper::{ElementRef, Html, Selector};

use crate::harness::{Answer, Site};

/// What a browser without scripts holds, and would send.
pub struct Browser<'a> {
    site: &'a Site,
    path: String,
    pub fields: Vec<(String, String)>,
    pub page: Html,
}

impl<'a> Browser<'a> {
    pub async fn open(site: &'a Site, path: &str) -> Self {
        let answer = site.get(path).await;
        Self::read(site, path, &answer)
    }

    pub fn read(site: &'a Site, path: &str, answer: &Answer) -> Self {
        assert_eq!(answer.status, 200, "{}", answer.body);
        let page = Html::parse_document(&answer.body);
        let inputs = Selector::parse("form input, form select, form textarea").unwrap();
        let fields = page.select(&inputs).filter_map(field).collect();
        Self { site, path: path.to_owned(), fields, page }
    }

    pub fn fill(&mut self, name: &str, value: &str) -> &mut Self {
        let known = self.page.select(&Selector::parse(&format!("[name='{name}']")).unwrap()).count();
        assert!(known > 0, "there is no field {name}");
        self.fields.retain(|(field, _)| field != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sends the form with a button that is there, or as Enter does.
    pub async fn press(&self, button: Option<(&str, &str)>) -> Self {
        let mut fields: Vec<(&str, &str)> =
            self.fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        if let Some((name, value)) = button {
            let there = Selector::parse(&format!("button[name='{name}'][value='{value}']")).unwrap();
            assert_eq!(self.page.select(&there).count(), 1, "{name}={value}");
            fields.push((name, value));
        }
        let answer = self.site.post(&self.path, &fields).await;
        Self::read(self.site, &self.path, &answer)
    }

    pub fn texts(&self, selector: &str) -> Vec<String> {
        let fold = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.page
            .select(&Selector::parse(selector).unwrap())
            .map(|found| fold(found.text().collect()))
            .collect()
    }

    /// What the host of a form says it stands for.
    pub fn written(&self) -> String {
        self.texts("output").concat()
    }

    pub fn value(&self, name: &str) -> String {
        self.fields
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, value)| value.clone())
            .unwrap_or_default()
    }
}

fn field(input: ElementRef) -> Option<(String, String)> {
    let name = input.attr("name")?.to_owned();
    let value = match (input.value().name(), input.attr("type")) {
        ("select", _) => {
            let chosen = Selector::parse("option[selected]").unwrap();
            input.select(&chosen).next().and_then(|option| option.attr("value"))
        }
        ("textarea", _) => return Some((name, input.text().collect())),
        (_, Some("checkbox" | "radio")) if input.attr("checked").is_none() => return None,
        _ => input.attr("value"),
    };
    Some((name, value.unwrap_or_default().to_owned()))
}
