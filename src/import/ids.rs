//! The ids of a draft's records: those that they have already, and new ones for the others; and values as
//! TOML with these ids in them.

use crate::import::draft::{Draft, Kind, Value};
use crate::import::slug::Slugs;
use std::collections::BTreeMap;

/// The ids of the records of a draft, in their order.
#[derive(Clone, Default, Debug)]
pub struct Ids {
    pub plan: Vec<String>,
    pub people: Vec<String>,
}

/// The ids that records have already, by their source.
#[derive(Clone, Default, Debug)]
pub struct Known {
    pub plan: BTreeMap<String, String>,
    pub people: BTreeMap<String, String>,
    /// Every id of the project, whatever has it.
    pub taken: Vec<String>,
}

impl Ids {
    /// Gives an id to each record. A record that has one keeps it, whatever it is called by now.
    pub fn new(draft: &Draft, known: &Known) -> Ids {
        let mut slugs = Slugs::without(known.taken.iter().cloned());
        let mut give = |records: &[crate::import::draft::Record], known: &BTreeMap<String, String>| {
            let id = |record: &crate::import::draft::Record| match known.get(&record.source) {
                Some(id) => id.clone(),
                None => slugs.take(&record.name, &record.fallback),
            };
            records.iter().map(id).collect()
        };
        let plan = give(&draft.plan, &known.plan);
        let people = give(&draft.people, &known.people);
        Ids { plan, people }
    }

    /// Writes a value in one line.
    pub fn inline(&self, value: &Value) -> String {
        let mut out = String::new();
        self.write(value, &mut out);
        out
    }

    fn write(&self, value: &Value, out: &mut String) {
        match value {
            Value::Text(text) => quoted(text, out),
            Value::Plain(text) => out.push_str(text),
            Value::Refer(kind, index, rest) => {
                let ids = if *kind == Kind::Plan { &self.plan } else { &self.people };
                quoted(&format!("{}{rest}", ids.get(*index).map_or("", String::as_str)), out);
            }
            Value::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index > 0 { ", " } else { "" });
                    self.write(item, out);
                }
                out.push(']');
            }
            Value::Table(keys) => {
                out.push_str("{ ");
                for (index, (key, item)) in keys.iter().enumerate() {
                    out.push_str(if index > 0 { ", " } else { "" });
                    out.push_str(key);
                    out.push_str(" = ");
                    self.write(item, out);
                }
                out.push_str(" }");
            }
        }
    }

    /// Writes a value as one reads it best: long lists an item a line, texts of several lines as such.
    pub fn readable(&self, value: &Value) -> String {
        match value {
            Value::Text(text) if text.contains('\n') => lines(text),
            Value::List(items) if items.len() > 1 && self.inline(value).len() > 100 => {
                let items = items.iter().map(|item| format!("  {},\n", self.inline(item)));
                format!("[\n{}]", items.collect::<String>())
            }
            _ => self.inline(value),
        }
    }
}

/// Writes a basic string (TOML 1.0, "String").
pub fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        escaped(letter, out);
    }
    out.push('"');
}

fn escaped(letter: char, out: &mut String) {
    match letter {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\t' => out.push_str("\\t"),
        letter if letter.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(letter))),
        letter => out.push(letter),
    }
}

fn lines(text: &str) -> String {
    let mut out = "\"\"\"\n".to_string();
    for letter in text.chars() {
        match letter {
            '\n' => out.push('\n'),
            letter => escaped(letter, &mut out),
        }
    }
    out + "\"\"\""
}
