//! History: how it got here. What every report called it, what was agreed and when, and what was reached.

mod baselines;
mod log;
mod strip;

pub use strip::recent;

use crate::checks::Report;
use crate::edition::update::Update;
use crate::pages::view::{self, LinkView, StatusView};
use crate::pages::{Page, paths, words};
use crate::units::locale;
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: String,
    sub: String,
    strip: Option<strip::Strip<'a>>,
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
    let updates = report.edition.updates();
    let baselines = baselines::baselines(report);
    let log = log::log(report);
    if updates.is_empty() && baselines.is_none() && !log.as_ref().is_some_and(log::Log::has_agreements) {
        return None;
    }
    let more = updates.len().saturating_sub(MOST_WEEKS);
    let view = View {
        heading: heading(report),
        sub: sub(updates),
        strip: strip::strip(report),
        weeks: updates.iter().rev().take(MOST_WEEKS).map(week).collect(),
        more_weeks: (more > 0).then(|| {
            format!(
                "{} older reports: each leads to the one before it.",
                report.numbers().integer(more as i64)
            )
        }),
        baselines,
        log,
    };
    Some(Page {
        path: paths::HISTORY.to_string(),
        title: format!("{}: {}", words::HISTORY, report.edition.head().name),
        menu: Some(words::HISTORY.to_string()),
        template: "history.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Says what it is called, and since when.
fn heading(report: &Report) -> String {
    let updates = report.edition.updates();
    let called = updates.iter().rev().find_map(|update| update.called);
    let Some(called) = called else { return "How the project got here".to_string() };
    let run = updates.iter().rev().filter(|update| update.called.is_some());
    let since = run.take_while(|update| update.called == Some(called)).last().map(|update| update.date);
    let word = words::status(view::called_key(called)).to_lowercase();
    match since {
        Some(date) if updates.iter().any(|update| update.called.is_some_and(|other| other != called)) => {
            format!("Called {word} since {}", locale::date(date))
        }
        _ => format!("Called {word} in every report"),
    }
}

fn sub(updates: &[Update]) -> String {
    match (updates.first(), updates.len()) {
        (None, _) => "No report is shown here; this is what was agreed, and what was reached.".to_string(),
        (Some(first), count) => format!(
            "{} {} since {}.",
            capital(&count_word(count)),
            plural(count, "report", "reports"),
            locale::date(first.date)
        ),
    }
}

fn week(update: &Update) -> Week {
    let title = match &update.headline {
        Some(headline) => format!("{}: {headline}", words::week(update.date)),
        None => words::report_of(update.date),
    };
    Week {
        date: update.date,
        status: update.called.map(|called| StatusView::of(view::called_key(called))),
        link: LinkView::new(paths::week(update.date), title),
    }
}
