//! The pages of a portfolio. They are made from cards only: what its projects' own gates have let through.

mod about;
pub mod across;
mod all;
mod calendar;
pub mod card;
mod collisions;
mod compared;
mod dates;
mod decisions;
mod figures;
mod find;
mod front;
mod handovers;
mod list;
pub mod missing;
mod people;
mod people_parts;
pub mod rates;
mod risk_map;
mod risks;
pub mod standing;
mod timeline;
mod vendors;
mod week;
mod words;

pub use calendar::days;
pub use card::Card;
pub use collisions::{Collision, Why};
pub use handovers::{Handover, Target, hide};
pub use words::failure;

use crate::pages::frame::{Entry, Frame};
use crate::pages::{Download, Page, paths, subject};
use crate::units::Date;
use crate::units::locale::{Locale, Tag};
use across::Across;
use rates::Rates;

/// A portfolio whose projects have been read.
#[derive(Clone, Debug)]
pub struct Portfolio {
    pub name: String,
    pub summary: Option<String>,
    /// The day that its figures speak for.
    pub as_of: Date,
    /// In the order of their folders.
    pub members: Vec<Member>,
    /// Nothing where the portfolio names no currency.
    pub rates: Option<Rates>,
    pub title: Option<String>,
    pub base_url: Option<String>,
    /// A language tag.
    pub language: String,
    pub indexed: bool,
}

/// A project of a portfolio.
#[derive(Clone, Debug)]
pub struct Member {
    pub folder: String,
    pub group: Option<String>,
    pub told: Result<Box<Card>, Failure>,
}

impl Member {
    /// Returns what others call the project by: the last part of its folder, or of its export without the ending.
    pub fn short(&self) -> &str {
        short_of(&self.folder)
    }
}

/// Returns the last part of a folder, or of an export without the ending.
fn short_of(folder: &str) -> &str {
    let name = folder.rsplit('/').next().unwrap_or(folder);
    name.strip_suffix(".json").unwrap_or(name)
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
    /// It has no such readers.
    NoEdition,
    /// It does not know the vendor that reads: it is left out, and stands on no page.
    NoPart,
}

impl Portfolio {
    /// Returns the cards of the projects that could be read.
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        self.members.iter().filter_map(|member| member.told.as_deref().ok())
    }

    /// Returns something of all projects that tell it, with the project's card.
    fn each<'a, T: 'a>(&'a self, of: fn(&Across) -> &[T]) -> impl Iterator<Item = (&'a Card, &'a T)> {
        let of_card = move |card: &'a Card| {
            let across = card.across.as_deref();
            across.map_or(&[][..], of).iter().map(move |item| (card, item))
        };
        self.cards().flat_map(of_card)
    }

    /// Returns the tag of the language that the words are in.
    fn language_of_words(&self) -> String {
        Tag::new(&self.language).of_words()
    }

    /// Returns how words and figures are written.
    pub fn numbers(&self) -> Locale {
        Locale::of(&self.language)
    }
}

/// Makes the pages, in menu order. `downloads` are the files beside them.
pub fn pages<'a>(portfolio: &'a Portfolio, downloads: &[Download]) -> Vec<Page<'a>> {
    let mut pages = all::pages(portfolio);
    pages.extend(week::page(portfolio));
    pages.extend(dates::page(portfolio));
    pages.extend(decisions::page(portfolio));
    pages.extend(risks::page(portfolio));
    pages.extend(vendors::page(portfolio));
    pages.extend(people::page(portfolio));
    pages.push(find::page(portfolio));
    pages.push(about::page(portfolio, downloads));
    pages.push(about::missing(portfolio));
    pages
}

/// Returns what collides in the weeks ahead, the worst first.
pub fn collisions(portfolio: &Portfolio) -> Vec<Collision<'_>> {
    let cards: Vec<&Card> = portfolio.cards().collect();
    collisions::find(&cards, &dates::events(portfolio))
}

/// Returns what waits for milestones of other projects, those with the least margin first.
pub fn handovers(portfolio: &Portfolio) -> Vec<Handover<'_>> {
    handovers::all(portfolio)
}

/// Frames the pages.
pub fn frame(portfolio: &Portfolio, pages: &[Page]) -> Frame {
    let entry =
        |page: &Page| Some(Entry { href: page.path.clone(), text: page.menu.clone()?, parts: Vec::new() });
    let is_foot = |page: &&Page| page.path == paths::SEARCH || page.path == paths::ABOUT;
    let locale = portfolio.numbers();
    let menu: Vec<Entry> = pages.iter().filter(|page| !is_foot(page)).filter_map(entry).collect();
    Frame {
        title: portfolio.title.clone().unwrap_or_else(|| portfolio.name.clone()),
        project: portfolio.name.clone(),
        locale,
        language: portfolio.language_of_words(),
        figures: locale.keys(),
        direction: crate::pages::frame::direction(&portfolio.language),
        as_of: portfolio.as_of,
        stamp: crate::pages::frame::stamp(locale, portfolio.as_of, false),
        description: crate::pages::subject::status_at(locale, &portfolio.name, portfolio.as_of),
        indexed: portfolio.indexed,
        audience: audience(portfolio),
        home: paths::OVERVIEW,
        base_url: base(portfolio),
        feed: None,
        menu_row: crate::pages::frame::row(&menu),
        menu,
        foot: vec![
            crate::pages::words::figures_as_of(locale, portfolio.as_of),
            missing::projects(portfolio),
            crate::pages::frame::privacy(locale, false),
            crate::pages::words::made_with(locale, env!("CARGO_PKG_VERSION")),
        ],
        foot_menu: pages.iter().filter(is_foot).filter_map(entry).collect(),
    }
}

/// Returns for whom the pages are: all that is made for somebody of the projects is for the same.
fn audience(portfolio: &Portfolio) -> Option<String> {
    let made_for = || portfolio.cards().filter_map(|card| card.audience.as_ref());
    let narrow = || made_for().filter(|audience| !audience.id.is_empty());
    let found = made_for().find(|audience| audience.is_everything).or_else(|| narrow().next())?;
    let is_same = found.is_everything || narrow().all(|audience| audience.id == found.id);
    is_same.then(|| subject::readers(portfolio.numbers(), found)).flatten()
}

/// Returns the address of the portfolio with a slash at its end, where it is known.
pub fn base(portfolio: &Portfolio) -> Option<String> {
    portfolio.base_url.as_ref().map(|url| format!("{}/", url.trim_end_matches('/')))
}
