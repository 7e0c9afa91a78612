//! A draft as the files of a project folder, new or updated.

use crate::import::Fault;
use crate::import::draft::Draft;
use crate::import::ids::{Ids, Known};
use crate::import::merge::{Removed, Texts};
use crate::import::report::Report;
use crate::import::state::{self, State};
use crate::import::{fresh, merge};
use std::collections::BTreeMap;

/// What is in the folder already.
#[derive(Clone, Default, Debug)]
pub struct Existing {
    /// The texts of the project, by path.
    pub files: BTreeMap<String, String>,
    /// What `state::FILE` holds.
    pub state: Option<String>,
}

/// The files to write, and what is to be said about them.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Only those that are new or differ from what is there; the state comes last.
    pub files: Vec<(String, String)>,
    pub report: Report,
    pub counts: Counts,
}

/// How much was imported.
#[derive(Clone, Copy, Default, Debug)]
pub struct Counts {
    /// Tasks, phases and milestones.
    pub tasks: usize,
    /// Whether phases or milestones are among them.
    pub mixed: bool,
    pub people: usize,
    pub baselines: usize,
    pub added: usize,
    pub changed: usize,
}

/// Makes the files of a draft; `from` is the name of the file that it came from.
pub fn write(mut draft: Draft, existing: &Existing, from: &str) -> Result<Outcome, Fault> {
    let mut known = Known::default();
    let texts = merge::survey(&existing.files, &mut known)?;
    let before = existing.state.as_deref().map(State::read);
    let mut report = std::mem::take(&mut draft.report);
    let removed = match &before {
        Some(before) => merge::removed(&mut draft, &known, &texts, before, &mut report),
        None => Removed::default(),
    };
    let ids = Ids::new(&draft, &known);
    // Half of the time of a large plan is what to remember of it.
    let ((mut files, counts), state) = rayon::join(
        || project_files(&draft, &ids, existing, (texts, before.as_ref(), &removed), from, &mut report),
        || State::of(&draft, &ids).text(),
    );
    if existing.state.as_ref() != Some(&state) {
        files.push((state::FILE.to_string(), state));
    }
    Ok(Outcome { files, report, counts })
}

/// Makes the files that are new or differ, and counts what is in them.
fn project_files(
    draft: &Draft,
    ids: &Ids,
    existing: &Existing,
    (mut texts, before, removed): (Texts, Option<&State>, &Removed),
    from: &str,
    report: &mut Report,
) -> (Vec<(String, String)>, Counts) {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut counts = Counts {
        tasks: draft.plan.len(),
        mixed: draft.plan.iter().any(|record| record.list != "task"),
        people: draft.people.len(),
        baselines: draft.baselines.len(),
        ..Counts::default()
    };
    match texts.get_mut("project.toml") {
        Some(document) => merge::project(document, draft, ids, before, report),
        None => {
            files.insert("project.toml".to_string(), fresh::project(draft, ids, from));
        }
    }
    let plan = (&draft.plan, &ids.plan, &removed.plan);
    let people = (&draft.people, &ids.people, &removed.people);
    for ((records, names, removed), home) in [(plan, "plan"), (people, "people")] {
        let top = format!("{home}.toml");
        let folder = format!("{home}/");
        if merge::has_any(&texts, home) {
            let last = texts.keys().rfind(|path| path.starts_with(&folder)).cloned();
            let home = last.filter(|_| !texts.contains_key(&top)).unwrap_or(top);
            let merged = merge::merge(&mut texts, (records, names, removed), &home, (ids, before), report);
            counts.added += merged.added;
            counts.changed += merged.changed;
        } else if !records.is_empty() {
            counts.added += records.len();
            match home {
                "plan" => files.extend(fresh::plan(draft, ids)),
                _ => files.extend([(top, fresh::records(records, names, ids))]),
            }
        }
    }
    for (path, document) in &texts {
        let text = changed(existing.files.get(path), &document.to_string());
        files.extend(text.map(|text| (path.clone(), text)));
    }
    for baseline in &draft.baselines {
        files.insert(format!("baselines/{}.toml", baseline.name), fresh::baseline(baseline, ids));
    }
    files.retain(|path, text| existing.files.get(path) != Some(text));
    (files.into_iter().collect(), counts)
}

/// Returns a text that was changed, with the line ends that it had; nothing where nothing else is new.
fn changed(old: Option<&String>, new: &str) -> Option<String> {
    let Some(old) = old else { return Some(new.to_string()) };
    let same = || old.parse::<toml_edit::DocumentMut>().is_ok_and(|document| document.to_string() == new);
    if old == new || same() {
        return None;
    }
    let with_returns = old.contains("\r\n");
    let plain = new.replace("\r\n", "\n");
    Some(if with_returns { plain.replace('\n', "\r\n") } else { plain })
}
