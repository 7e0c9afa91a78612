//! A long plan is divided, and its light page stays light.

use super::{build, html, ids, sources};
use milepost::site::Site;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::LazyLock;

/// A site of five thousand tasks.
static THOUSANDS: LazyLock<Site> = LazyLock::new(|| build(&sources(&plan(5000), &[])));

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

/// What each page may weigh: the timeline 150 KB, any other 80 KB. The complete timeline and the project's
/// own files hold everything, whatever there is.
fn check_weights(site: &Site) {
    assert!(site.get("timeline.html").is_some());
    for file in site.files().iter().filter(|file| file.path.ends_with(".html")) {
        let most = match file.path.as_str() {
            "timeline.html" => 150_000,
            "timeline-all.html" => continue,
            path if path.starts_with("source/") => continue,
            _ => 80_000,
        };
        assert!(file.bytes.len() <= most, "{}: {} bytes", file.path, file.bytes.len());
    }
}

/// Every link within the site leads to a page, and to an anchor on it where it names one.
fn check_links(site: &Site) {
    let pages: BTreeMap<&str, String> = site
        .files()
        .iter()
        .filter(|file| file.path.ends_with(".html"))
        .map(|file| (file.path.as_str(), html(site, &file.path)))
        .collect();
    let anchors: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|(path, page)| (*path, ids(page).into_iter().collect())).collect();
    let mut count = 0;
    for (path, page) in &pages {
        for link in page.split("<a href=\"").skip(1).filter_map(|part| part.split('"').next()) {
            if link.contains(':') {
                continue;
            }
            let (way, anchor) = link.split_once('#').unwrap_or((link, ""));
            let up = "../".repeat(path.matches('/').count());
            let target = match way.strip_prefix(&up) {
                _ if way.is_empty() => path,
                Some(target) => target,
                None => panic!("{path}: {link} does not start at the top"),
            };
            // The files beside the pages have no anchors.
            let found = anchors.get(target);
            assert!(found.is_some() || site.get(target).is_some(), "{path}: no page {link}");
            let has_anchor = found.is_some_and(|found| found.contains(anchor));
            assert!(anchor.is_empty() || has_anchor, "{path}: no anchor {link}");
            count += 1;
        }
    }
    assert!(count > 500, "{count}");
}

/// Returns the pages that a group's fold on the timeline leads to for all of its tasks.
fn pages_of_group(timeline: &str, name: &str) -> Vec<String> {
    let mut folds = timeline.split("<details class=\"chunk\"").skip(1);
    let fold =
        folds.find(|fold| fold.contains(&format!("<b>{name}</b>"))).unwrap_or_else(|| panic!("{name}"));
    let ways =
        fold.split("Every task with what set its dates:").nth(1).unwrap().split("</p>").next().unwrap();
    ways.split("href=\"").skip(1).map(|way| way.split('"').next().unwrap().to_string()).collect()
}

#[test]
fn every_page_of_a_large_plan_is_light() {
    for count in [500, 1000, 1200] {
        check_weights(&build(&sources(&plan(count), &[])));
    }
    check_weights(&THOUSANDS);
}

#[test]
fn five_hundred_tasks_keep_their_anchors_on_the_timeline() {
    let site = build(&sources(&plan(500), &[]));
    let light = html(&site, "timeline.html");
    let found: BTreeSet<&str> = ids(&light).into_iter().collect();
    assert!((0..500).all(|index| found.contains(format!("t{index}").as_str())));
    // And each of them is told of in full on one of the pages of its group.
    let told: Vec<String> = site
        .files()
        .iter()
        .filter(|file| file.path.starts_with("tasks/"))
        .map(|file| html(&site, &file.path))
        .collect();
    for index in 0..500 {
        let anchor = format!("<li id=\"t{index}\">");
        assert_eq!(told.iter().filter(|page| page.contains(&anchor)).count(), 1, "t{index}");
    }
}

#[test]
fn each_of_thousands_of_tasks_is_reached_from_its_group() {
    let site = &*THOUSANDS;
    let light = html(site, "timeline.html");
    assert!(light.contains("Bars are drawn for"));
    assert!(light.matches("<tr id=\"t").count() >= 60);
    for stream in 0..20 {
        let pages: Vec<String> =
            pages_of_group(&light, &format!("Stream {stream}")).iter().map(|path| html(site, path)).collect();
        for index in (stream..5000).step_by(20) {
            let anchor = format!("<li id=\"t{index}\">");
            let found = pages.iter().filter(|page| page.contains(&anchor)).count();
            assert_eq!(found, 1, "t{index} on the pages of Stream {stream}");
        }
    }
    assert_eq!(html(site, "timeline-all.html").matches("<tr id=\"t").count(), 5000);
}

#[test]
fn every_bar_of_thousands_can_be_asked_why() {
    let site = &*THOUSANDS;
    for name in ["timeline.html", "timeline-all.html"] {
        let page = html(site, name);
        let rows = page.split("<tr id=\"t").skip(1).map(|row| row.split("</tr>").next().unwrap());
        for row in rows.filter(|row| !row.contains("class=\"x\"")) {
            let id = row.split('"').next().unwrap();
            let stream = id.parse::<usize>().unwrap() % 20;
            assert!(row.contains(&format!("<a href=\"tasks/stream-{stream}")), "{name}: {row}");
            assert!(row.contains(&format!("#t{id}\">")), "{name}: {row}");
        }
    }
    // Task 4,999 is the 250th of its stream and waits for the one before it there.
    let last = html(site, pages_of_group(&html(site, "timeline.html"), "Stream 19").last().unwrap());
    let why = last.split("<li id=\"t4999\">").nth(1).unwrap().split("</li>").next().unwrap();
    assert!(why.contains("It starts when <a href=\"../tasks/stream-19"), "{why}");
    assert!(why.contains("#t4979\">Move mailbox group 4979</a> finishes on"), "{why}");
}

#[test]
fn links_lead_to_the_pages_of_a_divided_plan() {
    let update = "+++\nheadline = \"Late\"\n+++\n\n## Changed\n\n- [[t4998]] is late.\n";
    let mut plan = plan(5000);
    plan.push_str("[[task]]\nid = \"held\"\nname = \"Held\"\nduration = \"3d\"\nworkstream = \"Stream 3\"\n");
    plan.push_str("[task.blocked]\nsince = 2026-11-02\nwhy = \"No keys\"\nneeds = \"t7\"\n");
    let risk = "[[risk]]\nid = \"R-1\"\ntitle = \"Late\"\naffects = [\"t8\"]\nprobability = 3\nimpact = 3\n";
    let issue = "[[issue]]\nid = \"I-1\"\ntitle = \"Broken\"\nblocks = [\"t9\"]\n";
    let decision =
        "[[decision]]\nid = \"D-1\"\ntitle = \"Which\"\nneeded_by = 2026-11-20\naffects = [\"t11\"]\n";
    let others = [
        ("updates/2026-11-13.md", update),
        ("risks.toml", risk),
        ("issues.toml", issue),
        ("decisions.toml", decision),
    ];
    let site = build(&sources(&plan, &others));
    check_links(&site);
    check_weights(&site);
    assert!(html(&site, "week.html").contains("#t4998\""));
    assert!(!html(&site, "week.html").contains("timeline.html#t"));
}

#[test]
fn what_the_week_leaves_out_is_counted() {
    let page = html(&THOUSANDS, "week.html");
    let number = |text: &str| -> usize {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.parse().unwrap()
    };
    let said = page.split(" reasons for concern").next().unwrap();
    let all = number(&said[said.rfind("<h2>").unwrap() + 4..]);
    let shown = page.matches("#rule__").count();
    let more = page.split(" more are not listed").next().unwrap();
    let more = number(&more[more.rfind("<p").unwrap()..]);
    assert!(shown > 0 && shown < 60);
    assert_eq!(shown + more, all);
}

#[test]
fn groups_with_odd_names_have_pages_of_their_own() {
    // 160 workstreams, among them names that make the same address or none, and phases beside them.
    let mut plan = String::from("[[phase]]\nid = \"p\"\nname = \"First phase\"\n");
    for index in 0..1600 {
        let stream = match index % 160 {
            0 => "Stream 2, part".to_string(),
            1 => "stream 2 PART".to_string(),
            2 => "*".to_string(),
            3 => "***".to_string(),
            4 => "Фаза".to_string(),
            5 => "Phases".to_string(),
            other => format!("Stream {other}"),
        };
        let _ = write!(
            plan,
            "[[task]]\nid = \"t{index}\"\nname = \"Move the whole of mailbox group {index}\"\nduration = \"2d\"\nworkstream = \"{stream}\"\nphase = \"p\"\n",
        );
    }
    let site = build(&sources(&plan, &[]));
    let pages: Vec<&str> = site
        .files()
        .iter()
        .map(|file| file.path.as_str())
        .filter(|path| path.starts_with("tasks/"))
        .collect();
    let texts: Vec<String> = pages.iter().map(|path| html(&site, path)).collect();
    for id in (0..1600).map(|index| format!("t{index}")).chain(["p".to_string()]) {
        let anchor = format!("<li id=\"{id}\">");
        assert_eq!(texts.iter().filter(|page| page.contains(&anchor)).count(), 1, "{id}");
    }
    assert!(pages.contains(&"tasks/stream-2-part.html") && pages.contains(&"tasks/фаза.html"), "{pages:?}");
    check_links(&site);
    check_weights(&site);
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
