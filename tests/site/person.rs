//! Somebody at a browser: keeps cookies, follows redirects, fills in the forms of a page and sends them.

use repere::account::{Role, entry, store};
use scraper::{ElementRef, Html, Selector};

use crate::harness::{Answer, Site};

/// A browser of its own.
pub struct Person<'a> {
    pub site: &'a Site,
    pub cookie: Option<String>,
    /// Path of the page shown.
    pub here: String,
    pub shown: Answer,
}

impl<'a> Person<'a> {
    pub async fn at(site: &'a Site, path: &str) -> Self {
        let shown = site.get(path).await;
        let mut person = Self { site, cookie: None, here: path.to_owned(), shown };
        person.follow().await;
        person
    }

    /// Somebody of this role with a way in, on the page with the button.
    pub async fn invited(site: &'a Site, email: &str, role: Role) -> Self {
        let path = way_in(site, email, role).await;
        Self::at(site, &path).await
    }

    /// Somebody signed in, second factor included.
    pub async fn signed_in(site: &'a Site, email: &str, role: Role) -> Self {
        let mut person = Self::invited(site, email, role).await;
        person.send("main form", &[]).await;
        if role.needs_second_factor() {
            let code = person.second_factor().await;
            person.send("main form", &[("code", &code)]).await;
            person.go("/partenaire").await;
        }
        person
    }

    /// The six digits their telephone shows now.
    pub async fn second_factor(&self) -> String {
        let id: (String,) = sqlx::query_as(
            "select second_factor from person where second_factor is not null order by id desc",
        )
        .fetch_one(&self.site.app.db().readers)
        .await
        .unwrap();
        let secret = totp_rs::Secret::try_from_base32(&id.0).unwrap();
        let time = u64::try_from(self.site.app.clock().now().timestamp()).unwrap();
        totp_rs::Builder::new().with_secret(secret).build().unwrap().generate(time).to_string()
    }

    pub async fn go(&mut self, path: &str) -> &Answer {
        self.shown = self.site.get_with(path, &self.headers()).await;
        path.clone_into(&mut self.here);
        self.keep_cookie();
        self.follow().await;
        &self.shown
    }

    /// Fills in the one form that matches and presses its button. Fields given replace those of the form.
    pub async fn send(&mut self, form: &str, fields: &[(&str, &str)]) -> &Answer {
        let (action, fields) = self.form(form, fields);
        self.post(&action, &fields).await
    }

    /// Address and fields of a form as the browser would send them.
    pub fn form(&self, form: &str, fields: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
        let page = Html::parse_document(&self.shown.body);
        let selector = Selector::parse(form).unwrap();
        let forms: Vec<ElementRef> = page.select(&selector).collect();
        assert_eq!(forms.len(), 1, "{form} on {}: {}", self.here, self.shown.body);
        let action = forms[0].attr("action").unwrap_or(&self.here).to_owned();
        let mut sent: Vec<(String, String)> = filled(forms[0])
            .into_iter()
            .filter(|(name, _)| !fields.iter().any(|(given, _)| given == name))
            .collect();
        sent.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        (action, sent)
    }

    pub async fn post(&mut self, path: &str, fields: &[(String, String)]) -> &Answer {
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.shown = self.site.post_with(path, &fields, &self.headers()).await;
        path.clone_into(&mut self.here);
        self.keep_cookie();
        self.follow().await;
        &self.shown
    }

    fn headers(&self) -> Vec<(&str, &str)> {
        let mut headers = vec![
            ("user-agent", "Mozilla/5.0 (Linux; Android 14) Firefox/130.0"),
            ("sec-fetch-site", "same-origin"),
        ];
        if let Some(cookie) = &self.cookie {
            headers.push(("cookie", cookie));
        }
        headers
    }

    fn keep_cookie(&mut self) {
        if let Some(cookie) = self.shown.headers.get("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
            self.cookie = (!pair.ends_with('=')).then_some(pair);
        }
    }

    async fn follow(&mut self) {
        for _ in 0..5 {
            if self.shown.status != 303 {
                return;
            }
            let to = self.shown.headers["location"].to_str().unwrap().to_owned();
            self.shown = self.site.get_with(&to, &self.headers()).await;
            self.here = to;
            self.keep_cookie();
        }
    }

    /// The text of the main part of the page.
    pub fn reads(&self) -> String {
        let page = Html::parse_document(&self.shown.body);
        let main = Selector::parse("main").unwrap();
        let text: String = page.select(&main).flat_map(|main| main.text()).collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
    }

    /// The texts of everything that matches.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let page = Html::parse_document(&self.shown.body);
        let selector = Selector::parse(selector).unwrap();
        page.select(&selector).map(|found| found.text().collect()).collect()
    }

    pub fn sees(&self, selector: &str) -> bool {
        Html::parse_document(&self.shown.body).select(&Selector::parse(selector).unwrap()).next().is_some()
    }
}

/// What a form holds: fields with their values, boxes that are ticked, the option chosen.
fn filled(form: ElementRef) -> Vec<(String, String)> {
    let fields = Selector::parse("input[name], textarea[name], select[name]").unwrap();
    let mut sent = Vec::new();
    for field in form.select(&fields) {
        let name = field.attr("name").unwrap().to_owned();
        let kind = field.attr("type").unwrap_or("text");
        let value = match field.value().name() {
            "select" => {
                let chosen = Selector::parse("option[selected]").unwrap();
                let first = Selector::parse("option").unwrap();
                let option = field.select(&chosen).next().or_else(|| field.select(&first).next());
                option.and_then(|option| option.attr("value")).unwrap_or_default().to_owned()
            }
            "textarea" => field.text().collect(),
            _ if matches!(kind, "checkbox" | "radio") && field.attr("checked").is_none() => continue,
            _ if kind == "submit" => continue,
            _ => field.attr("value").unwrap_or_default().to_owned(),
        };
        sent.push((name, value));
    }
    sent
}

/// A link that lets `email` in, made as the clerk makes it.
pub async fn way_in(site: &Site, email: &str, role: Role) -> String {
    let now = site.app.clock().now();
    let mut writer = site.app.db().write().await.unwrap();
    let person = store::welcome(&mut writer, &email.parse().unwrap(), role, now).await.unwrap();
    let entry = entry::open(&mut writer, person, entry::life(role), now).await.unwrap();
    writer.commit().await.unwrap();
    format!("/partenaire/entrer/{}", entry.token.as_str())
}
