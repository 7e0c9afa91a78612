//! The tables, in the order in which a workbook shows them. Each is a name, the way to its records and its columns.
//!
//! To add one: write it into a file of its topic, and name it in [`ALL`].

mod budget;
mod closure;
mod earned_value;
mod findings;
mod forecast;
mod launch;
mod people;
mod portfolio;
mod quality;
mod registers;
mod risks;
mod schedule;
mod vendors;

use crate::export::table::Sheet;

pub use portfolio::PORTFOLIO;

/// All tables. A formula may look at those above it.
pub const ALL: &[Sheet] = &[
    findings::HEALTH,
    schedule::SCHEDULE,
    schedule::TASKS,
    schedule::LINKS,
    schedule::STEPS,
    schedule::MILESTONES,
    schedule::BASELINES,
    schedule::BASELINE_TASKS,
    schedule::BRIDGE,
    schedule::BRIDGE_LINES,
    forecast::FORECAST,
    forecast::TASKS,
    budget::LINES,
    budget::BUDGET,
    budget::CATEGORIES,
    budget::WORKSTREAMS,
    budget::PHASES,
    budget::SUPPLIERS,
    budget::BURN,
    budget::CONTINGENCY,
    budget::DRAWS,
    budget::EXPOSURE,
    budget::EXPOSURE_OVER_TIME,
    budget::CONTINGENCY_LEFT,
    budget::OWN_WORK,
    budget::ORDERS,
    budget::ENTRIES,
    earned_value::EARNED_VALUE,
    earned_value::SCHEDULE,
    earned_value::LINES,
    earned_value::WORKSTREAMS,
    earned_value::COURSE,
    earned_value::LEFT_OUT,
    risks::RISKS,
    risks::ACTIONS,
    risks::HISTORY,
    registers::ISSUES,
    registers::DECISIONS,
    registers::OPTIONS,
    registers::CHANGES,
    vendors::VENDORS,
    vendors::COMMITMENTS,
    launch::READINESS,
    launch::GATES,
    launch::OUTAGES,
    quality::SUITES,
    quality::TESTS,
    quality::DEFECTS,
    quality::SPRINTS,
    quality::VELOCITY,
    quality::BURN_UP,
    quality::BURN_UP_SCOPE,
    quality::BURN_UP_DONE,
    closure::DELIVERABLES,
    closure::SIGN_OFFS,
    closure::HANDOVERS,
    closure::FOLLOW_UPS,
    closure::LESSONS,
    closure::OBJECTIVES,
    closure::READINGS,
    closure::SITES,
    people::PEOPLE,
    people::ASSIGNMENTS,
    people::WORKLOAD,
    people::ABSENCE_HITS,
    people::OWNERSHIP,
    people::STAKEHOLDERS,
    people::COMMUNICATIONS,
    people::UPDATES,
    findings::FINDINGS,
    findings::PLAN_QUALITY,
    findings::CONFIDENCE,
];
