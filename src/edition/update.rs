//! Reports an audience may read.

use crate::edition::place::Place;
use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::{self, Prose, References};
use crate::edition::shown::Shown;
use crate::model;
use crate::units::Date;
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Update {
    pub date: Date,
    pub called: Option<Rag>,
    pub author: Shown<Option<Who>>,
    pub headline: Option<String>,
    pub reason: Option<String>,
    pub sections: Vec<Section>,
    pub at: Option<Place>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Section {
    pub title: String,
    pub body: Prose,
    pub at: Option<Place>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rag {
    Green,
    Amber,
    Red,
}

pub fn clear(update: model::update::Update, clearance: &Clearance, references: &References) -> Update {
    // Whom it is visible to has been decided before it came here.
    let model::update::Update { date, called, author, headline, reason, visible: _, sections, origin } =
        update;
    Update {
        date,
        called: called.map(|called| match called {
            model::update::Rag::Green => Rag::Green,
            model::update::Rag::Amber => Rag::Amber,
            model::update::Rag::Red => Rag::Red,
        }),
        author: clearance.told(author),
        headline: headline.map(|text| references.cut(text)),
        reason: reason.map(|text| references.cut(text)),
        sections: sections.into_iter().map(|section| clear_section(section, clearance, references)).collect(),
        at: clearance.place(origin),
    }
}

fn clear_section(section: model::update::Section, clearance: &Clearance, references: &References) -> Section {
    let model::update::Section { title, body, origin } = section;
    Section {
        title: references.cut(title),
        body: prose::clear(body, references),
        at: clearance.place(origin),
    }
}
