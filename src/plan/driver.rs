//! Why this date: the one thing that set each start and finish, and the longest path through the plan.

use crate::model::Project;
use crate::model::ids::{PersonId, TaskId};
use crate::model::link::LinkKind;
use crate::model::task::Task;
use crate::plan::float::Floats;
use crate::plan::floors::Why;
use crate::plan::forward::{Cause, Early};
use crate::plan::level::Levelling;
use crate::plan::network::{Edge, Network, Tie};
use crate::plan::progress::Role;
use crate::plan::workdays::midnight;
use crate::plan::{Driver, Limit, Row};
use crate::units::{Date, Moment};

/// Fills in what set the dates of every task that has some, and of what binds the children of parents.
pub fn explain(
    rows: &mut [Row],
    project: &Project,
    network: &Network,
    early: &Early,
    floats: &Floats,
    levelling: &Levelling,
) {
    let view = View { project, network, early, floats, levelling };
    for (node, row) in rows.iter_mut().enumerate() {
        if row.summary {
            continue;
        }
        if network.role[node] != Role::Through && !floats.dated[node] {
            continue;
        }
        (row.driver, row.finish_driver) = view.drivers(node);
        if floats.forecast_finish(early, node) != early.finish[node] {
            (row.driver, row.finish_driver) = (Driver::AsLate, Driver::AsLate);
        }
    }
    for (index, &task) in network.gates.iter().enumerate() {
        let node = network.tasks + index;
        rows[task as usize].driver = view.driver(node, early.start_cause[node]);
    }
}

struct View<'a> {
    project: &'a Project,
    network: &'a Network,
    early: &'a Early,
    floats: &'a Floats,
    levelling: &'a Levelling,
}

impl View<'_> {
    /// Returns what set the start and the finish of a task.
    fn drivers(&self, node: usize) -> (Driver, Driver) {
        let task = &self.project.tasks[node];
        let (start, finish) = (self.early.start_cause[node], self.early.finish_cause[node]);
        let actual = |date: Option<Date>| date.map(|date| Driver::Actual { date });
        match self.network.role[node] {
            Role::Done => {
                let finished = actual(task.finished).unwrap_or(Driver::Manual);
                let is_moment = self.early.start[node] == self.early.finish[node];
                let started = actual(task.started).filter(|_| !is_moment);
                (started.unwrap_or(finished), finished)
            }
            Role::Manual => (actual(task.started).unwrap_or(Driver::Manual), Driver::Manual),
            Role::Started => {
                let started = actual(task.started).unwrap_or_else(|| self.driver(node, start));
                let resumed = match finish {
                    Cause::Floor => {
                        let to_come = task.started.filter(|&day| day > self.network.as_of);
                        actual(to_come).unwrap_or(Driver::AsOf)
                    }
                    cause => self.driver(node, cause),
                };
                (started, resumed)
            }
            Role::DoneUndated => {
                let started = actual(task.started).unwrap_or_else(|| self.driver(node, start));
                (started, started)
            }
            _ => {
                let driver = self.leave(node, start).unwrap_or_else(|| self.driver(node, start));
                (driver, driver)
            }
        }
    }

    fn driver(&self, node: usize, cause: Cause) -> Driver {
        match cause {
            Cause::Edge(index) => {
                let edge = &self.network.edges[index as usize];
                let of = self.network.task(edge.from as usize);
                match edge.tie {
                    Tie::Part => Driver::Child { of },
                    Tie::Link(_) if edge.from as usize >= self.network.tasks => Driver::Parent { of },
                    Tie::Link(kind) => Driver::Link { from: of, kind },
                    Tie::Wait => self.levelled(node).unwrap_or_else(|| self.floor(node)),
                }
            }
            Cause::Floor => self.floor(node),
            Cause::FinishFloor => {
                let floor = self.network.finish_floors[self.network.finish_floor[node] as usize];
                self.limit(node, floor.limit)
            }
            Cause::Fixed => Driver::Manual,
        }
    }

    /// Returns what keeps a node from starting, apart from its links.
    fn floor(&self, node: usize) -> Driver {
        match self.network.floor_why[node] {
            Why::Nothing => Driver::None,
            Why::ProjectStart => Driver::ProjectStart,
            Why::AsOf => Driver::AsOf,
            Why::Limit(limit) => self.limit(node, limit),
            Why::Levelled => self.levelled(node).unwrap_or(Driver::None),
        }
    }

    /// Returns whom levelling has made a task wait for, and the work that sets them free.
    fn levelled(&self, node: usize) -> Option<Driver> {
        let mut wait = *self.levelling.waits.get(&(node as u32))?;
        wait.behind = self.handed_over(node, wait.person).or(wait.behind);
        Some(wait.driver())
    }

    /// Returns the work whose end hands a person on to a task that starts then: of several, the one with the
    /// least float, so that what a critical task waits for is critical as well.
    fn handed_over(&self, node: usize, person: PersonId) -> Option<TaskId> {
        let (network, early) = (self.network, self.early);
        let holds = |edge: &&Edge| {
            let from = edge.from as usize;
            let works = |task: &Task| task.assign.iter().any(|assignment| assignment.person == person);
            edge.tie == Tie::Wait
                && self.project.tasks.get(from).is_some_and(works)
                && network.push(edge, early.finish[from], early) >= early.start[node]
        };
        let key = |edge: &&Edge| {
            let from = edge.from as usize;
            // What cannot move any more has no float, and is a fact.
            let float = self.floats.total(network, early, from).unwrap_or(i32::MIN);
            (float, &self.project.tasks[from].record.id)
        };
        let held = network.edges[network.incoming(node)].iter().filter(holds).min_by_key(key)?;
        Some(network.task(held.from as usize))
    }

    fn limit(&self, node: usize, which: Limit) -> Driver {
        let limits = &self.project.tasks[self.network.task(node).index()].limits;
        which.date(limits).map_or(Driver::None, |date| Driver::Limit { which, date })
    }

    /// Returns the leave that keeps a task from starting when its links and limits would let it.
    fn leave(&self, node: usize, cause: Cause) -> Option<Driver> {
        let (network, axis) = (self.network, self.network.own[node]);
        let whole = network.axes.whole(axis);
        if whole == axis || network.axis[node] != axis {
            return None;
        }
        let free = match cause {
            Cause::Edge(index) => {
                let edge = &network.edges[index as usize];
                if !edge.tie.enters_start() {
                    return None;
                }
                let from = edge.from as usize;
                let value =
                    if edge.tie.leaves_start() { self.early.start[from] } else { self.early.finish[from] };
                if edge.lag == 0 {
                    network.leaving(edge, value)
                } else {
                    network.axes.finish(axis, self.early.start[node])
                }
            }
            Cause::Floor => {
                let limits = &self.project.tasks[node].limits;
                let day = match network.floor_why[node] {
                    Why::ProjectStart => network.start,
                    Why::AsOf => network.as_of.next(),
                    Why::Limit(limit) => limit.date(limits)?,
                    Why::Nothing | Why::Levelled => return None,
                };
                midnight(day)
            }
            Cause::FinishFloor | Cause::Fixed => return None,
        };
        let could = network.axes.start(whole, network.axes.place(whole, free));
        let start = network.axes.start(axis, self.early.start[node]);
        if could >= start {
            return None;
        }
        let person = self.project.people.get(self.project.tasks[node].assign.first()?.person.index())?;
        let (from, back) = (Moment::from_minutes(could).date(), Moment::from_minutes(start).date());
        let until = person.away.iter().filter(|away| away.to < back).map(|away| away.to).max()?;
        Some(Driver::Leave { from, until })
    }
}

/// Returns the longest path: the tasks that explain the project's finish, first to last. It follows what
/// set each date from the last finish back to a fact, a limit, or the project's start.
pub fn longest_path(network: &Network, early: &Early, floats: &Floats) -> Vec<TaskId> {
    let finishes = |node: usize| network.axes.finish(network.axis[node], early.finish[node]);
    let last = (0..network.tasks).filter(|&node| floats.dated[node]).rev().max_by_key(|&node| finishes(node));
    let Some(mut node) = last else { return Vec::new() };
    let mut path = Vec::new();
    let mut at_finish = true;
    // A step a node at most: no cycle keeps it going.
    for _ in 0..=network.len() {
        if network.is_real(node) {
            path.push(network.task(node));
        }
        let cause = if at_finish { early.finish_cause[node] } else { early.start_cause[node] };
        let Cause::Edge(index) = cause else { break };
        let edge = &network.edges[index as usize];
        at_finish = match edge.tie {
            // The summary's own end tells which end of the child set it.
            Tie::Part => at_finish,
            Tie::Wait => true,
            Tie::Link(kind) => matches!(kind, LinkKind::FinishToStart | LinkKind::FinishToFinish),
        };
        node = edge.from as usize;
    }
    path.reverse();
    path
}
