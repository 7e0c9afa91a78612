//! The money cut by category, workstream and phase. Every cut has a row for what belongs to none and one for
//! approved changes that name no line, so that each sums to the total to the coin.

use crate::analysis::budget::approvals::Approvals;
use crate::analysis::budget::{Amounts, LineFigures};
use crate::analysis::workstream::workstreams_of_lines;
use crate::edition::Edition;
use crate::edition::budget::Line;
use crate::units::Money;
use crate::units::text::fold;
use std::collections::HashMap;

/// One row of a cut.
#[derive(Clone, Debug)]
pub struct CutFigures {
    pub of: Part,
    pub amounts: Amounts,
    /// Places of its lines.
    pub lines: Vec<usize>,
}

/// What a row holds.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Part {
    Named(String),
    /// The place of the phase in the edition's list of tasks.
    Phase(usize),
    /// Lines that say nothing of it.
    None,
    /// Approved changes that name no line.
    WithoutLine,
}

impl Part {
    /// Tells whether it has a name of its own.
    pub fn is_named(&self) -> bool {
        matches!(self, Part::Named(_) | Part::Phase(_))
    }

    /// Returns the name that the project gives it; nothing for what belongs to none.
    pub fn name<'a>(&'a self, edition: &'a Edition) -> Option<&'a str> {
        match self {
            Part::Named(name) => Some(name),
            Part::Phase(place) => edition.tasks().get(*place).map(|task| task.name.as_str()),
            Part::None | Part::WithoutLine => None,
        }
    }
}

/// Returns the categories in the order in which their first line is written; the rest is last.
pub fn categories(lines: &[Line], figures: &[LineFigures], approvals: &Approvals) -> Vec<CutFigures> {
    cut(lines, figures, approvals, |_, line| named(line.category.as_deref()))
}

/// The same by workstream.
pub fn workstreams(edition: &Edition, figures: &[LineFigures], approvals: &Approvals) -> Vec<CutFigures> {
    let names = workstreams_of_lines(edition);
    cut(&edition.budget().lines, figures, approvals, |place, _| named(names[place]))
}

/// The same by phase.
pub fn phases(lines: &[Line], figures: &[LineFigures], approvals: &Approvals) -> Vec<CutFigures> {
    cut(lines, figures, approvals, |_, line| line.phase.map_or(Part::None, Part::Phase))
}

fn named(name: Option<&str>) -> Part {
    let name = name.map(str::trim).filter(|name| !name.is_empty());
    name.map_or(Part::None, |name| Part::Named(name.to_string()))
}

fn cut(
    lines: &[Line],
    figures: &[LineFigures],
    approvals: &Approvals,
    part: impl Fn(usize, &Line) -> Part,
) -> Vec<CutFigures> {
    let mut rows: Vec<CutFigures> = Vec::new();
    let mut places: HashMap<Part, usize> = HashMap::new();
    for (place, (line, figures)) in lines.iter().zip(figures).enumerate() {
        let of = part(place, line);
        // Names are told apart as those of suppliers are.
        let key = match &of {
            Part::Named(name) => Part::Named(fold(name)),
            other => other.clone(),
        };
        let index = *places.entry(key).or_insert_with(|| {
            rows.push(CutFigures { of, amounts: Amounts::default(), lines: Vec::new() });
            rows.len() - 1
        });
        rows[index].amounts.add(&figures.amounts);
        rows[index].lines.push(place);
    }
    let elsewhere = Amounts {
        approved: approvals.without_line.raised,
        forecast: approvals.without_line.to_come,
        actual: Money::ZERO,
        committed: Money::ZERO,
        drawn: approvals.without_line.drawn_approved,
    };
    if elsewhere != Amounts::default() {
        rows.push(CutFigures { of: Part::WithoutLine, amounts: elsewhere, lines: Vec::new() });
    }
    rows.sort_by_key(|row| match row.of {
        Part::Named(_) => (0, 0),
        // Phases stand as in the plan, whatever the order of the lines.
        Part::Phase(place) => (0, place),
        Part::None => (1, 0),
        Part::WithoutLine => (2, 0),
    });
    rows
}
