//! Somebody or something that an audience may not know is not said to be missing.

use super::{Asked, built, bytes};
use serde_json::Value;

const HEAD: &str = r#"
name = "Open project"
status_date = 2026-11-13
start = 2026-10-05
manager = "anna"
[[audience]]
id = "team"
[[audience]]
id = "pub"
"#;

const FILES: &[(&str, &str)] = &[
    ("project.toml", HEAD),
    (
        "people.toml",
        "[[person]]\nid = \"anna\"\nname = \"Annabel Archer\"\nrole = \"Manager\"\n\
         [[person]]\nid = \"zqcarl\"\nname = \"Zqcarlo Zqvexx\"\nvisible = [\"team\"]\n",
    ),
    (
        "plan.toml",
        "[[task]]\nid = \"desks\"\nname = \"Desks\"\nduration = \"5d\"\nowner = \"zqcarl\"\nassign = [\"zqcarl\"]\n\
         blocked = { since = 2026-10-20, why = \"Rain\", owner = \"zqcarl\" }\n\
         [[task]]\nid = \"chairs\"\nname = \"Chairs\"\nduration = \"5d\"\nowner = \"anna\"\n",
    ),
    (
        "risks.toml",
        "[[risk]]\nid = \"R-1\"\ntitle = \"Late desks\"\nprobability = 5\nimpact = 5\nowner = \"zqcarl\"\n\
         actions = [{ what = \"Ask again\", owner = \"zqcarl\" }]\n\
         [[risk]]\nid = \"R-2\"\ntitle = \"Late chairs\"\nprobability = 4\nimpact = 3\nowner = \"zqcarl\"\n",
    ),
    (
        "updates/2026-10-02.md",
        "+++\nstatus = \"green\"\nauthor = \"zqcarl\"\nheadline = \"All fine\"\n+++\n## What changed\n- one\n",
    ),
    (
        "updates/2026-11-12.md",
        "+++\nstatus = \"red\"\nauthor = \"anna\"\nvisible = [\"team\"]\n+++\n## What changed\n- zqnews\n",
    ),
];

fn site() -> (String, Value) {
    let outcome = built(FILES, Asked::Named("pub"));
    assert!(outcome.diagnostics.iter().all(|found| !found.is_error()), "{:#?}", outcome.diagnostics);
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    let page = |path: &str| String::from_utf8(site.get(path).unwrap().bytes.clone()).unwrap();
    assert!(!bytes(&site).contains("zq"));
    (page("index.html") + &page("risks.html"), serde_json::from_str(&outcome.data.unwrap()).unwrap())
}

#[test]
fn an_owner_who_may_not_be_told_is_not_nobody() {
    let (pages, data) = site();
    let findings = data["findings"].to_string();
    for rule in [
        "risk-without-owner",
        "severe-risk-without-owner",
        "risk-action-without-owner",
        "blocker-without-owner",
        "no-resource",
    ] {
        assert!(!findings.contains(&format!("\"{rule}\"")), "{rule}: {findings}");
    }
    for words in ["nobody owns", "has no owner", "has nobody", "no owner"] {
        assert!(!pages.contains(words), "{words}: {}", &pages[pages.find(words).unwrap() - 200..][..400]);
    }
}

#[test]
fn a_report_is_not_said_to_be_by_somebody_who_did_not_write_it() {
    let (pages, _) = site();
    assert!(pages.contains("Called on track") || pages.contains("called on track"), "{pages}");
    assert!(!pages.contains("(Annabel Archer)"), "{pages}");
}

#[test]
fn reports_are_not_called_old_where_a_newer_one_may_be_hidden() {
    let (pages, data) = site();
    assert!(
        !pages.contains("Reports 42 days old") && !data["findings"].to_string().contains("update-overdue")
    );
    let parts = data["confidence"]["parts"].as_array().unwrap();
    let reports = parts.iter().find(|part| part["part"] == "reports").unwrap();
    assert_eq!(reports["state"], "none", "{reports}");
}
