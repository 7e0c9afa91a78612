//! Earned value and earned schedule: what the work done is worth by the budget, against what it cost and what was
//! to be done by now.

pub mod measures;
pub mod reason;
pub mod schedule;
