//! Who may read which build.

use crate::model::VendorId;
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
    /// Mail, telephone, chat: how somebody is reached.
    Contacts,
    Notes,
    /// Source pages and the places that figures link to.
    Sources,
    /// How much later a task could be without moving anything.
    Float,
    /// What the project is for: objectives, what is in and out, assumptions, constraints.
    Scope,
    /// Dates, progress and odds of the project as a whole.
    Whole,
}

/// An audience that is there without being declared.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Like {
    Exec,
    Team,
    Vendor,
    Users,
}

/// What becomes of work that is hidden.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// As if it did not exist.
    Omit,
    /// A row and a bar without words.
    Withhold,
}

/// How people appear.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum As {
    Names,
    Roles,
}

#[derive(Clone, Debug)]
pub struct Audience {
    pub id: String,
    pub name: String,
    /// The ready-made one that it starts from.
    pub like: Option<Like>,
    /// The vendor that it is for, where it is like `vendor`.
    pub vendor: Option<VendorId>,
    /// What it does not see, beside what the ready-made one does not.
    pub hides: Vec<Hidden>,
    pub how: Option<How>,
    pub people: Option<As>,
    /// Written in the project, not just ready-made.
    pub declared: bool,
    pub origin: Origin,
}
