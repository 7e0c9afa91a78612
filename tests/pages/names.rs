//! What records are called on the pages: people and tasks by name, never by the word that the files use for them,
//! and no brackets of Markdown in a title; and what two pages say of the same thing is the same.

use super::{build, html, ids, sources, text};
use milepost::site::Site;
use std::collections::BTreeSet;
use std::fmt::Write;

const PEOPLE: &str = "[[person]]\nid = \"elin\"\nname = \"Elin Prosser\"\n";

const PLAN: &str = r#"
[[task]]
id = "rollback"
name = "Rehearse the way back"
duration = "5d"
owner = "elin"
site = "york"

[[milestone]]
id = "live"
name = "Go-live"
gate = { kind = "Go-live" }
after = ["rollback"]
notes = "Ask [[elin]] about [[rollback]], [[rollback|the rehearsal]] and [[R-03]]."
"#;

const REST: [(&str, &str); 4] = [
    ("people.toml", PEOPLE),
    (
        "risks.toml",
        "[[risk]]\nid = \"R-03\"\ntitle = \"Mail is lost\"\nstatus = \"open\"\nchance = 50\ncost = { low = 100, likely = 400, high = 900 }\n\
         [[risk]]\nid = \"R-04\"\ntitle = \"Files are lost\"\nstatus = \"open\"\n\
         [[risk]]\nid = \"R-05\"\ntitle = \"Nobody comes\"\nstatus = \"open\"\n",
    ),
    (
        "readiness.toml",
        "[[item]]\nid = \"RD-1\"\nwhat = \"Way back timed ([[rollback]])\"\ngate = \"live\"\nowner = \"elin\"\n",
    ),
    (
        "changes.toml",
        "[[change]]\nid = \"C-1\"\ntitle = \"Seats\"\nstatus = \"approved\"\ndecided = 2026-03-02\n\
         impact = { scope = \"None\", cost = 100 }\n\
         communicated = [{ to = \"elin\", date = 2026-03-03 }, { to = \"All users\", date = 2026-03-04 }]\n",
    ),
];

fn site() -> Site {
    build(&sources(PLAN, &REST))
}

#[test]
fn a_link_without_words_says_the_name_of_a_person_or_a_task() {
    let site = site();
    let said = text(&site, "timeline.html") + &text(&site, "tasks/all.html");
    assert!(said.contains("Ask Elin Prosser about Rehearse the way back, the rehearsal and R-03."), "{said}");
}

#[test]
fn no_page_but_the_files_themselves_shows_brackets() {
    let site = site();
    for file in site.files().iter().filter(|file| file.path.ends_with(".html")) {
        // The rules speak of tables of the files, too.
        let is_source = file.path.starts_with("source/") || file.path.starts_with("rules");
        assert!(is_source || !html(&site, &file.path).contains("[["), "{}", file.path);
    }
    assert!(text(&site, "people.html").contains("Way back timed (Rehearse the way back)"));
}

#[test]
fn who_was_told_of_a_change_is_named() {
    let site = site();
    let said = text(&site, "decisions.html").replace('\u{a0}', " ");
    assert!(said.contains("Told: Elin Prosser, 3 Mar 2026; All users, 4 Mar 2026."), "{said}");
    assert!(said.contains("Scope: None"), "{said}");
    assert!(html(&site, "decisions.html").contains("people.html#elin\">Elin Prosser</a>"));
}

#[test]
fn the_budget_says_of_the_risks_what_the_register_says() {
    let budget = "[contingency]\namount = 1000\n\n[[line]]\nid = \"L-1\"\nname = \"Work\"\namount = 5000\n\
                  category = \"services\"\n";
    let mut files = REST.to_vec();
    files.push(("budget.toml", budget));
    let site = build(&sources(PLAN, &files));
    // One of three risks has a cost: fewer than six in ten.
    let said = "Two of three open risks have no chance or no cost, so their expected cost is not added up.";
    for page in ["budget.html", "risks.html"] {
        let text = text(&site, page);
        assert!(text.contains(said) && !text.contains("expected to cost"), "{page}: {text}");
    }
}

#[test]
fn the_rules_belong_to_help() {
    let site = site();
    for page in ["rules.html", "rules/schedule.html"] {
        let html = html(&site, page);
        let foot = html.split("aria-label=\"About the site\"").nth(1).unwrap();
        assert!(foot.contains("help.html\" aria-current=\"true\">Help</a>"), "{page}: {foot}");
    }
    assert!(html(&site, "help.html").contains("help.html\" aria-current=\"page\">Help</a>"));
}

/// Registers of three hundred records: their page shows some, and everything about each is on pages of their own.
#[test]
fn long_registers_of_closure_and_readiness_have_pages_of_their_own() {
    let (mut closure, mut lessons, mut readiness) = (String::new(), String::new(), String::new());
    for index in 0..300 {
        let owner = "owner = \"elin\"\nnotes = \"A note of some length, so that the record has a weight.\"";
        let _ = writeln!(
            closure,
            "[[acceptance]]\nid = \"A-{index}\"\ndeliverable = \"Part {index}\"\nby = \"elin\"\n{owner}\n\
             [[handover]]\nid = \"H-{index}\"\nwhat = \"Hand over part {index}, see [[rollback]]\"\ndue = 2026-04-01\n{owner}\n\
             [[follow_up]]\nid = \"F-{index}\"\nwhat = \"Finish part {index}\"\ndue = 2026-04-01\n{owner}"
        );
        let _ = writeln!(
            lessons,
            "[[lesson]]\nid = \"LL-{index}\"\ntitle = \"Lesson {index}\"\nwent = \"well\"\nwhat = \"It went.\"\n{owner}"
        );
        let _ = writeln!(
            readiness,
            "[[item]]\nid = \"RY-{index}\"\nwhat = \"Item {index}\"\ngate = \"live\"\n{owner}"
        );
    }
    let mut files: Vec<(&str, &str)> = REST.to_vec();
    files.retain(|(path, _)| *path != "readiness.toml");
    files.extend([
        ("closure.toml", closure.as_str()),
        ("lessons.toml", lessons.as_str()),
        ("readiness.toml", readiness.as_str()),
    ]);
    let site = build(&sources(PLAN, &files));
    for page in ["closure.html", "readiness.html"] {
        assert!(html(&site, page).len() <= 80_000, "{page}: {} bytes", html(&site, page).len());
    }
    for (folder, letter, page) in [
        ("sign-offs", "A", "closure.html"),
        ("handovers", "H", "closure.html"),
        ("follow-ups", "F", "closure.html"),
        ("lessons", "LL", "closure.html"),
        ("readiness", "RY", "readiness.html"),
    ] {
        let mut found = BTreeSet::new();
        for file in site.files().iter().filter(|file| file.path.starts_with(&format!("{folder}/"))) {
            assert!(file.bytes.len() <= 80_000, "{}: {} bytes", file.path, file.bytes.len());
            found.extend(ids(&html(&site, &file.path)).into_iter().map(str::to_string));
        }
        let all = (0..300).filter(|index| found.contains(&format!("{letter}-{index}"))).count();
        assert_eq!(all, 300, "{folder}");
        assert!(
            html(&site, page).contains(&format!("{folder}/all.html\">All 300")),
            "{page} leads to {folder}"
        );
    }
}
