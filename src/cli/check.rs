//! `milepost check`: everything that a build checks, nothing written.

use crate::checks::health::Colour;
use crate::cli::portfolio;
use crate::cli::print::{Report, Terminal, github, human, json, sarif};
use crate::cli::project::{self, Look, Scope};
use crate::cli::tally::Tally;
use crate::cli::{Deny, Exit, build, rules};
use crate::pipeline::{self, Asked, Call, Outcome};
use crate::units::text::plural;
use clap::ValueEnum;
use std::time::Instant;

/// Check the project without building it
///
/// Lists mistakes in the files, then warning signs in the project: what `explain` tells more about. Without
/// `--audience` it looks at everything that any audience may see.
#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub scope: Scope,
    /// The form of the result
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Fail if there are any
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Option<Deny>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading: the source line with the fault marked in it
    Human,
    /// One JSON document
    Json,
    /// Annotations in GitHub Actions
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

impl Format {
    /// Returns what is said of a project, or of a portfolio and all in it.
    pub fn text(self, reports: &[Report], terminal: &Terminal) -> String {
        let human =
            |report: &Report| human::diagnostics(report) + &human::findings(report, terminal.is_verbose);
        match self {
            Format::Human => reports.iter().map(human).collect(),
            Format::Json => json::document(reports),
            Format::Github => github::annotations(reports),
            Format::Sarif => sarif::log(reports),
        }
    }
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    args.scope.use_jobs()?;
    if crate::io::portfolio::is_one(&args.scope.dir)? {
        return portfolio::check(args, terminal);
    }
    let started = Instant::now();
    let reading = args.scope.read(&args.scope.dir.join("site"))?;
    let outcome = reading.run(pipeline::check, args.scope.asked(Asked::Widest), &Look::default())?;
    let report = Report {
        outcome: &outcome,
        mask: &outcome.mask,
        sources: &reading.folder.sources,
        folder: &args.scope.dir,
        part: "",
    };
    terminal.result(&args.format.text(&[report], terminal))?;
    let tally = Tally::of(&outcome);
    if tally.errors == 0 {
        project::check_refusal(&outcome, "")?;
    }
    if let (0, Some(call)) = (tally.errors, outcome.summary.called) {
        terminal.say(&called(&call));
    }
    build::tell_look(&outcome, terminal);
    terminal.say(&summary(&outcome, &tally, started));
    Ok(project::exit(tally.is_blocking(args.deny)))
}

/// Returns `Called green in the report of 13 Nov 2026, but the rules say red`, and what follows from it.
fn called(call: &Call) -> String {
    let (word, computed) = (rules::word(call.colour), rules::word(call.computed));
    let mut text = format!("Called {word} in the report of {}", human::day(call.date));
    text += &match call.computed {
        Colour::Unknown => "; nothing is recorded for the rules to judge by".to_string(),
        computed if computed == call.colour => "; the rules say the same".to_string(),
        _ => format!(", but the rules say {computed}"),
    };
    if call.watermelon {
        text += ": green outside, red inside";
    }
    if call.reason_missing {
        text += "; the report gives no `reason`";
    }
    if call.alone {
        text += "; readers see the call alone";
    }
    text
}

/// Returns `Checked Office move as of 13 Nov 2026: 14 tasks, no problems, in 12 ms`.
fn summary(outcome: &Outcome, tally: &Tally, started: Instant) -> String {
    let summary = &outcome.summary;
    let project = if summary.project.is_empty() { "the project" } else { &summary.project };
    let day = summary.as_of.map(|day| format!(" as of {}", human::day(day))).unwrap_or_default();
    let tasks = format!("{} {}", summary.tasks, plural(summary.tasks, "task", "tasks"));
    let problems = tally.words();
    let problems = if problems.is_empty() { "no problems" } else { &problems };
    let more = if tally.alarms + tally.signs + tally.notices > 0 {
        "; `milepost explain NAME` tells more"
    } else {
        ""
    };
    format!("Checked {project}{day}: {tasks}, {problems}, in {} ms{more}", started.elapsed().as_millis())
}
