//! Whoever the site is for, no link of it leads nowhere: what is left out takes the ways to it along.

use super::{AS_OF, THEME};
use milepost::io::disk;
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::site::Site;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Returns the values of an attribute, as far as they are not written by a person.
fn values<'a>(html: &'a str, attribute: &str) -> BTreeSet<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Returns the whole path of a link: `../risks.html` on `tasks/mail.html` is `risks.html`.
fn resolved(page: &str, href: &str) -> String {
    let mut folders: Vec<&str> = page.split('/').collect();
    folders.pop();
    for part in href.split('/') {
        match part {
            ".." => {
                folders.pop();
            }
            part => folders.push(part),
        }
    }
    folders.join("/")
}

/// Returns the links that lead to no file of the site, or to no place in it.
fn lost(site: &Site) -> Vec<String> {
    let html: BTreeMap<&str, &str> = site
        .files()
        .iter()
        .filter(|file| file.path.ends_with(".html") && file.path != "404.html")
        .map(|file| (file.path.as_str(), std::str::from_utf8(&file.bytes).unwrap()))
        .collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        html.iter().map(|(path, text)| (*path, values(text, "id"))).collect();
    let mut lost = Vec::new();
    for (page, text) in &html {
        for href in values(text, "href") {
            // Ids of records may be written with signs that addresses write as numbers: those are not ours to read.
            if href.contains(':') || href.contains('%') || href.contains('&') {
                continue;
            }
            let (path, id) = href.split_once('#').unwrap_or((href, ""));
            let path = if path.is_empty() { page.to_string() } else { resolved(page, path) };
            let is_there = site.get(&path).is_some();
            let has_place = id.is_empty() || ids.get(path.as_str()).is_none_or(|ids| ids.contains(id));
            if !is_there || !has_place {
                lost.push(format!("{page}: {href}"));
            }
        }
    }
    lost
}

#[test]
fn no_audience_of_the_example_meets_a_link_that_leads_nowhere() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("example-project");
    let folder = disk::read(&folder, &folder.join("site")).unwrap();
    let vendors = ["dunmere", "quillan", "wilk", "harrow-lane", "sandmoor", "keldbeck", "tolland"];
    let vendors = vendors.map(|vendor| format!("vendor:{vendor}"));
    for audience in ["team", "exec", "users", "vendor"].into_iter().chain(vendors.iter().map(String::as_str))
    {
        let outcome = pipeline::build(&Input {
            sources: &folder.sources,
            theme: &THEME,
            clock: Clock { as_of: None, today: AS_OF.parse().unwrap() },
            asked: Asked::Named(audience),
            theme_name: None,
            base_url: None,
        });
        // Also: what one register says in passing does not keep the site of another reader from being made.
        let site = outcome.site.unwrap_or_else(|| panic!("{audience}: {:?}", outcome.refusal));
        let links: usize = site
            .files()
            .iter()
            .filter(|file| file.path.ends_with(".html"))
            .map(|file| values(std::str::from_utf8(&file.bytes).unwrap(), "href").len())
            .sum();
        assert!(links > 10, "{audience}: {links} links");
        assert_eq!(lost(&site), Vec::<String>::new(), "{audience}");
    }
}
