//! The same report for machines.

pub mod across;
pub mod badge;
pub mod beside;
pub mod crawl;
pub mod csv;
pub mod digest;
pub mod feed;
pub mod ics;
pub mod json;
pub mod mspdi;
mod name;
pub mod search;
mod strings;
pub mod table;
pub mod texts;
#[cfg(feature = "xlsx")]
pub mod xlsx;
mod xml;
