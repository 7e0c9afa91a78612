//! `milepost serve`: the site in a browser on this machine, which reloads on every change.

use crate::cli::build::{self, Facts};
use crate::cli::portfolio::live;
use crate::cli::print::{Report, Terminal, human};
use crate::cli::project::{self, Look, Scope};
use crate::cli::rebuild::{self, Attempt, What};
use crate::cli::tally::Tally;
use crate::cli::{Exit, exit_of, trouble};
use crate::io::serve::{self, Screen, Server};
use crate::io::watch::Watch;
use crate::io::{browser, portfolio as folders, stop};
use crate::pipeline::Asked;
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
                show_all(&screen, round, terminal);
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
fn show_all(screen: &Screen, round: live::Round, terminal: &Terminal) {
    match round.result {
        Ok(made) => {
            let line = format!("{}{}", made.head(), made.tail(round.started));
            screen.show_with(made.site, made.below, made.troubles);
            terminal.say(&line);
        }
        Err(error) => fail(screen, &error, round.is_for_some, terminal),
    }
}

/// Puts what was built, or what is wrong, on the screen and on the terminal.
fn show(args: &Args, screen: &Screen, attempt: Attempt, terminal: &Terminal) {
    let (reading, mut outcome) = match attempt.result {
        Ok(built) => built,
        Err(error) => return fail(screen, &error, args.scope.audience.is_some(), terminal),
    };
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
    let tally = Tally::of(&outcome);
    if tally.errors > 0 {
        screen.fail(match args.scope.audience {
            Some(_) => vec![trouble::hushed()],
            None => trouble::of_report(&report),
        });
        return terminal.say(&format!("The last good site is kept: {}", tally.words()));
    }
    if let Err(error) = project::check_refusal(&outcome, "") {
        return fail(screen, &error, args.scope.audience.is_some(), terminal);
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
        None => {
            let error = anyhow::anyhow!("no site was built, and no reason was given");
            fail(screen, &error, args.scope.audience.is_some(), terminal);
        }
    }
}

fn fail(screen: &Screen, error: &anyhow::Error, is_for_some: bool, terminal: &Terminal) {
    exit_of(error, terminal);
    screen.fail(if is_for_some { vec![trouble::hushed()] } else { trouble::of_error(error) });
}
