//! The history: what every report called it, what was kept and agreed; and how heavy its pages become.

use super::sites::{AGREED, SITES};
use super::{build, html, sources, text};

const PEOPLE: &str = "[[person]]\nid = \"ann\"\nname = \"Ann Archer\"\n";

fn update(status: &str, headline: &str) -> String {
    format!("+++\nstatus = \"{status}\"\nheadline = \"{headline}\"\n+++\n\n## What changed\n\n- Something\n")
}

/// Reports on 2, 9 and 16 October, then 30 October: one is missing. From 30 October to 13 November are two weeks:
/// another one.
#[test]
fn the_history_tells_what_every_report_called_it() {
    let files = [
        ("updates/2026-10-02.md", update("green", "All well")),
        ("updates/2026-10-09.md", update("green", "Still well")),
        ("updates/2026-10-16.md", update("amber", "Not so well")),
        ("updates/2026-10-30.md", update("amber", "Waiting")),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let site = build(&sources(SITES, &files));
    let said = text(&site, "history.html").replace('\u{a0}', " ");
    for words in [
        "Called at risk since 16 Oct 2026",
        "Four reports since 2 Oct 2026.",
        "2 Oct on track, 9 Oct on track, 16 Oct at risk, no report, 30 Oct at risk, no report",
        "A small dot is a report that did not come.",
        "Week 40: All well",
        "no colour is shown for it",
        "What the rules compute for 13 Nov 2026",
    ] {
        assert!(said.contains(words), "{words} is not in {said}");
    }
    let page = html(&site, "history.html");
    assert!(page.contains("href=\"weeks/2026-10-16.html\""));
    // Two good, two at risk, two dots.
    let strip = page.split("class=\"hist\"").nth(1).unwrap().split("</svg>").next().unwrap();
    assert_eq!((strip.matches("#i__ok").count(), strip.matches("#i__warn").count()), (2, 2), "{strip}");
    assert_eq!(strip.matches("<circle").count(), 2, "{strip}");
}

#[test]
fn a_plan_that_was_kept_names_its_decision_or_the_day_s() {
    let decisions = r#"
[[decision]]
id = "D-1"
title = "A later end"
status = "made"
made = 2026-10-28
decider = "ann"
why = "Kept as `second`."

[[decision]]
id = "D-2"
title = "Choose boxes"
status = "made"
made = 2026-10-30
decider = "ann"
"#;
    let second = AGREED
        .replace("\"first\"", "\"second\"")
        .replace("2026-11-12", "2026-11-19")
        .replace("2026-10-30", "2026-11-06");
    let files = [
        ("people.toml", PEOPLE),
        ("baselines/first.toml", AGREED),
        ("baselines/second.toml", second.as_str()),
        ("decisions.toml", decisions),
    ];
    let site = build(&sources(SITES, &files));
    let said = text(&site, "history.html").replace('\u{a0}', " ");
    // From 12 to 19 November: five working days.
    assert!(said.contains("Two versions of the plan are kept"), "{said}");
    assert!(
        said.contains("On the same day: Choose boxes ( Ann Archer )")
            || said.contains("On the same day: Choose boxes (Ann Archer)"),
        "{said}"
    );
    assert!(
        said.contains("19 Nov 2026 +5 d A later end") || said.contains("19 Nov 2026+5 dA later end"),
        "{said}"
    );
    assert!(said.contains("Decided: Choose boxes"), "{said}");
}

#[test]
fn without_reports_and_agreements_there_is_no_history() {
    let site = build(&sources(WORK_ALONE, &[]));
    for page in ["history.html", "closure.html", "scope.html", "sites.html"] {
        assert!(site.get(page).is_none(), "{page}");
    }
}

const WORK_ALONE: &str = "[[milestone]]\nid = \"m\"\nname = \"Begun\"\nfinished = 2026-11-03\n";

/// Two hundred reports, three hundred deliverables, and as many of everything else: the pages stay light.
#[test]
fn long_registers_keep_the_pages_light() {
    let mut plan = String::new();
    let mut closure = String::new();
    for index in 0..300 {
        plan += &format!(
            "[[task]]\nid = \"t{index}\"\nname = \"Work number {index} at a place\"\nduration = \"2d\"\nsite = \"S{}\"\n\
             deliverable = \"Result {index}\"\nacceptance = [\"It is there\"]\n\n",
            index % 4
        );
        if index < 60 {
            closure += &format!(
                "[[acceptance]]\nid = \"A-{index}\"\ndeliverable = \"t{index}\"\nby = \"Board\"\n\n"
            );
        }
    }
    let first: milepost::units::Date = "2023-01-06".parse().unwrap();
    let reports: Vec<(String, String)> = (0..200)
        .map(|week| {
            (
                format!("updates/{}.md", first + week * 7),
                update("green", "A week in which much was done and more was said"),
            )
        })
        .collect();
    let mut files: Vec<(&str, &str)> =
        reports.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    files.push(("closure.toml", &closure));
    let site = build(&sources(&plan, &files));
    for page in ["history.html", "closure.html", "scope.html", "sites.html"] {
        let size = site.get(page).unwrap().bytes.len();
        assert!(size < 80 * 1024, "{page} weighs {size} bytes");
    }
}
