//! The expected cost of open risks against the contingency that is left, in one sentence.

use crate::checks::Report;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::units::Money;
use crate::units::locale::say;

/// Returns what the forecast leaves of the contingency, negative where it needs more; nothing where it needs no more
/// than is drawn, where there is none, and where lines are not shown, so that what the forecast needs is not known.
pub fn after_forecast(report: &Report) -> Option<Money> {
    let budget = report.figures.budget.as_ref().filter(|budget| budget.complete)?;
    let contingency = budget.contingency.as_ref()?;
    let after = contingency.after(budget.total.forecast - budget.total.approved);
    (after < contingency.left).then_some(after)
}

/// Tells whether nothing is recorded as spent, so that nobody knows what the forecast needs of the contingency.
pub fn is_only_plan(report: &Report) -> bool {
    report.figures.budget.as_ref().is_some_and(|budget| budget.is_only_plan())
}

/// Returns the comparison. Where fewer than six in ten risks have a chance and a cost, it says so instead.
pub fn sentence(report: &Report) -> Option<Phrase> {
    let figures = report.figures.exposure.as_ref().filter(|found| found.open > 0)?;
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let (open, without) = (figures.open, figures.without_cost());
    let Some(exposure) = Some(figures.now).filter(|_| figures.is_enough()) else {
        return Some(phrase!(locale, "risks-exposure-few", count = without, all = open));
    };
    let cost = currency.short(exposure);
    // What is left, and what all risks cost, can be compared only where all of both is shown.
    let contingency = report.figures.budget.as_ref().and_then(|budget| budget.contingency.as_ref());
    let out = match contingency.filter(|found| found.complete && figures.complete) {
        None if !figures.complete => phrase!(locale, "risks-exposure-shown", cost = cost),
        None if contingency.is_some() => phrase!(locale, "risks-exposure-no-left", cost = cost),
        None => phrase!(locale, "risks-exposure", cost = cost),
        Some(contingency) if exposure > contingency.left => {
            let more = say!(locale, "risks-exposure-more-than", left = currency.short(contingency.left));
            let more = Phrase::new().marked(Some(Mark::Bad), more);
            phrase!(locale, "risks-exposure-over", cost = cost, more = more)
        }
        Some(contingency) => {
            let left = currency.short(contingency.left);
            match after_forecast(report) {
                None if is_only_plan(report) => {
                    phrase!(locale, "risks-exposure-no-spending", cost = cost, left = left)
                }
                None => phrase!(locale, "risks-exposure-within", cost = cost, left = left),
                Some(after) if after.is_negative() => {
                    let but = say!(locale, "risks-exposure-forecast-all");
                    let but = Phrase::new().marked(Some(Mark::Bad), but);
                    phrase!(locale, "risks-exposure-but", cost = cost, left = left, but = but)
                }
                Some(after) if exposure > after => {
                    let but = say!(locale, "risks-exposure-forecast-leaves", after = currency.short(after));
                    let but = Phrase::new().marked(Some(Mark::Warn), but);
                    phrase!(locale, "risks-exposure-but", cost = cost, left = left, but = but)
                }
                Some(after) => {
                    let after = currency.short(after);
                    phrase!(locale, "risks-exposure-both", cost = cost, left = left, after = after)
                }
            }
        }
    };
    Some(match without {
        0 => out,
        _ => out.text(" ").then(phrase!(locale, "risks-exposure-without", count = without, all = open)),
    })
}
