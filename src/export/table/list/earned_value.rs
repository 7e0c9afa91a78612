//! Earned value and earned schedule, by the textbook's names and formulas (PMI, *Practice Standard for Earned Value
//! Management*; W. Lipke, "Schedule is Different", 2003).

use crate::export::table::column::{date, decimal, money, text};
use crate::export::table::formula::Formula::{self, Cell, Minus, Over, Plus, Rounded, Times};
use crate::export::table::sheet::{figures, rows};
use crate::export::table::{Column, Sheet};

const BAC: Formula = Cell("bac");
const EV: Formula = Cell("ev");
const AC: Formula = Cell("ac");
/// The work that is left, as it was planned.
const LEFT: Formula = Minus(&BAC, &EV);

/// BAC / CPI, with the index as it is before it is rounded.
const EAC: Formula = Rounded(&Over(&Times(&BAC, &AC), &EV), 6);
const EAC_ATYPICAL: Formula = Rounded(&Plus(&AC, &LEFT), 6);
const EAC_COMBINED: Formula =
    Rounded(&Plus(&AC, &Over(&LEFT, &Times(&Over(&EV, &AC), &Over(&EV, &Cell("pv"))))), 6);
/// The digits of indices.
const DIGITS: u8 = 4;

/// Returns the columns of the measures behind the name of what they are of.
const fn measures(of: Column) -> [Column; 15] {
    [
        of,
        money("bac", "Budget at completion (BAC)").means("what is approved, and drawn from the contingency"),
        money("pv", "Planned value (PV)").means("what was planned to be done by now"),
        money("ev", "Earned value (EV)").means("what is done, at the price that was planned for it"),
        money("ac", "Actual cost (AC)").means("what it has cost"),
        money("sv", "Schedule variance (SV)").by(Minus(&EV, &Cell("pv"))).means("EV - PV"),
        money("cv", "Cost variance (CV)").by(Minus(&EV, &AC)).means("EV - AC"),
        decimal("spi", "Schedule performance index (SPI)")
            .by(Rounded(&Over(&EV, &Cell("pv")), DIGITS))
            .means("EV / PV"),
        decimal("cpi", "Cost performance index (CPI)").by(Rounded(&Over(&EV, &AC), DIGITS)).means("EV / AC"),
        money("eac", "Estimate at completion (EAC)")
            .by(EAC)
            .means("BAC / CPI: the rest costs as the work so far"),
        money("eac_atypical", "EAC, rest as planned").by(EAC_ATYPICAL).means("AC + BAC - EV"),
        money("eac_combined", "EAC, by cost and delay")
            .by(EAC_COMBINED)
            .means("AC + (BAC - EV) / (CPI x SPI)"),
        money("etc", "Estimate to complete (ETC)").by(Minus(&Cell("eac"), &AC)).means("EAC - AC"),
        money("vac", "Variance at completion (VAC)").by(Minus(&BAC, &Cell("eac"))).means("BAC - EAC"),
        decimal("tcpi", "To-complete performance index (TCPI)")
            .by(Rounded(&Over(&LEFT, &Minus(&BAC, &AC)), DIGITS))
            .means("(BAC - EV) / (BAC - AC)"),
    ]
}

const ALL: [Column; 16] = {
    let drawn =
        money("drawn_contingency", "Of it drawn from the contingency").means("the rest is what is approved");
    let mut all = [drawn; 16];
    let of = measures(money("earned_as_planned", "Earned as planned").means("what no task stands for"));
    let mut place = 0;
    while place < of.len() {
        all[place] = of[place];
        place += 1;
    }
    all
};
const LINE: [Column; 15] = measures(text("id", "Line"));
const WORKSTREAM: [Column; 15] = measures(text("name", "Workstream"));

pub const EARNED_VALUE: Sheet =
    figures("earned_value", "tables-earned-value", &["budget.earned_value"], &ALL);

pub const SCHEDULE: Sheet = figures(
    "earned_schedule",
    "tables-earned-schedule",
    &["budget.earned_value.earned_schedule"],
    &[
        decimal("es", "Earned schedule (ES)").means("the time by which the plan had what is earned now"),
        decimal("at", "Actual time (AT)"),
        decimal("planned_duration", "Planned duration (PD)"),
        decimal("sv_t", "Schedule variance in time, SV(t)")
            .by(Minus(&Cell("es"), &Cell("at")))
            .means("ES - AT"),
        decimal("spi_t", "Schedule performance index in time, SPI(t)")
            .by(Rounded(&Over(&Cell("es"), &Cell("at")), DIGITS))
            .means("ES / AT"),
        decimal("ieac_t", "Independent estimate of the duration, IEAC(t)")
            .by(Rounded(&Over(&Cell("planned_duration"), &Over(&Cell("es"), &Cell("at"))), DIGITS))
            .means("PD / SPI(t)"),
        decimal("tspi", "To-complete schedule performance index (TSPI)")
            .by(Rounded(
                &Over(
                    &Minus(&Cell("planned_duration"), &Cell("es")),
                    &Minus(&Cell("planned_duration"), &Cell("at")),
                ),
                DIGITS,
            ))
            .means("(PD - ES) / (PD - AT)"),
        date("forecast", "Finish at this pace"),
    ],
);

pub const LINES: Sheet =
    rows("earned_value_lines", "tables-earned-value-lines", &["budget.earned_value.lines"], &LINE);

pub const WORKSTREAMS: Sheet = rows(
    "earned_value_workstreams",
    "tables-earned-value-workstreams",
    &["budget.earned_value.workstreams"],
    &WORKSTREAM,
);

pub const COURSE: Sheet = rows(
    "earned_value_course",
    "tables-earned-value-course",
    &["budget.earned_value.course"],
    &[date("date", "Date"), money("ev", "Earned value (EV)")],
);

pub const LEFT_OUT: Sheet = rows(
    "earned_value_left_out",
    "tables-earned-value-left-out",
    &["budget.earned_value.left_out"],
    &[text("line", "Line"), money("amount", "Amount"), text("why", "Why")],
);
