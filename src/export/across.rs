//! The files of a portfolio that are no pages.

use crate::export::beside::Beside;
use crate::export::json::portfolio::{DATA, document};
use crate::export::name::Names;
use crate::export::{crawl, csv, ics, table};
use crate::pages::Page;
use crate::pages::portfolio::{self, Portfolio};
use crate::site::OutFile;
use crate::units::locale::say;

/// The go-lives, outages, milestones and open decisions of all projects.
const DATES: &str = "dates.ics";

/// Makes the files that need no page to be made first.
pub fn files(portfolio: &Portfolio) -> Beside {
    let (mut beside, locale) = (Beside::default(), portfolio.numbers());
    let text = document(portfolio);
    beside.add(DATA, &text, &say!(locale, "portfolio-about-data"));
    beside.know(DATES, calendar(portfolio), &say!(locale, "files-dates"));
    // It is our own text: it can be read.
    let document = serde_json::from_str(&text).unwrap_or_default();
    let tables = table::of_portfolio(&document);
    beside.tables(&tables, csv::files(&tables), locale);
    beside
}

/// Makes the files that list the pages.
pub fn lists(portfolio: &Portfolio, pages: &[Page]) -> Vec<OutFile> {
    let (base, indexed) = (portfolio::base(portfolio), portfolio.indexed);
    let mut files = vec![OutFile::new(crawl::ROBOTS, crawl::robots_of(base.as_deref(), indexed))];
    let sitemap = base.filter(|_| indexed).map(|base| crawl::sitemap_of(&base, portfolio.as_of, pages));
    files.extend(sitemap.map(|text| OutFile::new(crawl::SITEMAP, text)));
    files
}

fn calendar(portfolio: &Portfolio) -> Option<String> {
    let (locale, base) = (portfolio.numbers(), portfolio::base(portfolio));
    let name = say!(locale, "dates-calendar", project = &portfolio.name, what = say!(locale, "dates-both"));
    let names = Names::at(base.clone(), portfolio.name.clone());
    let head = ics::Head { name: &name, names: &names, base: base.as_deref(), stamp: portfolio.as_of };
    ics::written(&head, &portfolio::days(portfolio))
}
