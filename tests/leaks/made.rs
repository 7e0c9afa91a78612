//! Ids that are made, since none is written, tell nothing of hidden records: neither how many there are nor where.

use super::{Asked, built, bytes};
use serde_json::Value;

const HEAD: &str = "name = \"Open project\"\nstatus_date = 2026-11-13\n\
    [[audience]]\nid = \"team\"\n[[audience]]\nid = \"pub\"\n";

const PLAN: &str = r#"
[[task]]
id = "desks"
name = "Desks"
duration = "2d"
deliverable = "See [[training-done-2]], [[training-done]] and [[training-done-3|the last]]"
"#;

const READINESS: &str = r#"
[[item]]
what = "Training done"
visible = ["team"]
[[item]]
what = "Training done"
[[item]]
what = "Training (done)"
"#;

const QUALITY: &str = r#"
[[defects]]
date = 2026-11-06
open = 1
visible = ["team"]
[[defects]]
date = 2026-11-06
open = 2
"#;

const CLOSURE: &str = r#"
[[acceptance]]
deliverable = "desks"
visible = ["team"]
[[acceptance]]
deliverable = "desks"
"#;

fn data(audience: &str) -> (Value, String) {
    let files = [
        ("project.toml", HEAD),
        ("plan.toml", PLAN),
        ("readiness.toml", READINESS),
        ("quality.toml", QUALITY),
        ("closure.toml", CLOSURE),
    ];
    let outcome = built(&files, Asked::Named(audience));
    assert!(outcome.diagnostics.iter().all(|found| !found.is_error()), "{:#?}", outcome.diagnostics);
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    (serde_json::from_str(&outcome.data.unwrap()).unwrap(), bytes(&site))
}

/// Returns all ids in the data that begin like this.
fn ids(data: &Value, start: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(data, &mut found);
    found.retain(|id| id.starts_with(start));
    found.sort();
    found.dedup();
    found
}

fn collect(data: &Value, found: &mut Vec<String>) {
    match data {
        Value::Object(map) => {
            found.extend(map.get("id").and_then(Value::as_str).map(str::to_string));
            map.values().for_each(|value| collect(value, found));
        }
        Value::Array(all) => all.iter().for_each(|value| collect(value, found)),
        _ => {}
    }
}

#[test]
fn hidden_records_of_the_same_name_do_not_count() {
    let (data, all) = data("pub");
    assert_eq!(ids(&data, "training"), ["training-done", "training-done-2"]);
    assert_eq!(ids(&data, "defects"), ["defects-2026-11-06"]);
    assert_eq!(ids(&data, "acceptance"), ["acceptance"]);
    assert!(ids(&data, "line").is_empty());
    assert!(!all.contains("training-done-3") && !all.contains("defects-2026-11-06-2"));
}

#[test]
fn a_reference_leads_to_the_record_that_was_meant() {
    let deliverable =
        |data: &Value| data["schedule"]["tasks"][0]["deliverable"].as_str().unwrap().to_string();
    let (pub_data, _) = data("pub");
    assert_eq!(
        deliverable(&pub_data),
        "See [[training-done]], (not shown here) and [[training-done-2|the last]]"
    );
    let (team, _) = data("team");
    assert_eq!(
        deliverable(&team),
        "See [[training-done-2]], [[training-done]] and [[training-done-3|the last]]"
    );
}

#[test]
fn who_sees_all_reads_the_numbers_of_the_files() {
    let (data, _) = data("team");
    assert_eq!(ids(&data, "training"), ["training-done", "training-done-2", "training-done-3"]);
    assert_eq!(ids(&data, "defects"), ["defects-2026-11-06", "defects-2026-11-06-2"]);
    assert_eq!(ids(&data, "acceptance"), ["acceptance", "acceptance-2"]);
}

#[test]
fn the_id_of_a_bar_without_words_is_the_same_whatever_others_are_called() {
    let head = HEAD.replace("id = \"pub\"", "id = \"pub\"\nhow = \"withhold\"");
    let other = |id: &str| {
        let plan = format!(
            "[[task]]\nid = \"{id}\"\nname = \"Zqsecret\"\nduration = \"2d\"\nvisible = [\"team\"]\n\
             [[task]]\nid = \"shown\"\nname = \"Shown\"\nduration = \"2d\"\nafter = [\"{id}\"]\n"
        );
        let outcome = built(&[("project.toml", &head), ("plan.toml", &plan)], Asked::Named("pub"));
        bytes(&outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal)))
    };
    assert_eq!(other("zqone"), other("other-thing"));
}

#[test]
fn an_id_is_not_made_of_an_address() {
    let head = HEAD.replace("id = \"pub\"", "id = \"pub\"\nhides = [\"contacts\"]");
    let closure = "[[follow_up]]\nwhat = \"Ask [her](mailto:zqann@a.example) or <zqbob@a.example> again\"\n";
    let outcome = built(&[("project.toml", &head), ("closure.toml", closure)], Asked::Named("pub"));
    let all = bytes(&outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal)));
    assert!(all.contains("ask-her-or-again") && !all.contains("zq"));
}
