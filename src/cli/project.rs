//! Which project, as of when and for whom: the arguments that the building commands share, and how they
//! become the input of the pipeline.

use crate::cli::{Exit, InputError};
use crate::edition::alarm::Leak;
use crate::io::disk::Folder;
use crate::io::{Refused, clock, portfolio};
use crate::load::{address, near};
use crate::pipeline::{Asked, Clock, Input, Outcome, Refusal};
use crate::render::Theme;
use crate::units::date::Date;
use anyhow::Context;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

/// What is built, and from which day's view.
#[derive(clap::Args)]
pub struct Scope {
    /// The project folder, which holds `project.toml`
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    /// The day that the figures speak for, such as 2026-11-13; else the project's `status_date`, else today
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    pub as_of: Option<Date>,
    /// Whose view to build: the `id` of an `[[audience]]`
    #[arg(long, value_name = "ID")]
    pub audience: Option<String>,
    /// How many threads to use; all by default. The result is the same with any number
    #[arg(long, value_name = "N", value_parser = parse_jobs)]
    pub jobs: Option<NonZeroUsize>,
}

/// How the site looks, and where it will stand.
#[derive(clap::Args, Default)]
pub struct Look {
    /// The theme, instead of the project's own choice
    #[arg(long, value_name = "NAME")]
    pub theme: Option<String>,
    /// The address that the site will have
    #[arg(long, value_name = "URL", value_parser = parse_address)]
    pub base_url: Option<String>,
}

impl Look {
    /// Returns how a site looks that stands in a folder below an address, if that is known.
    pub fn below(&self, base: Option<&str>, folder: &str) -> Look {
        let base_url = base.map(|base| format!("{}/{folder}", base.trim_end_matches('/')));
        Look { theme: self.theme.clone(), base_url }
    }
}

/// Reads the date of an option.
pub fn parse_date(text: &str) -> Result<Date, String> {
    let date = text.parse::<Date>().map_err(|()| "a date is written as 2026-11-13".to_string())?;
    match (Date::EARLIEST..=Date::LATEST).contains(&date) {
        true => Ok(date),
        false => Err(format!("dates lie between {} and {}", Date::EARLIEST, Date::LATEST)),
    }
}

/// Reads the address of a site.
fn parse_address(text: &str) -> Result<String, String> {
    match address::fault(text) {
        None => Ok(text.to_string()),
        Some(why) => Err(format!("it {why}; {}", address::EXAMPLE)),
    }
}

/// Reads a number of threads.
fn parse_jobs(text: &str) -> Result<NonZeroUsize, String> {
    let least = "write 1 or more, or leave `--jobs` out to use all threads of the machine".to_string();
    text.parse().map_err(|_| least)
}

impl Scope {
    /// Returns whose view is asked for: the audience that is named, else `otherwise`.
    pub fn asked<'a>(&'a self, otherwise: Asked<'a>) -> Asked<'a> {
        self.audience.as_deref().map_or(otherwise, Asked::Named)
    }

    /// Sets the number of threads for the rest of the process.
    pub fn use_jobs(&self) -> anyhow::Result<()> {
        let jobs = self.jobs.map_or(0, NonZeroUsize::get);
        rayon::ThreadPoolBuilder::new()
            .num_threads(jobs)
            .build_global()
            .context("the threads could not be started")
    }

    /// Reads the project from the disk.
    pub fn read(&self, output: &Path) -> anyhow::Result<Reading> {
        portfolio::refuse_whole(&self.dir)?;
        let folder = portfolio::read_project(&self.dir, output)?;
        Ok(Reading { folder, clock: Clock { as_of: self.as_of, today: clock::today()? } })
    }
}

/// Everything that a build depends on.
#[derive(Clone)]
pub struct Reading {
    pub folder: Folder,
    pub clock: Clock,
}

impl Reading {
    /// Runs the pipeline, or its first half, on what was read.
    pub fn run(
        &self,
        pipeline: impl Fn(&Input) -> Outcome,
        asked: Asked,
        look: &Look,
    ) -> anyhow::Result<Outcome> {
        let theme = Theme::load(self.folder.theme.clone()).map_err(InputError)?;
        Ok(self.run_with(&theme, pipeline, asked, look))
    }

    /// Does so with a theme that is loaded already.
    pub fn run_with(
        &self,
        theme: &Theme,
        pipeline: impl Fn(&Input) -> Outcome,
        asked: Asked,
        look: &Look,
    ) -> Outcome {
        pipeline(&Input {
            sources: &self.folder.sources,
            theme,
            clock: self.clock,
            asked,
            theme_name: look.theme.as_deref(),
            base_url: look.base_url.as_deref(),
        })
    }
}

/// Returns an error where a right input was refused all the same.
pub fn check_refusal(outcome: &Outcome, other_way: &str) -> anyhow::Result<()> {
    let Some(refusal) = &outcome.refusal else { return Ok(()) };
    Err(match refusal {
        Refusal::ChooseAudience { unknown: Some(name), nearest, known } => Refused::new(
            format!("there is no audience `{name}`"),
            match nearest {
                Some(nearest) => format!("did you mean `{nearest}`? There are {}", list(known)),
                None => format!("name one of {} with `--audience`", list(known)),
            },
        )
        .into(),
        Refusal::ChooseAudience { unknown: None, nearest: _, known } => Refused::new(
            "this project has several audiences, and none is named",
            format!("name one of {} with `--audience`{other_way}", list(known)),
        )
        .into(),
        Refusal::ForSomeOnly { known } => Refused::new(
            "parts of this project are for some readers only, and no audience is named",
            format!("name one of {} with `--audience`, or as `audience` in `[site]`", list(known)),
        )
        .into(),
        Refusal::UnknownTheme { name, known } => {
            let near = near::nearest(name, known.iter().map(String::as_str));
            let meant = near.map_or(String::new(), |near| format!("did you mean `{near}`? "));
            let hint = format!("{meant}The themes are {}", list(known));
            Refused::new(format!("there is no theme `{name}`"), hint).into()
        }
        Refusal::TwoVendors(names) => {
            let named: Vec<String> =
                names.iter().map(|(folder, name)| format!("`{name}` in `{folder}`")).collect();
            InputError(format!(
                "nothing was published, since one id is the vendor {}, and each would read of the other: give each \
                 company an id of its own in `vendors.toml`",
                named.join(" and ")
            ))
            .into()
        }
        Refusal::Theme(message) => InputError(message.clone()).into(),
        Refusal::Leak(leaks) => InputError(leak_message(leaks)).into(),
    })
}

/// Says what would have leaked. The hidden words themselves are for the terminal of whoever may build. Those that the
/// author wrote have messages of their own, at the texts that they stand in.
fn leak_message(leaks: &[Leak]) -> String {
    let mut lines =
        vec!["nothing was published, since the site would show what this audience may not see:".to_string()];
    lines.extend(leaks.iter().map(|leak| {
        let written = leak.spots.first().map(|spot| format!(", written in {}:{}", spot.path, spot.line));
        format!("  {}: `{}` of the hidden {}{}", leak.path, leak.word, leak.id, written.unwrap_or_default())
    }));
    lines.push(match leaks.iter().any(|leak| leak.spots.is_empty()) {
        true => "what is not said to be written anywhere stands in no text of the project that the audience may see. If \
                 it is neither in your theme, nor in what a portfolio says, nor part of an id of yours, that is a fault \
                 of milepost: please report it, and until then call the hidden record otherwise"
            .to_string(),
        false => "reword one of the two, or keep that text from this audience too".to_string(),
    });
    lines.join("\n")
}

fn list(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Returns the exit for an outcome that blocks nothing but what is denied.
pub fn exit(is_blocked: bool) -> Exit {
    if is_blocked { Exit::Input } else { Exit::Done }
}
