//! Headlines of the cuts of the money: which of their rows explains the difference.

use crate::analysis::budget::cuts::CutFigures;
use crate::analysis::budget::{Amounts, BudgetFigures};
use crate::units::Money;
use crate::units::locale::{Currency, Locale};
use crate::units::text::{capital, count_word};

/// Returns the heading of a cut: which of its rows explains the difference. `rows` are those that have a name, since
/// what belongs to none explains nothing; `nouns` are one row and many. What contingency pays for by an approved
/// change is no overrun to explain.
pub fn of_budget(
    budget: &BudgetFigures,
    rows: &[(String, Amounts)],
    nouns: [&str; 2],
    currency: Currency,
) -> String {
    match budget.is_only_plan() {
        true => "No spending is recorded: what each is forecast to cost is its plan".to_string(),
        false => cut(rows, nouns, &budget.total, currency),
    }
}

fn cut(rows: &[(String, Amounts)], nouns: [&str; 2], total: &Amounts, currency: Currency) -> String {
    let over = |row: &&(String, Amounts)| row.1.not_approved();
    let [one, many] = nouns;
    let total_over = total.not_approved();
    let is_drawn = total.drawn > Money::ZERO;
    let overrun = if is_drawn { "what is not approved" } else { "the overrun" };
    let most = rows.iter().max_by_key(over).map(|row| (row.0.as_str(), over(&row)));
    let least = rows.iter().min_by_key(over).map(|row| (row.0.as_str(), over(&row)));
    match (most, least) {
        (Some((name, most)), _) if total_over > Money::ZERO && most > Money::ZERO => {
            let share = most.share_of(total_over).unwrap_or(0.0);
            match share {
                share if share >= 0.995 => {
                    format!("{} explains {overrun}: {} over", capital(name), currency.short(most))
                }
                share if share >= 0.4 => {
                    format!("{} explains {} of {overrun}", capital(name), part(share, currency.numbers()))
                }
                _ => {
                    let amount = currency.short(most);
                    let over = if is_drawn { "over what is approved" } else { "over" };
                    match rows.iter().filter(|row| row.1.not_approved() > Money::ZERO).count() {
                        1 => format!("{} is {over}, by {amount}", capital(name)),
                        count => {
                            let count = capital(&count_word(count));
                            format!("{count} {many} are {over}; {name} most, by {amount}")
                        }
                    }
                }
            }
        }
        (Some((dear, most)), Some((name, least))) if total_over.is_negative() && least.is_negative() => {
            let saves = format!("{} is {} under", capital(name), currency.short(least.abs()));
            match most > Money::ZERO {
                true => format!("{saves}, {dear} {} over", currency.short(most)),
                false => format!("{} saves most: {} under", capital(name), currency.short(least.abs())),
            }
        }
        (Some((_, most)), _) if most > Money::ZERO => {
            format!("What is over in one {one} is saved in another")
        }
        _ if total_over > Money::ZERO => {
            format!("{} is over, none of it in a named {one}", currency.short(total_over))
        }
        (Some(_), _) if rows.iter().all(|row| row.1.forecast == row.1.approved) => {
            format!("Every {one} is as approved")
        }
        (Some(_), _) if is_drawn => format!("No {one} is over what is approved and contingency pays for"),
        _ => format!("No {one} is over"),
    }
}

/// Says how much of an overrun lies in what has no name, where that is more than in any row that has one.
pub fn unnamed(rows: &[CutFigures], noun: &str, total: &Amounts, currency: Currency) -> Option<String> {
    let over = |row: &CutFigures| row.amounts.not_approved();
    let total_over = total.not_approved();
    let nameless: Money = rows.iter().filter(|row| !row.of.is_named()).map(over).sum();
    let most = rows.iter().filter(|row| row.of.is_named()).map(over).max()?;
    if total_over <= Money::ZERO || nameless <= most.max(Money::ZERO) {
        return None;
    }
    let share = nameless.share_of(total_over).filter(|share| *share < 0.995);
    let share = share.map_or_else(String::new, |share| format!(", {},", currency.numbers().share(share)));
    let overrun = if total.drawn > Money::ZERO { "what is not approved" } else { "the overrun" };
    Some(format!("{} of {overrun}{share} is in lines that name no {noun}", currency.short(nameless)))
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
