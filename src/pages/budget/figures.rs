//! The figures at the top of the budget page, and the notes at its foot.

use crate::analysis::budget::{BudgetFigures, ForecastFrom};
use crate::checks::{Report, Topic};
use crate::pages::budget::categories::{self, MATERIAL};
use crate::pages::budget::scale::Scale;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::{facts, headline};
use crate::units::Money;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Figure {
    pub label: String,
    pub value: String,
    /// The exact amount, where the value is rounded.
    pub exact: String,
    pub note: Phrase,
}

/// Returns budget, spent, ordered, forecast and contingency, as far as they are known.
pub fn figures(report: &Report, budget: &BudgetFigures) -> Vec<Figure> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let figure = |label, amount: Money, note: String| Figure {
        label,
        value: currency.short(amount),
        exact: currency.exact(amount),
        note: Phrase::plain(note),
    };
    let total = &budget.total;
    let label = say!(locale, "budget-figure-spent");
    let mut out = vec![
        figure(say!(locale, "budget-figure-budget"), total.approved, approved(report, budget)),
        match budget.is_unrecorded() {
            true => {
                let planned = currency.short(budget.planned_to_date);
                let note = say!(locale, "budget-figure-planned-by-now", amount = planned);
                let value = say!(locale, "budget-figure-unrecorded");
                Figure { label, value, exact: String::new(), note: Phrase::plain(note) }
            }
            false => figure(label, total.actual, spent(report, budget)),
        },
        Figure {
            note: forecast(report, budget),
            ..figure(forecast_label(report, budget), total.forecast, String::new())
        },
    ];
    // What is left is not known to whoever does not see all that draws on it.
    if let Some(contingency) = budget.contingency.as_ref().filter(|found| found.complete) {
        let (amount, drawn) = (currency.short(contingency.amount), currency.short(contingency.drawn));
        let note = say!(locale, "budget-figure-contingency-drawn", amount = amount, drawn = drawn);
        out.push(figure(say!(locale, "budget-figure-contingency-left"), contingency.left, note));
    } else {
        let note = say!(locale, "budget-figure-orders-open");
        out.push(figure(say!(locale, "budget-figure-ordered"), total.committed, note));
    }
    out
}

/// Returns what the forecast is called: where nothing is to come, it is the cost.
pub fn forecast_label(report: &Report, budget: &BudgetFigures) -> String {
    forecast_name(headline::money::is_final(report, budget), report.numbers())
}

/// The same, where it is known whether nothing is to come.
pub fn forecast_name(is_final: bool, locale: Locale) -> String {
    match is_final {
        true => say!(locale, "budget-forecast-cost"),
        false => say!(locale, "budget-forecast-at-completion"),
    }
}

fn approved(report: &Report, budget: &BudgetFigures) -> String {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    if !budget.changes_complete {
        return say!(locale, "budget-figure-without-changes");
    }
    if budget.changes_approved.is_zero() {
        return say!(locale, "budget-figure-as-agreed");
    }
    let (change, agreed) = (currency.short(budget.changes_approved.abs()), currency.short(budget.original));
    match budget.changes_approved.is_negative() {
        true => say!(locale, "budget-figure-agreed-less", agreed = agreed, change = change),
        false => say!(locale, "budget-figure-agreed-more", agreed = agreed, change = change),
    }
}

fn spent(report: &Report, budget: &BudgetFigures) -> String {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let mut out = Vec::new();
    let part = budget.total.actual.share_of(budget.total.approved);
    if let Some(part) = part.filter(|part| *part >= 0.0) {
        out.push(say!(locale, "budget-figure-share", share = locale.share(part)));
    }
    let ordered = currency.short(budget.total.committed);
    if budget.contingency.as_ref().is_some_and(|found| found.complete) && !budget.total.committed.is_zero() {
        out.push(say!(locale, "budget-figure-more-ordered", amount = ordered));
    }
    let free = budget.total.remaining();
    if budget.complete && free > Money::ZERO && !headline::money::is_final(report, budget) {
        let free = currency.short(free);
        out.push(match budget.total.committed.is_zero() {
            true => say!(locale, "budget-figure-not-spent", amount = free),
            false => say!(locale, "budget-figure-neither", amount = free),
        });
    }
    locale.clauses(&out)
}

fn forecast(report: &Report, budget: &BudgetFigures) -> Phrase {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    if !budget.changes_complete {
        return phrase!(locale, "budget-figure-without-changes");
    }
    if budget.is_only_plan() {
        return phrase!(locale, "budget-figure-only-plan");
    }
    let over = budget.total.forecast - budget.total.approved;
    if over.is_zero() {
        return phrase!(locale, "budget-figure-as-approved");
    }
    // As the total in the table is marked, or as the health of the cost is, whichever is worse.
    let material = budget.total.approved.abs().to_f64() * MATERIAL;
    let mark = match (categories::tone(&budget.total, material), facts::mark_of(report, Topic::Budget)) {
        _ if over.is_negative() => Some(Mark::Good),
        ("bad", _) | (_, Some(Mark::Bad)) => Some(Mark::Bad),
        ("warn", _) | (_, Some(Mark::Warn)) => Some(Mark::Warn),
        _ => None,
    };
    let amount = currency.short_signed(over);
    let text = match categories::share(&budget.total) {
        None => amount,
        Some(share) => {
            say!(locale, "budget-figure-over", amount = amount, share = locale.signed_share(share))
        }
    };
    Phrase::new().marked(mark, text)
}

/// The most lines that a note names.
const MOST: usize = 8;

/// Says how old the amounts are, how the forecast is made, and how amounts are rounded.
pub fn notes(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Vec<Phrase> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let mut out = Vec::new();
    if let Some(last) = budget.last_actual {
        let date = Phrase::day_near(locale, last, near);
        out.push(phrase!(locale, "budget-note-newest", date = date));
    }
    out.push(Phrase::plain(made(budget, locale)));
    let unbooked: Money = budget.lines.iter().map(|line| line.unbooked).sum();
    if unbooked > Money::ZERO {
        let unbooked = report.edition.head().currency.short(unbooked);
        out.push(phrase!(locale, "budget-note-unbooked", amount = unbooked));
    }
    if !budget.unspread.is_empty() {
        let lines = &report.edition.budget().lines;
        let all = budget.unspread.len();
        let named = if all > MOST { MOST - 1 } else { all };
        let mut names: Vec<String> =
            budget.unspread[..named].iter().map(|&place| lines[place].record.id.clone()).collect();
        let rest = all - named;
        names.extend((rest > 0).then(|| say!(locale, "budget-note-other-lines", count = rest)));
        out.push(phrase!(locale, "budget-note-unspread", count = all, lines = locale.list(&names)));
        out.extend(budget.is_timeless().then(|| phrase!(locale, "budget-note-timeless")));
    }
    let all = budget.lines.iter().map(|line| &line.amounts);
    let all = all.flat_map(|found| [&found.approved, &found.actual, &found.committed, &found.forecast]);
    out.extend(scale.note(all).map(Phrase::plain));
    out
}

/// Says how the forecast of the lines is made.
fn made(budget: &BudgetFigures, locale: Locale) -> String {
    let from = |from: ForecastFrom| budget.lines.iter().filter(|line| line.forecast_from == from).count();
    let (given, ledger) = (from(ForecastFrom::Given), from(ForecastFrom::Ledger));
    let is_all = given + ledger == budget.lines.len();
    match (given, ledger) {
        (0, 0) => say!(locale, "budget-note-computed"),
        (_, 0) if is_all => say!(locale, "budget-note-all-given"),
        (0, _) if is_all => say!(locale, "budget-note-all-ledger"),
        (_, _) if is_all => say!(locale, "budget-note-given-and-ledger", given = given, ledger = ledger),
        (_, 0) => say!(locale, "budget-note-some-given", given = given),
        (0, _) => say!(locale, "budget-note-some-ledger", ledger = ledger),
        _ => say!(locale, "budget-note-some-both", given = given, ledger = ledger),
    }
}
