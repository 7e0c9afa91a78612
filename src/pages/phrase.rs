//! Sentences with dates, marked words and links in them, so that no page writes HTML.

use crate::units::Date;
use crate::units::locale::{Locale, Value};
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

/// Says a message whose variables may have dates, marked words and links in them:
/// `phrase!(locale, "count-list", first = link, last = date)`.
macro_rules! phrase {
    ($locale:expr, $id:literal $(,)?) => { $crate::pages::phrase::Phrase::plain($locale.say($id, &[])) };
    ($locale:expr, $id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::pages::phrase::Phrase::say(
            $locale,
            $id,
            vec![$((stringify!($name), $crate::pages::phrase::Part::from($value))),+],
        )
    };
}

pub(crate) use phrase;

/// What stands in place of a variable of a message that becomes a phrase.
pub enum Part<'a> {
    Value(Value<'a>),
    Phrase(Phrase),
}

impl<'a, T: Into<Value<'a>>> From<T> for Part<'a> {
    fn from(value: T) -> Part<'a> {
        Part::Value(value.into())
    }
}

impl From<Phrase> for Part<'_> {
    fn from(phrase: Phrase) -> Self {
        Part::Phrase(phrase)
    }
}

/// Characters that are in no text: they hold the place of a phrase within a message.
const PLACES: std::ops::RangeInclusive<char> = '\u{fdd0}'..='\u{fdef}';

impl Phrase {
    /// Says a message, with phrases in place of some of its variables. Code says `phrase!` instead.
    pub fn say(locale: Locale, id: &str, variables: Vec<(&str, Part)>) -> Phrase {
        let mut parts = Vec::new();
        let places = variables.into_iter().zip(PLACES).map(|((name, part), place)| match part {
            Part::Value(Value::Text(text)) if text.contains(|c| PLACES.contains(&c)) => {
                (name, Value::from(text.replace(|c| PLACES.contains(&c), "")))
            }
            Part::Value(value) => (name, value),
            Part::Phrase(phrase) => {
                parts.push((place, phrase));
                (name, Value::from(place.to_string()))
            }
        });
        let said = locale.say(id, &places.collect::<Vec<_>>());
        let mut out = Phrase::new();
        for run in said.split_inclusive(|c| PLACES.contains(&c)) {
            let part = parts.iter().find(|(place, _)| run.ends_with(*place));
            out = out.text(run.trim_end_matches(|c| PLACES.contains(&c)));
            if let Some((_, phrase)) = part {
                out = out.then(phrase.clone());
            }
        }
        out
    }

    /// Makes a phrase of a date with its year.
    pub fn day(locale: Locale, date: Date) -> Phrase {
        Phrase::new().dated(date, locale.date(date))
    }

    /// Makes a phrase of a date, with its year where it is not the year of `near`.
    pub fn day_near(locale: Locale, date: Date, near: Date) -> Phrase {
        Phrase::new().dated(date, locale.date_near(date, near))
    }

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

    /// Puts clauses or entries one after the other, as `Locale::clauses` does: `a; b; c`.
    pub fn clauses(locale: Locale, items: Vec<Phrase>) -> Phrase {
        let join = |first: Phrase, then: Phrase| phrase!(locale, "count-clauses", first = first, then = then);
        items.into_iter().reduce(join).unwrap_or_default()
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
        let phrase = Phrase::plain("Due ")
            .then(Phrase::day(Locale::ENGLISH, day))
            .text(", ")
            .text("or ")
            .marked(Some(Mark::Bad), "late");
        assert_eq!(phrase.words(), "Due 13\u{a0}Nov\u{a0}2026, or late");
        assert_eq!(phrase.0.len(), 4);
        assert!(Phrase::new().text("").is_empty());
    }

    #[test]
    fn a_message_takes_phrases_in_its_variables() {
        let locale = Locale::ENGLISH;
        let day: Date = "2026-11-13".parse().unwrap();
        let link = Phrase::new().link("risks.html", "Risks");
        let list = phrase!(locale, "count-list", first = link, last = Phrase::day(locale, day));
        assert_eq!(list.words(), "Risks and 13\u{a0}Nov\u{a0}2026");
        assert_eq!(list.0.len(), 3);
        let strange = phrase!(locale, "count-list", first = "a\u{fdd1}b", last = Phrase::plain("c"));
        assert_eq!(strange.words(), "ab and c");
    }
}
