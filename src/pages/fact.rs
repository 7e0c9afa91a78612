//! The keys of a record as words and values, for the pages that tell everything about each record.

use crate::pages::phrase::Phrase;
use crate::units::Date;
use crate::units::locale::Locale;
use serde::Serialize;

/// One key in words, with its value: a phrase, or texts in Markdown.
#[derive(Serialize)]
pub struct Fact<'a> {
    pub word: String,
    pub value: Phrase,
    pub texts: Vec<&'a str>,
}

impl<'a> Fact<'a> {
    pub fn new(word: impl Into<String>, value: impl Into<Phrase>) -> Fact<'a> {
        Fact { word: word.into(), value: value.into(), texts: Vec::new() }
    }

    pub fn texts(word: impl Into<String>, texts: Vec<&'a str>) -> Fact<'a> {
        Fact { word: word.into(), value: Phrase::new(), texts }
    }

    /// A day, with its year.
    pub fn date(locale: Locale, word: impl Into<String>, date: Date) -> Fact<'a> {
        Fact::new(word, Phrase::day(locale, date))
    }

    /// A text in Markdown; nothing where it is empty.
    pub fn prose(word: impl Into<String>, text: &'a str) -> Option<Fact<'a>> {
        (!text.trim().is_empty()).then(|| Fact::texts(word, vec![text]))
    }
}
