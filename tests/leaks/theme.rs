//! Ids that the theme uses as well: they stop no build, and a leak of them does.

use milepost::pipeline::{self, Asked, Clock, Input, Outcome, Refusal};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::units::Date;

/// A class of the styles, two elements' and attributes' names, and words of the styles: each is on every site, or
/// in every chart.
const IDS: [&str; 7] = ["t3", "h2", "http-equiv", "aria-label", "in2", "1fr", "max-width"];

const HEAD: &str = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\n[[audience]]\nid = \"team\"\n\
     name = \"Team\"\n[[audience]]\nid = \"pub\"\nname = \"Public\"\n";

fn built(more: &str, theme: Vec<(String, Vec<u8>)>) -> Outcome {
    let mut plan = String::from("[[task]]\nid = \"shown\"\nname = \"Shown work\"\nduration = \"9d\"\n");
    for id in IDS {
        plan += &format!(
            "[[task]]\nid = \"{id}\"\nname = \"Zq secret {id}\"\nduration = \"2d\"\nvisible = [\"team\"]\n"
        );
    }
    plan += more;
    let budget = "[[line]]\nid = \"A\"\namount = 900\nspread = { from = 2026-11-02, to = 2027-02-26 }\n";
    let sources =
        Sources::from_texts([("project.toml", HEAD), ("plan.toml", &plan), ("budget.toml", budget)]);
    pipeline::build(&Input {
        sources: &sources,
        theme: &Theme::load(theme).unwrap(),
        clock: Clock { as_of: None, today: Date::from_days(0) },
        asked: Asked::Named("pub"),
        theme_name: None,
        base_url: None,
    })
}

/// Returns the ids and paths of the leaks that stopped a build.
fn leaks(outcome: Outcome) -> Vec<(String, String)> {
    match outcome.refusal {
        Some(Refusal::Leak(leaks)) => leaks.into_iter().map(|leak| (leak.id, leak.path)).collect(),
        other => panic!("nothing was found: {other:?} {:?}", outcome.diagnostics),
    }
}

#[test]
fn an_id_that_the_theme_uses_too_stops_no_build() {
    let outcome = built("", Vec::new());
    let site = outcome.site.unwrap_or_else(|| panic!("{:?} {:?}", outcome.refusal, outcome.diagnostics));
    let all: String = site.files().iter().map(|file| String::from_utf8_lossy(&file.bytes)).collect();
    for id in IDS {
        assert!(all.contains(id), "the theme does not use {id}, so that this shows nothing");
    }
    assert!(!all.contains("Zq secret"));
}

#[test]
fn styles_of_the_project_around_ours_stop_none_either() {
    let outcome = built("", vec![("custom.css".to_string(), b"body{color:red}".to_vec())]);
    assert!(outcome.site.is_some(), "{:?}", outcome.refusal);
}

#[test]
fn a_leak_of_such_an_id_is_found_wherever_it_is() {
    // In text, and in an attribute: the title of a task stands in both.
    for (name, id) in [("After t3.", "t3"), ("See h2, soon", "h2"), ("class=\\\"t3\\\" in2", "t3")] {
        let task = format!("[[task]]\nid = \"more\"\nname = \"{name}\"\nduration = \"3d\"\n");
        let found = leaks(built(&task, Vec::new()));
        for path in ["timeline.html", "data/project.json"] {
            assert!(found.contains(&(id.to_string(), path.to_string())), "{name} in {path}: {found:?}");
        }
    }
    // In notes, where it looks like an attribute.
    let task =
        "[[task]]\nid = \"more\"\nname = \"More\"\nduration = \"3d\"\nnotes = \"`http-equiv=\\\"1\\\"`\"\n";
    assert!(
        leaks(built(task, Vec::new())).iter().any(|(id, path)| id == "http-equiv" && path.ends_with(".html"))
    );
}

#[test]
fn names_of_files_and_what_a_project_puts_into_its_theme_are_searched() {
    let file = vec![("static/t3.svg".to_string(), b"<svg/>".to_vec())];
    let found = leaks(built("", file));
    assert!(found.iter().all(|(id, path)| id == "t3" && path.starts_with("assets/t3.")), "{found:?}");
    let style = vec![("custom.css".to_string(), b"/* for */ .x::after{content:'t3'}".to_vec())];
    assert!(leaks(built("", style)).iter().any(|(id, path)| id == "t3" && path.starts_with("assets/site.")));
    // A template of the project may write anything anywhere.
    let header = b"<header><a class=\"t3\" href=\"x\">x</a></header>".to_vec();
    let found = leaks(built("", vec![("templates/partials/header.html".to_string(), header)]));
    assert!(found.iter().any(|(id, path)| id == "t3" && path == "index.html"));
}
