//! `milepost build`: the site into a folder.

use crate::cli::left_out;
use crate::cli::portfolio;
use crate::cli::print::progress::Progress;
use crate::cli::print::{Report, Terminal, human, place};
use crate::cli::project::{self, Look, Reading, Scope};
use crate::cli::tally::Tally;
use crate::cli::{Deny, Exit};
use crate::diagnostic::Diagnostics;
use crate::io::publish::{self, Holds, Published, Target, Way};
use crate::pipeline::{self, Asked, Outcome, Summary};
use crate::site::{OutFile, Site};
use crate::units::text::plural;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Build the site into a folder
///
/// The folder holds the old site or the new one, whatever happens; what others put there is kept. Where
/// nothing has changed, nothing is written.
#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub scope: Scope,
    /// The folder to write to [default: DIR/site]
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// Build for every audience, each into OUT/ID
    #[arg(long, conflicts_with = "audience")]
    pub all_audiences: bool,
    /// Write to a file what the audience does not get, and why
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    #[command(flatten)]
    pub look: Look,
    /// Publish nothing if there are any
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Option<Deny>,
    /// Keep the folder itself and replace its files one by one; for a web server or a container that has it open
    #[arg(long)]
    pub in_place: bool,
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    args.scope.use_jobs()?;
    if crate::io::portfolio::is_one(&args.scope.dir)? {
        return portfolio::build(args, terminal);
    }
    let started = Instant::now();
    let output = output(args.output.as_deref(), &args.scope.dir);
    let target = Target { output: &output, project: &args.scope.dir, in_place: args.in_place };
    if let Some(file) = &args.report {
        left_out::check(file, &output)?;
    }
    let progress = Progress::start("Building", terminal.is_quiet);
    let reading = args.scope.read(&output)?;
    publish::check(&target, Holds::Site)?;
    terminal.detail(&format!("Read {} files", reading.folder.sources.iter().count()));
    let built = build(args, &reading)?;
    drop(progress);
    let tally = show(&built.outcomes, &reading, &args.scope, terminal);
    if tally.is_blocking(args.deny) {
        terminal.say(&format!("Nothing was published: {}", tally.words()));
        return Ok(Exit::Input);
    }
    for outcome in &built.outcomes {
        project::check_refusal(outcome, ", or build for all with `--all-audiences`")?;
    }
    let Some(site) = built.site else { anyhow::bail!("no site was built, and no reason was given") };
    let published = publish::publish(&site, &target)?;
    left_out::tell(&built.outcomes, terminal);
    if let Some(file) = &args.report {
        left_out::write(&built.outcomes, file)?;
    }
    if let Some(outcome) = built.outcomes.first() {
        let facts = Facts { outcome, site: &site, output: &output, tally, started };
        terminal.say(&facts.summary(&published));
    }
    Ok(Exit::Done)
}

/// Returns the folder that a site goes to.
pub fn output(named: Option<&Path>, project: &Path) -> PathBuf {
    named.map_or_else(|| project.join("site"), Path::to_path_buf)
}

struct Built {
    site: Option<Site>,
    /// One for each audience.
    outcomes: Vec<Outcome>,
}

fn build(args: &Args, reading: &Reading) -> anyhow::Result<Built> {
    let known = match args.all_audiences {
        true => reading.run(pipeline::check, Asked::Widest, &args.look)?.summary,
        false => Summary::default(),
    };
    if known.audiences.is_empty() {
        let mut outcome = reading.run(pipeline::build, args.scope.asked(Asked::Default), &args.look)?;
        return Ok(Built { site: outcome.site.take(), outcomes: vec![outcome] });
    }
    // One site with a folder for each audience: they change together, and an audience that is no longer in
    // the project does not keep its last site.
    let mut files = Vec::new();
    let mut outcomes = Vec::new();
    for audience in &known.audiences {
        let look = args.look.below(known.base_url.as_deref(), audience);
        let mut outcome = reading.run(pipeline::build, Asked::Named(audience), &look)?;
        let site = outcome.site.take().unwrap_or_default();
        let below = |file: &OutFile| OutFile::new(format!("{audience}/{}", file.path), file.bytes.clone());
        files.extend(site.files().iter().map(below));
        outcomes.push(outcome);
    }
    // The files are the same for all; what the alarm finds is not.
    let mut all = Diagnostics::default();
    all.extend(outcomes.iter().flat_map(|outcome| outcome.diagnostics.iter().cloned()));
    let all = all.sorted();
    outcomes.iter_mut().for_each(|outcome| outcome.diagnostics.clone_from(&all));
    Ok(Built { site: Some(Site::new(files)), outcomes })
}

/// Prints what is wrong with the files, and counts all problems. Several audiences see one set of files.
fn show(outcomes: &[Outcome], reading: &Reading, scope: &Scope, terminal: &Terminal) -> Tally {
    let Some(outcome) = outcomes.iter().max_by_key(|outcome| outcome.findings.len()) else {
        return Tally::default();
    };
    let report = Report {
        outcome,
        mask: &outcome.mask,
        sources: &reading.folder.sources,
        folder: &scope.dir,
        part: "",
    };
    terminal.print(&human::diagnostics(&report));
    tell_look(outcome, terminal);
    terminal_findings(&report, terminal);
    Tally::of(outcome)
}

/// Prints what was changed of the theme's colours.
pub fn tell_look(outcome: &Outcome, terminal: &Terminal) {
    for said in &outcome.said {
        terminal.say(said);
    }
}

/// Prints the warning signs for those who asked for more; they are on the pages anyway.
pub fn terminal_findings(report: &Report, terminal: &Terminal) {
    if terminal.is_verbose {
        terminal.print(&human::findings(report, true));
    }
}

/// What the line at the end of a build is made from.
pub struct Facts<'a> {
    pub outcome: &'a Outcome,
    pub site: &'a Site,
    pub output: &'a Path,
    pub tally: Tally,
    pub started: Instant,
}

impl Facts<'_> {
    /// Returns `Built 24 pages for Office move as of 13 Nov 2026 into site (3 written, 41 unchanged) in 84 ms`.
    pub fn summary(&self, published: &Published) -> String {
        let folder = place::folder(self.output);
        let way = if published.way == Way::InPlace { ", file by file" } else { "" };
        format!("{} into {folder} ({}{way}){}", self.head(), changes(published), self.tail())
    }

    /// Returns `Built 24 pages for Office move as of 13 Nov 2026`.
    pub fn head(&self) -> String {
        let pages = self.site.files().iter().filter(|file| file.path.ends_with(".html")).count();
        let day = self.outcome.summary.as_of.map(|day| format!(" as of {}", human::day(day)));
        let project = &self.outcome.summary.project;
        format!("Built {pages} {} for {project}{}", plural(pages, "page", "pages"), day.unwrap_or_default())
    }

    /// Returns ` in 84 ms`, with the problems that did not keep the site from being built.
    pub fn tail(&self) -> String {
        let problems = self.tally.words();
        let problems =
            if problems.is_empty() { problems } else { format!("; {problems}, see `milepost check`") };
        format!(" in {} ms{problems}", self.started.elapsed().as_millis())
    }
}

/// Returns `3 written, 41 unchanged`.
pub fn changes(published: &Published) -> String {
    if published.way == Way::Untouched {
        return "nothing changed".into();
    }
    let counts =
        [(published.written, "written"), (published.unchanged, "unchanged"), (published.removed, "removed")];
    let words: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    if words.is_empty() { "empty".into() } else { words.join(", ") }
}
