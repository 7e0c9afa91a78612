//! Takes from the plan the times of what is shown, and drops the ids of what is hidden.

use crate::edition::baseline::BaselineTimes;
use crate::edition::exact::{self, Moments, Work};
use crate::edition::link::{LinkKind, clear_kind};
use crate::edition::policy::Clearance;
use crate::model::TaskId;
use crate::plan;
use crate::units::{Date, Percent};
use serde::Serialize;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    NotPlanned,
    NotStarted,
    Started,
    Finished,
}

/// First and last day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct DateSpan {
    pub start: Date,
    pub finish: Date,
}

/// The computed times of one task. Days are working days of its own calendar.
#[derive(Clone, Debug, Serialize)]
pub struct Times {
    pub status: Status,
    pub forecast: Option<DateSpan>,
    /// The forecast without levelling, where levelling has moved it.
    pub unlevelled: Option<DateSpan>,
    /// Each occurrence of a task that comes again.
    pub occurrences: Vec<DateSpan>,
    pub early: Option<DateSpan>,
    pub late: Option<DateSpan>,
    /// As they are written, where work has begun or ended.
    pub started: Option<Date>,
    pub finished: Option<Date>,
    pub duration_days: f64,
    pub total_float_days: Option<f64>,
    pub free_float_days: Option<f64>,
    pub critical: bool,
    /// Whether it may be told that it is critical, or is not.
    pub tells_critical: bool,
    pub near_critical: bool,
    pub progress: Percent,
    /// Which parts the progress counts.
    #[serde(skip)]
    pub parts: Parts,
    /// What set the start, or the finish of a milestone.
    pub driver: Driver,
    /// What set the finish.
    pub finish_driver: Driver,
    /// The limit, and the task that has it, that makes the total float negative.
    pub float_limit: Option<FloatLimit>,
    pub baseline: Option<DateSpan>,
    /// Whether its calendar works on other days of the week than the project's.
    #[serde(skip)]
    pub other_week: bool,
    pub slip_days: Option<i32>,
    pub committed_slip_days: Option<i32>,
    pub deadline_slip_days: Option<i32>,
    /// The freeze, by its place in the edition's list, that its dates fall in.
    pub in_freeze: Option<usize>,
    /// Whether levelling lets somebody come to it from other work.
    #[serde(skip)]
    pub handed_over: bool,
    pub summary: bool,
    pub depth: u32,
    /// To the minute, for programs that plan on.
    #[serde(skip)]
    pub moments: Moments,
    #[serde(skip)]
    pub work: Work,
}

impl Times {
    pub fn is_finished(&self) -> bool {
        self.status == Status::Finished
    }
}

/// Which parts the progress of a phase counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Parts {
    /// All that there are.
    All,
    /// Those that are shown: others are hidden.
    Shown,
    /// None is shown, and no progress is told.
    None,
}

/// The one thing that set a date. Tasks are places in the edition's list.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "by")]
pub enum Driver {
    ProjectStart,
    Link {
        from: usize,
        kind: LinkKind,
    },
    Limit {
        which: Limit,
        date: Date,
    },
    Actual {
        date: Date,
    },
    AsOf,
    /// It could have started on the first day if the person were not away until the last.
    Leave {
        from: Date,
        until: Date,
    },
    /// A person, by the place in the edition's list, is at work on something else until then; on what is
    /// not said where it is no task of this project.
    Levelled {
        person: usize,
        behind: Option<usize>,
        until: Date,
    },
    Manual,
    Child {
        of: usize,
    },
    Parent {
        of: usize,
    },
    AsLate,
    /// Something that is not shown to this audience.
    NotShown,
    None,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    NotBefore,
    NotAfter,
    FinishNotBefore,
    FinishNotAfter,
    StartOn,
    FinishOn,
}

/// A limit that leaves too little time, and the place of the task that has it, if it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct FloatLimit {
    pub task: Option<usize>,
    pub which: Limit,
}

/// The times of the project as a whole.
#[derive(Clone, Debug, Serialize)]
pub struct Schedule {
    pub start: Option<Date>,
    pub finish: Option<Date>,
    pub baseline_finish: Option<Date>,
    pub slip_days: Option<i32>,
    pub length_days: Option<i32>,
    pub days_left: Option<i32>,
    pub progress: Percent,
    pub planned_progress: Option<Percent>,
    /// Places in the edition's list of tasks, in order of time.
    pub longest_path: Vec<usize>,
    /// Every baseline kept, with the finish it promised and the dates of the shown tasks.
    pub baselines: Vec<BaselineTimes>,
    /// Where on the longest path the days between baseline and forecast arose. Nothing where a step of it is hidden: what
    /// the others leave of the slip is that step's.
    pub path_slips: Option<Vec<PathSlip>>,
    /// Working days of the project's calendar between the finishes of forecast and baselines. A count says
    /// nothing of the task that it was made for.
    #[serde(skip)]
    pub work_counts: plan::WorkCounts,
    /// Contradictions that were computed around: the task and what it is.
    pub conflicts: Vec<Conflict>,
    /// Float is kept back only because of hidden work that it would tell of.
    pub holds_float: bool,
}

/// The working days that one step of the longest path added to the slip.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct PathSlip {
    pub task: usize,
    pub days: i32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Conflict {
    pub task: usize,
    pub kind: ConflictKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConflictKind {
    LimitBroken {
        which: Limit,
    },
    ManualTooEarly {
        from: Option<usize>,
    },
    StartedBefore {
        from: Option<usize>,
    },
    NoWorkingTime,
    /// The task needs more of the person, by the place in the edition's list, than they can give.
    PersonShort {
        person: usize,
    },
}

/// Clears the times of one task; with `leave`, whose leave may have moved it is known.
pub fn clear(
    id: TaskId,
    row: plan::Row,
    (started, finished, leave): (Option<Date>, Option<Date>, bool),
    clearance: &Clearance,
) -> Times {
    let plan::Row {
        status,
        span,
        unlevelled,
        occurrences,
        early,
        late,
        duration_days,
        total_float_days,
        free_float_days,
        critical,
        near_critical,
        progress,
        driver: start_driver,
        finish_driver,
        float_limit,
        baseline,
        other_week,
        slip_days,
        committed_slip_days,
        deadline_slip_days,
        in_freeze,
        handed_over,
        summary,
        depth,
        work,
    } = row;
    let (float, tells_critical) = (clearance.tells_late(id), clearance.tells_critical(id));
    let is_cut = clearance.is_cut(id);
    let early = early.filter(|_| !is_cut);
    let moments = exact::clear_moments(span, early, late.filter(|_| float));
    let driver = |driver| match clear_driver(driver, clearance) {
        Driver::Leave { from: _, until: _ } if !leave => Driver::NotShown,
        driver => driver,
    };
    Times {
        status: match status {
            // How far hidden parts are is in it: `phases` fills in what may be told.
            _ if is_cut => Status::NotPlanned,
            plan::Status::NotPlanned => Status::NotPlanned,
            plan::Status::NotStarted => Status::NotStarted,
            plan::Status::Started => Status::Started,
            plan::Status::Finished => Status::Finished,
        },
        forecast: span.map(days),
        unlevelled: unlevelled.filter(|_| clearance.tells_levelling() && !is_cut).map(days),
        occurrences: occurrences.into_iter().map(days).collect(),
        early: early.map(days),
        late: late.filter(|_| float).map(days),
        started,
        finished,
        duration_days,
        total_float_days: total_float_days.filter(|_| float),
        free_float_days: free_float_days.filter(|_| float),
        critical: critical && tells_critical,
        tells_critical,
        near_critical: near_critical && float,
        progress: if is_cut { Percent::ZERO } else { progress },
        parts: if is_cut { Parts::None } else { Parts::All },
        driver: driver(start_driver),
        finish_driver: driver(finish_driver),
        float_limit: float_limit
            .filter(|_| float)
            .map(|(task, which)| FloatLimit { task: clearance.task(task), which: clear_limit(which) }),
        baseline: baseline.map(clear_date_span),
        other_week,
        slip_days,
        committed_slip_days,
        deadline_slip_days,
        in_freeze,
        handed_over,
        summary,
        depth,
        moments,
        work: exact::clear_work(work),
    }
}

/// Returns the status as far as dates tell it: what begins before or on the as-of date has begun.
pub fn status_of_dates(dates: Option<DateSpan>, as_of: Date) -> Status {
    match dates {
        None => Status::NotPlanned,
        Some(days) if days.finish < as_of => Status::Finished,
        Some(days) if days.start <= as_of => Status::Started,
        Some(_) => Status::NotStarted,
    }
}

pub fn days(span: plan::Span) -> DateSpan {
    DateSpan { start: span.first_day(), finish: span.last_day() }
}

fn clear_date_span(span: plan::DateSpan) -> DateSpan {
    let plan::DateSpan { start, finish } = span;
    DateSpan { start, finish }
}

fn clear_driver(driver: plan::Driver, clearance: &Clearance) -> Driver {
    let shown = |task, make: fn(usize) -> Driver| clearance.bar(task).map_or(Driver::NotShown, make);
    match driver {
        plan::Driver::ProjectStart => Driver::ProjectStart,
        plan::Driver::Link { from, kind } => {
            clearance.bar(from).map_or(Driver::NotShown, |from| Driver::Link { from, kind: clear_kind(kind) })
        }
        plan::Driver::Limit { which, date } => Driver::Limit { which: clear_limit(which), date },
        plan::Driver::Actual { date } => Driver::Actual { date },
        plan::Driver::AsOf => Driver::AsOf,
        plan::Driver::Leave { from, until } => Driver::Leave { from, until },
        plan::Driver::Levelled { person, behind, until } => clear_wait(person, behind, until, clearance),
        plan::Driver::Manual => Driver::Manual,
        plan::Driver::Child { of } => shown(of, |of| Driver::Child { of }),
        plan::Driver::Parent { of } => shown(of, |of| Driver::Parent { of }),
        plan::Driver::AsLate => Driver::AsLate,
        plan::Driver::None => Driver::None,
    }
}

/// What somebody waits for is told only where both the person and their work are shown.
fn clear_wait(
    person: crate::model::PersonId,
    behind: Option<crate::model::TaskId>,
    until: Date,
    clearance: &Clearance,
) -> Driver {
    let Some(person) = clearance.person(person) else { return Driver::NotShown };
    match behind.map(|task| clearance.task(task)) {
        None => Driver::Levelled { person, behind: None, until },
        Some(Some(behind)) => Driver::Levelled { person, behind: Some(behind), until },
        Some(None) => Driver::NotShown,
    }
}

pub fn clear_limit(limit: plan::Limit) -> Limit {
    match limit {
        plan::Limit::NotBefore => Limit::NotBefore,
        plan::Limit::NotAfter => Limit::NotAfter,
        plan::Limit::FinishNotBefore => Limit::FinishNotBefore,
        plan::Limit::FinishNotAfter => Limit::FinishNotAfter,
        plan::Limit::StartOn => Limit::StartOn,
        plan::Limit::FinishOn => Limit::FinishOn,
    }
}
