//! The badge says in a word and a shape what readers may know of the status.

use super::{HEAD, project, site, text};
use crate::support::xml::Element;

fn words(head: &str) -> (String, Vec<String>) {
    let badge = Element::read(text(&site(&project(&[("project.toml", head)]), None), "badge.svg"));
    assert_eq!((badge.name.as_str(), badge.attribute("role")), ("svg", Some("img")));
    let title = badge.only("title");
    assert_eq!(badge.attribute("aria-labelledby"), title.attribute("id"));
    let texts = badge.all("g").flat_map(|group| group.all("text")).map(|text| text.text.clone());
    (title.text.clone(), texts.collect())
}

#[test]
fn it_says_the_status_of_the_day() {
    let (title, texts) = words(HEAD);
    assert_eq!(texts[0], "13 Nov 2026");
    assert!(["On track", "At risk", "Off track"].contains(&texts[1].as_str()), "{texts:?}");
    assert_eq!(title, format!("Office move: {}, status at 13 Nov 2026", texts[1].to_lowercase()));
}

#[test]
fn where_the_call_alone_is_published_it_says_the_call() {
    let (_, texts) = words(&format!("{HEAD}[health]\npublish = \"called\"\n"));
    assert_eq!(texts[1], "At risk");
}

#[test]
fn it_loads_nothing_and_needs_no_colour() {
    let site = site(&project(&[]), None);
    let badge = text(&site, "badge.svg");
    assert!(!badge.contains("href") && !badge.contains("<style") && !badge.contains("<script"), "{badge}");
    // A form with a sign in it.
    assert_eq!(badge.matches("<path").count(), 2);
}
