//! What is written reads back to the same dates: to the minute, with the same floats.

use crate::mspdi_out::random::{Random, project};
use crate::mspdi_out::reader;
use crate::mspdi_out::tree::Element;
use milepost::import;
use milepost::load;
use milepost::model::Project;
use milepost::pipeline::Asked;
use milepost::plan::{Row, Span, plan};
use milepost::source::Sources;
use milepost::units::Date;
use std::collections::BTreeMap;

/// What a plan says of one task, in minutes.
#[derive(PartialEq, Debug)]
struct Said {
    span: Option<Span>,
    early: Option<Span>,
    late: Option<Span>,
    total_float: Option<i64>,
    free_float: Option<i64>,
    is_critical: bool,
}

impl Said {
    fn of(row: &Row) -> Said {
        // A parent's float is the least of its children's in days, which are not equally long.
        let minutes = |days: Option<f64>| {
            days.filter(|_| !row.summary).map(|days| (days * f64::from(row.work.day_minutes)).round() as i64)
        };
        Said {
            span: row.span,
            early: row.early,
            late: row.late,
            total_float: minutes(row.total_float_days),
            free_float: minutes(row.free_float_days),
            is_critical: row.critical,
        }
    }
}

fn sources<S: AsRef<str>>(files: &[(S, String)]) -> Sources {
    Sources::from_texts(files.iter().map(|(path, text)| (path.as_ref(), text.as_str())))
}

fn loaded(sources: &Sources) -> Result<Project, Vec<String>> {
    let loaded = load::load(sources);
    let errors = loaded.diagnostics.iter().filter(|found| found.is_error());
    let errors: Vec<String> = errors.map(|found| found.message.clone()).collect();
    if errors.is_empty() { Ok(loaded.project.unwrap()) } else { Err(errors) }
}

fn said(project: &Project, as_of: Date) -> Vec<Said> {
    plan(project, as_of).rows.iter().map(Said::of).collect()
}

/// Turns a file into project files again. Every record has the number of its task as `source`.
type Read = fn(&str) -> Vec<(String, String)>;

/// As plainly as any program would.
fn plainly(xml: &str) -> Vec<(String, String)> {
    let files = reader::read(&Element::read(xml)).into_iter();
    files.map(|(path, text)| (path.to_string(), text)).collect()
}

/// As `milepost import` does.
fn imported(xml: &str) -> Vec<(String, String)> {
    let input = import::Input { bytes: xml.as_bytes(), stem: "again" };
    let draft = (import::ALL[0].read)(&input).unwrap_or_else(|fault| panic!("{}", fault.message));
    import::write(draft, &import::Existing::default(), "again.xml").unwrap().files
}

/// Writes a project, reads it back, and compares what the two plans say, task by task. Nothing where the
/// project has mistakes, such as a loop.
fn compare(sources: &Sources, as_of: Date, read: Read) -> Option<Vec<String>> {
    let project = loaded(sources).ok()?;
    let document = super::export(sources, Asked::Widest).mspdi?;
    let root = Element::read(&document.text);
    let files = read(&document.text);
    let again = match loaded(&self::sources(&files)) {
        Ok(again) => again,
        Err(errors) => return Some(vec![format!("{errors:?}\n{files:?}")]),
    };
    let numbers: BTreeMap<&str, &str> =
        root.listed("Tasks", "Task").map(|task| (task.value("Name"), task.value("UID"))).collect();
    let (first, second) = (said(&project, as_of), said(&again, as_of));
    let mut faults = Vec::new();
    for (task, first) in project.tasks.iter().zip(&first) {
        let id = format!("mspdi:{}", numbers[task.name.as_str()]);
        let place = again.tasks.iter().position(|task| task.record.source.as_ref() == Some(&id)).unwrap();
        if second[place] != *first {
            faults.push(format!("{} {id}:\n {first:?}\n {:?}", task.name, second[place]));
        }
    }
    Some(faults)
}

fn example(read: Read) {
    let folder = milepost::io::disk::read(
        std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/example-project")),
        std::path::Path::new("nowhere"),
    );
    let faults = compare(&folder.unwrap().sources, "2026-11-13".parse().unwrap(), read).unwrap();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn random_projects(read: Read) {
    let mut compared = 0;
    for seed in 0..SEEDS {
        let files = project(&mut Random::new(seed));
        let sources = sources(&files);
        let Ok(project) = loaded(&sources) else { continue };
        let Some(faults) = compare(&sources, project.head.status_date.unwrap(), read) else { continue };
        let plan = &files[2].1;
        assert!(faults.is_empty(), "seed {seed}\n{plan}\n{}", faults.join("\n"));
        compared += 1;
    }
    // Most of them are projects without mistakes.
    assert!(compared > SEEDS / 2, "{compared}");
}

const SEEDS: u64 = 150;

#[test]
fn the_example_reads_back_to_the_same_dates() {
    example(plainly);
}

#[test]
fn random_projects_read_back_to_the_same_dates() {
    random_projects(plainly);
}

#[test]
fn the_example_is_imported_again_with_the_same_dates() {
    example(imported);
}

#[test]
fn random_projects_are_imported_again_with_the_same_dates() {
    random_projects(imported);
}
