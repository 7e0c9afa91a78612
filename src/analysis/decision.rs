//! Decisions: what is open, since when, and when it is too late.

use crate::edition::Edition;
use crate::edition::decision::{Decision, DecisionStatus};
use crate::edition::task::Task;
use crate::units::locale::say;
use crate::units::{Date, Money};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug)]
pub struct DecisionFigures {
    /// The place in the edition's list of decisions.
    pub place: usize,
    pub open: bool,
    /// Days from the as-of date to the day it is needed; negative is overdue.
    pub days_left: Option<i32>,
    /// The latest date that delays nothing: the day on which the first affected task must start, or the first
    /// gate that it opens is due; the as-of date where work already stands still for it.
    pub latest: Option<Date>,
    /// Work that has not begun waits for it, so that it has a latest date, whether that is told or not.
    pub waits: bool,
    /// The work that is blocked until it is made, the longest first, where it is open.
    pub stands: Option<Stands>,
    /// What each working day after the latest date does; nothing where that is not known, or the decision is made.
    pub delay: Option<Delay>,
}

/// Work that stands still until a decision is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stands {
    /// The place in the edition's list of tasks.
    pub task: usize,
    pub since: Date,
}

/// What each working day does by which a decision comes after its latest date.
#[derive(Clone, Debug)]
pub struct Delay {
    /// Places of the milestones that then move, and by how many working days: those with a gate and a promise
    /// first, then those with a promise, then by their dates.
    pub milestones: Vec<(usize, i32)>,
    /// Working days by which the end of the project moves. Nothing where it is not told what moves.
    pub finish_days: Option<i32>,
    /// What it costs, where the project says so and the audience may see it.
    pub cost: Option<Money>,
}

impl Delay {
    /// Returns `each working day after that moves Go-live by a day and costs £1,200`, or `of waiting` where the work
    /// waits already; the name stands between backticks. Where work goes on at weekends only, or in
    /// other steps, a day more may cost a week: then it speaks of one day.
    pub fn words(&self, edition: &Edition, waits: bool) -> String {
        let locale = edition.numbers();
        let when = if waits { "waiting" } else { "later" };
        let cost = self.cost.map(|cost| edition.head().currency.exact(cost));
        if let Some(&(place, days)) = self.milestones.first() {
            let what = format!("`{}`", edition.tasks()[place].name);
            return match (days, cost) {
                (1, None) => say!(locale, "waiting-moves", when = when, what = what),
                (1, Some(cost)) => {
                    say!(locale, "waiting-moves-costs", when = when, what = what, cost = cost)
                }
                (days, None) => {
                    say!(locale, "waiting-moves-days", when = when, what = what, days = days)
                }
                (days, Some(cost)) => {
                    say!(
                        locale,
                        "waiting-moves-days-costs",
                        when = when,
                        what = what,
                        days = days,
                        cost = cost
                    )
                }
            };
        }
        match (self.finish_days.unwrap_or(0), cost) {
            (..=0, cost) => say!(locale, "waiting-costs", when = when, cost = cost.unwrap_or_default()),
            (1, None) => say!(locale, "waiting-moves-finish", when = when),
            (1, Some(cost)) => say!(locale, "waiting-moves-finish-costs", when = when, cost = cost),
            (days, None) => say!(locale, "waiting-moves-finish-days", when = when, days = days),
            (days, Some(cost)) => {
                say!(locale, "waiting-moves-finish-days-costs", when = when, days = days, cost = cost)
            }
        }
    }
}

/// Returns all decisions: open ones by the date they are needed, then decided ones, newest first.
pub fn analyse(edition: &Edition) -> Vec<DecisionFigures> {
    let decisions = edition.decisions();
    let places: BTreeMap<&str, usize> =
        edition.tasks().iter().enumerate().map(|(place, task)| (task.record.id.as_str(), place)).collect();
    // A gate waits for the decision that opens it.
    let mut gates: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, task) in edition.tasks().iter().enumerate() {
        if let Some(decision) = task.gate.as_ref().and_then(|gate| gate.decision.as_ref()) {
            gates.entry(decision).or_default().push(place);
        }
    }
    let figure = |(place, decision): (usize, &Decision)| {
        let affected = decision.affects.iter().filter_map(|id| places.get(id.as_str()).copied());
        let opened = gates.get(decision.record.id.as_str()).into_iter().flatten().copied();
        figure(place, decision, &affected.chain(opened).collect(), edition)
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
    let stands = blocked(decision, edition).filter(|_| open).min_by_key(|stands| (stands.since, stands.task));
    let latest = latest(affected, edition).into_iter().chain(stands.map(|_| edition.as_of())).min();
    DecisionFigures {
        place,
        open,
        days_left: decision.needed_by.map(|date| date - edition.as_of()),
        latest,
        waits: waiting(affected, edition).next().is_some(),
        stands,
        delay: latest.filter(|_| open).and_then(|latest| delay(decision, affected, latest, edition)),
    }
}

/// Returns what a day's delay does: what the plan found that moves where the work that waits, and must start
/// first, starts a working day after its latest start; and what the project says that a day costs.
fn delay(decision: &Decision, affected: &BTreeSet<usize>, latest: Date, edition: &Edition) -> Option<Delay> {
    let tasks = edition.tasks();
    let stand: Vec<usize> = blocked(decision, edition).map(|stands| stands.task).collect();
    let is_first = |place: usize| match stand.is_empty() {
        true => affected.contains(&place) && tasks[place].times.late.is_some_and(|late| late.start == latest),
        // What stands still now comes before what could still wait.
        false => stand.contains(&place),
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
        finish_days: found.iter().map(|delay| delay.finish_days).max(),
        cost: decision.delay_cost.known().copied().filter(|cost| !cost.is_zero()),
    };
    (!delay.milestones.is_empty() || delay.finish_days > Some(0) || delay.cost.is_some()).then_some(delay)
}

/// Returns the unfinished work that is blocked until a decision is made.
fn blocked<'a>(decision: &'a Decision, edition: &'a Edition) -> impl Iterator<Item = Stands> + 'a {
    edition.tasks().iter().enumerate().filter_map(|(place, task)| {
        let blocked = task.blocked.as_ref().filter(|_| !task.times.is_finished() && !task.inactive)?;
        let is_for_it = blocked.needs.as_ref() == Some(&decision.record.id);
        (is_for_it && blocked.since <= edition.as_of())
            .then_some(Stands { task: place, since: blocked.since })
    })
}

fn latest(affected: &BTreeSet<usize>, edition: &Edition) -> Option<Date> {
    waiting(affected, edition).filter_map(|task| task.times.late).map(|late| late.start).min()
}

/// Returns the work that has yet to begin.
fn waiting<'a>(affected: &'a BTreeSet<usize>, edition: &'a Edition) -> impl Iterator<Item = &'a Task> {
    affected
        .iter()
        .map(|&place| &edition.tasks()[place])
        .filter(|task| !task.inactive)
        .filter(|task| task.times.started.is_none() && !task.times.is_finished())
}
