//! A record shows what it touches, and what touches it shows the record.

use super::{build, html, sources};

const PLAN: &str = r#"
[[task]]
id = "racks"
name = "Racks"
duration = "5d"
vendor = "fibreco"

[[task]]
id = "switches"
name = "Switches"
duration = "5d"
after = ["racks"]
notes = "As agreed in [[C-1|the change]]."

[[task]]
id = "paint"
name = "Paint"
duration = "5d"

[[milestone]]
id = "live"
name = "Live"
after = ["switches"]
gate = { decision = "D-1" }
"#;

const OTHERS: &[(&str, &str)] = &[
    (
        "risks.toml",
        "[[risk]]\nid = \"R-1\"\ntitle = \"Late racks\"\nprobability = 5\nimpact = 4\naffects = [\"racks\"]\n\
         [[risk]]\nid = \"R-2\"\ntitle = \"Wet paint\"\nprobability = 5\nimpact = 5\naffects = [\"paint\"]\n\
         [[risk]]\nid = \"R-3\"\ntitle = \"Small thing\"\nprobability = 1\nimpact = 1\naffects = [\"racks\"]\n",
    ),
    ("issues.toml", "[[issue]]\nid = \"I-1\"\ntitle = \"No key\"\nblocks = [\"switches\"]\n"),
    ("decisions.toml", "[[decision]]\nid = \"D-1\"\ntitle = \"Go?\"\nneeded_by = 2026-12-01\n"),
    ("changes.toml", "[[change]]\nid = \"C-1\"\ntitle = \"More ports\"\n"),
    ("vendors.toml", "[[vendor]]\nid = \"fibreco\"\nname = \"Fibre Co\"\n"),
    ("updates/2026-11-13.md", "## What changed\n\n[[R-1]] grows.\n"),
];

/// Returns what a page of records says of one of them.
fn told(page: &str, id: &str) -> String {
    let start = page.find(&format!("<li id=\"{id}\">")).unwrap_or_else(|| panic!("no {id}"));
    page[start..].split("</li>").next().unwrap().to_string()
}

#[test]
fn a_reference_is_told_at_both_ends() {
    let site = build(&sources(PLAN, OTHERS));
    let (tasks, risks) = (html(&site, "tasks/all.html"), html(&site, "risks/all.html"));
    let racks = told(&tasks, "racks");
    assert!(
        racks.contains(
            "Threatened by: <a href=\"../risks.html#R-1\"><span class=\"nw\">R-1</span> Late racks</a>"
        ),
        "{racks}"
    );
    assert!(racks.contains("Supplied by: "), "{racks}");
    assert!(told(&risks, "R-1").contains("Would hit: <a href=\"../timeline.html#racks\">Racks</a>"));
    let switches = told(&tasks, "switches");
    assert!(
        switches
            .contains("Held up by: <a href=\"../risks.html#I-1\"><span class=\"nw\">I-1</span> No key</a>"),
        "{switches}"
    );
    assert!(
        switches.contains(
            "Mentions: <a href=\"../decisions.html#C-1\"><span class=\"nw\">C-1</span> More ports</a>"
        ),
        "{switches}"
    );
    assert!(html(&site, "issues/all.html").contains("Holds up: <a href=\"../timeline.html#switches\">"));
    assert!(
        told(&tasks, "live")
            .contains("Decided in: <a href=\"../decisions.html#D-1\"><span class=\"nw\">D-1</span> Go?</a>")
    );
    let decisions = html(&site, "decisions.html");
    assert!(decisions.contains("Concerns: <a href=\"timeline.html#live\">Live</a>"), "{decisions}");
    assert!(decisions.contains("Mentioned by: <a href=\"timeline.html#switches\">Switches</a>"));
}

#[test]
fn a_record_names_the_reports_that_tell_of_it() {
    let site = build(&sources(PLAN, OTHERS));
    let risk = told(&html(&site, "risks/all.html"), "R-1");
    assert!(risk.contains("Mentioned in: <a href=\"../weeks/2026-11-13.html\">"), "{risk}");
}

#[test]
fn a_milestone_shows_what_threatens_it() {
    // The late racks hold up the switches and with them the milestone; so does the missing key. Paint leads
    // nowhere, and the small risk is not severe.
    let site = build(&sources(PLAN, OTHERS));
    let page = html(&site, "milestones.html");
    let row = &page[page.find("timeline.html#live").unwrap()..];
    let row = row.split("</tr>").next().unwrap();
    for id in ["R-1", "I-1"] {
        assert!(row.contains(&format!("#{id}\"")), "{id}: {row}");
    }
    for id in ["R-2", "R-3"] {
        assert!(!row.contains(&format!("#{id}\"")), "{id}: {row}");
    }
}
