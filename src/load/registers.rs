//! Puts the project together: names first, then every register.

use crate::diagnostic::Diagnostics;
use crate::load::entry::{self, Entries, Entry, Parsed};
use crate::load::folder::Survey;
use crate::load::names::{Kind, Names};
use crate::load::{add_doubtful, audience, calendar, check, health, markdown, project, task, validity};
use crate::model::Project;
use crate::model::budget::Budget;
use crate::model::project::FileText;
use crate::source::Sources;
use rayon::prelude::*;

/// Reads all registers of the parsed files.
pub fn read(sources: &Sources, survey: &Survey, files: &[Parsed], out: &mut Diagnostics) -> Option<Project> {
    let empty = Names::default();
    let entries = entry::collect(files, &empty, out);
    let head = files.iter().find(|parsed| parsed.kind.name == "project");
    let mut names = Names::default();
    if let Some(reader) = head.map(|head| head.reader(&empty)) {
        names.audiences = audience::names(&reader, out);
        names.calendars = calendar::names(Some(&reader));
    } else {
        names.calendars = calendar::names(None);
    }
    entry::name_all(&entries, &mut names, out);
    add_doubtful(&mut names, files, survey);
    let names = &names;
    for diagnostics in files.par_iter().map(|parsed| check_file(parsed, names)).collect::<Vec<_>>() {
        out.append(diagnostics);
    }
    let tasks = each(entries.of(Kind::Task), out, |entry, out| task::read(entry, names, out));
    let (mut tasks, places): (Vec<_>, Vec<_>) = tasks.into_iter().unzip();
    validity::check(&mut tasks, &places, out);
    let head = head?;
    let reader = head.reader(names);
    let settings = project::read(head, names, out);
    let (calendars, freezes) = calendar::read_all(&reader, out);
    let (health, matrix) = health::settings(&reader, out);
    Some(Project {
        head: settings.head,
        objectives: objectives(&entries, names),
        scope: settings.scope,
        calendars,
        freezes,
        forecast: settings.forecast,
        health,
        site: settings.site,
        audiences: audience::read_all(&reader),
        matrix,
        tasks,
        people: Vec::new(),
        ownership: Vec::new(),
        risks: Vec::new(),
        issues: Vec::new(),
        decisions: Vec::new(),
        changes: Vec::new(),
        budget: Budget::default(),
        ledger: Vec::new(),
        updates: Vec::new(),
        pages: Vec::new(),
        baselines: Vec::new(),
        names: names.records.iter().map(|(id, &record)| (id.clone(), record)).collect(),
        files: texts(sources),
    })
}

fn check_file(parsed: &Parsed, names: &Names) -> Diagnostics {
    let mut out = Diagnostics::default();
    check::check(&parsed.reader(names), &mut out);
    markdown::check_body(names, &parsed.file, &mut out);
    out
}

/// Reads all records of one kind, many at a time, in order.
fn each<'a, T: Send>(
    entries: &'a [Entry<'a>],
    out: &mut Diagnostics,
    read: impl Fn(&'a Entry<'a>, &mut Diagnostics) -> T + Sync,
) -> Vec<T> {
    let chunks: Vec<(Vec<T>, Diagnostics)> = entries
        .par_chunks(256)
        .map(|chunk| {
            let mut out = Diagnostics::default();
            let records = chunk.iter().map(|entry| read(entry, &mut out)).collect();
            (records, out)
        })
        .collect();
    let mut records = Vec::with_capacity(entries.len());
    for (chunk, diagnostics) in chunks {
        records.extend(chunk);
        out.append(diagnostics);
    }
    records
}

fn objectives<'a>(entries: &'a Entries<'a>, names: &'a Names<'a>) -> Vec<crate::model::project::Objective> {
    entries.of(Kind::Objective).iter().map(|entry| project::read_objective(entry, names)).collect()
}

fn texts(sources: &Sources) -> Vec<FileText> {
    let files = sources.iter();
    files.map(|(id, file)| FileText { path: file.path.clone(), text: sources.text(id).to_string() }).collect()
}
