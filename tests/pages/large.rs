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
    assert!(light.contains("is listed without a bar"));
    for page in [&light, &all] {
        let found = ids(page);
        assert_eq!((0..300).filter(|index| found.contains(&format!("t{index}").as_str())).count(), 300);
    }
    let rows = |page: &str| page.matches("<tr id=\"t").count();
    assert_eq!(rows(&all), 300);
    assert!(rows(&light) < 300);
}

#[test]
fn thousands_of_tasks_make_a_page_that_can_be_opened() {
    let site = build(&sources(&plan(3000), &[]));
    let light = html(&site, "timeline.html");
    assert!(light.len() < 2 * 1024 * 1024, "{} bytes", light.len());
    assert!(light.contains("Bars are drawn for"));
    assert_eq!(light.matches("<tr id=\"t").count(), 1000);
}
