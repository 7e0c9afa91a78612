//! What a web server shows where there is no page of an address.

use crate::pages::{Page, paths, words};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    /// The page that lists everything, where the site has it.
    search: Option<&'static str>,
    find: &'static str,
}

pub fn page<'a>(pages: &[Page]) -> Page<'a> {
    let has_search = pages.iter().any(|page| page.path == paths::SEARCH);
    Page {
        path: paths::MISSING.to_string(),
        title: words::MISSING.to_string(),
        menu: None,
        template: "404.html",
        wide: false,
        view: Box::new(View { search: has_search.then_some(paths::SEARCH), find: words::FIND }),
    }
}
