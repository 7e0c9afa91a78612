//! From the baseline to the forecast in four lines, days beside money; other pages have the steps.

use crate::analysis::bridge::Start;
use crate::checks::Report;
use crate::pages::phrase::Phrase;
use crate::pages::view::LinkView;
use crate::pages::{facts, paths};
use crate::units::Money;
use crate::units::locale::{Currency, say};
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
    let locale = report.numbers();
    let row = |what: String, days: Option<Phrase>, amount: Option<(Money, bool)>| Row {
        what,
        days: days.unwrap_or_default(),
        money: amount.map_or_else(String::new, |(amount, signed)| match signed {
            true if amount.is_zero() => "0".to_string(),
            true => currency.short_signed(amount),
            false => currency.short(amount),
        }),
        exact: amount.map_or_else(String::new, |(amount, _)| currency.exact(amount)),
    };
    let signed = |count: i32| Phrase::plain(locale.days_signed(count.into()));
    let day = |date| Phrase::day_near(locale, date, near);
    let baseline = match kept.taken.map(|taken| locale.date_near(taken, near)) {
        None => say!(locale, "week-bridge-baseline", name = &kept.name),
        Some(date) => say!(locale, "week-bridge-baseline-taken", name = &kept.name, date = date),
    };
    let (changes, slip) = match report.edition.changes_complete() {
        true => (say!(locale, "week-bridge-changes"), say!(locale, "week-bridge-slip")),
        false => (say!(locale, "week-bridge-changes-shown"), say!(locale, "week-bridge-slip-and-hidden")),
    };
    let mut steps = Vec::new();
    steps.extend(days.map(|_| LinkView::new(paths::MILESTONES, say!(locale, "week-bridge-to-milestones"))));
    steps.extend(money.map(|_| LinkView::new(paths::BUDGET, say!(locale, "shared-budget"))));
    Some(Bridge {
        heading: heading(
            days.map(|days| days.total),
            money.map(|money| money.total),
            money.map(|money| money.approved()),
            currency,
        ),
        has_days: days.is_some(),
        has_money: money.is_some(),
        rows: vec![
            row(baseline, days.map(|days| day(days.from)), money.map(|money| (money.from, false))),
            row(
                changes,
                days.map(|days| signed(days.approved())),
                money.map(|money| (money.approved(), true)),
            ),
            row(
                slip,
                days.map(|days| signed(days.total - days.approved())),
                money.map(|money| (money.without_approval(), true)),
            ),
            row(
                say!(locale, "shared-forecast"),
                days.map(|days| day(days.to)),
                money.map(|money| (money.to, false)),
            ),
        ],
        steps,
    })
}

/// Heads the bridge: `4 weeks later and £12k more than the baseline`.
fn heading(days: Option<i32>, money: Option<Money>, approved: Option<Money>, currency: Currency) -> String {
    let locale = currency.numbers();
    let approved = approved.filter(|approved| !approved.is_zero() && money.is_some_and(|all| !all.is_zero()));
    let days = days.filter(|days| *days != 0).map(|days| (facts::work_span(days, locale), days > 0));
    let money = money.filter(|money| !money.is_zero());
    let money = money.map(|money| (currency.short(money.abs()), !money.is_negative()));
    let heading = match (days, money) {
        (Some((span, late)), Some((amount, over))) => {
            say!(locale, "week-bridge-both", late = late, span = span, over = over, amount = amount)
        }
        (Some((span, late)), None) => say!(locale, "week-bridge-days", late = late, span = span),
        (None, Some((amount, over))) => say!(locale, "week-bridge-money", over = over, amount = amount),
        (None, None) => return say!(locale, "week-bridge-none"),
    };
    match approved {
        None => heading,
        Some(approved) => {
            let amount = currency.short_signed(approved);
            say!(locale, "week-bridge-approved", heading = heading, amount = amount)
        }
    }
}
