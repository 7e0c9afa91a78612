//! The pages of a portfolio. They are made from cards only: what its projects' own gates have let through.

mod all;
pub mod card;
mod decisions;
mod figures;
mod words;

pub use card::Card;

use crate::pages::frame::{Entry, Frame};
use crate::pages::{Page, paths};
use crate::units::Date;
use crate::units::locale::Locale;

/// A portfolio whose projects have been read.
#[derive(Clone, Debug)]
pub struct Portfolio {
    pub name: String,
    pub summary: Option<String>,
    /// The day that its figures speak for.
    pub as_of: Date,
    /// In the order of their folders.
    pub members: Vec<Member>,
    pub title: Option<String>,
    pub base_url: Option<String>,
    /// A language tag.
    pub language: String,
    pub indexed: bool,
    /// The audience that all its projects are built for, where one is named.
    pub audience: Option<String>,
}

/// A project of a portfolio.
#[derive(Clone, Debug)]
pub struct Member {
    pub folder: String,
    pub group: Option<String>,
    pub told: Result<Box<Card>, Failure>,
}

/// Why nothing is known of a project.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Failure {
    /// So many errors in its files.
    Errors(usize),
    /// Its export has a format that this version does not know.
    OtherFormat,
    /// What should be its export is none.
    NoExport,
    /// It is right, and could not be published all the same: whoever builds is told why.
    Refused,
}

impl Portfolio {
    /// Returns the cards of the projects that could be read.
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        self.members.iter().filter_map(|member| member.told.as_deref().ok())
    }

    fn numbers(&self) -> Locale {
        Locale::of(&self.language)
    }
}

/// Makes the pages, in menu order.
pub fn pages(portfolio: &Portfolio) -> Vec<Page<'_>> {
    std::iter::once(all::page(portfolio)).chain(decisions::page(portfolio)).collect()
}

/// Frames the pages.
pub fn frame(portfolio: &Portfolio, pages: &[Page]) -> Frame {
    let entry =
        |page: &Page| Some(Entry { href: page.path.clone(), text: page.menu.clone()?, parts: Vec::new() });
    let locale = portfolio.numbers();
    Frame {
        title: portfolio.title.clone().unwrap_or_else(|| portfolio.name.clone()),
        project: portfolio.name.clone(),
        language: portfolio.language.clone(),
        direction: crate::pages::frame::direction(&portfolio.language),
        as_of: portfolio.as_of,
        stamp: crate::pages::frame::stamp(locale, portfolio.as_of, false),
        description: crate::pages::subject::status_at(locale, &portfolio.name, portfolio.as_of),
        indexed: portfolio.indexed,
        audience: portfolio.audience.clone(),
        home: paths::OVERVIEW,
        base_url: portfolio.base_url.as_ref().map(|url| format!("{}/", url.trim_end_matches('/'))),
        feed: None,
        menu: pages.iter().filter_map(entry).collect(),
        foot: vec![
            crate::pages::words::figures_as_of(locale, portfolio.as_of),
            words::projects(portfolio.members.len()),
            crate::pages::frame::privacy(locale, false),
            crate::pages::words::made_with(locale, env!("CARGO_PKG_VERSION")),
        ],
        foot_menu: Vec::new(),
    }
}
