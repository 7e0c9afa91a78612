//! Headlines of the cuts of the money: which of their rows explains the difference.

use crate::analysis::budget::cuts::CutFigures;
use crate::analysis::budget::{Amounts, BudgetFigures};
use crate::units::Money;
use crate::units::locale::{Currency, Locale, say};

/// What the money is cut by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    Category,
    Line,
    Workstream,
    Phase,
}

impl By {
    /// Returns what chooses the words of a message.
    pub fn key(self) -> &'static str {
        match self {
            By::Category => "category",
            By::Line => "line",
            By::Workstream => "workstream",
            By::Phase => "phase",
        }
    }
}

/// Returns the heading of a cut: which of its rows explains the difference. `rows` are those that have a name, since
/// what belongs to none explains nothing. What contingency pays for by an approved change is no overrun to explain.
pub fn of_budget(budget: &BudgetFigures, rows: &[(String, Amounts)], by: By, currency: Currency) -> String {
    match (budget.changes_complete, budget.is_only_plan()) {
        (false, _) => say!(currency.numbers(), "budget-cuts-not-told"),
        (_, true) => say!(currency.numbers(), "budget-cuts-unrecorded"),
        (_, false) => cut(rows, by.key(), &budget.total, currency),
    }
}

fn cut(rows: &[(String, Amounts)], by: &str, total: &Amounts, currency: Currency) -> String {
    let locale = currency.numbers();
    let over = |row: &&(String, Amounts)| row.1.not_approved();
    let total_over = total.not_approved();
    let drawn = total.drawn > Money::ZERO;
    let most = rows.iter().max_by_key(over).map(|row| (row.0.as_str(), over(&row)));
    let least = rows.iter().min_by_key(over).map(|row| (row.0.as_str(), over(&row)));
    match (most, least) {
        (Some((name, most)), _) if total_over > Money::ZERO && most > Money::ZERO => {
            let amount = currency.short(most);
            match most.share_of(total_over).unwrap_or(0.0) {
                share if share >= 0.995 => {
                    say!(locale, "budget-cuts-explains", drawn = drawn, name = name, amount = amount)
                }
                share if share >= 0.4 => {
                    let part = part(share, locale);
                    say!(locale, "budget-cuts-explains-part", drawn = drawn, name = name, part = part)
                }
                _ => match rows.iter().filter(|row| row.1.not_approved() > Money::ZERO).count() {
                    1 => say!(locale, "budget-cuts-one-over", drawn = drawn, name = name, amount = amount),
                    count => say!(
                        locale,
                        "budget-cuts-some-over",
                        count = count,
                        by = by,
                        drawn = drawn,
                        name = name,
                        amount = amount
                    ),
                },
            }
        }
        (Some((dear, most)), Some((name, least))) if total_over.is_negative() && least.is_negative() => {
            let under = currency.short(least.abs());
            match most > Money::ZERO {
                true => {
                    let over = currency.short(most);
                    say!(
                        locale,
                        "budget-cuts-under-over",
                        name = name,
                        under = under,
                        other = dear,
                        over = over
                    )
                }
                false => say!(locale, "budget-cuts-saves-most", name = name, amount = under),
            }
        }
        (Some((_, most)), _) if most > Money::ZERO => say!(locale, "budget-cuts-balanced", by = by),
        _ if total_over > Money::ZERO => {
            say!(locale, "budget-cuts-over-unnamed", by = by, amount = currency.short(total_over))
        }
        (Some(_), _) if rows.iter().all(|row| row.1.forecast == row.1.approved) => {
            say!(locale, "budget-cuts-as-approved", by = by)
        }
        (Some(_), _) if drawn => say!(locale, "budget-cuts-none-over-approved", by = by),
        _ => say!(locale, "budget-cuts-none-over", by = by),
    }
}

/// Says how much of an overrun lies in what has no name, where that is more than in any row that has one.
pub fn unnamed(budget: &BudgetFigures, rows: &[CutFigures], by: By, currency: Currency) -> Option<String> {
    let total = &budget.total;
    let over = |row: &CutFigures| row.amounts.not_approved();
    let total_over = total.not_approved();
    let nameless: Money = rows.iter().filter(|row| !row.of.is_named()).map(over).sum();
    let most = rows.iter().filter(|row| row.of.is_named()).map(over).max()?;
    if !budget.changes_complete || total_over <= Money::ZERO || nameless <= most.max(Money::ZERO) {
        return None;
    }
    let (by, drawn, locale) = (by.key(), total.drawn > Money::ZERO, currency.numbers());
    let amount = currency.short(nameless);
    Some(match nameless.share_of(total_over).filter(|share| *share < 0.995) {
        None => say!(locale, "budget-cuts-unnamed", amount = amount, drawn = drawn, by = by),
        Some(share) => {
            let share = locale.share(share);
            say!(locale, "budget-cuts-unnamed-share", amount = amount, drawn = drawn, share = share, by = by)
        }
    })
}

/// Returns a share as readers say it.
fn part(share: f64, locale: Locale) -> String {
    // What is more than three points away is no third any more.
    let is_about = |exact: f64| (share - exact).abs() <= 0.03;
    if is_about(0.75) {
        say!(locale, "budget-cuts-three-quarters")
    } else if is_about(2.0 / 3.0) {
        say!(locale, "budget-cuts-two-thirds")
    } else if is_about(0.5) {
        say!(locale, "budget-cuts-half")
    } else if is_about(1.0 / 3.0) {
        say!(locale, "budget-cuts-third")
    } else if is_about(0.25) {
        say!(locale, "budget-cuts-quarter")
    } else {
        locale.share(share)
    }
}
