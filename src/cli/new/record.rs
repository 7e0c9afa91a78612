//! The text of a new record: what is known is filled in, and every other key of its table stands there as a note with
//! its meaning, so that nobody has to look it up.

use crate::cli::new::example::Examples;
use crate::load::field::{self, Field, Fields, Shape};

/// Where the explanations begin, if the line is not longer.
const COLUMN: usize = 34;
/// The keys that every record has, but for its owner: too many for each.
const LEFT_TO_THE_REFERENCE: [&str; 5] = ["tags", "visible", "links", "notes", "source"];
/// What a record is called: the first of these keys that it has.
const CALLED: [&str; 5] = ["title", "name", "outcome", "what", "deliverable"];

/// What is to be written.
pub struct New<'a> {
    pub fields: Fields,
    /// Nothing where the file's name says it.
    pub id: Option<&'a str>,
    /// What it is called.
    pub title: &'a str,
    pub examples: &'a Examples<'a>,
}

impl New<'_> {
    /// Writes the keys, one a line: first those that are filled in, then the others as notes.
    pub fn keys(&self) -> String {
        let called = called(self.fields);
        let (mut filled, mut notes) = (String::new(), String::new());
        for field in field::all(self.fields).filter(|field| !LEFT_TO_THE_REFERENCE.contains(&field.key)) {
            let value = match field.key {
                // What an id is needs no words in each record.
                "id" => {
                    filled += &self.id.map_or(String::new(), |id| format!("id = {}\n", quoted(id)));
                    continue;
                }
                key if called == Some(key) => Some(quoted(self.title)),
                _ => self.examples.known(field),
            };
            match value {
                Some(value) => filled += &line("", field, &value),
                None => notes += &line("# ", field, &self.examples.of(field)),
            }
        }
        filled + &notes
    }
}

/// Returns the key that says what a record is called, where it has one.
pub fn called(fields: Fields) -> Option<&'static str> {
    CALLED.into_iter().find(|key| field::find(fields, key).is_some())
}

/// Writes a key, its value and what it means.
pub fn line(start: &str, field: &Field, value: &str) -> String {
    let key = format!("{start}{} = {value}", field.key);
    let choices = match field.shape {
        Shape::Choice(choices) => format!("{}; ", choices.join(" | ")),
        _ => String::new(),
    };
    format!("{key:COLUMN$}# {choices}{}\n", field.help, COLUMN = COLUMN.max(key.chars().count() + 1))
}

/// Writes a basic string of TOML.
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
