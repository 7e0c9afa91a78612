//! All texts of an edition, to tell what the author wrote for its readers from what the program says.

use crate::edition::Edition;
use crate::edition::parts::Reader;
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

impl Reader for Texts {
    fn part<T: Serialize + ?Sized>(&mut self, part: &T) {
        // A part that cannot be written as data is in no site either.
        collect(self, "", serde_json::to_value(part).unwrap_or_default());
    }

    fn text(&mut self, text: &str) {
        self.all.push(text.to_string());
    }
}

/// Returns every text that an edition holds.
pub fn of(edition: &Edition) -> Texts {
    let mut texts = Texts::default();
    edition.read(&mut texts);
    for list in [&mut texts.all, &mut texts.names] {
        list.sort();
        list.dedup();
    }
    texts
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
