//! All tests that go through the front door of a room, in one binary.

mod plan;
