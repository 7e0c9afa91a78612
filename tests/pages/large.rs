//! A long plan is divided, and its light page stays light.

use super::{build, html, ids, sources};
use std::fmt::Write;

fn plan(count: usize) -> String {
    let mut out = String::new();
    for index in 0..count {
        let _ = write!(
            out,
            "[[task]]\nid = \"t{index}\"\nname = \"Move mailbox group {index}\"\nduration = \"{}d\"\nworkstream = \"Stream {}\"\n",
            1 + index % 7,
            index % 20
        );
        if index >= 20 && index % 3 > 0 {
            let _ = writeln!(out, "after = [\"t{}\"]", index - 20);
        }
        if index % 4 == 0 && index < count / 2 {
            out.push_str("started = 2026-03-02\nfinished = 2026-03-06\nprogress = 100\n");
        }
    }
    out
}

#[test]
fn a_long_plan_is_divided_and_whole_on_its_other_page() {
    let site = build(&sources(&plan(300), &[]));
    let (light, all) = (html(&site, "timeline.html"), html(&site, "timeline-all.html"));
    assert_eq!(light.matches("<details class=\"chunk\"").count(), 20);
    assert!(light.contains("The others are listed with their finish."));
    for page in [&light, &all] {
        let found = ids(page);
        assert_eq!((0..300).filter(|index| found.contains(&format!("t{index}").as_str())).count(), 300);
    }
    let rows = |page: &str| page.matches("<tr id=\"t").count();
    assert_eq!(rows(&all), 300);
    assert!(rows(&light) < 300);
}

#[test]
fn the_timeline_of_five_hundred_tasks_stays_light() {
    for count in [100, 121, 130, 150, 200, 300, 500] {
        let light = html(&build(&sources(&plan(count), &[])), "timeline.html");
        assert!(light.len() <= 150_000, "{count} tasks: {} bytes", light.len());
    }
}

#[test]
fn thousands_of_tasks_make_a_page_that_can_be_opened() {
    let site = build(&sources(&plan(5000), &[]));
    let light = html(&site, "timeline.html");
    // Every task keeps its anchor, so most of the page are names.
    assert!(light.len() < 450_000, "{} bytes", light.len());
    assert!(light.contains("Bars are drawn for"));
    assert!(light.matches("<tr id=\"t").count() >= 60);
    let all = html(&site, "timeline-all.html");
    assert_eq!(all.matches("<tr id=\"t").count(), 5000);
    for name in ["milestones.html", "next.html"] {
        let page = site.get(name).map_or(0, |file| file.bytes.len());
        assert!(page <= 80_000, "{name}: {page} bytes");
    }
}

#[test]
fn every_bar_that_is_ahead_can_be_asked_why() {
    let site = build(&sources(&plan(300), &[]));
    for name in ["timeline.html", "timeline-all.html"] {
        let page = html(&site, name);
        let found = ids(&page);
        // A row that is not finished leads to why its dates are what they are, and its bar does too.
        let rows = page.split("<tr id=\"t").skip(1).map(|row| row.split("</tr>").next().unwrap());
        let ahead: Vec<&str> = rows.filter(|row| !row.contains("class=\"x\"")).collect();
        assert!(ahead.len() > 50, "{name}: {}", ahead.len());
        for row in ahead {
            let id = format!("t{}", row.split('"').next().unwrap());
            assert!(found.contains(&format!("why__{id}").as_str()), "{name}: nothing says why of {id}");
            assert_eq!(page.matches(&format!("<a href=\"#why__{id}\"")).count(), 2, "{name}: {id}");
        }
    }
}
