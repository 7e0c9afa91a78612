//! The expected cost of open risks against the contingency that is left, in one sentence.

use crate::checks::Report;
use crate::pages::phrase::{Mark, Phrase};
use crate::units::Money;
use crate::units::text::plural;

/// Returns what the forecast leaves of the contingency, negative where it needs more; nothing where it needs no more
/// than is drawn, where there is none, and where lines are not shown, so that what the forecast needs is not known.
pub fn after_forecast(report: &Report) -> Option<Money> {
    let budget = report.figures.budget.as_ref().filter(|budget| budget.complete)?;
    let contingency = budget.contingency.as_ref()?;
    let after = contingency.after(budget.total.forecast - budget.total.approved);
    (after < contingency.left).then_some(after)
}

/// Returns the comparison. Where fewer than six in ten risks have a chance and a cost, it says so instead.
pub fn sentence(report: &Report) -> Option<Phrase> {
    let figures = report.figures.exposure.as_ref().filter(|found| found.open > 0)?;
    let currency = report.edition.head().currency;
    let (open, without) = (figures.open, figures.without_cost());
    let Some(exposure) = Some(figures.now).filter(|_| figures.is_enough()) else {
        return Some(Phrase::plain(format!(
            "{without} of {open} open {} no chance or no cost, so their expected cost is not added up.",
            plural(without, "risks has", "risks have")
        )));
    };
    let which = if figures.complete { "The open risks" } else { "The open risks shown here" };
    let mut out = Phrase::plain(format!("{which} are expected to cost {}", currency.short(exposure)));
    // What is left, and what all risks cost, can be compared only where all of both is shown.
    let contingency = report.figures.budget.as_ref().and_then(|budget| budget.contingency.as_ref());
    out = match contingency.filter(|found| found.complete && figures.complete) {
        None if !figures.complete => out.text(". Others are not shown, so it is not the whole project's."),
        None if contingency.is_some() => out.text(
            ". Some changes are not shown here, so what is left of the contingency to compare it with is not known.",
        ),
        None => out.text("."),
        Some(contingency) if exposure > contingency.left => out
            .text(", ")
            .marked(
                Some(Mark::Bad),
                format!("more than the {} of contingency left", currency.short(contingency.left)),
            )
            .text("."),
        Some(contingency) => {
            let out =
                out.text(format!(", within the {} of contingency left", currency.short(contingency.left)));
            match after_forecast(report) {
                None => out.text("."),
                Some(after) if after.is_negative() => out
                    .text("; but ")
                    .marked(Some(Mark::Bad), "the forecast needs more than all of that")
                    .text("."),
                Some(after) if exposure > after => out
                    .text("; but ")
                    .marked(
                        Some(Mark::Warn),
                        format!("the forecast leaves {} of that for them", currency.short(after)),
                    )
                    .text("."),
                Some(after) => {
                    out.text(format!(", and within the {} that the forecast leaves.", currency.short(after)))
                }
            }
        }
    };
    Some(match without {
        0 => out,
        _ => out.text(format!(
            " {without} of {open} {} no chance or no cost and {} not in the sum.",
            plural(without, "has", "have"),
            plural(without, "is", "are")
        )),
    })
}
