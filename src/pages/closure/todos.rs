//! Handovers and follow-ups: what, to whom, until when.

use crate::analysis::closure::Todo;
use crate::analysis::shelf::LONG_OF_CLOSURE;
use crate::checks::Report;
use crate::edition::Record;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::rest::Rest;
use crate::pages::spans;
use crate::pages::view::{self, StatusView, WhoView};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Row<'a> {
    id: &'a str,
    /// Markdown.
    what: &'a str,
    /// Who takes it over.
    to: Option<WhoView>,
    owner: Option<WhoView>,
    /// Names may be shown, and nobody is named for what is open.
    unowned: bool,
    due: Phrase,
    status: StatusView,
    done_on: Option<Date>,
    rest: Rest<'a>,
}

/// Says how many handovers are open.
pub fn handovers_heading(todos: &[Todo], locale: Locale) -> String {
    let (open, all) = (todos.iter().filter(|todo| !todo.done).count(), todos.len());
    match open {
        0 => say!(locale, "closure-handovers-all-done", all = all),
        open if open == all => say!(locale, "closure-handovers-all-open", all = all),
        open => say!(locale, "closure-handovers-some-open", count = open, all = all),
    }
}

/// Says how many follow-ups are open.
pub fn follow_ups_heading(todos: &[Todo], locale: Locale) -> String {
    let (open, all) = (todos.iter().filter(|todo| !todo.done).count(), todos.len());
    match open {
        0 => say!(locale, "closure-follow-ups-all-done", all = all),
        open if open == all => say!(locale, "closure-follow-ups-all-open", all = all),
        open => say!(locale, "closure-follow-ups-some-open", count = open, all = all),
    }
}

/// Returns the handovers in their order.
pub fn handovers(report: &Report) -> Vec<Row<'_>> {
    let rows = report.edition.handovers().iter().zip(&report.figures.closure.handovers);
    let mut rows: Vec<_> = rows.collect();
    if rows.len() > LONG_OF_CLOSURE {
        // What is open comes first where not all is shown.
        rows.sort_by_key(|(handover, todo)| (todo.done, handover.due.is_none(), handover.due));
    }
    rows.into_iter()
        .take(LONG_OF_CLOSURE)
        .map(|(handover, &todo)| Row {
            to: view::who(&handover.to),
            unowned: false,
            done_on: handover.done_on.filter(|_| todo.done),
            ..row(report, &handover.record, &handover.what, handover.due, todo)
        })
        .collect()
}

/// Returns what is left to do: what is open first, by the day due.
pub fn follow_ups(report: &Report) -> Vec<Row<'_>> {
    let mut all: Vec<_> =
        report.edition.follow_ups().iter().zip(&report.figures.closure.follow_ups).collect();
    all.sort_by_key(|(follow_up, todo)| (todo.done, follow_up.due.is_none(), follow_up.due));
    all.into_iter()
        .take(LONG_OF_CLOSURE)
        .map(|(follow_up, &todo)| Row {
            done_on: follow_up.done_on.filter(|_| todo.done),
            ..row(report, &follow_up.record, &follow_up.what, follow_up.due, todo)
        })
        .collect()
}

fn row<'a>(report: &'a Report, record: &'a Record, what: &'a str, due: Option<Date>, todo: Todo) -> Row<'a> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    Row {
        id: &record.id,
        what,
        to: None,
        owner: view::who(&record.owner),
        unowned: !todo.done && record.owner.is_missing(),
        due: match (due, todo.overdue_days()) {
            (None, _) => Phrase::plain("–"),
            (Some(due), None) => Phrase::day_near(locale, due, near),
            (Some(due), Some(days)) => {
                let overdue = Phrase::new().marked(Some(Mark::Bad), spans::overdue(locale, days));
                let date = Phrase::day_near(locale, due, near);
                phrase!(locale, "closure-due-overdue", date = date, overdue = overdue)
            }
        },
        status: status(todo, locale),
        done_on: None,
        rest: Rest::of(report, record),
    }
}

/// Shows how far it is.
pub fn status(todo: Todo, locale: Locale) -> StatusView {
    match (todo.done, todo.overdue_days()) {
        (true, _) => StatusView { key: "done", word: say!(locale, "closure-done") },
        (false, Some(_)) => StatusView { key: "bad", word: say!(locale, "closure-overdue") },
        (false, None) => StatusView { key: "none", word: say!(locale, "closure-open") },
    }
}
