//! What a web server shows where there is no page of an address.

use crate::checks::Report;
use crate::pages::{Page, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View {
    /// The top of the site: its whole path where that is known, since the page may stand in place of one at any depth.
    top: String,
    /// The page that lists everything, where the site has it.
    search: Option<&'static str>,
}

pub fn page<'a>(report: &Report, pages: &[Page]) -> Page<'a> {
    let has_search = pages.iter().any(|page| page.path == paths::SEARCH);
    let top = paths::base(report).map_or_else(String::new, |base| paths::path_of(&base).to_string());
    Page {
        path: paths::MISSING.to_string(),
        title: say!(report.numbers(), "missing-title"),
        menu: None,
        template: "404.html",
        wide: false,
        view: Box::new(View { top, search: has_search.then_some(paths::SEARCH) }),
    }
}
