//! The same report for machines.

pub mod json;
