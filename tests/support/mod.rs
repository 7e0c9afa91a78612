//! What the tests share: how a case is written, and how messages are printed.

pub mod case;
pub mod print;
