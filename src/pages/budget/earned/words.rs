//! Earned value in words.

use crate::analysis::earned::measures::{Number, float, to_complete};
use crate::analysis::earned::reason::Reason;
use crate::analysis::earned::{EarnedFigures, Timed};
use crate::checks::budget::cpi_low;
use crate::units::locale::{Currency, Locale, say};
use crate::units::{Date, Money};

/// Returns the finding: `€ 0.95 of work for each € 1 spent, and six weeks behind the spending plan (earned schedule)`.
pub fn heading(earned: &EarnedFigures, currency: Currency) -> String {
    let locale = currency.numbers();
    let cost = match earned.total.cpi {
        Ok(cpi) => {
            let (work, money) = each(cpi, currency);
            say!(locale, "budget-earned-finding-each", work = work, money = money)
        }
        Err(_) => {
            say!(locale, "budget-earned-finding-worth", amount = currency.short(earned.total.point.ev))
        }
    };
    match &earned.schedule {
        // Where all is done, time to come has nothing to tell.
        Ok(timed) if timed.figures.at > Number::ZERO && earned.total.point.ev < earned.total.point.bac => {
            say!(locale, "budget-earned-finding-late", cost = cost, late = late(timed, locale))
        }
        _ => cost,
    }
}

/// Returns `€ 0.95` and `€ 1`.
pub fn each(cpi: Number, currency: Currency) -> (String, String) {
    cpi_low::each(cpi, currency)
}

/// Returns an index with two decimals.
pub fn index(number: Number, numbers: Locale) -> String {
    numbers.fixed(float(number), 2)
}

/// Returns how far the work done is from where the plan of the money over time has it: `six weeks behind the spending
/// plan`.
pub fn late(timed: &Timed, locale: Locale) -> String {
    let days = timed.until - timed.reached;
    let (size, is_behind) = (days.unsigned_abs() as usize, days > 0);
    let weeks = (size + 3) / 7;
    match (size, is_behind) {
        (0..3, _) => say!(locale, "budget-earned-in-step"),
        (3..14, true) => say!(locale, "budget-earned-days-behind", count = size),
        (3..14, false) => say!(locale, "budget-earned-days-ahead", count = size),
        (_, true) => say!(locale, "budget-earned-weeks-behind", count = weeks),
        (_, false) => say!(locale, "budget-earned-weeks-ahead", count = weeks),
    }
}

/// Says why there is no earned value, and what would bring it.
pub fn missing(why: Reason, locale: Locale) -> String {
    match why {
        Reason::NoWork => say!(locale, "budget-earned-missing-lines", why = why.words(locale)),
        _ => say!(locale, "budget-earned-missing", why = why.words(locale)),
    }
}

/// Explains, once, why these figures are others than the forecasts of the schedule and of the budget.
pub fn other_forecasts(
    earned: &EarnedFigures,
    finish: Option<Date>,
    forecast: String,
    locale: Locale,
) -> Option<String> {
    let pace = earned.schedule.as_ref().is_ok_and(|timed| timed.forecast.is_ok());
    let finish = match finish {
        None => say!(locale, "budget-earned-other-finish"),
        Some(finish) => say!(locale, "budget-earned-other-finish-on", date = locale.date(finish)),
    };
    let cost = say!(locale, "budget-earned-other-cost", forecast = forecast);
    match (pace, earned.total.eac.is_ok()) {
        (true, true) => Some(say!(locale, "budget-earned-other-both", finish = finish, cost = cost)),
        (true, false) => Some(say!(locale, "budget-earned-other-one", what = finish)),
        (false, true) => Some(say!(locale, "budget-earned-other-one", what = cost)),
        (false, false) => None,
    }
}

/// Returns what the work done cost more or less than its budget.
pub fn difference(cv: Money, currency: Currency) -> String {
    let (amount, locale) = (currency.short(cv.abs()), currency.numbers());
    match cv {
        cv if cv.is_zero() => say!(locale, "budget-earned-cost-same"),
        cv if cv.is_negative() => say!(locale, "budget-earned-cost-more", amount = amount),
        _ => say!(locale, "budget-earned-cost-less", amount = amount),
    }
}

/// Returns what keeping the budget asks of the rest, and what keeping the forecast of the same lines does.
pub fn rest(earned: &EarnedFigures, forecast: Option<Money>, locale: Locale) -> String {
    // The budget at completion holds what changes drew from the contingency.
    let drawn = !earned.drawn.is_zero();
    let keep = match earned.total.tcpi.map(float) {
        Err(Reason::NothingLeft) => return say!(locale, "budget-earned-rest-done"),
        Ok(tcpi) => keeping(if drawn { "drawn" } else { "budget" }, tcpi, locale),
        Err(why) => say!(locale, "budget-earned-rest-unknown", drawn = drawn, why = why.words(locale)),
    };
    let target = forecast.filter(|forecast| *forecast > earned.total.point.bac);
    match target.and_then(|target| to_complete(&earned.total.point, target).ok()) {
        Some(tcpi) if earned.total.cpi.is_ok() => {
            format!("{keep} {}", keeping("forecast", float(tcpi), locale))
        }
        _ => keep,
    }
}

/// Says what the rest may cost, against its budget, so that an amount holds: `budget`, `drawn` or `forecast`.
fn keeping(what: &str, tcpi: f64, locale: Locale) -> String {
    let share = 1.0 - 1.0 / tcpi;
    let percent = locale.share(share.abs());
    let index = locale.fixed(tcpi, 2);
    match share {
        share if share.abs() < 0.005 => {
            say!(locale, "budget-earned-keep-same", what = what, index = index)
        }
        share if share > 0.0 => {
            say!(locale, "budget-earned-keep-less", what = what, percent = percent, index = index)
        }
        _ => {
            let percent = locale.share(1.0 / tcpi - 1.0);
            say!(locale, "budget-earned-keep-more", what = what, percent = percent, index = index)
        }
    }
}
