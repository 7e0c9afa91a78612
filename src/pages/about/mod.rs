//! Whether the site is current, private and accessible; what it was made from.

mod freshness;

use crate::pages::view::LinkView;
use crate::pages::{Context, Download, Page, notices, paths, words};
use crate::units::Date;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    as_of: Date,
    newest_report: Option<Date>,
    report_age: String,
    audience: &'a str,
    complete: bool,
    freshness: Option<freshness::Freshness>,
    files: Vec<LinkView>,
    downloads: &'a [Download],
    version: &'a str,
    privacy: &'static str,
    accessibility: &'static str,
    licence: &'static str,
}

pub fn page<'a>(context: &'a Context<'a>) -> Page<'a> {
    let edition = &context.report.edition;
    let newest_report = edition.updates().last().map(|update| update.date);
    let view = View {
        as_of: edition.as_of(),
        newest_report,
        report_age: newest_report.map(|date| words::age(edition.as_of() - date)).unwrap_or_default(),
        audience: &edition.audience().name,
        complete: edition.audience().complete,
        freshness: freshness::freshness(context.report),
        files: edition
            .files()
            .iter()
            .map(|file| LinkView::new(paths::address(&paths::source_page(&file.path)), file.path.clone()))
            .collect(),
        downloads: context.downloads,
        version: context.version,
        privacy: notices::privacy(edition.settings().script)[1],
        accessibility: notices::ACCESSIBILITY,
        licence: notices::LICENCE,
    };
    Page {
        path: paths::ABOUT.to_string(),
        title: words::ABOUT.to_string(),
        menu: Some(words::ABOUT.to_string()),
        template: "about.html",
        wide: false,
        view: Box::new(view),
    }
}
