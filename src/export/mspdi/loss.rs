//! What the format has no place for, told instead of dropped in silence.

use crate::edition::Edition;
use crate::edition::task::Task;
use crate::export::mspdi::baseline;
use crate::export::mspdi::task::{left, length};
use crate::units::text::{list, plural};
use std::collections::BTreeMap;

/// What happened to a record on its way.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Loss {
    MoreLimits,
    HiddenNeighbour,
    HiddenChildren,
    Repeat,
    RemainingUnit,
    RoundedProgress,
    RoundedLag,
    PhaseLag,
    PlaceholderLimits,
    Committed,
    Hours,
    Baselines,
    Busy,
}

impl Loss {
    fn words(self) -> &'static str {
        match self {
            Loss::MoreLimits => "only the limit that binds was written; the format has room for one",
            Loss::HiddenNeighbour => {
                "given their start as a limit, since what they wait for is not shown to this audience"
            }
            Loss::HiddenChildren => {
                "written with typed dates, since what they consist of is not shown to this audience"
            }
            Loss::Repeat => "comes again, and was written as one task from the first time to the last",
            Loss::RemainingUnit => {
                "what remains was not written: it is elapsed time and the duration is not, or the other way round"
            }
            Loss::RoundedProgress => "progress was rounded to whole percents",
            Loss::RoundedLag => "a lag was rounded to whole percents",
            Loss::PhaseLag => {
                "lags that count in the calendar of a phase are read in the project's; summary tasks have none"
            }
            Loss::PlaceholderLimits => "MS Project heeds no limits of tasks without a duration",
            Loss::Committed => "the date promised was not written; there is a field for deadlines only",
            Loss::Hours => "days with more than five stretches of work, which MS Project does not read",
            Loss::Baselines => "baselines for which there was no number left; the format has eleven",
            Loss::Busy => "work elsewhere was not written",
        }
    }
}

/// What follows for an audience that sees no people.
const PEOPLE: &str = "people are not shown to this audience, nor their leave and their hours: dates that follow \
                      from them may read back as others";

/// How many ids a line names.
const NAMED: usize = 10;

/// Everything that was not carried, or not as it is.
#[derive(Default)]
pub struct Losses {
    records: BTreeMap<Loss, Vec<String>>,
    /// What has no place at all, with how many there are.
    kinds: Vec<(usize, &'static str, &'static str)>,
    hides_people: bool,
}

impl Losses {
    pub fn add(&mut self, loss: Loss, id: &str) {
        let records = self.records.entry(loss).or_default();
        if records.last().is_none_or(|last| last != id) {
            records.push(id.to_string());
        }
    }

    /// Notes what a task has that its elements do not say; `lone` is a parent without a child that is shown.
    pub fn of_task(&mut self, task: &Task, lone: bool) {
        let id = &task.record.id;
        let is_started = task.times.progress.basis_points() > 0 && !task.times.summary;
        let lost = [
            (Loss::HiddenChildren, lone),
            (Loss::Repeat, task.repeat.is_some()),
            (Loss::RemainingUnit, left(task).1 != length(task).1),
            (Loss::RoundedProgress, is_started && !task.times.progress.basis_points().is_multiple_of(100)),
            (Loss::Committed, task.committed.is_some()),
        ];
        for (loss, _) in lost.into_iter().filter(|(_, is_lost)| *is_lost) {
            self.add(loss, id);
        }
    }

    /// Notes what there is beside the tasks.
    pub fn of_project(&mut self, edition: &Edition) {
        for person in edition.people().iter().filter(|person| !person.busy.is_empty()) {
            self.add(Loss::Busy, &person.record.id);
        }
        for calendar in edition.calendars() {
            let days = calendar.week.iter().chain(calendar.opened.iter().map(|opened| &opened.hours));
            if days.into_iter().any(|hours| hours.len() > 5) {
                self.add(Loss::Hours, &calendar.name);
            }
        }
        let numbered = baseline::numbered(edition);
        for (place, baseline) in edition.schedule().baselines.iter().enumerate() {
            if !numbered.iter().any(|(_, found)| *found == place) {
                self.add(Loss::Baselines, &baseline.name);
            }
        }
        self.hides_people = edition.tasks().iter().any(|task| task.assign.is_withheld());
        let tasks = |has: fn(&Task) -> bool| edition.tasks().iter().filter(|task| has(task)).count();
        self.kinds = vec![
            (tasks(|task| task.estimate.is_some()), "three-point estimate", "three-point estimates"),
            (tasks(|task| task.record.owner.known().is_some()), "owner", "owners"),
            (tasks(|task| task.blocked.is_some()), "blocker", "blockers"),
            (tasks(|task| task.gate.is_some()), "gate", "gates"),
            (tasks(|task| task.outage.is_some()), "outage", "outages"),
            (tasks(|task| task.deliverable.is_some()), "deliverable", "deliverables"),
            (edition.freezes().len(), "freeze", "freezes"),
            (edition.objectives().len(), "objective", "objectives"),
            (edition.risks().len(), "risk", "risks"),
            (edition.issues().len(), "issue", "issues"),
            (edition.decisions().len(), "decision", "decisions"),
            (edition.changes().len(), "change", "changes"),
            (edition.budget().lines.len(), "budget line", "budget lines"),
            (edition.updates().len(), "report", "reports"),
        ];
    }

    /// Returns a line for each kind of loss, and one for what has no place at all.
    pub fn lines(&self) -> Vec<String> {
        let mut lines: Vec<String> =
            self.records.iter().map(|(loss, ids)| format!("{}: {}", loss.words(), named(ids))).collect();
        if self.hides_people {
            lines.push(PEOPLE.to_string());
        }
        let kinds: Vec<String> = self
            .kinds
            .iter()
            .filter(|(count, ..)| *count > 0)
            .map(|(count, one, many)| format!("{count} {}", plural(*count, one, many)))
            .collect();
        if !kinds.is_empty() {
            lines.push(format!("the format has no place for {}", list(&kinds, "and")));
        }
        lines
    }
}

fn named(ids: &[String]) -> String {
    let shown: Vec<String> = ids.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
    match ids.len().saturating_sub(NAMED) {
        0 => list(&shown, "and"),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
