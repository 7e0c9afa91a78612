//! Reads `stakeholders.toml`: whom the project concerns, and the communication plan.

use crate::diagnostic::Diagnostics;
use crate::load::entry::Entry;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::record::{self, COMMON, MADE_ID};
use crate::load::value::Value;
use crate::model::stakeholder::{Communication, Degree, Involvement, Stakeholder};

pub const FILE: FileKind = FileKind {
    name: "stakeholders",
    top: Some(Form::Toml),
    folder: &[Form::Toml],
    help: "Whom the project concerns, and who tells them what, how often",
    fields: &[&[
        Field::new(
            "stakeholder",
            Shape::List(&Shape::Table(STAKEHOLDER)),
            "somebody, or a group, whom the project concerns",
        ),
        Field::new(
            "communication",
            Shape::List(&Shape::Table(COMMUNICATION)),
            "something that is told again and again",
        ),
    ]],
    head: &[],
    records: &[("stakeholder", Kind::Stakeholder), ("communication", Kind::Communication)],
};

const DEGREES: Shape = Shape::Choice(&["low", "medium", "high"]);

const STAKEHOLDER: Fields = &[
    MADE_ID,
    &[
        Field::required("name", Shape::Line, "who it is"),
        Field::new(
            "group",
            Shape::Text,
            "`executives`, `end users`, `technical`, `vendors`, or a word of your own",
        ),
        Field::new("influence", DEGREES, "how much they can help or stop it"),
        Field::new("interest", DEGREES, "how much it matters to them"),
        Field::new(
            "involvement",
            Shape::Choice(&["weekly", "monthly", "decisions", "escalations"]),
            "how closely they follow it: week by week, or only where something is to be decided or goes wrong",
        ),
        Field::new("channel", Shape::Text, "how they are reached"),
        Field::new("needs", Shape::Markdown, "what they need to know or to have"),
    ],
    COMMON,
];

const COMMUNICATION: Fields = &[
    MADE_ID,
    &[
        Field::required("what", Shape::Line, "what is told: a report, a meeting, a letter"),
        Field::new(
            "audience",
            Shape::List(&Shape::Line),
            "to whom: stakeholders by their ids, names or groups",
        ),
        Field::new("cadence", Shape::Cadence, "how often"),
        Field::new("channel", Shape::Text, "by which way"),
        Field::new("next", Shape::Date, "the next time"),
        Field::new("last", Shape::Date, "the last time"),
    ],
    COMMON,
];

/// Reads a stakeholder.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, _: &mut Diagnostics) -> Stakeholder {
    const DEGREES: &[Degree] = &[Degree::Low, Degree::Medium, Degree::High];
    use Involvement::{Decisions, Escalations, Monthly, Weekly};
    let reader = &entry.reader(names);
    Stakeholder {
        record: record::read(entry, reader),
        name: reader.string("name").unwrap_or_else(|| entry.id.clone()),
        group: reader.string("group"),
        influence: reader.choice("influence", DEGREES),
        interest: reader.choice("interest", DEGREES),
        involvement: reader.choice("involvement", &[Weekly, Monthly, Decisions, Escalations]),
        channel: reader.string("channel"),
        needs: reader.prose("needs"),
    }
}

/// Reads a line of the communication plan.
pub fn read_communication<'a>(
    entry: &Entry<'a>,
    names: &'a Names<'a>,
    out: &mut Diagnostics,
) -> Communication {
    let reader = &entry.reader(names);
    let (last, next) = (reader.date("last"), reader.date("next"));
    reader.check_order("dates-reversed", ("last", last), ("next", next), out);
    Communication {
        record: record::read(entry, reader),
        what: reader.string("what").unwrap_or_else(|| entry.id.clone()),
        audience: reader.texts("audience"),
        cadence: match reader.value("cadence") {
            Some(Value::Cadence(cadence)) => Some(cadence),
            _ => None,
        },
        channel: reader.string("channel"),
        next,
        last,
    }
}
