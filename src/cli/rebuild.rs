//! Builds again when something has changed: what `watch` and `serve` have in common.

use crate::cli::project::{Look, Reading, Scope};
use crate::io::watch::{Signal, Watch};
use crate::pipeline::{self, Outcome};
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

/// Builds, then waits for changes and builds again, until the watch is told to stop.
pub fn run(scope: &Scope, look: &Look, output: &Path, watch: &Watch, mut show: impl FnMut(Attempt)) {
    let mut last: Option<Reading> = None;
    let mut is_first = true;
    loop {
        let started = Instant::now();
        match scope.read(output) {
            // An editor that touched, or saved without a change.
            Ok(reading) if last.as_ref().is_some_and(|last| last.is_same(&reading)) => {}
            Ok(reading) => {
                last = Some(reading.clone());
                let result = build(&reading, scope, look).map(|outcome| (reading, outcome));
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

/// Builds for the audience that is named, else for the first one there is.
fn build(reading: &Reading, scope: &Scope, look: &Look) -> anyhow::Result<Outcome> {
    // A fault of ours must not end a server that somebody relies on; the message is on the terminal.
    let caught = catch_unwind(AssertUnwindSafe(|| {
        let outcome = reading.run(pipeline::build, scope.audience.as_deref(), look)?;
        match (&outcome.choose_audience, &scope.audience) {
            (Some(audiences), None) if !audiences.is_empty() => {
                reading.run(pipeline::build, Some(&audiences[0]), look)
            }
            _ => Ok(outcome),
        }
    }));
    caught.unwrap_or_else(|_| {
        Err(anyhow!("milepost itself has failed; that is a mistake in milepost, please report it"))
    })
}
