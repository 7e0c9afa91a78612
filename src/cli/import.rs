//! `milepost import`: a plan of another program as a project folder, or as news for one that is there.

use crate::cli::Exit;
use crate::cli::print::{Report, Terminal, human, place};
use crate::import::{self, Existing, Fault, Importer, Input, Outcome};
use crate::io::{Refused, disk, folder, portfolio};
use crate::load::{self, Loaded};
use crate::pipeline;
use crate::source::{Content, Sources};
use crate::units::text::{plural, slug};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Make a project folder from the plan of another program, or bring one up to date
#[derive(clap::Args)]
pub struct Args {
    /// The file to import: MS Project XML
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The project folder; one that is called like the file by default
    #[arg(long, value_name = "DIR")]
    pub into: Option<PathBuf>,
    /// What the file is, where its name does not tell
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
}

/// Files above this size are not read; 50,000 tasks of MS Project take about 150 MB.
const FILE_SIZE_MOST: u64 = 512 * 1024 * 1024;

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    let importer = importer(args)?;
    let bytes = folder::read_file(&args.file, FILE_SIZE_MOST)?;
    let name = args.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let stem = args.file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let into = target(args, &stem)?;
    portfolio::refuse_project_in(&into)?;
    let draft = match (importer.read)(&Input { bytes: &bytes, stem: &stem }) {
        Ok(draft) => draft,
        Err(fault) => return Ok(refuse(&fault, &args.file, terminal)),
    };
    drop(bytes);
    let existing = existing(&into)?;
    let is_new = existing.files.is_empty();
    let outcome = match import::write(draft, &existing, &name) {
        Ok(outcome) => outcome,
        Err(fault) => return Ok(refuse(&fault, &into, terminal)),
    };
    let sources = sources(existing, &outcome);
    let (written, loaded) = rayon::join(|| folder::write(&into, &outcome.files), || load::load(&sources));
    written?;
    tell(&outcome, &name, &into, is_new, terminal);
    Ok(check(loaded, &sources, &into, terminal))
}

fn importer(args: &Args) -> anyhow::Result<&'static Importer> {
    let names: Vec<String> = import::ALL.iter().map(|importer| format!("`{}`", importer.name)).collect();
    let hint = format!("name it with `--format`: {}", names.join(", "));
    if let Some(format) = &args.format {
        let found = import::ALL.iter().find(|importer| importer.name == format);
        return found.ok_or_else(|| Refused::new(format!("there is no format `{format}`"), hint).into());
    }
    let ending = args.file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let found = import::ALL.iter().find(|importer| importer.extensions.contains(&ending.as_str()));
    found.ok_or_else(|| {
        let hint = match ending.as_str() {
            "mpp" | "mpt" => "open it in MS Project and save it as XML".to_string(),
            _ => hint,
        };
        let message = format!("what `{}` is cannot be told by its name", args.file.display());
        Refused::new(message, hint).into()
    })
}

/// Returns the folder to write to. One that was not named is not filled where it holds anything else.
fn target(args: &Args, stem: &str) -> anyhow::Result<PathBuf> {
    if let Some(into) = &args.into {
        return Ok(into.clone());
    }
    let name = slug(stem);
    let into = PathBuf::from(if name.is_empty() { "imported" } else { &name });
    let was_ours = into.join(import::STATE_FILE).exists();
    if !was_ours && (into.is_file() || !folder::is_empty(&into)) {
        let message = format!("there is something else in `{}` already", into.display());
        return Err(Refused::new(message, "name the folder with `--into`").into());
    }
    Ok(into)
}

/// Says why nothing was imported.
fn refuse(fault: &Fault, file: &Path, terminal: &Terminal) -> Exit {
    let shown = place::folder(file);
    let message = match fault.place {
        Some((line, column)) => format!("{shown}:{line}:{column}: {}", fault.message),
        None => format!("{shown}: {}", fault.message),
    };
    terminal.error(&message, &[&fault.hint]);
    Exit::Input
}

fn existing(into: &Path) -> anyhow::Result<Existing> {
    if !into.exists() {
        return Ok(Existing::default());
    }
    let read = disk::read(into, &into.join("site"))?;
    let mut files = BTreeMap::new();
    for (_, file) in read.sources.iter() {
        match &file.content {
            Content::Text(text) => {
                files.insert(file.path.clone(), text.clone());
            }
            Content::NotText { .. } | Content::Unreadable(_) if file.path.ends_with(".toml") => {
                let message = format!("`{}` cannot be read", file.path);
                return Err(Refused::new(message, "`milepost check` tells why").into());
            }
            _ => {}
        }
    }
    Ok(Existing { files, state: folder::read_text(&into.join(import::STATE_FILE)) })
}

fn tell(outcome: &Outcome, name: &str, into: &Path, is_new: bool, terminal: &Terminal) {
    for line in outcome.report.lines() {
        if !(terminal.is_quiet && line.starts_with("note")) {
            terminal.print(&format!("{}\n", human::clean(&line)));
        }
    }
    let counts = outcome.counts;
    let shown = place::folder(into);
    let noun = match counts.mixed {
        true => "tasks, phases and milestones",
        false => plural(counts.tasks, "task", "tasks"),
    };
    let tasks = format!("{} {noun}", counts.tasks);
    let people = format!("{} {}", counts.people, plural(counts.people, "person", "people"));
    if is_new {
        let files = format!("{} {}", outcome.files.len(), plural(outcome.files.len(), "file", "files"));
        terminal.say(&format!("Imported {tasks} and {people} from {name} into {shown} ({files})"));
        terminal.say(&format!("  milepost serve {shown} --open   shows it as a site"));
    } else if outcome.files.is_empty() {
        terminal.say(&format!("Nothing has changed in {shown}: {name} has the same {tasks} and {people}"));
    } else {
        let changed = format!("{} added, {} changed", counts.added, counts.changed);
        terminal.say(&format!("Updated {shown} from {name}: of {tasks} and {people}, {changed}"));
    }
}

/// Returns the project as it is with what is written now.
fn sources(existing: Existing, outcome: &Outcome) -> Sources {
    let mut files = existing.files;
    let new = outcome.files.iter().filter(|(path, _)| path != import::STATE_FILE);
    files.extend(new.cloned());
    Sources::from_texts(files)
}

/// Looks at what was loaded: a plan that goes round in circles is imported, and said to be one.
fn check(loaded: Loaded, sources: &Sources, into: &Path, terminal: &Terminal) -> Exit {
    let errors: Vec<_> = loaded.diagnostics.into_iter().filter(|each| each.is_error()).collect();
    if errors.is_empty() {
        return Exit::Done;
    }
    let count = errors.len();
    let outcome = pipeline::Outcome { diagnostics: errors, ..Default::default() };
    terminal.print(&human::diagnostics(&Report {
        outcome: &outcome,
        mask: &loaded.mask,
        sources,
        folder: into,
        part: "",
    }));
    let what = plural(count, "this error", "these errors");
    terminal.say(&format!("The plan was imported; mend {what} in it, then build it"));
    Exit::Input
}
