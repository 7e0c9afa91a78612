//! What is accepted, handed over and left to do, on the status date.

use crate::edition::Edition;
use crate::edition::closure::{SignOff, SignOffStatus};
use crate::units::Date;
use serde::Serialize;

#[derive(Clone, Debug)]
pub struct ClosureFigures {
    /// By the edition's list of sign-offs: where each stands.
    pub sign_offs: Vec<SignOffStatus>,
    /// The deliverables of the plan, in its order.
    pub deliverables: Vec<DeliverableFigures>,
    /// By the edition's lists.
    pub handovers: Vec<Todo>,
    pub follow_ups: Vec<Todo>,
}

/// How far a deliverable is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DeliverableFigures {
    /// The place of its task or milestone in the edition's list.
    pub place: usize,
    /// The place of the sign-off that counts in the edition's list.
    pub sign_off: Option<usize>,
    pub state: DeliverableState,
    /// Days since the work was finished, where it is neither accepted nor accepted with conditions.
    pub waiting_days: Option<i32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeliverableState {
    Open,
    /// The work is finished; nobody has accepted it yet.
    Done,
    Accepted,
    /// Accepted with something left to do.
    Conditional,
    Rejected,
}

impl DeliverableState {
    pub fn is_accepted(self) -> bool {
        matches!(self, DeliverableState::Accepted | DeliverableState::Conditional)
    }
}

/// Something that is to be done until a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Todo {
    pub done: bool,
    /// Days from the status date to the day due, negative when it has passed; nothing where it is done.
    pub days_left: Option<i32>,
}

impl Todo {
    /// Returns by how many days it is overdue.
    pub fn overdue_days(self) -> Option<i32> {
        self.days_left.filter(|&left| left < 0).map(|left| -left)
    }
}

/// Looks at the registers of closure as of the status date. Acceptance follows PRINCE2 (*Managing Successful
/// Projects with PRINCE2*, product status account): a product is done when it is finished, and accepted when
/// the one it is for has said so.
///
/// *Example:* finished on 5 May, rejected on 12 May, no word since: on 20 May it waits for 15 days.
pub fn analyse(edition: &Edition) -> ClosureFigures {
    let as_of = edition.as_of();
    let sign_offs: Vec<SignOffStatus> =
        edition.sign_offs().iter().map(|sign_off| standing(sign_off, as_of)).collect();
    let with_result = edition.tasks().iter().enumerate();
    let with_result = with_result.filter(|(_, task)| task.deliverable.is_some() && !task.inactive);
    let deliverables = with_result.map(|(place, _)| deliverable(place, edition, &sign_offs)).collect();
    let handovers = edition.handovers().iter().map(|row| todo(row.due, row.done, row.done_on, as_of));
    let follow_ups = edition.follow_ups().iter().map(|row| todo(row.due, row.done, row.done_on, as_of));
    ClosureFigures {
        deliverables,
        handovers: handovers.collect(),
        follow_ups: follow_ups.collect(),
        sign_offs,
    }
}

/// Returns where a sign-off stands: what is dated after the status date has not been said yet.
fn standing(sign_off: &SignOff, as_of: Date) -> SignOffStatus {
    if sign_off.date.is_some_and(|date| date > as_of) { SignOffStatus::Pending } else { sign_off.status }
}

fn deliverable(place: usize, edition: &Edition, standings: &[SignOffStatus]) -> DeliverableFigures {
    let task = &edition.tasks()[place];
    let is_of = |sign_off: &&SignOff| {
        sign_off.deliverable == task.record.id || Some(&sign_off.deliverable) == task.deliverable.as_ref()
    };
    // The newest counts: what is rejected may be accepted later. One without a date is still to come.
    let sign_off = edition
        .sign_offs()
        .iter()
        .enumerate()
        .filter(|(_, sign_off)| is_of(sign_off))
        .max_by_key(|(place, sign_off)| (sign_off.date.is_none(), sign_off.date, *place))
        .map(|(place, _)| place);
    let is_finished = task.times.is_finished();
    let state = match sign_off.map(|place| standings[place]) {
        Some(SignOffStatus::Accepted) => DeliverableState::Accepted,
        Some(SignOffStatus::Conditional) => DeliverableState::Conditional,
        Some(SignOffStatus::Rejected) => DeliverableState::Rejected,
        None | Some(SignOffStatus::Pending) if is_finished => DeliverableState::Done,
        None | Some(SignOffStatus::Pending) => DeliverableState::Open,
    };
    let finished = task.times.finished.filter(|_| is_finished && !state.is_accepted());
    DeliverableFigures { place, sign_off, state, waiting_days: finished.map(|date| edition.as_of() - date) }
}

fn todo(due: Option<Date>, done: bool, done_on: Option<Date>, as_of: Date) -> Todo {
    let done = done && done_on.is_none_or(|date| date <= as_of);
    Todo { done, days_left: due.filter(|_| !done).map(|due| due - as_of) }
}
