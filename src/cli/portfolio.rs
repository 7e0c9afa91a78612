//! `milepost build` and `milepost check` of a portfolio: every project on its own way, then the pages about all.

use crate::cli::print::progress::Progress;
use crate::cli::print::{Report, Terminal, human, place};
use crate::cli::project::{self, Look, Reading, Scope};
use crate::cli::tally::Tally;
use crate::cli::{Exit, InputError, build, check};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::export::json::FORMAT;
use crate::export::json::card::{self, Unreadable};
use crate::io::publish::{self, Holds, Target};
use crate::io::{Refused, clock, disk, portfolio as folders};
use crate::load::portfolio::{self, Portfolio};
use crate::pages::portfolio::{Card, Failure};
use crate::pipeline::portfolio::{Made, Member, Told};
use crate::pipeline::{self, Asked, Clock, Input, Outcome};
use crate::render::Theme;
use crate::site::{OutFile, Site};
use crate::source::Sources;
use crate::units::text::plural;
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// A portfolio as it was read.
struct Stand {
    own: disk::Folder,
    portfolio: Portfolio,
    /// The folders of its projects, in order.
    folders: Vec<String>,
    clock: Clock,
}

/// What came of one project.
struct Built {
    folder: String,
    outcome: Outcome,
    /// For the messages; nothing where there are none.
    sources: Sources,
    /// What the export of a project says that is built elsewhere.
    published: Option<Result<Card, Unreadable>>,
}

/// Builds all projects and the pages about them into one folder, which changes at once.
pub fn build(args: &build::Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    refuse(
        args.all_audiences,
        "--all-audiences",
        "name one with `--audience`, or build each into a folder of its own",
    )?;
    refuse(args.report.is_some(), "--report", "build the project alone to list what is left out of it")?;
    let started = Instant::now();
    let scope = &args.scope;
    let output = build::output(args.output.as_deref(), &scope.dir);
    let target = Target { output: &output, project: &scope.dir, in_place: args.in_place };
    let progress = Progress::start("Building", terminal.is_quiet);
    publish::check(&target, Holds::Site)?;
    let Some(stand) = read(scope, &output, terminal)? else { return Ok(Exit::Input) };
    let base = args.look.base_url.clone().or_else(|| stand.portfolio.site.base_url.clone());
    let built = all(
        &stand,
        scope,
        &output,
        |folder, reading, asked| {
            let base_url = base.as_ref().map(|base| format!("{}/{folder}/", base.trim_end_matches('/')));
            let look = Look { theme: args.look.theme.clone(), base_url };
            reading.run(pipeline::build, asked, &look)
        },
        Asked::Default,
    )?;
    drop(progress);
    if built.iter().any(|built| built.outcome.site.is_some() && built.outcome.told.is_none()) {
        let message = "a portfolio shows how its projects stand, and end users are not told that";
        let hint = "name another audience, and build the projects for end users one by one";
        return Err(Refused::new(message, hint).into());
    }
    let tally = tell(&built, scope, terminal, false);
    if (Tally { errors: 0, ..tally }).is_blocking(args.deny) {
        terminal.say(&format!("Nothing was published: {}", tally.words()));
        return Ok(Exit::Input);
    }
    let (members, mut files) = take(built);
    let failed = members.iter().filter(|member| member.told.is_err()).count();
    let count = members.len();
    if failed == count {
        terminal.say("Nothing was published: no project could be built");
        return Ok(Exit::Input);
    }
    let made = pages(&stand, &args.look, members)?;
    print_own(&made.diagnostics, &stand.own.sources, &scope.dir, terminal);
    made.said.iter().for_each(|said| terminal.say(said));
    let outcome = Outcome { refusal: made.refusal, ..Outcome::default() };
    project::check_refusal(&outcome, "")?;
    let Some(site) = made.site else { return Ok(Exit::Input) };
    files.extend(site.into_files());
    let site = Site::new(files);
    let published = publish::publish(&site, &target)?;
    let pages = site.files().iter().filter(|file| file.path.ends_with(".html")).count();
    let day = made.as_of.map(|day| format!(" as of {}", human::day(day))).unwrap_or_default();
    let problems = tally.words();
    let problems = if problems.is_empty() { problems } else { format!("; {problems}, see `milepost check`") };
    let whole = if failed == 0 { String::new() } else { format!("; {failed} could not be built") };
    terminal.say(&format!(
        "Built {pages} {} for {}, {count} {}{day}, into {} ({}) in {} ms{whole}{problems}",
        plural(pages, "page", "pages"),
        stand.portfolio.name,
        plural(count, "project", "projects"),
        place::folder(&output),
        build::changes(&published),
        started.elapsed().as_millis(),
    ));
    Ok(project::exit(failed > 0))
}

/// Checks all projects, and writes nothing.
pub fn check(args: &check::Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    let is_other = args.format != check::Format::Human;
    refuse(is_other, "--format", "check one of its projects to get its problems in another form")?;
    let started = Instant::now();
    let output = args.scope.dir.join("site");
    let Some(stand) = read(&args.scope, &output, terminal)? else { return Ok(Exit::Input) };
    let run =
        |_: &str, reading: &Reading, asked: Asked| reading.run(pipeline::check, asked, &Look::default());
    let built = all(&stand, &args.scope, &output, run, Asked::Widest)?;
    let tally = tell(&built, &args.scope, terminal, true);
    let refused = built.iter().any(|built| built.outcome.refusal.is_some());
    let count = built.len();
    let problems = tally.words();
    let problems = if problems.is_empty() { "no problems" } else { &problems };
    terminal.say(&format!(
        "Checked {}: {count} {}, {problems}, in {} ms",
        stand.portfolio.name,
        plural(count, "project", "projects"),
        started.elapsed().as_millis()
    ));
    Ok(project::exit(refused || tally.is_blocking(args.deny)))
}

fn refuse(is_asked: bool, option: &str, hint: &str) -> anyhow::Result<()> {
    match is_asked {
        true => {
            Err(Refused::new(format!("`{option}` is for one project, and this is a portfolio"), hint).into())
        }
        false => Ok(()),
    }
}

/// Reads `portfolio.toml` and finds the projects. Nothing where it has errors, which are told.
fn read(scope: &Scope, output: &Path, terminal: &Terminal) -> anyhow::Result<Option<Stand>> {
    let own = folders::read(&scope.dir)?;
    let mut out = Diagnostics::default();
    let Some(portfolio) = portfolio::read(&own.sources, &mut out) else {
        print_own(&out.sorted(), &own.sources, &scope.dir, terminal);
        return Ok(None);
    };
    let found: Vec<Vec<String>> = portfolio
        .patterns
        .iter()
        .map(|pattern| folders::find(&scope.dir, output, &pattern.text))
        .collect::<anyhow::Result<_>>()?;
    portfolio::check_places(&portfolio, &found, &mut out);
    let has_errors = out.has_errors();
    print_own(&out.sorted(), &own.sources, &scope.dir, terminal);
    if has_errors {
        return Ok(None);
    }
    let mut folders: Vec<String> = found.into_iter().flatten().collect();
    folders.sort();
    folders.dedup();
    // A project that says no day of its own speaks for the portfolio's.
    let today = match portfolio.status_date {
        Some(day) => day,
        None => clock::today()?,
    };
    Ok(Some(Stand { own, portfolio, folders, clock: Clock { as_of: scope.as_of, today } }))
}

fn print_own(diagnostics: &[Diagnostic], sources: &Sources, folder: &Path, terminal: &Terminal) {
    let outcome = Outcome { diagnostics: diagnostics.to_vec(), ..Outcome::default() };
    terminal.print(&human::diagnostics(&Report { outcome: &outcome, mask: &outcome.mask, sources, folder }));
}

/// Runs the pipeline on every project, in the order of their folders whatever thread is first.
fn all(
    stand: &Stand,
    scope: &Scope,
    output: &Path,
    run: impl Fn(&str, &Reading, Asked) -> anyhow::Result<Outcome> + Sync,
    otherwise: Asked,
) -> anyhow::Result<Vec<Built>> {
    let named = scope.audience.as_deref().or(stand.portfolio.audience.as_deref());
    let asked = named.map_or(otherwise, Asked::Named);
    let one = |folder: &String| -> anyhow::Result<Built> {
        if portfolio::is_export(folder) {
            let text = folders::read_export(&scope.dir.join(folder))?;
            let published = Some(text.ok_or(Unreadable::NotOurs).and_then(|text| card::read(&text)));
            let (outcome, sources) = (Outcome::default(), Sources::default());
            return Ok(Built { folder: folder.clone(), outcome, sources, published });
        }
        let files = disk::read(&scope.dir.join(folder), output)?;
        let reading = Reading { folder: files, clock: stand.clock };
        let mut outcome = match run(folder, &reading, asked) {
            Ok(outcome) => outcome,
            // A theme that cannot be read costs one project, not all.
            Err(error) => match error.downcast::<InputError>() {
                Ok(InputError(message)) => Outcome {
                    refusal: Some(pipeline::Refusal::Template(vec![message])),
                    ..Outcome::default()
                },
                Err(error) => return Err(error),
            },
        };
        outcome.data = None;
        let is_said = !outcome.diagnostics.is_empty() || !outcome.findings.is_empty();
        let sources = if is_said { reading.folder.sources } else { Sources::default() };
        Ok(Built { folder: folder.clone(), outcome, sources, published: None })
    };
    stand.folders.par_iter().map(one).collect()
}

/// Prints what is wrong with each project, and counts all of it.
fn tell(built: &[Built], scope: &Scope, terminal: &Terminal, with_findings: bool) -> Tally {
    let mut sum = Tally::default();
    for Built { folder, outcome, sources, published } in built {
        let folder: PathBuf = scope.dir.join(folder);
        if let Some(Err(why)) = published {
            let (message, hint) = unreadable(why);
            terminal.error(&format!("{}: {message}", place::folder(&folder)), &[&hint]);
            sum.errors += 1;
        }
        let report = Report { outcome, mask: &outcome.mask, sources, folder: &folder };
        terminal.print(&human::diagnostics(&report));
        if with_findings {
            terminal.print(&human::findings(&report, terminal.is_verbose));
        } else {
            build::terminal_findings(&report, terminal);
        }
        let tally = Tally::of(outcome);
        if tally.errors == 0
            && let Err(error) = project::check_refusal(outcome, "")
        {
            let message = format!("{}: {}", place::folder(&folder), error);
            match error.downcast_ref::<Refused>() {
                Some(refused) => terminal.error(&message, &[&refused.hint]),
                None => terminal.error(&message, &[]),
            }
        }
        sum = sum.and(tally);
    }
    sum
}

/// Says why an export is not read, and what to do.
fn unreadable(why: &Unreadable) -> (String, String) {
    let again =
        "export it again with `milepost export`, or copy the `data/project.json` of its site".to_string();
    match why {
        Unreadable::NotOurs => ("this is not an export of milepost".to_string(), again),
        Unreadable::Lacks(key) => (format!("this export has no `{key}` that can be read"), again),
        Unreadable::OtherFormat(format) => (
            format!(
                "this export has the format `{}`, and this milepost reads `{FORMAT}`",
                human::clean(format)
            ),
            "build both with one version of milepost".to_string(),
        ),
    }
}

/// Parts what each project tells from its site, whose files go below the project's folder.
fn take(built: Vec<Built>) -> (Vec<Member>, Vec<OutFile>) {
    let mut members = Vec::with_capacity(built.len());
    let mut files = Vec::new();
    for Built { folder, outcome, published, .. } in built {
        if let Some(published) = published {
            let told = published.map(|card| Told::published(Card { folder: folder.clone(), ..card }));
            let told = told.map_err(|why| match why {
                Unreadable::OtherFormat(_) => Failure::OtherFormat,
                Unreadable::NotOurs | Unreadable::Lacks(_) => Failure::NoExport,
            });
            members.push(Member { folder, told });
            continue;
        }
        let errors = Tally::of(&outcome).errors;
        let told = match outcome.told {
            Some(told) if errors == 0 => Ok(told.below(&folder)),
            _ if errors > 0 => Err(Failure::Errors(errors)),
            _ => Err(Failure::Refused),
        };
        if told.is_ok() {
            let site = outcome.site.unwrap_or_default();
            files.extend(
                site.into_files()
                    .into_iter()
                    .map(|file| OutFile { path: format!("{folder}/{}", file.path), bytes: file.bytes }),
            );
        }
        members.push(Member { folder, told });
    }
    (members, files)
}

fn pages(stand: &Stand, look: &Look, members: Vec<Member>) -> anyhow::Result<Made> {
    let theme = Theme::load(stand.own.theme.clone()).map_err(InputError)?;
    let input = Input {
        sources: &stand.own.sources,
        theme: &theme,
        clock: stand.clock,
        asked: Asked::Default,
        theme_name: look.theme.as_deref(),
        base_url: look.base_url.as_deref(),
    };
    Ok(pipeline::portfolio::build(&input, &stand.portfolio, members))
}
