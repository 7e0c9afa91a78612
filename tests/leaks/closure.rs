//! Closure, lessons, sites and objectives: what is hidden is in no byte, and what is missing may only be hidden.

use super::{built, bytes};
use milepost::pipeline::Asked;
use milepost::site::Site;

const PLAN: &str = r#"
[[task]]
id = "zq-secret"
name = "Zqhidden task name"
duration = "2d"
started = 2026-10-01
finished = 2026-10-02
deliverable = "Zqhidden result"
site = "york"
objective = "O1"
visible = ["team"]

[[task]]
id = "desk-setup"
name = "Set up desks"
duration = "2d"
started = 2026-10-01
finished = 2026-10-02
deliverable = "Sixty desks"
site = "york"

[[task]]
id = "derby-setup"
name = "Set up the hall"
duration = "2d"
site = "derby"
"#;

const CLOSURE: &str = r#"
[[acceptance]]
id = "A-1"
deliverable = "zq-secret"
by = "Committee"
status = "pending"

[[acceptance]]
id = "A-2"
deliverable = "desk-setup"
status = "pending"
notes = "ZQNOTE"

[[handover]]
id = "H-1"
what = "Handover of HNDWORD"
to = "Someone at HNDBODY"
due = 2026-10-30

[[follow_up]]
id = "F-1"
what = "Follow FLWWORD"
due = 2026-10-30
"#;

const LESSON: &str = r#"
[[lesson]]
id = "LL-1"
title = "LSNTITLE learnt"
went = "badly"
what = "LSNWHAT after [[zq-secret]]"
next_time = "LSNNEXT"
"#;

fn site(hides: &str, stage: &str) -> Site {
    let head = format!(
        r#"
name = "Open project"
stage = "{stage}"
status_date = 2026-11-13
[[objective]]
id = "O1"
outcome = "Everybody sits"
from = 0
target = 60
[[audience]]
id = "team"
name = "Team"
[[audience]]
id = "vendor"
name = "Suppliers"
hides = [{hides}]
"#
    );
    let page = "See [[A-1]], [[A-2]], [[H-1]] and [[LL-1]].\n";
    let files = [
        ("project.toml", head.as_str()),
        ("plan.toml", PLAN),
        ("closure.toml", CLOSURE),
        ("lessons.toml", LESSON),
        ("pages/open.md", page),
    ];
    let outcome = built(&files, Asked::Named("vendor"));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal))
}

#[test]
fn a_hidden_task_does_not_show_through_its_sign_off() {
    for stage in ["execution", "closed"] {
        let site = site("", stage);
        let all = bytes(&site);
        assert!(!all.contains("zq-secret") && !all.contains("zqhidden"), "{stage}");
        let closure = String::from_utf8(site.get("closure.html").unwrap().bytes.clone()).unwrap();
        assert!(closure.contains("id=\"A-1\"") && closure.contains("(not shown here)"), "{closure}");
        // A mention of the sign-off says as little.
        let page = String::from_utf8(site.get("open.html").unwrap().bytes.clone()).unwrap();
        assert!(page.contains("closure.html#A-1"), "{page}");
    }
}

#[test]
fn where_closure_is_hidden_nothing_of_it_is_told() {
    for stage in ["execution", "closing", "closed"] {
        let site = site("\"closure\"", stage);
        let all = bytes(&site);
        for word in [
            "hndword",
            "hndbody",
            "flwword",
            "zqnote",
            "a-1\"",
            "sign_offs",
            "\"rule\": \"handover-overdue\"",
        ] {
            assert!(!all.contains(word), "{stage}: {word}");
        }
        // The desks are done; whether somebody has accepted them is not for these eyes. The pages of the rules tell
        // what each rule looks for, whatever the project holds.
        let pages = site.files().iter().filter(|file| !file.path.starts_with("rules"));
        let all: String = pages.map(super::told).collect();
        for word in ["not accepted", "without a sign-off", "\"rule\": \"sign-off-missing\"", "waiting_days"] {
            assert!(!all.contains(word), "{stage}: {word}");
        }
        assert!(all.contains("sixty desks"));
    }
}

#[test]
fn where_lessons_are_hidden_nothing_of_them_is_told() {
    for stage in ["execution", "closed"] {
        let all = bytes(&site("\"lessons\"", stage));
        for word in ["lsntitle", "lsnwhat", "lsnnext", "ll-1\"", "\"lessons\"", "no lesson is written"] {
            assert!(!all.contains(word), "{stage}: {word}");
        }
    }
}

#[test]
fn where_both_are_hidden_there_is_no_page_of_closure() {
    let site = site("\"closure\", \"lessons\"", "execution");
    assert!(site.get("closure.html").is_none() && !bytes(&site).contains("closure.html"));
}

#[test]
fn what_is_hidden_is_not_said_to_be_missing_for_the_stage() {
    let all = bytes(&site("\"closure\", \"lessons\", \"risks\", \"budget\", \"people\"", "closed"));
    for word in ["closed without", "\"rule\": \"missing-for-stage\"", "nobody</span>", "f-1` has no owner"] {
        assert!(!all.contains(word), "{word}");
    }
}

#[test]
fn a_site_is_not_said_to_lack_what_is_hidden() {
    let all = bytes(&site("", "execution"));
    assert!(!all.contains("not planned</") && !all.contains("has no task like"));
}
