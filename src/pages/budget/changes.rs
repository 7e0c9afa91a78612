//! Change requests that move money.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::change::{Change, ChangeStatus, Fund};
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::LinkView;
use crate::pages::{facts, paths};
use crate::units::locale::Currency;
use crate::units::text::{capital, count_word, list, plural};
use crate::units::{Date, Money};
use serde::Serialize;

#[derive(Serialize)]
pub struct Changes<'a> {
    pub heading: String,
    pub unit: String,
    pub rows: Vec<Row<'a>>,
    /// What small changes add up to, and what nobody approved.
    pub notes: Vec<String>,
    pub more: Option<LinkView>,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub id: &'a str,
    pub href: String,
    pub title: &'a str,
    pub status: Phrase,
    pub cost: Cell,
    pub days: String,
    pub funded_by: &'static str,
    /// The line that it adds to.
    pub line: Option<LinkView>,
}

/// Returns the changes with a cost; nothing where there are none.
pub fn changes<'a>(report: &'a Report, scale: &Scale) -> Option<Changes<'a>> {
    let with_money: Vec<&Change> = report
        .edition
        .changes()
        .iter()
        .filter(|change| change.impact.cost.known().is_some_and(|cost| !cost.is_zero()))
        .collect();
    if with_money.is_empty() {
        return None;
    }
    let listed = with_money.len().saturating_sub(MOST);
    Some(Changes {
        heading: facts::of_changes(&report.edition, heading(&with_money)),
        unit: scale.unit.clone(),
        notes: notes(report, &with_money),
        more: (listed > 0).then(|| {
            let words = format!("All {} changes", report.numbers().integer(with_money.len() as i64));
            LinkView::new(paths::page_of(Kind::Change), words)
        }),
        // The newest are last in their file.
        rows: with_money[listed..].iter().map(|change| row(report, change, scale)).collect(),
    })
}

/// The most changes that are listed.
const MOST: usize = 10;

/// Adds up what is easily missed: many small additions, and what was added without approval.
fn notes(report: &Report, changes: &[&Change]) -> Vec<String> {
    let currency = report.edition.head().currency;
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
        out.push(format!(
            "{} changes, each below {} of the budget first agreed, together cost {}, {} of it: {}.",
            capital(&count_word(small.len())),
            report.numbers().share(SMALL),
            currency.short(sum),
            report.numbers().share(share),
            by_purse(&small, currency)
        ));
    }
    let unapproved = &budget.unapproved;
    let count = unapproved.changes.len();
    if count > 0 {
        let days = match unapproved.days {
            0 => String::new(),
            days => format!(" and {}", report.numbers().days_signed(days.into())),
        };
        out.push(format!(
            "Nobody approved {} {} that {} made: {}{days} in all.",
            count_word(count),
            plural(count, "change", "changes"),
            plural(count, "was", "were"),
            currency.short_signed(unapproved.cost)
        ));
    }
    out
}

/// Says who pays, for each purse that does.
fn by_purse(costs: &[(Option<Fund>, Money)], currency: Currency) -> String {
    let purses = [
        (Some(Fund::Budget), "from the budget"),
        (Some(Fund::Contingency), "from contingency"),
        (None, "from where nobody said"),
    ];
    let part = |(fund, words): (Option<Fund>, &str)| {
        let sum: Money = costs.iter().filter(|(paid, _)| *paid == fund).map(|(_, cost)| *cost).sum();
        (!sum.is_zero()).then(|| format!("{} {words}", currency.short(sum)))
    };
    list(&purses.into_iter().filter_map(part).collect::<Vec<String>>(), "and")
}

/// Below this share of the budget a change is small, as the rule `many-small-additions` has it by default.
const SMALL: f64 = 0.02;

fn heading(changes: &[&Change]) -> String {
    match changes.iter().filter(|change| change.is_unapproved()).count() {
        0 => counted(changes),
        count => format!("{}; {} made without approval", counted(changes), count_word(count)),
    }
}

fn counted(changes: &[&Change]) -> String {
    let is_approved = |change: &&&Change| change.status.is_approved() && !change.is_unapproved();
    let approved = changes.iter().filter(is_approved).count();
    let pending = changes.iter().filter(|change| change.status.is_pending()).count();
    match (approved, pending) {
        (0, 0) => "No change with a cost was approved".to_string(),
        (approved, 0) => format!(
            "{} {} approved, none waits",
            capital(&count_word(approved)),
            plural(approved, "change with a cost is", "changes with a cost are")
        ),
        (0, pending) => format!(
            "{} {} for a decision",
            capital(&count_word(pending)),
            plural(pending, "change waits", "changes wait")
        ),
        (approved, pending) => format!(
            "{} {} approved, {} {} for a decision",
            capital(&count_word(approved)),
            plural(approved, "change is", "changes are"),
            count_word(pending),
            plural(pending, "waits", "wait")
        ),
    }
}

/// Says what became of a change and when: the day of the decision, or of the request where it waits for one.
fn status(report: &Report, change: &Change) -> Phrase {
    let near = report.edition.as_of();
    let dated = |words: &str, date: Option<Date>| match date {
        Some(date) => Phrase::plain(format!("{words} ")).date_near(date, near),
        None => Phrase::plain(words),
    };
    let pending = |word: &str| match change.raised {
        Some(date) => Phrase::new().marked(Some(Mark::Warn), word).text(", asked for ").date_near(date, near),
        None => Phrase::new().marked(Some(Mark::Warn), word),
    };
    match change.status {
        ChangeStatus::Requested => match change.raised {
            Some(date) => Phrase::new().marked(Some(Mark::Warn), "Asked for").text(" ").date_near(date, near),
            None => Phrase::new().marked(Some(Mark::Warn), "Asked for"),
        },
        ChangeStatus::Assessed => pending("Assessed"),
        ChangeStatus::Approved => dated("Approved", change.decided),
        ChangeStatus::Rejected => dated("Rejected", change.decided),
        ChangeStatus::Done if change.is_unapproved() => {
            Phrase::new().marked(Some(Mark::Bad), "Done without approval")
        }
        ChangeStatus::Done => match change.decided {
            Some(date) => Phrase::plain("Approved ").date_near(date, near).text(", done"),
            None => Phrase::plain("Done"),
        },
    }
}

fn row<'a>(report: &'a Report, change: &'a Change, scale: &Scale) -> Row<'a> {
    let lines = &report.edition.budget().lines;
    Row {
        id: &change.record.id,
        href: paths::record(report, Kind::Change, &change.record.id),
        title: &change.title,
        status: status(report, change),
        cost: scale.signed_cell(change.impact.cost.known().copied().unwrap_or_default()),
        days: change
            .impact
            .days
            .map_or_else(|| "–".to_string(), |days| report.numbers().days_signed(days.into())),
        funded_by: match change.funded_by {
            Some(Fund::Budget) => "Budget",
            Some(Fund::Contingency) => "Contingency",
            None if change.status == ChangeStatus::Rejected => "–",
            None => "Not said",
        },
        line: change
            .line
            .as_deref()
            .filter(|id| lines.iter().any(|line| line.record.id == *id))
            .map(|id| LinkView::record(report, Kind::Line, id, id)),
    }
}
