//! Change requests that move money.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::change::{Change, ChangeStatus, Fund};
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::LinkView;
use crate::pages::{facts, paths};
use crate::units::locale::{Currency, Locale, say};
use crate::units::{Date, Money};
use serde::Serialize;

#[derive(Serialize)]
pub struct Changes<'a> {
    pub heading: String,
    pub kicker: String,
    pub rows: Vec<Row<'a>>,
    /// What small changes add up to, and what nobody approved.
    pub notes: Vec<String>,
    pub more: Option<Phrase>,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub id: &'a str,
    pub href: String,
    pub title: &'a str,
    pub status: Phrase,
    pub cost: Cell,
    pub days: String,
    pub funded_by: String,
    /// The line that it adds to.
    pub line: Option<LinkView>,
}

/// Returns the changes with a cost; nothing where there are none.
pub fn changes<'a>(report: &'a Report, scale: &Scale) -> Option<Changes<'a>> {
    let locale = report.numbers();
    let with_money: Vec<&Change> = report
        .edition
        .changes()
        .iter()
        // What was rejected moves nothing.
        .filter(|change| change.status != ChangeStatus::Rejected)
        .filter(|change| change.impact.cost.known().is_some_and(|cost| !cost.is_zero()))
        .collect();
    if with_money.is_empty() {
        return None;
    }
    let listed = with_money.len().saturating_sub(MOST);
    Some(Changes {
        heading: facts::of_changes(&report.edition, heading(&with_money, locale)),
        kicker: say!(locale, "budget-changes-kicker", unit = &scale.unit),
        notes: notes(report, &with_money),
        more: (listed > 0).then(|| {
            let words = say!(locale, "budget-changes-all", count = with_money.len());
            let link = Phrase::new().link(paths::page_of(Kind::Change), words);
            phrase!(locale, "budget-changes-all-sentence", all = link)
        }),
        // The newest are last in their file.
        rows: with_money[listed..].iter().map(|change| row(report, change, scale)).collect(),
    })
}

/// The most changes that are listed.
const MOST: usize = 10;

/// Adds up what is easily missed: many small additions, and what was added without approval.
fn notes(report: &Report, changes: &[&Change]) -> Vec<String> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let Some(budget) = report.figures.budget.as_ref() else { return Vec::new() };
    let mut out = Vec::new();
    let small: Vec<(Option<Fund>, Money)> = changes
        .iter()
        .filter(|change| change.status.is_approved())
        .filter_map(|change| Some((change.funded_by, change.impact.cost.known().copied()?)))
        .filter(|(_, cost)| *cost > Money::ZERO)
        .filter(|(_, cost)| cost.share_of(budget.original).is_some_and(|share| share < SMALL))
        .collect();
    let sum: Money = small.iter().map(|(_, cost)| *cost).sum();
    if let Some(share) = sum.share_of(budget.original).filter(|_| small.len() > 1) {
        out.push(say!(
            locale,
            "budget-changes-small",
            count = small.len(),
            limit = locale.share(SMALL),
            sum = currency.short(sum),
            share = locale.share(share),
            from = by_purse(&small, currency)
        ));
    }
    let unapproved = &budget.unapproved;
    let count = unapproved.changes.len();
    // What it costs is that of all of them.
    if count > 0 && budget.changes_listed {
        let cost = currency.short_signed(unapproved.cost);
        out.push(match unapproved.days {
            0 => say!(locale, "budget-changes-unapproved", count = count, cost = cost),
            days => {
                let days = locale.days_signed(days.into());
                say!(locale, "budget-changes-unapproved-days", count = count, cost = cost, days = days)
            }
        });
    }
    out
}

/// Says who pays, for each purse that does.
fn by_purse(costs: &[(Option<Fund>, Money)], currency: Currency) -> String {
    let locale = currency.numbers();
    let amount = |fund: Option<Fund>| {
        let sum: Money = costs.iter().filter(|(paid, _)| *paid == fund).map(|(_, cost)| *cost).sum();
        (!sum.is_zero()).then(|| currency.short(sum))
    };
    let budget = amount(Some(Fund::Budget));
    let contingency = amount(Some(Fund::Contingency));
    let all: Vec<String> = [
        budget.map(|amount| say!(locale, "budget-changes-from-budget", amount = amount)),
        contingency.map(|amount| say!(locale, "budget-changes-from-contingency", amount = amount)),
        amount(None).map(|amount| say!(locale, "budget-changes-from-nobody", amount = amount)),
    ]
    .into_iter()
    .flatten()
    .collect();
    locale.list(&all)
}

/// Below this share of the budget a change is small, as the rule `many-small-additions` has it by default.
const SMALL: f64 = 0.02;

fn heading(changes: &[&Change], locale: Locale) -> String {
    match changes.iter().filter(|change| change.is_unapproved()).count() {
        0 => counted(changes, locale),
        count => {
            say!(locale, "budget-changes-made", heading = counted(changes, locale), count = count)
        }
    }
}

fn counted(changes: &[&Change], locale: Locale) -> String {
    let is_approved = |change: &&&Change| change.status.is_approved() && !change.is_unapproved();
    let approved = changes.iter().filter(is_approved).count();
    let pending = changes.iter().filter(|change| change.status.is_pending()).count();
    match (approved, pending) {
        (0, 0) => say!(locale, "budget-changes-none"),
        (approved, 0) => say!(locale, "budget-changes-approved", count = approved),
        (0, pending) => say!(locale, "budget-changes-waiting", count = pending),
        _ => say!(locale, "budget-changes-both", approved = approved, pending = pending),
    }
}

/// Says what became of a change and when: the day of the decision, or of the request where it waits for one.
fn status(report: &Report, change: &Change) -> Phrase {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let day = |date: Date| Phrase::day_near(locale, date, near);
    let warned = |words: String| Phrase::new().marked(Some(Mark::Warn), words);
    match (change.status, change.decided) {
        (ChangeStatus::Requested, _) => {
            let words = warned(say!(locale, "budget-changes-asked-for"));
            match change.raised {
                Some(raised) => {
                    phrase!(locale, "budget-changes-marked-on", words = words, date = day(raised))
                }
                None => words,
            }
        }
        (ChangeStatus::Assessed, _) => {
            let words = warned(say!(locale, "budget-changes-assessed"));
            match change.raised {
                Some(raised) => {
                    phrase!(locale, "budget-changes-assessed-on", words = words, date = day(raised))
                }
                None => words,
            }
        }
        (ChangeStatus::Approved, None) => phrase!(locale, "budget-changes-is-approved"),
        (ChangeStatus::Approved, Some(date)) => {
            phrase!(locale, "budget-changes-approved-on", date = day(date))
        }
        (ChangeStatus::Rejected, None) => phrase!(locale, "budget-changes-rejected"),
        (ChangeStatus::Rejected, Some(date)) => {
            phrase!(locale, "budget-changes-rejected-on", date = day(date))
        }
        (ChangeStatus::Done, _) if change.is_unapproved() => {
            Phrase::new().marked(Some(Mark::Bad), say!(locale, "budget-changes-done-unapproved"))
        }
        (ChangeStatus::Done, None) => phrase!(locale, "budget-changes-done"),
        (ChangeStatus::Done, Some(date)) => phrase!(locale, "budget-changes-done-on", date = day(date)),
    }
}

fn row<'a>(report: &'a Report, change: &'a Change, scale: &Scale) -> Row<'a> {
    let (lines, locale) = (&report.edition.budget().lines, report.numbers());
    Row {
        id: &change.record.id,
        href: paths::record(report, Kind::Change, &change.record.id),
        title: &change.title,
        status: status(report, change),
        cost: scale.signed_cell(change.impact.cost.known().copied().unwrap_or_default()),
        days: change.impact.days.map_or_else(|| "–".to_string(), |days| locale.days_signed(days.into())),
        funded_by: match change.funded_by {
            Some(Fund::Budget) => say!(locale, "budget-changes-purse-budget"),
            Some(Fund::Contingency) => say!(locale, "budget-changes-purse-contingency"),
            None if change.status == ChangeStatus::Rejected => "–".to_string(),
            None => say!(locale, "budget-changes-purse-nobody"),
        },
        line: change
            .line
            .as_deref()
            .filter(|id| lines.iter().any(|line| line.record.id == *id))
            .map(|id| LinkView::record(report, Kind::Line, id, id)),
    }
}
