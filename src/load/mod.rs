//! Texts in, a validated project out, with everything that is wrong with the texts.
//!
//! The only room that knows TOML keys. A file is parsed (`file`), its table is compared with the keys
//! of its kind (`field`, `check`) and read through typed getters (`reader`, `value`) by one file a
//! register. Names of all files are known (`names`) before anything that refers to them is read. One
//! mistake is one message: what is wrong is still there by its id, a misspelt key is read as what it
//! was meant to be, and what a syntax error touches has been complained about already.

pub mod diagnostics;
pub mod field;
pub mod folder;
pub mod markdown;
pub mod near;
pub mod portfolio;
pub mod secret;
pub mod theme;

mod actuals;
pub mod address;
mod alone;
pub mod audience;
mod baseline;
mod budget;
mod calendar;
mod change;
mod check;
mod closure;
mod decision;
mod dependency;
mod elsewhere;
mod entry;
mod fence;
mod file;
mod health;
mod hours;
mod inventory;
mod issue;
mod kept;
mod labour;
mod limits;
mod loops;
mod mend;
mod names;
mod page;
mod people;
mod phrase;
mod plain;
mod project;
mod quality;
mod reader;
mod readiness;
mod record;
mod reference;
mod registers;
mod risk;
mod sprint;
mod stakeholder;
mod step;
mod syntax;
mod task;
mod update;
mod users;
mod validity;
mod value;
mod vendor;
mod written_date;
mod wrong;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Parsed;
use crate::load::file::{Cut, File};
use crate::load::folder::{Form, Found};
use crate::load::names::Names;
use crate::load::secret::mask::Mask;
use crate::model::Project;
use crate::source::{Sources, Span};
use rayon::prelude::*;

pub use diagnostics::{ADVICE, DIAGNOSTICS, Remedy, WARNINGS, consequence, remedy};
pub use inventory::{Inventory, Kept, inventory};
pub use names::Kind;
pub use reference::reference;
pub use value::{ID_LETTERS, is_id};

/// What was understood, and everything that was complained about.
#[derive(Debug)]
pub struct Loaded {
    /// Nothing only where there is no `project.toml` that could be read.
    pub project: Option<Project>,
    /// In file order. Any error among them keeps a site from being published.
    pub diagnostics: Vec<Diagnostic>,
    /// What must not be said of the files, not even in a message.
    pub mask: Mask,
}

/// Reads a project folder. Never stops at the first mistake, and never panics.
pub fn load(sources: &Sources) -> Loaded {
    load_with(sources, &[])
}

/// Reads a project folder, and looks through the texts of its theme, by path, for what must not be published.
pub fn load_with(sources: &Sources, theme: &[(String, String)]) -> Loaded {
    let mut out = Diagnostics::default();
    let survey = folder::survey(sources, &mut out);
    if let Some(error) = folder::check_project(sources, &survey) {
        // Most likely it is the wrong folder: what is wrong in its files is nobody's question.
        return Loaded { project: None, diagnostics: vec![error], mask: Mask::default() };
    }
    let cuts: Vec<Cut> = survey.found.par_iter().map(Cut::of).collect();
    let files = parse_all(&survey.found, &cuts, &mut out);
    let project = registers::read(sources, &survey, &files, &mut out);
    let mask = secret::check(sources, theme, &files, &mut out);
    let mut diagnostics = out.sorted();
    if !mask.is_empty() {
        diagnostics.iter_mut().for_each(|diagnostic| mask.diagnostic(diagnostic));
    }
    Loaded { project, diagnostics, mask }
}

fn parse_all<'a>(found: &[Found<'a>], cuts: &'a [Cut], out: &mut Diagnostics) -> Vec<Parsed<'a>> {
    let parsed: Vec<(Parsed, Diagnostics)> = found
        .par_iter()
        .zip(cuts)
        .filter(|(found, _)| found.form != Form::Csv)
        .map(|(found, cut)| {
            let mut out = Diagnostics::default();
            (parse(found, cut, &mut out), out)
        })
        .collect();
    let mut files = Vec::with_capacity(parsed.len());
    for (file, diagnostics) in parsed {
        files.push(file);
        out.append(diagnostics);
    }
    files
}

fn parse<'a>(found: &Found<'a>, cut: &'a Cut, out: &mut Diagnostics) -> Parsed<'a> {
    if cut.is_unclosed {
        let message = "the head of this file is opened by `+++` and never closed";
        let error = Diagnostic::error("unclosed-head", Span::new(found.id, 0..3), message);
        out.push(error.hint("write a line `+++` between the keys and the text"));
    }
    if let Some(line) = &cut.misplaced {
        let message = "this looks like the head of the file, and is not read as one";
        let error = Diagnostic::error("misplaced-head", Span::new(found.id, line.clone()), message);
        out.push(error.hint(
            "the first line is `+++` and nothing else, then come keys as in TOML, then a line `+++`; a text that shows \
             such a line has it between two lines of three backticks",
        ));
    }
    Parsed { kind: found.kind, form: found.form, file: File::parse(found, cut, out) }
}

/// Tells whether a file that could not be understood may hold records that others refer to.
fn add_doubtful(names: &mut Names, files: &[Parsed], survey: &folder::Survey) {
    for parsed in files.iter().filter(|parsed| parsed.file.has_faults()) {
        names.doubtful.extend(entry::likely_ids(parsed.file.text).map(str::to_string));
    }
    for (kind, path) in &survey.unread {
        let stem =
            path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(stem, _)| stem);
        names.doubtful.insert(stem.to_string());
        if !path.ends_with(".md") {
            names.unread.extend(kind.records.iter().map(|&(_, kind)| kind));
        }
    }
}
