//! Which files of a project folder are read, and as what.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::load::field::{self, Fields, Shape};
use crate::load::names::Kind;
use crate::load::near;
use crate::load::{
    actuals, baseline, budget, calendar, change, closure, decision, issue, page, people, project, quality,
    readiness, risk, sprint, stakeholder, task, update, vendor,
};
use crate::source::{Content, FileId, SourceFile, Sources, Span};
use crate::units::text;
use std::collections::BTreeSet;

/// How a file is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    Toml,
    Markdown,
    Csv,
}

/// One kind of file: where it is, what it is for, and which keys it has.
#[derive(Debug)]
pub struct FileKind {
    /// `plan` of `plan.toml` and `plan/`.
    pub name: &'static str,
    /// The file of that name at the top; nothing where there is a folder only.
    pub top: Option<Form>,
    /// What is read in the folder of that name.
    pub folder: &'static [Form],
    pub help: &'static str,
    /// The keys of a TOML file.
    pub fields: Fields,
    /// The keys of the head of a Markdown file.
    pub head: Fields,
    /// The lists of records with ids: key and kind.
    pub records: &'static [(&'static str, Kind)],
}

/// Every kind of file that is read, in the order of the reference.
pub const FILES: &[&FileKind] = &[
    &project::FILE,
    &task::FILE,
    &people::FILE,
    &calendar::FILE,
    &stakeholder::FILE,
    &vendor::FILE,
    &risk::FILE,
    &issue::FILE,
    &decision::FILE,
    &change::FILE,
    &budget::FILE,
    &actuals::TABLE,
    &actuals::FILE,
    &quality::FILE,
    &readiness::FILE,
    &sprint::FILE,
    &closure::FILE,
    &closure::LESSONS,
    &baseline::FILE,
    &update::FILE,
    &page::FILE,
];

/// What people call files whose names are others.
const SYNONYMS: &[(&str, &str)] = &[
    ("acceptance", "closure"),
    ("communication", "stakeholders"),
    ("config", "project"),
    ("costs", "budget"),
    ("defects", "quality"),
    ("iterations", "sprints"),
    ("ledger", "actuals"),
    ("milestones", "plan"),
    ("phases", "plan"),
    ("reports", "updates"),
    ("schedule", "plan"),
    ("staff", "people"),
    ("status", "updates"),
    ("suppliers", "vendors"),
    ("tasks", "plan"),
    ("team", "people"),
    ("tests", "quality"),
];

/// A file to be read.
#[derive(Clone, Copy)]
pub struct Found<'a> {
    pub id: FileId,
    pub path: &'a str,
    pub kind: &'static FileKind,
    pub form: Form,
    pub text: &'a str,
}

/// What the folder holds.
#[derive(Default)]
pub struct Survey<'a> {
    pub found: Vec<Found<'a>>,
    /// Files that should be read and cannot be.
    pub unread: Vec<(&'static FileKind, &'a str)>,
}

/// Finds the files to be read and reports those that cannot be, and names that are near misses.
pub fn survey<'a>(sources: &'a Sources, out: &mut Diagnostics) -> Survey<'a> {
    let mut survey = Survey::default();
    let mut warned = BTreeSet::new();
    for (id, file) in sources.iter() {
        let path = file.path.as_str();
        if path.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        let Some((kind, form)) = place(path) else {
            if let Some(kind) = FILES.iter().find(|kind| kind.name == path && !kind.folder.is_empty()) {
                out.push(file_for_folder(id, path));
                survey.unread.push((kind, path));
                continue;
            }
            let (root, _) = path.split_once('/').unwrap_or((path, ""));
            if let Some(warning) = strange(id, file)
                && warned.insert((root, warning.message.clone()))
            {
                out.push(warning);
            }
            continue;
        };
        match &file.content {
            Content::Text(text) => survey.found.push(Found { id, path, kind, form, text }),
            content => {
                out.push(unreadable(id, path, content));
                survey.unread.push((kind, path));
            }
        }
    }
    survey
}

/// Returns what a path is read as.
pub fn place(path: &str) -> Option<(&'static FileKind, Form)> {
    let (stem, form) = split(path)?;
    if let Some((folder, rest)) = stem.split_once('/') {
        let kind = FILES.iter().find(|kind| kind.name == folder && kind.folder.contains(&form))?;
        return (!is_readme(rest)).then_some((kind, form));
    }
    let kind = FILES.iter().find(|kind| kind.name == stem && kind.top == Some(form))?;
    Some((kind, form))
}

/// Returns a path without its ending, and the form that the ending stands for.
fn split(path: &str) -> Option<(&str, Form)> {
    let (stem, ending) = path.rsplit_once('.')?;
    let form = match ending {
        "toml" => Form::Toml,
        "md" => Form::Markdown,
        "csv" => Form::Csv,
        _ => return None,
    };
    Some((stem, form))
}

/// Tells whether a file in a folder of records explains the folder instead of being a record.
fn is_readme(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.eq_ignore_ascii_case("readme"))
}

/// Returns the warning for a file that is not read although it looks as if it should be.
fn strange(id: FileId, file: &SourceFile) -> Option<Diagnostic> {
    let (stem, form) = split(&file.path)?;
    let (root, is_nested) = stem.split_once('/').map_or((stem, false), |(root, _)| (root, true));
    let shown = if is_nested { format!("{root}/") } else { file.path.clone() };
    if let Some(warning) = wrong_ending(id, &file.path, root, is_nested) {
        return Some(warning);
    }
    let fits = |kind: &&&FileKind| match is_nested {
        true => kind.folder.contains(&form),
        false => kind.top == Some(form),
    };
    let names = || FILES.iter().filter(fits).map(|kind| kind.name);
    let synonym = SYNONYMS.iter().find(|(word, _)| root.eq_ignore_ascii_case(word)).map(|&(_, name)| name);
    let synonym = synonym.filter(|synonym| names().any(|name| name == *synonym));
    let meant = near::nearest(root, names()).filter(|name| *name != root).or(synonym)?;
    let meant = if is_nested { format!("{meant}/") } else { format!("{meant}.{}", ending(form)) };
    let message = format!("`{shown}` is not read");
    let warning = Diagnostic::warning("unknown-file", Span::whole(id), message);
    Some(warning.hint(format!("did you mean `{meant}`?")))
}

/// Returns the warning for a register that is written in a form that it cannot have.
fn wrong_ending(id: FileId, path: &str, root: &str, is_nested: bool) -> Option<Diagnostic> {
    if is_readme(path.rsplit_once('.').map_or(path, |(stem, _)| stem)) {
        return None;
    }
    let kinds = FILES.iter().filter(|kind| kind.name == root);
    let forms: Vec<String> = kinds
        .flat_map(|kind| {
            let top = kind.top.map(|form| format!("`{root}.{}`", ending(form)));
            let nested = kind.folder.iter().map(|form| format!("`{root}/*.{}`", ending(*form)));
            top.into_iter().filter(move |_| !is_nested).chain(nested).collect::<Vec<_>>()
        })
        .collect();
    if forms.is_empty() {
        return None;
    }
    let warning = Diagnostic::warning("unknown-file", Span::whole(id), format!("`{path}` is not read"));
    Some(warning.hint(format!("what is read is {}", text::list(&forms, "and"))))
}

fn ending(form: Form) -> &'static str {
    match form {
        Form::Toml => "toml",
        Form::Markdown => "md",
        Form::Csv => "csv",
    }
}

/// Says why a file that should be read cannot be.
pub fn unreadable(id: FileId, path: &str, content: &Content) -> Diagnostic {
    let error = |name, message: String| Diagnostic::error(name, Span::whole(id), message);
    match content {
        Content::NotText { valid_up_to, line } => {
            let byte = valid_up_to + 1;
            error(
                "not-text",
                format!(
                    "`{path}` is not UTF-8 text: line {line} cannot be read, from byte {byte} of the file"
                ),
            )
            .hint("save the file as UTF-8 in your editor or spreadsheet")
        }
        Content::Unreadable(reason) => error("unreadable-file", format!("`{path}` cannot be read: {reason}"))
            .hint("check that you may open it"),
        Content::Folder | Content::Text(_) => {
            error("folder-for-file", format!("`{path}` is a folder, but should be a file"))
                .hint(format!("rename the folder, and write a text file `{path}`"))
        }
    }
}

fn file_for_folder(id: FileId, path: &str) -> Diagnostic {
    let message = format!("`{path}` is a file, but should be a folder");
    Diagnostic::error("file-for-folder", Span::whole(id), message)
        .hint(format!("rename the file; records go into `{path}.toml`, or one by one into a folder `{path}`"))
}

/// Returns what is to be said of a folder that is no project.
pub fn check_project(sources: &Sources, survey: &Survey) -> Option<Diagnostic> {
    let is_there = |name: &str| {
        survey.found.iter().any(|found| found.kind.name == name)
            || survey.unread.iter().any(|(kind, _)| kind.name == name)
    };
    if is_there("project") {
        return None;
    }
    let is_empty = sources.around().map_or(sources.is_empty(), |around| around.is_empty);
    let named = sources.around().filter(|around| around.folder != ".");
    let folder = named.map_or_else(|| "this folder".to_string(), |around| format!("`{}`", around.folder));
    let (name, message) = match sources.around() {
        Some(around) if around.is_site => {
            ("no-project-file", format!("{folder} is a site that milepost has built, and no project"))
        }
        _ if is_empty => ("empty-folder", format!("{folder} is empty")),
        _ => ("no-project-file", format!("there is no `project.toml` in {folder}")),
    };
    Some(Diagnostic::new(name, Severity::Error, None, message).hint(elsewhere(sources)))
}

/// So many projects are named that may be the one that was meant.
const NAMED: usize = 3;

/// Says which folder may be meant, or how a project is begun.
fn elsewhere(sources: &Sources) -> String {
    let around = sources.around();
    let below = around.map_or(&[][..], |around| around.below.as_slice());
    let names: Vec<String> = below.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
    match below.len() {
        0 if around.is_some_and(|around| around.is_site) => {
            "name the folder of the project that it was built from".to_string()
        }
        0 => "`milepost init` writes one to start from; it needs a `name` and nothing more".to_string(),
        1 => format!("did you mean {}?", names[0]),
        2..=NAMED => format!("name one of its folders: {}", text::list(&names, "or")),
        count => format!("name one of its {count} projects, such as {}", names[0]),
    }
}

/// Returns where a key belongs that does not belong in the table it stands in.
pub fn other_place(fields: Fields, key: &str) -> Option<String> {
    for kind in FILES {
        if is_same(kind.fields, fields) || is_same(kind.head, fields) {
            continue;
        }
        let tables =
            || kind.records.iter().filter_map(|(record, _)| Some((record, record_fields(kind, record)?)));
        if tables().any(|(_, table)| is_same(table, fields))
            && let Some((record, _)) = tables().find(|(_, table)| field::find(table, key).is_some())
        {
            return Some(format!("`[[{record}]]`"));
        }
    }
    let owner = FILES
        .iter()
        .find(|kind| kind.top.is_some() && kind.records.iter().any(|(record, _)| *record == key))?;
    (!is_same(owner.fields, fields)).then(|| format!("`{}.toml`, as `[[{key}]]`", owner.name))
}

/// Returns the keys of one kind of record in a file.
pub fn record_fields(kind: &FileKind, key: &str) -> Option<Fields> {
    match field::find(kind.fields, key)?.shape {
        Shape::List(Shape::Table(fields)) => Some(fields),
        _ => None,
    }
}

fn is_same(a: Fields, b: Fields) -> bool {
    field::all(a).map(|field| field.key).eq(field::all(b).map(|field| field.key))
}
