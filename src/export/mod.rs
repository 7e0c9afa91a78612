//! The same report for machines.

pub mod json;
pub mod mspdi;
