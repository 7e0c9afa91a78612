//! The calendars keep the musts of RFC 5545, and have the dates of the plan.

use super::{BASE, HEAD, build, example, project, run, site, text};
use milepost::pipeline::{self, Asked};
use milepost::source::Sources;
use std::collections::{BTreeMap, BTreeSet};

type Event = BTreeMap<String, String>;

/// Reads a calendar as strictly as the standard is, and returns its entries.
fn read(text: &str) -> Vec<Event> {
    // 3.1: lines end with CRLF and have at most 75 octets; one that begins with a space goes on.
    let body = text.strip_suffix("\r\n").unwrap();
    let mut lines: Vec<String> = Vec::new();
    for line in body.split("\r\n") {
        assert!(line.len() <= 75 && !line.is_empty(), "{line}");
        assert!(!line.contains(['\r', '\n']), "{line:?}");
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().unwrap().push_str(rest),
            None => lines.push(line.to_string()),
        }
    }
    assert_eq!(
        (lines.remove(0).as_str(), lines.pop().as_deref()),
        ("BEGIN:VCALENDAR", Some("END:VCALENDAR"))
    );
    let (mut events, mut open, mut head): (Vec<Event>, Option<Event>, Event) = Default::default();
    for line in lines {
        let (name, value) = line.split_once(':').unwrap();
        match (line.as_str(), &mut open) {
            ("BEGIN:VEVENT", None) => open = Some(Event::new()),
            ("END:VEVENT", Some(_)) => events.extend(open.take()),
            (_, Some(event)) => assert!(event.insert(name.into(), value.into()).is_none(), "{name} twice"),
            (_, None) => drop(head.insert(name.into(), value.into())),
        }
    }
    // 3.6: PRODID and VERSION are a must, and so is at least one component.
    assert!(open.is_none() && !events.is_empty() && head["VERSION"] == "2.0" && head.contains_key("PRODID"));
    let mut uids = BTreeSet::new();
    for event in &events {
        // 3.6.1: UID and DTSTAMP are a must, and DTSTART without METHOD. DTSTAMP is in UTC (3.8.7.2).
        assert!(uids.insert(&event["UID"]), "{} twice", event["UID"]);
        assert!(event["DTSTAMP"].ends_with("T000000Z") && event["DTSTAMP"].len() == 16);
        let date = &event["DTSTART;VALUE=DATE"];
        assert!(date.len() == 8 && date.bytes().all(|byte| byte.is_ascii_digit()), "{date}");
        // 3.3.11: a comma and a semicolon of a text have a backslash before them.
        for text in [&event["SUMMARY"], &event["DESCRIPTION"]] {
            let bare = text.replace("\\\\", "").replace("\\,", "").replace("\\;", "").replace("\\n", "");
            assert!(!bare.contains([',', ';', '\\']), "{text}");
        }
    }
    events
}

#[test]
fn a_milestone_says_what_was_promised_planned_and_is_expected() {
    let site = site(&project(&[]), Some(BASE));
    let events = read(text(&site, "milestones.ics"));
    assert_eq!(events.len(), 2);
    let live = events.iter().find(|event| event["SUMMARY"].starts_with("Go-live")).unwrap();
    assert_eq!(
        live["SUMMARY"],
        "Go-live\\; all\\, really (promised 11 Dec\\, baseline 3 Dec\\, forecast 17 Dec)"
    );
    assert_eq!(live["DTSTART;VALUE=DATE"], "20261217");
    assert_eq!(live["DTSTAMP"], "20261113T000000Z");
    assert_eq!(live["UID"], "m365/milestone/live@status.example.com");
    assert!(live["URL"].starts_with("https://status.example.com/m365/") && live["URL"].ends_with("#live"));
    let lease = events.iter().find(|event| event["SUMMARY"].starts_with("Lease")).unwrap();
    assert_eq!(lease["SUMMARY"], "Lease signed (promised 30 Oct\\, reached 30 Oct)");
}

#[test]
fn a_decision_stands_on_the_day_it_is_needed_or_was_made() {
    let site = site(&project(&[]), None);
    let events = read(text(&site, "decisions.ics"));
    let told: Vec<(&str, &str)> = events
        .iter()
        .map(|event| (event["DTSTART;VALUE=DATE"].as_str(), event["SUMMARY"].as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("20261110", "D-2: Which desks? (needed by 9 Nov\\, decided 10 Nov)"),
            ("20261120", "D-1: Which floor? (open\\, needed by 20 Nov)"),
        ]
    );
    assert!(events[1]["DESCRIPTION"].starts_with("Ada Byron decides."));
    // Where the address of the site is not known, there is none in the calendar.
    assert!(events.iter().all(|event| !event.contains_key("URL")));
    assert!(text(&site, "decisions.html").contains("<a href=\"decisions.ics\">"));
    assert!(text(&site, "milestones.html").contains("<a href=\"milestones.ics\">"));
}

#[test]
fn entries_keep_their_names_and_later_reports_win() {
    let uids = |files: &[(&str, &str)]| -> Vec<(String, String)> {
        let events = read(text(&site(files, None), "milestones.ics"));
        events.iter().map(|event| (event["UID"].clone(), event["DTSTAMP"].clone())).collect()
    };
    let later = HEAD.replace("2026-11-13", "2026-11-20");
    let plan = super::PLAN.replace("Go-live; all, really", "Moved").replace("\"14d\"", "\"16d\"");
    let (before, after) =
        (uids(&project(&[])), uids(&project(&[("project.toml", &later), ("plan.toml", &plan)])));
    let names =
        |all: &[(String, String)]| -> BTreeSet<String> { all.iter().map(|(uid, _)| uid.clone()).collect() };
    assert_eq!(names(&before), names(&after));
    assert!(names(&before).contains("milestone/live@office-move"));
    assert!(before[0].1 < after[0].1);
}

#[test]
fn the_export_has_both_calendars_in_one() {
    let sources = example();
    let site = build(&sources, None, Asked::Widest);
    let both: Vec<Event> =
        ["milestones.ics", "decisions.ics"].iter().flat_map(|path| read(text(&site, path))).collect();
    let outcome = run(&sources, None, Asked::Widest, pipeline::calendar);
    assert_eq!(read(&outcome.calendar.unwrap()), both);
}

#[test]
fn what_an_audience_may_not_see_is_in_no_calendar() {
    let head = format!("{HEAD}[[audience]]\nid = \"out\"\nname = \"Out\"\nhides = [\"decisions\"]\n");
    let plan = super::PLAN.replace("committed = 2026-12-11", "visible = []\ncommitted = 2026-12-11");
    let files = project(&[("project.toml", &head), ("plan.toml", &plan)]);
    let sources = Sources::from_texts(files.iter().copied());
    let site = build(&sources, None, Asked::Named("out"));
    assert!(site.get("decisions.ics").is_none());
    let events = read(text(&site, "milestones.ics"));
    assert!(events.len() == 1 && events[0]["UID"].starts_with("milestone/lease"));
    assert!(!text(&site, "feed.xml").contains("desks"));
    let exported = run(&sources, None, Asked::Named("out"), pipeline::calendar).calendar.unwrap();
    assert!(!exported.contains("live") && !exported.contains("D-"), "{exported}");
}
