//! Launch readiness: for each gate what is done of what must be there, and what its decision waits for.

use crate::analysis::overdue;
use crate::edition::Edition;
use crate::edition::decision::DecisionStatus;
use crate::edition::readiness::Readiness;
use crate::edition::task::Task;
use crate::units::Date;
use std::collections::BTreeMap;

/// A milestone with a gate or one that readiness items name; or the items that name none.
#[derive(Clone, Debug)]
pub struct GateFigures {
    /// The place in the edition's list of tasks; nothing for items that name no gate.
    pub milestone: Option<usize>,
    /// Its forecast date, and the days until then; below 0 it is over.
    pub date: Option<Date>,
    pub days_left: Option<i32>,
    /// The milestone is reached.
    pub passed: bool,
    /// Places in the edition's list of items: open ones by the day they are due, then those that are done.
    pub items: Vec<usize>,
    pub done: usize,
    pub overdue: usize,
    /// By category, in the order in which each is first written; the empty one is of items without.
    pub categories: Vec<CategoryFigures>,
    pub decision: GateDecision,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CategoryFigures {
    pub name: String,
    pub all: usize,
    pub done: usize,
    pub overdue: usize,
}

/// How the decision of a gate stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GateDecision {
    /// None is named that is shown.
    None,
    /// The place in the edition's list of decisions, and whether it is made.
    Open(usize),
    Made(usize),
}

impl GateFigures {
    pub fn open(&self) -> usize {
        self.items.len() - self.done
    }
}

/// Tells whether an item is done on the status date; what is written down for a later day is not done yet.
pub fn is_done(item: &Readiness, as_of: Date) -> bool {
    !overdue::is_open(item.done, item.done_on, as_of)
}

/// Tells whether an item's day has passed without it.
pub fn is_overdue(item: &Readiness, as_of: Date) -> bool {
    overdue::is_overdue(item.due, item.done, item.done_on, as_of)
}

/// Returns the gates by date, and last what belongs to none.
pub fn analyse(edition: &Edition) -> Vec<GateFigures> {
    let tasks = edition.tasks();
    let places: BTreeMap<&str, usize> =
        tasks.iter().enumerate().map(|(place, task)| (task.record.id.as_str(), place)).collect();
    let mut by_gate: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (place, task) in tasks.iter().enumerate() {
        if task.gate.is_some() && !task.inactive {
            by_gate.insert(Some(place), Vec::new());
        }
    }
    for (place, item) in edition.readiness().iter().enumerate() {
        let gate = item.gate.as_deref().and_then(|id| places.get(id).copied());
        by_gate.entry(gate).or_default().push(place);
    }
    let mut gates: Vec<GateFigures> =
        by_gate.into_iter().map(|(milestone, items)| figures(milestone, items, edition)).collect();
    gates.sort_by_key(|gate| (gate.milestone.is_none(), gate.date.is_none(), gate.date, gate.milestone));
    gates
}

fn figures(milestone: Option<usize>, mut items: Vec<usize>, edition: &Edition) -> GateFigures {
    let (as_of, registered) = (edition.as_of(), edition.readiness());
    let task = milestone.map(|place| &edition.tasks()[place]);
    let categories = categories(&items, edition);
    items.sort_by_key(|&place| {
        let item = &registered[place];
        (is_done(item, as_of), item.due.is_none(), item.due, place)
    });
    let date = task.and_then(|task| task.times.forecast).map(|span| span.finish);
    GateFigures {
        milestone,
        date,
        days_left: date.map(|date| date - as_of),
        passed: task.is_some_and(|task| task.times.is_finished()),
        done: items.iter().filter(|&&place| is_done(&registered[place], as_of)).count(),
        overdue: items.iter().filter(|&&place| is_overdue(&registered[place], as_of)).count(),
        items,
        categories,
        decision: task.map_or(GateDecision::None, |task| decision(task, edition)),
    }
}

fn categories(items: &[usize], edition: &Edition) -> Vec<CategoryFigures> {
    let mut found: Vec<CategoryFigures> = Vec::new();
    for item in items.iter().map(|&place| &edition.readiness()[place]) {
        let name = item.category.as_deref().unwrap_or_default();
        let same = |known: &CategoryFigures| known.name.to_lowercase() == name.to_lowercase();
        let place = found.iter().position(same).unwrap_or_else(|| {
            found.push(CategoryFigures { name: name.to_string(), all: 0, done: 0, overdue: 0 });
            found.len() - 1
        });
        found[place].all += 1;
        found[place].done += usize::from(is_done(item, edition.as_of()));
        found[place].overdue += usize::from(is_overdue(item, edition.as_of()));
    }
    found
}

/// Finds the decision of a gate. One that is made after the status date is still open on it.
fn decision(task: &Task, edition: &Edition) -> GateDecision {
    let named = task.gate.as_ref().and_then(|gate| gate.decision.as_deref());
    let all = edition.decisions();
    match named.and_then(|id| all.iter().position(|decision| decision.record.id == id)) {
        None => GateDecision::None,
        Some(place) => {
            let is_made = all[place].status == DecisionStatus::Made
                && all[place].made.is_none_or(|day| day <= edition.as_of());
            if is_made { GateDecision::Made(place) } else { GateDecision::Open(place) }
        }
    }
}
