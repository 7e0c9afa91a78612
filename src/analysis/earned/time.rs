//! Months of a plan as periods: from dates to numbers of months, and back.

use crate::units::{Date, Money, Month};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Further ahead than this, in months, no date is worth naming.
const FARTHEST: i64 = 1_200;

/// Returns the months that have passed with a day: whole ones, and of the running month the share of its days. Less
/// than zero before the first month.
///
/// *Example:* from January to 30 June six months, to 15 June 5.5.
pub fn periods(first: Month, day: Date) -> Decimal {
    let month = day.month();
    let days = Decimal::from(month.last() - month.first() + 1);
    let part = Decimal::from(day - month.first() + 1) / days;
    (Decimal::from(month - first) + part).max(Decimal::ZERO)
}

/// Returns the day on which so many months have passed, the first month included; nothing where that is very far.
pub fn date(first: Month, periods: Decimal) -> Option<Date> {
    let whole = periods.floor();
    let count = whole.to_i64().filter(|count| (0..=FARTHEST).contains(count))?;
    let month = (0..count).fold(first, |month, _| month.next());
    let days = Decimal::from(month.last() - month.first() + 1);
    let part = ((periods - whole) * days).ceil().to_i32()?;
    // After whole months it is the last day of the one before.
    Some(month.first() + (part - 1))
}

/// Returns the share of a month after which its plan first had an amount; nothing where it never had it. The plan is
/// what it has by the end of the day before the month, and by the end of each of its days.
pub fn first_reached(planned: &[Money], amount: Money) -> Option<Decimal> {
    let days = Decimal::from(planned.len().checked_sub(1)?);
    // Where credits take it back again, the last time counts, as with whole months.
    let last = planned.iter().rposition(|&money| money <= amount)?;
    let at = if planned[last] == amount {
        let same = planned[..last].iter().rev().take_while(|&&money| money == amount).count();
        Decimal::from(last - same)
    } else {
        let next = *planned.get(last + 1)?;
        Decimal::from(last) + (amount - planned[last]).ratio(next - planned[last])?
    };
    at.checked_div(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_has_an_amount_after_so_many_of_its_days() {
        // Four days; nothing is planned on the first, 10 on each of the next two, and nothing on the last.
        let planned = [20, 20, 30, 40, 40].map(Money::from_units);
        let after = |amount: i64| {
            first_reached(&planned, Money::from_units(amount)).map(|share| share.normalize().to_string())
        };
        assert_eq!(after(35).as_deref(), Some("0.625"));
        assert_eq!(after(40).as_deref(), Some("0.75"));
        assert_eq!(after(20).as_deref(), Some("0"));
        assert_eq!(after(41), None);
        assert_eq!(after(19), None);
    }

    #[test]
    fn whole_months_are_whole_numbers() {
        let first: Month = "2026-01".parse().unwrap();
        let of = |day: &str| periods(first, day.parse().unwrap()).normalize().to_string();
        assert_eq!((of("2026-01-31"), of("2026-07-31"), of("2026-06-15")), {
            ("1".to_string(), "7".to_string(), "5.5".to_string())
        });
        assert_eq!(of("2025-11-15"), "0");
        let back = |number: &str| date(first, number.parse().unwrap()).map(|day| day.to_string());
        assert_eq!(back("7").as_deref(), Some("2026-07-31"));
        assert_eq!(back("5.5").as_deref(), Some("2026-06-15"));
        assert_eq!(back("5.51").as_deref(), Some("2026-06-16"));
        assert_eq!(back("100000"), None);
    }
}
