//! What surrounds every page: brand, menu, status date, facts at the foot.

use crate::checks::Report;
use crate::edition::Edition;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::{Page, news, order, paths, spans, subject, words};
use crate::units::Date;
use crate::units::locale::direction::is_right_to_left;
use crate::units::locale::{Locale, Tag, say};
use serde::Serialize;

/// The `site` of every template.
#[derive(Serialize)]
pub struct Frame {
    /// What the brand at the top says.
    pub title: String,
    pub project: String,
    /// How words and figures are written.
    #[serde(skip)]
    pub locale: Locale,
    /// The tag of the language that the words of the pages are in: `en-GB` where the site has none of its language.
    pub language: String,
    /// What the optional script reads figures by: the mark between thousands, and the short words for a thousand and
    /// a million.
    pub figures: String,
    /// The direction of the site's own language, in which its texts are written: `ltr` or `rtl`.
    pub direction: &'static str,
    pub as_of: Date,
    /// The date at the top: `Status at 13 Nov 2026`.
    pub stamp: Phrase,
    /// What a list of search results or a chat says below a link.
    pub description: String,
    /// Search engines may list it.
    pub indexed: bool,
    /// For whom the site is; nothing where it is for everyone.
    pub audience: Option<String>,
    pub home: &'static str,
    /// Where the site will stand, with a slash at its end.
    pub base_url: Option<String>,
    /// What happened, for programs that follow it.
    pub feed: Option<&'static str>,
    pub menu: Vec<Entry>,
    /// How many words of the menu stand in its row on every screen; the others are behind one word on a small one.
    pub menu_row: usize,
    pub foot: Vec<String>,
    /// Find, Help and About: on every page, but not in the row that readers scan for what is new.
    pub foot_menu: Vec<Entry>,
}

/// One word of the menu.
#[derive(Serialize)]
pub struct Entry {
    pub href: String,
    pub text: String,
    /// The pages that say more about it, in a row of their own.
    pub parts: Vec<Entry>,
}

impl Frame {
    /// Frames the pages of a report. The menu holds the pages that exist, in their order.
    pub fn new(report: &Report, pages: &[Page]) -> Frame {
        let edition = &report.edition;
        let audience = edition.audience();
        let menu = menu(pages);
        Frame {
            title: edition.settings().site_title.clone().unwrap_or_else(|| edition.head().name.clone()),
            project: edition.head().name.clone(),
            locale: report.numbers(),
            language: Tag::new(&edition.settings().language).of_words(),
            figures: report.numbers().keys(),
            direction: direction(&edition.settings().language),
            as_of: edition.as_of(),
            stamp: stamp(report.numbers(), edition.as_of(), audience.is_users),
            description: subject::status_of(edition),
            indexed: edition.settings().indexed,
            audience: subject::readers(report.numbers(), audience),
            home: pages.first().map_or(paths::OVERVIEW, |first| home(pages, first)),
            base_url: paths::base(report),
            feed: (!audience.is_users && !news::news(report).is_empty()).then_some(paths::FEED),
            menu_row: row(&menu),
            menu,
            foot: foot(edition),
            foot_menu: pages.iter().filter(|page| is_foot(page)).filter_map(entry).collect(),
        }
    }
}

/// Returns the direction of a language, as pages write it.
pub fn direction(language: &str) -> &'static str {
    if is_right_to_left(language) { "rtl" } else { "ltr" }
}

fn is_foot(page: &Page) -> bool {
    page.path == paths::SEARCH || page.path == paths::HELP || page.path == paths::ABOUT
}

/// So many words, and letters in them, are two lines of a phone with the word for the others.
const ROW: (usize, usize) = (8, 64);

/// Returns how many words of a menu stand in its row on a small screen: a single word is not put behind another one.
pub fn row(menu: &[Entry]) -> usize {
    let (words, letters) = ROW;
    let ends = menu.iter().scan(0, |end, entry| {
        *end += entry.text.chars().count();
        Some(*end)
    });
    let row = ends.take_while(|end| *end <= letters).count().clamp(words / 2, words);
    if menu.len() <= row + 1 { menu.len() } else { row }
}

/// Returns the menu. A part whose whole is not there stands for itself.
fn menu(pages: &[Page]) -> Vec<Entry> {
    let whole = |page: &Page| {
        order::part_of(&page.path).filter(|whole| pages.iter().any(|other| other.path == *whole))
    };
    let top = pages.iter().filter(|page| !is_foot(page) && whole(page).is_none());
    top.filter_map(|page| {
        let parts = pages.iter().filter(|part| whole(part) == Some(page.path.as_str()));
        Some(Entry { parts: parts.filter_map(entry).collect(), ..entry(page)? })
    })
    .collect()
}

fn entry(page: &Page) -> Option<Entry> {
    Some(Entry { href: page.path.clone(), text: page.menu.clone()?, parts: Vec::new() })
}

/// A site without an overview still has a way to its first page.
fn home<'a>(pages: &[Page], first: &Page<'a>) -> &'static str {
    let known = [paths::OVERVIEW, paths::WEEK, paths::TIMELINE, paths::ABOUT];
    known
        .into_iter()
        .find(|path| pages.iter().any(|page| page.path == *path))
        .or_else(|| known.into_iter().find(|path| first.path == *path))
        .unwrap_or(paths::ABOUT)
}

/// The facts at the foot come from the input alone, so that the same input gives the same bytes.
fn foot(edition: &Edition) -> Vec<String> {
    let locale = edition.numbers();
    let mut facts = vec![words::figures_as_of(locale, edition.as_of())];
    if !edition.files().is_empty() {
        facts.push(say!(locale, "frame-files-read", count = edition.files().len()));
    }
    if let Some(newest) = edition.updates().last() {
        let date = locale.date(newest.date);
        facts.push(match edition.as_of() - newest.date {
            i32::MIN..=0 => say!(locale, "frame-newest-report", date = date),
            days => say!(locale, "frame-newest-report-age", date = date, age = spans::age(locale, days)),
        });
    }
    facts.push(privacy(locale, edition.settings().script));
    facts.push(words::made_with(locale, env!("CARGO_PKG_VERSION")));
    facts
}

/// What a site says at its foot of cookies, scripts and requests.
pub fn privacy(locale: Locale, has_script: bool) -> String {
    if has_script { say!(locale, "frame-privacy-script") } else { say!(locale, "frame-privacy") }
}

/// Dates the site; end users are told dates, and no status.
pub fn stamp(locale: Locale, as_of: Date, is_users: bool) -> Phrase {
    let date = Phrase::day(locale, as_of);
    match is_users {
        true => phrase!(locale, "frame-as-of", date = date),
        false => phrase!(locale, "frame-status-at", date = date),
    }
}
