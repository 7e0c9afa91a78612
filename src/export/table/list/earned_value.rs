//! Earned value and earned schedule, by the textbook's names (PMI, Practice Standard for Earned Value Management).

use crate::export::table::Sheet;
use crate::export::table::column::{decimal, money};
use crate::export::table::formula::Formula::{Cell, Minus, Over, Rounded};
use crate::export::table::sheet::figures;

pub const EARNED_VALUE: Sheet = figures(
    "earned_value",
    "Earned value and earned schedule",
    &["budget.earned_value"],
    &[
        money("bac", "Budget at completion (BAC)"),
        money("pv", "Planned value (PV)"),
        money("ev", "Earned value (EV)"),
        money("ac", "Actual cost (AC)"),
        money("cv", "Cost variance (CV)").by(Minus(&Cell("ev"), &Cell("ac"))).means("EV - AC"),
        money("sv", "Schedule variance (SV)").by(Minus(&Cell("ev"), &Cell("pv"))).means("EV - PV"),
        decimal("cpi", "Cost performance index (CPI)").by(Rounded(&Over(&Cell("ev"), &Cell("ac")), 4)),
        decimal("spi", "Schedule performance index (SPI)").by(Rounded(&Over(&Cell("ev"), &Cell("pv")), 4)),
    ],
);
