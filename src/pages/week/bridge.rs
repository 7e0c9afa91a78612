//! From the baseline to the forecast in four lines, days beside money; other pages have the steps.

use crate::analysis::bridge::Start;
use crate::checks::Report;
use crate::pages::phrase::Phrase;
use crate::pages::view::LinkView;
use crate::pages::{headline, paths, words};
use crate::units::locale::say;
use crate::units::{Money, locale};
use serde::Serialize;

#[derive(Serialize)]
pub struct Bridge {
    heading: String,
    rows: Vec<Row>,
    has_days: bool,
    has_money: bool,
    steps: Vec<LinkView>,
}

#[derive(Serialize)]
struct Row {
    what: String,
    days: Phrase,
    money: String,
    exact: String,
}

/// Returns the bridge; nothing where there is no baseline, or where the forecast is as agreed.
pub fn bridge(report: &Report) -> Option<Bridge> {
    let figures = report.figures.bridge.as_ref()?;
    let days = figures.days.as_ref();
    // What begins at the lines of today is no baseline's.
    let money = figures.amounts.as_ref().filter(|money| money.starts_at == Start::Baseline);
    let differs = days.is_some_and(|days| days.total != 0 || !days.changes.is_empty())
        || money.is_some_and(|money| !money.total.is_zero() || !money.changes.is_empty());
    if !differs {
        return None;
    }
    let currency = report.edition.head().currency;
    let kept = &report.edition.schedule().baselines[figures.baseline?];
    let near = report.edition.as_of();
    let row = |what: &str, days: Option<Phrase>, amount: Option<(Money, bool)>| Row {
        what: what.to_string(),
        days: days.unwrap_or_default(),
        money: amount.map_or_else(String::new, |(amount, signed)| match signed {
            true if amount.is_zero() => "0".to_string(),
            true => currency.short_signed(amount),
            false => currency.short(amount),
        }),
        exact: amount.map_or_else(String::new, |(amount, _)| currency.exact(amount)),
    };
    let signed = |count: i32| Phrase::plain(report.numbers().days_signed(count.into()));
    let taken = kept.taken.map_or_else(String::new, |taken| format!(", {}", locale::date_near(taken, near)));
    let is_whole = report.edition.changes_complete();
    let mut steps = Vec::new();
    steps.extend(days.map(|_| LinkView::new(paths::MILESTONES, words::MILESTONES)));
    steps.extend(money.map(|_| LinkView::new(paths::BUDGET, say!(report.numbers(), "budget-title"))));
    Some(Bridge {
        heading: headline::bridge::bridge(
            days.map(|days| days.total),
            money.map(|money| money.total),
            money.map(|money| money.approved()),
            currency,
        ),
        has_days: days.is_some(),
        has_money: money.is_some(),
        rows: vec![
            row(
                &format!("Baseline “{}”{taken}", kept.name),
                days.map(|days| Phrase::new().date_near(days.from, near)),
                money.map(|money| (money.from, false)),
            ),
            row(
                if is_whole { "Changes approved since" } else { "Changes shown here, approved since" },
                days.map(|days| signed(days.approved())),
                money.map(|money| (money.approved(), true)),
            ),
            row(
                if is_whole {
                    "Not approved: slip and overrun"
                } else {
                    "Slip, and changes that are not shown here"
                },
                days.map(|days| signed(days.total - days.approved())),
                money.map(|money| (money.without_approval(), true)),
            ),
            row(
                "Forecast",
                days.map(|days| Phrase::new().date_near(days.to, near)),
                money.map(|money| (money.to, false)),
            ),
        ],
        steps,
    })
}
