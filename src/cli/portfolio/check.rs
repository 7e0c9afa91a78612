//! `milepost check` of a portfolio.

use crate::cli::portfolio::one::{Built, Plain, Run};
use crate::cli::portfolio::{Stand, crossings, part_off, print_own, read, refuse, told};
use crate::cli::print::Terminal;
use crate::cli::project::{self, Look};
use crate::cli::tally::Tally;
use crate::cli::{Exit, check};
use crate::diagnostic::Diagnostics;
use crate::load::portfolio;
use crate::load::secret::mask::Mask;
use crate::pipeline::{self, Asked, Outcome};
use crate::units::text::plural;
use std::time::Instant;

/// Checks all projects, and writes nothing.
pub fn check(args: &check::Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    let is_other = args.format != check::Format::Human;
    refuse(is_other, "--format", "check one of its projects to get its problems in another form")?;
    let started = Instant::now();
    let scope = &args.scope;
    let output = scope.dir.join("site");
    let Some(stand) = read(scope, &output, terminal)? else { return Ok(Exit::Input) };
    let (look, plain) = (Look::default(), Plain::default());
    let asked = stand.asked(scope, Asked::Widest);
    let run = Run { stand: &stand, look: &look, asked, pipeline: pipeline::check, plain: &plain };
    let mut built = run.all(scope, &output)?;
    crossings::check(&mut built);
    part_off(&mut built, false);
    let own = alike(&stand, &built);
    let tally = told::tell_all(&built, scope, terminal, true).and(Tally::of(&own));
    print_own(own.diagnostics, &Mask::default(), &stand.own.sources, &scope.dir, terminal);
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

/// Finds what the portfolio has twice, as a build does.
fn alike(stand: &Stand, built: &[Built]) -> Outcome {
    let mut out = Diagnostics::default();
    portfolio::check_twins(&stand.portfolio, built.iter().filter_map(Built::named), &mut out);
    Outcome { diagnostics: out.sorted(), ..Outcome::default() }
}
