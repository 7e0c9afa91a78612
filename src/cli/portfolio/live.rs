//! `milepost serve` and `milepost watch` of a portfolio: a project that has changed is built again alone, and with it the pages
//! about all; what came of the others is kept.

use crate::cli::portfolio::one::{Built, Plain, Read, Run};
use crate::cli::portfolio::unseen::{self, Eyes, Shown};
use crate::cli::portfolio::{Stand, crossings, pages, read, told};
use crate::cli::print::{Terminal, human};
use crate::cli::project::{self, Look, Scope};
use crate::cli::tally::Tally;
use crate::cli::trouble::{self, Faults};
use crate::io::Refused;
use crate::io::serve::{Below, Failed, Trouble};
use crate::io::watch::{Signal, Watch};
use crate::pipeline::portfolio::{Crossings, Member, Told, Unseen};
use crate::pipeline::{self, Asked, Outcome};
use crate::site::{OutFile, Site};
use crate::units::Date;
use crate::units::text::plural;
use anyhow::anyhow;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

/// What is built again and again.
pub struct What<'a> {
    pub scope: &'a Scope,
    pub look: &'a Look,
    pub otherwise: Asked<'a>,
    pub output: &'a Path,
}

/// What is kept of a project.
struct Kept {
    read: Read,
    crossings: Crossings,
    /// What it was built without.
    unseen: Unseen,
    member: Member,
    site: Option<Arc<Site>>,
    /// Why it has no site.
    troubles: Vec<Trouble>,
    tally: Tally,
}

/// One build of many.
pub struct Round {
    pub started: Instant,
    pub is_first: bool,
    /// It is made for one audience, also where the portfolio names it and the command does not.
    pub is_for_some: bool,
    /// The pages about all, or why there are none.
    pub result: anyhow::Result<Made>,
}

/// What came of a build.
pub struct Made {
    pub site: Site,
    pub below: Below,
    /// Why there is no site in some folders.
    pub troubles: Failed,
    name: String,
    as_of: Option<Date>,
    rebuilt: usize,
    all: usize,
    tally: Tally,
}

impl Made {
    /// Returns `Built 24 pages for Workplace 2027 as of 13 Nov 2026, 1 of 100 projects anew`.
    pub fn head(&self) -> String {
        let is_page = |file: &&OutFile| file.path.ends_with(".html");
        let count = |site: &Site| site.files().iter().filter(is_page).count();
        let pages = count(&self.site) + self.below.values().map(|site| count(site)).sum::<usize>();
        let day = self.as_of.map(|day| format!(" as of {}", human::day(day))).unwrap_or_default();
        let all = self.all;
        format!(
            "Built {pages} {} for {}{day}, {} of {all} {} anew",
            plural(pages, "page", "pages"),
            self.name,
            self.rebuilt,
            plural(all, "project", "projects")
        )
    }

    /// Returns ` in 84 ms`, with the problems that did not keep it from being built.
    pub fn tail(&self, started: Instant) -> String {
        let problems = self.tally.words();
        let problems =
            if problems.is_empty() { problems } else { format!("; {problems}, see `milepost check`") };
        format!(" in {} ms{problems}", started.elapsed().as_millis())
    }

    /// Returns all files as one site.
    pub fn whole(self) -> Site {
        let mut files = self.site.into_files();
        for (folder, site) in self.below {
            let below = |file: &OutFile| OutFile::new(format!("{folder}/{}", file.path), file.bytes.clone());
            files.extend(site.files().iter().map(below));
        }
        Site::new(files)
    }
}

/// Builds, then waits for changes and builds again, until the watch is told to stop.
pub fn run(what: &What, watch: &Watch, terminal: &Terminal, mut show: impl FnMut(Round)) {
    let (mut plain, mut kept) = (Plain::default(), BTreeMap::new());
    let (mut is_first, mut is_for_some) = (true, what.scope.audience.is_some());
    let mut own = None;
    loop {
        let started = Instant::now();
        let build = || round(what, &mut plain, &mut kept, (&mut own, &mut is_for_some), terminal);
        let result = catch_unwind(AssertUnwindSafe(build)).unwrap_or_else(|_| {
            Err(anyhow!("milepost itself has failed; that is a mistake in milepost, please report it"))
        });
        match result {
            Ok(None) => {}
            Ok(Some(made)) => show(Round { started, is_first, is_for_some, result: Ok(made) }),
            Err(error) => {
                own = None;
                show(Round { started, is_first, is_for_some, result: Err(error) });
            }
        }
        is_first = false;
        if watch.wait() == Signal::Stop {
            return;
        }
    }
}

/// Builds what has changed; nothing where nothing has.
fn round(
    what: &What,
    plain: &mut Plain,
    kept: &mut BTreeMap<String, Kept>,
    (own, is_for_some): (&mut Option<crate::io::disk::Folder>, &mut bool),
    terminal: &Terminal,
) -> anyhow::Result<Option<Made>> {
    let scope = what.scope;
    let stand = read(scope, what.look, what.output)?;
    terminal.print(&human::diagnostics(&stand.report()));
    if stand.has_errors() {
        let message = "the portfolio's own files have errors".to_string();
        return Err(Faults { message, troubles: trouble::of_report(&stand.report()) }.into());
    }
    project::check_refusal(&stand.outcome, "")?;
    // What the portfolio says concerns all: their audience, their addresses, their day.
    let is_other = own.as_ref().is_none_or(|own| !own.is_same(&stand.own));
    if is_other {
        kept.clear();
        *plain = Plain::default();
    }
    *own = Some(stand.own.clone());
    let gone = kept.len();
    kept.retain(|folder, _| stand.folders.contains(folder));
    let gone = gone != kept.len();
    let asked = stand.asked(scope, what.otherwise);
    *is_for_some = matches!(asked, Asked::Named(_));
    let run = Run { stand: &stand, look: what.look, asked, pipeline: pipeline::build, plain };
    let known = &*kept;
    let one = |folder: &String| -> anyhow::Result<Option<_>> {
        let read = Read::of(&stand, scope, what.output, folder)?;
        match known.get(folder) {
            Some(kept) if kept.read.is_same(&read) => Ok(None),
            _ => Ok(Some(run.one(folder, read)?)),
        }
    };
    let mut built: Vec<_> = stand
        .folders
        .par_iter()
        .map(one)
        .collect::<anyhow::Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect();
    if built.is_empty() && !is_other && !gone {
        return Ok(None);
    }
    if built.iter().any(Built::is_for_users) {
        let message = "a portfolio shows how its projects stand, and end users are not told that";
        return Err(Refused::new(message, "name another audience, or show one of its projects").into());
    }
    let others = kept.iter().map(|(folder, kept)| (folder.as_str(), &kept.crossings));
    crossings::check_with(&mut built, others);
    let is_known = kept.values().filter_map(|kept| kept.member.told.as_ref().ok()).any(Told::is_for_vendor);
    if is_known || built.iter().any(Built::is_for_vendor) {
        built.iter_mut().for_each(|built| built.part_off(false));
    }
    let rebuilt = built.len();
    let troubles: Vec<Vec<Trouble>> = built.iter().map(told::troubles).collect();
    told::once(&stand, &mut built);
    for (built, mut troubles) in built.into_iter().zip(troubles) {
        let tally = told::tell(&built, terminal);
        if *is_for_some && !troubles.is_empty() {
            troubles = vec![trouble::hushed()];
        }
        keep(kept, built, Unseen::default(), (tally, troubles));
    }
    hide(&run, kept)?;
    made(&stand, what, kept, rebuilt, terminal).map(Some)
}

fn keep(
    kept: &mut BTreeMap<String, Kept>,
    built: Built,
    unseen: Unseen,
    (tally, troubles): (Tally, Vec<Trouble>),
) {
    let (folder, read) = (built.folder.clone(), built.read.clone());
    let crossings = built.outcome.crossings.clone();
    let (member, site) = built.part();
    kept.insert(folder, Kept { read, crossings, unseen, member, site: site.map(Arc::new), troubles, tally });
}

/// Builds again what waits for milestones of others, where what these show has changed.
fn hide(run: &Run, kept: &mut BTreeMap<String, Kept>) -> anyhow::Result<()> {
    let ids = |kept: &Kept| kept.member.told.iter().flat_map(Told::dates).map(str::to_string).collect();
    let is_told = |kept: &Kept| !kept.member.is_left_out();
    let shown: Shown =
        kept.iter().map(|(folder, kept)| (folder.clone(), is_told(kept).then(|| ids(kept)))).collect();
    let mut again = Vec::new();
    for (folder, kept) in kept.iter().filter(|(_, kept)| kept.site.is_some()) {
        let unseen =
            unseen::of(&kept.crossings, &shown, kept.member.told.as_ref().map_or(Eyes::Some, Eyes::of));
        if unseen != kept.unseen {
            let read = kept.read.clone();
            let mut built = Built::new(run.stand, folder, read, Outcome::default());
            run.again(&mut built, &unseen)?;
            again.push((built, unseen, (kept.tally, kept.troubles.clone())));
        }
    }
    again.into_iter().for_each(|(built, unseen, told)| keep(kept, built, unseen, told));
    Ok(())
}

/// Makes the pages about all from what is kept.
fn made(
    stand: &Stand,
    what: &What,
    kept: &BTreeMap<String, Kept>,
    rebuilt: usize,
    terminal: &Terminal,
) -> anyhow::Result<Made> {
    let members = kept.values().map(|kept| kept.member.clone()).collect();
    let made = pages(stand, what.look, members);
    let outcome = Outcome { diagnostics: made.diagnostics, refusal: made.refusal, ..Outcome::default() };
    let report = stand.report_of(&outcome);
    terminal.print(&human::diagnostics(&report));
    made.said.iter().for_each(|said| terminal.say(said));
    project::check_refusal(&outcome, "")?;
    let none = || {
        let message = "the pages about all projects cannot be made".to_string();
        Faults { message, troubles: trouble::of_report(&report) }
    };
    let site = made.site.ok_or_else(none)?;
    let below = kept.iter().filter_map(|(folder, kept)| Some((folder.clone(), kept.site.clone()?))).collect();
    let failed = kept.iter().filter(|(_, kept)| kept.site.is_none() && !kept.troubles.is_empty());
    let troubles = failed.map(|(folder, kept)| (folder.clone(), kept.troubles.clone())).collect();
    let tally = kept.values().map(|kept| kept.tally).fold(Tally::default(), Tally::and);
    Ok(Made {
        site,
        below,
        troubles,
        name: stand.portfolio.name.clone(),
        as_of: made.as_of,
        rebuilt,
        all: kept.len(),
        tally,
    })
}
