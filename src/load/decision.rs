//! Reads `decisions.toml` and `decisions/`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Entry;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::reader::{Reader, items};
use crate::load::record::{self, COMMON, FILE_ID, ID};
use crate::model::decision::{Decision, DecisionOption, DecisionStatus};

pub const FILE: FileKind = FileKind {
    name: "decisions",
    top: Some(Form::Toml),
    folder: &[Form::Toml, Form::Markdown],
    help: "Who decides what, by when, and what came of it",
    fields: &[&[Field::new("decision", Shape::List(&Shape::Table(DECISION)), "a decision")]],
    head: &[FILE_ID, KEYS, COMMON],
    records: &[("decision", Kind::Decision)],
};

const DECISION: Fields = &[ID, KEYS, COMMON];

const KEYS: &[Field] = &[
    Field::required("title", Shape::Line, "the question, in a line"),
    Field::new("needed_by", Shape::Date, "the day by which it is needed"),
    Field::new("decider", Shape::PersonOrName, "who decides: a person, or a body in words"),
    Field::new(
        "status",
        Shape::Choice(&["needed", "made", "deferred"]),
        "`needed` by default, `made` where a day of making is given",
    ),
    Field::new("made", Shape::Date, "the day it was made"),
    Field::new(
        "options",
        Shape::List(&Shape::Either(&Shape::Markdown, &Shape::Table(&[OPTION]))),
        "the ways to decide: texts, or tables with what each would take",
    ),
    Field::new("recommendation", Shape::Markdown, "which way is advised"),
    Field::new("outcome", Shape::Markdown, "what was decided"),
    Field::new("why", Shape::Markdown, "the reasons"),
    Field::new(
        "affects",
        Shape::List(&Shape::Ref(Kind::Any)),
        "the records that wait for it or change by it",
    ),
    Field::new("delay_cost", Shape::Money, "what each working day costs by which it comes too late"),
];

const OPTION: &[Field] = &[
    Field::required("title", Shape::Markdown, "what would be done"),
    Field::new(
        "days",
        Shape::Integer { min: -10_000, max: 10_000 },
        "working days that it adds, or wins with a minus",
    ),
    Field::new("cost", Shape::Money, "what it costs"),
];

/// Reads a decision.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, out: &mut Diagnostics) -> Decision {
    use DecisionStatus::{Deferred, Made, Needed};
    let reader = &entry.reader(names);
    let made = reader.date("made");
    let status = reader.choice("status", &[Needed, Made, Deferred]);
    if let (Some(_), Some(Needed | Deferred)) = (made, status) {
        let message = "the decision has a day of making, but is open by its status";
        let error = Diagnostic::error("made-but-open", reader.span("status"), message);
        out.push(
            error.also(reader.span("made"), "made here").hint("write `status = \"made\"`, or remove `made`"),
        );
    }
    Decision {
        record: record::read(entry, reader),
        title: reader.string("title").unwrap_or_else(|| entry.id.clone()),
        needed_by: reader.date("needed_by"),
        decider: reader.named("decider"),
        status: status.unwrap_or(if made.is_some() { Made } else { Needed }),
        made,
        options: options(reader),
        recommendation: reader.string("recommendation"),
        outcome: reader.prose("outcome"),
        why: reader.prose("why"),
        affects: record::records(reader, "affects"),
        delay_cost: reader.money("delay_cost"),
    }
}

fn options(reader: &Reader) -> Vec<DecisionOption> {
    let Some(value) = reader.find("options") else { return Vec::new() };
    let options = items(value).filter_map(|item| match item.get_ref().as_str() {
        Some(title) => Some(DecisionOption { title: title.to_string(), days: None, cost: None }),
        None => {
            let table = reader.nested(item, &[OPTION])?;
            Some(DecisionOption {
                title: table.string("title").unwrap_or_default(),
                days: table.integer("days").map(|days| days as i32),
                cost: table.money("cost"),
            })
        }
    });
    options.collect()
}
