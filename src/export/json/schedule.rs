//! The schedule of the public data format.

use crate::analysis::forecast::{self, MilestoneChance};
use crate::checks::Report;
use crate::edition::Edition;
use crate::edition::task::{Task, TaskKind};
use crate::edition::times::{DateSpan, Driver, Limit, Parts, Status};
use crate::export::json::baseline;
use crate::export::json::task::{self, Link, Registered};
use crate::pages::drivers;
use crate::units::{Date, Percent};
use serde::Serialize;

#[derive(Serialize)]
pub struct Schedule<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finish: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_finish: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip_days: Option<i32>,
    /// Nothing where no work is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<Percent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    planned_progress: Option<Percent>,
    /// Why nothing is told of late dates and float of some work, or of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    float_not_told: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    critical: Option<Vec<&'a str>>,
    tasks: Vec<Row<'a>>,
    milestones: Vec<Milestone<'a>>,
    baselines: Vec<baseline::Baseline<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bridge: Option<baseline::Bridge<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    kind: RowKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workstream: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duration_days: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finish: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unlevelled_start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unlevelled_finish: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    early_start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    early_finish: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    late_start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    late_finish: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_float_days: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    free_float_days: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    critical: Option<bool>,
    /// Nothing of work that is shown without words: its bar tells how long it is, not how much of it is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<Percent>,
    /// What the progress counts of a phase that has hidden parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    progress_of: Option<&'static str>,
    status: Status,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_finish: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip_days: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deadline: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deadline_slip_days: Option<i32>,
    driver: DriverRow<'a>,
    after: Vec<Link<'a>>,
    /// Each occurrence of what comes again.
    #[serde(skip_serializing_if = "<[DateSpan]>::is_empty")]
    occurrences: &'a [DateSpan],
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    inactive: bool,
    #[serde(flatten)]
    registered: Registered<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum RowKind {
    Task,
    Milestone,
    Summary,
}

#[derive(Serialize)]
struct DriverRow<'a> {
    by: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<&'a str>,
    text: String,
}

#[derive(Serialize)]
struct Milestone<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    committed: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip_days: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    committed_slip_days: Option<i32>,
    status: Status,
    /// The dates that 5 and 8 in 10 runs of the forecast keep, and the chance in percent of the promised one.
    #[serde(skip_serializing_if = "Option::is_none")]
    p50: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    p80: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on_time_chance: Option<Percent>,
}

pub fn schedule(report: &Report) -> Schedule<'_> {
    let edition = &report.edition;
    let schedule = edition.schedule();
    let tasks = edition.tasks();
    let mut shown = tasks.iter().filter(|task| !task.withheld);
    let critical = tasks.iter().filter(|task| task.times.critical && !task.times.summary);
    let critical = critical.map(|task| task.record.id.as_str());
    Schedule {
        start: schedule.start,
        finish: schedule.finish,
        baseline_finish: schedule.baseline_finish,
        slip_days: schedule.slip_days,
        progress: (!tasks.is_empty() || edition.audience().complete).then_some(schedule.progress),
        planned_progress: schedule.planned_progress,
        float_not_told: schedule.holds_float.then_some("it would tell of work that is not shown here"),
        // A part of the critical path is none.
        critical: shown.all(|task| task.times.tells_critical).then(|| critical.collect()),
        tasks: tasks.iter().map(|task| row(task, edition)).collect(),
        milestones: report
            .figures
            .milestones
            .iter()
            .map(|found| milestone(&tasks[found.place], forecast::milestone(edition, found.place)))
            .collect(),
        baselines: baseline::baselines(report),
        bridge: baseline::bridge(report),
    }
}

fn row<'a>(task: &'a Task, edition: &'a Edition) -> Row<'a> {
    let times = &task.times;
    let id = |place: usize| edition.tasks()[place].record.id.as_str();
    let start = |span: Option<DateSpan>| span.map(|span| span.start);
    let finish = |span: Option<DateSpan>| span.map(|span| span.finish);
    Row {
        id: &task.record.id,
        name: &task.name,
        source: task.record.source.as_deref(),
        kind: match (task.kind, times.summary) {
            (_, true) => RowKind::Summary,
            (TaskKind::Milestone, _) => RowKind::Milestone,
            (TaskKind::Phase, _) => RowKind::Summary,
            (TaskKind::Task, _) => RowKind::Task,
        },
        parent: task.parent.map(id),
        workstream: task.workstream.as_deref(),
        owner: task.record.owner.known().map(|who| who.name.as_str()),
        // Of a phase with hidden parts the dates tell it.
        duration_days: times.forecast.filter(|_| times.parts == Parts::All).map(|_| times.duration_days),
        start: start(times.forecast),
        finish: finish(times.forecast),
        unlevelled_start: start(times.unlevelled),
        unlevelled_finish: finish(times.unlevelled),
        early_start: start(times.early),
        early_finish: finish(times.early),
        late_start: start(times.late),
        late_finish: finish(times.late),
        total_float_days: times.total_float_days,
        free_float_days: times.free_float_days,
        critical: times.tells_critical.then_some(times.critical),
        progress: (!task.withheld && times.parts != Parts::None).then_some(times.progress),
        progress_of: (times.parts == Parts::Shown).then_some("the parts shown here"),
        status: times.status,
        baseline_start: start(times.baseline),
        baseline_finish: finish(times.baseline),
        slip_days: times.slip_days,
        deadline: task.limits.deadline,
        deadline_slip_days: times.deadline_slip_days,
        driver: driver(task, edition),
        occurrences: &times.occurrences,
        inactive: task.inactive,
        registered: task::registered(task),
        after: task
            .after
            .iter()
            .map(|link| Link { id: id(link.from), kind: link.kind, lag: &link.lag })
            .collect(),
    }
}

fn driver<'a>(task: &Task, edition: &'a Edition) -> DriverRow<'a> {
    let id = |place: usize| Some(edition.tasks()[place].record.id.as_str());
    let (by, record) = match task.times.driver {
        Driver::ProjectStart => ("project-start", None),
        Driver::Link { from, .. } => ("link", id(from)),
        Driver::Limit { which, .. } => (limit(which), None),
        Driver::Actual { .. } => ("actual", None),
        Driver::AsOf => ("as-of", None),
        Driver::Leave { .. } => ("leave", None),
        Driver::Levelled { behind, .. } => ("levelled", behind.and_then(id)),
        Driver::Manual => ("manual", None),
        Driver::Child { of } => ("child", id(of)),
        Driver::Parent { of } => ("parent", id(of)),
        Driver::AsLate => ("as-late", None),
        Driver::NotShown => ("not-shown", None),
        Driver::None => ("none", None),
    };
    DriverRow { by, record, text: drivers::why(task, edition) }
}

fn limit(which: Limit) -> &'static str {
    match which {
        Limit::NotBefore => "not-before",
        Limit::NotAfter => "not-after",
        Limit::FinishNotBefore => "finish-not-before",
        Limit::FinishNotAfter => "finish-not-after",
        Limit::StartOn => "start-on",
        Limit::FinishOn => "finish-on",
    }
}

fn milestone(task: &Task, odds: Option<MilestoneChance>) -> Milestone<'_> {
    let times = &task.times;
    Milestone {
        id: &task.record.id,
        name: &task.name,
        date: times.forecast.map(|span| span.finish),
        committed: task.committed,
        baseline: times.baseline.map(|span| span.finish),
        slip_days: times.slip_days,
        committed_slip_days: times.committed_slip_days,
        status: times.status,
        p50: odds.map(|odds| odds.likely),
        p80: odds.map(|odds| odds.safe),
        on_time_chance: odds.and_then(|odds| odds.chance).map(Percent::of_share),
    }
}
