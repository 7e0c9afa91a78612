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
use crate::cli::print::{Report, Terminal, human};
use crate::cli::project::{Look, Scope};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::io::{Refused, clock, disk, portfolio as folders};
use crate::load::portfolio::{self, Portfolio};
use crate::load::secret::mask::Mask;
use crate::pipeline::portfolio::{Made, Member};
use crate::pipeline::{self, Asked, Clock, Input, Outcome};
use crate::render::Theme;
use crate::source::Sources;
use std::path::Path;

/// A portfolio as it was read.
pub struct Stand {
    own: disk::Folder,
    portfolio: Portfolio,
    /// The folders of its projects, and its exports, in order.
    folders: Vec<String>,
    clock: Clock,
}

impl Stand {
    /// Returns whose view is made: the audience that is named, else `otherwise`.
    fn asked<'a>(&'a self, scope: &'a Scope, otherwise: Asked<'a>) -> Asked<'a> {
        let named = scope.audience.as_deref().or(self.portfolio.audience.as_deref());
        named.map_or(otherwise, Asked::Named)
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

/// Reads `portfolio.toml` and finds the projects. Nothing where it has errors, which are told.
fn read(scope: &Scope, output: &Path, terminal: &Terminal) -> anyhow::Result<Option<Stand>> {
    read_and(scope, output, |report| terminal.print(&human::diagnostics(report)))
}

/// Does so, and has told what is wrong.
fn read_and(scope: &Scope, output: &Path, mut tell: impl FnMut(&Report)) -> anyhow::Result<Option<Stand>> {
    let own = folders::read(&scope.dir)?;
    let mut out = Diagnostics::default();
    let read = portfolio::read(&own.sources, &mut out);
    let text =
        |(path, bytes): &(String, Vec<u8>)| Some((path.clone(), String::from_utf8(bytes.clone()).ok()?));
    let texts: Vec<(String, String)> = own.theme.iter().filter_map(text).collect();
    let mask = portfolio::check_secrets(&own.sources, &texts, &mut out);
    let Some(portfolio) = read else {
        tell_own(out.sorted(), &mask, &own.sources, &scope.dir, &mut tell);
        return Ok(None);
    };
    let found: Vec<Vec<String>> = portfolio
        .patterns
        .iter()
        .map(|pattern| folders::find(&scope.dir, output, &pattern.text))
        .collect::<anyhow::Result<_>>()?;
    portfolio::check_places(&portfolio, &found, &mut out);
    let has_errors = out.has_errors();
    tell_own(out.sorted(), &mask, &own.sources, &scope.dir, &mut tell);
    if has_errors {
        return Ok(None);
    }
    let mut folders: Vec<String> = found.into_iter().flatten().collect();
    folders.sort();
    folders.dedup();
    // A project that says no day of its own speaks for the portfolio's.
    let today = match portfolio.status_date {
        Some(day) => day,
        None => clock::today()?,
    };
    Ok(Some(Stand { own, portfolio, folders, clock: Clock { as_of: scope.as_of, today } }))
}

/// Prints what is wrong with the portfolio's own files.
fn print_own(
    diagnostics: Vec<Diagnostic>,
    mask: &Mask,
    sources: &Sources,
    folder: &Path,
    terminal: &Terminal,
) {
    let mut tell = |report: &Report| terminal.print(&human::diagnostics(report));
    tell_own(diagnostics, mask, sources, folder, &mut tell);
}

/// Tells what is wrong with the portfolio's own files.
fn tell_own(
    mut diagnostics: Vec<Diagnostic>,
    mask: &Mask,
    sources: &Sources,
    folder: &Path,
    tell: &mut impl FnMut(&Report),
) {
    diagnostics.iter_mut().for_each(|diagnostic| mask.diagnostic(diagnostic));
    let outcome = Outcome { diagnostics, ..Outcome::default() };
    tell(&Report { outcome: &outcome, mask, sources, folder });
}

/// Parts those projects off that do not know the vendor that reads, where another one does.
fn part_off(built: &mut [Built], many: bool) {
    if built.iter().any(Built::is_for_vendor) {
        built.iter_mut().for_each(|built| built.part_off(many));
    }
}

/// Makes the pages about all projects.
fn pages(stand: &Stand, look: &Look, members: Vec<Member>) -> anyhow::Result<Made> {
    let theme = Theme::load(stand.own.theme.clone()).map_err(InputError)?;
    let input = Input {
        sources: &stand.own.sources,
        theme: &theme,
        clock: stand.clock,
        asked: Asked::Default,
        theme_name: look.theme.as_deref(),
        base_url: look.base_url.as_deref(),
    };
    Ok(pipeline::portfolio::build(&input, &stand.portfolio, members))
}
