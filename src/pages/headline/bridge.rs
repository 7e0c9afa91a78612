//! The headline of the way from the baseline to the forecast, in days and money.

use crate::pages::facts;
use crate::units::Money;
use crate::units::locale::{Currency, say};

/// Heads the bridge from the baseline to the forecast: `4 weeks later and £12k more than the baseline`.
pub fn bridge(
    days: Option<i32>,
    money: Option<Money>,
    approved: Option<Money>,
    currency: Currency,
) -> String {
    let locale = currency.numbers();
    let approved = approved.filter(|approved| !approved.is_zero() && money.is_some_and(|all| !all.is_zero()));
    let approved = approved.map(|approved| currency.short_signed(approved));
    let days = days.filter(|days| *days != 0).map(|days| {
        let span = facts::work_span(days, locale);
        match days > 0 {
            true => say!(locale, "budget-bridge-short-later", days = span),
            false => say!(locale, "budget-bridge-short-earlier", days = span),
        }
    });
    let money = money.filter(|money| !money.is_zero()).map(|money| {
        let amount = currency.short(money.abs());
        match money.is_negative() {
            true => say!(locale, "budget-bridge-short-less", amount = amount),
            false => say!(locale, "budget-bridge-short-more", amount = amount),
        }
    });
    match (days, money, approved) {
        (Some(days), Some(money), None) => {
            say!(locale, "budget-bridge-short-both", days = days, money = money)
        }
        (Some(days), Some(money), Some(approved)) => {
            say!(locale, "budget-bridge-short-both-approved", days = days, money = money, approved = approved)
        }
        (Some(one), None, None) | (None, Some(one), None) => {
            say!(locale, "budget-bridge-short-one", one = one)
        }
        (Some(one), None, Some(approved)) | (None, Some(one), Some(approved)) => {
            say!(locale, "budget-bridge-short-one-approved", one = one, approved = approved)
        }
        (None, None, _) => say!(locale, "budget-bridge-short-none"),
    }
}
