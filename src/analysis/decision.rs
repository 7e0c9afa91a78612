//! Decisions: what is open, since when, and when it is too late.

use crate::edition::Edition;
use crate::edition::decision::{Decision, DecisionStatus};
use crate::units::{Date, Money};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug)]
pub struct DecisionFigures {
    /// The place in the edition's list of decisions.
    pub place: usize,
    pub open: bool,
    /// Days from the as-of date to the day it is needed; negative is overdue.
    pub days_left: Option<i32>,
    /// The latest date that delays nothing: the day on which the first affected task must start.
    pub latest: Option<Date>,
    /// What each working day after the latest date does; nothing where that is not known, or the decision is made.
    pub delay: Option<Delay>,
}

/// What each working day does by which a decision comes after its latest date.
#[derive(Clone, Debug)]
pub struct Delay {
    /// Places of the milestones that then move, and by how many working days: those with a gate and a promise
    /// first, then those with a promise, then by their dates.
    pub milestones: Vec<(usize, i32)>,
    /// Working days by which the end of the project moves.
    pub finish_days: i32,
    /// What it costs, where the project says so and the audience may see it.
    pub cost: Option<Money>,
}

impl Delay {
    /// Returns `each working day after that moves Go-live by a day and costs £1,200`, for `when` such as `after
    /// that`; the name stands between marks such as backticks. Where work goes on at weekends only, or in other
    /// steps, a day more may cost a week: then it speaks of one day.
    pub fn words(&self, edition: &Edition, when: &str, mark: &str) -> String {
        let moved = match self.milestones.first() {
            Some(&(place, days)) => Some((format!("{mark}{}{mark}", edition.tasks()[place].name), days)),
            None => Some(("the finish".to_string(), self.finish_days)).filter(|(_, days)| *days > 0),
        };
        let cost = self.cost.map(|cost| format!("costs {}", edition.head().currency.exact(cost)));
        match (moved, cost) {
            (None, cost) => format!("each working day {when} {}", cost.unwrap_or_default()),
            (Some((what, 1)), None) => format!("each working day {when} moves {what} by a day"),
            (Some((what, 1)), Some(cost)) => {
                format!("each working day {when} moves {what} by a day and {cost}")
            }
            (Some((what, days)), None) => {
                format!("one working day {when} moves {what} by {days} working days")
            }
            (Some((what, days)), Some(cost)) => {
                format!("one working day {when} moves {what} by {days} working days, and each {cost}")
            }
        }
    }
}

/// Returns all decisions: open ones by the date they are needed, then decided ones, newest first.
pub fn analyse(edition: &Edition) -> Vec<DecisionFigures> {
    let decisions = edition.decisions();
    let places: BTreeMap<&str, usize> =
        edition.tasks().iter().enumerate().map(|(place, task)| (task.record.id.as_str(), place)).collect();
    let figure = |(place, decision): (usize, &Decision)| {
        let affected = decision.affects.iter().filter_map(|id| places.get(id.as_str()).copied());
        figure(place, decision, &affected.collect(), edition)
    };
    let mut figures: Vec<DecisionFigures> = decisions.iter().enumerate().map(figure).collect();
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

/// Looks at one decision, and at the places of the tasks that wait for it.
fn figure(
    place: usize,
    decision: &Decision,
    affected: &BTreeSet<usize>,
    edition: &Edition,
) -> DecisionFigures {
    let open = decision.status != DecisionStatus::Made;
    let latest = latest(affected, edition);
    DecisionFigures {
        place,
        open,
        days_left: decision.needed_by.map(|date| date - edition.as_of()),
        latest,
        delay: latest.filter(|_| open).and_then(|latest| delay(decision, affected, latest, edition)),
    }
}

/// Returns what a day's delay does: what the plan found that moves where the work that waits, and must start
/// first, starts a working day after its latest start; and what the project says that a day costs.
fn delay(decision: &Decision, affected: &BTreeSet<usize>, latest: Date, edition: &Edition) -> Option<Delay> {
    let tasks = edition.tasks();
    let is_first = |place: usize| {
        affected.contains(&place) && tasks[place].times.late.is_some_and(|late| late.start == latest)
    };
    let found: Vec<_> = edition.delays().iter().filter(|delay| is_first(delay.task)).collect();
    let mut milestones: Vec<(usize, i32)> =
        found.iter().flat_map(|delay| delay.milestones.iter().copied()).collect();
    milestones.sort_by_key(|&(place, days)| {
        let task = &tasks[place];
        let promised = task.committed.is_some();
        let finish = task.times.forecast.map(|span| span.finish);
        (!(promised && task.gate.is_some()), !promised, finish, place, -days)
    });
    // Where several tasks wait, the one that moves it most counts.
    milestones.dedup_by_key(|(place, _)| *place);
    let delay = Delay {
        milestones,
        finish_days: found.iter().map(|delay| delay.finish_days).max().unwrap_or(0),
        cost: decision.delay_cost.known().copied().filter(|cost| !cost.is_zero()),
    };
    (!delay.milestones.is_empty() || delay.finish_days > 0 || delay.cost.is_some()).then_some(delay)
}

fn latest(affected: &BTreeSet<usize>, edition: &Edition) -> Option<Date> {
    affected
        .iter()
        .map(|&place| &edition.tasks()[place])
        .filter(|task| task.times.started.is_none() && !task.times.is_finished())
        .filter_map(|task| task.times.late)
        .map(|late| late.start)
        .min()
}
