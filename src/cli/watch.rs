//! `milepost watch`: the site into a folder, again and again.

use crate::cli::build::{self, Facts};
use crate::cli::portfolio::live;
use crate::cli::print::{Report, Terminal, human, place};
use crate::cli::project::{self, Look, Scope};
use crate::cli::rebuild::{self, Attempt, What};
use crate::cli::tally::Tally;
use crate::cli::{Exit, exit_of};
use crate::io::portfolio as folders;
use crate::io::publish::{self, Holds, Target};
use crate::io::stop;
use crate::io::watch::Watch;
use crate::pipeline::Asked;
use anyhow::Context;
use std::path::{Path, PathBuf};

/// Build again on every change, without a server
///
/// Ctrl-C ends it. While the files have errors the last good site stays.
#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub scope: Scope,
    /// The folder to write to [default: DIR/site]
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub look: Look,
    /// Keep the folder itself and replace its files one by one; for a web server or a container that has it open
    #[arg(long)]
    pub in_place: bool,
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    args.scope.use_jobs()?;
    let output = build::output(args.output.as_deref(), &args.scope.dir);
    // Fails at once where there is nothing to watch, or nowhere to write; later the folders may come and go.
    let is_portfolio = folders::is_one(&args.scope.dir)?;
    if !is_portfolio {
        args.scope.read(&output)?;
    }
    publish::check(&target(args, &output), Holds::Site)?;
    let watch = Watch::start(&args.scope.dir, Some(&output))?;
    let stopper = watch.stopper();
    stop::on_request(move || stopper.stop()).context("Ctrl-C could not be listened for")?;
    if watch.is_polling {
        terminal.say("The system has no file watches left: changes are looked for every second");
    }
    if is_portfolio {
        let (scope, look) = (&args.scope, &args.look);
        let what = live::What { scope, look, otherwise: Asked::Default, output: &output };
        live::run(&what, &watch, terminal, |round| {
            if let Err(error) = show_all(args, &output, round, terminal) {
                exit_of(&error, terminal);
            }
        });
        return Ok(Exit::Done);
    }
    let what = What { scope: &args.scope, look: &args.look, asked: args.scope.asked(Asked::Default) };
    rebuild::run(&what, &output, &watch, |attempt| {
        if let Err(error) = show(args, &output, attempt, terminal) {
            exit_of(&error, terminal);
        }
    });
    Ok(Exit::Done)
}

fn target<'a>(args: &'a Args, output: &'a Path) -> Target<'a> {
    Target { output, project: &args.scope.dir, in_place: args.in_place }
}

fn show_all(args: &Args, output: &Path, round: live::Round, terminal: &Terminal) -> anyhow::Result<()> {
    let made = round.result?;
    let (head, tail) = (made.head(), made.tail(round.started));
    let published = publish::publish(&made.whole(), &target(args, output))?;
    terminal.say(&format!("{head}, into {} ({}){tail}", place::folder(output), build::changes(&published)));
    Ok(())
}

fn show(args: &Args, output: &Path, attempt: Attempt, terminal: &Terminal) -> anyhow::Result<()> {
    let (reading, mut outcome) = attempt.result?;
    let site = outcome.site.take();
    let report = Report {
        outcome: &outcome,
        mask: &outcome.mask,
        sources: &reading.folder.sources,
        folder: &args.scope.dir,
        part: "",
    };
    terminal.print(&human::diagnostics(&report));
    build::tell_look(&outcome, terminal);
    build::terminal_findings(&report, terminal);
    let tally = Tally::of(&outcome);
    if tally.errors > 0 {
        terminal.say(&format!("Nothing was published: {}", tally.words()));
        return Ok(());
    }
    project::check_refusal(&outcome, "")?;
    let site = site.context("no site was built, and no reason was given")?;
    let published = publish::publish(&site, &target(args, output))?;
    let facts = Facts { outcome: &outcome, site: &site, output, tally, started: attempt.started };
    terminal.say(&facts.summary(&published));
    Ok(())
}
