//! The keys that every record has.

use crate::model::ids::{AudienceId, PersonId};
use crate::source::Origin;
use crate::units::Date;

/// Markdown as it was written.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Prose(pub String);

impl Prose {
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// A link to somewhere else.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WebLink {
    pub text: String,
    pub url: String,
}

/// The common keys of every record.
#[derive(Clone, Debug)]
pub struct Record {
    /// As people write it, unique over all registers.
    pub id: String,
    /// Where it gives itself no id: what the one that was made for it is without a number.
    pub made: Option<String>,
    pub owner: Option<PersonId>,
    pub tags: Vec<String>,
    /// The audiences that may see it; nothing said means all whose build has this register.
    pub visible: Option<Vec<AudienceId>>,
    pub links: Vec<WebLink>,
    pub notes: Prose,
    /// Where an import took it from, `mspdi:12`.
    pub source: Option<String>,
    /// The long text: the body of a Markdown record.
    pub body: Prose,
    pub origin: Origin,
}

/// Something is done on a date, or just said to be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Done {
    Yes,
    On(Date),
}
