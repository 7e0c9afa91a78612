//! Which way each dimension of the overview has moved since the report before the last one.

use super::{build, html, sources, text};

const PLAN: &str = r#"
[[task]]
id = "pack"
name = "Pack"
duration = "2d"
started = 2026-11-02
finished = 2026-11-05
[[task]]
id = "carry"
name = "Carry"
duration = "8d"
started = 2026-11-06
[[task]]
id = "unpack"
name = "Unpack"
duration = "3d"
after = ["carry"]
[[milestone]]
id = "moved"
name = "Moved"
after = ["unpack"]
"#;

/// As it was agreed: all of it is over by 11 November.
const AGREED: &str = r#"
name = "first"
taken = 2026-10-30
[[task]]
id = "pack"
start = 2026-11-02
finish = 2026-11-03
[[task]]
id = "carry"
start = 2026-11-04
finish = 2026-11-05
[[task]]
id = "unpack"
start = 2026-11-06
finish = 2026-11-10
[[task]]
id = "moved"
start = 2026-11-10
finish = 2026-11-10
"#;

/// Late on the 6th, closed on the 9th.
const ISSUES: &str = r#"
[[issue]]
id = "I-1"
title = "No boxes"
severity = 3
raised = 2026-11-02
due = 2026-11-04
status = "closed"
closed = 2026-11-09
"#;

/// Fewer faults than in the week before.
const QUALITY: &str = "[[defects]]\ndate = 2026-11-05\nopen = 6\n[[defects]]\ndate = 2026-11-12\nopen = 4\n";

/// Due on the 10th, and not there.
const READINESS: &str = "[[item]]\nid = \"RD-1\"\nwhat = \"Keys\"\ndue = 2026-11-10\n";

const REPORT: &str = "+++\nstatus = \"green\"\nheadline = \"Well\"\n+++\n\n## What changed\n\n- Something\n";

fn files<'a>(reports: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let own = [
        ("baselines/first.toml", AGREED),
        ("issues.toml", ISSUES),
        ("quality.toml", QUALITY),
        ("readiness.toml", READINESS),
    ];
    own.into_iter().chain(reports.iter().map(|path| (*path, REPORT))).collect()
}

/// On 6 November "Carry" was past its date, "Pack" was finished. On 13 November "Carry" and "Unpack" are.
#[test]
fn every_dimension_says_which_way_it_has_moved() {
    let reports = ["updates/2026-10-30.md", "updates/2026-11-06.md", "updates/2026-11-13.md"];
    let site = build(&sources(PLAN, &files(&reports)));
    let page = html(&site, "index.html");
    let table = page
        .split("stack lead2 health")
        .nth(1)
        .unwrap()
        .split("</table>")
        .next()
        .unwrap()
        .replace('\u{a0}', " ");
    let row = |name: &str| {
        let row = table.split(&format!("<th scope=\"row\">{name}</th>")).nth(1).unwrap();
        row.split("</tr>").next().unwrap().to_string()
    };
    assert!(table.contains("<th scope=\"col\">Since 6 Nov</th>"), "{table}");
    for (name, sign, word, said) in [
        ("Schedule", "i__down", "Worse", "2 tasks past their baseline date (1 then), nothing finished."),
        ("Quality", "i__dot", "Mixed", "4 defects open (6 then), 1 readiness item overdue (0 then)."),
        ("Governance", "i__up", "Better", "0 decisions and issues overdue (1 then)."),
    ] {
        let row = row(name);
        for part in [sign, word, said] {
            assert!(row.contains(part), "{part} is not in {row}");
        }
    }
    // No file says what was forecast to be spent on the 6th.
    assert!(row("Cost").contains("not known"), "{table}");
}

#[test]
fn the_first_report_has_none_before_it() {
    let site = build(&sources(PLAN, &files(&["updates/2026-11-13.md"])));
    let (page, said) = (html(&site, "index.html"), text(&site, "index.html"));
    assert!(said.contains("No earlier report to compare with"), "{said}");
    assert!(!page.contains(">Since "), "{page}");
    // Who writes no reports is not told to compare them.
    let said = text(&build(&sources(PLAN, &files(&[]))), "index.html");
    assert!(!said.contains("No earlier report"), "{said}");
}

/// What comes next stands before the chart, for phones.
#[test]
fn the_timeline_begins_with_what_comes_next() {
    let site = build(&sources(PLAN, &files(&[])));
    let page = html(&site, "timeline.html");
    let soon = page.find("id=\"page__soon\"").unwrap();
    assert!(soon < page.find("id=\"page__gantt\"").unwrap());
    let list = page[soon..].split("</section>").next().unwrap();
    assert!(list.contains("Next dates") && list.contains(">Carry</a> finishes"), "{list}");
    // Its last line counts what the page it leads to lists as ahead.
    let ahead = html(&site, "next.html");
    let rows = ahead.matches("<tr><th scope=\"row\"").count() - ahead.matches("overdue</span></td>").count();
    let all = match rows {
        1 => "The one date of the next four weeks".to_string(),
        rows => format!("All {rows} dates of the next four weeks"),
    };
    assert!(list.contains(&format!("<a href=\"next.html\">{all}</a>")), "{all}: {list}");
}
