//! One report as it was written.

use crate::edition::update::Update;
use crate::pages::view::{self, LinkView, StatusView, WhoView};
use crate::pages::{Page, paths, words};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;

/// The words of the author.
#[derive(Serialize)]
pub struct Written<'a> {
    date: Date,
    by: Option<WhoView>,
    reason: Option<&'a str>,
    status: Option<StatusView>,
    sections: Vec<Section<'a>>,
    permanent: LinkView,
    source: Option<LinkView>,
}

#[derive(Serialize)]
struct Section<'a> {
    title: &'a str,
    body: &'a str,
    /// Keeps the ids of one section apart from those of another.
    key: String,
}

#[derive(Serialize)]
struct View<'a> {
    title: String,
    report: Written<'a>,
    before: Option<LinkView>,
    after: Option<LinkView>,
}

/// Returns `Week 46: …` with the author's own headline.
pub fn title(update: &Update, locale: Locale) -> String {
    let week = words::week(locale, update.date);
    match &update.headline {
        Some(headline) => say!(locale, "week-headline", week = week, headline = headline),
        None => week,
    }
}

pub fn written(update: &Update, locale: Locale) -> Written<'_> {
    Written {
        date: update.date,
        by: view::who(&update.author),
        reason: update.reason.as_deref(),
        status: update.called.map(|called| StatusView::called(locale, called)),
        sections: update
            .sections
            .iter()
            .enumerate()
            .filter(|(_, section)| !section.body.is_empty() || !section.title.trim().is_empty())
            .map(|(place, section)| Section {
                title: section.title.trim(),
                body: section.body.as_str(),
                key: format!("part{}", place + 1),
            })
            .collect(),
        permanent: LinkView::new(paths::week(update.date), say!(locale, "week-permanent")),
        source: view::source(&update.at),
    }
}

/// Makes the page of one report. It says what was written then; nothing on it is computed anew.
pub fn page(updates: &[Update], place: usize, locale: Locale) -> Page<'_> {
    let update = &updates[place];
    let neighbour = |place: usize| {
        updates
            .get(place)
            .map(|update| LinkView::new(paths::week(update.date), words::report_of(locale, update.date)))
    };
    let view = View {
        title: title(update, locale),
        report: written(update, locale),
        before: place.checked_sub(1).and_then(neighbour),
        after: neighbour(place + 1),
    };
    Page {
        path: paths::week(update.date),
        title: words::report_of(locale, update.date),
        menu: None,
        template: "report.html",
        wide: false,
        view: Box::new(view),
    }
}
