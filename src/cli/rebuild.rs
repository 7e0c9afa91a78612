//! Builds again when something has changed: what `watch` and `serve` have in common.

use crate::cli::project::{Look, Reading, Scope};
use crate::io::watch::{Signal, Watch};
use crate::pipeline::{self, Asked, Outcome};
use anyhow::anyhow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Instant;

/// One build of many.
pub struct Attempt {
    pub started: Instant,
    pub is_first: bool,
    /// What was read and what has come of it, or what the machine, or we, did wrong.
    pub result: anyhow::Result<(Reading, Outcome)>,
}

/// What is built again and again.
pub struct What<'a> {
    pub scope: &'a Scope,
    pub look: &'a Look,
    pub asked: Asked<'a>,
}

/// Builds, then waits for changes and builds again, until the watch is told to stop.
pub fn run(what: &What, output: &Path, watch: &Watch, mut show: impl FnMut(Attempt)) {
    let What { scope, look, asked } = *what;
    let mut last: Option<Reading> = None;
    let mut is_first = true;
    loop {
        let started = Instant::now();
        match scope.read(output) {
            // An editor that touched, or saved without a change.
            Ok(reading) if last.as_ref().is_some_and(|last| is_same(last, &reading)) => {}
            Ok(reading) => {
                last = Some(reading.clone());
                let result = build(&reading, asked, look).map(|outcome| (reading, outcome));
                show(Attempt { started, is_first, result });
            }
            Err(error) => {
                last = None;
                show(Attempt { started, is_first, result: Err(error) });
            }
        }
        is_first = false;
        if watch.wait() == Signal::Stop {
            return;
        }
    }
}

/// Tells whether builds from two readings come to the same.
fn is_same(one: &Reading, other: &Reading) -> bool {
    let days = |reading: &Reading| (reading.clock.as_of, reading.clock.today);
    days(one) == days(other) && one.folder.is_same(&other.folder)
}

/// Builds, and lives through a fault of ours: it must not end a server that somebody relies on, and the
/// message is on the terminal.
fn build(reading: &Reading, asked: Asked, look: &Look) -> anyhow::Result<Outcome> {
    catch_unwind(AssertUnwindSafe(|| reading.run(pipeline::build, asked, look))).unwrap_or_else(|_| {
        Err(anyhow!("milepost itself has failed; that is a mistake in milepost, please report it"))
    })
}
