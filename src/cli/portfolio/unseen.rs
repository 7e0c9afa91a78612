//! Milestones of other projects that a task waits for and its readers are not shown there. The other project's gate alone
//! knows which they are, so the waiting project is built once more without them.

use crate::cli::portfolio::one::{Built, Run};
use crate::load::portfolio;
use crate::pipeline::portfolio::{Crossings, Unseen};
use std::collections::{BTreeMap, BTreeSet};

/// The milestones that each project shows, by its folder; none where nothing is known of it.
pub type Shown = BTreeMap<String, BTreeSet<String>>;

/// Builds the projects again that would name what is hidden in another.
pub fn hide(run: &Run, built: &mut [Built]) -> anyhow::Result<()> {
    if built.iter().all(|built| built.outcome.crossings.waits.is_empty()) {
        return Ok(());
    }
    let shown: Shown = built.iter().map(|built| (built.folder.clone(), built.shown())).collect();
    for built in built.iter_mut().filter(|built| built.outcome.site.is_some()) {
        let unseen = of(&built.outcome.crossings, &shown);
        if !unseen.is_empty() {
            run.again(built, &unseen)?;
        }
    }
    Ok(())
}

/// Returns what a project waits for that is in this portfolio and not known to be shown. What could not be read is not known
/// to be. A name that is no project of it hides nothing.
pub fn of(crossings: &Crossings, shown: &Shown) -> Unseen {
    let found = |name: &str| {
        let by_short =
            || shown.iter().find(|(folder, _)| portfolio::short(folder) == name).map(|(_, ids)| ids);
        shown.get(name).or_else(by_short)
    };
    let is_hidden =
        |project: &str, id: &str| found(project).is_some_and(|ids: &BTreeSet<String>| !ids.contains(id));
    let waits = crossings.waits.iter().filter(|wait| is_hidden(&wait.project, &wait.id));
    waits.map(|wait| (wait.project.clone(), wait.id.clone())).collect()
}
