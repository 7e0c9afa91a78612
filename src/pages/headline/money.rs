//! Headlines about money.

use crate::analysis::budget::contingency::ContingencyFigures;
use crate::analysis::budget::cuts::CutFigures;
use crate::analysis::budget::{Amounts, BudgetFigures};
use crate::units::locale::{self, Currency, Locale};
use crate::units::text::{capital, count_word};
use crate::units::{Date, Money, Month};

/// Returns whether two amounts differ by enough to be called different: half a percent of the second.
fn differs(a: Money, b: Money) -> bool {
    (a - b).abs().to_f64() > b.abs().to_f64() * 0.005
}

/// Returns the heading of the budget page.
pub fn page(budget: &BudgetFigures, currency: Currency) -> String {
    let total = &budget.total;
    let over = total.forecast - total.approved;
    let opening = format!("Forecast to cost {}", currency.short(total.forecast));
    if !budget.complete {
        format!("{opening}, as far as it is shown here")
    } else if !differs(total.forecast, total.approved) {
        format!("{opening}, as approved")
    } else if over.is_negative() {
        format!("{opening}, {} less than the budget", currency.short(over.abs()))
    } else {
        format!("{opening}, {} more than the budget", currency.short(over))
    }
}

/// Returns what is below the heading: whether the contingency covers what is over.
pub fn page_sub(budget: &BudgetFigures, currency: Currency) -> String {
    let over = budget.total.forecast - budget.total.approved;
    let covered = match &budget.contingency {
        None if over > Money::ZERO => "No contingency is recorded to cover the difference.".to_string(),
        None => "No contingency is recorded.".to_string(),
        Some(contingency) => covered(contingency, over, currency),
    };
    let covered = if budget.changes_complete { covered } else { String::new() };
    let mut out = match money_ends(budget, currency).filter(|_| budget.changes_complete) {
        Some(ends) => format!("{ends} {covered}"),
        None => covered,
    };
    if !budget.changes_pending.is_zero() {
        out.push_str(&format!(
            " Changes for {} still wait for a decision.",
            currency.short(budget.changes_pending)
        ));
    }
    if let Some(missing) = missing(budget) {
        out.push_str(&format!(" {missing}"));
    }
    out.trim_start().to_string()
}

/// Says what is not shown of the money; nothing where all of it is.
pub fn missing(budget: &BudgetFigures) -> Option<&'static str> {
    match (budget.lines_complete, budget.changes_complete) {
        (true, true) => None,
        (false, true) => Some("Some lines are not shown here, so the sums are not the whole project's."),
        (true, false) => Some(
            "Some changes are not shown here, so what is approved and expected is not the whole project's.",
        ),
        (false, false) => {
            Some("Some lines and some changes are not shown here, so the sums are not the whole project's.")
        }
    }
}

/// Says how much of an overrun the contingency covers. What approved changes have drawn from it is part of
/// the overrun: the forecast holds their cost and the approved lines do not.
fn covered(contingency: &ContingencyFigures, over: Money, currency: Currency) -> String {
    let (left, amount, drawn) = (contingency.left, contingency.amount, contingency.drawn);
    if left.is_negative() {
        let (amount, more) = (currency.short(amount), currency.short(left.abs()));
        return format!("The contingency of {amount} is overdrawn by {more}.");
    }
    if over <= Money::ZERO {
        return format!("{} of the {} contingency is left.", currency.short(left), currency.short(amount));
    }
    let open = over - drawn;
    if open <= Money::ZERO {
        return format!("The {} drawn from contingency covers it.", currency.short(drawn));
    }
    let opening = if drawn.is_zero() {
        "Nothing of it is covered yet".to_string()
    } else {
        format!(
            "{} of it was approved from contingency, {} is not covered yet",
            currency.short(drawn),
            currency.short(open)
        )
    };
    let rest = amount - over;
    if rest.is_negative() {
        let missing = currency.short(rest.abs());
        format!("{opening}. The {} of contingency left is {missing} too little.", currency.short(left))
    } else {
        let (left, rest) = (currency.short(left), currency.short(rest));
        format!("{opening}. The {left} of contingency left is enough for it and would leave {rest}.")
    }
}

/// Returns the heading of the curve: spent against the plan for today, then the forecast.
pub fn curve(budget: &BudgetFigures, currency: Currency) -> String {
    let (spent, planned) = (budget.total.actual, budget.planned_to_date);
    let opening = if spent.is_zero() {
        "Nothing is spent yet".to_string()
    } else if planned.is_zero() {
        format!("{} is spent", currency.short(spent))
    } else if !differs(spent, planned) {
        "Spending follows the plan".to_string()
    } else if spent < planned {
        format!("Spending is {} below the plan for today", currency.short(planned - spent))
    } else {
        format!("Spending is {} above the plan for today", currency.short(spent - planned))
    };
    let over = budget.total.forecast - budget.total.approved;
    if !budget.complete {
        format!("{opening}, as far as it is shown here")
    } else if !differs(budget.total.forecast, budget.total.approved) {
        format!("{opening}; the forecast is what was approved")
    } else if over.is_negative() {
        format!("{opening}; the forecast is {} under", currency.short(over.abs()))
    } else {
        format!("{opening}; the forecast is {} over", currency.short(over))
    }
}

/// Returns a short heading of the curve, for the overview.
pub fn curve_short(budget: &BudgetFigures) -> String {
    if !budget.complete {
        return "The money that is shown here".to_string();
    }
    let (spent, planned) = (budget.total.actual, budget.planned_to_date);
    let over = budget.total.forecast - budget.total.approved;
    let end = if !differs(budget.total.forecast, budget.total.approved) {
        "the forecast holds"
    } else if over.is_negative() {
        "the forecast is under budget"
    } else {
        "the forecast is over budget"
    };
    let opening = if spent.is_zero() {
        "Nothing is spent yet"
    } else if planned.is_zero() || !differs(spent, planned) {
        "Spending follows the plan"
    } else if spent < planned {
        "Spending is below plan"
    } else {
        "Spending is above plan"
    };
    format!("{opening}, {end}")
}

/// Returns the heading of a cut: which of its rows explains the difference. `called` names a row, `nouns` are one
/// row and many.
pub fn cut(
    rows: &[CutFigures],
    called: &dyn Fn(&CutFigures) -> String,
    nouns: [&str; 2],
    total_over: Money,
    currency: Currency,
) -> String {
    let over = |row: &CutFigures| row.amounts.forecast - row.amounts.approved;
    let [one, many] = nouns;
    let most = rows.iter().max_by_key(|row| over(row));
    let least = rows.iter().min_by_key(|row| over(row));
    match (most, least) {
        (Some(most), _) if total_over > Money::ZERO && over(most) > Money::ZERO => {
            let share = over(most).share_of(total_over).unwrap_or(0.0);
            let name = capital(&called(most));
            match share {
                share if share >= 0.995 => {
                    format!("{name} explains the overrun: {} over", currency.short(over(most)))
                }
                share if share >= 0.4 => {
                    format!("{name} explains {} of the overrun", part(share, currency.numbers()))
                }
                _ => {
                    let count = rows.iter().filter(|row| over(row) > Money::ZERO).count();
                    let amount = currency.short(over(most));
                    let count = capital(&count_word(count));
                    format!("{count} {many} are over; {} most, by {amount}", called(most))
                }
            }
        }
        (_, Some(least)) if total_over.is_negative() && over(least).is_negative() => {
            format!("{} saves most: {} under", capital(&called(least)), currency.short(over(least).abs()))
        }
        (Some(most), _) if over(most) > Money::ZERO => {
            format!("What is over in one {one} is saved in another")
        }
        _ => format!("Every {one} is as approved"),
    }
}

/// Returns a share as readers say it.
fn part(share: f64, numbers: Locale) -> String {
    let words = [
        (0.75, "three quarters"),
        (2.0 / 3.0, "two thirds"),
        (0.5, "half"),
        (1.0 / 3.0, "a third"),
        (0.25, "a quarter"),
    ];
    // What is more than three points away is no third any more.
    if let Some((_, word)) = words.into_iter().find(|(exact, _)| (share - exact).abs() <= 0.03) {
        return format!("about {word}");
    }
    numbers.share(share)
}

/// Returns the heading of the months: where the most money still goes.
pub fn months(budget: &BudgetFigures, as_of: Date) -> String {
    let peak = |amount: fn(&crate::analysis::budget::MonthFigures) -> Money| -> Option<Month> {
        let month =
            budget.burn.iter().max_by(|a, b| amount(a).cmp(&amount(b)).then(b.month.cmp(&a.month)))?;
        (amount(month) > Money::ZERO).then_some(month.month)
    };
    let name = |month: Month| format!("{} {}", locale::month_name(month), month.year());
    let (planned, real) = (peak(|month| month.planned), peak(|month| month.actual + month.forecast));
    match (planned, real) {
        (Some(planned), Some(real)) if planned != real => {
            format!("The peak moves from {} to {}", name(planned), name(real))
        }
        (_, Some(real)) if real > as_of.month() => {
            format!("The most expensive month is still ahead: {}", name(real))
        }
        (_, Some(real)) => format!("The most expensive month was {}", name(real)),
        _ => "No amounts are planned or spent yet".to_string(),
    }
}

/// Returns what the forecast leaves of the contingency: negative where it is too little.
pub fn contingency_after(contingency: &ContingencyFigures, over: Money) -> Money {
    contingency.amount - over.max(contingency.drawn)
}

/// Returns the heading of the contingency.
pub fn contingency(contingency: &ContingencyFigures, over: Money) -> String {
    let after = contingency_after(contingency, over);
    if !contingency.complete {
        "Not everything that draws on it is shown here"
    } else if contingency.left.is_negative() {
        "More is drawn than was approved"
    } else if after.is_negative() {
        "Not enough for the forecast"
    } else if (after - contingency.pending).is_negative() {
        "Enough for the forecast, but not for what is asked for as well"
    } else if contingency.drawn.is_zero() && over <= Money::ZERO {
        "Nothing is drawn, and the forecast needs nothing"
    } else if over > contingency.drawn {
        "Enough for the forecast"
    } else {
        "Some is drawn; the forecast needs no more"
    }
    .to_string()
}

/// Returns in which month approved money ends at the rate of the last months; or that it has ended.
pub fn money_ends(budget: &BudgetFigures, currency: Currency) -> Option<String> {
    let month = budget.money_ends?;
    let Amounts { approved, actual, .. } = budget.total;
    if actual > approved {
        let more = currency.short(actual - approved);
        return Some(format!("The approved money is spent: {more} more than that is booked."));
    }
    Some(format!(
        "At {} a month, the average of the last three, the approved money ends in {} {}, before the project does.",
        currency.short(budget.run_rate?),
        locale::month_name(month),
        month.year()
    ))
}
