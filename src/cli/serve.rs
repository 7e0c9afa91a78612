//! `milepost serve`: the site in a browser on this machine, which reloads on every change.

use crate::cli::build::{self, Facts};
use crate::cli::portfolio::live;
use crate::cli::print::place::{self, Region};
use crate::cli::print::{Report, Terminal, human};
use crate::cli::project::{self, Look, Scope};
use crate::cli::rebuild::{self, Attempt, What};
use crate::cli::tally::Tally;
use crate::cli::{Exit, exit_of};
use crate::diagnostic::Diagnostic;
use crate::io::serve::{self, Screen, Server, Trouble};
use crate::io::watch::Watch;
use crate::io::{Refused, browser, portfolio as folders, stop};
use crate::pipeline::Asked;
use crate::units::text::shorten;
use anyhow::Context;
use std::thread;

/// Build, show in a browser on this machine, and reload on every change
///
/// Ctrl-C ends it. While the files have errors the browser shows them. Only this machine can see the pages;
/// without `--audience` they show everything, so they are not for sharing.
#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub scope: Scope,
    /// The port to listen on; 0 takes any that is free
    #[arg(long, default_value_t = 4747)]
    pub port: u16,
    /// Open the browser
    #[arg(long)]
    pub open: bool,
    #[command(flatten)]
    pub look: Look,
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    args.scope.use_jobs()?;
    let output = args.scope.dir.join("site");
    let is_portfolio = folders::is_one(&args.scope.dir)?;
    if !is_portfolio {
        args.scope.read(&output)?;
    }
    let server = Server::bind(args.port)?;
    let watch = Watch::start(&args.scope.dir, Some(&output))?;
    let (stop_server, stopped) = serve::stopper();
    let stopper = watch.stopper();
    stop::on_request(move || {
        stopper.stop();
        stop_server();
    })
    .context("Ctrl-C could not be listened for")?;
    if watch.is_polling {
        terminal.say("The system has no file watches left: changes are looked for every second");
    }
    let (screen, address) = (server.screen(), format!("http://{}/", server.address()));
    let stopper = watch.stopper();
    thread::scope(|threads| {
        let serving = threads.spawn(move || {
            let result = server.run(stopped);
            // Also where it has failed: building is of no use without it.
            stopper.stop();
            result
        });
        if is_portfolio {
            let (scope, look) = (&args.scope, &args.look);
            let what = live::What { scope, look, otherwise: Asked::Widest, output: &output };
            live::run(&what, &watch, terminal, |round| {
                let is_first = round.is_first;
                show_all(args, &screen, round, terminal);
                if is_first {
                    announce(args, &address, terminal);
                }
            });
            return serving.join().map_err(|_| anyhow::anyhow!("the web server has failed"))?;
        }
        let what = What { scope: &args.scope, look: &args.look, asked: args.scope.asked(Asked::Widest) };
        rebuild::run(&what, &output, &watch, |attempt| {
            let is_first = attempt.is_first;
            show(args, &screen, attempt, terminal);
            if is_first {
                announce(args, &address, terminal);
            }
        });
        serving.join().map_err(|_| anyhow::anyhow!("the web server has failed"))?
    })?;
    Ok(Exit::Done)
}

fn announce(args: &Args, address: &str, terminal: &Terminal) {
    // Said even when quiet: without the address the command is of no use.
    terminal.print(&format!("Serving at {address} — Ctrl-C ends it\n"));
    if args.open && !browser::open(address) {
        terminal.say("No browser could be opened; open the address yourself");
    }
}

/// Puts the pages of a portfolio, or why there are none, on the screen and on the terminal.
fn show_all(args: &Args, screen: &Screen, round: live::Round, terminal: &Terminal) {
    match round.result {
        Ok(made) => {
            let line = format!("{}{}", made.head(), made.tail(round.started));
            screen.show_with(made.site, made.below);
            terminal.say(&line);
        }
        Err(error) => fail(args, screen, &error, terminal),
    }
}

/// Puts what was built, or what is wrong, on the screen and on the terminal.
fn show(args: &Args, screen: &Screen, attempt: Attempt, terminal: &Terminal) {
    let (reading, mut outcome) = match attempt.result {
        Ok(built) => built,
        Err(error) => return fail(args, screen, &error, terminal),
    };
    let site = outcome.site.take();
    let report = Report {
        outcome: &outcome,
        mask: &outcome.mask,
        sources: &reading.folder.sources,
        folder: &args.scope.dir,
    };
    terminal.print(&human::diagnostics(&report));
    build::tell_look(&outcome, terminal);
    let tally = Tally::of(&outcome);
    if tally.errors > 0 {
        screen.fail(match args.scope.audience {
            Some(_) => vec![hushed()],
            None => outcome.diagnostics.iter().map(|each| trouble(&report, each)).collect(),
        });
        return terminal.say(&format!("The last good site is kept: {}", tally.words()));
    }
    if let Err(error) = project::check_refusal(&outcome, "") {
        return fail(args, screen, &error, terminal);
    }
    match site {
        Some(site) => {
            let facts = Facts {
                outcome: &outcome,
                site: &site,
                output: &args.scope.dir,
                tally,
                started: attempt.started,
            };
            let audience = match &args.scope.audience {
                Some(audience) => format!(", for the audience `{audience}`"),
                None if outcome.summary.audiences.is_empty() => String::new(),
                None => ", showing everything".into(),
            };
            let line = format!("{}{audience}{}", facts.head(), facts.tail());
            screen.show(site);
            terminal.say(&line);
        }
        None => fail(args, screen, &anyhow::anyhow!("no site was built, and no reason was given"), terminal),
    }
}

/// Says that something is wrong, and not what: messages and lines of the files hold what the audience may not see.
fn hushed() -> Trouble {
    Trouble {
        is_error: true,
        message: "what is wrong is told in the terminal: this is what one audience sees".to_string(),
        hints: vec!["leave out `--audience` to have it here".to_string()],
        ..Trouble::default()
    }
}

fn fail(args: &Args, screen: &Screen, error: &anyhow::Error, terminal: &Terminal) {
    exit_of(error, terminal);
    if args.scope.audience.is_some() {
        return screen.fail(vec![hushed()]);
    }
    let hints = error.downcast_ref::<Refused>().map(|refused| refused.hint.clone());
    let message = error.chain().map(ToString::to_string).collect::<Vec<_>>().join(": ");
    screen.fail(vec![Trouble {
        is_error: true,
        message,
        hints: hints.into_iter().collect(),
        ..Trouble::default()
    }]);
}

/// The longest source line that the error page shows on either side of the mark.
const LINE_MOST: usize = 200;

fn trouble(report: &Report, diagnostic: &Diagnostic) -> Trouble {
    let mut trouble = Trouble {
        is_error: diagnostic.is_error(),
        name: diagnostic.name.to_string(),
        message: diagnostic.message.clone(),
        hints: diagnostic.hints.clone(),
        ..Trouble::default()
    };
    if let Some(span) = diagnostic.span {
        let start = Region::of(report.sources, span).start;
        trouble.place = format!("{}:{}:{}", place::file_of(report, span), start.line, start.column);
        let text = report.sources.text(span.file);
        let range = place::within(text, span.range());
        let first = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = range.start + text[range.clone()].lines().next().unwrap_or_default().len();
        let last = end + text[end..].lines().next().unwrap_or_default().len();
        if !text.is_empty() {
            let parts = [first..range.start, range.start..end, end..last];
            let [before, marked, after] = parts.map(|part| shorten(&report.part(span.file, part), LINE_MOST));
            trouble.line = Some((before, marked, after));
        }
    }
    trouble
}
