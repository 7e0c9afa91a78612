//! Neither the page nor the digest holds what its audience may not see.

use super::{digest, export, owned, page};
use crate::leaks::PROJECT;
use milepost::pipeline::{self, Asked, Refusal};

/// All that an audience can hide, each by itself.
const HIDDEN: [&str; 9] =
    ["budget", "risks", "issues", "decisions", "changes", "people", "vendors", "notes", "money"];

#[test]
fn what_is_hidden_is_in_neither() {
    let files = owned(PROJECT);
    for text in [page(&files, Asked::Named("vendor")), digest(&files, Asked::Named("vendor"))] {
        assert!(!text.to_lowercase().contains("zq"), "{text}");
        assert!(text.contains("Open project"));
    }
    // The same words are there for the team, so that the project shows something.
    assert!(page(&files, Asked::Named("team")).contains("zqrisktitle"));
    assert!(digest(&files, Asked::Named("team")).to_lowercase().contains("zq"));
}

const SECRETS: &[(&str, &str)] = &[
    ("people.toml", "[[person]]\nid = \"zqpeople\"\nname = \"Zqpeople Name\"\n"),
    (
        "plan.toml",
        "[[task]]\nid = \"work\"\nname = \"Shown work\"\nduration = \"20d\"\nowner = \"zqpeople\"\nnotes = \"zqnotes\"\n\
         blocked = { since = 2026-11-02, why = \"Waiting\", owner = \"zqpeople\" }\n",
    ),
    ("risks.toml", "[[risk]]\nid = \"R-1\"\ntitle = \"zqrisks\"\nprobability = 5\nimpact = 5\n"),
    ("issues.toml", "[[issue]]\nid = \"I-1\"\ntitle = \"zqissues\"\nraised = 2026-11-11\n"),
    (
        "decisions.toml",
        "[[decision]]\nid = \"D-1\"\ntitle = \"zqdecisions\"\nneeded_by = 2026-11-16\nstatus = \"needed\"\n",
    ),
    (
        "changes.toml",
        "[[change]]\nid = \"C-1\"\ntitle = \"zqchanges\"\nstatus = \"requested\"\nraised = 2026-10-01\n",
    ),
    ("budget.toml", "[[line]]\nid = \"L-1\"\nname = \"zqbudget\"\namount = 987651\nforecast = 1987653\n"),
    ("vendors.toml", "[[vendor]]\nid = \"zqvendors\"\nname = \"Zqvendors Ltd\"\n"),
];

#[test]
fn each_kind_is_left_out_by_itself() {
    for kind in HIDDEN {
        let head = format!(
            "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\nmanager = \"zqpeople\"\n\
             [[audience]]\nid = \"out\"\nname = \"Outside\"\nhides = [\"{kind}\"]\n"
        );
        let mut files = owned(SECRETS);
        files.push(("project.toml".to_string(), head));
        for text in [page(&files, Asked::Named("out")), digest(&files, Asked::Named("out"))] {
            assert!(!text.to_lowercase().contains(&format!("zq{kind}")), "{kind}: {text}");
            if ["money", "budget"].contains(&kind) {
                assert!(!text.contains("987") && !text.contains("1.99"), "{kind}: {text}");
            }
        }
    }
}

#[test]
fn a_hidden_title_in_a_shown_text_stops_both() {
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\n[[audience]]\nid = \"team\"\n\
                name = \"Team\"\n[[audience]]\nid = \"out\"\nname = \"Outside\"\n";
    // Signs that the digest writes as others: the alarm has to know the words as they were.
    let plan = "[[task]]\nid = \"a\"\nname = \"Shown\"\nduration = \"9d\"\nblocked = { since = 2026-11-02, \
                why = \"Because of Lay_off *everybody* soon\", owner = \"j\" }\n\
                [[task]]\nid = \"b\"\nname = \"Lay_off *everybody* soon\"\nduration = \"9d\"\nvisible = [\"team\"]\n";
    let files = owned(&[
        ("project.toml", head),
        ("plan.toml", plan),
        ("people.toml", "[[person]]\nid = \"j\"\nname = \"Jo\"\n"),
    ]);
    for pipeline in [pipeline::report, pipeline::digest] {
        let outcome = export(pipeline, &files, Asked::Named("out"), Vec::new());
        assert!(outcome.report.is_none() && outcome.digest.is_none());
        assert!(matches!(outcome.refusal, Some(Refusal::Leak(_))), "{:?}", outcome.diagnostics);
    }
}

#[test]
fn an_id_that_is_a_word_of_the_styles_stops_none() {
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\n[[audience]]\nid = \"team\"\n\
                name = \"Team\"\n[[audience]]\nid = \"out\"\nname = \"Outside\"\n";
    let mut plan = "[[task]]\nid = \"a\"\nname = \"Shown\"\nduration = \"9d\"\n".to_string();
    for id in ["t3", "h2", "max-width", "1fr", "sha256", "base64"] {
        plan += &format!(
            "[[task]]\nid = \"{id}\"\nname = \"Zq {id} secret\"\nduration = \"2d\"\nvisible = [\"team\"]\n"
        );
    }
    let files = owned(&[("project.toml", head), ("plan.toml", &plan)]);
    let html = page(&files, Asked::Named("out"));
    assert!(html.contains("max-width") && !html.contains("Zq "));
}

#[test]
fn end_users_get_no_status_and_no_figures() {
    let files = super::example();
    let outcome = export(pipeline::digest, &files, Asked::Named("users"), Vec::new());
    assert!(outcome.digest.is_none() && outcome.refusal.is_none());
    let html = page(&files, Asked::Named("users"));
    assert!(html.contains("What changes for you") && !html.contains("Off track"));
}
