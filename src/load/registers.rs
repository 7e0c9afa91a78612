//! Puts the project together: names first, then every register.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::{self, Entry, Parsed};
use crate::load::folder::Survey;
use crate::load::names::{Kind, Names};
use crate::load::reader::Reader;
use crate::load::{
    actuals, add_doubtful, audience, baseline, budget, calendar, change, check, closure, decision, health,
    issue, kept, labour, markdown, page, people, project, quality, readiness, risk, sprint, stakeholder,
    task, update, validity, vendor,
};
use crate::model::budget::Budget;
use crate::model::calendar::Calendar;
use crate::model::project::FileText;
use crate::model::update::Update;
use crate::model::{BaselineId, Project};
use crate::source::{FileId, Sources, Span};
use crate::units::locale::Currency;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Reads all registers of the parsed files.
pub fn read(sources: &Sources, survey: &Survey, files: &[Parsed], out: &mut Diagnostics) -> Option<Project> {
    let empty = Names::default();
    let entries = entry::collect(files, &empty, out);
    let head = files.iter().find(|parsed| parsed.kind.name == "project");
    let mut names = Names::default();
    let calendars = files.iter().filter(|parsed| parsed.kind.name == "calendar");
    let calendars: Vec<Reader> = calendars.map(|parsed| parsed.reader(&empty)).collect();
    if let Some(reader) = head.map(|head| head.reader(&empty)) {
        names.audiences = audience::names(&reader, out);
        names.declared = reader.tables("audience").len();
        names.calendars = calendar::names(Some(&reader), &calendars);
    } else {
        names.calendars = calendar::names(None, &calendars);
    }
    for name in ["baselines", "pages", "updates"] {
        report_twins(files.iter().filter(|parsed| parsed.kind.name == name), out);
    }
    let baselines = files.iter().filter(|parsed| parsed.kind.name == "baselines");
    names.baselines =
        baselines.enumerate().map(|(index, parsed)| (parsed.stem(), BaselineId::new(index))).collect();
    entry::name_all(&entries, &mut names, out);
    audience::add_ready_made(&mut names);
    add_doubtful(&mut names, files, survey);
    let names = &names;
    for diagnostics in files.par_iter().map(|parsed| check_file(parsed, names)).collect::<Vec<_>>() {
        out.append(diagnostics);
    }
    let tasks = each(entries.of(Kind::Task), out, |entry, out| task::read(entry, names, out));
    let (mut tasks, places): (Vec<_>, Vec<_>) = tasks.into_iter().unzip();
    validity::check(&mut tasks, &places, out);
    let of = |name: &'static str| files.iter().filter(move |parsed| parsed.kind.name == name);
    let risks = each(entries.of(Kind::Risk), out, |entry, out| risk::read(entry, names, out));
    let issues = each(entries.of(Kind::Issue), out, |entry, out| issue::read(entry, names, out));
    let decisions = each(entries.of(Kind::Decision), out, |entry, out| decision::read(entry, names, out));
    let changes = each(entries.of(Kind::Change), out, |entry, out| change::read(entry, names, out));
    let objectives = each(entries.of(Kind::Objective), out, |entry, _| project::read_objective(entry, names));
    let vendors = each(entries.of(Kind::Vendor), out, |entry, out| vendor::read(entry, names, out));
    let stakeholders =
        each(entries.of(Kind::Stakeholder), out, |entry, out| stakeholder::read(entry, names, out));
    let communications = each(entries.of(Kind::Communication), out, |entry, out| {
        stakeholder::read_communication(entry, names, out)
    });
    let suites = each(entries.of(Kind::Suite), out, |entry, out| quality::read(entry, names, out));
    let defects = each(entries.of(Kind::Defects), out, |entry, out| quality::read_defects(entry, names, out));
    let readiness = each(entries.of(Kind::Readiness), out, |entry, out| readiness::read(entry, names, out));
    let sprints = each(entries.of(Kind::Sprint), out, |entry, out| sprint::read(entry, names, out));
    let sign_offs = each(entries.of(Kind::SignOff), out, |entry, out| closure::read(entry, names, out));
    let handovers =
        each(entries.of(Kind::Handover), out, |entry, out| closure::read_handover(entry, names, out));
    let follow_ups =
        each(entries.of(Kind::FollowUp), out, |entry, out| closure::read_follow_up(entry, names, out));
    let lessons = each(entries.of(Kind::Lesson), out, |entry, out| closure::read_lesson(entry, names, out));
    let (mut calendars, mut freezes) = match head {
        Some(head) => calendar::read_all(&head.reader(names), out),
        None => (vec![Calendar::standard()], Vec::new()),
    };
    for parsed in of("calendar") {
        calendar::add_named(&parsed.reader(names), &mut calendars, out);
    }
    for parsed in of("calendar") {
        calendar::add_file(&parsed.reader(names), &mut calendars, &mut freezes, out);
    }
    let people =
        each(entries.of(Kind::Person), out, |entry, out| people::read(entry, names, &calendars, out));
    let has_lines = !entries.of(Kind::Line).is_empty();
    let budget = Budget {
        lines: each(entries.of(Kind::Line), out, |entry, out| budget::read(entry, names, out)),
        contingency: budget::contingency(of("budget"), has_lines, names, out),
        rates: of("budget").flat_map(|parsed| budget::rates(parsed, names)).collect(),
    };
    let found = labour::Found {
        budget: &budget,
        lines: entries.of(Kind::Line),
        tasks: (&tasks, entries.of(Kind::Task)),
        people: &people,
    };
    labour::check(&found, names, out);
    let currency = head.map_or(Currency::EURO, |head| project::currency(&head.reader(names)));
    let ledger = actuals::read(sources, survey, files, names, currency, out);
    let mut updates: Vec<Update> =
        of("updates").filter_map(|parsed| update::read(parsed, names, out)).collect();
    updates.sort_by_key(|update| update.date);
    let head = head?;
    let settings = project::read(head, names, out);
    let (health, matrix) = health::settings(&head.reader(names), out);
    Some(Project {
        head: settings.head,
        objectives,
        scope: settings.scope,
        calendars,
        freezes,
        forecast: settings.forecast,
        health,
        site: settings.site,
        help: settings.help,
        audiences: audience::read_all(&head.reader(names), names, out),
        matrix,
        tasks,
        people,
        ownership: of("people").flat_map(|parsed| people::ownership(parsed, names)).collect(),
        risks,
        issues,
        decisions,
        changes,
        vendors,
        stakeholders,
        communications,
        suites,
        defects,
        readiness,
        sprints,
        sign_offs,
        handovers,
        follow_ups,
        lessons,
        budget,
        ledger,
        updates,
        pages: of("pages").map(|parsed| page::read(parsed, names)).collect(),
        baselines: of("baselines").map(|parsed| baseline::read(parsed, names)).collect(),
        names: names.records.iter().map(|(id, &record)| (id.clone(), record)).collect(),
        files: texts(sources, files),
    })
}

/// Reports files of one name in several folders, where the name is what tells them apart.
fn report_twins<'a>(files: impl Iterator<Item = &'a Parsed<'a>>, out: &mut Diagnostics) {
    let mut first: BTreeMap<&str, &Parsed> = BTreeMap::new();
    for parsed in files {
        if let Some(twin) = first.get(parsed.stem()) {
            let message = format!("there are two files `{}`", parsed.stem());
            let error = Diagnostic::error("duplicate-file", Span::whole(parsed.file.id), message);
            out.push(error.also(Span::whole(twin.file.id), "the first is this").hint("rename one of them"));
        } else {
            first.insert(parsed.stem(), parsed);
        }
    }
}

fn check_file(parsed: &Parsed, names: &Names) -> Diagnostics {
    let mut out = Diagnostics::default();
    let mut reader = parsed.reader(names);
    reader.context.tells = true;
    check::check(&reader, &mut out);
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

/// Returns the files as the site may show them, and where they lie as seen from the project folder.
fn texts(sources: &Sources, parsed: &[Parsed]) -> Vec<FileText> {
    let text = |id: FileId| match parsed.iter().find(|parsed| parsed.file.id == id) {
        Some(parsed) => kept::shown(parsed, sources.text(id)),
        None => sources.text(id).to_string(),
    };
    sources.iter().map(|(id, file)| FileText { path: sources.home(&file.path), text: text(id) }).collect()
}
