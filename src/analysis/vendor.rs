//! Vendors: which promises are kept, what waits for those that are open, and what is left of the contract.

use crate::analysis::budget::BudgetFigures;
use crate::analysis::downstream::Downstream;
use crate::analysis::overdue;
use crate::edition::Edition;
use crate::edition::task::Task;
use crate::edition::vendor::{Commitment, Vendor};
use crate::units::{Date, Money};

#[derive(Clone, Debug)]
pub struct VendorFigures {
    /// In the order in which they are written.
    pub commitments: Vec<CommitmentFigures>,
    /// Delivered on the day agreed or before, and after it. What was agreed for no day is neither.
    pub kept: usize,
    pub late: usize,
    /// Not delivered yet; those that are overdue are among them.
    pub open: usize,
    pub overdue: usize,
    /// Days after the day agreed: of what came late, and so far of what is overdue.
    pub days_late: i32,
    /// Places of the tasks that the vendor does, in the edition's list.
    pub tasks: Vec<usize>,
    /// Nothing where the audience does not see all the money, or the ledger has nothing under their name.
    pub money: Option<VendorMoney>,
}

#[derive(Clone, Debug)]
pub struct CommitmentFigures {
    pub state: State,
    /// Days from the day agreed to the day it came, else to the day it is promised for; where neither is after
    /// the status date, to the status date. Nothing where no day was agreed, or it is not due yet and nothing
    /// else was promised.
    pub slip_days: Option<i32>,
    /// The day it is to come, of an open one: as promised, else as agreed. Nothing where that day is over.
    pub expected: Option<Date>,
    /// What waits for an open one.
    pub waits: Option<Waits>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    Kept,
    Late,
    /// Delivered, and agreed for no day.
    Delivered,
    Open,
    Overdue,
}

impl State {
    pub fn is_open(self) -> bool {
        matches!(self, State::Open | State::Overdue)
    }
}

/// An unfinished task that needs a delivery.
#[derive(Clone, Debug)]
pub struct Waits {
    /// The place in the edition's list of tasks.
    pub task: usize,
    /// The planned start; nothing where it has begun or has no dates.
    pub start: Option<Date>,
    /// The latest start that delays nothing, and the days until then; below 0 it is over.
    pub late_start: Option<Date>,
    pub days_left: Option<i32>,
    pub critical: bool,
    /// Places of the unfinished milestones that follow from the task, directly or not, by date.
    pub milestones: Vec<usize>,
}

/// What the ledger holds under the vendor's name or id.
#[derive(Clone, Copy, Debug)]
pub struct VendorMoney {
    pub paid: Money,
    /// Ordered and not paid yet.
    pub ordered: Money,
    /// Contract − paid − ordered, where the contract's value is known.
    pub left: Option<Money>,
}

/// Returns the figures of each vendor, in the edition's order.
pub fn analyse(edition: &Edition, budget: Option<&BudgetFigures>) -> Vec<VendorFigures> {
    if edition.vendors().is_empty() {
        return Vec::new();
    }
    let downstream = Downstream::new(edition.tasks());
    let mut money = money(edition, budget);
    let vendors = edition.vendors().iter().zip(&mut money);
    vendors.map(|(vendor, money)| figures(vendor, edition, &downstream, money.take())).collect()
}

fn figures(
    vendor: &Vendor,
    edition: &Edition,
    downstream: &Downstream,
    money: Option<VendorMoney>,
) -> VendorFigures {
    let commitments: Vec<CommitmentFigures> =
        vendor.commitments.iter().map(|commitment| one(commitment, edition, downstream)).collect();
    let count = |state: State| commitments.iter().filter(|found| found.state == state).count();
    let (open, overdue) = (count(State::Open), count(State::Overdue));
    let is_late = |found: &&CommitmentFigures| matches!(found.state, State::Late | State::Overdue);
    VendorFigures {
        kept: count(State::Kept),
        late: count(State::Late),
        open: open + overdue,
        overdue,
        days_late: commitments
            .iter()
            .zip(&vendor.commitments)
            .filter(|(found, _)| is_late(found))
            .map(|(found, commitment)| match (found.state, commitment.agreed()) {
                (State::Overdue, Some(due)) => edition.as_of() - due,
                _ => found.slip_days.unwrap_or(0),
            })
            .sum(),
        tasks: tasks_of(&vendor.record.id, edition.tasks()),
        money,
        commitments,
    }
}

fn tasks_of(id: &str, tasks: &[Task]) -> Vec<usize> {
    let is_theirs = |task: &Task| task.vendor.as_ref().is_some_and(|who| who.id.as_deref() == Some(id));
    (0..tasks.len()).filter(|&place| is_theirs(&tasks[place])).collect()
}

/// Judges a promise on the status date: against the day agreed, or where none is, against the one promised. A delivery that is written down for a later day has not come yet.
fn one(commitment: &Commitment, edition: &Edition, downstream: &Downstream) -> CommitmentFigures {
    let as_of = edition.as_of();
    let delivered = commitment.delivered.filter(|day| *day <= as_of);
    let spoken = commitment.delivered.or(commitment.promised);
    let agreed = commitment.agreed();
    let state = match (delivered, agreed) {
        (Some(day), Some(due)) if day > due => State::Late,
        (Some(_), Some(_)) => State::Kept,
        (Some(_), None) => State::Delivered,
        (None, due) if overdue::has_passed(due, as_of) => State::Overdue,
        (None, _) => State::Open,
    };
    let reached = match (delivered, spoken) {
        (Some(day), _) => Some(day),
        (None, Some(day)) if day >= as_of => Some(day),
        (None, _) if state == State::Overdue => Some(as_of),
        (None, _) => None,
    };
    CommitmentFigures {
        state,
        // A promise that is the only date does not slip before it is broken.
        slip_days: reached
            .zip(agreed.filter(|_| commitment.due.is_some() || state != State::Open))
            .map(|(reached, due)| reached - due),
        expected: [spoken, commitment.due].into_iter().flatten().find(|day| state.is_open() && *day >= as_of),
        waits: if state.is_open() { waits(commitment, edition, downstream) } else { None },
    }
}

/// Finds what a delivery holds up: until the late start of its task it delays nothing (critical path method;
/// Kelley & Walker 1959).
fn waits(commitment: &Commitment, edition: &Edition, downstream: &Downstream) -> Option<Waits> {
    let tasks = edition.tasks();
    let id = commitment.task.as_deref()?;
    let place = tasks.iter().position(|task| task.record.id == id)?;
    let times = &tasks[place].times;
    if times.is_finished() || tasks[place].inactive {
        return None;
    }
    let has_begun = times.started.is_some_and(|day| day <= edition.as_of());
    let late_start = times.late.filter(|_| !has_begun).map(|late| late.start);
    Some(Waits {
        task: place,
        start: times.forecast.filter(|_| !has_begun).map(|span| span.start),
        late_start,
        days_left: late_start.map(|day| day - edition.as_of()),
        critical: times.critical,
        milestones: milestones(place, tasks, downstream),
    })
}

fn milestones(from: usize, tasks: &[Task], downstream: &Downstream) -> Vec<usize> {
    let is_open = |task: &Task| task.is_milestone() && !task.times.is_finished() && !task.inactive;
    let mut found = downstream.of(from, tasks);
    found.retain(|&place| is_open(&tasks[place]));
    found.sort_by_key(|&place| {
        let finish = tasks[place].times.forecast.map(|span| span.finish);
        (finish.is_none(), finish, place)
    });
    found
}

/// Returns what the ledger holds under the name or id of each vendor, whatever its letters' size. Orders and
/// payments are counted as those of a budget line are: what is paid on an order releases it.
fn money(edition: &Edition, budget: Option<&BudgetFigures>) -> Vec<Option<VendorMoney>> {
    let mut out = vec![None; edition.vendors().len()];
    // A sum over some of the lines is nobody's sum.
    let suppliers = budget.filter(|budget| budget.lines_complete).map_or(&[][..], |budget| &budget.suppliers);
    for found in suppliers.iter().filter(|found| found.booked) {
        let Some(place) = found.vendor else { continue };
        if !edition.vendors()[place].contract_value.is_withheld() {
            out[place] =
                Some(VendorMoney { paid: found.actual, ordered: found.committed, left: found.left() });
        }
    }
    out
}
