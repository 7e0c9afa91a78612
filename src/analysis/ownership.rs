//! Who owns what: what each person is in charge of now, the most urgent first, the rows of the RACI table by the
//! item that they are about, and how much of the critical work hangs on one person.
//!
//! RACI: for every item one is accountable and no more (*PMBOK Guide*, responsibility assignment matrix). Work that
//! only one person can do is the bus factor of software teams, measured here on the critical path.

use crate::analysis::absence::{knows_critical_path, place_of};
use crate::edition::change::ChangeStatus;
use crate::edition::decision::DecisionStatus;
use crate::edition::issue::IssueStatus;
use crate::edition::people::Ownership;
use crate::edition::task::Task;
use crate::edition::{Edition, Record, Shown, Who};
use crate::units::Date;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, PartialEq, Debug, Default)]
pub struct OwnershipFigures {
    /// What each person is in charge of, in the order of the edition's people; the most urgent of a kind first.
    pub duties: Vec<Vec<Duty>>,
    /// The rows of the RACI table by item: places in the edition's list, in the order of the first of each item.
    pub items: Vec<Item>,
    /// Who has a share in the critical work that is left, the largest first.
    pub critical: Vec<Share>,
    /// All shares together, and the critical tasks that are left.
    pub critical_minutes: i64,
    pub critical_tasks: usize,
}

/// What one person has to do of the critical work that is left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Share {
    /// The place in the edition's list of people.
    pub person: usize,
    pub minutes: i64,
    pub tasks: usize,
}

/// Something that somebody is in charge of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Duty {
    pub kind: DutyKind,
    /// The id of the record; of an action that of its risk.
    pub id: String,
    pub title: String,
    /// When it is due, ends or begins.
    pub date: Option<Date>,
}

/// What somebody can be in charge of, in the order in which it presses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum DutyKind {
    /// Decides it.
    Decision,
    /// Frees work that stands still.
    Blocker,
    /// Owns an open issue, or was asked to step in.
    Issue,
    /// Works on a task that has begun, or owns it.
    TaskNow,
    /// The same of one that begins within four weeks.
    TaskNext,
    /// The same of one that begins later.
    TaskLater,
    /// Owns a milestone that is not reached.
    Milestone,
    Action,
    Risk,
    /// Decides on a change that waits.
    Change,
    Readiness,
    Communication,
    Handover,
    FollowUp,
    SignOff,
    Vendor,
    Objective,
}

/// One item of the RACI table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// Places in the edition's list of ownership; more than one where several rows are about it.
    pub rows: Vec<usize>,
    /// The place of the task that it is.
    pub task: Option<usize>,
    /// It names something of the project: a record, a workstream, a deliverable.
    pub is_known: bool,
    /// Who is accountable in one of the rows, each once.
    pub accountable: Vec<Who>,
    /// Somebody is accountable who is not shown.
    pub is_withheld: bool,
}

/// How far ahead work is next.
const NEXT_DAYS: i32 = 28;

/// Computes what everybody is in charge of.
pub fn analyse(edition: &Edition) -> OwnershipFigures {
    let mut duties = Duties { edition, found: vec![Vec::new(); edition.people().len()] };
    duties.collect();
    let mut found = duties.found;
    for of_person in &mut found {
        of_person.sort_by_key(|duty| (duty.kind, duty.date.is_none(), duty.date));
    }
    let critical = critical(edition);
    OwnershipFigures {
        duties: found,
        items: items(edition),
        critical_minutes: critical.iter().map(|share| share.minutes).sum(),
        critical,
        critical_tasks: edition.tasks().iter().filter(|task| is_left_and_critical(task)).count(),
    }
}

struct Duties<'a> {
    edition: &'a Edition,
    found: Vec<Vec<Duty>>,
}

impl Duties<'_> {
    fn collect(&mut self) {
        let edition = self.edition;
        for task in edition.tasks().iter().filter(|task| !task.times.is_finished() && !task.inactive) {
            self.task(task);
        }
        for risk in edition.risks().iter().filter(|risk| risk.status.is_open()) {
            let due = risk.actions.iter().filter(|action| !action.done).filter_map(|action| action.due).min();
            self.owned(DutyKind::Risk, &risk.record, &risk.title, due);
            for action in risk.actions.iter().filter(|action| !action.done) {
                self.add(DutyKind::Action, action.owner.known(), &risk.record, &action.what, action.due);
            }
        }
        for issue in edition.issues().iter().filter(|issue| issue.status != IssueStatus::Closed) {
            self.owned(DutyKind::Issue, &issue.record, &issue.title, issue.due);
            self.add(DutyKind::Issue, issue.escalated_to.known(), &issue.record, &issue.title, issue.due);
        }
        for decision in edition.decisions().iter().filter(|found| found.status != DecisionStatus::Made) {
            let (record, title) = (&decision.record, &decision.title);
            self.add(DutyKind::Decision, decision.decider.known(), record, title, decision.needed_by);
        }
        let pending = |status: ChangeStatus| status.is_pending();
        for change in edition.changes().iter().filter(|change| pending(change.status)) {
            self.add(DutyKind::Change, change.approver.known(), &change.record, &change.title, None);
        }
        for item in edition.readiness().iter().filter(|item| !item.done) {
            self.owned(DutyKind::Readiness, &item.record, &item.what, item.due);
        }
        for what in edition.communications() {
            let due = crate::analysis::communication::due(what);
            self.owned(DutyKind::Communication, &what.record, &what.what, due);
        }
        for handover in edition.handovers().iter().filter(|handover| !handover.done) {
            self.owned(DutyKind::Handover, &handover.record, &handover.what, handover.due);
        }
        for follow_up in edition.follow_ups().iter().filter(|follow_up| !follow_up.done) {
            self.owned(DutyKind::FollowUp, &follow_up.record, &follow_up.what, follow_up.due);
        }
        for sign_off in edition.sign_offs() {
            use crate::edition::closure::SignOffStatus::{Accepted, Conditional, Pending, Rejected};
            let waits = match sign_off.status {
                Pending => true,
                Accepted | Conditional | Rejected => false,
            };
            let by = sign_off.by.known().filter(|_| waits);
            self.add(DutyKind::SignOff, by, &sign_off.record, &sign_off.deliverable, sign_off.date);
        }
        for vendor in edition.vendors() {
            self.owned(DutyKind::Vendor, &vendor.record, &vendor.name, None);
        }
        for objective in edition.objectives() {
            self.owned(DutyKind::Objective, &objective.record, &objective.outcome, None);
        }
    }

    fn task(&mut self, task: &Task) {
        if let Some(blocked) = &task.blocked {
            let owner = blocked.owner.known();
            self.add(DutyKind::Blocker, owner, &task.record, &task.name, Some(blocked.since));
        }
        let Some(forecast) = task.times.forecast.filter(|_| !task.times.summary) else { return };
        let (kind, date) = match task.times.started {
            _ if task.is_milestone() => (DutyKind::Milestone, forecast.finish),
            Some(_) => (DutyKind::TaskNow, forecast.finish),
            None if forecast.start <= self.edition.as_of() + NEXT_DAYS => {
                (DutyKind::TaskNext, forecast.start)
            }
            None => (DutyKind::TaskLater, forecast.start),
        };
        let assigned = task.assign.get().into_iter().flatten().map(|assignment| &assignment.who);
        for who in assigned.chain(task.record.owner.known()) {
            self.add(kind, Some(who), &task.record, &task.name, Some(date));
        }
    }

    /// Adds what the owner of a record is in charge of.
    fn owned(&mut self, kind: DutyKind, record: &Record, title: &str, date: Option<Date>) {
        self.add(kind, record.owner.known(), record, title, date);
    }

    /// Adds it once, where somebody is named who has a row.
    fn add(&mut self, kind: DutyKind, who: Option<&Who>, record: &Record, title: &str, date: Option<Date>) {
        let Some(person) = who.and_then(|who| place_of(self.edition, who)) else { return };
        let duty = Duty { kind, id: record.id.clone(), title: title.to_string(), date };
        // What one record asks of somebody is added in one go, so that the same can only be among the last.
        let found = &mut self.found[person];
        if !found.iter().rev().take_while(|known| known.id == duty.id).any(|known| *known == duty) {
            found.push(duty);
        }
    }
}

/// Puts the rows of the RACI table together that are about the same item.
fn items(edition: &Edition) -> Vec<Item> {
    let tasks = edition.tasks();
    let mut items: Vec<Item> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    // Whatever the letters' size; the first one of a name counts. Nothing is read where there is no table.
    let (mut by_id, mut by_name, mut known) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
    if !edition.ownership().is_empty() {
        for (place, task) in tasks.iter().enumerate() {
            by_id.entry(task.record.id.to_lowercase()).or_insert(place);
            by_name.entry(task.name.to_lowercase()).or_insert(place);
        }
        known.extend(known_items(edition).map(str::to_lowercase));
    }
    for (place, row) in edition.ownership().iter().enumerate() {
        let word = row.item.trim().to_lowercase();
        let task = by_id.get(&word).or_else(|| by_name.get(&word)).copied();
        let key = task.map_or(word, |task| tasks[task].record.id.to_lowercase());
        let is_known = task.is_some() || known.contains(&key);
        let at = *places.entry(key).or_insert_with(|| {
            items.push(Item {
                rows: Vec::new(),
                task,
                is_known,
                accountable: Vec::new(),
                is_withheld: false,
            });
            items.len() - 1
        });
        add_row(&mut items[at], place, row);
    }
    items
}

fn add_row(item: &mut Item, place: usize, row: &Ownership) {
    item.rows.push(place);
    match &row.accountable {
        Shown::Withheld => item.is_withheld = true,
        Shown::Yes(Some(who)) if !item.accountable.contains(who) => item.accountable.push(who.clone()),
        Shown::Yes(_) => {}
    }
}

/// Returns what an item of the RACI table may be called: ids and names of records, workstreams, deliverables.
pub fn known_items<'a>(edition: &'a Edition) -> impl Iterator<Item = &'a str> {
    let records = edition.names().iter().flat_map(|(id, named)| [id.as_str(), named.title.as_str()]);
    let of_task = |task: &'a Task| [&task.workstream, &task.deliverable, &task.site].into_iter().flatten();
    records.chain(edition.tasks().iter().flat_map(of_task).map(String::as_str))
}

/// Adds up what is left of critical work by person: the minutes that are planned for each who is assigned, or all that
/// is left of it for the owner where nobody is.
///
/// Example: two critical tasks of five days, one of Ann's and one of Ben's at 100 %, and a third of ten days that
/// Ann owns and nobody is assigned to: Ann 15 of 20 days, 75 %.
fn critical(edition: &Edition) -> Vec<Share> {
    let tasks = edition.tasks();
    if !knows_critical_path(tasks) {
        return Vec::new();
    }
    let mut found: BTreeMap<(usize, usize), i64> = BTreeMap::new();
    for load in edition.workload() {
        for &(task, minutes) in load.weeks.iter().flat_map(|week| &week.tasks) {
            if is_left_and_critical(&tasks[task]) {
                *found.entry((load.person, task)).or_default() += i64::from(minutes);
            }
        }
    }
    for (place, task) in tasks.iter().enumerate().filter(|(_, task)| is_left_and_critical(task)) {
        let is_free = task.assign.get().is_some_and(Vec::is_empty);
        if let Some(owner) = task.record.owner.known().filter(|_| is_free)
            && let Some(person) = place_of(edition, owner)
        {
            *found.entry((person, place)).or_default() += i64::from(task.times.work.left_minutes);
        }
    }
    let mut shares: BTreeMap<usize, Share> = BTreeMap::new();
    for ((person, _), minutes) in found.into_iter().filter(|&(_, minutes)| minutes > 0) {
        let share = shares.entry(person).or_insert(Share { person, minutes: 0, tasks: 0 });
        share.minutes += minutes;
        share.tasks += 1;
    }
    let mut shares: Vec<Share> = shares.into_values().collect();
    shares.sort_by_key(|share| (Reverse(share.minutes), share.person));
    shares
}

/// Tells whether a task is unfinished work on the critical path.
fn is_left_and_critical(task: &Task) -> bool {
    task.is_work() && task.times.critical && !task.times.is_finished()
}
