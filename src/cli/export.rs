//! `milepost export`: the computed project for other programs.

use crate::cli::print::progress::Progress;
use crate::cli::print::{Report, Terminal, human, place};
use crate::cli::project::{self, Look, Scope};
use crate::cli::tally::Tally;
use crate::cli::{Exit, InputError, build};
use crate::export;
use crate::io::publish::{self, Holds, Target};
use crate::io::{Refused, chromium, file};
use crate::pipeline::{self, Asked, Input, Outcome, Summary};
use crate::site::Site;
use crate::units::text::{plural, slug};
use clap::ValueEnum;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// Write everything that is computed, for other programs
#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub scope: Scope,
    /// The form of the data
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub format: Format,
    /// The file to write, or the folder for `csv`; `-` is standard output, the default of what is no folder and no page
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// The Chromium, Chrome or Edge that prints a `pdf`; else the one in MILEPOST_BROWSER, else one that is installed
    #[arg(long, value_name = "PATH")]
    pub browser: Option<PathBuf>,
    #[command(flatten)]
    pub look: Look,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON document, `milepost/1`
    Json,
    /// Tables, each a CSV file in the folder `--output`
    Csv,
    /// The same tables as one workbook for Excel and LibreOffice, with formulas
    #[cfg(feature = "xlsx")]
    Xlsx,
    /// Milestones and decisions as iCalendar, for calendar programs
    Ics,
    /// The plan as MS Project XML, for MS Project 2010 and later and programs that read its files
    Mspdi,
    /// The overview and the week as one page that needs no other file, to mail or to keep
    Html,
    /// The same page, printed through a Chromium that is installed
    Pdf,
    /// The overview in few words, for a chat
    Md,
}

impl Format {
    fn pipeline(self) -> fn(&Input) -> Outcome {
        match self {
            Format::Json => pipeline::build,
            Format::Csv => pipeline::tables,
            #[cfg(feature = "xlsx")]
            Format::Xlsx => pipeline::tables,
            Format::Ics => pipeline::calendar,
            Format::Mspdi => pipeline::mspdi,
            Format::Html | Format::Pdf => pipeline::report,
            Format::Md => pipeline::digest,
        }
    }

    /// Tells whether addresses of the site stand in it.
    fn has_addresses(self) -> bool {
        match self {
            Format::Json | Format::Ics | Format::Html | Format::Pdf | Format::Md => true,
            Format::Csv | Format::Mspdi => false,
            #[cfg(feature = "xlsx")]
            Format::Xlsx => false,
        }
    }

    /// Returns how the name of its file ends, where it goes into one although none is named.
    fn ending(self) -> Option<&'static str> {
        match self {
            Format::Html => Some("html"),
            Format::Pdf => Some("pdf"),
            _ => None,
        }
    }
}

/// What is written, and how.
enum Data {
    Text(String),
    Bytes(Vec<u8>),
    Folder(Site),
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    args.scope.use_jobs()?;
    let output = args.output.as_deref().filter(|path| *path != Path::new("-"));
    let target = check_output(args, output)?;
    let browser = match args.format {
        Format::Pdf => Some(chromium::find(args.browser.as_deref())?),
        _ => None,
    };
    let progress = Progress::start("Exporting", terminal.is_quiet);
    let site = build::output(target.map(|target| target.output), &args.scope.dir);
    let reading = args.scope.read(&site)?;
    let outcome = reading.run(args.format.pipeline(), args.scope.asked(Asked::Default), &args.look)?;
    drop(progress);
    let report = Report {
        outcome: &outcome,
        mask: &outcome.mask,
        sources: &reading.folder.sources,
        folder: &args.scope.dir,
        part: "",
    };
    terminal.print(&human::diagnostics(&report));
    if matches!(args.format, Format::Html | Format::Pdf) {
        build::tell_look(&outcome, terminal);
    }
    let tally = Tally::of(&outcome);
    if tally.errors > 0 {
        terminal.say(&format!("Nothing was exported: {}", tally.words()));
        return Ok(Exit::Input);
    }
    project::check_refusal(&outcome, "")?;
    let own_name = args.output.is_none().then(|| file_name(args.format, &outcome.summary)).flatten();
    let output = output.or(own_name.as_deref());
    if let Some(said) = address(args, &outcome.summary) {
        terminal.say(&said);
    }
    let data = data(args.format, browser.as_deref(), outcome, terminal)?;
    match (data, output, target) {
        (Data::Folder(tables), _, Some(target)) => write_folder(&tables, &target, terminal)?,
        (Data::Folder(_), ..) => {}
        (Data::Text(text), None, _) => terminal.result(&text)?,
        (Data::Text(text), Some(path), _) => write_file(path, text.as_bytes(), terminal)?,
        (Data::Bytes(bytes), None, _) => terminal.bytes(&bytes)?,
        (Data::Bytes(bytes), Some(path), _) => write_file(path, &bytes, terminal)?,
    }
    Ok(Exit::Done)
}

/// Says where links lead that the project's own address begins: that address is of the edition which is built where no
/// audience is named, and the one that is exported may stand elsewhere.
fn address(args: &Args, summary: &Summary) -> Option<String> {
    let Summary { audience, base_url, .. } = summary;
    let base = base_url.as_deref().filter(|_| args.look.base_url.is_none())?;
    if summary.is_default || audience.is_empty() || !args.format.has_addresses() {
        return None;
    }
    let below = match summary.audiences.contains(audience) {
        true => format!(", such as {}/{audience} after `build --all-audiences`", base.trim_end_matches('/')),
        false => String::new(),
    };
    Some(format!(
        "Links in it begin with {base}, the `base_url` of the project: if the site for `{audience}` stands elsewhere{below}, \
         name its address with `--base-url`"
    ))
}

/// Looks whether the format can go where it is to go, before anything is read. Returns the folder for tables.
fn check_output<'a>(args: &'a Args, output: Option<&'a Path>) -> anyhow::Result<Option<Target<'a>>> {
    match (args.format, output) {
        (Format::Csv, None) => {
            let message = "CSV is a file for each table, and no folder is named for them";
            Err(Refused::new(message, "name one with `--output`, such as `-o tables`").into())
        }
        (Format::Csv, Some(output)) => {
            let target = Target { output, project: &args.scope.dir, in_place: false };
            publish::check(&target, Holds::Tables)?;
            Ok(Some(target))
        }
        #[cfg(feature = "xlsx")]
        (Format::Xlsx, None) if std::io::stdout().is_terminal() => {
            let message = "a workbook is no text, and standard output is a terminal";
            Err(Refused::new(message, "name a file with `--output`, such as `-o project.xlsx`").into())
        }
        (Format::Pdf, None) if args.output.is_some() && std::io::stdout().is_terminal() => {
            let message = "a PDF is no text, and standard output is a terminal";
            Err(Refused::new(message, "name a file with `--output`, such as `-o status.pdf`").into())
        }
        (_, Some(output)) if output.is_dir() => {
            let message = format!("`{}` is a folder, and the export is one file", output.display());
            Err(Refused::new(message, "name a file with `--output`").into())
        }
        _ => Ok(None),
    }
}

/// Returns what the file is called where nobody says it: `status-office-move-2026-11-13.html`, with the audience at its
/// end, so that the page for one is not taken for that of another.
fn file_name(format: Format, summary: &Summary) -> Option<PathBuf> {
    let parts = ["status".to_string(), slug(&summary.project)].into_iter();
    let parts = parts.chain(summary.as_of.map(|date| date.to_string())).chain([slug(&summary.audience)]);
    let name = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    Some(PathBuf::from(format!("{name}.{}", format.ending()?)))
}

fn data(
    format: Format,
    browser: Option<&Path>,
    outcome: Outcome,
    terminal: &Terminal,
) -> anyhow::Result<Data> {
    let is_for_users = outcome.summary.is_for_users;
    let data = match format {
        Format::Json => outcome.data.map(Data::Text),
        Format::Csv => {
            outcome.tables.map(|tables| Data::Folder(Site::new(export::csv::files(&tables.tables))))
        }
        #[cfg(feature = "xlsx")]
        Format::Xlsx => match outcome.tables {
            Some(tables) => Some(Data::Bytes(export::xlsx::workbook(&tables).map_err(InputError)?)),
            None => None,
        },
        Format::Ics => outcome.calendar.map(Data::Text),
        Format::Mspdi => outcome.mspdi.map(|document| {
            for loss in &document.losses {
                terminal.say(&format!("Not as in the project: {loss}"));
            }
            Data::Text(document.text)
        }),
        Format::Html => outcome.report.map(Data::Text),
        Format::Md => outcome.digest.map(Data::Text),
        Format::Pdf => match (outcome.report, browser) {
            (Some(html), Some(browser)) => Some(Data::Bytes(chromium::print(browser, &html)?)),
            _ => None,
        },
    };
    Ok(data.ok_or_else(|| nothing(format, is_for_users))?)
}

/// Says why there is nothing to write.
fn nothing(format: Format, is_for_users: bool) -> InputError {
    let why = match format {
        Format::Md if is_for_users => {
            "the digest tells the status of the project, and end users are told none: \
             send them the address of their site, or `--format html`"
        }
        Format::Ics if is_for_users => {
            "the calendar is of milestones and decisions, and end users are told of none: \
             send them the address of their site, or `--format html`"
        }
        Format::Ics => "no milestone and no decision that this audience is shown has a date",
        _ => "there is nothing to export",
    };
    InputError(why.to_string())
}

fn write_file(path: &Path, bytes: &[u8], terminal: &Terminal) -> anyhow::Result<()> {
    let is_written = file::write(path, bytes)?;
    let what = if is_written { "Wrote" } else { "Nothing changed in" };
    terminal.say(&format!("{what} {}", place::folder(path)));
    Ok(())
}

fn write_folder(tables: &Site, target: &Target, terminal: &Terminal) -> anyhow::Result<()> {
    let published = publish::publish(tables, target)?;
    let count = tables.files().len();
    let (folder, tables) = (place::folder(target.output), plural(count, "table", "tables"));
    terminal.say(&format!("Wrote {count} {tables} into {folder} ({})", build::changes(&published)));
    Ok(())
}
