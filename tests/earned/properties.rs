//! What must hold for any numbers.

use super::money;
use milepost::analysis::earned::measures::{Point, float, measures};
use milepost::analysis::earned::schedule::schedule;
use milepost::units::Money;

/// A sequence of numbers that is the same on every machine: xorshift (Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: i64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as i64
    }

    /// An amount with cents.
    fn amount(&mut self, most: i64) -> Money {
        money(&format!("{}.{:02}", self.roll(most), self.roll(100)))
    }
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * (1.0 + a.abs().max(b.abs()))
}

#[test]
fn identities_hold_for_any_point() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut computed = 0;
    for _ in 0..2_000 {
        let bac = dice.amount(1_000_000);
        let share = |dice: &mut Dice| bac.part(milepost::units::Percent::new(dice.roll(101) as f64).unwrap());
        let (pv, ev) = (share(&mut dice), share(&mut dice));
        let ac = dice.amount(1_500_000);
        let found = measures(&Point { bac, pv, ev, ac });
        assert_eq!(found.cv, Ok(ev - ac));
        assert_eq!(found.sv, ev - pv);
        if let (Ok(eac), Ok(cpi)) = (found.eac, found.cpi) {
            computed += 1;
            // EAC = AC + (BAC − EV) / CPI: the other way to write the typical one.
            let other = ac.to_f64() + (bac - ev).to_f64() / float(cpi);
            assert!(near(eac.to_f64(), other), "{eac} {other}");
            assert!(near(eac.to_f64() * float(cpi), bac.to_f64()));
            assert_eq!(found.etc, Ok(eac - ac));
            assert_eq!(found.vac, Ok(bac - eac));
            let (low, high) = found.range().unwrap();
            assert!(low <= eac && eac <= high);
        }
        if let (Ok(tcpi), Ok(atypical)) = (found.tcpi, found.eac_atypical) {
            // What is left costs as planned exactly where the index asked for is one.
            assert_eq!(tcpi == "1".parse().unwrap(), atypical == bac && ev != bac);
        }
        assert_eq!(found.cpi.is_ok(), !ac.is_zero());
        assert_eq!(found.spi.is_ok(), !pv.is_zero());
        assert_eq!(found.tcpi.is_err(), (ac >= bac && ev < bac) || ev == bac || bac.is_zero());
    }
    assert!(computed > 1_500, "{computed}");
}

fn rising(dice: &mut Dice, periods: usize, least: i64) -> Vec<Money> {
    let mut sum = Money::ZERO;
    (0..periods)
        .map(|_| {
            sum += Money::from_units(dice.roll(100) * dice.roll(2) + least);
            sum
        })
        .collect()
}

#[test]
fn earned_schedule_rises_with_what_is_earned_and_never_passes_the_plan() {
    let mut dice = Dice(42);
    for _ in 0..300 {
        let periods = 1 + dice.roll(24) as usize;
        let planned = rising(&mut dice, periods, 0);
        let most = planned.last().unwrap().to_f64() as i64;
        let mut before = None;
        for ev in 0..=most + 3 {
            let Ok(found) = schedule(&planned, Money::from_units(ev), "1".parse().unwrap()) else { break };
            assert!(before <= Some(found.es), "{planned:?} {ev}");
            assert!(found.es <= found.pd && float(found.pd) == periods as f64);
            before = Some(found.es);
        }
    }
}

#[test]
fn who_has_earned_what_was_planned_is_on_time() {
    let mut dice = Dice(7);
    for _ in 0..300 {
        let periods = 1 + dice.roll(24) as usize;
        let planned = rising(&mut dice, periods, 1);
        for (index, &pv) in planned.iter().enumerate() {
            let at = (index + 1).to_string().parse().unwrap();
            let found = schedule(&planned, pv, at).unwrap();
            assert_eq!(found.es, at);
            assert_eq!(float(found.spi_t.unwrap()), 1.0);
            assert_eq!(found.ieac_t.unwrap(), found.pd);
        }
    }
}
