//! Free pages an audience may read.

use crate::edition::place::Place;
use crate::edition::policy::Clearance;
use crate::edition::prose::{self, Prose, References};
use crate::model;
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct FreePage {
    pub name: String,
    pub title: String,
    pub order: i32,
    /// Questions and answers for end users.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub questions: bool,
    pub body: Prose,
    pub at: Option<Place>,
}

pub fn clear(page: model::page::FreePage, clearance: &Clearance, references: &References) -> FreePage {
    // Whom it is visible to has been decided before it came here.
    let model::page::FreePage { name, title, order, questions, visible: _, body, origin } = page;
    FreePage {
        name,
        title: references.cut(title),
        order,
        questions,
        body: prose::clear(body, references),
        at: clearance.place(origin),
    }
}
