//! `milepost baseline`: freezes the plan of today, or says how two plans differ.

mod amounts;
mod compare;
mod frozen;
mod side;

use crate::cli::print::{Report, Terminal, human, place};
use crate::cli::project::Reading;
use crate::cli::tally::Tally;
use crate::cli::{Exit, InputError};
use crate::diagnostic::Diagnostic;
use crate::io::{Refused, clock, file, portfolio};
use crate::load;
use crate::model::Project;
use crate::pipeline::{Clock, Outcome};
use crate::plan::{self, Plan};
use crate::units::Date;
use crate::units::text::{count_word, plural, slug};
use anyhow::Context;
use std::path::PathBuf;
use std::{fs, path};

/// Freeze the plan of today, to measure slips against it
///
/// Writes the dates, costs and budget lines as they stand into `baselines/NAME.toml`. Several may be kept;
/// `baseline = "NAME"` in `project.toml` chooses the one that slips are measured against. With `--compare`
/// nothing is written: it lists what moved between two of them, or between one and the forecast.
#[derive(clap::Args)]
pub struct Args {
    /// What to call it: small letters, digits and dashes, such as `approved` or `replan-q3`
    #[arg(value_name = "NAME")]
    pub name: String,
    /// The project folder, which holds `project.toml`
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    /// The day that it is taken on, such as 2026-11-13; else the project's `status_date`, else today
    #[arg(long, value_name = "DATE", value_parser = crate::cli::project::parse_date)]
    pub as_of: Option<Date>,
    /// Overwrite the baseline of that name
    #[arg(long, conflicts_with = "compare")]
    pub replace: bool,
    /// Write nothing; list what moved, was added or is gone from the baseline NAME to this one. `forecast` is the plan of today
    #[arg(long, value_name = "OTHER")]
    pub compare: Option<String>,
}

/// The name that stands for the plan of today wherever a baseline can be named.
const FORECAST: &str = "forecast";

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    if args.compare.is_none() {
        check_name(&args.name)?;
    }
    portfolio::refuse_whole(&args.dir)?;
    let folder = portfolio::read_project(&args.dir, &args.dir.join("site"))?;
    let reading = Reading { folder, clock: Clock { as_of: args.as_of, today: clock::today()? } };
    let mut loaded = load::load(&reading.folder.sources);
    let before = loaded.diagnostics.len();
    if args.compare.is_none() {
        // The project may name the baseline before it is there: that is what is mended here.
        loaded.diagnostics.retain(|diagnostic| !is_awaited(diagnostic, &args.name));
    }
    let is_awaited = loaded.diagnostics.len() < before;
    let has_errors = loaded.diagnostics.iter().any(Diagnostic::is_error);
    let outcome = Outcome { diagnostics: loaded.diagnostics, ..Outcome::default() };
    let report = Report {
        outcome: &outcome,
        mask: &loaded.mask,
        sources: &reading.folder.sources,
        folder: &args.dir,
        part: "",
    };
    terminal.print(&human::diagnostics(&report));
    let project = loaded.project.filter(|_| !has_errors);
    let Some(project) = project else {
        let what = if args.compare.is_some() { "compared" } else { "frozen" };
        terminal.say(&format!("Nothing was {what}: {}", Tally::of(&outcome).words()));
        return Ok(Exit::Input);
    };
    let as_of = reading.clock.as_of.or(project.head.status_date).unwrap_or(reading.clock.today);
    let plan = plan::plan(&project, as_of);
    match &args.compare {
        Some(other) => {
            let text = compare::table(&project, &plan, &args.name, other)?;
            terminal.result(&text)?;
        }
        None => freeze(args, &project, &plan, terminal, is_awaited)?,
    }
    Ok(Exit::Done)
}

/// Tells whether all that is wrong is that the baseline which is about to be taken is not there yet.
fn is_awaited(diagnostic: &Diagnostic, name: &str) -> bool {
    diagnostic.name == "unknown-baseline" && diagnostic.message.contains(&format!("`{name}`"))
}

fn freeze(
    args: &Args,
    project: &Project,
    plan: &Plan,
    terminal: &Terminal,
    is_awaited: bool,
) -> anyhow::Result<()> {
    let planned = plan.rows.iter().filter(|row| row.span.is_some()).count();
    if planned == 0 {
        let message = "there is nothing to freeze: no task has dates yet";
        return Err(InputError(format!("{message}; give tasks a `duration`")).into());
    }
    let folder = args.dir.join("baselines");
    let path = folder.join(format!("{}.toml", args.name));
    let shown = place::folder(&path);
    if path.exists() && !args.replace {
        let message = format!("there is a baseline `{}` already, in `{shown}`", args.name);
        let hint = "choose another name, so that both can be compared, or overwrite it with `--replace`";
        return Err(Refused::new(message, hint).into());
    }
    if !folder.exists() {
        fs::create_dir(&folder).with_context(|| format!("`{}` could not be made", folder.display()))?;
    }
    let is_written = file::write(&path, frozen::text(&args.name, project, plan).as_bytes())?;
    let left = plan.rows.len() - planned;
    let left = match left {
        0 => String::new(),
        left => format!("; {} without dates {} left out", count_word(left), plural(left, "is", "are")),
    };
    let lines = project.budget.lines.len();
    let lines = match lines {
        0 => String::new(),
        lines => format!(" and {lines} budget {}", plural(lines, "line", "lines")),
    };
    terminal.say(&format!(
        "{} {shown} as of {}: {planned} {}{lines}{left}",
        if is_written { "Wrote" } else { "Nothing changed in" },
        human::day(plan.as_of),
        plural(planned, "task or milestone", "tasks and milestones"),
    ));
    if let Some(next) = next(&args.name, project, plan.as_of).filter(|_| !is_awaited) {
        terminal.say(&next);
    }
    Ok(())
}

/// Says which baseline slips are measured against from now on, where that is not the new one, or where it has
/// taken the place of another; nothing where all is as expected.
fn next(name: &str, project: &Project, as_of: Date) -> Option<String> {
    let set = format!("set `baseline = \"{name}\"` in project.toml");
    if let Some(chosen) = project.head.baseline.and_then(|id| project.baselines.get(id.index())) {
        let still = format!("Slips are still measured against `{}`", chosen.name);
        return (chosen.name != name).then(|| format!("{still}. To measure them against this one, {set}"));
    }
    // Where none is named, the one taken last is used; of one day, the last by the name of its file.
    let others: Vec<_> = project.baselines.iter().filter(|kept| kept.name != name).collect();
    let last = others.iter().max_by_key(|kept| (kept.taken, format!("{}.toml", kept.name)))?;
    if (last.taken, format!("{}.toml", last.name)) < (Some(as_of), format!("{name}.toml")) {
        return Some(format!(
            "Slips are measured against it from now on, as the one taken last. To measure them against another one, \
             set `baseline = \"{}\"` in project.toml",
            last.name
        ));
    }
    let measured = format!("Slips are measured against `{}`, as the one taken last", last.name);
    Some(format!("{measured}. To measure them against this one, {set}"))
}

/// Names that some systems keep for devices.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Refuses a name that is no plain file name on every system.
fn check_name(name: &str) -> Result<(), Refused> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    let is_device =
        RESERVED.contains(&name) || (name.len() == 4 && (name.starts_with("com") || name.starts_with("lpt")));
    let starts = name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    if name == FORECAST {
        let message = "`forecast` stands for the plan of today and cannot name a baseline";
        return Err(Refused::new(message, "choose another name, such as `approved`"));
    }
    if starts && name.chars().all(plain) && name.len() <= 60 && !is_device {
        return Ok(());
    }
    let likely: String =
        slug(&name.replace(path::MAIN_SEPARATOR, "-")).chars().filter(char::is_ascii).collect();
    let likely = likely.trim_matches('-');
    let usable = !likely.is_empty() && likely.len() <= 60 && likely != name;
    let example = if usable { likely } else { "approved" };
    Err(Refused::new(
        format!("`{name}` cannot name a baseline: it becomes a file name"),
        format!("use up to 60 small letters, digits and dashes, such as `{example}`"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_plain_file_name_on_every_system() {
        for name in ["approved", "replan-q3", "2026_11", "a"] {
            assert!(check_name(name).is_ok(), "{name}");
        }
        let long = "a".repeat(61);
        for name in ["", "-a", "_a", "A", "a b", "../a", "a/b", "a.b", "é", "con", "com1", "forecast", &long]
        {
            assert!(check_name(name).is_err(), "{name}");
        }
    }

    #[test]
    fn a_refused_name_comes_with_one_that_would_do() {
        let hint = |name: &str| check_name(name).unwrap_err().hint;
        assert!(hint("Plan of March").ends_with("such as `plan-of-march`"));
        assert!(hint("con").ends_with("such as `approved`"));
    }
}
