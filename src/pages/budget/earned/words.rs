//! Earned value in words.

use crate::analysis::earned::measures::{Number, float};
use crate::analysis::earned::reason::Reason;
use crate::analysis::earned::{EarnedFigures, Timed};
use crate::checks::budget::cpi_low;
use crate::units::locale::{self, Currency, Locale};
use crate::units::text::count_word;
use crate::units::{Date, Money};

/// Returns the finding: `€ 0.95 of work for each € 1 spent, and six weeks behind the spending plan (earned schedule)`.
pub fn heading(earned: &EarnedFigures, currency: Currency) -> String {
    let cost = match earned.total.cpi {
        Ok(cpi) => {
            let (work, money) = each(cpi, currency);
            format!("{work} of work for each {money} spent")
        }
        Err(_) => format!("Work worth {} is done", currency.short(earned.total.point.ev)),
    };
    match &earned.schedule {
        Ok(timed) if timed.figures.at > Number::ZERO => {
            format!("{cost}, and {} (earned schedule)", late(timed))
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
pub fn late(timed: &Timed) -> String {
    let days = timed.until - timed.reached;
    let size = days.unsigned_abs() as usize;
    let words = match size {
        0..3 => return "in step with the spending plan".to_string(),
        3..14 => format!("{} days", count_word(size)),
        _ => {
            let weeks = (size + 3) / 7;
            format!("{} {}", count_word(weeks), if weeks == 1 { "week" } else { "weeks" })
        }
    };
    format!("{words} {} the spending plan", if days > 0 { "behind" } else { "ahead of" })
}

/// Says why there is no earned value, and what would bring it.
pub fn missing(why: Reason) -> String {
    let next = match why {
        Reason::NoWork => "; give tasks their `line`, and this page shows what the money has bought",
        _ => "",
    };
    format!("Earned value cannot be computed: {}{next}.", why.words())
}

/// Explains, once, why these figures are others than the forecasts of the schedule and of the budget.
pub fn other_forecasts(earned: &EarnedFigures, finish: Option<Date>, forecast: String) -> Option<String> {
    let by_schedule = finish.map_or_else(String::new, |finish| format!(", {},", locale::date(finish)));
    let pace = earned.schedule.as_ref().is_ok_and(|timed| timed.forecast.is_ok());
    let finish = format!(
        "the finish at this pace goes by how fast budgeted work gets done (earned schedule), the finish of the \
         schedule{by_schedule} by the dates and links of the tasks"
    );
    let cost = format!(
        "the cost at this pace lets the rest cost as the work so far did (EAC), the forecast of the budget, \
         {forecast}, adds what is spent, ordered and still to come"
    );
    let both = match (pace, earned.total.eac.is_ok()) {
        (true, true) => format!("{finish}; {cost}"),
        (true, false) => finish,
        (false, true) => cost,
        (false, false) => return None,
    };
    Some(format!("Figures at this pace differ from the other forecasts: {both}."))
}

/// Returns what the work done cost more or less than its budget.
pub fn difference(cv: Money, currency: Currency) -> String {
    let amount = currency.short(cv.abs());
    match cv {
        cv if cv.is_zero() => "the work done cost what was planned".to_string(),
        cv if cv.is_negative() => format!("the work done cost {amount} more than planned (CV)"),
        _ => format!("the work done cost {amount} less than planned (CV)"),
    }
}

/// Returns what keeping the budget asks of the rest.
pub fn rest(earned: &EarnedFigures, numbers: Locale) -> String {
    match earned.total.tcpi.map(float) {
        Err(Reason::NothingLeft) => "All the work that is measured is done.".to_string(),
        Ok(tcpi) => {
            let share = 1.0 - 1.0 / tcpi;
            let percent = numbers.share(share.abs());
            let index = numbers.fixed(tcpi, 2);
            match share {
                share if share.abs() < 0.005 => {
                    format!("To keep the budget, the rest must cost what was planned (TCPI {index}).")
                }
                share if share > 0.0 => {
                    format!(
                        "To keep the budget, the rest must cost {percent} less than planned (TCPI {index})."
                    )
                }
                _ => {
                    let more = numbers.share(1.0 / tcpi - 1.0);
                    format!(
                        "The budget holds if the rest costs up to {more} more than planned (TCPI {index})."
                    )
                }
            }
        }
        Err(why) => {
            format!("What the rest may cost to keep the budget (TCPI) cannot be computed: {}.", why.words())
        }
    }
}
