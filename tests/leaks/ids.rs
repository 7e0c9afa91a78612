//! Ids are texts as well: one that milepost makes, and one that somebody writes into the ledger.

use super::{built, bytes};
use milepost::pipeline::{Asked, Outcome, Refusal};

const HEAD: &str = r#"
name = "Open project"
status_date = 2026-11-13
[[audience]]
id = "team"
name = "Team"
[[audience]]
id = "pub"
name = "Public"
HIDES
"#;

const PLAN: &str = r#"
[[task]]
id = "acme-takeover"
name = "Zqtask of the lawyers"
duration = "2d"
visible = ["team"]

[[task]]
id = "shown"
name = "Shown task"
duration = "2d"
"#;

fn published(files: &[(&str, &str)], hides: &str) -> Outcome {
    let head = HEAD.replace("HIDES", hides);
    let mut all = vec![("project.toml", head.as_str()), ("plan.toml", PLAN)];
    all.extend_from_slice(files);
    let outcome = built(&all, Asked::Named("pub"));
    assert!(outcome.diagnostics.iter().all(|each| !each.is_error()), "{:#?}", outcome.diagnostics);
    outcome
}

#[test]
fn an_id_that_is_made_holds_nothing_of_a_reference() {
    let stakeholders = r#"
[[communication]]
what = "News about [[acme-takeover|the zqbig thing]]"
audience = ["Everybody"]
[[communication]]
what = "[[acme-takeover]]"
audience = ["Everybody"]
next = 2026-11-20
"#;
    let closure = r#"
[[acceptance]]
deliverable = "acme-takeover"
status = "pending"
[[handover]]
what = "Keys of [[acme-takeover|the zqhouse]]"
to = "Somebody"
[[follow_up]]
what = "After [[acme-takeover]] tidy up"
"#;
    let outcome = published(&[("stakeholders.toml", stakeholders), ("closure.toml", closure)], "");
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    let all = bytes(&site) + &outcome.data.unwrap();
    for word in ["acme", "takeover", "zq", "the-big", "the-house"] {
        assert!(!all.contains(word), "{word}: {}", &all[all.find(word).unwrap() - 100..][..200]);
    }
    for id in ["\"news-about\"", "\"keys-of\"", "\"after-tidy-up\""] {
        assert!(all.contains(id), "{id}");
    }
}

#[test]
fn a_title_put_into_another_names_nothing_hidden() {
    let plan = "[[task]]\nid = \"after\"\nname = \"Tidying after [[acme-takeover]] and [[shown]]\"\nduration = \"1d\"\n";
    let letters =
        "[[communication]]\nid = \"mail\"\nwhat = \"News about [[after]]\"\naudience = [\"Everybody\"]\n";
    let outcome = published(&[("plan/more.toml", plan), ("stakeholders.toml", letters)], "");
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    let all = bytes(&site) + &outcome.data.unwrap();
    assert!(all.contains("News about Tidying after"), "{all}");
    assert!(!all.contains("acme"), "{}", &all[all.find("acme").unwrap() - 100..][..200]);
}

#[test]
fn a_hidden_id_inside_of_the_id_of_a_record_that_refers_to_it_stops_the_build() {
    let stakeholders = r#"
[[communication]]
id = "news-about-acme-takeover-x"
what = "News about [[acme-takeover|the big thing]]"
audience = ["Everybody"]
"#;
    let outcome = published(&[("stakeholders.toml", stakeholders)], "");
    let Some(Refusal::Leak(leaks)) = outcome.refusal else { panic!("no alarm") };
    assert!(leaks.iter().any(|leak| leak.id == "acme-takeover"), "{leaks:?}");
}

#[test]
fn ids_and_words_that_only_have_a_hidden_id_in_them_stop_nothing() {
    let plan = r#"
[[task]]
id = "move-day"
name = "Zqhidden"
duration = "1d"
visible = ["team"]
[[task]]
id = "move-day-party"
name = "Party"
duration = "1d"
[[task]]
id = "post-move-day"
name = "Hypercare"
duration = "1d"
after = ["move-day-party"]
"#;
    let stakeholders =
        "[[communication]]\nwhat = \"Move-day newsletter\"\naudience = [\"Everybody\"]\nnext = 2026-11-20\n";
    let page = "+++\ntitle = \"Move-day plan\"\n+++\n\n## After-move-day care\n\nThe post-move-day weeks, see [[post-move-day]].\n";
    let files =
        [("plan/more.toml", plan), ("stakeholders.toml", stakeholders), ("pages/move-day-plan.md", page)];
    let outcome = published(&files, "");
    assert!(outcome.site.is_some(), "{:?}", outcome.refusal);
}

const MONEY: &[(&str, &str)] = &[
    (
        "changes.toml",
        "[[change]]\nid = \"C-9\"\ntitle = \"Zqradio link\"\nraised = 2026-11-01\n[[change]]\nid = \"C-90\"\ntitle = \"Zqother\"\n",
    ),
    ("budget.toml", "[[line]]\nid = \"L-1\"\nname = \"Network\"\namount = 1000\n"),
    (
        "actuals.csv",
        "date,line,amount,kind,supplier,reference,note\n2026-11-02,L-1,10,actual,Shop of C-9,PO-7/C-9,for C-9.\n2026-11-03,L-1,10,actual,Shop,XC-9,\"zqnote, C-9-like\"\n",
    ),
];

#[test]
fn the_ledger_names_no_hidden_record_by_its_id() {
    let outcome = published(MONEY, "hides = [\"changes\"]");
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    let page = String::from_utf8(site.get("budget/all.html").unwrap().bytes.clone()).unwrap();
    assert!(page.contains("for (not shown here).") && page.contains("Shop of (not shown here)"), "{page}");
    assert!(page.contains("XC-9") && page.contains("C-9-like"), "other words stay");
    assert!(bytes(&site).contains("po-7/(not shown here)"));
}

#[test]
fn the_notes_of_the_ledger_are_notes() {
    let outcome = published(MONEY, "hides = [\"notes\"]");
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    let page = String::from_utf8(site.get("budget/all.html").unwrap().bytes.clone()).unwrap();
    assert!(!bytes(&site).contains("zqnote") && !page.contains("for C-9"), "{page}");
    assert!(page.contains("XC-9") && !page.contains(">Note</th>"), "{page}");
    let outcome = published(MONEY, "");
    assert!(bytes(&outcome.site.unwrap()).contains("zqnote"));
}

/// In German, nouns of the rules' texts have large letters: a hidden title that is such a word stops no build.
#[test]
fn words_of_the_site_itself_are_no_leak_in_any_language() {
    for (language, title) in [("de", "Abnahme"), ("es", "Diseñe"), ("en-GB", "Acceptance"), ("fr", "Recette")]
    {
        let head = format!(
            "name = \"Move\"\nstatus_date = 2026-11-13\n[site]\nlanguage = \"{language}\"\n\
             [[audience]]\nid = \"team\"\n[[audience]]\nid = \"client\"\n"
        );
        let plan = format!(
            "[[task]]\nid = \"zq1\"\nname = \"{title}\"\nvisible = [\"team\"]\nduration = \"5d\"\n\
             [[task]]\nid = \"open\"\nname = \"Pack\"\nduration = \"3d\"\n"
        );
        let files = [("project.toml", head.as_str()), ("plan.toml", plan.as_str())];
        let built = super::built(&files, Asked::Named("client"));
        assert!(built.refusal.is_none() && built.site.is_some(), "{language}: {:?}", built.refusal);
    }
}
