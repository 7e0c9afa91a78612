//! The sentences that head pages and charts, chosen by the data.
//!
//! A headline says the finding and is true for any data: with no baseline, nothing planned, everything
//! finished, early instead of late.

pub mod curve;
pub mod cuts;
pub mod forecast;
mod lead;
pub mod money;
pub mod months;
pub mod people;
pub mod risk;
pub mod schedule;
pub mod verdict;
pub mod workload;
