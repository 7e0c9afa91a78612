//! Reads `baselines/NAME.toml`: plans as they were agreed on a day.

use crate::load::entry::Parsed;
use crate::load::field::{Field, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::Names;
use crate::load::reader::Reader;
use crate::model::baseline::{Baseline, BaselineLine, BaselineTask, GoneLine, GoneTask};
use crate::model::{LineId, RecordId, TaskId};
use crate::source::Origin;

pub const FILE: FileKind = FileKind {
    name: "baselines",
    top: None,
    folder: &[Form::Toml],
    help: "A plan as it was agreed on a day: what slips are measured against. Tasks and lines that are no \
           longer in the project are left out",
    fields: &[&[
        Field::new("name", Shape::Text, "the name of the file without its ending"),
        Field::new("taken", Shape::Date, "the day it was taken"),
        Field::new("start", Shape::Date, "the first day of the whole plan"),
        Field::new("finish", Shape::Date, "the last day of the whole plan"),
        Field::new("budget", Shape::Money, "all budget lines together, without changes"),
        Field::new("contingency", Shape::Money, "the reserve of money"),
        Field::new("reserve_days", Shape::Integer { min: 0, max: 10_000 }, "working days kept in reserve"),
        Field::new("task", Shape::List(&Shape::Table(&[TASK])), "a task or milestone as it stood"),
        Field::new("line", Shape::List(&Shape::Table(&[LINE])), "a budget line as it stood"),
    ]],
    head: &[],
    records: &[],
};

const TASK: &[Field] = &[
    Field::required("id", Shape::Text, "the task"),
    Field::required("start", Shape::Date, "its first day"),
    Field::required("finish", Shape::Date, "its last day"),
    Field::new("cost", Shape::Money, "its cost"),
];

const LINE: &[Field] = &[
    Field::required("id", Shape::Text, "the budget line"),
    Field::required("amount", Shape::Money, "its amount"),
];

/// Reads a baseline.
pub fn read<'a>(parsed: &'a Parsed<'a>, names: &'a Names<'a>) -> Baseline {
    let reader = parsed.reader(names);
    Baseline {
        name: parsed.stem().to_string(),
        taken: reader.date("taken"),
        start: reader.date("start"),
        finish: reader.date("finish"),
        budget: reader.money("budget"),
        contingency: reader.money("contingency"),
        reserve_days: reader.integer("reserve_days").map(|days| days as i32),
        tasks: reader.tables("task").iter().filter_map(task).collect(),
        lines: reader.tables("line").iter().filter_map(line).collect(),
        gone: reader.tables("task").iter().filter_map(gone).collect(),
        gone_lines: reader.tables("line").iter().filter_map(gone_line).collect(),
        origin: Origin { file: parsed.file.id, line: 1 },
    }
}

fn task(table: &Reader) -> Option<BaselineTask> {
    let (start, finish) = (table.date("start")?, table.date("finish")?);
    Some(BaselineTask { task: task_id(table)?, start, finish, cost: table.money("cost") })
}

fn gone(table: &Reader) -> Option<GoneTask> {
    let id = table.text("id").filter(|_| task_id(table).is_none())?;
    Some(GoneTask { id: id.to_string(), finish: table.date("finish")?, cost: table.money("cost") })
}

fn task_id(table: &Reader) -> Option<TaskId> {
    match table.context.names.find_record(table.text("id")?)? {
        RecordId::Task(task) => Some(task),
        _ => None,
    }
}

fn line(table: &Reader) -> Option<BaselineLine> {
    Some(BaselineLine { line: line_id(table)?, amount: table.money("amount")? })
}

fn gone_line(table: &Reader) -> Option<GoneLine> {
    let id = table.text("id").filter(|_| line_id(table).is_none())?;
    Some(GoneLine { id: id.to_string(), amount: table.money("amount")? })
}

fn line_id(table: &Reader) -> Option<LineId> {
    match table.context.names.find_record(table.text("id")?)? {
        RecordId::Line(line) => Some(line),
        _ => None,
    }
}
