//! Where the project's own files say something.

use serde::Serialize;

/// A line of a file of the project folder.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Place {
    pub path: String,
    /// From 1.
    pub line: u32,
}
