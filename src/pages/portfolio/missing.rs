//! Which projects the figures of a portfolio are without: a sum of some must not pass for the sum of all.

use crate::pages::phrase::Phrase;
use crate::pages::portfolio::{Failure, Member, Portfolio};
use crate::units::locale::{Locale, say};

/// More names than these make a sentence that nobody reads to its end.
const NAMED: usize = 4;

/// Why something is missing, as far as readers are told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Why {
    NotRead,
    NotPublished,
    NotForThem,
}

impl Why {
    /// In the order in which they are told.
    pub const ALL: [Why; 3] = [Why::NotRead, Why::NotPublished, Why::NotForThem];

    fn of(member: &Member) -> Option<Why> {
        Some(match member.told.as_ref().err()? {
            Failure::Errors(_) | Failure::OtherFormat | Failure::NoExport => Why::NotRead,
            Failure::Refused => Why::NotPublished,
            Failure::NoEdition | Failure::NoPart => Why::NotForThem,
        })
    }
}

/// Returns the names of the projects that nothing is known of.
pub fn folders(portfolio: &Portfolio) -> impl Iterator<Item = &str> {
    portfolio.members.iter().filter(|member| member.told.is_err()).map(|member| member.folder.as_str())
}

/// Counts the projects that are missing for a reason.
pub fn count(portfolio: &Portfolio, why: Why) -> usize {
    portfolio.members.iter().filter(|member| Why::of(member) == Some(why)).count()
}

/// Returns `Counts only 2 of 3 projects.`, for below a figure; nothing where none is missing.
pub fn short(portfolio: &Portfolio) -> Option<String> {
    let (known, all) = counts(portfolio)?;
    Some(say!(portfolio.numbers(), "portfolio-missing-of", known = known, all = all))
}

/// Says whom all figures are without; nothing where none is missing.
pub fn without(portfolio: &Portfolio) -> Option<String> {
    counts(portfolio)?;
    let locale = portfolio.numbers();
    let names = names(&folders(portfolio).collect::<Vec<_>>(), locale);
    Some(say!(locale, "portfolio-missing-without", names = names))
}

/// Says of a page how many projects it is of, and why others are missing; nothing where none is.
pub fn told(portfolio: &Portfolio) -> Option<String> {
    let (known, all) = counts(portfolio)?;
    let locale = portfolio.numbers();
    let why = why(portfolio);
    Some(say!(locale, "portfolio-missing-page", known = known, all = all, why = why))
}

/// Adds to what stands below the heading of a page whose figures are incomplete that they are.
pub fn after(portfolio: &Portfolio, sub: Phrase) -> Phrase {
    match told(portfolio) {
        None => sub,
        Some(told) => sub.text(" ").text(told),
    }
}

/// Says of the heading of a page that it speaks of some projects only, where others are missing.
pub fn headed(portfolio: &Portfolio, heading: String) -> String {
    match counts(portfolio) {
        None => heading,
        Some((known, all)) => {
            let locale = portfolio.numbers();
            say!(locale, "portfolio-missing-heading", known = known, all = all, heading = heading)
        }
    }
}

/// Returns `7 projects`, or of how many of them the figures are.
pub fn projects(portfolio: &Portfolio) -> String {
    let locale = portfolio.numbers();
    match counts(portfolio) {
        None => say!(locale, "portfolio-projects", count = portfolio.members.len()),
        Some((known, all)) => say!(locale, "portfolio-missing-foot", known = known, all = all),
    }
}

/// Says why each is missing: `move could not be read`.
pub fn why(portfolio: &Portfolio) -> String {
    let locale = portfolio.numbers();
    let clauses: Vec<String> = Why::ALL.into_iter().filter_map(|why| clause(portfolio, why)).collect();
    locale.list(&clauses)
}

fn clause(portfolio: &Portfolio, why: Why) -> Option<String> {
    let locale = portfolio.numbers();
    let members = portfolio.members.iter().filter(|member| Why::of(member) == Some(why));
    let folders: Vec<&str> = members.map(|member| member.folder.as_str()).collect();
    if folders.is_empty() {
        return None;
    }
    let (count, names) = (folders.len(), names(&folders, locale));
    Some(match why {
        Why::NotRead => say!(locale, "portfolio-missing-not-read", count = count, names = names),
        Why::NotPublished => say!(locale, "portfolio-missing-not-published", count = count, names = names),
        Why::NotForThem => say!(locale, "portfolio-missing-not-for-them", count = count, names = names),
    })
}

fn names(folders: &[&str], locale: Locale) -> String {
    match folders.len() {
        ..=NAMED => locale.list(folders),
        count => say!(locale, "portfolio-missing-many", count = count),
    }
}

/// Returns how many projects are known, and how many there are; nothing where all are.
fn counts(portfolio: &Portfolio) -> Option<(usize, usize)> {
    let (known, all) = (portfolio.cards().count(), portfolio.members.len());
    (known < all).then_some((known, all))
}
