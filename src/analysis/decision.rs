//! Decisions: what is open, since when, and when it is too late.

use crate::edition::Edition;
use crate::edition::decision::{Decision, DecisionStatus};
use crate::units::{Date, Money};

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
    /// Places of the milestones that then move, those with a promise first, then by their dates.
    pub milestones: Vec<usize>,
    /// The end of the project moves.
    pub finish: bool,
    /// What it costs, where the project says so and the audience may see it.
    pub cost: Option<Money>,
}

impl Delay {
    /// Returns `moves Go-live by a day and costs £1,200`, the name between marks such as backticks.
    pub fn words(&self, edition: &Edition, mark: &str) -> String {
        let moved = match self.milestones.first() {
            Some(&place) => format!("moves {mark}{}{mark} by a day", edition.tasks()[place].name),
            None if self.finish => "moves the finish by a day".to_string(),
            None => String::new(),
        };
        let cost = self.cost.map(|cost| format!("costs {}", edition.head().currency.exact(cost)));
        let parts: Vec<String> = [moved].into_iter().filter(|text| !text.is_empty()).chain(cost).collect();
        parts.join(" and ")
    }
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
    let open = decision.status != DecisionStatus::Made;
    let latest = latest(decision, edition);
    DecisionFigures {
        place,
        open,
        days_left: decision.needed_by.map(|date| date - edition.as_of()),
        latest,
        delay: latest.filter(|_| open).and_then(|latest| delay(decision, latest, edition)),
    }
}

/// Returns what a day's delay does: what the plan found that moves where the work that waits, and must start
/// first, starts a working day after its latest start; and what the project says that a day costs.
fn delay(decision: &Decision, latest: Date, edition: &Edition) -> Option<Delay> {
    let tasks = edition.tasks();
    let is_first = |place: usize| {
        decision.affects.contains(&tasks[place].record.id)
            && tasks[place].times.late.is_some_and(|late| late.start == latest)
    };
    let found: Vec<_> = edition.delays().iter().filter(|delay| is_first(delay.task)).collect();
    let mut milestones: Vec<usize> =
        found.iter().flat_map(|delay| delay.milestones.iter().copied()).collect();
    milestones.sort_by_key(|&place| {
        let task = &tasks[place];
        (task.committed.is_none(), task.times.forecast.map(|span| span.finish), place)
    });
    milestones.dedup();
    let delay = Delay {
        milestones,
        finish: found.iter().any(|delay| delay.finish),
        cost: decision.delay_cost.known().copied().filter(|cost| !cost.is_zero()),
    };
    (!delay.milestones.is_empty() || delay.finish || delay.cost.is_some()).then_some(delay)
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
