//! Everything that has an address of its own, A to Z: every record that is shown, every report, every page.
//!
//! The lists need no script. Where the site has its script, it filters the same entries as the reader types.

mod index;

pub use index::{Entry, Group, index, plain_letters};

use crate::checks::Report;
use crate::pages::view::LinkView;
use crate::pages::{Page, paths};
use crate::units::locale::{Locale, say};
use crate::units::text::shorten;
use serde::Serialize;
use std::ops::Range;

/// About how many letters of HTML the entries of one page may take.
const PAGE: usize = 56_000;
/// A group that takes more has pages of its own, where all together take more than one page.
const SMALL: usize = 2_400;
/// What an entry takes beside its words.
const ENTRY: usize = 62;
/// How many letters of a title tell where a part of a list begins and ends.
const END: usize = 28;

#[derive(Serialize)]
struct View {
    heading: String,
    /// To the first page, from the others.
    back: Option<LinkView>,
    /// The other parts of the same list.
    parts: Vec<LinkView>,
    groups: Vec<GroupView>,
    /// The search itself stands here, where the site has its script.
    is_first: bool,
}

#[derive(Serialize)]
struct GroupView {
    name: String,
    slug: &'static str,
    /// The pages that the entries stand on, where it is not this one.
    ways: Vec<LinkView>,
    entries: Vec<Entry>,
}

/// Makes the pages: one, and more for what is long.
pub fn pages<'a>(report: &Report, pages: &[Page]) -> Vec<Page<'a>> {
    let locale = report.numbers();
    let groups = index(report, pages);
    let count: usize = groups.iter().map(|group| group.entries.len()).sum();
    let is_long = groups.iter().map(Group::weight).sum::<usize>() > PAGE;
    let (mut views, mut more) = (Vec::new(), Vec::new());
    for group in groups {
        if !is_long || group.weight() <= SMALL {
            let Group { name, slug, entries } = group;
            views.push(GroupView { name, slug, ways: Vec::new(), entries });
            continue;
        }
        let cuts = cut(&group.entries);
        let ways: Vec<LinkView> = (cuts.iter().enumerate())
            .map(|(part, range)| {
                LinkView::new(address(group.slug, part), from_to(locale, &group.entries[range.clone()]))
            })
            .collect();
        more.extend(cuts.into_iter().enumerate().map(|(part, range)| {
            let entries = group.entries[range].to_vec();
            own_page(&group, part, entries, &ways, report)
        }));
        views.push(GroupView { name: group.name.clone(), slug: group.slug, ways, entries: Vec::new() });
    }
    let title = say!(locale, "search-title");
    let view = View {
        heading: say!(locale, "search-heading", count = count),
        back: None,
        parts: Vec::new(),
        groups: views,
        is_first: true,
    };
    let first = page(paths::SEARCH.to_string(), title.clone(), Some(title), view);
    std::iter::once(first).chain(more).collect()
}

fn own_page<'a>(
    group: &Group,
    part: usize,
    entries: Vec<Entry>,
    ways: &[LinkView],
    report: &Report,
) -> Page<'a> {
    let (locale, name, count) = (report.numbers(), &group.name, group.entries.len());
    let (heading, title) = match ways.len() {
        0 | 1 => {
            let title = say!(locale, "search-group-title", group = name);
            (say!(locale, "search-group", group = name, count = count), title)
        }
        parts => {
            let (part, parts) = ((part + 1).to_string(), parts.to_string());
            let (of, all) = (&part, &parts);
            let title = say!(locale, "search-group-title-part", group = name, part = of, parts = all);
            (say!(locale, "search-group-part", group = name, count = count, part = of, parts = all), title)
        }
    };
    let others = ways.iter().enumerate().filter(|(other, _)| *other != part);
    let view = View {
        heading,
        back: Some(LinkView::new(paths::SEARCH, say!(locale, "search-title"))),
        parts: others.map(|(_, way)| way.clone()).collect(),
        groups: vec![GroupView { name: name.clone(), slug: group.slug, ways: Vec::new(), entries }],
        is_first: false,
    };
    page(address(group.slug, part), title, None, view)
}

fn page<'a>(path: String, title: String, menu: Option<String>, view: View) -> Page<'a> {
    Page { path, title, menu, template: "search.html", wide: false, view: Box::new(view) }
}

/// Returns `search/tasks.html`, `search/tasks-2.html`.
fn address(slug: &str, part: usize) -> String {
    match part {
        0 => format!("search/{slug}.html"),
        part => format!("search/{slug}-{}.html", part + 1),
    }
}

/// Returns the entries of each page.
fn cut(entries: &[Entry]) -> Vec<Range<usize>> {
    let (mut out, mut start, mut weight) = (Vec::new(), 0, 0);
    for (place, entry) in entries.iter().enumerate() {
        let own = entry.weight();
        if place > start && weight + own > PAGE {
            out.push(start..place);
            (start, weight) = (place, 0);
        }
        weight += own;
    }
    out.push(start..entries.len());
    out
}

fn from_to(locale: Locale, entries: &[Entry]) -> String {
    match entries {
        [] => String::new(),
        [one] => shorten(&one.title, END),
        [first, .., last] => {
            let (from, to) = (shorten(&first.title, END), shorten(&last.title, END));
            say!(locale, "search-from-to", from = from, to = to)
        }
    }
}

impl Entry {
    /// Estimates the letters of HTML that it takes.
    fn weight(&self) -> usize {
        // A folder's page leads up first.
        ENTRY + self.title.len() + self.id.len() + self.href.len() + "../".len()
    }
}

impl Group {
    fn weight(&self) -> usize {
        self.entries.iter().map(Entry::weight).sum()
    }
}
