//! Finds the milestones of other projects that tasks wait for, and says at its place which are not there.

use crate::cli::portfolio::one::Built;
use crate::diagnostic::Diagnostic;
use crate::load::{near, portfolio};
use crate::pipeline::portfolio::Crossings;
use std::collections::{BTreeMap, BTreeSet};

/// The ids of each project by its folder, as far as they are known; nothing where it could not be read.
type Ids<'a> = BTreeMap<&'a str, Option<BTreeSet<&'a str>>>;

/// Adds a warning to every project that waits for what is not there.
pub fn check(built: &mut [Built]) {
    check_with(built, std::iter::empty());
}

/// Does so where other projects are known from before.
pub fn check_with<'a>(built: &mut [Built], others: impl Iterator<Item = (&'a str, &'a Crossings)>) {
    if built.iter().all(|built| built.outcome.crossings.waits.is_empty()) {
        return;
    }
    let mut known: Ids = others.map(|(folder, crossings)| (folder, ids(crossings))).collect();
    known.extend(built.iter().map(|built| (built.folder.as_str(), all_ids(built))));
    let warnings: Vec<Vec<Diagnostic>> = built.iter().map(|project| warnings(project, &known)).collect();
    for (project, warnings) in built.iter_mut().zip(warnings) {
        project.outcome.diagnostics.extend(warnings);
    }
}

fn warnings(project: &Built, known: &Ids) -> Vec<Diagnostic> {
    let names: BTreeMap<&str, &str> =
        known.keys().map(|&folder| (portfolio::short(folder), folder)).collect();
    let mut out = Vec::new();
    for wait in &project.outcome.crossings.waits {
        let folder = known.keys().find(|folder| **folder == wait.project);
        let Some(&folder) = folder.or_else(|| names.get(wait.project.as_str())) else {
            let message = format!("`{}` is no project of this portfolio", wait.project);
            let hint = match near::nearest(&wait.project, names.keys().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "name the folder of a project, or its export without `.json`".to_string(),
            };
            out.push(Diagnostic::warning("no-effect", wait.span, message).hint(hint));
            continue;
        };
        if folder == project.folder {
            let message = format!("`{}:{}` is of this project itself", wait.project, wait.id);
            let hint = format!("write `after = [\"{}\"]`: `waits_for` names work of other projects", wait.id);
            out.push(Diagnostic::warning("no-effect", wait.span, message).hint(hint));
            continue;
        }
        let Some(Some(ids)) = known.get(folder) else { continue };
        if ids.contains(wait.id.as_str()) {
            continue;
        }
        let message = format!("`{folder}` has no milestone `{}`", wait.id);
        let hint = match near::nearest(&wait.id, ids.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name one that stands in its plan".to_string(),
        };
        out.push(Diagnostic::warning("no-effect", wait.span, message).hint(hint));
    }
    out
}

fn all_ids(built: &Built) -> Option<BTreeSet<&str>> {
    match &built.published {
        Some(Ok(card)) => {
            let across = card.across.as_ref()?;
            Some(across.dates.iter().map(|date| date.id.as_str()).collect())
        }
        Some(Err(_)) => None,
        None => ids(&built.outcome.crossings),
    }
}

/// A plan without anything in it was not read.
fn ids(crossings: &Crossings) -> Option<BTreeSet<&str>> {
    let ids = &crossings.milestones;
    (!ids.is_empty()).then(|| ids.iter().map(String::as_str).collect())
}
