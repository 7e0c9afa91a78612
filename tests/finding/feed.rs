//! The feed keeps the musts of RFC 4287, and tells what happened.

use super::{BASE, PLAN, build, example, project, site, text};
use crate::support::xml::Element;
use milepost::pipeline::Asked;
use milepost::site::Site;
use std::collections::BTreeSet;

fn feed(site: &Site) -> Element {
    Element::read(text(site, "feed.xml"))
}

/// What RFC 4287 and RFC 3339 demand, as far as a feed of ours could break it.
fn check(feed: &Element, is_whole: bool) {
    assert_eq!((feed.name.as_str(), feed.attribute("xmlns")), ("feed", Some("http://www.w3.org/2005/Atom")));
    // 4.1.1: exactly one id, title and updated; at most one generator and subtitle.
    check_named(feed);
    assert!(feed.all("generator").count() <= 1 && feed.all("subtitle").count() <= 1);
    let entries: Vec<&Element> = feed.all("entry").collect();
    // 4.1.1: an author of the feed, unless all entries have one. 4.2.1, 3.2: with exactly one name.
    assert!(feed.all("author").count() > 0 || entries.iter().all(|entry| entry.all("author").count() > 0));
    for author in feed.all("author").chain(entries.iter().flat_map(|entry| entry.all("author"))) {
        assert!(!author.only("name").text.trim().is_empty());
    }
    let mut ids = BTreeSet::from([feed.only("id").text.clone()]);
    for entry in &entries {
        // 4.1.2: the same of entries; one without content has an alternate link.
        check_named(entry);
        assert!(entry.all("content").count() <= 1 && entry.all("summary").count() <= 1);
        assert!(entry.all("published").count() <= 1);
        assert!(entry.all("link").any(|link| link.attribute("rel") == Some("alternate")));
        // 4.1.1 and 4.2.6: no two entries of one id that are not versions of one another.
        assert!(ids.insert(entry.only("id").text.clone()), "{} twice", entry.only("id").text);
    }
    for element in entries.iter().copied().chain([feed]) {
        // 4.1.1, 4.1.2: no two alternate links of one type and language. 4.2.7.1: an address each.
        let alternate = element.all("link").filter(|link| link.attribute("rel") == Some("alternate"));
        assert_eq!(alternate.count(), 1);
        for link in element.all("link") {
            let href = link.attribute("href").unwrap();
            assert_eq!(href.starts_with("https://"), is_whole, "{href}");
            assert!(href.is_ascii() && !href.contains([' ', '"', '<', '>']), "{href}");
        }
    }
}

fn check_named(element: &Element) {
    assert!(!element.only("title").text.trim().is_empty());
    // 4.2.6: an IRI, and so with a scheme.
    let id = &element.only("id").text;
    assert!(id.is_ascii() && !id.contains([' ', '<', '"', '#']), "{id}");
    // RFC 4151: an authority, a comma, a date, a colon.
    let hosts = ["status.example.com", "status.ashlark.example", "milepost.invalid"];
    assert!(hosts.iter().any(|host| id.starts_with(&format!("tag:{host},2026:"))), "{id}");
    // 3.3 and RFC 3339, with large T and Z.
    let updated = &element.only("updated").text;
    let date = updated.strip_suffix("T00:00:00Z").unwrap();
    assert!(date.parse::<milepost::units::Date>().is_ok() && date.len() == 10, "{updated}");
}

fn titles(feed: &Element) -> Vec<(String, String)> {
    let entries = feed.all("entry");
    entries
        .map(|entry| (entry.only("updated").text[..10].to_string(), entry.only("title").text.clone()))
        .collect()
}

#[test]
fn what_happened_is_told_newest_first() {
    let feed = feed(&site(&project(&[]), Some(BASE)));
    check(&feed, true);
    let told = [
        ("2026-11-13", "The carrier is late"),
        ("2026-11-13", "Status: at risk, on track before"),
        ("2026-11-10", "Decided: Which desks?"),
        ("2026-11-06", "All well"),
        ("2026-10-30", "Reached: Lease signed"),
    ];
    let told: Vec<(String, String)> = told.map(|(date, title)| (date.into(), title.into())).to_vec();
    assert_eq!(titles(&feed), told);
    assert_eq!(feed.only("updated").text, "2026-11-13T00:00:00Z");
    let newest = feed.all("entry").next().unwrap();
    assert_eq!(
        newest.only("summary").text,
        "Called at risk. It rains. What changed: The *van* of Go-live; all, really is late."
    );
    assert_eq!(newest.only("author").only("name").text, "Ada Byron");
    assert_eq!(
        newest.only("link").attribute("href"),
        Some("https://status.example.com/m365/weeks/2026-11-13.html")
    );
    let decided = feed.all("entry").nth(2).unwrap();
    assert_eq!(decided.only("id").text, "tag:status.example.com,2026:/m365/decision/D-2");
    assert_eq!(decided.only("summary").text, "The oak ones, see Go-live; all, really");
    let reached = feed.all("entry").nth(4).unwrap();
    assert_eq!(reached.only("summary").text, "On the day promised.");
}

#[test]
fn the_example_has_a_feed_wherever_it_stands() {
    // It names its own address; the command line may name another one.
    for base in [None, Some(BASE)] {
        let feed = feed(&build(&example(), base, Asked::Widest));
        check(&feed, true);
        let dates: Vec<String> = titles(&feed).into_iter().map(|(date, _)| date).collect();
        assert!(dates.is_sorted_by(|newer, older| newer >= older) && dates.len() <= 50, "{dates:?}");
        let title = "Go-live slips to 22 December, inside the year-end freeze, unless we split it";
        assert!(titles(&feed).contains(&("2026-11-13".to_string(), title.to_string())));
    }
}

#[test]
fn ids_stay_when_titles_and_the_status_date_change() {
    let ids = |files: &[(&str, &str)]| -> BTreeSet<String> {
        let feed = feed(&site(files, None));
        check(&feed, false);
        feed.all("entry").map(|entry| entry.only("id").text.clone()).collect()
    };
    let before = ids(&project(&[]));
    assert_eq!(before.len(), 5);
    let later = super::HEAD.replace("2026-11-13", "2026-11-20");
    let plan = PLAN.replace("Lease signed", "The lease is signed");
    let decisions = super::DECISIONS.replace("Which desks?", "Desks");
    let renamed =
        ids(&project(&[("project.toml", &later), ("plan.toml", &plan), ("decisions.toml", &decisions)]));
    assert_eq!(renamed, before);
}

#[test]
fn a_feed_has_at_most_fifty_entries_and_a_project_without_news_has_none() {
    let reports: Vec<(String, &str)> = (1..=60)
        .map(|day| (format!("updates/2026-{:02}-{:02}.md", 8 + day / 28, 1 + day % 28), "Much.\n"))
        .collect();
    let mut files = project(&[]);
    files.extend(reports.iter().map(|(path, text)| (path.as_str(), *text)));
    assert_eq!(feed(&site(&files, None)).all("entry").count(), 50);
    let bare = site(&[("project.toml", "name = \"Bare\"\nstatus_date = 2026-11-13\n")], None);
    assert!(bare.get("feed.xml").is_none());
    assert!(!text(&bare, "index.html").contains("application/atom+xml"));
}

#[test]
fn where_people_are_hidden_nobody_is_named() {
    let head = format!("{}[[audience]]\nid = \"all\"\nname = \"All\"\nhides = [\"people\"]\n", super::HEAD);
    let files = project(&[("project.toml", &head)]);
    let sources = milepost::source::Sources::from_texts(files.iter().copied());
    let site = build(&sources, Some(BASE), Asked::Named("all"));
    let feed = feed(&site);
    check(&feed, true);
    assert!(feed.all("entry").all(|entry| entry.all("author").count() == 0));
    assert!(!text(&site, "feed.xml").contains("Ada") && !text(&site, "decisions.ics").contains("Ada"));
}

#[test]
fn every_page_leads_to_the_feed() {
    let site = site(&project(&[]), None);
    for (path, page) in super::pages(&site) {
        let root = "../".repeat(path.matches('/').count());
        let link = format!("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{root}feed.xml\"");
        assert!(page.contains(&link), "{path}");
    }
}
