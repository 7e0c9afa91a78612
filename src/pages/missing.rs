//! What a web server shows where there is no page of an address.

use crate::pages::{Page, paths, words};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    search: &'static str,
    find: &'static str,
}

pub fn page<'a>() -> Page<'a> {
    Page {
        path: paths::MISSING.to_string(),
        title: words::MISSING.to_string(),
        menu: None,
        template: "404.html",
        wide: false,
        view: Box::new(View { search: paths::SEARCH, find: words::FIND }),
    }
}
