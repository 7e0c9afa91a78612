//! All tests that look at the crate from outside, as one program.

// A test may stop where it meets what cannot be.
#![allow(clippy::unwrap_used)]

mod baseline;
mod browser;
mod cases;
mod charts;
mod cli;
mod command;
mod complete;
mod cuts;
mod docs;
mod earned;
mod explain;
mod figures;
mod finding;
mod health;
mod house;
mod import;
mod leaks;
mod ledger;
mod load;
mod mspdi_out;
mod new;
mod new_words;
mod pages;
mod plan;
mod planned;
mod portfolio;
mod publish;
mod publish_killed;
mod render;
mod reports;
mod robust;
mod sarif;
mod secrets;
#[cfg(feature = "serve")]
mod serve;
mod silenced;
mod support;
mod tables;
mod templates;
mod themes;
mod words;
