//! The answer below the heading of the budget: what makes the difference, and whether the contingency covers it.

use crate::analysis::budget::BudgetFigures;
use crate::analysis::budget::contingency::ContingencyFigures;
use crate::checks::Report;
use crate::pages::headline::money::differs;
use crate::units::Money;
use crate::units::locale::Currency;

/// Returns cause and cover, in that order. What changes have drawn from the contingency is part of what is over: the
/// forecast holds their cost, and the approved lines do not.
pub fn lead(report: &Report, budget: &BudgetFigures, is_final: bool) -> String {
    let currency = report.edition.head().currency;
    let over = over(budget);
    // Of sums that are not the whole project's, neither a cause nor a cover can be told.
    if !budget.complete {
        let left = budget.contingency.as_ref().filter(|_| budget.changes_complete);
        return left.map_or_else(String::new, |found| covered(found, Money::ZERO, is_final, currency));
    }
    let cover = match &budget.contingency {
        None if over > Money::ZERO => "No contingency is recorded to cover the difference.".to_string(),
        None => "No contingency is recorded.".to_string(),
        Some(contingency) => covered(contingency, over, is_final, currency),
    };
    match cause(report, budget) {
        Some(cause) => format!("{cause} {cover}"),
        None => cover,
    }
}

fn over(budget: &BudgetFigures) -> Money {
    budget.total.forecast - budget.total.approved
}

fn drawn(budget: &BudgetFigures) -> Money {
    budget.contingency.as_ref().map_or(Money::ZERO, |contingency| contingency.drawn)
}

/// Says what makes the difference; nothing where there is none.
fn cause(report: &Report, budget: &BudgetFigures) -> Option<String> {
    let currency = report.edition.head().currency;
    let (over, drawn) = (over(budget), drawn(budget));
    if !differs(budget.total.forecast, budget.total.approved) {
        return None;
    }
    let lines = &report.edition.budget().lines;
    // What each line costs beyond its approved amount and the changes that contingency pays for it.
    let mut beyond: Vec<Money> =
        budget.lines.iter().map(|line| line.amounts.forecast - line.amounts.approved).collect();
    for &place in budget.contingency.iter().flat_map(|contingency| &contingency.drawn_by) {
        let change = &report.edition.changes()[place];
        let line = lines.iter().position(|line| Some(&line.record.id) == change.line.as_ref());
        if let Some(line) = line {
            beyond[line] -= change.impact.cost.known().copied().unwrap_or_default();
        }
    }
    let named =
        |found: Option<(usize, &Money)>| found.map(|(place, amount)| (lines[place].name.as_str(), *amount));
    if over.is_negative() {
        let (name, amount) = named(beyond.iter().enumerate().min_by_key(|(_, amount)| **amount))?;
        return amount.is_negative().then(|| match share(amount, over) {
            Share::All => format!("{name} saves it."),
            _ => format!("{name} saves most, {}.", currency.short(amount.abs())),
        });
    }
    let open = over - drawn;
    let most = named(beyond.iter().enumerate().rev().max_by_key(|(_, amount)| **amount));
    let most = most.filter(|(_, amount)| *amount > Money::ZERO);
    let changes = format!("{} of it is changes that contingency pays for", currency.short(drawn));
    Some(match (drawn > Money::ZERO, open > Money::ZERO) {
        (true, false) if open.is_zero() => "All of it is changes that contingency pays for.".to_string(),
        (true, false) => format!(
            "Changes that contingency pays for cost {}; the rest of the work saves {}.",
            currency.short(drawn),
            currency.short(open.abs())
        ),
        (true, true) => {
            let rest = format!("{changes}; {} is not approved", currency.short(open));
            most.map_or_else(
                || format!("{rest}."),
                |(name, amount)| match share(amount, open) {
                    Share::All => format!("{rest}, all of it for {name}."),
                    Share::Most => format!("{rest}, most of it for {name}: {}.", currency.short(amount)),
                    Share::Part => format!("{rest}, {} of that for {name}.", currency.short(amount)),
                },
            )
        }
        (false, _) => {
            let (name, amount) = most?;
            match share(amount, over) {
                Share::All => format!("All of it is for {name}."),
                Share::Most => format!("Most of it is for {name}: {}.", currency.short(amount)),
                Share::Part => format!("The largest part is for {name}: {}.", currency.short(amount)),
            }
        }
    })
}

/// How much of a sum one amount is.
enum Share {
    All,
    Most,
    Part,
}

fn share(amount: Money, of: Money) -> Share {
    match amount.share_of(of).unwrap_or(0.0) {
        share if share >= 0.995 => Share::All,
        share if share > 0.5 => Share::Most,
        _ => Share::Part,
    }
}

/// Says whether the contingency covers what is over.
fn covered(contingency: &ContingencyFigures, over: Money, is_final: bool, currency: Currency) -> String {
    let (left, amount) = (contingency.left, contingency.amount);
    if left.is_negative() {
        let (amount, more) = (currency.short(amount), currency.short(left.abs()));
        return format!("The contingency of {amount} is overdrawn by {more}.");
    }
    let was = if is_final { "was" } else { "is" };
    if over <= contingency.drawn {
        return format!("{} of the {} contingency {was} left.", currency.short(left), currency.short(amount));
    }
    let after = contingency.after(over);
    let opening = format!("The {} of contingency left {was}", currency.short(left));
    match (after.is_negative(), is_final) {
        (true, _) => format!("{opening} {} too little for that.", currency.short(after.abs())),
        (false, true) => format!("{opening} enough for that, with {} to spare.", currency.short(after)),
        (false, false) => format!("{opening} enough for that and would leave {}.", currency.short(after)),
    }
}

/// Says what changes ask for from the contingency, and what would be left with them.
pub fn asked(report: &Report, budget: &BudgetFigures) -> Option<String> {
    let contingency = budget.contingency.as_ref().filter(|_| budget.complete);
    let contingency = contingency.filter(|contingency| !contingency.pending.is_zero())?;
    let currency = report.edition.head().currency;
    let after = contingency.after(over(budget)) - contingency.pending;
    let rest = if after.is_negative() { "missing" } else { "left" };
    Some(format!(
        "Changes ask for {} more from contingency; with them and the forecast, {} would be {rest}.",
        currency.short(contingency.pending),
        currency.short(after.abs())
    ))
}
