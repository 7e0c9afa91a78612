//! Headlines of the cost month by month.

use crate::analysis::budget::{BudgetFigures, MonthFigures};
use crate::pages::headline::money::differs;
use crate::units::locale::{Currency, say};
use crate::units::{Date, Money, Month};

/// Returns the heading of the months: what is expected in those to come, against their plan; where none is to come, the
/// most expensive one. Months that are alike share the peak.
pub fn months(budget: &BudgetFigures, as_of: Date, currency: Currency) -> String {
    let locale = currency.numbers();
    if budget.is_only_plan() {
        return say!(locale, "budget-months-unrecorded");
    }
    if let Some(ahead) = months_ahead(budget, as_of, currency) {
        return ahead;
    }
    let peak = |amount: fn(&MonthFigures) -> Money| -> Option<(Money, Vec<Month>)> {
        let most = budget.burn.iter().map(amount).max().filter(|most| *most > Money::ZERO)?;
        let months = budget.burn.iter().filter(|month| amount(month) == most);
        Some((most, months.map(|month| month.month).collect()))
    };
    let name = |month: Month| locale.month_year(month.first());
    let planned = peak(|month| month.planned);
    let Some((most, real)) = peak(|month| month.actual + month.forecast) else {
        return say!(locale, "budget-months-none");
    };
    let ahead = real.iter().all(|month| *month > as_of.month());
    match (planned.as_ref().map(|(_, months)| months.as_slice()), real.as_slice()) {
        (Some([planned]), [real]) if planned != real => {
            say!(locale, "budget-months-peak-moves", from = name(*planned), to = name(*real))
        }
        (_, [real]) if ahead => say!(locale, "budget-months-peak-ahead", month = name(*real)),
        (_, [real]) => say!(locale, "budget-months-peak-was", month = name(*real)),
        (_, alike) => {
            let (count, most) = (alike.len(), currency.short(most));
            match ahead {
                true => say!(locale, "budget-months-alike-ahead", amount = most, count = count),
                false => say!(locale, "budget-months-alike", amount = most, count = count),
            }
        }
    }
}

/// Compares what is expected in the months after this one with their plan; nothing where none is expected.
fn months_ahead(budget: &BudgetFigures, as_of: Date, currency: Currency) -> Option<String> {
    let ahead: Vec<&MonthFigures> =
        budget.burn.iter().filter(|month| month.month > as_of.month() && !month.forecast.is_zero()).collect();
    let (first, last) = (ahead.first()?.month, ahead.last()?.month);
    let expected: Money = ahead.iter().map(|month| month.forecast).sum();
    let of_span = budget.burn.iter().filter(|month| first <= month.month && month.month <= last);
    let planned: Money = of_span.map(|month| month.planned).sum();
    if expected <= Money::ZERO {
        return None;
    }
    let locale = currency.numbers();
    let name = |month: Month| locale.month_name(month.number());
    let year = |month: Month| locale.month_year(month.first());
    let when = match ahead.len() {
        1 => say!(locale, "budget-months-in", month = year(first)),
        2 if last == first.next() => {
            say!(locale, "budget-months-in-two", first = name(first), second = name(last))
        }
        _ if first.year() == last.year() => {
            say!(locale, "budget-months-from-to", from = name(first), to = year(last))
        }
        _ => say!(locale, "budget-months-from-to", from = year(first), to = year(last)),
    };
    let amount = currency.short(expected);
    Some(match differs(expected, planned) {
        false => say!(locale, "budget-months-as-planned", amount = amount, when = when),
        true if planned.is_zero() => {
            say!(locale, "budget-months-none-planned", amount = amount, when = when)
        }
        true => {
            let planned = currency.short(planned);
            say!(locale, "budget-months-other-planned", amount = amount, when = when, planned = planned)
        }
    })
}
