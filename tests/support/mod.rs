//! What the tests share: how a case is written, and how messages are printed.

#![allow(clippy::unwrap_used)] // A test that cannot go on stops.

pub mod case;
pub mod print;
pub mod xml;
