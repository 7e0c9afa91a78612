//! `milepost export`: the computed project for other programs.

use crate::cli::print::progress::Progress;
use crate::cli::print::{Report, Terminal, human, place};
use crate::cli::project::{self, Look, Scope};
use crate::cli::tally::Tally;
use crate::cli::{Exit, InputError};
use crate::io::file;
use crate::pipeline::{self, Asked};
use clap::ValueEnum;
use std::path::{Path, PathBuf};

/// Write everything that is computed, for other programs
#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub scope: Scope,
    /// The form of the data
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub format: Format,
    /// The file to write; standard output by default
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON document, `milepost/1`
    Json,
    /// The plan as MS Project XML, for MS Project 2010 and later and programs that read its files
    Mspdi,
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    args.scope.use_jobs()?;
    let progress = Progress::start("Exporting", terminal.is_quiet);
    let reading = args.scope.read(&args.scope.dir.join("site"))?;
    let pipeline = match args.format {
        Format::Json => pipeline::build,
        Format::Mspdi => pipeline::mspdi,
    };
    let outcome = reading.run(pipeline, args.scope.asked(Asked::Default), &Look::default())?;
    drop(progress);
    let report = Report {
        outcome: &outcome,
        mask: &outcome.mask,
        sources: &reading.folder.sources,
        folder: &args.scope.dir,
    };
    terminal.print(&human::diagnostics(&report));
    let tally = Tally::of(&outcome);
    if tally.errors > 0 {
        terminal.say(&format!("Nothing was exported: {}", tally.words()));
        return Ok(Exit::Input);
    }
    project::check_refusal(&outcome, "")?;
    let data = match args.format {
        Format::Json => outcome.data,
        Format::Mspdi => outcome.mspdi.map(|document| {
            for loss in &document.losses {
                terminal.say(&format!("Not as in the project: {loss}"));
            }
            document.text
        }),
    };
    let data = data.ok_or_else(|| InputError("there is nothing to export".into()))?;
    match args.output.as_deref().filter(|path| *path != Path::new("-")) {
        None => terminal.result(&data)?,
        Some(path) => {
            let is_written = file::write(path, data.as_bytes())?;
            let what = if is_written { "Wrote" } else { "Nothing changed in" };
            terminal.say(&format!("{what} {}", place::folder(path)));
        }
    }
    Ok(Exit::Done)
}
