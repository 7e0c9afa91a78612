//! Who may read which build.

use crate::source::Origin;

/// A register or a class of fields that an audience does not see.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Hidden {
    Budget,
    Risks,
    Issues,
    Decisions,
    Changes,
    Vendors,
    /// Stakeholders, and what they are told.
    Stakeholders,
    Quality,
    Readiness,
    Sprints,
    Closure,
    Lessons,
    Updates,
    Pages,
    Plan,
    /// Every amount, wherever it stands.
    Money,
    /// Names of people.
    People,
    Notes,
    /// Source pages and the places that figures link to.
    Sources,
}

#[derive(Clone, Debug)]
pub struct Audience {
    pub id: String,
    pub name: String,
    pub hides: Vec<Hidden>,
    pub origin: Origin,
}
