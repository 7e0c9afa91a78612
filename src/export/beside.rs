//! The files of a site that are no pages.

use crate::checks::Report;
use crate::export::json::Data;
use crate::export::table::{self, Table};
use crate::export::{badge, crawl, csv, feed, ics, search};
use crate::pages::view::LinkView;
use crate::pages::{Download, Page, dates, paths};
use crate::site::OutFile;
use crate::units::locale::{Locale, say};

pub const DATA: &str = "data/project.json";
pub const BADGE: &str = "badge.svg";
const TABLES: &str = "data/tables";

/// The files, and what readers are told of those that they may want.
#[derive(Default)]
pub struct Beside {
    pub files: Vec<OutFile>,
    pub downloads: Vec<Download>,
}

/// Makes the files that need no page to be made first.
pub fn files(report: &Report, data: &Data, text: &str) -> Beside {
    let (mut beside, locale) = (Beside::default(), report.numbers());
    let about = match (report.edition.audience().is_users, report.edition.audience().complete) {
        (true, _) => say!(locale, "files-data-users"),
        (false, false) => say!(locale, "files-data-some"),
        (false, true) => say!(locale, "files-data"),
    };
    beside.add(DATA, text, &about);
    if report.edition.audience().is_users {
        // End users are told what changes for them; the news, dates and lists of the project are for those who run it.
        return beside;
    }
    beside.know(paths::FEED, feed::atom(report), &say!(locale, "files-feed"));
    beside.know(dates::MILESTONES, ics::milestones(report), &say!(locale, "files-milestones"));
    beside.know(dates::DECISIONS, ics::decisions(report), &say!(locale, "files-decisions"));
    beside.add(BADGE, &badge::svg(report), &say!(locale, "files-badge"));
    let tables = table::tables(report, data).tables;
    beside.tables(&tables, csv::files(&tables), locale);
    beside
}

/// Makes the files that list the pages.
pub fn lists(report: &Report, pages: &[Page]) -> Vec<OutFile> {
    let mut files = vec![OutFile::new(crawl::ROBOTS, crawl::robots(report))];
    files.extend(crawl::sitemap(report, pages).map(|text| OutFile::new(crawl::SITEMAP, text)));
    if report.edition.settings().script && pages.iter().any(|page| page.path == paths::SEARCH) {
        files.push(OutFile::new(search::INDEX, search::script(report, pages)));
    }
    files
}

impl Beside {
    /// Adds a file of each table.
    pub fn tables(&mut self, tables: &[Table], files: Vec<OutFile>, locale: Locale) {
        for (table, file) in tables.iter().zip(files) {
            let path = format!("{TABLES}/{}", file.path);
            let about = locale.say(table.about, &[]);
            self.downloads.push(Download { link: LinkView::new(&path, file.path), about });
            self.files.push(OutFile::new(path, file.bytes));
        }
    }

    /// Adds a file.
    pub fn add(&mut self, path: &str, text: &str, about: &str) {
        let name = path.rsplit('/').next().unwrap_or(path);
        self.downloads.push(Download { link: LinkView::new(path, name), about: about.to_string() });
        self.files.push(OutFile::new(path, text));
    }

    /// Adds a file that there may be.
    pub fn know(&mut self, path: &str, text: Option<String>, about: &str) {
        if let Some(text) = text {
            self.add(path, &text, about);
        }
    }
}
