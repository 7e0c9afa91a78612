//! Reads `people.toml`: people, and who answers for what.

use crate::diagnostic::Diagnostics;
use crate::load::entry::{Entry, Parsed};
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::phrase::Capacity;
use crate::load::reader::Reader;
use crate::load::record::{self, COMMON, ID};
use crate::load::value::{self, Subject, Value};
use crate::model::calendar::Calendar;
use crate::model::person::{Absence, Busy, Ownership, Person, Rate, RatePer};

pub const FILE: FileKind = FileKind {
    name: "people",
    top: Some(Form::Toml),
    folder: &[Form::Toml],
    help: "Who works on the project, and who answers for what",
    fields: &[&[
        Field::new("person", Shape::List(&Shape::Table(PERSON)), "somebody"),
        Field::new("ownership", Shape::List(&Shape::Table(&[OWNERSHIP])), "who answers for something (RACI)"),
    ]],
    head: &[],
    records: &[("person", Kind::Person)],
};

const PERSON: Fields = &[
    ID,
    &[
        Field::new("name", Shape::Text, "what readers see; the id by default"),
        Field::new("role", Shape::Text, "what they do here"),
        Field::new("organisation", Shape::Text, "who they work for"),
        Field::new(
            "capacity",
            Shape::Capacity,
            "how much they work here: `\"4d/w\"`, `\"6h/d\"` or `\"60%\"`; all of their calendar by default",
        ),
        Field::new("calendar", Shape::Ref(Kind::Calendar), "their working time; the project's by default"),
        Field::new("away", Shape::List(&Shape::Either(&Shape::Date, &Shape::Table(&[AWAY]))), "leave"),
        Field::new("busy", Shape::List(&Shape::Table(&[BUSY])), "work elsewhere, such as another project"),
        Field::new("rate", RATE, "what they cost: an amount per day, or `{ per, amount }`"),
    ],
    COMMON,
];

const AWAY: &[Field] = &[
    Field::required("from", Shape::Date, "the first day"),
    Field::required("to", Shape::Date, "the last day"),
    Field::new("why", Shape::Line, "why"),
];

const BUSY: &[Field] = &[
    Field::required("from", Shape::Date, "the first day"),
    Field::required("to", Shape::Date, "the last day"),
    Field::required("share", Shape::Percent, "how much of their day it takes, 0 to 100"),
    Field::new("what", Shape::Line, "with what"),
];

/// What a rate is written as.
pub const RATE: Shape = Shape::Either(&Shape::Money, &Shape::Table(&[RATE_FIELDS]));

const RATE_FIELDS: &[Field] = &[
    Field::new("per", Shape::Choice(&["hour", "day", "week", "month"]), "`day` by default"),
    Field::required("amount", Shape::Money, "how much"),
];

const OWNERSHIP: &[Field] = &[
    Field::required("item", Shape::Line, "a workstream, a deliverable, or a task's id"),
    Field::new("responsible", Shape::List(&Shape::Ref(Kind::Person)), "who do the work"),
    Field::new("accountable", Shape::Ref(Kind::Person), "who answers for it: one person"),
    Field::new("consulted", Shape::List(&Shape::Ref(Kind::Person)), "who are asked before"),
    Field::new("informed", Shape::List(&Shape::Ref(Kind::Person)), "who are told after"),
];

/// Reads a person, whose days are those of one of the calendars.
pub fn read<'a>(
    entry: &Entry<'a>,
    names: &'a Names<'a>,
    calendars: &[Calendar],
    out: &mut Diagnostics,
) -> Person {
    let reader = &entry.reader(names);
    let calendar = record::calendar(reader, "calendar");
    let days = calendar.map_or(0, |calendar| calendar.index());
    Person {
        record: record::read(entry, reader),
        name: reader.string("name").unwrap_or_else(|| entry.id.clone()),
        role: reader.string("role"),
        organisation: reader.string("organisation"),
        capacity_minutes: calendars.get(days).and_then(|calendar| capacity(reader, calendar)),
        calendar,
        away: away(reader, out),
        busy: busy(reader, out),
        rate: rate(reader, "rate"),
    }
}

/// Returns the working minutes of a week.
fn capacity(reader: &Reader, calendar: &Calendar) -> Option<u32> {
    let Some(Value::Capacity(capacity)) = reader.value("capacity") else { return None };
    let (day, week) = (i64::from(calendar.day_minutes), i64::from(calendar.week_minutes));
    let minutes = match capacity {
        Capacity::PerWeek(work) => work.in_minutes(day, week),
        Capacity::PerDay(work) => work.in_minutes(day, week).saturating_mul(week) / day.max(1),
        Capacity::Share(share) => i64::from(share) * week / 10_000,
    };
    u32::try_from(minutes).ok()
}

fn away(reader: &Reader, out: &mut Diagnostics) -> Vec<Absence> {
    let dates = reader.values("away").into_iter().filter_map(|(value, _)| match value {
        Value::Date(date) => Some(Absence { from: date, to: date, why: None }),
        _ => None,
    });
    let mut absences: Vec<Absence> = dates.collect();
    for table in reader.tables("away") {
        let (from, to) = (table.date("from"), table.date("to"));
        table.check_order("dates-reversed", ("from", from), ("to", to), out);
        if let (Some(from), Some(to)) = (from, to)
            && from <= to
        {
            absences.push(Absence { from, to, why: table.string("why") });
        }
    }
    absences.sort_by_key(|absence| (absence.from, absence.to));
    absences
}

fn busy(reader: &Reader, out: &mut Diagnostics) -> Vec<Busy> {
    let mut times = Vec::new();
    for table in reader.tables("busy") {
        let (from, to) = (table.date("from"), table.date("to"));
        table.check_order("dates-reversed", ("from", from), ("to", to), out);
        if let (Some(from), Some(to), Some(share)) = (from, to, table.percent("share"))
            && from <= to
        {
            let units = u32::from(share.basis_points());
            times.push(Busy { from, to, units, what: table.string("what") });
        }
    }
    times.sort_by_key(|busy| (busy.from, busy.to));
    times
}

/// Reads a rate: an amount alone is one per day.
pub fn rate(reader: &Reader, key: &str) -> Option<Rate> {
    let value = reader.find(key)?;
    if let Some(table) = reader.nested(value, &[RATE_FIELDS]) {
        let per = table.choice("per", &[RatePer::Hour, RatePer::Day, RatePer::Week, RatePer::Month]);
        return Some(Rate { per: per.unwrap_or(RatePer::Day), amount: table.money("amount")? });
    }
    match value::read(&Subject { key, value, context: reader.context }, &Shape::Money).ok()? {
        Value::Money(amount) => Some(Rate { per: RatePer::Day, amount }),
        _ => None,
    }
}

/// Reads who answers for what.
pub fn ownership<'a>(parsed: &'a Parsed<'a>, names: &'a Names<'a>) -> Vec<Ownership> {
    let ownership = parsed.reader(names).tables("ownership").into_iter().map(|table| Ownership {
        item: table.string("item").unwrap_or_default(),
        responsible: record::people(&table, "responsible"),
        accountable: record::person(&table, "accountable"),
        consulted: record::people(&table, "consulted"),
        informed: record::people(&table, "informed"),
        origin: table.origin(),
    });
    ownership.collect()
}
