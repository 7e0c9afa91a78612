//! Reads `quality.toml`: tests, and the defects over time.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Entry;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::reader::Reader;
use crate::load::record::{self, COMMON, MADE_ID};
use crate::model::quality::{Defects, Suite, SuiteKind};
use crate::units::Date;

pub const FILE: FileKind = FileKind {
    name: "quality",
    top: Some(Form::Toml),
    folder: &[Form::Toml],
    help: "The tests of what is made, and the defects that they find",
    fields: &[&[
        Field::new("suite", Shape::List(&Shape::Table(SUITE)), "a set of tests"),
        Field::new(
            "defects",
            Shape::List(&Shape::Table(DEFECTS)),
            "the defects as they were counted on a day",
        ),
    ]],
    head: &[],
    records: &[("suite", Kind::Suite), ("defects", Kind::Defects)],
};

const COUNT: Shape = Shape::Integer { min: 0, max: 1_000_000 };

const SUITE: Fields = &[
    MADE_ID,
    &[
        Field::required("name", Shape::Line, "what readers see"),
        Field::new(
            "kind",
            Shape::Choice(&[
                "unit",
                "integration",
                "system",
                "performance",
                "security",
                "acceptance",
                "compatibility",
                "failover",
            ]),
            "what is tested",
        ),
        Field::new("planned", COUNT, "how many test cases there are"),
        Field::new("run", COUNT, "how many of them have been run"),
        Field::new("passed", COUNT, "how many of those have passed"),
        Field::new("failed", COUNT, "how many of those have failed"),
    ],
    COMMON,
];

const DEFECTS: Fields = &[
    MADE_ID,
    &[
        Field::required("date", Shape::Date, "the day of the count"),
        Field::new("opened", COUNT, "found since the count before"),
        Field::new("closed", COUNT, "closed since the count before"),
        Field::new("open", COUNT, "open on the day"),
        Field::new("critical", COUNT, "those of the open ones that keep it from going live"),
    ],
    COMMON,
];

/// Reads a set of tests.
pub fn read<'a>(entry: &Entry<'a>, names: &'a Names<'a>, out: &mut Diagnostics) -> Suite {
    use SuiteKind::{Acceptance, Compatibility, Failover, Integration, Performance, Security, System, Unit};
    let reader = &entry.reader(names);
    let kinds = &[Unit, Integration, System, Performance, Security, Acceptance, Compatibility, Failover];
    let suite = Suite {
        record: record::read(entry, reader),
        name: reader.string("name").unwrap_or_else(|| entry.id.clone()),
        kind: reader.choice("kind", kinds),
        planned: count(reader, "planned"),
        run: count(reader, "run"),
        passed: count(reader, "passed"),
        failed: count(reader, "failed"),
    };
    if let (Some(run), verdicts) = (suite.run, suite.passed.unwrap_or(0) + suite.failed.unwrap_or(0))
        && verdicts > run
    {
        let message = format!("{verdicts} tests have passed or failed, but only {run} have been run");
        let error = Diagnostic::error("more-than-all", reader.span("run"), message);
        out.push(error.hint("correct `run`, or `passed` and `failed`"));
    }
    if let (Some(planned), Some(run)) = (suite.planned, suite.run)
        && run > planned
    {
        let message = format!("{run} tests have been run, but only {planned} are planned");
        let error = Diagnostic::error("more-than-all", reader.span("run"), message);
        out.push(
            error
                .also(reader.span("planned"), "all of them")
                .hint("count each test once in `run`, and all of them in `planned`"),
        );
    }
    suite
}

/// Reads a count of defects. One without a date has been reported, and keeps its place all the same.
pub fn read_defects<'a>(entry: &Entry<'a>, names: &'a Names<'a>, out: &mut Diagnostics) -> Defects {
    let reader = &entry.reader(names);
    let (open, critical) = (count(reader, "open"), count(reader, "critical"));
    if let (Some(open), Some(critical)) = (open, critical)
        && critical > open
    {
        let message = format!("{critical} critical defects are open, but only {open} in all");
        let error = Diagnostic::error("more-than-all", reader.span("critical"), message);
        out.push(
            error.also(reader.span("open"), "all of them").hint("count the critical ones in `open` as well"),
        );
    }
    Defects {
        record: record::read(entry, reader),
        date: reader.date("date").unwrap_or(Date::EARLIEST),
        opened: count(reader, "opened"),
        closed: count(reader, "closed"),
        open,
        critical,
    }
}

fn count(reader: &Reader, key: &'static str) -> Option<u32> {
    reader.integer(key).and_then(|count| u32::try_from(count).ok())
}
