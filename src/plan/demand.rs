//! Who works on a task, and how much of them it takes.

use crate::model::Project;
use crate::model::ids::PersonId;
use crate::model::task::{Task, TaskKind};
use crate::plan::effort::is_effort_driven;
use crate::plan::network::Network;
use crate::plan::progress::Role;

/// A person whom a task needs, and their share of its work.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Share {
    pub person: PersonId,
    /// Hundredths of a percent of a full day, all assignments of the person together.
    pub units: i64,
}

/// Returns who works on a task, each once, in the order in which they are written.
///
/// A parent is worked on in its parts, a milestone takes no time, and what is inactive is no part of the
/// plan: assignments to these say who answers, and take nobody's day.
pub fn shares(task: &Task, is_parent: bool, people: usize) -> Vec<Share> {
    let mut shares: Vec<Share> = Vec::with_capacity(task.assign.len());
    if is_parent || task.inactive || task.kind == TaskKind::Milestone {
        return shares;
    }
    for assignment in task.assign.iter().filter(|assignment| assignment.person.index() < people) {
        let units = i64::from(assignment.units);
        match shares.iter_mut().find(|share| share.person == assignment.person) {
            Some(share) => share.units += units,
            None => shares.push(Share { person: assignment.person, units }),
        }
    }
    shares.retain(|share| share.units > 0);
    shares
}

/// Returns the planned effort of a task in minutes, where it is said.
pub fn effort(task: &Task, network: &Network, node: usize) -> Option<i64> {
    let planned = task.effort.and_then(|effort| effort.planned)?;
    Some(i64::from(network.axes.minutes(network.own[node], planned)))
}

/// Tells whether the length of what is left of a task comes from its effort, so that everybody gives it their
/// units of their own time as long as it lasts: who is away leaves the work to the others.
pub fn follows_effort(task: &Task, network: &Network, node: usize) -> bool {
    let is_planned = matches!(network.role[node], Role::Work | Role::Started);
    is_planned && is_effort_driven(task) && task.remaining.is_none() && !network.elapsed[node]
}

/// Returns how much of each person's day a task takes while it is worked on, in hundredths of a percent.
///
/// It is what the assignment says; or, where the record gives both a length and an effort, the effort
/// shared by units and spread over that length.
pub fn rates(task: &Task, shares: &mut [Share], network: &Network, node: usize) {
    let full = i64::from(network.full[node]);
    let all: i64 = shares.iter().map(|share| share.units).sum();
    if full == 0 || network.elapsed[node] {
        return;
    }
    let has_length = task.duration.is_some() || task.estimate.is_some();
    let Some(effort) = effort(task, network, node).filter(|_| has_length) else { return };
    for share in shares {
        share.units = share_of(&[effort, share.units, 10_000], &[full, all]);
    }
}

/// Returns what each person can give at most, in hundredths of a percent of a full day: all of it where
/// nothing is said, else their capacity as a share of their calendar's week.
pub fn capacities(project: &Project, network: &Network) -> Vec<i64> {
    let of = |(person, &axis): (&crate::model::person::Person, &u32)| match person.capacity_minutes {
        Some(minutes) => {
            share_of(&[i64::from(minutes), 10_000], &[i64::from(network.axes.workdays(axis).week_minutes)])
        }
        None => 10_000,
    };
    project.people.iter().zip(&network.people).map(of).collect()
}

/// Multiplies, divides and rounds up: no minute that is needed is lost.
fn share_of(factors: &[i64], by: &[i64]) -> i64 {
    let product = |numbers: &[i64]| numbers.iter().map(|&number| i128::from(number)).product::<i128>();
    let (all, by) = (product(factors), product(by).max(1));
    i64::try_from((all + by - 1) / by).unwrap_or(i64::MAX)
}
