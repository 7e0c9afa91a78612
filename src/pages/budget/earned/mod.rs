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
use crate::units::Money;
use crate::units::locale::{Locale, say};
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
    let (figures, locale) = (report.figures.earned.as_ref()?, report.numbers());
    Some(Earned {
        kicker: say!(locale, "budget-earned-kicker", date = locale.date(report.edition.as_of())),
        heading: words::heading(figures, report.edition.head().currency),
        figures: top(report, figures),
        notes: notes(report, figures),
        workstreams: numbers::workstreams(report, figures, scale),
        numbers: numbers::numbers(report, figures),
    })
}

/// Returns the forecast of the lines that are measured.
fn measured_forecast(report: &Report, earned: &EarnedFigures) -> Option<Money> {
    let lines = report.figures.budget.as_ref()?.lines.iter().zip(&earned.lines);
    Some(lines.filter(|(_, found)| found.is_some()).map(|(line, _)| line.amounts.forecast).sum())
}

/// Returns what the plan had by now, as the curve draws it, and what contingency paid for, where it did.
fn planned(report: &Report, earned: &EarnedFigures) -> (String, Option<String>) {
    let currency = report.edition.head().currency;
    let (pv, as_of) = (earned.total.point.pv, report.edition.as_of());
    let lines = report.figures.budget.iter().flat_map(|budget| &budget.lines).zip(&earned.lines);
    let measured = lines.filter(|(_, found)| found.is_some());
    let plan: Money = measured.map(|(line, _)| line.planned.until(as_of, currency.minor_digits)).sum();
    match pv - plan {
        drawn if earned.drawn.is_zero() || drawn.is_zero() => (currency.short(pv), None),
        drawn => (currency.short(plan), Some(currency.short(drawn))),
    }
}

/// Returns the four figures in words, as far as they can be computed.
fn top(report: &Report, earned: &EarnedFigures) -> Vec<Figure> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let total = &earned.total;
    let point = &total.point;
    let amount = |label, amount: Money, note: String| Figure {
        label,
        value: currency.short(amount),
        exact: currency.exact(amount),
        note: Phrase::plain(note),
    };
    let by_now = match (total.spi, planned(report, earned)) {
        (Ok(spi), (planned, None)) => {
            let spi = words::index(spi, locale);
            say!(locale, "budget-earned-planned", planned = planned, spi = spi)
        }
        (Ok(spi), (planned, Some(drawn))) => {
            let spi = words::index(spi, locale);
            say!(locale, "budget-earned-planned-drawn", planned = planned, drawn = drawn, spi = spi)
        }
        (Err(why), _) => say!(locale, "budget-earned-no-index", why = why.words(locale)),
    };
    let cpi = say!(locale, "budget-earned-cpi");
    let eac = say!(locale, "budget-earned-eac");
    vec![
        amount(say!(locale, "budget-earned-ev"), point.ev, by_now),
        match total.cpi {
            Ok(found) => {
                let (work, money) = words::each(found, currency);
                let difference = words::difference(point.ev - point.ac, currency);
                let note = say!(locale, "budget-earned-for-each", money = money, difference = difference);
                let exact = words::index(found, locale);
                Figure { label: cpi, value: work, exact, note: Phrase::plain(note) }
            }
            Err(why) => missing(cpi, why.words(locale), locale),
        },
        match (total.eac, total.range()) {
            (Ok(found), Some((low, high))) => {
                let (low, high) = (currency.short(low), currency.short(high));
                let (drawn, budget) = (!earned.drawn.is_zero(), currency.short(point.bac));
                let note = match low == high {
                    true => say!(locale, "budget-earned-eac-note", drawn = drawn, budget = budget),
                    false => say!(
                        locale,
                        "budget-earned-eac-range",
                        low = low,
                        high = high,
                        drawn = drawn,
                        budget = budget
                    ),
                };
                amount(eac, found, note)
            }
            (found, _) => {
                let why = found.err().map_or_else(String::new, |why| why.words(locale));
                missing(eac, why, locale)
            }
        },
        finish(earned, locale),
    ]
}

/// Returns a figure that is not known, with the reason.
fn missing(label: String, why: String, locale: Locale) -> Figure {
    Figure {
        label,
        value: "–".to_string(),
        exact: String::new(),
        note: Phrase::plain(say!(locale, "budget-earned-not-known", why = why)),
    }
}

fn finish(earned: &EarnedFigures, locale: Locale) -> Figure {
    let label = say!(locale, "budget-earned-finish");
    let found = earned.schedule.as_ref().map_err(|why| *why);
    match found.and_then(|timed| Ok((timed, timed.forecast?))) {
        Ok((timed, forecast)) => Figure {
            label,
            value: locale.date(forecast),
            exact: String::new(),
            note: Phrase::plain(match earned.total.point.ev < earned.total.point.bac {
                true => say!(locale, "budget-earned-late", late = words::late(timed, locale)),
                false => say!(locale, "budget-earned-all-done"),
            }),
        },
        Err(why) => missing(label, why.words(locale), locale),
    }
}

fn notes(report: &Report, earned: &EarnedFigures) -> Vec<Phrase> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let mut out = vec![words::rest(earned, measured_forecast(report, earned), locale)];
    let forecast = report.figures.budget.as_ref().map(|budget| currency.short(budget.total.forecast));
    let finish = report.edition.schedule().finish;
    out.extend(words::other_forecasts(earned, finish, forecast.unwrap_or_default(), locale));
    if !earned.drawn.is_zero() {
        out.push(say!(locale, "budget-earned-includes-drawn", amount = currency.short(earned.drawn)));
    }
    let bac = earned.total.point.bac;
    if !earned.as_planned.is_zero() {
        let share = earned.as_planned.share_of(bac).map_or_else(String::new, |share| locale.share(share));
        let amount = currency.short(earned.as_planned);
        out.push(say!(locale, "budget-earned-as-planned", amount = amount, share = share));
    }
    for why in [WhyLeftOut::NoDates, WhyLeftOut::NoPlannedMoney] {
        let left: Vec<&LeftOut> = earned.left_out.iter().filter(|left| left.why == why).collect();
        let sum: Money = left.iter().map(|left| left.amount).sum();
        let lines = &report.edition.budget().lines;
        let names: Vec<&str> =
            left.iter().filter_map(|left| Some(lines[left.line?].record.id.as_str())).collect();
        if names.is_empty() {
            continue;
        }
        let (count, lines, amount) = (names.len(), locale.list(&names), currency.short(sum));
        out.push(match why {
            WhyLeftOut::NoDates => {
                say!(locale, "budget-earned-left-no-dates", count = count, lines = lines, amount = amount)
            }
            _ => say!(locale, "budget-earned-left-no-money", count = count, lines = lines, amount = amount),
        });
    }
    if let Some(left) = earned.left_out.iter().find(|left| left.why == WhyLeftOut::NoLine) {
        out.push(say!(locale, "budget-earned-left-no-line", amount = currency.short(left.amount)));
    }
    out.into_iter().map(Phrase::plain).collect()
}
