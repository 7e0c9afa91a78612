//! The periodic report: what the project manager says.

use crate::model::ids::PersonId;
use crate::model::record::Prose;
use crate::source::Origin;
use crate::units::Date;

#[derive(Clone, Debug)]
pub struct Update {
    /// The day it speaks for, from the file's name.
    pub date: Date,
    /// The manager's own call.
    pub called: Option<Rag>,
    pub author: Option<PersonId>,
    pub headline: Option<String>,
    /// Why the call differs from what is computed.
    pub reason: Option<String>,
    pub visible: Option<Vec<crate::model::AudienceId>>,
    /// In the order written; text before the first heading has an empty title.
    pub sections: Vec<Section>,
    pub origin: Origin,
}

/// One `## …` part of a report.
#[derive(Clone, Debug)]
pub struct Section {
    pub title: String,
    pub body: Prose,
    pub origin: Origin,
}

/// Red, amber, green: as files call them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Rag {
    Green,
    Amber,
    Red,
}
