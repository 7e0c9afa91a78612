//! Time: when everything happens and why. Numbers, dates, enums and ids; no words.
//!
//! The schedule is computed on the whole truth, before the gate. What comes out is a `Plan`: one row a
//! task, in the order of `Project::tasks`. Critical path method after Kelley & Walker (1959); progress
//! under retained logic; see `docs/formulas.md`.
//!
//! Read on in this order: `workdays` (calendar arithmetic), `network` (what the passes run on), `forward`,
//! `backward`, `float`, `level`, `rows`, `driver`, `variance`, `workload`.

mod again;
mod axes;
mod backward;
mod bind;
mod compared;
mod conflict;
pub mod delay;
mod demand;
mod driver;
mod edges;
mod effort;
mod exceptions;
mod float;
mod floors;
pub mod forecast;
mod forward;
mod gates;
pub mod labour;
mod level;
mod network;
mod outline;
pub mod passes;
mod progress;
mod rollup;
mod rows;
mod team;
mod variance;
pub mod workdays;
pub mod workload;

use crate::model::Project;
use crate::model::ids::{BaselineId, PersonId, TaskId};
use crate::model::link::LinkKind;
use crate::units::{Date, Moment, Percent};

/// Computes the schedule of a project as of the end of a day. Pure, and never fails: what cannot be
/// computed is nothing in its row, and what contradicts itself is a conflict.
pub fn plan(project: &Project, as_of: Date) -> Plan {
    let baseline = variance::chosen_baseline(project);
    let start = variance::project_start(project, baseline, as_of);
    let mut network = network::Network::new(project, as_of, start);
    let mut early = forward::forward(&network);
    let mut floats = float::Floats::new(&network, &early, project);
    let (mut unlevelled, mut levelling) = (Vec::new(), level::Levelling::default());
    if project.head.level {
        unlevelled = rows::rows(project, &network, &early, &floats);
        levelling = level::level(project, &mut network, &early, &floats);
        early = forward::forward(&network);
        floats = float::Floats::new(&network, &early, project);
    }
    let mut rows = rows::rows(project, &network, &early, &floats);
    level::keep(&mut rows, &unlevelled);
    driver::explain(&mut rows, project, &network, &early, &floats, &levelling);
    rollup::sum_up(&mut rows, &network);
    let longest_path = driver::longest_path(&network, &early, &floats);
    variance::compare(&mut rows, project, baseline, &network);
    let mut conflicts = conflict::find(&rows, project, &network, &early);
    level::add_conflicts(&mut conflicts, &levelling);
    let workload = workload::workload(&rows, project, &network, &early);
    let mut plan = variance::finish(rows, project, baseline, &network, longest_path, conflicts, workload);
    plan.delays = delay::delays(project, &network, &early, &floats);
    plan.labour = labour::labour(project, &plan.rows);
    plan.forecast = forecast::play(project, &network, &early, &floats, &plan);
    plan
}

/// The computed schedule of a project as of a date.
#[derive(Clone, Debug)]
pub struct Plan {
    pub as_of: Date,
    /// One row a task, by `TaskId`.
    pub rows: Vec<Row>,
    /// The first start and the last finish of everything planned; nothing where no task has dates.
    pub span: Option<Span>,
    /// The baseline that rows are compared with.
    pub baseline: Option<BaselineId>,
    /// The last finish in that baseline.
    pub baseline_finish: Option<Date>,
    /// Working days of the project's calendar from the baseline's finish to the forecast one.
    pub slip_days: Option<i32>,
    /// Working days of the project's calendar from its first day to its last, both counted.
    pub length_days: Option<i32>,
    /// Working days of the project's calendar after the as-of date, up to the last finish.
    pub days_left: Option<i32>,
    /// Work done: duration-weighted progress of all tasks without children.
    pub progress: Percent,
    /// The progress the baseline expects at the as-of date, by the same weights.
    pub planned_progress: Option<Percent>,
    /// The longest path: the tasks, in order, that explain the finish of the project.
    pub longest_path: Vec<TaskId>,
    /// Finish dates by task of every baseline kept, for trends: same order as `Project::baselines`.
    pub baselines: Vec<BaselineRows>,
    /// Where on the longest path the days between baseline and forecast arose.
    pub path_slips: Vec<PathSlip>,
    /// Working days between the finish dates of forecast and baselines.
    pub work_counts: WorkCounts,
    /// Contradictions that were computed around, such as a constraint that could not be kept.
    pub conflicts: Vec<Conflict>,
    /// The work of each person by week.
    pub workload: workload::Workload,
    /// What own work costs.
    pub labour: labour::Labour,
    /// What a day's delay moves of the work that waits for open decisions.
    pub delays: Vec<delay::Delay>,
    /// The odds, or why there are none.
    pub forecast: Result<forecast::Forecast, forecast::NoForecast>,
}

/// A stretch of time. A milestone's two ends are equal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    pub start: Moment,
    pub finish: Moment,
}

impl Span {
    /// Returns the first day.
    pub fn first_day(self) -> Date {
        if self.start == self.finish { self.last_day() } else { self.start.date() }
    }

    /// Returns the last day that is worked.
    pub fn last_day(self) -> Date {
        self.finish.finish_date()
    }
}

/// How far a task is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Status {
    /// It has no duration, so it has no dates; nor has it made any progress.
    NotPlanned,
    NotStarted,
    Started,
    Finished,
}

/// What the passes found out about one task.
#[derive(Clone, Debug)]
pub struct Row {
    pub status: Status,
    /// The forecast dates: actual where they are known, else as early as possible (or as late, for
    /// `as_late`). Nothing for a task that is not planned.
    pub span: Option<Span>,
    /// The forecast dates that links and limits alone would give, where levelling has moved them.
    pub unlevelled: Option<Span>,
    /// Each occurrence of a task that comes again; empty for all others, and where its dates are facts.
    pub occurrences: Vec<Span>,
    pub early: Option<Span>,
    pub late: Option<Span>,
    /// Working days of the task's own calendar, in days of its `hours_per_day`.
    pub duration_days: f64,
    pub total_float_days: Option<f64>,
    pub free_float_days: Option<f64>,
    pub critical: bool,
    pub near_critical: bool,
    /// Given, or computed from dates and remaining work; a parent's is weighted by duration.
    pub progress: Percent,
    /// What set the start, or the finish of a milestone.
    pub driver: Driver,
    /// What set the finish. It differs from `driver` where the start is a fact but the finish is not,
    /// and for parents, whose start and finish come from two children.
    pub finish_driver: Driver,
    /// The limit, and the task that has it, that makes the total float negative.
    pub float_limit: Option<(TaskId, Limit)>,
    pub baseline: Option<DateSpan>,
    /// Whether its calendar works on other days of the week than the project's: its days are then other days.
    pub other_week: bool,
    /// Working days from the baseline's finish to the forecast one, in the task's calendar.
    pub slip_days: Option<i32>,
    /// Working days from the date promised to the forecast finish, of a milestone.
    pub committed_slip_days: Option<i32>,
    /// Working days from the deadline to the forecast finish; positive is late.
    pub deadline_slip_days: Option<i32>,
    /// The freeze, by its place in `Project::freezes`, that a milestone's or an outage's dates fall in.
    pub in_freeze: Option<usize>,
    /// Whether levelling lets somebody come to it from other work: a link between the two.
    pub handed_over: bool,
    /// Whether it is a parent, and so spans its children.
    pub summary: bool,
    /// How deep below the top of the plan, 0 for what has no parent.
    pub depth: u32,
    pub work: Work,
}

/// How much there is to do, to the minute, and how long the days are that it is done in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Work {
    /// All of it, in working minutes of the task's own calendar; of the clock where it is elapsed.
    pub full_minutes: i32,
    pub elapsed: bool,
    /// What remains of it.
    pub left_minutes: i32,
    pub left_elapsed: bool,
    /// How long `1d` and `1w` are in the task's own calendar.
    pub day_minutes: i32,
    pub week_minutes: i32,
}

/// First and last day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DateSpan {
    pub start: Date,
    pub finish: Date,
}

/// The one thing that set a date; followed back, the drivers explain it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Driver {
    /// Nothing earlier holds it: it starts with the project.
    ProjectStart,
    /// A dependency.
    Link {
        from: TaskId,
        kind: LinkKind,
    },
    /// One of its own limits.
    Limit {
        which: Limit,
        date: Date,
    },
    /// It has actually started, or finished, on that day.
    Actual {
        date: Date,
    },
    /// It has not started yet, and cannot start before the as-of date.
    AsOf,
    /// The only person assigned is away until then; it could have started on the first of these days.
    Leave {
        from: Date,
        until: Date,
    },
    /// The person is at work on something else until then: on a task, or outside the project.
    Levelled {
        person: PersonId,
        behind: Option<TaskId>,
        until: Date,
    },
    /// Typed dates.
    Manual,
    /// The child, or the parent, that holds it.
    Child {
        of: TaskId,
    },
    Parent {
        of: TaskId,
    },
    /// It was put as late as its successors allow.
    AsLate,
    /// It has no dates.
    None,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Limit {
    NotBefore,
    NotAfter,
    FinishNotBefore,
    FinishNotAfter,
    StartOn,
    FinishOn,
}

/// The dates of one baseline, by `TaskId`.
#[derive(Clone, Debug)]
pub struct BaselineRows {
    pub baseline: BaselineId,
    pub finish: Option<Date>,
    pub rows: Vec<Option<DateSpan>>,
    /// Working days from this baseline's finish to the forecast one, in each task's calendar.
    pub slips: Vec<Option<i32>>,
}

/// The working days that one step of the longest path added to the slip; negative where it made up for some.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PathSlip {
    pub task: TaskId,
    pub days: i32,
}

/// Working days of the project's calendar up to each of some dates, by date.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WorkCounts(pub Vec<(Date, i32)>);

impl WorkCounts {
    /// Returns the working days from the end of one date to the end of another; nothing where one of them
    /// is no finish of anything.
    pub fn between(&self, from: Date, to: Date) -> Option<i32> {
        let count = |date| self.0.binary_search_by_key(&date, |entry| entry.0).ok().map(|at| self.0[at].1);
        Some(count(to)? - count(from)?)
    }
}

/// A contradiction in the input that the passes had to step over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conflict {
    pub task: TaskId,
    pub kind: ConflictKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ConflictKind {
    /// A limit is broken by a dependency.
    LimitBroken(Limit),
    /// Typed dates lie before what the dependencies allow.
    ManualTooEarly { from: TaskId },
    /// An actual start lies before a predecessor was finished.
    StartedBefore { from: TaskId },
    /// Levelling cannot help: the task needs more of somebody than they can give.
    PersonShort { person: PersonId },
    /// The calendar has too little working time left before the horizon: the working days that the task
    /// needs, `i32::MAX` where that is beyond counting, and those that are left when it could start. Only
    /// where its predecessors have dates.
    NoWorkingTime { needs_days: i32, left_days: i32 },
}
