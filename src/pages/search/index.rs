//! The entries: what each is called, and where it is.

use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::{Page, paths, week};
use crate::units::locale::say;
use serde::Serialize;
use std::collections::BTreeSet;

/// Entries of one kind, A to Z.
#[derive(Clone, Debug)]
pub struct Group {
    pub name: String,
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

/// The groups of records, in the order of the menu, with the messages that name them.
const GROUPS: &[(Kind, &str, &str)] = &[
    (Kind::Task, "search-tasks", "tasks"),
    (Kind::Risk, "search-risks", "risks"),
    (Kind::Issue, "search-issues", "issues"),
    (Kind::Decision, "search-decisions", "decisions"),
    (Kind::Change, "search-changes", "changes"),
    (Kind::Line, "search-budget", "budget"),
    (Kind::Suite, "search-tests", "tests"),
    (Kind::Defects, "search-defects", "defects"),
    (Kind::Sprint, "search-sprints", "sprints"),
    (Kind::Person, "search-people", "people"),
    (Kind::Stakeholder, "search-stakeholders", "stakeholders"),
    (Kind::Communication, "search-communication", "communication"),
    (Kind::Vendor, "search-vendors", "vendors"),
    (Kind::Readiness, "search-readiness", "readiness"),
    (Kind::Objective, "search-objectives", "objectives"),
    (Kind::SignOff, "search-acceptance", "acceptance"),
    (Kind::Handover, "search-handover", "handover"),
    (Kind::FollowUp, "search-left", "left"),
    (Kind::Lesson, "search-lessons", "lessons"),
];

/// Returns all entries, the pages first. What has no page is not there.
pub fn index(report: &Report, pages: &[Page]) -> Vec<Group> {
    let locale = report.numbers();
    let made: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
    // The page Find lists itself as little as a book's index does.
    let told = pages.iter().filter(|page| page.path != paths::SEARCH);
    let pages = told.filter_map(|page| {
        Some(Entry { title: page.menu.clone()?, id: String::new(), href: paths::address(&page.path) })
    });
    let updates = report.edition.updates().iter().rev();
    let reports = updates.map(|update| Entry {
        title: report.edition.words(&week::title(update, report.numbers())),
        id: String::new(),
        href: paths::week(update.date),
    });
    let mut groups = vec![
        Group { name: say!(locale, "search-pages"), slug: "pages", entries: sorted(pages.collect()) },
        // Of reports, the newest is looked for first.
        Group { name: say!(locale, "search-reports"), slug: "reports", entries: reports.collect() },
    ];
    let names = report.edition.names();
    groups.extend(GROUPS.iter().map(|&(kind, name, slug)| {
        let records = names.iter().filter(|(_, named)| named.kind == kind);
        let entries = records.map(|(id, named)| Entry {
            title: named.title.clone(),
            // What has no title is called by its id, which is said once.
            id: if named.title == *id { String::new() } else { id.clone() },
            href: paths::record(report, kind, id),
        });
        let entries = entries.filter(|entry| made.contains(page_of(&entry.href)));
        Group { name: locale.say(name, &[]), slug, entries: sorted(entries.collect()) }
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
