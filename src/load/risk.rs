//! Reads `risks.toml` and `risks/`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Entry;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::reader::Reader;
use crate::load::record::{self, COMMON, FILE_ID, ID};
use crate::model::risk::{Action, CostRange, DelayRange, HistoryPoint, Position, Response, Risk, RiskStatus};

pub const FILE: FileKind = FileKind {
    name: "risks",
    top: Some(Form::Toml),
    folder: &[Form::Toml, Form::Markdown],
    help: "What may happen, how bad it would be, and what is done about it",
    fields: &[&[Field::new("risk", Shape::List(&Shape::Table(RISK)), "a risk")]],
    head: &[FILE_ID, KEYS, COMMON],
    records: &[("risk", Kind::Risk)],
};

const RISK: Fields = &[ID, KEYS, COMMON];

/// One step of the map.
const STEP: Shape = Shape::Integer { min: 1, max: 5 };

const KEYS: &[Field] = &[
    Field::required("title", Shape::Line, "what may happen, in a line"),
    Field::new(
        "category",
        Shape::Text,
        "technical, operational, people, supplier, security, financial, schedule, or a word of your own",
    ),
    Field::new("cause", Shape::Markdown, "why it may happen"),
    Field::new("effect", Shape::Markdown, "what it would do"),
    Field::new("probability", STEP, "how likely it is before anything is done, 5 is almost certain"),
    Field::new("impact", STEP, "how bad it would be before anything is done, 5 is worst"),
    Field::new("residual", Shape::Table(&[POSITION]), "where the response should bring it"),
    Field::new(
        "response",
        Shape::Choice(&["avoid", "reduce", "transfer", "accept", "share"]),
        "what is done about it",
    ),
    Field::new(
        "status",
        Shape::Choice(&["open", "mitigating", "accepted", "occurred", "closed"]),
        "`open` by default, `closed` where a day of closing is given",
    ),
    Field::new("raised", Shape::Date, "the day it was first named"),
    Field::new("reviewed", Shape::Date, "the day it was last looked at"),
    Field::new("closed", Shape::Date, "the day it was closed, or occurred"),
    Field::new("trigger", Shape::Markdown, "how one sees that it happens"),
    Field::new("fallback", Shape::Markdown, "what is done if it happens"),
    Field::new("actions", Shape::List(&Shape::Table(&[ACTION])), "what is done to make it smaller"),
    Field::new("affects", Shape::List(&Shape::Ref(Kind::Task)), "the tasks that it would hit"),
    Field::new(
        "shared",
        Shape::Line,
        "the name of a risk that other projects of the portfolio have as well, the same in each",
    ),
    Field::new("chance", Shape::Percent, "how likely it is in percent, for the forecast"),
    Field::new("delay", Shape::Table(&[DELAY]), "how long it would hold up each task that it hits"),
    Field::new("cost", Shape::Table(&[COST]), "what it would cost"),
    Field::new("history", Shape::List(&Shape::Table(&[HISTORY])), "where it stood before"),
];

const POSITION: &[Field] =
    &[Field::required("probability", STEP, "how likely"), Field::required("impact", STEP, "how bad")];

const ACTION: &[Field] = &[
    Field::required("what", Shape::Markdown, "what is to be done"),
    Field::new("owner", Shape::Ref(Kind::Person), "who does it"),
    Field::new("due", Shape::Date, "until when"),
    Field::new("done", record::DONE, "the day it was done, or `true`"),
];

const DELAY: &[Field] = &[
    Field::required("low", Shape::Duration, "at least"),
    Field::required("likely", Shape::Duration, "most likely"),
    Field::required("high", Shape::Duration, "at most"),
];

const COST: &[Field] = &[
    Field::required("low", Shape::Money, "at least"),
    Field::required("likely", Shape::Money, "most likely"),
    Field::required("high", Shape::Money, "at most"),
];

const HISTORY: &[Field] = &[
    Field::required("date", Shape::Date, "when"),
    Field::required("probability", STEP, "how likely it was then"),
    Field::required("impact", STEP, "how bad it was then"),
];

/// Reads a risk.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, out: &mut Diagnostics) -> Risk {
    use RiskStatus::{Accepted, Closed, Mitigating, Occurred, Open};
    let reader = &entry.reader(names);
    let (raised, reviewed) = (reader.date("raised"), reader.date("reviewed"));
    reader.check_order("dates-reversed", ("raised", raised), ("reviewed", reviewed), out);
    let closed = reader.date("closed");
    reader.check_order("dates-reversed", ("raised", raised), ("closed", closed), out);
    let status = reader.choice("status", &[Open, Mitigating, Accepted, Occurred, Closed]);
    if let (Some(_), Some(Open | Mitigating | Accepted)) = (closed, status) {
        let message = "the risk has a day of closing, but is not closed by its status";
        let error = Diagnostic::error("closed-but-open", reader.span("status"), message);
        out.push(
            error
                .also(reader.span("closed"), "closed here")
                .hint("write `status = \"closed\"`, or remove `closed`"),
        );
    }
    Risk {
        record: record::read(entry, reader),
        title: reader.string("title").unwrap_or_else(|| entry.id.clone()),
        category: reader.string("category"),
        cause: reader.prose("cause"),
        effect: reader.prose("effect"),
        inherent: position(reader),
        residual: reader.table("residual").as_ref().and_then(position),
        response: reader.choice(
            "response",
            &[Response::Avoid, Response::Reduce, Response::Transfer, Response::Accept, Response::Share],
        ),
        status: status.unwrap_or(if closed.is_some() { Closed } else { Open }),
        raised,
        reviewed,
        closed,
        trigger: reader.prose("trigger"),
        fallback: reader.prose("fallback"),
        actions: reader.tables("actions").iter().map(action).collect(),
        affects: record::tasks(reader, "affects"),
        shared: reader.string("shared"),
        chance: reader.percent("chance"),
        delay: delay(reader, out),
        cost: cost(reader, out),
        history: history(reader),
    }
}

fn position(table: &Reader) -> Option<Position> {
    let step = |key| table.integer(key).map(|step| step as u8);
    Some(Position { probability: step("probability")?, impact: step("impact")? })
}

fn action(table: &Reader) -> Action {
    Action {
        what: table.string("what").unwrap_or_default(),
        owner: record::person(table, "owner"),
        due: table.date("due"),
        done: record::done(table),
    }
}

fn delay(reader: &Reader, out: &mut Diagnostics) -> Option<DelayRange> {
    let table = reader.table("delay")?;
    let (low, likely, high) = (table.duration("low")?, table.duration("likely")?, table.duration("high")?);
    table.check_durations([low, likely, high], out);
    Some(DelayRange { low, likely, high })
}

fn cost(reader: &Reader, out: &mut Diagnostics) -> Option<CostRange> {
    let table = reader.table("cost")?;
    let (low, likely, high) = (table.money("low")?, table.money("likely")?, table.money("high")?);
    table.check_range([low, likely, high], out);
    Some(CostRange { low, likely, high })
}

fn history(reader: &Reader) -> Vec<HistoryPoint> {
    let points = reader.tables("history").into_iter();
    let mut points: Vec<HistoryPoint> = points
        .filter_map(|point| Some(HistoryPoint { date: point.date("date")?, position: position(&point)? }))
        .collect();
    points.sort_by_key(|point| point.date);
    points
}
