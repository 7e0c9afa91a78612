//! Free pages: what the project says in its own words.

use crate::edition::page::FreePage;
use crate::pages::view::{self, LinkView};
use crate::pages::{Context, Page, paths};
use crate::units::text;
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
struct View<'a> {
    title: &'a str,
    body: &'a str,
    source: Option<LinkView>,
}

/// Makes the free pages, in the order that they ask for.
pub fn pages<'a>(context: &'a Context<'a>) -> Vec<Page<'a>> {
    let mut taken = BTreeSet::new();
    let edition = &context.report.edition;
    // End users read questions on their first page.
    let is_page = |page: &&FreePage| !(page.questions && edition.audience().is_users);
    let mut free: Vec<&FreePage> = edition.pages().iter().filter(is_page).collect();
    free.sort_by_key(|page| page.order);
    free.into_iter().map(|free| page(free, address(free, &mut taken))).collect()
}

fn page(free: &FreePage, path: String) -> Page<'_> {
    let view = View { title: &free.title, body: free.body.as_str(), source: view::source(&free.at) };
    Page {
        path,
        title: free.title.clone(),
        menu: Some(short(&free.title)),
        template: "free.html",
        wide: false,
        view: Box::new(view),
    }
}

/// Two names may read the same in an address.
fn address(free: &FreePage, taken: &mut BTreeSet<String>) -> String {
    let path = paths::free_page(&free.name);
    let stem = path.trim_end_matches(".html").to_string();
    let mut given = path;
    let mut count = 2;
    while !taken.insert(given.clone()) {
        given = format!("{stem}-{count}.html");
        count += 1;
    }
    given
}

/// The menu has room for few words: those before the first pause.
fn short(title: &str) -> String {
    let end = title.find([',', ':', ';', '(', '–', '—']).filter(|end| *end > 0).unwrap_or(title.len());
    text::shorten(title[..end].trim(), 28)
}
