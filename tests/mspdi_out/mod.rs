//! The plan as MS Project XML: what is written, in which order, and what is kept out of it.

mod again;
mod command;
mod hidden;
mod office;
mod order;
mod random;
mod reader;
mod tree;
mod working_time;
mod written;

use milepost::pipeline::{self, Asked, Clock, Input, Outcome};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::units::Date;
use tree::Element;

/// Runs the export on project files.
fn export(sources: &Sources, asked: Asked) -> Outcome {
    let theme = Theme::load(Vec::new()).unwrap();
    let clock = Clock { as_of: None, today: Date::from_days(0) };
    pipeline::mspdi(&Input { sources, theme: &theme, clock, asked, theme_name: None, base_url: None })
}

/// Returns the file of a project without mistakes.
fn written(files: &[(&str, &str)]) -> Element {
    let outcome = export(&Sources::from_texts(files.iter().copied()), Asked::Widest);
    let mistakes: Vec<&str> = outcome.diagnostics.iter().map(|found| found.message.as_str()).collect();
    Element::read(&outcome.mspdi.unwrap_or_else(|| panic!("{mistakes:?}")).text)
}

/// Returns what the export says that it left out.
fn losses(files: &[(&str, &str)]) -> Vec<String> {
    export(&Sources::from_texts(files.iter().copied()), Asked::Widest).mspdi.unwrap().losses
}
