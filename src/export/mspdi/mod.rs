//! The plan as MS Project XML (MSPDI), the exchange format that MS Project and many other planning
//! programs read.
//!
//! The elements stand in the order of the published schema (`mspdi_pj12.xsd`, Project 2007 SDK), with those
//! that Project 2010 added where it writes them: MS Project refuses a file whose elements are in another order.
//! Everything is made from the edition, so that a file for an audience holds no more than its pages do.

mod amount;
mod baseline;
mod calendar;
mod constraint;
mod exception;
mod head;
mod link;
mod loss;
mod markup;
mod outline;
mod people;
mod plan;
mod task;

use crate::edition::Edition;
use loss::Losses;
use markup::Markup;
use people::People;
use plan::Plan;

/// The file, and what it does not say.
#[derive(Clone, Debug)]
pub struct Document {
    pub text: String,
    pub tasks: usize,
    pub people: usize,
    pub calendars: usize,
    /// What was not carried, or not as it is: one line each.
    pub losses: Vec<String>,
}

/// Writes the edition as MS Project XML.
pub fn document(edition: &Edition) -> Document {
    let plan = Plan::new(edition);
    let people = People::new(edition);
    let mut losses = Losses::default();
    let text = Markup::document("Project", |markup| {
        head::write(edition, &plan, markup);
        plan.calendars.write(&people.with_calendar(), markup);
        markup.group("Tasks", |markup| {
            for place in 0..plan.rows.len() {
                task::write(edition, &plan, place, &mut losses, markup);
            }
        });
        people.write(&plan, markup);
        people::write_assignments(edition, &plan, &people, markup);
    });
    losses.of_project(edition);
    Document {
        text,
        tasks: plan.rows.len(),
        people: people.len(),
        calendars: plan.calendars.len(),
        losses: losses.lines(),
    }
}
