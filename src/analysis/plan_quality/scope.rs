//! Which tasks the points look at.
//!
//! DCMA counts incomplete tasks, without summaries, milestones and level of effort. Standing work here is
//! what earns its budget with the time that passes, and what comes again and again.

use crate::analysis::plan_quality::Extent;
use crate::edition::Edition;
use crate::edition::link::Link;
use crate::edition::task::{Task, TaskKind};

/// The tasks of an edition by what may be asked of them.
pub struct Scope<'a> {
    pub edition: &'a Edition,
    pub tasks: &'a [Task],
    /// Work that is not finished: neither parents, milestones nor standing work.
    pub open: Vec<usize>,
    /// The same, with milestones to come.
    pub open_dated: Vec<usize>,
    /// Finished and open work.
    pub work: Vec<usize>,
    /// By place: it, or what it is a part of, waits for something.
    pub waits: Vec<bool>,
    /// By place: something waits for it, or for what it is a part of.
    pub awaited: Vec<bool>,
    active: Vec<bool>,
}

impl<'a> Scope<'a> {
    pub fn new(edition: &'a Edition) -> Scope<'a> {
        let tasks = edition.tasks();
        let active =
            inherited(tasks, tasks.iter().map(Task::is_listed).collect(), |own, parent| own && parent);
        let mut followed = vec![false; tasks.len()];
        for (_, task) in tasks.iter().enumerate().filter(|(place, _)| active[*place]) {
            for link in task.after.iter().filter(|link| active[link.from]) {
                followed[link.from] = true;
            }
        }
        let waits = tasks
            .iter()
            .map(|task| task.hidden_neighbour || task.after.iter().any(|link| active[link.from]))
            .collect();
        let is_work = |place: &usize| {
            let task = &tasks[*place];
            active[*place] && task.is_work() && !task.is_level_of_effort() && task.repeat.is_none()
        };
        let work: Vec<usize> = (0..tasks.len()).filter(is_work).collect();
        let open: Vec<usize> =
            work.iter().copied().filter(|&place| !tasks[place].times.is_finished()).collect();
        let open_dated = (0..tasks.len())
            .filter(|place| is_work(place) || (active[*place] && is_plain_milestone(&tasks[*place])))
            .filter(|&place| !tasks[place].times.is_finished())
            .collect();
        let either = |own, parent| own || parent;
        Scope {
            edition,
            tasks,
            open,
            open_dated,
            work,
            waits: inherited(tasks, waits, either),
            awaited: inherited(tasks, followed, either),
            active,
        }
    }

    /// Tells whether things are kept from the audience, so that what seems to be missing may be hidden.
    pub fn is_cut(&self) -> bool {
        !self.edition.audience().complete
    }

    /// Returns the links of the plan as written: each with the place of the task that waits.
    pub fn links(&self) -> impl Iterator<Item = (usize, &'a Link)> {
        let tasks = self.tasks;
        let active = (0..tasks.len()).filter(|&place| self.active[place]);
        active
            .flat_map(move |place| tasks[place].after.iter().map(move |link| (place, link)))
            .filter(|(_, link)| self.active[link.from])
    }

    /// Returns the links into what is not finished.
    pub fn open_links(&self) -> impl Iterator<Item = (usize, &'a Link)> {
        self.links().filter(|(place, _)| !self.tasks[*place].times.is_finished())
    }

    pub fn has_links(&self) -> bool {
        self.links().next().is_some()
    }

    /// Returns work and milestones, finished or not.
    pub fn leaves(&self) -> impl Iterator<Item = usize> {
        (0..self.tasks.len()).filter(|&place| self.active[place] && !self.tasks[place].times.summary)
    }

    /// Tells whether anything that is open has dates.
    pub fn has_open_dates(&self) -> bool {
        self.open_dated.iter().any(|&place| self.tasks[place].times.forecast.is_some())
    }

    pub fn extent(&self) -> Extent {
        let open =
            |holds: fn(&Task) -> bool| self.open.iter().filter(|&&place| holds(&self.tasks[place])).count();
        let work =
            |holds: fn(&Task) -> bool| self.work.iter().filter(|&&place| holds(&self.tasks[place])).count();
        let loose = |place: &&usize| is_plain_milestone(&self.tasks[**place]) && !self.waits[**place];
        Extent {
            work: self.work.len(),
            milestones: self.leaves().filter(|&place| self.tasks[place].is_milestone()).count(),
            open: self.open.len(),
            without_dates: open(|task| task.times.forecast.is_none()),
            with_range: open(|task| task.estimate.is_some()),
            with_effort: open(|task| task.effort.as_ref().is_some_and(|effort| effort.planned.is_some())),
            with_place: open(|task| task.parent.is_some() || task.workstream.is_some()),
            with_purpose: work(|task| task.deliverable.is_some() || task.objective.is_some()),
            without_baseline: work(|task| task.times.baseline.is_none()),
            loose_milestones: self.open_dated.iter().filter(loose).count(),
        }
    }
}

fn is_plain_milestone(task: &Task) -> bool {
    task.kind == TaskKind::Milestone && !task.times.summary
}

/// Hands a property down from parents to their parts. A place is settled once, so this is linear whatever
/// the order in which parents and parts are written.
fn inherited(tasks: &[Task], own: Vec<bool>, join: impl Fn(bool, bool) -> bool) -> Vec<bool> {
    let mut settled: Vec<Option<bool>> = vec![None; tasks.len()];
    let mut way = Vec::new();
    for start in 0..tasks.len() {
        let mut next = Some(start);
        while let Some(place) = next.filter(|&place| settled[place].is_none() && way.len() <= tasks.len()) {
            way.push(place);
            next = tasks[place].parent;
        }
        let mut above = next.and_then(|place| settled[place]);
        while let Some(place) = way.pop() {
            let value = above.map_or(own[place], |above| join(own[place], above));
            settled[place] = Some(value);
            above = Some(value);
        }
    }
    settled.into_iter().zip(own).map(|(settled, own)| settled.unwrap_or(own)).collect()
}
