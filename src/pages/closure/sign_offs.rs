//! Who has accepted what, and what nobody has been asked to accept yet.

use crate::analysis::closure::DeliverableFigures;
use crate::analysis::shelf::LONG_OF_CLOSURE;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::closure::{SignOff, SignOffStatus};
use crate::pages::paths;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::rest::Rest;
use crate::pages::scope::deliverables::tells_sign_offs;
use crate::pages::view::{self, LinkView, StatusView, WhoView};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct SignOffs<'a> {
    heading: String,
    rows: Vec<Row<'a>>,
    rest: Option<LinkView>,
    /// Deliverables of the plan that no sign-off names.
    without: Vec<Without<'a>>,
    more: usize,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    /// The task or milestone whose deliverable it is.
    task: Option<LinkView>,
    what: &'a str,
    by: Option<WhoView>,
    date: Option<Date>,
    status: StatusView,
    owner: Option<WhoView>,
    rest: Rest<'a>,
}

#[derive(Serialize)]
struct Without<'a> {
    what: &'a str,
    /// What makes it, and when.
    of: Phrase,
}

/// The most deliverables without a sign-off; the finished ones come first.
const MOST: usize = 40;

/// Returns the sign-offs; nothing where there is neither one nor a deliverable that wants one.
pub fn sign_offs(report: &Report) -> Option<SignOffs<'_>> {
    let edition = &report.edition;
    let rows = edition.sign_offs().iter().zip(&report.figures.closure.sign_offs);
    let mut rows: Vec<_> = rows.collect();
    let rest = super::rest(report, Kind::SignOff, rows.len());
    if rest.is_some() {
        // What waits comes first where not all is shown.
        rows.sort_by_key(|(_, status)| **status != SignOffStatus::Pending);
    }
    let rows = rows.into_iter().take(LONG_OF_CLOSURE);
    let rows: Vec<Row> = rows.map(|(sign_off, &status)| row(report, sign_off, status)).collect();
    let mut without: Vec<&DeliverableFigures> = match tells_sign_offs(report) {
        true => report.figures.closure.deliverables.iter().filter(|row| row.sign_off.is_none()).collect(),
        false => Vec::new(),
    };
    // What has waited longest is asked for first.
    without.sort_by_key(|figures| std::cmp::Reverse(figures.waiting_days));
    let more = without.len().saturating_sub(MOST);
    without.truncate(MOST);
    let without: Vec<Without> = without.into_iter().map(|figures| without_row(report, figures)).collect();
    (!rows.is_empty() || !without.is_empty()).then(|| SignOffs {
        heading: heading(&report.figures.closure.sign_offs, report.numbers()),
        rows,
        rest,
        without,
        more,
    })
}

fn heading(all: &[SignOffStatus], locale: Locale) -> String {
    let is_given =
        |status: &&SignOffStatus| matches!(status, SignOffStatus::Accepted | SignOffStatus::Conditional);
    let (given, all) = (all.iter().filter(is_given).count(), all.len());
    match (given, all) {
        (_, 0) => say!(locale, "closure-sign-offs-none"),
        (0, _) => say!(locale, "closure-sign-offs-none-given", all = all),
        _ if given == all => say!(locale, "closure-sign-offs-all-given", all = all),
        _ => say!(locale, "closure-sign-offs-some-given", count = given, all = all),
    }
}

fn row<'a>(report: &'a Report, sign_off: &'a SignOff, status: SignOffStatus) -> Row<'a> {
    let tasks = report.edition.tasks();
    let task = tasks.iter().find(|task| task.record.id == sign_off.deliverable);
    Row {
        id: &sign_off.record.id,
        task: task.map(|task| LinkView::record(report, Kind::Task, &task.record.id, &task.name)),
        what: match task {
            Some(task) => task.deliverable.as_deref().unwrap_or_default(),
            None => &sign_off.deliverable,
        },
        by: view::who(&sign_off.by),
        date: sign_off.date,
        status: self::status(status, report.numbers()),
        owner: view::who(&sign_off.record.owner),
        rest: Rest::of(report, &sign_off.record),
    }
}

fn without_row<'a>(report: &'a Report, figures: &DeliverableFigures) -> Without<'a> {
    let (task, locale) = (&report.edition.tasks()[figures.place], report.numbers());
    let date = |date| Phrase::day_near(locale, date, report.edition.as_of());
    let when = match (task.times.finished.filter(|_| task.times.is_finished()), task.times.forecast) {
        (Some(finished), _) => phrase!(locale, "closure-without-finished", date = date(finished)),
        (None, Some(span)) => phrase!(locale, "closure-without-forecast", date = date(span.finish)),
        (None, None) => phrase!(locale, "closure-without-not-planned"),
    };
    let link = Phrase::new().link(paths::record(report, Kind::Task, &task.record.id), &task.name);
    Without {
        what: task.deliverable.as_deref().unwrap_or_default(),
        of: phrase!(locale, "closure-without-of", task = link, when = when),
    }
}

/// Shows how far it is.
pub fn status(status: SignOffStatus, locale: Locale) -> StatusView {
    let (key, word) = match status {
        SignOffStatus::Pending => ("none", say!(locale, "closure-sign-off-pending")),
        SignOffStatus::Accepted => ("done", say!(locale, "closure-sign-off-accepted")),
        SignOffStatus::Conditional => ("warn", say!(locale, "closure-sign-off-conditional")),
        SignOffStatus::Rejected => ("bad", say!(locale, "closure-sign-off-rejected")),
    };
    StatusView { key, word }
}
