//! The same report for machines.

pub mod csv;
pub mod digest;
pub mod json;
pub mod mspdi;
pub mod table;
#[cfg(feature = "xlsx")]
pub mod xlsx;
