//! The entries: what each is called, and where it is.

use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::{Page, paths, week};
use serde::Serialize;
use std::collections::BTreeSet;

/// Entries of one kind, A to Z.
#[derive(Clone, Debug)]
pub struct Group {
    pub name: &'static str,
    /// Part of addresses and anchors: one word, since the alarm takes words with a dash for ids.
    pub slug: &'static str,
    pub entries: Vec<Entry>,
}

/// One record, report or page.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Entry {
    pub title: String,
    /// Empty for pages and reports.
    pub id: String,
    /// From the top of the site.
    pub href: String,
}

/// The groups of records, in the order of the menu.
const GROUPS: &[(Kind, &str, &str)] = &[
    (Kind::Task, "Tasks and milestones", "tasks"),
    (Kind::Risk, "Risks", "risks"),
    (Kind::Issue, "Issues", "issues"),
    (Kind::Decision, "Decisions", "decisions"),
    (Kind::Change, "Changes", "changes"),
    (Kind::Line, "Budget lines", "budget"),
    (Kind::Suite, "Tests", "tests"),
    (Kind::Defects, "Defects", "defects"),
    (Kind::Sprint, "Sprints", "sprints"),
    (Kind::Person, "People", "people"),
    (Kind::Stakeholder, "Stakeholders", "stakeholders"),
    (Kind::Communication, "Communication", "communication"),
    (Kind::Vendor, "Vendors", "vendors"),
    (Kind::Readiness, "Readiness", "readiness"),
    (Kind::Objective, "Objectives", "objectives"),
    (Kind::SignOff, "Sign-offs", "acceptance"),
    (Kind::Handover, "Handovers", "handover"),
    (Kind::FollowUp, "Follow-ups", "left"),
    (Kind::Lesson, "Lessons", "lessons"),
];

/// Returns all entries, the pages first. What has no page is not there.
pub fn index(report: &Report, pages: &[Page]) -> Vec<Group> {
    let made: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
    // The page Find lists itself as little as a book's index does.
    let told = pages.iter().filter(|page| page.path != paths::SEARCH);
    let pages = told.filter_map(|page| {
        Some(Entry { title: page.menu.clone()?, id: String::new(), href: paths::address(&page.path) })
    });
    let updates = report.edition.updates().iter().rev();
    let reports = updates.map(|update| Entry {
        title: report.edition.words(&week::title(report.numbers(), update)),
        id: String::new(),
        href: paths::week(update.date),
    });
    let mut groups = vec![
        Group { name: "Pages", slug: "pages", entries: sorted(pages.collect()) },
        // Of reports, the newest is looked for first.
        Group { name: "Reports", slug: "reports", entries: reports.collect() },
    ];
    let names = report.edition.names();
    groups.extend(GROUPS.iter().map(|&(kind, name, slug)| {
        let records = names.iter().filter(|(_, named)| named.kind == kind);
        let entries = records.map(|(id, named)| Entry {
            title: named.title.clone(),
            id: id.clone(),
            href: paths::record(report, kind, id),
        });
        let entries = entries.filter(|entry| made.contains(page_of(&entry.href)));
        Group { name, slug, entries: sorted(entries.collect()) }
    }));
    groups.retain(|group| !group.entries.is_empty());
    groups
}

fn page_of(href: &str) -> &str {
    href.split_once('#').map_or(href, |(page, _)| page)
}

/// Sorts as a reader looks: capitals and accents make no difference.
fn sorted(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by_cached_key(|entry| (plain_letters(&entry.title), entry.id.clone()));
    entries
}

/// Returns a text in small letters without the accents of Latin letters.
pub fn plain_letters(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        let found = ACCENTED.iter().find(|(_, accented)| !c.is_ascii() && accented.contains(c));
        match (found, c) {
            (Some((plain, _)), _) => out.push(*plain),
            // What a capital leaves behind that has no small letter of its own.
            (None, '\u{300}'..='\u{36f}') => {}
            (None, 'ß') => out.push_str("ss"),
            (None, 'æ') => out.push_str("ae"),
            (None, 'œ') => out.push_str("oe"),
            (None, c) => out.push(c),
        }
    }
    out
}

const ACCENTED: &[(char, &str)] = &[
    ('a', "àáâãäåāăą"),
    ('c', "çćĉċč"),
    ('d', "ďđ"),
    ('e', "èéêëēĕėęě"),
    ('g', "ĝğġģ"),
    ('h', "ĥħ"),
    ('i', "ìíîïĩīĭįı"),
    ('j', "ĵ"),
    ('k', "ķ"),
    ('l', "ĺļľŀł"),
    ('n', "ñńņňŉ"),
    ('o', "òóôõöøōŏő"),
    ('r', "ŕŗř"),
    ('s', "śŝşšș"),
    ('t', "ţťŧț"),
    ('u', "ùúûüũūŭůűų"),
    ('w', "ŵ"),
    ('y', "ýÿŷ"),
    ('z', "źżž"),
];

#[cfg(test)]
mod tests {
    use super::plain_letters;

    #[test]
    fn accents_and_capitals_make_no_difference() {
        assert_eq!(plain_letters("Übergabe Straße"), "ubergabe strasse");
        assert_eq!(plain_letters("ŁÓDŹ"), "lodz");
        assert_eq!(plain_letters("İzmir, Москва"), "izmir, москва");
    }
}
