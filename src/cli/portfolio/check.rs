//! `milepost check` of a portfolio.

use crate::cli::portfolio::one::{Built, Plain, Run};
use crate::cli::portfolio::{Stand, crossings, pages, part_off, read, told};
use crate::cli::print::Terminal;
use crate::cli::project::{self, Look, Scope};
use crate::cli::tally::Tally;
use crate::cli::{Exit, check};
use crate::diagnostic::Diagnostics;
use crate::load::portfolio;
use crate::pipeline::{self, Asked};
use crate::units::text::plural;
use std::path::Path;
use std::time::Instant;

/// Checks all projects, and writes nothing.
pub fn check(args: &check::Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    let started = Instant::now();
    let scope = &args.scope;
    let (mut stand, built) = run(scope, &Look::default(), &scope.dir.join("site"))?;
    let made = if stand.theme.constant().own_templates || stand.has_errors() {
        Vec::new()
    } else {
        // A template of its own can be wrong in a way that the rendering alone shows.
        let members = built.iter().map(Built::unbuilt).collect();
        pages(&stand, &Look::default(), members).diagnostics
    };
    stand.outcome.diagnostics.extend(made);
    terminal.result(&args.format.text(&told::reports(&stand, &built), terminal))?;
    let tally = told::tally(&stand, &built);
    let refused = told::refusals(&stand, &built, terminal);
    let problems = tally.words();
    let problems = if problems.is_empty() { "no problems" } else { &problems };
    let name = match stand.portfolio.name.as_str() {
        "" => "the portfolio",
        name => name,
    };
    stand.outcome.said.iter().for_each(|said| terminal.say(said));
    let count = built.len();
    terminal.say(&format!(
        "Checked {name}: {count} {}, {problems}, in {} ms",
        plural(count, "project", "projects"),
        started.elapsed().as_millis()
    ));
    Ok(project::exit(refused || tally.is_blocking(args.deny)))
}

/// Checks the portfolio and all its projects, and says nothing.
fn run(scope: &Scope, look: &Look, output: &Path) -> anyhow::Result<(Stand, Vec<Built>)> {
    let mut stand = read(scope, look, output)?;
    let plain = Plain::default();
    let asked = stand.asked(scope, Asked::Widest);
    let run = Run { stand: &stand, look, asked, pipeline: pipeline::check, plain: &plain };
    let mut built = run.all(scope, output)?;
    crossings::check(&mut built);
    part_off(&mut built, false);
    let mut twins = Diagnostics::default();
    portfolio::check_twins(&stand.portfolio, built.iter().filter_map(Built::named), &mut twins);
    stand.outcome.diagnostics.extend(twins.sorted());
    told::once(&stand, &mut built);
    Ok((stand, built))
}

/// Tells all that is wrong where the portfolio's own files keep it from being built.
pub fn tell_all(scope: &Scope, look: &Look, output: &Path, terminal: &Terminal) -> anyhow::Result<Tally> {
    let (stand, built) = run(scope, look, output)?;
    terminal.print(&told::text(&stand, &built, terminal));
    told::refusals(&stand, &built, terminal);
    Ok(told::tally(&stand, &built))
}
