//! Parts: how the tasks of a plan are divided over the pages that tell everything about them, so that each page opens
//! quickly; and whether the timeline has room for all of them.

use crate::analysis::graph::Graph;
use crate::analysis::workstream::{group_of, names_workstreams};
use crate::edition::Edition;
use crate::edition::task::Task;
use crate::units::text::slug;
use std::collections::{BTreeMap, BTreeSet};

/// The parts of a plan; none where there is no task.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    all: Vec<Part>,
    /// The part of each task, by its id.
    of: BTreeMap<String, usize>,
    divided: bool,
}

/// Some tasks of one workstream or phase, in the order in which they are written.
#[derive(Clone, Debug)]
pub struct Part {
    /// What the workstream or phase is called.
    pub group: String,
    /// An address-safe name that no other part has.
    pub slug: String,
    /// Which part of its group it is, from 1, and how many there are.
    pub number: usize,
    pub count: usize,
    /// Places of its tasks.
    pub tasks: Vec<usize>,
}

/// What the tasks of a short plan are found under.
pub const ALL: &str = "All tasks";
/// What phases and parents, which span other tasks, are found under.
pub const PHASES: &str = "Phases";
/// What the groups are found under that are too many to be named.
pub const REST: &str = "Other groups";
/// The most groups that have parts of their own.
const MOST: usize = 80;
/// How many letters a list of all tasks, with a line for each group, may have before a plan is divided.
const LONG: usize = 80_000;
/// What a part may hold: letters again, with what a sentence about each task adds.
const ROOM: usize = 72_000;
/// What a heavy record may fill a part up to; else it begins the next one.
const FULL: usize = 80_000;
/// The most letters of a slug.
const SLUG: usize = 40;

impl Parts {
    /// Tells whether the plan is too long for one light timeline, so that its tasks are at home on the pages of
    /// their parts.
    pub fn is_divided(&self) -> bool {
        self.divided
    }

    /// Returns all parts; those of one group stand together.
    pub fn all(&self) -> &[Part] {
        &self.all
    }

    /// Returns the part that a task is in.
    pub fn of(&self, id: &str) -> Option<&Part> {
        self.of.get(id).and_then(|&index| self.all.get(index))
    }

    /// Returns the parts of a group, in order.
    pub fn of_group<'a>(&'a self, group: &'a str) -> impl Iterator<Item = &'a Part> {
        self.all.iter().filter(move |part| part.group == group)
    }
}

/// Divides a plan by its workstreams or phases where all about its tasks is too much for one page. The order in which
/// tasks are written decides, so that an address changes only where work is added or taken away before it.
pub fn analyse(edition: &Edition, graph: &Graph) -> Parts {
    let tasks = edition.tasks();
    let groups = groups(tasks);
    let listed: usize = tasks.iter().map(|task| 28 + letters(task)).sum();
    let phases = tasks.iter().filter(|task| task.times.summary).count();
    let weights: Vec<usize> = tasks.iter().map(|task| weight(task, graph)).collect();
    let divided = listed + 1_000 * groups.len() + 300 * phases > LONG;
    let groups = match weights.iter().sum::<usize>() > ROOM {
        _ if tasks.is_empty() => Vec::new(),
        true => groups,
        false => vec![(ALL, (0..tasks.len()).collect())],
    };
    let mut parts = Parts { divided, ..Parts::default() };
    let mut taken = BTreeSet::new();
    for (group, places) in groups {
        let pages = pages(&weights, &places);
        let count = pages.len();
        for (index, places) in pages.into_iter().enumerate() {
            for &place in &places {
                parts.of.insert(tasks[place].record.id.clone(), parts.all.len());
            }
            let name = if group == ALL { "all" } else { group };
            let slug = free(&mut taken, name, index + 1);
            let group = group.to_string();
            parts.all.push(Part { group, slug, number: index + 1, count, tasks: places });
        }
    }
    parts
}

/// Returns the groups in the order in which they are first named, those over the limit as one, and the phases.
fn groups(tasks: &[Task]) -> Vec<(&str, Vec<usize>)> {
    let named = names_workstreams(tasks);
    let mut out: Vec<(&str, Vec<usize>)> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, task) in tasks.iter().enumerate() {
        let name = if task.times.summary { PHASES } else { group_of(tasks, task, named) };
        let has_room = known.len() < MOST || known.contains_key(name) || task.times.summary;
        let name = if has_room { name } else { REST };
        let index = *known.entry(name).or_insert_with(|| {
            out.push((name, Vec::new()));
            out.len() - 1
        });
        out[index].1.push(place);
    }
    out
}

/// Divides the tasks of a group into pages of about the same weight.
pub fn pages(weights: &[usize], places: &[usize]) -> Vec<Vec<usize>> {
    let all: usize = places.iter().map(|&place| weights[place]).sum();
    let share = all.div_ceil(all.div_ceil(ROOM).max(1));
    let mut out: Vec<Vec<usize>> = Vec::new();
    let mut filled = usize::MAX;
    for &place in places {
        if filled >= share || filled > 0 && filled + weights[place] > FULL {
            out.push(Vec::new());
            filled = 0;
        }
        filled += weights[place];
        if let Some(page) = out.last_mut() {
            page.push(place);
        }
    }
    out
}

/// Estimates the letters that all about a task takes: what set its dates, its own keys, its texts and relations.
fn weight(task: &Task, graph: &Graph) -> usize {
    let record = &task.record;
    let texts = record.body.as_str().len() + record.notes.get().map_or(0, |notes| notes.as_str().len());
    let lists =
        task.acceptance.iter().chain(&task.deliverable).chain(&record.tags).map(|text| text.len() + 40);
    let links = record.links.iter().map(|link| link.url.len() + link.text.len() + 40);
    let steps = task.steps.iter().map(|step| step.name.len() + 60);
    let gate = task.gate.iter().flat_map(|gate| &gate.criteria).map(|text| text.len() + 40);
    let blocked = task.blocked.as_ref().map_or(0, |blocked| blocked.why.len() + 300);
    let outage = task.outage.as_ref().map_or(0, |outage| {
        let rollback = outage.rollback.as_ref().map_or(0, |text| text.as_str().len());
        outage.affects.iter().map(|text| text.len() + 2).sum::<usize>() + rollback + 300
    });
    let own = lists.chain(links).chain(gate).chain(steps).sum::<usize>();
    1_000
        + 4 * letters(task)
        + texts
        + own
        + blocked
        + outage
        + 110 * (task.after.len() + graph.of(&record.id).count() + graph.reports(&record.id).count())
}

/// Returns the letters of what names a task.
fn letters(task: &Task) -> usize {
    task.record.id.len() + task.name.len()
}

/// Returns a slug that is not taken, and takes it.
fn free(taken: &mut BTreeSet<String>, group: &str, number: usize) -> String {
    let short: String = slug(group).chars().take(SLUG).collect();
    let base = if short.is_empty() { "group" } else { short.trim_end_matches('-') };
    let first = if number == 1 { base.to_string() } else { format!("{base}-{number}") };
    let others = (number + 1..).map(|number| format!("{base}-{number}"));
    let free = std::iter::once(first).chain(others).find(|slug| !taken.contains(slug)).unwrap_or_default();
    taken.insert(free.clone());
    free
}
