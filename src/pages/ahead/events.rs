//! What the plan holds: starts, finishes, milestones, promises and deadlines.

use crate::analysis::overdue;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::task::Task;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::{self, WhoView};
use crate::pages::{drivers, facts, paths};
use crate::units::Date;

/// Something with a day.
pub struct Event {
    pub date: Date,
    pub what: What,
    pub name: String,
    pub href: String,
    pub owner: Option<WhoView>,
    pub critical: bool,
    /// Working days to spare.
    pub float: Option<f64>,
    pub why: Phrase,
    pub is_overdue: bool,
    /// Its place among others of its kind, so that one day has one order.
    pub place: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum What {
    Decision,
    Action,
    Issue,
    Delivery,
    // From here on it happens to a task.
    Promised,
    Deadline,
    Reached,
    Finishes,
    TakesPlace,
    Starts,
}

impl What {
    /// Returns what other programs call it.
    pub fn key(self) -> &'static str {
        match self {
            What::Decision => "decision",
            What::Action => "action",
            What::Issue => "issue",
            What::Delivery => "delivery",
            What::Promised => "promise",
            What::Deadline => "deadline",
            What::Reached => "milestone",
            What::Finishes => "finish",
            What::TakesPlace => "day",
            What::Starts => "start",
        }
    }

    /// Tells whether it happens by the plan, and is not owed by somebody.
    pub fn is_of_plan(self) -> bool {
        self >= What::Reached
    }
}

impl Event {
    /// The order within a day: critical work, then what is owed, then the rest of the plan.
    pub fn rank(&self) -> (bool, What) {
        (!self.critical, self.what)
    }
}

/// Returns the dates of unfinished work in the days after the status date, and promises that have passed.
pub fn all(report: &Report, days: i32) -> Vec<Event> {
    let (tasks, as_of, locale) = (report.edition.tasks(), report.edition.as_of(), report.numbers());
    let soon = |date: Date| (1..=days).contains(&(date - as_of));
    let mut out = Vec::new();
    for (place, task) in tasks.iter().enumerate() {
        if task.times.summary || task.times.is_finished() || task.withheld {
            continue;
        }
        let span = task.times.forecast;
        let mut add = |date: Date, what: What, why: Phrase| {
            out.push(event(report, task, place, date, what, why));
        };
        let reason = || drivers::reason(report, task);
        match span {
            Some(span) if task.is_milestone() && soon(span.finish) => {
                add(span.finish, What::Reached, reason())
            }
            Some(span) if !task.is_milestone() => {
                let one_day = span.start == span.finish && task.times.started.is_none();
                if soon(span.start) && task.times.started.is_none() && !one_day {
                    add(span.start, What::Starts, reason());
                }
                if soon(span.finish) {
                    let what = if one_day { What::TakesPlace } else { What::Finishes };
                    add(span.finish, what, finish(report, task, one_day));
                }
            }
            _ => {}
        }
        let finish = span.map(|span| span.finish);
        let forecast = finish.map(|finish| Phrase::day_near(locale, finish, as_of));
        let against = |what: What| match (what, forecast.clone()) {
            (What::Promised, Some(date)) => phrase!(locale, "ahead-promised", date = date),
            (What::Promised, None) => phrase!(locale, "ahead-promised-no-forecast"),
            (_, Some(date)) => phrase!(locale, "ahead-deadline", date = date),
            (_, None) => phrase!(locale, "ahead-deadline-no-forecast"),
        };
        // A promise that is kept to the day is the milestone itself.
        let promised = task.committed.filter(|date| Some(*date) != finish);
        for (date, what) in [(promised, What::Promised), (task.limits.deadline, What::Deadline)] {
            if let Some(date) = date.filter(|date| soon(*date) || *date <= as_of) {
                add(date, what, against(what));
            }
        }
    }
    out
}

fn event(report: &Report, task: &Task, place: usize, date: Date, what: What, why: Phrase) -> Event {
    let knows_critical = facts::marks_critical(report);
    Event {
        date,
        what,
        name: task.name.clone(),
        href: paths::record(report, Kind::Task, &task.record.id),
        // Where nobody of the project owns it, whoever was hired does it.
        owner: view::who(&task.record.owner)
            .or_else(|| task.vendor.as_ref().map(|vendor| view::supplier(report, vendor))),
        critical: knows_critical && task.times.critical,
        float: task.times.total_float_days,
        why,
        is_overdue: overdue::has_passed(Some(date), report.edition.as_of()),
        place,
    }
}

/// Says why a task finishes when it does: what set its start, and how much is left.
fn finish(report: &Report, task: &Task, one_day: bool) -> Phrase {
    let locale = report.numbers();
    let day = |date| Phrase::day_near(locale, date, report.edition.as_of());
    match (task.times.started, task.times.forecast) {
        (Some(started), _) => {
            let share = locale.percent(task.times.progress);
            phrase!(locale, "ahead-started", date = day(started), share = share)
        }
        (None, _) if one_day => drivers::reason(report, task),
        (None, Some(forecast)) => {
            let span = facts::work_span(task.times.duration_days.round().max(1.0) as i32, locale);
            phrase!(locale, "ahead-takes", span = span, date = day(forecast.start))
        }
        (None, None) => Phrase::new(),
    }
}
