//! Limits, turned into places on the axis of the task that has them.
//!
//! A limit speaks of days: a task that starts, or finishes, at any hour of the day keeps it. Where a limit
//! has to move a task, a start goes to the beginning of the day's work and a finish to its end.

use crate::model::Project;
use crate::model::task::Limits;
use crate::plan::Limit;
use crate::plan::axes::CLOCK;
use crate::plan::network::Network;
use crate::plan::progress::Role;
use crate::plan::workdays::midnight;
use crate::units::moment::DAY;
use crate::units::{Date, Moment};

/// Why something cannot start earlier, apart from its links.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    Nothing,
    ProjectStart,
    Limit(Limit),
    AsOf,
    /// Somebody whom the work needs is not free before.
    Levelled,
}

/// The earliest finish: one at `before` or earlier is moved to `to`.
#[derive(Clone, Copy, Debug)]
pub struct FinishFloor {
    pub before: i32,
    pub to: i32,
    pub limit: Limit,
}

/// The latest date of a node.
#[derive(Clone, Copy, Debug)]
pub struct Cap {
    pub node: u32,
    pub limit: Limit,
    /// Of a fixed day without work the next one with work, as for the floor.
    pub date: Date,
}

impl Limit {
    pub const FROM_ABOVE: [Limit; 4] =
        [Limit::NotAfter, Limit::FinishNotAfter, Limit::StartOn, Limit::FinishOn];

    pub const FROM_BELOW: [Limit; 4] =
        [Limit::NotBefore, Limit::FinishNotBefore, Limit::StartOn, Limit::FinishOn];

    /// Returns the date that a task's record gives for this limit.
    pub fn date(self, limits: &Limits) -> Option<Date> {
        match self {
            Limit::NotBefore => limits.not_before,
            Limit::NotAfter => limits.not_after,
            Limit::FinishNotBefore => limits.finish_not_before,
            Limit::FinishNotAfter => limits.finish_not_after,
            Limit::StartOn => limits.start_on,
            Limit::FinishOn => limits.finish_on,
        }
    }

    /// Tells whether it speaks of the start of a task, and not of its finish.
    pub fn is_of_start(self) -> bool {
        matches!(self, Limit::NotBefore | Limit::NotAfter | Limit::StartOn)
    }
}

/// Fills in the floors and caps of a network's nodes.
pub struct Floors;

impl Floors {
    pub fn set(network: &mut Network, project: &Project, gates: &[u32]) {
        for (node, task) in project.tasks.iter().enumerate() {
            network.set_floor(node, &task.limits);
            for limit in Limit::FROM_ABOVE {
                if let Some(date) = limit.date(&task.limits) {
                    let date = network.day_meant(node, limit, date);
                    network.caps.push(Cap { node: node as u32, limit, date });
                }
            }
            for limit in [Limit::FinishNotBefore, Limit::FinishOn] {
                if let Some(date) = limit.date(&task.limits) {
                    network.set_finish_floor(node, limit, date);
                }
            }
        }
        for (index, &task) in gates.iter().enumerate() {
            network.set_floor(network.tasks + index, &project.tasks[task as usize].limits);
        }
    }
}

impl Network {
    /// Returns the day that a limit from above speaks of. To start or finish on a day without work means the
    /// next one with work; both ends of the limit have to mean the same day.
    fn day_meant(&self, node: usize, limit: Limit, date: Date) -> Date {
        match limit {
            Limit::StartOn | Limit::FinishOn => self.day_with_work(node, date).max(date),
            _ => date,
        }
    }

    /// Returns a day, or the next one with work in a node's own calendar.
    fn day_with_work(&self, node: usize, date: Date) -> Date {
        let calendar = self.axes.workdays(self.own[node]);
        Date::from_days(calendar.start_at(calendar.worked(midnight(date))).div_euclid(DAY))
    }

    fn set_floor(&mut self, node: usize, limits: &Limits) {
        let start = (self.start, Why::ProjectStart);
        let as_of = (self.as_of.next(), Why::AsOf);
        let limit = |limit: Limit| limit.date(limits).map(|date| (date, Why::Limit(limit)));
        let own = [limit(Limit::NotBefore), limit(Limit::StartOn)];
        // In the order of what explains most: of two equal dates the first stays.
        let floors = match self.role[node] {
            Role::Work => [Some(start), own[0], own[1], Some(as_of)],
            Role::Started if self.fixed_start[node] != crate::plan::network::UNKNOWN => {
                [Some(as_of), None, None, None]
            }
            Role::Started | Role::DoneUndated => [Some(start), own[0], own[1], None],
            Role::Gate => [None, own[0], own[1], None],
            Role::Done | Role::Manual | Role::Through | Role::Summary | Role::Inactive => return,
        };
        let best =
            floors.into_iter().flatten().reduce(|best, next| if next.0 > best.0 { next } else { best });
        if let Some((date, why)) = best {
            self.floor[node] = self.axes.day_begin(self.axis[node], self.own[node], date);
            self.floor_why[node] = why;
        }
        if self.role[node] == Role::Started {
            // A start that is written for later than the as-of date is kept as it is.
            self.floor[node] = self.floor[node].max(self.fixed_start[node]);
        }
        self.wait_for_next(node);
    }

    /// Keeps what comes again from going on before its next occurrence is due.
    fn wait_for_next(&mut self, node: usize) {
        let (start, axis) = (self.fixed_start[node], self.axis[node]);
        if self.role[node] != Role::Started || start == crate::plan::network::UNKNOWN {
            return;
        }
        if let Some(again) = self.again(node) {
            self.floor[node] = self.floor[node].max(again.start(&self.axes, axis, start, again.done));
        }
    }

    fn set_finish_floor(&mut self, node: usize, limit: Limit, date: Date) {
        if !matches!(self.role[node], Role::Work | Role::Started) {
            return;
        }
        let (axis, own) = (self.axis[node], self.own[node]);
        let midnight = midnight(date);
        let before = self.axes.place(axis, midnight);
        let to = self.axes.day_end(axis, own, self.day_with_work(node, date));
        self.finish_floor[node] = self.finish_floors.len() as u32;
        self.finish_floors.push(FinishFloor { before, to, limit });
    }

    /// Returns the latest finish of a node that a cap allows, on its axis; `early_start` tells whether
    /// the node already starts on the last day that is allowed.
    pub fn cap(&self, cap: &Cap, early_start: i32) -> i32 {
        self.cap_after(cap, early_start, |node, start| self.finish_after(node, start))
    }

    /// Returns the same for other lengths than the plan's: `finish_after` tells where a node finishes that
    /// starts at a place.
    pub fn cap_after(&self, cap: &Cap, early_start: i32, finish_after: impl Fn(usize, i32) -> i32) -> i32 {
        let node = cap.node as usize;
        let (axis, own) = (self.axis[node], self.own[node]);
        let calendar = self.axes.workdays(own);
        let day_end = match axis {
            CLOCK => calendar.day_end(cap.date),
            _ => self.axes.day_end(axis, own, cap.date),
        };
        let is_moment = axis == CLOCK && self.work[node] == 0 && self.role[node] != Role::Summary;
        if is_moment && cap.limit == Limit::StartOn && early_start <= day_end {
            // It has to be on that day, and is: it has no reason to be later within it.
            return early_start.max(self.axes.day_begin(axis, own, cap.date));
        }
        if !cap.limit.is_of_start() || is_moment {
            return day_end;
        }
        let midnight = midnight(cap.date.next());
        let last_day = Moment::from_minutes(calendar.finish_at(calendar.worked(midnight))).finish_date();
        let begin = self.axes.day_begin(axis, own, last_day);
        let start = if early_start < day_end { begin.max(early_start) } else { begin };
        finish_after(node, start)
    }
}
