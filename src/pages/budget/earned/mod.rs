//! Earned value on the budget page: what the money bought, what it will cost at this pace, and how far the work is by
//! the spending plan.

mod numbers;
pub mod words;

use crate::analysis::earned::{EarnedFigures, LeftOut, WhyLeftOut};
use crate::checks::Report;
use crate::pages::budget::figures::Figure;
use crate::pages::budget::scale::Scale;
use crate::pages::phrase::Phrase;
use crate::pages::view::NumbersView;
use crate::units::text::{capital, list, plural};
use crate::units::{Money, locale};
use serde::Serialize;

#[derive(Serialize)]
pub struct Earned {
    kicker: String,
    heading: String,
    figures: Vec<Figure>,
    /// What follows for the rest, what is not measured, and what cannot be computed.
    notes: Vec<Phrase>,
    workstreams: Option<numbers::Workstreams>,
    numbers: NumbersView,
}

/// Returns the section; nothing where there is no earned value.
pub fn earned(report: &Report, scale: &Scale) -> Option<Earned> {
    let figures = report.figures.earned.as_ref()?;
    Some(Earned {
        kicker: format!("Earned value by {}", locale::date(report.edition.as_of())),
        heading: words::heading(figures, report.edition.head().currency),
        figures: top(report, figures),
        notes: notes(report, figures),
        workstreams: numbers::workstreams(figures, scale, report.numbers()),
        numbers: numbers::numbers(report, figures),
    })
}

/// Returns the four figures in words, as far as they can be computed.
fn top(report: &Report, earned: &EarnedFigures) -> Vec<Figure> {
    let currency = report.edition.head().currency;
    let total = &earned.total;
    let point = &total.point;
    let amount = |label, amount: Money, note: String| Figure {
        label,
        value: currency.short(amount),
        exact: currency.exact(amount),
        note: Phrase::plain(note),
    };
    let missing = |label, why: &str| Figure {
        label,
        value: "–".to_string(),
        exact: String::new(),
        note: Phrase::plain(format!("Not known: {why}")),
    };
    let planned = match total.spi {
        Ok(spi) => format!(
            "{} was planned by now (SPI {})",
            currency.short(point.pv),
            words::index(spi, currency.numbers())
        ),
        Err(why) => capital(why.words()),
    };
    let mut out = vec![amount("Budget of the work done (EV)", point.ev, planned)];
    out.push(match total.cpi {
        Ok(cpi) => {
            let (work, money) = words::each(cpi, currency);
            Figure {
                label: "Work for the money spent (CPI)",
                value: work,
                exact: words::index(cpi, currency.numbers()),
                note: Phrase::plain(format!(
                    "for each {money} spent; {}",
                    words::difference(point.ev - point.ac, currency)
                )),
            }
        }
        Err(why) => missing("Work for the money spent (CPI)", why.words()),
    });
    out.push(match (total.eac, total.range()) {
        (Ok(eac), Some((low, high))) => {
            let (low, high, bac) = (currency.short(low), currency.short(high), currency.short(point.bac));
            let range = if low == high {
                String::new()
            } else {
                format!("{low} to {high} by other ways to reckon; ")
            };
            amount("Cost at this pace (EAC)", eac, format!("{range}budget {bac}"))
        }
        (eac, _) => missing("Cost at this pace (EAC)", eac.err().map_or("", |why| why.words())),
    });
    out.push(finish(earned));
    out
}

fn finish(earned: &EarnedFigures) -> Figure {
    let label = "Finish at this pace (earned schedule)";
    let found = earned.schedule.as_ref().map_err(|why| *why);
    match found.and_then(|timed| Ok((timed, timed.forecast?))) {
        Ok((timed, forecast)) => Figure {
            label,
            value: locale::date(forecast),
            exact: String::new(),
            note: Phrase::plain(capital(&words::late(timed))),
        },
        Err(why) => Figure {
            label,
            value: "–".to_string(),
            exact: String::new(),
            note: Phrase::plain(format!("Not known: {}", why.words())),
        },
    }
}

fn notes(report: &Report, earned: &EarnedFigures) -> Vec<Phrase> {
    let currency = report.edition.head().currency;
    let mut out = vec![Phrase::plain(words::rest(earned, currency.numbers()))];
    let forecast = report.figures.budget.as_ref().map(|budget| currency.short(budget.total.forecast));
    let finish = report.edition.schedule().finish;
    out.extend(words::other_forecasts(earned, finish, forecast.unwrap_or_default()).map(Phrase::plain));
    if !earned.drawn.is_zero() {
        out.push(Phrase::plain(format!(
            "The budget measured here (BAC) includes {} that approved changes drew from the contingency, because what they \
             cost is in what is spent.",
            currency.short(earned.drawn)
        )));
    }
    let bac = earned.total.point.bac;
    if !earned.as_planned.is_zero() {
        let share =
            earned.as_planned.share_of(bac).map_or_else(String::new, |share| report.numbers().share(share));
        let amount = currency.short(earned.as_planned);
        out.push(Phrase::plain(format!(
            "{amount} of the budget, {share}, is in lines that no task names: it earns as it is planned."
        )));
    }
    for (why, words) in [
        (WhyLeftOut::NoDates, "no plan and no task with dates says when it is spent"),
        (WhyLeftOut::NoPlannedMoney, "the plan holds no money"),
    ] {
        let left: Vec<&LeftOut> = earned.left_out.iter().filter(|left| left.why == why).collect();
        let sum: Money = left.iter().map(|left| left.amount).sum();
        let lines = &report.edition.budget().lines;
        let names: Vec<&str> =
            left.iter().filter_map(|left| Some(lines[left.line?].record.id.as_str())).collect();
        if !names.is_empty() {
            let are = plural(names.len(), "is", "are");
            let (names, sum) = (list(&names, "and"), currency.short(sum));
            out.push(Phrase::plain(format!("{names} ({sum}) {are} not measured: {words}.")));
        }
    }
    if let Some(left) = earned.left_out.iter().find(|left| left.why == WhyLeftOut::NoLine) {
        let amount = currency.short(left.amount);
        out.push(Phrase::plain(format!("Approved changes that name no line ({amount}) are not measured.")));
    }
    out
}
