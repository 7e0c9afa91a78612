//! History: how it got here. What every report called it, what was agreed and when, and what was reached.

mod baselines;
mod log;
mod strip;

pub use strip::recent;

use crate::checks::Report;
use crate::edition::update::Update;
use crate::pages::view::{self, LinkView, StatusView};
use crate::pages::{Page, paths, words};
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: String,
    sub: String,
    strip: Option<strip::Strip>,
    /// Newest first.
    weeks: Vec<Week>,
    more_weeks: Option<String>,
    baselines: Option<baselines::Baselines<'a>>,
    log: Option<log::Log>,
}

/// One report, with the way to its page.
#[derive(Serialize)]
struct Week {
    date: crate::units::Date,
    status: Option<StatusView>,
    link: LinkView,
}

/// The most reports that are listed; the rest can be walked to from page to page.
const MOST_WEEKS: usize = 110;

/// Makes the page; nothing where there is neither a report nor anything agreed.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let (updates, locale) = (report.edition.updates(), report.numbers());
    let baselines = baselines::baselines(report);
    let log = log::log(report);
    if updates.is_empty() && baselines.is_none() && !log.as_ref().is_some_and(log::Log::has_agreements) {
        return None;
    }
    let more = updates.len().saturating_sub(MOST_WEEKS);
    let view = View {
        heading: heading(report),
        sub: sub(updates, locale),
        strip: strip::strip(report),
        weeks: updates.iter().rev().take(MOST_WEEKS).map(|update| week(update, locale)).collect(),
        more_weeks: (more > 0).then(|| say!(locale, "history-more-reports", count = more)),
        baselines,
        log,
    };
    Some(Page {
        path: paths::HISTORY.to_string(),
        title: say!(locale, "history-tab", project = &report.edition.head().name),
        menu: Some(say!(locale, "history-title")),
        template: "history.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Says what it is called, and since when.
fn heading(report: &Report) -> String {
    let (updates, locale) = (report.edition.updates(), report.numbers());
    let called = updates.iter().rev().find_map(|update| update.called);
    let Some(called) = called else { return say!(locale, "history-how") };
    let run = updates.iter().rev().filter(|update| update.called.is_some());
    let since = run.take_while(|update| update.called == Some(called)).last().map(|update| update.date);
    let status = view::called_key(called);
    match since {
        Some(date) if updates.iter().any(|update| update.called.is_some_and(|other| other != called)) => {
            say!(locale, "history-called-since", status = status, date = locale.date(date))
        }
        _ => say!(locale, "history-called-always", status = status),
    }
}

fn sub(updates: &[Update], locale: Locale) -> String {
    match updates.first() {
        None => say!(locale, "history-no-reports"),
        Some(first) => {
            say!(locale, "history-reports", count = updates.len(), date = locale.date(first.date))
        }
    }
}

fn week(update: &Update, locale: Locale) -> Week {
    let title = match &update.headline {
        Some(headline) => {
            let week = words::week(locale, update.date);
            say!(locale, "history-week-headline", week = week, headline = headline)
        }
        None => words::report_of(locale, update.date),
    };
    Week {
        date: update.date,
        status: update.called.map(|called| StatusView::called(locale, called)),
        link: LinkView::new(paths::week(update.date), title),
    }
}
