//! Sentences with dates, marked words and links in them, so that no page writes HTML.

use crate::units::{Date, locale};
use serde::Serialize;

/// A sentence in pieces. A template prints the pieces one after the other, without a gap.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Phrase(Vec<Piece>);

/// One piece: plain text, or text that is a date, a marked word or a link.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
struct Piece {
    text: String,
    iso: Option<Date>,
    tone: Option<&'static str>,
    href: Option<String>,
}

/// How good or bad a marked word is. The word itself says why.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    Good,
    Warn,
    Bad,
}

impl Mark {
    fn key(self) -> &'static str {
        match self {
            Mark::Good => "ok",
            Mark::Warn => "warn",
            Mark::Bad => "bad",
        }
    }
}

impl Phrase {
    pub fn new() -> Phrase {
        Phrase::default()
    }

    /// Makes a phrase of plain text only.
    pub fn plain(text: impl Into<String>) -> Phrase {
        Phrase::new().text(text)
    }

    pub fn text(mut self, text: impl Into<String>) -> Phrase {
        let text = text.into();
        match self.0.last_mut() {
            Some(last) if last.iso.is_none() && last.tone.is_none() && last.href.is_none() => {
                last.text.push_str(&text);
            }
            _ if text.is_empty() => {}
            _ => self.0.push(Piece { text, ..Piece::default() }),
        }
        self
    }

    /// Adds a date with its year.
    pub fn date(self, date: Date) -> Phrase {
        self.dated(date, locale::date(date))
    }

    /// Adds a date, with its year where it is not the year of `near`.
    pub fn date_near(self, date: Date, near: Date) -> Phrase {
        self.dated(date, locale::date_near(date, near))
    }

    /// Adds a date in words of its own.
    pub fn dated(mut self, date: Date, text: impl Into<String>) -> Phrase {
        self.0.push(Piece { text: text.into(), iso: Some(date), ..Piece::default() });
        self
    }

    /// Adds marked words; unmarked ones where there is no mark.
    pub fn marked(mut self, mark: Option<Mark>, text: impl Into<String>) -> Phrase {
        match mark {
            None => self.text(text),
            Some(mark) => {
                self.0.push(Piece { text: text.into(), tone: Some(mark.key()), ..Piece::default() });
                self
            }
        }
    }

    pub fn link(mut self, href: impl Into<String>, text: impl Into<String>) -> Phrase {
        self.0.push(Piece { text: text.into(), href: Some(href.into()), ..Piece::default() });
        self
    }

    /// Adds all pieces of another phrase.
    pub fn then(mut self, other: Phrase) -> Phrase {
        for piece in other.0 {
            match piece {
                Piece { text, iso: None, tone: None, href: None } => self = self.text(text),
                piece => self.0.push(piece),
            }
        }
        self
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|piece| piece.text.is_empty())
    }

    /// Returns the words alone, for names and descriptions.
    pub fn words(&self) -> String {
        self.0.iter().map(|piece| piece.text.as_str()).collect()
    }
}

impl From<&str> for Phrase {
    fn from(text: &str) -> Phrase {
        Phrase::plain(text)
    }
}

impl From<String> for Phrase {
    fn from(text: String) -> Phrase {
        Phrase::plain(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_keeps_its_words_and_joins_plain_ones() {
        let day: Date = "2026-11-13".parse().unwrap();
        let phrase = Phrase::plain("Due ").date(day).text(", ").text("or ").marked(Some(Mark::Bad), "late");
        assert_eq!(phrase.words(), "Due 13\u{a0}Nov\u{a0}2026, or late");
        assert_eq!(phrase.0.len(), 4);
        assert!(Phrase::new().text("").is_empty());
    }
}
