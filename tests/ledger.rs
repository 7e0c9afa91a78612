//! The ledger as finance gives it: whatever spreadsheet or system wrote it, the same entries come out, to the penny.

mod amounts;
mod exports;
mod forms;
mod settings;
mod words;

use milepost::diagnostic::Diagnostic;
use milepost::load;
use milepost::model::budget::Entry;
use milepost::source::{Sources, span};

/// Three budget lines, and what else is in `budget.toml`.
fn budget(settings: &str) -> String {
    let lines: String = (1..4).map(|line| format!("[[line]]\nid = \"L-{line}\"\namount = 1000\n")).collect();
    format!("{lines}\n{settings}\n")
}

/// Loads a project in pounds with these settings and files, and returns its ledger and what is said of it.
fn loaded(settings: &str, files: &[(&str, &str)]) -> (Vec<Entry>, Vec<Diagnostic>) {
    loaded_in("GBP", settings, files)
}

fn loaded_in(currency: &str, settings: &str, files: &[(&str, &str)]) -> (Vec<Entry>, Vec<Diagnostic>) {
    let project = format!("name = \"Relocation\"\ncurrency = \"{currency}\"\nstatus_date = 2026-11-13\n");
    let own = [("project.toml".to_string(), project), ("budget.toml".to_string(), budget(settings))];
    let files = files.iter().map(|(path, text)| (path.to_string(), text.to_string()));
    let loaded = load::load(&Sources::from_texts(own.into_iter().chain(files)));
    (loaded.project.map(|project| project.ledger).unwrap_or_default(), loaded.diagnostics)
}

/// The same, where nothing is wrong.
fn read(settings: &str, files: &[(&str, &str)]) -> Vec<Entry> {
    let (entries, diagnostics) = loaded(settings, files);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    entries
}

fn amounts(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(|entry| entry.amount.to_string()).collect()
}

/// Returns the names of what is said of one file, each with its line in the text.
fn said(text: &str, diagnostics: &[Diagnostic]) -> Vec<(&'static str, usize)> {
    let line = |diagnostic: &Diagnostic| span::position(text, diagnostic.span.unwrap().start as usize).0;
    diagnostics.iter().map(|diagnostic| (diagnostic.name, line(diagnostic))).collect()
}
