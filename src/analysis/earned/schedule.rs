//! Earned schedule: how far the work is, in periods of the plan.
//!
//! W. Lipke, "Schedule is Different", *The Measurable News*, 2003; W. Lipke and K. Henderson, "Earned Schedule: An
//! Emerging Enhancement to Earned Value Management", *CrossTalk*, 2006.

use crate::analysis::earned::measures::{Computed, to_go};
use crate::analysis::earned::reason::Reason;
use crate::units::Money;
use rust_decimal::Decimal;

/// Earned schedule and what follows from it, in periods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarnedSchedule {
    /// Earned schedule: the time by which the plan had what is earned now.
    pub es: Decimal,
    /// Actual time: the periods that have passed.
    pub at: Decimal,
    /// Planned duration: the periods of the plan.
    pub pd: Decimal,
    /// Schedule variance in time, ES − AT.
    pub sv_t: Decimal,
    /// Schedule performance index in time, ES / AT.
    pub spi_t: Computed<Decimal>,
    /// Independent estimate at completion in time: how long it takes in all at the pace so far, PD / SPI(t).
    pub ieac_t: Computed<Decimal>,
    /// To-complete schedule performance index: the pace that would keep the plan, (PD − ES) / (PD − AT).
    pub tspi: Computed<Decimal>,
}

/// Computes the earned schedule from planned value by the end of each period, earned value, and the periods that
/// have passed.
///
/// With 100 planned by the end of the fifth period and 140 by the sixth, 112 earned are ES = 5 + 12/40 = 5.3; after
/// seven periods SV(t) = −1.7 and SPI(t) = 0.757.
pub fn schedule(cumulative: &[Money], ev: Money, at: Decimal) -> Computed<EarnedSchedule> {
    by_days(cumulative, ev, at, |_, _| None)
}

/// Computes the same where the plan is known within its periods: `within` tells for a period, counted from 0, and an
/// amount of money the share of its time after which the plan had it first. Where it tells nothing, money is planned
/// evenly over the period.
pub fn by_days(
    cumulative: &[Money],
    ev: Money,
    at: Decimal,
    within: impl Fn(usize, Money) -> Option<Decimal>,
) -> Computed<EarnedSchedule> {
    if cumulative.iter().all(|pv| pv.is_zero()) {
        return Err(Reason::NoPlan);
    }
    let pd = planned_time(cumulative, &within);
    let es = earned_time(cumulative, ev, &within).min(pd);
    let spi_t =
        if at > Decimal::ZERO { es.checked_div(at).ok_or(Reason::TooLarge) } else { Err(Reason::NotBegun) };
    let ieac_t = spi_t.and_then(|_| {
        // PD / (ES / AT), without rounding in between.
        let all = pd.checked_mul(at).ok_or(Reason::TooLarge)?;
        all.checked_div(es).ok_or(Reason::NothingEarned)
    });
    let tspi = to_go(pd - es, pd - at, Reason::TimeSpent);
    Ok(EarnedSchedule { es, at, pd, sv_t: es - at, spi_t, ieac_t, tspi })
}

/// Returns the periods of the plan; the last ends with the last of its money.
fn planned_time(cumulative: &[Money], within: &impl Fn(usize, Money) -> Option<Decimal>) -> Decimal {
    let (whole, last) = (Decimal::from(cumulative.len()), cumulative.len().saturating_sub(1));
    let all = cumulative.last().copied().unwrap_or_default();
    let before = last.checked_sub(1).map_or(Money::ZERO, |place| cumulative[place]);
    match within(last, all).filter(|_| all != before) {
        Some(share) => whole - Decimal::ONE + share,
        None => whole,
    }
}

/// Returns ES = C + (EV − PV of C) / (PV of C+1 − PV of C), C the last period with PV ≤ EV. Where the plan stands
/// still at what is earned, the time at which it first got there; never more than the plan's whole time.
fn earned_time(
    cumulative: &[Money],
    ev: Money,
    within: &impl Fn(usize, Money) -> Option<Decimal>,
) -> Decimal {
    if ev <= Money::ZERO {
        return Decimal::ZERO;
    }
    // Before the first period nothing is planned.
    let planned = |period: usize| period.checked_sub(1).map_or(Money::ZERO, |place| cumulative[place]);
    let last = (0..=cumulative.len()).rev().find(|&period| planned(period) <= ev).unwrap_or(0);
    if planned(last) == ev {
        let first = (0..last).rev().take_while(|&period| planned(period) == ev).last();
        let Some(period) = first.unwrap_or(last).checked_sub(1) else { return Decimal::ZERO };
        return Decimal::from(period) + within(period, ev).unwrap_or(Decimal::ONE);
    }
    let Some(&next) = cumulative.get(last) else { return Decimal::from(cumulative.len()) };
    let evenly = || (ev - planned(last)).ratio(next - planned(last)).unwrap_or_default();
    Decimal::from(last) + within(last, ev).unwrap_or_else(evenly)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(cumulative: &[i64], ev: i64, at: &str) -> Computed<EarnedSchedule> {
        let cumulative: Vec<Money> = cumulative.iter().copied().map(Money::from_units).collect();
        schedule(&cumulative, Money::from_units(ev), at.parse().unwrap())
    }

    fn es(cumulative: &[i64], ev: i64) -> String {
        of(cumulative, ev, "1").unwrap().es.normalize().to_string()
    }

    #[test]
    fn a_plan_that_stands_still_is_reached_at_its_first_moment() {
        assert_eq!(es(&[10, 30, 30, 30, 50], 30), "2");
        assert_eq!(es(&[10, 30, 30, 30, 50], 35), "4.25");
        assert_eq!(es(&[0, 0, 20], 0), "0");
        assert_eq!(es(&[0, 0, 20], 5), "2.25");
        assert_eq!(es(&[10, 20, 20], 20), "2");
    }

    #[test]
    fn within_a_period_it_goes_by_the_days_of_the_plan() {
        // 20 are planned for the first half of the third period, and nothing for the second.
        let half = |period: usize, money: Money| {
            let share = (money - Money::from_units(20)).ratio(Money::from_units(40))?;
            (period == 2).then_some(share)
        };
        let of = |ev: i64, at: &str| {
            let plan = [10, 20, 40].map(Money::from_units);
            by_days(&plan, Money::from_units(ev), at.parse().unwrap(), half).unwrap()
        };
        assert_eq!(of(30, "2.25").es.normalize().to_string(), "2.25");
        assert_eq!(of(15, "1.5").es.normalize().to_string(), "1.5");
        // The plan ends in the middle of the period, and so does all work that is done by then.
        let done = of(40, "2.5");
        assert_eq!((done.pd, done.sv_t.is_zero()), ("2.5".parse().unwrap(), true));
    }

    #[test]
    fn it_never_passes_the_plan() {
        assert_eq!(es(&[10, 20, 40], 40), "3");
        assert_eq!(es(&[10, 20, 40], 45), "3");
        assert_eq!(es(&[10, 20, 40], -5), "0");
    }

    #[test]
    fn what_cannot_be_computed_says_why() {
        assert_eq!(of(&[0, 0], 5, "1"), Err(Reason::NoPlan));
        assert_eq!(of(&[], 5, "1"), Err(Reason::NoPlan));
        let early = of(&[10, 20], 5, "0").unwrap();
        assert_eq!((early.spi_t, early.ieac_t), (Err(Reason::NotBegun), Err(Reason::NotBegun)));
        let idle = of(&[10, 20], 0, "1").unwrap();
        assert_eq!((idle.spi_t, idle.ieac_t), (Ok(Decimal::ZERO), Err(Reason::NothingEarned)));
        assert_eq!(idle.tspi, Ok(Decimal::TWO));
        assert_eq!(of(&[10, 20], 15, "2").unwrap().tspi, Err(Reason::TimeSpent));
        assert_eq!(of(&[10, 20], 20, "2").unwrap().tspi, Err(Reason::NothingLeft));
    }
}
