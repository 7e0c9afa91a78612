//! Fragments that many pages show. Each has a component of the same name in the templates.

use crate::chart::Svg;
use crate::checks::Report;
use crate::checks::health::Colour;
use crate::edition::update::Rag;
use crate::edition::{Kind, Place, Shown, Who};
use crate::pages::phrase::Phrase;
use crate::pages::{paths, words};
use crate::units::Date;
use crate::units::locale::Locale;
use crate::units::text::capital;
use serde::{Serialize, Serializer};
use std::fmt::Display;

/// A status: its key chooses the shape, the word says it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct StatusView {
    /// `ok`, `warn`, `bad`, `done`, `none`, `hold` or `unknown`.
    pub key: &'static str,
    pub word: String,
}

impl StatusView {
    /// Shows a key of the status set with its usual word.
    pub fn of(locale: Locale, key: &'static str) -> StatusView {
        StatusView { key, word: words::status(locale, key) }
    }

    /// Shows a colour with its usual word.
    pub fn colour(locale: Locale, colour: Colour) -> StatusView {
        StatusView::of(locale, colour_key(colour))
    }

    /// Shows what somebody calls it, with its usual word.
    pub fn called(locale: Locale, called: Rag) -> StatusView {
        StatusView::of(locale, called_key(called))
    }
}

/// Returns the key of a colour in the status set.
pub fn colour_key(colour: Colour) -> &'static str {
    match colour {
        Colour::Unknown => "unknown",
        Colour::Green => "ok",
        Colour::Amber => "warn",
        Colour::Red => "bad",
    }
}

/// Returns the key of what somebody calls it.
pub fn called_key(called: Rag) -> &'static str {
    match called {
        Rag::Green => "ok",
        Rag::Amber => "warn",
        Rag::Red => "bad",
    }
}

/// A way to somewhere, from the top of the site.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct LinkView {
    pub href: String,
    pub text: String,
}

impl LinkView {
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> LinkView {
        LinkView { href: href.into(), text: text.into() }
    }

    /// Leads to a record of a register.
    pub fn record(report: &Report, kind: Kind, id: &str, text: impl Into<String>) -> LinkView {
        LinkView::new(paths::record(report, kind, id), text)
    }

    /// Leads to the line of a source page.
    pub fn source(place: &Place) -> LinkView {
        LinkView::new(paths::source(place), format!("{}:{}", place.path, place.line))
    }
}

/// Makes the link of a place, where the audience may see it.
pub fn source(at: &Option<Place>) -> Option<LinkView> {
    at.as_ref().map(LinkView::source)
}

/// Why a status is what it is. Empty texts are left out.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct WhyView {
    pub rule: String,
    /// The rule on the page of the rules.
    pub about: Option<LinkView>,
    pub measured: String,
    pub limit: String,
    pub cause: String,
    /// Why it is not counted, and until when; Markdown.
    pub silenced: String,
    pub source: Option<LinkView>,
}

/// Somebody: a link where the site has a row for the person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct WhoView {
    pub name: String,
    pub href: Option<String>,
}

impl From<&Who> for WhoView {
    fn from(who: &Who) -> WhoView {
        let href = who.id.as_ref().map(|id| paths::person(id));
        WhoView { name: who.name.clone(), href }
    }
}

/// Shows somebody who may be unknown or unnamed.
pub fn who(who: &Shown<Option<Who>>) -> Option<WhoView> {
    who.known().map(WhoView::from)
}

/// Shows somebody beside a word for what they are here, which a role that begins with it does not say again: beside
/// *Sponsor*, the *Sponsor, finance director* is the *Finance director*. Nothing where the word is all there is to say.
pub fn who_beside(word: &str, who: &Shown<Option<Who>>) -> Option<WhoView> {
    let view = WhoView::from(who.known()?);
    let rest = match view.name.get(..word.len()) {
        Some(start) if view.href.is_none() && start.to_lowercase() == word.to_lowercase() => {
            &view.name[word.len()..]
        }
        _ => return Some(view),
    };
    // `Sponsorship` and `Sponsor of two projects` are other roles than the sponsor's.
    let more = rest.trim_start().strip_prefix([',', ';', ':', '/', '(', '–', '—', '-']);
    match (rest.trim().is_empty(), more) {
        (true, _) => None,
        (false, Some(more)) => Some(WhoView { name: capital(more.trim().trim_end_matches(')')), href: None }),
        (false, None) => Some(view),
    }
}

/// Shows who does something from outside: a link where the vendor has a row.
pub fn supplier(report: &Report, vendor: &Who) -> WhoView {
    let href = vendor.id.as_ref().map(|id| paths::record(report, Kind::Vendor, id));
    WhoView { name: vendor.name.clone(), href }
}

/// A drawing in the two widths that a page needs.
#[derive(Clone, Serialize)]
pub struct FigureView {
    pub wide: Drawing,
    pub narrow: Drawing,
    /// The narrow one already takes over below the width of a page, not only on a phone.
    pub big: bool,
}

impl FigureView {
    pub fn new(wide: Svg, narrow: Svg) -> FigureView {
        FigureView { wide: Drawing(wide), narrow: Drawing(narrow), big: false }
    }

    pub fn big(self) -> FigureView {
        FigureView { big: true, ..self }
    }
}

/// One drawing. It is handed to the templates as bytes, which no text ever is: the filter `svg` prints
/// bytes only, so that nothing but a drawing of the chart room can be printed unescaped.
#[derive(Clone)]
pub struct Drawing(pub Svg);

impl Serialize for Drawing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0.as_str().as_bytes())
    }
}

/// The numbers of a chart as a table behind a summary.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct NumbersView {
    pub label: String,
    pub head: Vec<HeadView>,
    pub rows: Vec<NumbersRow>,
    /// What all rows make together; it stays last. Empty where there is no sum.
    pub total: Vec<String>,
}

/// One row of them. Its first cell is its head.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct NumbersRow {
    /// The day or the month that the first cell names, as ISO 8601 writes it.
    pub time: Option<String>,
    pub cells: Vec<String>,
}

impl NumbersRow {
    /// Makes a row of what begins at a day, or in a month.
    pub fn of(time: impl Display, cells: Vec<String>) -> NumbersRow {
        NumbersRow { time: Some(time.to_string()), cells }
    }
}

impl From<Vec<String>> for NumbersRow {
    fn from(cells: Vec<String>) -> NumbersRow {
        NumbersRow { time: None, cells }
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct HeadView {
    pub text: String,
    /// Numbers stand to the right.
    pub right: bool,
}

impl HeadView {
    pub fn text(text: &str) -> HeadView {
        HeadView { text: text.to_string(), right: false }
    }

    pub fn number(text: &str) -> HeadView {
        HeadView { text: text.to_string(), right: true }
    }
}

/// A decision that is waited for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct DecisionView {
    pub by: Option<Date>,
    pub overdue: bool,
    /// `in 7 days`; empty where no date is set.
    pub distance: String,
    pub link: LinkView,
    /// What waits for it, and how long that can wait.
    pub effect: Phrase,
    pub who: Option<WhoView>,
    /// Names may be shown, and nobody is named.
    pub unnamed: bool,
    /// What is recommended.
    pub advice: String,
    /// Markdown: what its text recommends, where its key does not.
    pub advised: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_does_not_say_again_what_stands_before_it() {
        let beside = |role: &str| {
            let who = Shown::when(true, Some(Who { id: None, name: role.to_string() }));
            who_beside("Sponsor", &who).map(|view| view.name)
        };
        assert_eq!(beside("Sponsor, finance director").as_deref(), Some("Finance director"));
        assert_eq!(beside("sponsor (finance director)").as_deref(), Some("Finance director"));
        assert_eq!(beside("Sponsor"), None);
        for other in ["Finance director", "Sponsorship", "Sponsor of two projects", "Spónsor", "Ünit", "Sp"]
        {
            assert_eq!(beside(other).as_deref(), Some(other));
        }
        // Whoever has a name has it.
        let named =
            Shown::when(true, Some(Who { id: Some("s".to_string()), name: "Sponsor, A".to_string() }));
        assert_eq!(who_beside("Sponsor", &named).unwrap().name, "Sponsor, A");
    }
}
