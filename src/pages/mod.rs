//! What is on each page. A page file has a private view struct with exactly what its template prints,
//! formatted where formatting is a decision; templates loop and print.
//!
//! Addresses in views start at the top of the site; templates put `root` before them. The top-level
//! names `root`, `site` and `page` belong to the frame: no view has a field of those names.

mod about;
mod ahead;
mod board;
mod budget;
mod closure;
mod confidence;
pub mod dates;
mod decisions;
pub mod drivers;
pub mod fact;
pub mod facts;
mod forecast;
pub mod frame;
mod free;
mod glossary;
pub mod headline;
mod help;
mod history;
pub mod links;
mod milestones;
mod missing;
pub mod news;
pub mod order;
mod overview;
pub mod paths;
mod people;
pub mod phrase;
mod plan_quality;
pub mod portfolio;
mod progress;
mod readiness;
mod records;
pub mod rest;
mod risks;
mod rules;
mod scope;
pub mod search;
mod sites;
mod sources;
mod spans;
pub mod subject;
mod suggested;
mod timeline;
mod trade_off;
mod users;
mod vendors;
pub mod view;
mod waiting;
mod week;
pub mod words;

pub use overview::{digest, in_words};

use crate::checks::Report;
use crate::units::locale::Locale;
use serde::Serialize;
use view::LinkView;

/// One page, ready to be put into its template.
pub struct Page<'a> {
    /// The address within the site, `timeline.html`.
    pub path: String,
    /// What the browser's tab says.
    pub title: String,
    /// The word in the menu; nothing for pages that other pages lead to.
    pub menu: Option<String>,
    /// The template's name, `timeline.html`.
    pub template: &'static str,
    /// Wide pages use the whole screen: the Gantt, the portfolio.
    pub wide: bool,
    /// Borrowed from the report where it can be, so that a large plan is not copied for its templates.
    pub view: Box<dyn erased_serde::Serialize + Send + Sync + 'a>,
}

/// What the pages need besides the report.
pub struct Context<'a> {
    pub report: &'a Report,
    /// The version of milepost, for the footer.
    pub version: &'static str,
    /// The files beside the pages.
    pub downloads: &'a [Download],
}

/// A file of the site that is no page: what it is, and its address from the top of the site.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Download {
    pub link: LinkView,
    pub about: String,
}

impl Context<'_> {
    /// Returns how the site's language writes figures.
    pub fn numbers(&self) -> Locale {
        self.report.numbers()
    }
}

/// Makes all pages of a report, in menu order: how the project is run and how far it is decide what leads. A page without anything to show
/// is not made.
pub fn build<'a>(context: &'a Context<'a>) -> Vec<Page<'a>> {
    let report = context.report;
    if report.edition.audience().is_users {
        let mut pages: Vec<Page> = users::page(report).into_iter().collect();
        pages.extend(free::pages(context));
        pages.push(about::page(context));
        pages.push(missing::page(report, &pages));
        return pages;
    }
    let mut pages = vec![overview::page(report)];
    pages.extend(week::pages(context));
    pages.extend(timeline::pages(report));
    pages.extend(milestones::page(report));
    pages.extend(ahead::page(report));
    pages.extend(forecast::page(report));
    pages.extend(risks::page(report));
    pages.extend(risks::all(report));
    pages.extend(budget::page(report));
    pages.extend(budget::all(report));
    pages.extend(progress::page(report));
    pages.extend(decisions::page(context));
    pages.extend(people::pages(report));
    pages.extend(vendors::page(report));
    pages.extend(readiness::page(report));
    pages.extend(readiness::all(report));
    pages.extend(scope::page(report));
    pages.extend(sites::page(report));
    pages.extend(history::page(report));
    pages.extend(closure::page(report));
    pages.extend(closure::all(report));
    pages.extend(plan_quality::page(report));
    pages.extend(users::page(report));
    pages.extend(free::pages(context));
    pages.extend(rules::pages(context));
    pages.push(help::page(context.report));
    pages.push(about::page(context));
    pages.extend(sources::pages(context));
    pages.retain(|page| board::gets(report, &page.path));
    order::sort(&mut pages, report.edition.head());
    let found = search::pages(report, &pages);
    pages.extend(found);
    pages.push(missing::page(report, &pages));
    pages
}
