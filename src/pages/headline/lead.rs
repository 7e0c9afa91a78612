//! The answer below the heading of the budget: what makes the difference, and whether the contingency covers it.

use crate::analysis::budget::contingency::ContingencyFigures;
use crate::analysis::budget::{BudgetFigures, LineFigures};
use crate::checks::Report;
use crate::pages::headline::money::differs;
use crate::units::Money;
use crate::units::locale::{Currency, say};

/// Returns cause and cover, in that order. What changes have drawn from the contingency is part of what is over: the
/// forecast holds their cost, and the approved lines do not.
pub fn lead(report: &Report, budget: &BudgetFigures, is_final: bool) -> String {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let over = over(budget);
    // Of sums that are not the whole project's, neither a cause nor a cover can be told.
    if !budget.complete {
        let left = budget.contingency.as_ref().filter(|_| budget.changes_complete);
        return left.map_or_else(String::new, |found| covered(found, Money::ZERO, is_final, currency));
    }
    let cover = match &budget.contingency {
        None if over > Money::ZERO => say!(locale, "budget-cover-none-for-it"),
        None => say!(locale, "budget-cover-none"),
        Some(contingency) => covered(contingency, over, is_final, currency),
    };
    match cause(report, budget, is_final) {
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
fn cause(report: &Report, budget: &BudgetFigures, is_final: bool) -> Option<String> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let (over, drawn) = (over(budget), drawn(budget));
    if !differs(budget.total.forecast, budget.total.approved) {
        return None;
    }
    let lines = &report.edition.budget().lines;
    // What each line costs beyond its approved amount and the changes that contingency pays for it.
    let own = |line: &LineFigures| line.amounts.forecast - line.amounts.approved - line.planned.all_drawn();
    let beyond: Vec<Money> = budget.lines.iter().map(own).collect();
    let named =
        |found: Option<(usize, &Money)>| found.map(|(place, amount)| (lines[place].name.as_str(), *amount));
    if over.is_negative() {
        let (name, amount) = named(beyond.iter().enumerate().min_by_key(|(_, amount)| **amount))?;
        let most = named(beyond.iter().enumerate().rev().max_by_key(|(_, amount)| **amount));
        if let Some((dear, more)) = most.filter(|(_, more)| *more > Money::ZERO && amount.is_negative()) {
            let (less, more) = (currency.short(amount.abs()), currency.short(more));
            return Some(say!(
                locale,
                "budget-cause-costs-less",
                ended = is_final,
                name = name,
                less = less,
                other = dear,
                more = more
            ));
        }
        let saved = currency.short(amount.abs());
        return amount.is_negative().then(|| match share(amount, over) {
            Share::All => say!(locale, "budget-cause-saves-all", name = name),
            _ => say!(locale, "budget-cause-saves-most", name = name, amount = saved),
        });
    }
    let open = over - drawn;
    let most = named(beyond.iter().enumerate().rev().max_by_key(|(_, amount)| **amount));
    let most = most.filter(|(_, amount)| *amount > Money::ZERO);
    let most_of = |of: Money| most.map(|(name, amount)| (name, share(amount, of), currency.short(amount)));
    let (changes, rest) = (currency.short(drawn), currency.short(open.abs()));
    Some(match (drawn > Money::ZERO, open > Money::ZERO) {
        (true, false) if open.is_zero() => say!(locale, "budget-cause-all-changes"),
        (true, false) => {
            say!(locale, "budget-cause-changes-rest-saves", changes = changes, saved = rest)
        }
        (true, true) => match most_of(open) {
            None => say!(locale, "budget-cause-changes-open", changes = changes, open = rest),
            Some((name, Share::All, _)) => {
                say!(locale, "budget-cause-changes-open-all", changes = changes, open = rest, name = name)
            }
            Some((name, Share::Most, amount)) => say!(
                locale,
                "budget-cause-changes-open-most",
                changes = changes,
                open = rest,
                name = name,
                amount = amount
            ),
            Some((name, Share::Part, amount)) => say!(
                locale,
                "budget-cause-changes-open-part",
                changes = changes,
                open = rest,
                name = name,
                amount = amount
            ),
        },
        (false, _) => match most_of(over)? {
            (name, Share::All, _) => say!(locale, "budget-cause-all", name = name),
            (name, Share::Most, amount) => say!(locale, "budget-cause-most", name = name, amount = amount),
            (name, Share::Part, amount) => say!(locale, "budget-cause-part", name = name, amount = amount),
        },
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
    let locale = currency.numbers();
    let amount = currency.short(contingency.amount);
    let left = currency.short(contingency.left);
    if contingency.left.is_negative() {
        let more = currency.short(contingency.left.abs());
        return say!(locale, "budget-cover-overdrawn", amount = amount, more = more);
    }
    if over <= contingency.drawn {
        return say!(locale, "budget-cover-left", ended = is_final, left = left, amount = amount);
    }
    let after = contingency.after(over);
    let size = currency.short(after.abs());
    match (after.is_negative(), is_final) {
        (true, _) => {
            say!(locale, "budget-cover-too-little", ended = is_final, left = left, missing = size)
        }
        (false, true) => say!(locale, "budget-cover-was-enough", left = left, after = size),
        (false, false) => say!(locale, "budget-cover-is-enough", left = left, after = size),
    }
}

/// Says what changes ask for from the contingency, and what would be left with them.
pub fn asked(report: &Report, budget: &BudgetFigures) -> Option<String> {
    let contingency = budget.contingency.as_ref().filter(|_| budget.complete);
    let contingency = contingency.filter(|contingency| !contingency.pending.is_zero())?;
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let amount = currency.short(contingency.pending);
    if budget.is_only_plan() {
        return Some(say!(locale, "budget-changes-ask", amount = amount));
    }
    let after = contingency.after(over(budget)) - contingency.pending;
    let size = currency.short(after.abs());
    Some(match after.is_negative() {
        true => say!(locale, "budget-changes-ask-missing", amount = amount, after = size),
        false => say!(locale, "budget-changes-ask-left", amount = amount, after = size),
    })
}
