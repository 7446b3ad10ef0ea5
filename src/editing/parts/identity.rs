//! What the place is: its names, its kinds, what it is besides its services.

use super::Typed;
use super::reader::Reader;
use super::sheet::{Choice, How, Kind, Sheet};
use crate::listing::words;
use crate::venue::{Role, Typology, Venue, Word};

const NAME_MAX: usize = 120;

pub fn of(venue: &Venue) -> Typed {
    let mut typed = Typed::default();
    typed.put("nom", &venue.name);
    typed.put("autres-noms", venue.aliases.join("\n"));
    venue.typologies.iter().for_each(|word| typed.put("type", word));
    venue.roles.iter().for_each(|role| typed.put("role", role));
    typed
}

/// Labels are a register's affair: they are shown and not asked.
pub fn fields(sheet: &mut Sheet<'_>, venue: &Venue) {
    sheet.text("nom", Kind::Line, NAME_MAX);
    sheet.text("autres-noms", Kind::Lines, NAME_MAX);
    let lang = sheet.cx.lang;
    let choice = |word: &Word<Typology>| Choice::new(word.to_string(), words::typology(lang, word).0);
    let all = Typology::ALL.iter().map(|known| Word::Known(*known));
    let usual =
        |word: &Word<Typology>| venue.typologies.contains(word) || lang.knows(&format!("typology-{word}"));
    let (options, more): (Vec<_>, Vec<_>) = all.partition(usual);
    let others = venue.typologies.iter().filter(|word| matches!(word, Word::Other(_)));
    sheet.choices(
        "type",
        How::Several,
        options.iter().chain(others).map(choice).collect(),
        more.iter().map(choice).collect(),
    );
    let roles = Role::ALL.iter().map(|role| sheet.word("part-role", role)).collect();
    sheet.choices("role", How::Several, roles, vec![]);
    let cx = sheet.cx;
    sheet.said("labels", venue.labels.iter().map(|held| words::label(cx, &held.label)).collect());
}

pub fn apply(reader: &mut Reader<'_>, venue: &mut Venue) {
    match reader.line("nom", Some(&venue.name), NAME_MAX) {
        Some(name) => venue.name = name,
        None => reader.tell("nom", reader.cx.t("part-problem-name")),
    }
    venue.aliases = reader.lines("autres-noms", &venue.aliases, NAME_MAX);
    venue.typologies = reader.words("type", &venue.typologies, Typology::ALL);
    let ticked = |role: &Role| reader.typed.has("role", role.word());
    let new = Role::ALL.iter().filter(|role| ticked(role) && !venue.roles.contains(role));
    let kept = venue.roles.iter().filter(|role| ticked(role));
    venue.roles = kept.chain(new).copied().collect();
}
