//! Change requests that add to the scope or take from it, with what they cost in days and money.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::change::{Change, ChangeStatus};
use crate::pages::decisions::headings;
use crate::pages::facts;
use crate::pages::view::LinkView;
use crate::units::Money;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Changes<'a> {
    heading: String,
    /// Nothing where the audience does not get amounts.
    money: bool,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    link: LinkView,
    scope: &'a str,
    status: String,
    /// It counts in the sums.
    counts: bool,
    days: String,
    cost: String,
}

/// Says what the changes of the scope add up to, and of how many approved changes they are a part.
fn heading(report: &Report, changes: &[&Change], days: i32, cost: Option<String>) -> String {
    let all = report.edition.changes().iter().filter(|change| change.status.is_approved()).count();
    let heading = headings::scope_changes(changes, all, days, cost, report.numbers());
    facts::of_changes(&report.edition, heading)
}

/// Returns the changes that touch the scope; nothing where there is none.
pub fn changes(report: &Report) -> Option<Changes<'_>> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let found: Vec<(&Change, &str)> = report
        .edition
        .changes()
        .iter()
        .filter_map(|change| Some((change, change.impact.scope.as_deref()?.trim())))
        .filter(|(_, scope)| !scope.is_empty() && !scope.eq_ignore_ascii_case("none"))
        .collect();
    if found.is_empty() {
        return None;
    }
    let money = found.iter().any(|(change, _)| change.impact.cost.known().is_some());
    let approved: Vec<&Change> =
        found.iter().map(|(change, _)| *change).filter(|change| change.status.is_approved()).collect();
    let days = approved.iter().map(|change| change.impact.days.unwrap_or(0)).sum();
    let cost: Money = approved.iter().filter_map(|change| change.impact.cost.known().copied()).sum();
    let all: Vec<&Change> = found.iter().map(|(change, _)| *change).collect();
    let cost = money.then(|| currency.short_signed(cost));
    Some(Changes {
        heading: heading(report, &all, days, cost),
        money,
        rows: found
            .into_iter()
            .map(|(change, scope)| Row {
                link: LinkView::record(report, Kind::Change, &change.record.id, &change.title),
                scope,
                status: match change.status {
                    ChangeStatus::Requested => say!(locale, "scope-change-requested"),
                    ChangeStatus::Assessed => say!(locale, "scope-change-assessed"),
                    ChangeStatus::Approved => say!(locale, "scope-change-approved"),
                    ChangeStatus::Rejected => say!(locale, "scope-change-rejected"),
                    ChangeStatus::Done if change.is_unapproved() => {
                        say!(locale, "scope-change-done-unapproved")
                    }
                    ChangeStatus::Done => say!(locale, "scope-change-done"),
                },
                counts: change.status.is_approved(),
                days: change.impact.days.map(|days| locale.days_signed(days.into())).unwrap_or_default(),
                cost: change.impact.cost.known().map(|cost| currency.short_signed(*cost)).unwrap_or_default(),
            })
            .collect(),
    })
}
