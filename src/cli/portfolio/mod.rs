//! The commands of a portfolio: every project goes its own way, then come the pages about all.

mod build;
mod check;
mod crossings;
#[cfg(feature = "serve")]
pub mod live;
mod one;
mod told;
mod unseen;

pub use build::build;
pub use check::check;

use crate::cli::InputError;
use crate::cli::portfolio::one::Built;
use crate::cli::print::Report;
use crate::cli::project::{Look, Scope};
use crate::cli::tally::Tally;
use crate::diagnostic::Diagnostics;
use crate::io::{Refused, clock, disk, portfolio as folders};
use crate::load::portfolio::{self, Portfolio};
use crate::pipeline::portfolio::{Made, Member};
use crate::pipeline::{self, Asked, Clock, Input, Outcome};
use crate::render::Theme;
use std::path::{Path, PathBuf};

/// A portfolio as it was read.
pub struct Stand {
    dir: PathBuf,
    own: disk::Folder,
    /// The theme of the pages about all.
    theme: Theme,
    portfolio: Portfolio,
    /// The folders of its projects, and its exports, in order.
    folders: Vec<String>,
    clock: Clock,
    /// What is wrong with its own files.
    outcome: Outcome,
}

impl Stand {
    /// Returns whose view is made: the audience that is named, else `otherwise`.
    fn asked<'a>(&'a self, scope: &'a Scope, otherwise: Asked<'a>) -> Asked<'a> {
        let named = scope.audience.as_deref().or(self.portfolio.audience.as_deref());
        named.map_or(otherwise, Asked::Named)
    }

    /// Returns what the pages about all are made from.
    fn input<'a>(&'a self, look: &'a Look) -> Input<'a> {
        Input {
            sources: &self.own.sources,
            theme: &self.theme,
            clock: self.clock,
            asked: Asked::Default,
            theme_name: look.theme.as_deref(),
            base_url: look.base_url.as_deref(),
        }
    }

    /// Tells whether its own files keep it from being built.
    fn has_errors(&self) -> bool {
        Tally::of(&self.outcome).errors > 0
    }

    /// Returns what its own files are told by.
    fn report(&self) -> Report<'_> {
        self.report_of(&self.outcome)
    }

    fn report_of<'a>(&'a self, outcome: &'a Outcome) -> Report<'a> {
        let mask = &self.outcome.mask;
        Report { outcome, mask, sources: &self.own.sources, folder: &self.dir, part: "" }
    }

    /// Returns how a project looks, whose site lies in a folder below the portfolio's.
    fn look_of(&self, look: &Look, folder: &str) -> Look {
        let base = look.base_url.as_ref().or(self.portfolio.site.base_url.as_ref());
        let base_url = base.map(|base| format!("{}/{folder}/", base.trim_end_matches('/')));
        Look { theme: look.theme.clone(), base_url }
    }
}

fn refuse(is_asked: bool, option: &str, hint: &str) -> anyhow::Result<()> {
    match is_asked {
        true => {
            Err(Refused::new(format!("`{option}` is for one project, and this is a portfolio"), hint).into())
        }
        false => Ok(()),
    }
}

/// Reads `portfolio.toml`, finds the projects and looks at the theme of the pages about all. What is wrong with any of it
/// is in the outcome, and hides nothing of the projects.
fn read(scope: &Scope, look: &Look, output: &Path) -> anyhow::Result<Stand> {
    let own = folders::read(&scope.dir)?;
    let mut out = Diagnostics::default();
    let portfolio = portfolio::read(&own.sources, &mut out).unwrap_or_default();
    let text =
        |(path, bytes): &(String, Vec<u8>)| Some((path.clone(), String::from_utf8(bytes.clone()).ok()?));
    let texts: Vec<(String, String)> = own.theme.iter().filter_map(text).collect();
    let mask = portfolio::check_secrets(&own.sources, &texts, &mut out);
    let found: Vec<Vec<String>> = portfolio
        .patterns
        .iter()
        .map(|pattern| folders::find(&scope.dir, output, &pattern.text))
        .collect::<anyhow::Result<_>>()?;
    portfolio::check_places(&portfolio, &found, &mut out);
    let mut folders: Vec<String> = found.into_iter().flatten().collect();
    folders.sort();
    folders.dedup();
    // A project that says no day of its own speaks for the portfolio's.
    let today = match portfolio.status_date {
        Some(day) => day,
        None => clock::today()?,
    };
    let theme = Theme::load(own.theme.clone()).map_err(InputError)?;
    let clock = Clock { as_of: scope.as_of, today };
    let mut stand = Stand {
        dir: scope.dir.clone(),
        own,
        theme,
        portfolio,
        folders,
        clock,
        outcome: Outcome { mask, ..Outcome::default() },
    };
    let made = pipeline::portfolio::check(&stand.input(look), &stand.portfolio);
    out.extend(made.diagnostics);
    let mut diagnostics = out.sorted();
    diagnostics.iter_mut().for_each(|diagnostic| stand.outcome.mask.diagnostic(diagnostic));
    stand.outcome.diagnostics = diagnostics;
    stand.outcome.said = made.said;
    stand.outcome.refusal = made.refusal;
    Ok(stand)
}

/// Parts those projects off that do not know the vendor that reads, where another one does.
fn part_off(built: &mut [Built], many: bool) {
    if built.iter().any(Built::is_for_vendor) {
        built.iter_mut().for_each(|built| built.part_off(many));
    }
}

/// Makes the pages about all projects. What was known of the theme before is not said once more.
fn pages(stand: &Stand, look: &Look, members: Vec<Member>) -> Made {
    let mut made = pipeline::portfolio::build(&stand.input(look), &stand.portfolio, members);
    made.diagnostics.iter_mut().for_each(|diagnostic| stand.outcome.mask.diagnostic(diagnostic));
    made.diagnostics.retain(|diagnostic| !stand.outcome.diagnostics.contains(diagnostic));
    made
}
