//! Milestones of other projects that a task waits for and its readers are not shown there. The other project's gate alone
//! knows which they are, so the waiting project is built once more without them.

use crate::cli::portfolio::one::{Built, Run};
use crate::load::portfolio;
use crate::pipeline::portfolio::{Crossings, Told, Unseen};
use std::collections::{BTreeMap, BTreeSet};

/// What each project shows, by its folder: its milestones, none where nothing is known of it; nothing at all where its
/// readers are not told that there is such a project.
pub type Shown = BTreeMap<String, Option<BTreeSet<String>>>;

/// Whose eyes a project is built for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Eyes {
    All,
    Some,
    Vendor,
}

impl Eyes {
    pub fn of(told: &Told) -> Eyes {
        match (told.is_for_vendor(), told.is_complete()) {
            (true, _) => Eyes::Vendor,
            (false, false) => Eyes::Some,
            (false, true) => Eyes::All,
        }
    }
}

/// Builds the projects again that would name what is hidden in another.
pub fn hide(run: &Run, built: &mut [Built]) -> anyhow::Result<()> {
    if built.iter().all(|built| built.outcome.crossings.waits.is_empty()) {
        return Ok(());
    }
    let is_for_vendor = built.iter().any(Built::is_for_vendor);
    let is_told = |built: &Built| !is_for_vendor || built.has_part();
    let shown: Shown =
        built.iter().map(|built| (built.folder.clone(), is_told(built).then(|| built.shown()))).collect();
    for built in built.iter_mut().filter(|built| built.outcome.site.is_some()) {
        let eyes = built.outcome.told.as_ref().map_or(Eyes::Some, Eyes::of);
        let unseen = of(&built.outcome.crossings, &shown, eyes);
        if !unseen.is_empty() {
            run.again(built, &unseen)?;
        }
    }
    Ok(())
}

/// Returns what a project waits for that is not known to be shown to its readers. What could not be read is not known to
/// be, nor is what is no project of this portfolio: it may be one that is spelt otherwise. A vendor is not told of a
/// project in which it has no part.
pub fn of(crossings: &Crossings, shown: &Shown, eyes: Eyes) -> Unseen {
    let found = |name: &str| {
        let by_short =
            || shown.iter().find(|(folder, _)| portfolio::short(folder) == name).map(|(_, ids)| ids);
        shown.get(name).or_else(by_short)
    };
    let mut unseen = Unseen::default();
    for wait in &crossings.waits {
        let is_seen = match found(&wait.project) {
            Some(Some(ids)) => ids.contains(&wait.id),
            Some(None) => false,
            None => eyes == Eyes::All,
        };
        if eyes == Eyes::Vendor && !matches!(found(&wait.project), Some(Some(_))) {
            unseen.projects.insert(wait.project.clone());
        }
        if !is_seen {
            unseen.milestones.insert((wait.project.clone(), wait.id.clone()));
        }
    }
    unseen
}
