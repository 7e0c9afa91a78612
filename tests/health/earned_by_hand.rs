//! The earned value of the example project, worked out by hand from its files. As of Friday 13 November 2026.

use super::{example, report};
use milepost::analysis::earned::measures::float;
use milepost::units::Money;

fn cents(amount: Money) -> i64 {
    (amount.to_f64() * 100.0).round() as i64
}

/// BAC: the lines are £469,900 and C-02 adds £3,600, so £473,500 are approved; C-01 £4,800, C-03 £3,400 and C-04
/// £5,760 were drawn from the contingency, £13,960 in all.
///
/// PV is BAC without what the plan holds for later: of L-01 17 of 30 days of November, December and January, £2,720 +
/// 2 × £4,800; all of L-09, from 23 November on, £16,500; all of L-13, from 14 December on, £12,000. C-04 of 23
/// October is all planned in October, the last month of its line; C-01 and C-03 ended with October as well.
///
/// AC is every payment in the ledger.
///
/// What is left of the work, in days as they were planned, by line:
/// - L-01: courses at Derby 1 of 5, courses at Preston 4, rollback 3, acceptance 7, handover 5: 20 of 94 days of £72,000.
/// - L-02: laptops 40 % of 40 = 16, cover of the old mail 5, decommissioning 10: 31 of 225 days of £84,000.
/// - L-05: one of three firewalls, of which 3 of 4 weights are done: a twelfth of £31,500.
/// - L-08: waves 2 and 3, 4 of 23 days of £38,400 + £5,760.
/// - L-11: shared mailboxes 30 % of 15 = 4.5, files of York 15 % of 30 = 4.5, Finance 70 % of 10 = 7, cut-over 1: 17 of 71
///   days of £58,000 + £3,400.
/// - L-12: one of two links, half of £18,200.
/// - L-09 and L-13: nothing has begun, and the floor-walkers are not planned before 23 November.
#[test]
fn the_example_has_the_earned_value_that_its_files_give() {
    let computed = report(&example(), "2026-11-13");
    let earned = computed.figures.earned.as_ref().unwrap();
    let point = &earned.total.point;
    let approved = 469_900.0 + 3_600.0;
    let bac = approved + 4_800.0 + 3_400.0 + 5_760.0;
    assert_eq!((point.bac.to_f64(), earned.drawn.to_f64()), (bac, 13_960.0));
    assert_eq!(computed.figures.budget.as_ref().unwrap().total.approved.to_f64(), approved);
    assert_eq!(point.pv.to_f64(), bac - (2_720.0 + 2.0 * 4_800.0) - 16_500.0 - 12_000.0);
    let left = [
        72_000.0 * 20.0 / 94.0,
        84_000.0 * 31.0 / 225.0,
        31_500.0 / 12.0,
        44_160.0 * 4.0 / 23.0,
        61_400.0 * 17.0 / 71.0,
        18_200.0 / 2.0,
        16_500.0,
        12_000.0,
    ];
    // Each task's part is rounded to the coin.
    let ev = bac - left.iter().sum::<f64>();
    assert!((cents(point.ev) - (ev * 100.0).round() as i64).abs() <= 10, "{} is not {ev}", point.ev);
    let ledger =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/example-project/actuals.csv")).unwrap();
    let rows = ledger.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let ac: f64 = rows.filter(|row| row[3] == "actual").map(|row| row[2].parse::<f64>().unwrap()).sum();
    assert_eq!(point.ac.to_f64(), ac);
    // 397,961 for 416,440, and 446,640 were planned: 0.956 and 0.891.
    let index = |number| (float(number) * 1_000.0).round();
    assert_eq!(index(earned.total.cpi.unwrap()), (ev / ac * 1_000.0).round());
    assert_eq!((index(earned.total.cpi.unwrap()), index(earned.total.spi.unwrap())), (956.0, 891.0));
}
