//! `milepost build` of a portfolio: the sites of all projects and the pages about them, into one folder that changes at once.

use crate::cli::portfolio::one::{Built, Plain, Run};
use crate::cli::portfolio::{Stand, check, crossings, pages, part_off, read, refuse, told, unseen};
use crate::cli::print::progress::Progress;
use crate::cli::print::{Terminal, human, place};
use crate::cli::project::{self, Look};
use crate::cli::tally::Tally;
use crate::cli::{Exit, build};
use crate::io::Refused;
use crate::io::publish::{self, Holds, Target};
use crate::pages::portfolio::Failure;
use crate::pipeline::portfolio::Member;
use crate::pipeline::{self, Asked, Outcome};
use crate::site::{OutFile, Site};
use crate::units::Date;
use crate::units::text::plural;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

/// What was made for one audience.
struct Edition {
    files: Vec<OutFile>,
    as_of: Option<Date>,
    failed: usize,
    tally: Tally,
}

/// Builds all projects and the pages about them into one folder, which changes at once.
pub fn build(args: &build::Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    refuse(args.report.is_some(), "--report", "build the project alone to list what is left out of it")?;
    let started = Instant::now();
    let scope = &args.scope;
    let output = build::output(args.output.as_deref(), &scope.dir);
    let target = Target { output: &output, project: &scope.dir, in_place: args.in_place };
    let progress = Progress::start("Building", terminal.is_quiet);
    publish::check(&target, Holds::Site)?;
    let stand = read(scope, &args.look, &output)?;
    if stand.has_errors() {
        let tally = check::tell_all(scope, &args.look, &output, terminal)?;
        terminal.say(&format!("Nothing was published: {}", tally.words()));
        return Ok(Exit::Input);
    }
    project::check_refusal(&stand.outcome, "")?;
    let plain = Plain::default();
    let audiences = match args.all_audiences {
        true => audiences(&stand, args, &output, &plain)?,
        false => Vec::new(),
    };
    let mut editions = Vec::new();
    for audience in &audiences {
        let base = args.look.base_url.as_ref().or(stand.portfolio.site.base_url.as_ref());
        let look = args.look.below(base.map(String::as_str), audience);
        let run = Run {
            stand: &stand,
            look: &look,
            asked: Asked::Named(audience),
            pipeline: pipeline::build,
            plain: &plain,
        };
        let mut built = run.all(scope, &output)?;
        unseen::hide(&run, &mut built)?;
        if built.iter().any(Built::is_for_users) {
            terminal.say(&format!("`{audience}` is left out: a portfolio shows how its projects stand, and end users are not told that"));
            continue;
        }
        match edition(&stand, args, &look, built, true, terminal)? {
            Some(edition) => editions.push((format!("{audience}/"), edition)),
            None => return Ok(Exit::Input),
        }
    }
    if audiences.is_empty() {
        let asked = stand.asked(scope, Asked::Default);
        let run = Run { stand: &stand, look: &args.look, asked, pipeline: pipeline::build, plain: &plain };
        let mut built = run.all(scope, &output)?;
        unseen::hide(&run, &mut built)?;
        if built.iter().any(Built::is_for_users) {
            let message = "a portfolio shows how its projects stand, and end users are not told that";
            let hint = "name another audience, and build the projects for end users one by one";
            return Err(Refused::new(message, hint).into());
        }
        match edition(&stand, args, &args.look, built, false, terminal)? {
            Some(edition) => editions.push((String::new(), edition)),
            None => return Ok(Exit::Input),
        }
    }
    drop(progress);
    publish(&stand, editions, &target, started, terminal)
}

/// Puts the sites together and shows them.
fn publish(
    stand: &Stand,
    editions: Vec<(String, Edition)>,
    target: &Target,
    started: Instant,
    terminal: &Terminal,
) -> anyhow::Result<Exit> {
    let (mut files, mut as_of, mut failed, mut tally) = (Vec::new(), None, 0, Tally::default());
    if editions.is_empty() {
        terminal.say("Nothing was published: there is nobody to show it to");
        return Ok(Exit::Input);
    }
    for (below, edition) in editions {
        as_of = as_of.max(edition.as_of);
        failed = failed.max(edition.failed);
        tally = edition.tally;
        let lower = |file: OutFile| OutFile { path: format!("{below}{}", file.path), bytes: file.bytes };
        files.extend(edition.files.into_iter().map(lower));
    }
    let site = Site::new(files);
    let published = publish::publish(&site, target)?;
    let pages = site.files().iter().filter(|file| file.path.ends_with(".html")).count();
    let day = as_of.map(|day| format!(" as of {}", human::day(day))).unwrap_or_default();
    let problems = tally.words();
    let problems = if problems.is_empty() { problems } else { format!("; {problems}, see `milepost check`") };
    let whole = match failed {
        0 => String::new(),
        failed => {
            let (are, pages) = (plural(failed, "is", "are"), plural(failed, "its pages", "their pages"));
            format!(
                "; {failed} could not be built and {are} left out with {pages} \
                 (`--deny errors` publishes nothing then, and keeps the site as it was)"
            )
        }
    };
    let count = stand.folders.len();
    terminal.say(&format!(
        "Built {pages} {} for {}, {count} {}{day}, into {} ({}) in {} ms{whole}{problems}",
        plural(pages, "page", "pages"),
        stand.portfolio.name,
        plural(count, "project", "projects"),
        place::folder(target.output),
        build::changes(&published),
        started.elapsed().as_millis(),
    ));
    Ok(project::exit(failed > 0))
}

/// Makes the files for one audience. Nothing where they must not be published, and why is told.
fn edition(
    stand: &Stand,
    args: &build::Args,
    look: &Look,
    mut built: Vec<Built>,
    of_many: bool,
    terminal: &Terminal,
) -> anyhow::Result<Option<Edition>> {
    crossings::check(&mut built);
    part_off(&mut built, of_many);
    // Of several audiences a project need not have each.
    let others: BTreeSet<String> = built
        .iter()
        .filter(|built| of_many && built.has_no_edition())
        .map(|built| built.folder.clone())
        .collect();
    for built in built.iter_mut().filter(|built| others.contains(&built.folder)) {
        built.outcome.refusal = None;
    }
    told::once(stand, &mut built);
    terminal.print(&told::text(stand, &built, terminal));
    told::refusals(stand, &built, terminal);
    let tally = told::tally(stand, &built);
    if args.deny.is_some() && tally.is_blocking(args.deny) {
        terminal.say(&format!("Nothing was published: {}", tally.words()));
        return Ok(None);
    }
    let (mut members, mut files) = (Vec::with_capacity(built.len()), Vec::new());
    for built in built {
        let (member, site) = built.part();
        let below =
            |file: OutFile| OutFile { path: format!("{}/{}", member.folder, file.path), bytes: file.bytes };
        files.extend(site.unwrap_or_default().into_files().into_iter().map(below));
        members.push(match others.contains(&member.folder) {
            true => Member { told: Err(Failure::NoEdition), ..member },
            false => member,
        });
    }
    if members.iter().all(|member| member.told.is_err() || member.is_left_out()) {
        terminal.say("Nothing was published: no project could be built");
        return Ok(None);
    }
    for member in members.iter().filter(|member| member.is_left_out()) {
        terminal.say(&format!("{}: left out, there is nothing in it for these readers", member.folder));
    }
    let is_failed =
        |member: &&Member| member.told.is_err() && !member.is_left_out() && !others.contains(&member.folder);
    let failed = members.iter().filter(is_failed).count();
    if failed > 0 && args.deny.is_some() {
        let projects = plural(failed, "project", "projects");
        terminal.say(&format!("Nothing was published: {failed} {projects} could not be built"));
        return Ok(None);
    }
    let made = pages(stand, look, members);
    let outcome = Outcome { diagnostics: made.diagnostics, refusal: made.refusal, ..Outcome::default() };
    terminal.print(&human::diagnostics(&stand.report_of(&outcome)));
    made.said.iter().for_each(|said| terminal.say(said));
    project::check_refusal(&outcome, "")?;
    let tally = tally.and(Tally::of(&outcome));
    let site = made.site.filter(|_| args.deny.is_none() || !tally.is_blocking(args.deny));
    let Some(site) = site else {
        terminal.say(&format!("Nothing was published: {}", tally.words()));
        return Ok(None);
    };
    files.extend(site.into_files());
    Ok(Some(Edition { files, as_of: made.as_of, failed, tally }))
}

/// Returns the audiences that any of the projects declares.
fn audiences(stand: &Stand, args: &build::Args, output: &Path, plain: &Plain) -> anyhow::Result<Vec<String>> {
    let look = &args.look;
    let run = Run { stand, look, asked: Asked::Widest, pipeline: pipeline::check, plain };
    let all: BTreeSet<String> =
        run.all(&args.scope, output)?.into_iter().flat_map(|built| built.outcome.summary.audiences).collect();
    Ok(all.into_iter().collect())
}
