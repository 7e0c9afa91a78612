//! The project's own files as they were written, line by line, so that every figure can be followed.

use crate::checks::Report;
use crate::edition::project::SourceText;
use crate::edition::{Edition, Kind, Record};
use crate::pages::view::LinkView;
use crate::pages::{Context, Page, paths};
use crate::units::locale::{Locale, say};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct View<'a> {
    path: &'a str,
    text: &'a str,
    lines: usize,
    /// What is written in the file, and where the site shows it.
    records: Vec<LinkView>,
    about: LinkView,
}

/// Makes one page a file; none for an audience that may not see them.
pub fn pages<'a>(context: &'a Context<'a>) -> Vec<Page<'a>> {
    let edition = &context.report.edition;
    let mut records = records_by_file(context.report);
    edition
        .files()
        .iter()
        .map(|file| page(context.numbers(), file, records.remove(file.path.as_str()).unwrap_or_default()))
        .collect()
}

fn page(locale: Locale, file: &SourceText, records: Vec<(u32, LinkView)>) -> Page<'_> {
    let view = View {
        path: &file.path,
        text: &file.text,
        lines: file.text.lines().count(),
        records: records.into_iter().map(|(_, link)| link).collect(),
        about: LinkView::new(format!("{}#about__files", paths::ABOUT), say!(locale, "source-all-files")),
    };
    Page {
        path: paths::source_page(&file.path),
        title: file.path.clone(),
        menu: None,
        template: "source.html",
        wide: false,
        view: Box::new(view),
    }
}

fn records_by_file(report: &Report) -> BTreeMap<&str, Vec<(u32, LinkView)>> {
    let edition = &report.edition;
    let mut found: BTreeMap<&str, Vec<(u32, LinkView)>> = BTreeMap::new();
    let mut add = |kind: Kind, record: &'_ Record| {
        if let Some((file, line)) = place_in(edition, record) {
            found
                .entry(file)
                .or_default()
                .push((line, LinkView::record(report, kind, &record.id, record.id.clone())));
        }
    };
    edition.tasks().iter().for_each(|task| add(Kind::Task, &task.record));
    edition.risks().iter().for_each(|risk| add(Kind::Risk, &risk.record));
    edition.issues().iter().for_each(|issue| add(Kind::Issue, &issue.record));
    edition.decisions().iter().for_each(|decision| add(Kind::Decision, &decision.record));
    edition.changes().iter().for_each(|change| add(Kind::Change, &change.record));
    edition.budget().lines.iter().for_each(|line| add(Kind::Line, &line.record));
    edition.people().iter().for_each(|person| add(Kind::Person, &person.record));
    found.values_mut().for_each(|records| records.sort_by_key(|(line, _)| *line));
    found
}

/// Returns the file as the edition names it, so that the borrow is the edition's.
fn place_in<'a>(edition: &'a Edition, record: &Record) -> Option<(&'a str, u32)> {
    let at = record.at.as_ref()?;
    let file = edition.files().iter().find(|file| file.path == at.path)?;
    Some((file.path.as_str(), at.line))
}
