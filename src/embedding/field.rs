//! The fields of the form with one answer: where, and what else of the filter.

use crate::listing::choices::{Choices, Tick};
use crate::territory::{Commune, DISTRICTS, Layer, Zone};
use crate::venue::filter::{Filter, Parameter};
use crate::web::Cx;
use crate::web::template::Proper;

/// A field with one answer, or none.
pub struct Field {
    /// Its name, which is its identifier.
    pub id: &'static str,
    pub label: String,
    /// Answers by group; a group without a name stands alone.
    pub groups: Vec<(Option<String>, Vec<Answer>)>,
}

pub struct Answer {
    pub value: String,
    pub words: String,
    pub proper: Proper,
    pub chosen: bool,
}

/// Where, and the rest of the filter that is chosen from lists.
pub fn all(cx: &Cx, filter: &Filter, choices: &Choices) -> (Vec<Field>, Vec<Field>) {
    let district = Parameter::District.word();
    let lists = choices.selects(cx).into_iter().map(|(id, label, ticks)| Field {
        id,
        label,
        groups: vec![(None, ticks.iter().map(Answer::of).collect())],
    });
    let (districts, others): (Vec<Field>, Vec<Field>) = lists.partition(|field| field.id == district);
    let places = communes(cx, filter).into_iter().chain(districts).chain(zones(cx, filter)).collect();
    (places, others)
}

/// Where there are several.
fn communes(cx: &Cx, filter: &Filter) -> Option<Field> {
    let communes = cx.app.territory().communes();
    let answer = |commune: &Commune| Answer {
        value: commune.insee.to_string(),
        words: commune.name.clone(),
        proper: Proper::Name,
        chosen: filter.commune.as_ref() == Some(&commune.insee),
    };
    (communes.len() > 1).then(|| Field {
        id: Parameter::Commune.word(),
        label: cx.t("embed-commune").into_owned(),
        groups: vec![(None, communes.iter().map(answer).collect())],
    })
}

/// The zones of every layer but districts, which have a field of their own.
fn zones(cx: &Cx, filter: &Filter) -> Option<Field> {
    let asked = filter.zone.as_ref().map(|zone| format!("{}:{}", zone.layer, zone.zone));
    let answer = |layer: &Layer, zone: &Zone| {
        let value = format!("{}:{}", layer.id, zone.id);
        let chosen = asked.as_ref() == Some(&value);
        Answer { value, words: zone.name.clone(), proper: Proper::Name, chosen }
    };
    let group = |layer: &Layer| {
        let name = layer.name.get(cx.lang.code()).to_owned();
        (Some(name), layer.zones.iter().map(|zone| answer(layer, zone)).collect())
    };
    let layers = cx.app.territory().layers().iter().filter(|layer| layer.id.as_str() != DISTRICTS);
    let groups: Vec<_> = layers.map(group).collect();
    let label = cx.t("embed-zone").into_owned();
    (!groups.is_empty()).then_some(Field { id: Parameter::Zone.word(), label, groups })
}

impl Answer {
    fn of(tick: &Tick) -> Self {
        Self {
            value: tick.value.clone(),
            words: tick.words.clone(),
            proper: tick.proper,
            chosen: tick.checked,
        }
    }
}
