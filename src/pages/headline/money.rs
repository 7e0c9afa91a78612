//! Headlines about money.

use crate::analysis::budget::contingency::ContingencyFigures;
use crate::analysis::budget::cuts::{CutFigures, Part};
use crate::analysis::budget::{Amounts, BudgetFigures, MonthFigures};
use crate::checks::Report;
use crate::pages::facts;
use crate::pages::headline::lead;
use crate::units::locale::{self, Currency, Locale};
use crate::units::text::{capital, count_word};
use crate::units::{Date, Money, Month};

/// Returns whether two amounts differ by enough to be called different: half a percent of the second.
pub(in crate::pages::headline) fn differs(a: Money, b: Money) -> bool {
    (a - b).abs().to_f64() > b.abs().to_f64() * 0.005
}

/// Tells whether nothing is to come: all work is finished, nothing ordered is open, and the forecast is what is spent.
pub fn is_final(report: &Report, budget: &BudgetFigures) -> bool {
    let Amounts { actual, committed, forecast, .. } = budget.total;
    facts::all_finished(report.edition.tasks()) && committed.is_zero() && forecast == actual
}

/// Returns the heading of the budget page.
pub fn page(report: &Report, budget: &BudgetFigures) -> String {
    let currency = report.edition.head().currency;
    let total = &budget.total;
    let over = total.forecast - total.approved;
    let verb = if is_final(report, budget) { "It cost" } else { "Forecast to cost" };
    let opening = format!("{verb} {}", currency.short(total.forecast));
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

/// Returns what is below the heading: what makes the difference, and whether the contingency covers it.
pub fn page_sub(report: &Report, budget: &BudgetFigures) -> String {
    let is_final = is_final(report, budget);
    let mut out = lead::lead(report, budget, is_final);
    let spent = money_spent(budget, report.edition.head().currency);
    if let Some(spent) = spent.filter(|_| !is_final && budget.changes_complete) {
        out.push_str(&format!(" {spent}"));
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

/// Returns what is below the figures: what changes still ask for, and when the money ends at the pace so far.
pub fn page_note(report: &Report, budget: &BudgetFigures) -> Option<String> {
    let currency = report.edition.head().currency;
    let pending = (!budget.changes_pending.is_zero()).then(|| {
        format!("Changes for {} of the budget wait for a decision.", currency.short(budget.changes_pending))
    });
    let ends = money_ends(budget, currency).filter(|_| budget.changes_complete && !is_final(report, budget));
    let all: Vec<String> = [lead::asked(report, budget), pending, ends].into_iter().flatten().collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// Returns the heading of the curve: the work done against its plan and its cost, where that is known; else what is
/// spent against the plan for today; then the forecast.
pub fn curve(report: &Report, budget: &BudgetFigures) -> String {
    let currency = report.edition.head().currency;
    let (spent, planned) = (budget.total.actual, budget.planned_to_date);
    let over = budget.total.forecast - budget.total.approved;
    let end = if !differs(budget.total.forecast, budget.total.approved) {
        "the forecast is what was approved".to_string()
    } else if over.is_negative() {
        format!("the forecast is {} under", currency.short(over.abs()))
    } else {
        format!("the forecast is {} over", currency.short(over))
    };
    if budget.complete && is_final(report, budget) {
        return match over {
            _ if !differs(budget.total.forecast, budget.total.approved) => "It cost what was approved".into(),
            over if over.is_negative() => {
                format!("It cost {} less than was approved", currency.short(over.abs()))
            }
            over => format!("It cost {} more than was approved", currency.short(over)),
        };
    }
    if let Some(opening) = earned(report, Some(currency)) {
        return format!("{opening}; {end}");
    }
    let opening = if spent.is_zero() {
        "Nothing is spent yet".to_string()
    } else if planned.is_zero() {
        format!("{} is spent", currency.short(spent))
    } else if !differs(spent, planned) {
        "Spending is as planned for today".to_string()
    } else if spent < planned {
        // Spending below the plan says nothing of the work: it may just be late.
        format!("{} less is spent than planned for today", currency.short(planned - spent))
    } else {
        format!("{} more is spent than planned for today", currency.short(spent - planned))
    };
    match budget.complete {
        true => format!("{opening}; {end}"),
        false => format!("{opening}, as far as it is shown here"),
    }
}

/// Compares the work done with its plan and with its cost, by their budgets; with amounts where a currency is given.
/// Nothing where it is not known, or nothing is done and spent.
fn earned(report: &Report, currency: Option<Currency>) -> Option<String> {
    let point = &report.figures.earned.as_ref()?.total.point;
    if point.ev.is_zero() || point.ac.is_zero() {
        return None;
    }
    let done = match differs(point.ev, point.pv) {
        false => "As much is done as planned",
        true if point.ev < point.pv => "Less is done than planned",
        true => "More is done than planned",
    };
    let by =
        |amount: Money| currency.map_or_else(String::new, |currency| format!("{} ", currency.short(amount)));
    Some(match differs(point.ac, point.ev) {
        false => format!("{done}, at the cost planned for it"),
        true if point.ac > point.ev => format!("{done}, and it cost {}more", by(point.ac - point.ev)),
        true => format!("{done}, and it cost {}less", by(point.ev - point.ac)),
    })
}

/// Returns a short heading of the curve, for the overview.
pub fn curve_short(report: &Report, budget: &BudgetFigures) -> String {
    if !budget.complete {
        return "The money that is shown here".to_string();
    }
    let (spent, planned) = (budget.total.actual, budget.planned_to_date);
    let over = budget.total.forecast - budget.total.approved;
    let is_final = is_final(report, budget);
    let end = match (differs(budget.total.forecast, budget.total.approved), over.is_negative()) {
        (false, _) if is_final => return "It cost what was approved".to_string(),
        (_, true) if is_final => return "It cost less than was approved".to_string(),
        _ if is_final => return "It cost more than was approved".to_string(),
        (false, _) => "the forecast holds",
        (_, true) => "the forecast is under budget",
        _ => "the forecast is over budget",
    };
    if let Some(opening) = earned(report, None) {
        return format!("{opening}; {end}");
    }
    let opening = if spent.is_zero() {
        "Nothing is spent yet"
    } else if planned.is_zero() || !differs(spent, planned) {
        "Spending is as planned"
    } else if spent < planned {
        "Less is spent than planned"
    } else {
        "More is spent than planned"
    };
    format!("{opening}; {end}")
}

/// Returns the heading of a cut: which of its rows explains the difference. `called` names a row, `nouns` are one
/// row and many. What belongs to none of them explains nothing: the rows that have a name are compared.
pub fn cut(
    rows: &[CutFigures],
    called: &dyn Fn(&CutFigures) -> String,
    nouns: [&str; 2],
    total_over: Money,
    currency: Currency,
) -> String {
    let over = |row: &CutFigures| row.amounts.forecast - row.amounts.approved;
    let [one, many] = nouns;
    let rows: Vec<&CutFigures> = rows.iter().filter(|row| is_named(row)).collect();
    let most = rows.iter().copied().max_by_key(|row| over(row));
    let least = rows.iter().copied().min_by_key(|row| over(row));
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
                    match count {
                        1 => format!("{name} is over, by {amount}"),
                        count => {
                            let count = capital(&count_word(count));
                            format!("{count} {many} are over; {} most, by {amount}", called(most))
                        }
                    }
                }
            }
        }
        (_, Some(least)) if total_over.is_negative() && over(least).is_negative() => {
            format!("{} saves most: {} under", capital(&called(least)), currency.short(over(least).abs()))
        }
        (Some(most), _) if over(most) > Money::ZERO => {
            format!("What is over in one {one} is saved in another")
        }
        _ if rows.iter().all(|row| over(row).is_zero()) => format!("Every {one} is as approved"),
        _ => format!("No {one} is over"),
    }
}

/// Tells whether a row of a cut has a name of its own.
fn is_named(row: &CutFigures) -> bool {
    matches!(row.of, Part::Named(_) | Part::Phase(_))
}

/// Says how much of an overrun lies in what has no name, where that is more than in any row that has one.
pub fn unnamed(rows: &[CutFigures], noun: &str, total_over: Money, currency: Currency) -> Option<String> {
    let over = |row: &CutFigures| row.amounts.forecast - row.amounts.approved;
    let nameless: Money = rows.iter().filter(|row| !is_named(row)).map(over).sum();
    let most = rows.iter().filter(|row| is_named(row)).map(over).max()?;
    if total_over <= Money::ZERO || nameless <= most.max(Money::ZERO) {
        return None;
    }
    let share = nameless.share_of(total_over).filter(|share| *share < 0.995);
    let share = share.map_or_else(String::new, |share| format!(", {},", currency.numbers().share(share)));
    Some(format!("{} of the overrun{share} is in lines that name no {noun}", currency.short(nameless)))
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

/// Returns the heading of the months: where the most money still goes. Months that are alike share the peak.
pub fn months(budget: &BudgetFigures, as_of: Date, currency: Currency) -> String {
    let peak = |amount: fn(&MonthFigures) -> Money| -> Option<(Money, Vec<Month>)> {
        let most = budget.burn.iter().map(amount).max().filter(|most| *most > Money::ZERO)?;
        let months = budget.burn.iter().filter(|month| amount(month) == most);
        Some((most, months.map(|month| month.month).collect()))
    };
    let name = |month: Month| format!("{} {}", locale::month_name(month), month.year());
    let planned = peak(|month| month.planned);
    let Some((most, real)) = peak(|month| month.actual + month.forecast) else {
        return "No amounts are planned or spent yet".to_string();
    };
    let ahead = real.iter().all(|month| *month > as_of.month());
    match (planned.as_ref().map(|(_, months)| months.as_slice()), real.as_slice()) {
        (Some([planned]), [real]) if planned != real => {
            format!("The peak moves from {} to {}", name(*planned), name(*real))
        }
        (_, [real]) if ahead => format!("The most expensive month is still ahead: {}", name(*real)),
        (_, [real]) => format!("The most expensive month was {}", name(*real)),
        (_, alike) => {
            let (count, most) = (count_word(alike.len()), currency.short(most));
            let ahead = if ahead { "ahead, " } else { "" };
            format!("The most in a month is {most}, {ahead}in {count} months alike")
        }
    }
}

/// Returns the heading of the contingency.
pub fn contingency(contingency: &ContingencyFigures, over: Money, is_final: bool) -> String {
    let after = contingency.after(over);
    if !contingency.complete {
        "Not everything that draws on it is shown here"
    } else if is_final && !contingency.left.is_negative() {
        if after.is_negative() { "It was not enough for what was over" } else { "It was enough" }
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

/// Says that more is spent than was approved, while the project runs on.
fn money_spent(budget: &BudgetFigures, currency: Currency) -> Option<String> {
    let Amounts { approved, actual, .. } = budget.total;
    budget.money_ends.filter(|_| actual > approved)?;
    let more = currency.short(actual - approved);
    Some(format!("The approved money is spent: {more} more than that is booked."))
}

/// Returns in which month approved money ends at the rate of the last months; nothing where it has ended.
fn money_ends(budget: &BudgetFigures, currency: Currency) -> Option<String> {
    let Amounts { approved, actual, .. } = budget.total;
    let month = budget.money_ends.filter(|_| actual <= approved)?;
    Some(format!(
        "At {} a month, the average of the last three, the approved money ends in {} {}, before the project does.",
        currency.short(budget.run_rate?),
        locale::month_name(month),
        month.year()
    ))
}
