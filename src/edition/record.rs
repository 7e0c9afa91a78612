//! The keys that every record has, cleared.

use crate::edition::place::Place;
use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::{self, Prose, References};
use crate::edition::shown::Shown;
use crate::model;
use crate::model::audience::Hidden;
use crate::units::{Date, contact};
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Record {
    pub id: String,
    #[serde(skip_serializing_if = "Shown::is_withheld")]
    pub owner: Shown<Option<Who>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<WebLink>,
    #[serde(skip_serializing_if = "Shown::is_withheld")]
    pub notes: Shown<Prose>,
    /// Where an import took it from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(skip_serializing_if = "Prose::is_empty")]
    pub body: Prose,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
}

#[cfg(test)]
impl Record {
    /// Makes a record that has an id and nothing else, for tests.
    pub fn of(id: &str) -> Record {
        Record {
            id: id.to_string(),
            owner: Shown::Yes(None),
            tags: Vec::new(),
            links: Vec::new(),
            notes: Shown::Withheld,
            source: None,
            body: Prose::default(),
            at: None,
        }
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct WebLink {
    pub text: String,
    pub url: String,
}

pub fn clear(record: model::Record, clearance: &Clearance, references: &References) -> Record {
    // Whom it is visible to has been decided before it came here.
    let model::Record { id, made: _, owner, tags, visible: _, links, notes, source, body, origin } = record;
    Record {
        id: references.called(id),
        owner: clearance.told(owner),
        tags,
        links: links
            .into_iter()
            .map(|link| clear_link(link, references))
            .filter(|link| is_for(link, clearance))
            .collect(),
        notes: Shown::when(clearance.grants(Hidden::Notes), prose::clear(notes, references)),
        source: source.filter(|_| clearance.shows_sources()),
        body: prose::clear(body, references),
        at: clearance.place(origin),
    }
}

/// Tells whether the audience gets a link: one that writes or rings to somebody is a contact.
fn is_for(link: &WebLink, clearance: &Clearance) -> bool {
    !contact::is_one(&link.url) || clearance.grants(Hidden::Contacts)
}

fn clear_link(link: model::record::WebLink, references: &References) -> WebLink {
    let model::record::WebLink { text, url } = link;
    WebLink { text: references.cut(text), url }
}

/// Tells whether something is done, and since when, where that is said.
pub fn clear_done(done: Option<model::record::Done>) -> (bool, Option<Date>) {
    match done {
        None => (false, None),
        Some(model::record::Done::Yes) => (true, None),
        Some(model::record::Done::On(date)) => (true, Some(date)),
    }
}
