//! All tests that go through the front door of a room, in one binary.

// A helper of a test may panic just as the test itself may.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod plan;
