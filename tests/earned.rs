//! Earned value and earned schedule against published examples and answers worked out by hand.

mod baseline;
mod folder;
mod page;
mod properties;
mod published;

use milepost::analysis::earned::measures::{Measures, Point, measures};
use milepost::analysis::earned::schedule::{EarnedSchedule, schedule};
use milepost::units::Money;

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

/// Returns what follows from BAC, PV, EV and AC.
fn of([bac, pv, ev, ac]: [&str; 4]) -> Measures {
    measures(&Point { bac: money(bac), pv: money(pv), ev: money(ev), ac: money(ac) })
}

fn timed(cumulative: &[&str], ev: &str, at: &str) -> EarnedSchedule {
    let cumulative: Vec<Money> = cumulative.iter().map(|amount| money(amount)).collect();
    schedule(&cumulative, money(ev), at.parse().unwrap()).unwrap()
}
