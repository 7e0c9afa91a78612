//! All texts of an edition, to tell what the author wrote for its readers from what the program says.

use crate::edition::Edition;
use crate::edition::parts::Reader;
use crate::export::strings;
use serde::Serialize;

/// Keys of what something is called, or put under.
const NAMES: &[&str] = &[
    "name",
    "title",
    "what",
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
        strings::each(part, &mut |key, text| {
            if text.chars().any(char::is_alphabetic) {
                if NAMES.contains(&key) {
                    self.names.push(text.to_string());
                }
                self.all.push(text.to_string());
            }
        });
    }

    fn prose<T: Serialize + ?Sized>(&mut self, part: &T) {
        strings::each(part, &mut |_, text| {
            if text.chars().any(char::is_alphabetic) {
                self.all.push(text.to_string());
            }
        });
    }

    fn name(&mut self, name: &str) {
        self.names.push(name.to_string());
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
