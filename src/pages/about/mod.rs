//! Whether the site is current, private and accessible; what it was made from.

mod freshness;

use crate::pages::view::LinkView;
use crate::pages::{Context, Download, Page, paths, spans};
use crate::units::Date;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    as_of: Date,
    newest_report: Option<Date>,
    report_age: String,
    complete: bool,
    freshness: Option<freshness::Freshness>,
    files: Vec<LinkView>,
    downloads: &'a [Download],
    version: &'a str,
    has_script: bool,
}

pub fn page<'a>(context: &'a Context<'a>) -> Page<'a> {
    let (edition, locale) = (&context.report.edition, context.numbers());
    let newest_report = edition.updates().last().map(|update| update.date);
    let view = View {
        as_of: edition.as_of(),
        newest_report,
        report_age: newest_report.map(|date| spans::age(locale, edition.as_of() - date)).unwrap_or_default(),
        complete: edition.audience().complete,
        freshness: freshness::freshness(context.report),
        files: edition
            .files()
            .iter()
            .map(|file| LinkView::new(paths::address(&paths::source_page(&file.path)), file.path.clone()))
            .collect(),
        downloads: context.downloads,
        version: context.version,
        has_script: edition.settings().script,
    };
    Page {
        path: paths::ABOUT.to_string(),
        title: say!(locale, "about-title"),
        menu: Some(say!(locale, "about-title")),
        template: "about.html",
        wide: false,
        view: Box::new(view),
    }
}
