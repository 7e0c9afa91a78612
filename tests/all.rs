//! All tests that look at the crate from outside, as one program.

// A test may stop where it meets what cannot be.
#![allow(clippy::unwrap_used)]

mod charts;
mod cli;
mod command;
mod plan;
mod publish;
mod publish_killed;
#[cfg(feature = "serve")]
mod serve;
