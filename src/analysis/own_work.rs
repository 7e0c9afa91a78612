//! What own work was planned to cost, has earned and has cost, by workstream.
//!
//! Rates are private. Sums over several people may still give one of them away: who knows the effort of each can
//! solve for the rate of each, once there are as many sums as people. So a workstream is told in money only while no
//! single rate follows from all that is told; see `docs/privacy.md`.

use crate::analysis::secrecy::Told;
use crate::analysis::workstream::workstream_of;
use crate::edition::Edition;
use crate::edition::budget::{AmountFrom, Line};
use crate::edition::task::Task;
use crate::units::{Duration, Money};
use std::collections::BTreeMap;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnWork {
    /// In the order in which they are first named.
    pub workstreams: Vec<WorkstreamCosts>,
    /// Nothing where a workstream is told without money.
    pub total: Option<Costs>,
    /// Places of the lines for labour that pay for this work.
    pub lines: Vec<usize>,
}

/// Own work of the tasks of a workstream for which planned and actual effort are known. Effort in minutes of days of
/// eight hours and weeks of five days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkstreamCosts {
    pub workstream: Option<String>,
    pub tasks: usize,
    pub planned: i64,
    /// Planned × progress.
    pub earned: i64,
    pub actual: i64,
    /// Nothing where the rate of one person would follow, or not all work has a rate.
    pub costs: Option<Costs>,
}

/// Effort at the rates of those who do it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Costs {
    pub planned: Money,
    /// Planned × progress: what the work that is done was planned to cost.
    pub earned: Money,
    pub actual: Money,
}

impl Costs {
    fn add(&mut self, other: &Costs) {
        self.planned += other.planned;
        self.earned += other.earned;
        self.actual += other.actual;
    }
}

/// A task with what is known of its effort.
struct Known<'a> {
    task: &'a Task,
    planned: i64,
    actual: i64,
}

/// Adds own work up; nothing where money or people are withheld, or nothing of it is known in money.
pub fn analyse(edition: &Edition) -> Option<OwnWork> {
    let tasks = edition.tasks();
    let mut names: Vec<Option<&str>> = Vec::new();
    let mut members: Vec<Vec<Known>> = Vec::new();
    let mut is_known_in_money = false;
    for task in tasks.iter().filter(|task| task.is_work()) {
        let Some(known) = known(task) else { continue };
        is_known_in_money |= costs(&known).is_some();
        let name = workstream_of(tasks, task);
        let place = names.iter().position(|known| *known == name).unwrap_or_else(|| {
            names.push(name);
            members.push(Vec::new());
            names.len() - 1
        });
        members[place].push(known);
    }
    if !is_known_in_money {
        return None;
    }
    let mut told = told(edition);
    let workstreams: Vec<WorkstreamCosts> = names
        .into_iter()
        .zip(&members)
        .map(|(name, members)| WorkstreamCosts {
            workstream: name.map(str::to_string),
            tasks: members.len(),
            planned: members.iter().map(|known| known.planned).sum(),
            earned: members.iter().map(|known| earned(known.planned, known.task)).sum(),
            actual: members.iter().map(|known| known.actual).sum(),
            costs: tell(members, &mut told),
        })
        .collect();
    let mut total = Some(Costs::default());
    for workstream in &workstreams {
        total = total.zip(workstream.costs).map(|(mut total, costs)| {
            total.add(&costs);
            total
        });
    }
    let is_labour = |line: &Line| {
        line.amount_from == AmountFrom::Labour
            || line.category.as_deref().is_some_and(|category| category.trim().eq_ignore_ascii_case("labour"))
    };
    let pays = |id: &str| members.iter().flatten().any(|known| known.task.line.as_deref() == Some(id));
    let lines = edition.budget().lines.iter().enumerate();
    let lines = lines.filter(|(_, line)| is_labour(line) && pays(&line.record.id));
    let lines = lines.map(|(place, _)| place).collect();
    Some(OwnWork { workstreams, total, lines })
}

fn known(task: &Task) -> Option<Known<'_>> {
    let effort = task.effort.as_ref()?;
    let minutes = |work: Duration| work.in_minutes(480, 2_400);
    Some(Known { task, planned: minutes(effort.work?), actual: minutes(effort.spent?) })
}

/// Returns effort in minutes of the task's own calendar, as it is costed.
fn minutes(task: &Task, effort: Duration) -> u64 {
    let work = &task.times.work;
    effort.in_minutes(work.day_minutes.into(), work.week_minutes.into()).max(0) as u64
}

fn earned(planned: i64, task: &Task) -> i64 {
    planned * i64::from(task.times.progress.basis_points()) / 10_000
}

fn costs(known: &Known) -> Option<Costs> {
    let labour = known.task.labour.known()?;
    labour.shares.get()?;
    let planned = labour.planned?;
    Some(Costs { planned, earned: planned.part(known.task.times.progress), actual: labour.actual? })
}

/// Returns the costs of a workstream, if they may be told beside all that has been told.
fn tell(members: &[Known], told: &mut Told) -> Option<Costs> {
    let mut sum = Costs::default();
    for known in members {
        sum.add(&costs(known)?);
    }
    let mut sums = [BTreeMap::new(), BTreeMap::new(), BTreeMap::new()];
    for known in members {
        let shares = known.task.labour.known()?.shares.get()?;
        let progress = u64::from(known.task.times.progress.basis_points());
        let effort = known.task.effort.as_ref()?;
        let (planned, actual) = (minutes(known.task, effort.work?), minutes(known.task, effort.spent?));
        let minutes = [planned, planned, actual];
        for (sum, (minutes, times)) in
            sums.iter_mut().zip(minutes.into_iter().zip([10_000, progress, 10_000]))
        {
            Told::add(sum, shares, minutes, times);
        }
    }
    // One person alone is never told; nor is anybody whom these sums would give away.
    (sums[0].len() > 1 && told.takes(&sums)).then_some(sum)
}

/// Returns what the amounts of the lines tell that come from the same work.
fn told(edition: &Edition) -> Told {
    let mut told = Told::default();
    for line in edition.budget().lines.iter().filter(|line| line.amount_from == AmountFrom::Labour) {
        let mut sum = BTreeMap::new();
        for task in edition.tasks().iter().filter(|task| task.line.as_deref() == Some(&line.record.id)) {
            let work = task.effort.as_ref().and_then(|effort| effort.work);
            let shares = task.labour.known().and_then(|labour| labour.shares.get());
            if let (Some(work), Some(shares)) = (work, shares) {
                Told::add(&mut sum, shares, minutes(task, work), 10_000);
            }
        }
        told.publish(&[sum]);
    }
    told
}
