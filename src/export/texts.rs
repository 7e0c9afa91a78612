//! All texts of an edition, to tell what the author wrote for its readers from what the program says.

use crate::edition::Edition;
use serde::Serialize;
use serde_json::Value;

/// Keys of what something is called, or put under.
const NAMES: &[&str] = &[
    "name",
    "title",
    "what",
    "outcome",
    "deliverable",
    "service",
    "category",
    "workstream",
    "site",
    "group",
    "area",
    "affects",
    "tags",
    "role",
    "organisation",
];

/// The texts of an edition, each once.
#[derive(Default)]
pub struct Texts {
    /// Of any length.
    pub all: Vec<String>,
    /// Those of them that name something.
    pub names: Vec<String>,
}

/// Returns every text that an edition holds.
pub fn of(edition: &Edition) -> Texts {
    let mut texts = Texts::default();
    let out = &mut texts;
    add(out, edition.head());
    add(out, edition.objectives());
    add(out, edition.scope());
    add(out, edition.freezes());
    add(out, edition.tasks());
    add(out, edition.people());
    add(out, edition.ownership());
    add(out, edition.risks());
    add(out, edition.issues());
    add(out, edition.decisions());
    add(out, edition.changes());
    add(out, edition.vendors());
    add(out, edition.stakeholders());
    add(out, edition.communications());
    add(out, edition.suites());
    add(out, edition.defects());
    add(out, edition.readiness());
    add(out, edition.sprints());
    add(out, edition.sign_offs());
    add(out, edition.handovers());
    add(out, edition.follow_ups());
    add(out, edition.lessons());
    add(out, edition.budget());
    add(out, edition.updates());
    add(out, edition.pages());
    add(out, edition.for_users());
    add(out, &edition.help());
    add(out, &edition.audience().name);
    let out = &mut texts.all;
    let settings = edition.settings();
    out.extend(settings.site_title.clone());
    out.extend(settings.silences.iter().map(|silence| silence.reason.clone()));
    for calendar in edition.calendars() {
        out.push(calendar.name.clone());
        out.extend(calendar.holidays.iter().map(|holiday| holiday.name.clone()));
        out.extend(calendar.opened.iter().map(|opened| opened.name.clone()));
    }
    for list in [&mut texts.all, &mut texts.names] {
        list.sort();
        list.dedup();
    }
    texts
}

fn add<T: Serialize + ?Sized>(out: &mut Texts, part: &T) {
    // A part that cannot be written as data is in no site either.
    collect(out, "", serde_json::to_value(part).unwrap_or_default());
}

fn collect(out: &mut Texts, key: &str, value: Value) {
    match value {
        Value::String(text) if text.chars().any(char::is_alphabetic) => {
            if NAMES.contains(&key) {
                out.names.push(text.clone());
            }
            out.all.push(text);
        }
        Value::Array(values) => values.into_iter().for_each(|value| collect(out, key, value)),
        Value::Object(values) => values.into_iter().for_each(|(key, value)| collect(out, &key, value)),
        _ => {}
    }
}
