//! Permanent anchors: whatever has an id has one place, where its id is the anchor, and the index leads there.

use super::search::{Entry, entries, large};
use super::{build, example, pages, text};
use milepost::pipeline::Asked;
use milepost::site::Site;
use milepost::source::Sources;
use milepost::units::Date;
use milepost::{analysis, checks, edition, load, pages as views, plan};

/// Checks that every id of the edition is listed once, at an address where it is an anchor once.
fn check(sources: &Sources, site: &Site) -> usize {
    let project = load::load(sources).project.unwrap();
    let as_of: Date = "2026-11-13".parse().unwrap();
    let plan = plan::plan(&project, as_of);
    let (edition, _) = edition::issue(project, plan, None);
    let figures = analysis::analyse(&edition);
    let report = checks::report(edition, figures);
    let listed = entries(site);
    for (id, named) in report.edition.names() {
        let address = views::paths::record(&report, named.kind, id);
        let (page, anchor) = address.split_once('#').unwrap();
        assert_eq!(anchor, id);
        let found = text(site, page).matches(&format!(" id=\"{}\"", escaped(id))).count();
        assert_eq!(found, 1, "{id} on {page}");
        // What has no title is called by its id, which is said once.
        let names_it = |entry: &&Entry| entry.id == *id || (entry.id.is_empty() && entry.title == *id);
        let rows: Vec<&Entry> = listed.iter().filter(names_it).collect();
        assert_eq!(rows.len(), 1, "{id} is listed {} times", rows.len());
        assert_eq!(rows[0].href, address);
    }
    report.edition.names().len()
}

fn escaped(id: &str) -> String {
    id.replace('&', "&amp;").replace('"', "&quot;")
}

#[test]
fn every_record_of_the_example_has_its_anchor() {
    let sources = example();
    let site = build(&sources, None, Asked::Widest);
    assert!(check(&sources, &site) > 150);
}

#[test]
fn every_record_of_a_large_project_has_its_anchor() {
    let files = large();
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (*path, text.as_str())));
    let site = build(&sources, None, Asked::Widest);
    assert_eq!(check(&sources, &site), 2_000 + 200 + 200 + 60 + 60);
}

#[test]
fn the_anchors_of_sections_count_nothing() {
    let site = build(&example(), None, Asked::Widest);
    let mut found = 0;
    for (path, page) in pages(&site) {
        for id in page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            // Ours have two low lines, which no id of a project has.
            let Some((_, name)) = id.split_once("__") else { continue };
            let is_section = page.contains(&format!("<section class=\"sec\" id=\"{id}\""))
                || page.contains(&format!("<section class=\"sec tight\" id=\"{id}\""));
            if is_section {
                found += 1;
                assert!(!name.contains(|c: char| c.is_ascii_digit()), "{path}: {id}");
            }
        }
    }
    assert!(found > 40, "{found}");
}
