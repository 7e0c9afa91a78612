//! What the dates and the verdict of an edition speak of: the project, or the part of it that its readers see.

use crate::edition::policy::Clearance;
use crate::model::audience::{Hidden, Like};
use serde::Serialize;

/// What "the whole" is in an edition.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    Project,
    /// All that a vendor does and has promised.
    YourPart,
    /// What somebody else is shown who does not get the dates of the whole, or a vendor who is shown only some of its part.
    WhatIsShown,
}

impl Subject {
    pub fn of(clearance: &Clearance) -> Subject {
        match clearance.grants_all(Hidden::Whole) {
            true => Subject::Project,
            false if clearance.is_like(Like::Vendor) && !clearance.holds_own => Subject::YourPart,
            false => Subject::WhatIsShown,
        }
    }

    /// Reads it as the data names it.
    pub fn read(word: &str) -> Option<Subject> {
        match word {
            "project" => Some(Subject::Project),
            "your-part" => Some(Subject::YourPart),
            "what-is-shown" => Some(Subject::WhatIsShown),
            _ => None,
        }
    }

    /// Returns what readers call the part; nothing where it is the project.
    pub fn part(self) -> Option<&'static str> {
        match self {
            Subject::Project => None,
            Subject::YourPart => Some("your part"),
            Subject::WhatIsShown => Some("the work shown here"),
        }
    }

    /// Returns a word for messages to choose by.
    pub fn key(self) -> &'static str {
        match self {
            Subject::Project => "project",
            Subject::YourPart => "your-part",
            Subject::WhatIsShown => "what-is-shown",
        }
    }

    /// Returns ` of your part`, to stand behind what belongs to it; nothing where it is the project.
    pub fn of_it(self) -> String {
        self.part().map_or_else(String::new, |part| format!(" of {part}"))
    }
}
