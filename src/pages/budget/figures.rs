//! The figures at the top of the budget page, and the notes at its foot.

use crate::analysis::budget::{BudgetFigures, ForecastFrom};
use crate::checks::{Report, Topic};
use crate::pages::budget::categories::{self, MATERIAL};
use crate::pages::budget::scale::Scale;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::{facts, headline};
use crate::units::Money;
use crate::units::text::{capital, list, plural};
use serde::Serialize;

#[derive(Serialize)]
pub struct Figure {
    pub label: &'static str,
    pub value: String,
    /// The exact amount, where the value is rounded.
    pub exact: String,
    pub note: Phrase,
}

/// Returns budget, spent, ordered, forecast and contingency, as far as they are known.
pub fn figures(report: &Report, budget: &BudgetFigures) -> Vec<Figure> {
    let currency = report.edition.head().currency;
    let figure = |label, amount: Money, note| Figure {
        label,
        value: currency.short(amount),
        exact: currency.exact(amount),
        note,
    };
    let total = &budget.total;
    let mut out = vec![
        figure("Budget", total.approved, approved(report, budget)),
        figure("Spent", total.actual, spent(report, budget)),
        figure(forecast_label(report, budget), total.forecast, forecast(report, budget)),
    ];
    // What is left is not known to whoever does not see all that draws on it.
    if let Some(contingency) = budget.contingency.as_ref().filter(|found| found.complete) {
        let note = format!(
            "of {}; {} drawn by changes",
            currency.short(contingency.amount),
            currency.short(contingency.drawn)
        );
        out.push(figure("Contingency left", contingency.left, Phrase::plain(note)));
    } else {
        out.push(figure(
            "Ordered, not yet paid",
            total.committed,
            Phrase::plain("Purchase orders that are open"),
        ));
    }
    out
}

/// Returns what the forecast is called: where nothing is to come, it is the cost.
pub fn forecast_label(report: &Report, budget: &BudgetFigures) -> &'static str {
    if headline::money::is_final(report, budget) { "Cost" } else { "Forecast at completion" }
}

fn approved(report: &Report, budget: &BudgetFigures) -> Phrase {
    let currency = report.edition.head().currency;
    if !budget.changes_complete {
        return Phrase::plain("Without the changes that are not shown here");
    }
    if budget.changes_approved.is_zero() {
        return Phrase::plain("As first agreed, no changes");
    }
    let (change, agreed) = (budget.changes_approved, currency.short(budget.original));
    let more = if change.is_negative() { "less" } else { "more" };
    Phrase::plain(format!(
        "{agreed} first agreed, {} {more} by approved changes",
        currency.short(change.abs())
    ))
}

fn spent(report: &Report, budget: &BudgetFigures) -> Phrase {
    let currency = report.edition.head().currency;
    let mut out = Phrase::new();
    let part = budget.total.actual.share_of(budget.total.approved);
    if let Some(part) = part.filter(|part| *part >= 0.0) {
        out = out.text(format!("{} of the budget", report.numbers().share(part)));
    }
    if budget.contingency.as_ref().is_some_and(|found| found.complete) && !budget.total.committed.is_zero() {
        out = out.text(format!("; {} more is ordered", currency.short(budget.total.committed)));
    }
    out
}

fn forecast(report: &Report, budget: &BudgetFigures) -> Phrase {
    let currency = report.edition.head().currency;
    if !budget.changes_complete {
        return Phrase::plain("Without the changes that are not shown here");
    }
    let over = budget.total.forecast - budget.total.approved;
    let share = categories::share(&budget.total)
        .map_or_else(String::new, |share| format!(", {}", report.numbers().signed_share(share)));
    if over.is_zero() {
        return Phrase::plain("As approved");
    }
    // As the total in the table is marked, or as the health of the cost is, whichever is worse.
    let material = budget.total.approved.abs().to_f64() * MATERIAL;
    let mark = match (categories::tone(&budget.total, material), facts::mark_of(report, Topic::Budget)) {
        _ if over.is_negative() => Some(Mark::Good),
        ("bad", _) | (_, Some(Mark::Bad)) => Some(Mark::Bad),
        ("warn", _) | (_, Some(Mark::Warn)) => Some(Mark::Warn),
        _ => None,
    };
    Phrase::new().marked(mark, format!("{}{share}", currency.short_signed(over)))
}

/// The most lines that a note names.
const MOST: usize = 8;

/// Says how old the amounts are, how the forecast is made, and how amounts are rounded.
pub fn notes(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Vec<Phrase> {
    let near = report.edition.as_of();
    let mut out = Vec::new();
    if let Some(last) = budget.last_actual {
        out.push(Phrase::plain("The newest amount spent is of ").date_near(last, near).text("."));
    }
    let from = |from: ForecastFrom| budget.lines.iter().filter(|line| line.forecast_from == from).count();
    let (by_owner, by_ledger, all) =
        (from(ForecastFrom::Given), from(ForecastFrom::Ledger), budget.lines.len());
    let words: Vec<String> = [(by_owner, "is given"), (by_ledger, "is what the ledger expects")]
        .into_iter()
        .filter(|&(count, _)| count > 0)
        .map(|(count, words)| match count == all {
            true => format!("The forecast of every line {words}"),
            false => format!("the forecast of {count} {} {words}", plural(count, "line", "lines")),
        })
        .collect();
    let computed = "what is spent and what is still to come: what is ordered, what the plan holds for later, and what is approved \
                    and not booked while its work is open";
    out.push(Phrase::plain(match by_owner + by_ledger {
        0 => format!("The forecast of a line is {computed}."),
        given if given == all => format!("{}.", capital(&list(&words, "and"))),
        _ => format!("{}; that of the others is {computed}.", capital(&list(&words, "and"))),
    }));
    let unbooked: Money = budget.lines.iter().map(|line| line.unbooked).sum();
    if unbooked > Money::ZERO {
        let unbooked = report.edition.head().currency.short(unbooked);
        out.push(Phrase::plain(format!(
            "{unbooked} of the forecast is neither booked, ordered nor planned for later: late invoices, late work, or a saving that nobody has confirmed."
        )));
    }
    if !budget.unspread.is_empty() {
        let lines = &report.edition.budget().lines;
        let all = budget.unspread.len();
        let named = if all > MOST { MOST - 1 } else { all };
        let mut names: Vec<String> =
            budget.unspread[..named].iter().map(|&place| lines[place].record.id.clone()).collect();
        names.extend(
            (named < all).then(|| format!("{} other lines", report.numbers().integer((all - named) as i64))),
        );
        out.push(Phrase::plain(format!(
            "No task with dates names {}, so {} in no month of the plan.",
            crate::units::text::list(&names, "and"),
            plural(all, "it stands", "they stand")
        )));
    }
    if scale.is_rounded() {
        out.push(Phrase::plain(
            "Amounts are rounded after they are added, so a sum can differ by one from its parts.",
        ));
    }
    out
}
