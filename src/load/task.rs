//! Reads `plan.toml` and `plan/*.toml`: phases, tasks and milestones.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Entry;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::limits;
use crate::load::names::{Kind, Names};
use crate::load::reader::Reader;
use crate::load::record::{self, COMMON, ID};
use crate::load::value::Value;
use crate::load::{elsewhere, step, users};
use crate::model::link::Link;
use crate::model::task::{
    Assignment, Blocked, Earned, Effort, Estimate, Gate, Outage, Repeat, Shape as Curve, Step, Task, TaskKind,
};
use crate::model::vendor::Supplier;
use crate::source::Span;
use crate::units::{Date, Duration, Percent};

pub const FILE: FileKind = FileKind {
    name: "plan",
    top: Some(Form::Toml),
    folder: &[Form::Toml],
    help: "The phases, tasks and milestones. Large plans are split over several files; all are one plan, \
           in the order of the files' names",
    fields: &[&[
        Field::new("phase", Shape::List(&Shape::Table(PHASE)), "a part of the project that spans its tasks"),
        Field::new("task", Shape::List(&Shape::Table(TASK)), "a piece of work"),
        Field::new("milestone", Shape::List(&Shape::Table(MILESTONE)), "a point in time that matters"),
    ]],
    head: &[],
    records: &[("phase", Kind::Task), ("task", Kind::Task), ("milestone", Kind::Task)],
};

const PHASE: Fields = &[ID, PLACE, LOGIC, DELIVERY, COMMON];
const TASK: Fields = &[ID, PLACE, LOGIC, WORK, DELIVERY, COMMON];
const MILESTONE: Fields = &[ID, PLACE, LOGIC, POINT, DELIVERY, COMMON];

const PLACE: &[Field] = &[
    Field::new("name", Shape::Line, "what readers see; the id by default"),
    Field::new("phase", Shape::Ref(Kind::Task), "the phase or task that it is part of"),
    Field::new("workstream", Shape::Text, "the stream of work that it belongs to"),
    Field::new("site", Shape::Text, "where it happens"),
];

const LOGIC: &[Field] = &[
    Field::new(
        "after",
        Shape::List(&Shape::Dependency),
        "what it waits for: an id, then `FS` (by default), `SS`, `FF` or `SF`, then `+` or `-` and a duration \
         or a share of the other task's duration: `\"cabling SS + 1w\"`, `\"survey + 50%\"`",
    ),
    elsewhere::WAITS_FOR,
    Field::new("not_before", Shape::Date, "the earliest start"),
    Field::new("not_after", Shape::Date, "the latest start"),
    Field::new("finish_not_before", Shape::Date, "the earliest finish"),
    Field::new("finish_not_after", Shape::Date, "the latest finish"),
    Field::new("start_on", Shape::Date, "the day it must start"),
    Field::new("finish_on", Shape::Date, "the day it must finish"),
    Field::new(
        "inactive",
        Shape::Flag,
        "it stays on record but is no part of the plan: it has no dates and binds nothing",
    ),
    Field::new("deadline", Shape::Date, "a date that the finish is compared with; it moves nothing"),
    Field::new(
        "users",
        Shape::Table(&[users::USERS]),
        "what it changes for end users, for the site that is made for them",
    ),
    Field::new("as_late", Shape::Flag, "put it as late as what follows allows"),
    Field::new("manual", Shape::Table(&[SPAN]), "typed dates, kept whatever the plan says"),
    Field::new(
        "calendar",
        Shape::Ref(Kind::Calendar),
        "the calendar it is worked in; the project's by default",
    ),
];

const SPAN: &[Field] = &[
    Field::required("start", Shape::Date, "the first day"),
    Field::required("finish", Shape::Date, "the last day"),
];

const WORK: &[Field] = &[
    Field::new(
        "duration",
        Shape::Duration,
        "how long it takes: working time, or elapsed time with an `e` (`\"3ed\"`)",
    ),
    Field::new(
        "estimate",
        Shape::Table(&[ESTIMATE]),
        "three points in place of one, or beside it for the forecast",
    ),
    Field::new("repeat", Shape::Table(&[REPEAT]), "it comes again"),
    Field::new(
        "assign",
        Shape::List(&Shape::Assignment),
        "who works on it, with the share of their day: `\"ben 50%\"`",
    ),
    Field::new(
        "priority",
        Shape::Integer { min: 0, max: 1000 },
        "who gives way in levelling: of two tasks that want one person, the lower waits; 500 by default",
    ),
    Field::new("vendor", Shape::Supplier, "the supplier who does it"),
    Field::new("progress", Shape::Percent, "how much is done; 100 when it is finished"),
    Field::new("started", Shape::Date, "the day it was started"),
    Field::new("finished", Shape::Date, "the day it was finished"),
    Field::new("remaining", Shape::Duration, "how long the rest will take"),
    Field::new("effort", Shape::Table(&[EFFORT]), "the work in it"),
    Field::new(
        "earned",
        Shape::Choice(&["percent", "0/100", "50/50", "milestones", "effort"]),
        "how it earns its budget; `percent` by default",
    ),
    Field::new(
        "steps",
        Shape::List(&Shape::Table(&[step::STEP])),
        "what it earns by, with `earned = \"milestones\"`",
    ),
    Field::new("outage", Shape::Table(&[OUTAGE]), "a planned interruption of a service"),
];

const ESTIMATE: &[Field] = &[
    Field::required("low", Shape::Duration, "if all goes well"),
    Field::required("likely", Shape::Duration, "most likely"),
    Field::required("high", Shape::Duration, "if much goes wrong"),
    Field::new("shape", Shape::Choice(SHAPES), "how it spreads; the project's by default"),
];

/// The shapes of estimates, in the order of `CURVES`.
pub const SHAPES: &[&str] = &["pert", "triangular", "uniform"];
pub const CURVES: &[Curve] = &[Curve::Pert, Curve::Triangular, Curve::Uniform];

const REPEAT: &[Field] = &[
    Field::required("every", Shape::Duration, "from one start to the next"),
    Field::required("times", Shape::Integer { min: 1, max: 1000 }, "how often in all"),
];

const EFFORT: &[Field] = &[
    Field::new("planned", Shape::Duration, "the work as planned"),
    Field::new("actual", Shape::Duration, "the work so far"),
];

const OUTAGE: &[Field] = &[
    Field::required("from", Shape::DateTime, "when it begins"),
    Field::required("to", Shape::DateTime, "when it ends"),
    Field::new("affects", Shape::List(&Shape::Line), "who notices"),
    Field::new("rollback", Shape::Markdown, "how to go back to what was before"),
];

const POINT: &[Field] = &[
    Field::new("committed", Shape::Date, "the date promised; it binds nothing"),
    Field::new("finished", Shape::Date, "the day it was reached"),
    Field::new("gate", Shape::Table(&[GATE]), "it is a point of decision"),
    Field::new("vendor", Shape::Supplier, "the supplier who answers for it"),
];

const GATE: &[Field] = &[
    Field::new("kind", Shape::Text, "`go/no-go` by default, or a word of your own"),
    Field::new("decision", Shape::Ref(Kind::Decision), "the decision to be made"),
    Field::new("criteria", Shape::List(&Shape::Markdown), "what must be true to pass"),
];

const DELIVERY: &[Field] = &[
    Field::new("objective", Shape::Ref(Kind::Objective), "the objective that it serves"),
    Field::new("blocked", Shape::Table(&[BLOCKED]), "why it cannot go on"),
    Field::new("deliverable", Shape::Markdown, "what is there when it is done"),
    Field::new("acceptance", Shape::List(&Shape::Markdown), "how one sees that it is done"),
    Field::new("cost", Shape::Money, "what it costs in all"),
    Field::new("line", Shape::Ref(Kind::Line), "the budget line that pays for it"),
];

const BLOCKED: &[Field] = &[
    Field::required("since", Shape::Date, "the first day of it"),
    Field::required("why", Shape::Markdown, "what is in the way"),
    Field::new("owner", Shape::Ref(Kind::Person), "who clears it"),
    Field::new("needs", Shape::Ref(Kind::Any), "the record that would clear it, such as a decision"),
];

/// Where the parts of a task stand that are compared with other tasks.
#[derive(Clone, Default, Debug)]
pub struct Places {
    pub phase: Option<Span>,
    /// One a link, in the order of `Task::after`.
    pub after: Vec<Span>,
    /// Keys that would change nothing on a task with parts.
    pub own: Vec<(&'static str, Span)>,
}

/// Reads a phase, task or milestone.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, out: &mut Diagnostics) -> (Task, Places) {
    let reader = &entry.reader(names);
    let kind = match entry.key {
        "phase" => TaskKind::Phase,
        "milestone" => TaskKind::Milestone,
        _ => TaskKind::Task,
    };
    let is_work = kind == TaskKind::Task;
    let links = links(reader);
    let places = Places {
        phase: reader.has("phase").then(|| reader.span("phase")),
        after: links.iter().map(|&(_, span)| span).collect(),
        own: (limits::OF_PARTS.iter())
            .filter(|(key, _)| reader.is_written(key))
            .map(|&(key, _)| (key, reader.span(key)))
            .collect(),
    };
    let finished = if kind == TaskKind::Phase { None } else { reader.date("finished") };
    let work = Work::read(reader, is_work, finished, out);
    let task = Task {
        record: record::read(entry, reader),
        name: reader.string("name").unwrap_or_else(|| entry.id.clone()),
        kind,
        parent: record::task(reader, "phase"),
        workstream: reader.string("workstream"),
        site: reader.string("site"),
        duration: work.duration,
        estimate: work.estimate,
        after: links.into_iter().map(|(link, _)| link).collect(),
        waits_for: elsewhere::read(reader, out),
        limits: limits::read(reader, out),
        repeat: work.repeat,
        calendar: record::calendar(reader, "calendar"),
        assign: work.assign,
        vendor: if kind == TaskKind::Phase { None } else { supplier(reader) },
        objective: record::objective(reader, "objective"),
        progress: work.progress,
        started: work.started,
        finished,
        remaining: work.remaining,
        blocked: blocked(reader),
        deliverable: reader.string("deliverable"),
        acceptance: reader.texts("acceptance"),
        effort: work.effort,
        priority: work.priority.unwrap_or(Task::PRIORITY),
        inactive: reader.flag("inactive").unwrap_or(false),
        cost: reader.money("cost"),
        line: record::line(reader, "line"),
        earned: work.earned,
        steps: work.steps,
        outage: work.outage,
        committed: if kind == TaskKind::Milestone { reader.date("committed") } else { None },
        users: users::read(reader),
        gate: if kind == TaskKind::Milestone { gate(reader) } else { None },
    };
    (task, places)
}

fn supplier(reader: &Reader) -> Option<Supplier> {
    match reader.value("vendor")? {
        Value::Supplier(supplier) => Some(supplier),
        _ => None,
    }
}

fn links(reader: &Reader) -> Vec<(Link, Span)> {
    let links = reader.values("after").into_iter().filter_map(|(value, span)| match value {
        Value::Link(link) => Some((link, span)),
        _ => None,
    });
    links.collect()
}

/// The keys that only a task has.
#[derive(Default)]
struct Work {
    duration: Option<Duration>,
    estimate: Option<Estimate>,
    repeat: Option<Repeat>,
    assign: Vec<Assignment>,
    priority: Option<u16>,
    progress: Option<Percent>,
    started: Option<Date>,
    remaining: Option<Duration>,
    effort: Option<Effort>,
    earned: Earned,
    steps: Vec<Step>,
    outage: Option<Outage>,
}

impl Work {
    fn read(reader: &Reader, is_work: bool, finished: Option<Date>, out: &mut Diagnostics) -> Work {
        if !is_work {
            return Work { progress: finished.map(|_| Percent::FULL), ..Work::default() };
        }
        let started = reader.date("started");
        reader.check_order("dates-reversed", ("started", started), ("finished", finished), out);
        check_finished(reader, finished, out);
        let (earned, steps) = step::read(reader, out);
        Work {
            duration: reader.duration("duration"),
            estimate: estimate(reader, out),
            repeat: repeat(reader, out),
            assign: assignments(reader),
            priority: reader.integer("priority").and_then(|priority| u16::try_from(priority).ok()),
            progress: reader.percent("progress").or(finished.map(|_| Percent::FULL)),
            started,
            remaining: reader.duration("remaining"),
            effort: reader.table("effort").map(|effort| Effort {
                planned: effort.duration("planned"),
                actual: effort.duration("actual"),
            }),
            earned,
            steps,
            outage: outage(reader, out),
        }
    }
}

/// Reports a task that is finished by one key and not by another.
fn check_finished(reader: &Reader, finished: Option<Date>, out: &mut Diagnostics) {
    if finished.is_none() {
        return;
    }
    let progress = reader.percent("progress").filter(|progress| !progress.is_full());
    let remaining = reader.duration("remaining").filter(|remaining| !remaining.is_zero());
    let (key, message) = match (progress, remaining) {
        (Some(progress), _) => ("progress", format!("the task is finished, but its progress is {progress}")),
        (None, Some(remaining)) => ("remaining", format!("the task is finished, but {remaining} remain")),
        (None, None) => return,
    };
    let error = Diagnostic::error("finished-but-open", reader.span(key), message);
    out.push(
        error.also(reader.span("finished"), "finished here").hint(format!("remove `{key}` or `finished`")),
    );
}

fn estimate(reader: &Reader, out: &mut Diagnostics) -> Option<Estimate> {
    let table = reader.table("estimate")?;
    let (low, likely, high) = (table.duration("low")?, table.duration("likely")?, table.duration("high")?);
    table.check_durations([low, likely, high], out);
    Some(Estimate { low, likely, high, shape: table.choice("shape", CURVES) })
}

fn repeat(reader: &Reader, out: &mut Diagnostics) -> Option<Repeat> {
    let table = reader.table("repeat")?;
    let (every, times) = (table.duration("every")?, table.integer("times")? as u32);
    if every.is_zero() {
        table.report_range("every", "a duration above zero", out);
        return None;
    }
    Some(Repeat { every, times })
}

fn assignments(reader: &Reader) -> Vec<Assignment> {
    let assignments = reader.values("assign").into_iter().filter_map(|(value, _)| match value {
        Value::Assignment(assignment) => Some(assignment),
        _ => None,
    });
    assignments.collect()
}

fn outage(reader: &Reader, out: &mut Diagnostics) -> Option<Outage> {
    let table = reader.table("outage")?;
    let (from, to) = (table.moment("from"), table.moment("to"));
    table.check_order("dates-reversed", ("from", from), ("to", to), out);
    Some(Outage {
        from: from?,
        to: to?,
        affects: table.texts("affects"),
        rollback: table.has("rollback").then(|| table.prose("rollback")),
    })
}

fn blocked(reader: &Reader) -> Option<Blocked> {
    let table = reader.table("blocked")?;
    Some(Blocked {
        since: table.date("since")?,
        why: table.string("why").unwrap_or_default(),
        owner: record::person(&table, "owner"),
        needs: record::any(&table, "needs"),
    })
}

fn gate(reader: &Reader) -> Option<Gate> {
    let table = reader.table("gate")?;
    Some(Gate {
        kind: table.string("kind").unwrap_or_else(|| "go/no-go".to_string()),
        decision: record::decision(&table, "decision"),
        criteria: table.texts("criteria"),
    })
}
