//! Decisions: what is open, since when, and when it is too late.

use crate::edition::Edition;
use crate::edition::decision::{Decision, DecisionStatus};
use crate::units::Date;

#[derive(Clone, Debug)]
pub struct DecisionFigures {
    /// The place in the edition's list of decisions.
    pub place: usize,
    pub open: bool,
    /// Days from the as-of date to the day it is needed; negative is overdue.
    pub days_left: Option<i32>,
    /// The latest date that delays nothing: the day on which the first affected task must start.
    pub latest: Option<Date>,
}

/// Returns all decisions: open ones by the date they are needed, then decided ones, newest first.
pub fn analyse(edition: &Edition) -> Vec<DecisionFigures> {
    let decisions = edition.decisions();
    let mut figures: Vec<DecisionFigures> =
        decisions.iter().enumerate().map(|(place, decision)| figure(place, decision, edition)).collect();
    figures.sort_by_key(|figure| {
        let decision = &decisions[figure.place];
        let date = if figure.open {
            decision.needed_by.map_or(i32::MAX, Date::days)
        } else {
            decision.made.map_or(i32::MAX, |made| -made.days())
        };
        (!figure.open, date, figure.place)
    });
    figures
}

fn figure(place: usize, decision: &Decision, edition: &Edition) -> DecisionFigures {
    DecisionFigures {
        place,
        open: decision.status != DecisionStatus::Made,
        days_left: decision.needed_by.map(|date| date - edition.as_of()),
        latest: latest(decision, edition),
    }
}

fn latest(decision: &Decision, edition: &Edition) -> Option<Date> {
    edition
        .tasks()
        .iter()
        .filter(|task| decision.affects.contains(&task.record.id))
        .filter(|task| task.times.started.is_none() && !task.times.is_finished())
        .filter_map(|task| task.times.late)
        .map(|late| late.start)
        .min()
}
