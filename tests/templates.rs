//! What `init --template` makes is a plan that nothing can be said against, on whatever day it is made.

use crate::command::{Project, Said, said};
use rayon::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const TEMPLATES: [&str; 6] =
    ["blank", "office-move", "cloud-migration", "certification", "network-refresh", "website"];

/// A Monday, a Friday, a Saturday, the last day of a year and a leap day, in seconds since 1970.
const DAYS: [(&str, &str); 5] = [
    ("2026-10-19", "1792368000"),
    ("2026-10-23", "1792713600"),
    ("2026-10-24", "1792800000"),
    ("2026-12-31", "1798675200"),
    ("2028-02-29", "1835395200"),
];

fn run_on(project: &Project, epoch: &str, arguments: &[&str]) -> Said {
    said(project.command(arguments).env("SOURCE_DATE_EPOCH", epoch).output().unwrap())
}

#[test]
fn a_template_is_free_of_warnings_and_signs_on_whatever_day_it_is_made() {
    let project = Project::new();
    for template in TEMPLATES {
        for (day, epoch) in DAYS {
            let folder = format!("{template}-{day}");
            let made = run_on(&project, epoch, &["init", &folder, "--template", template]);
            assert_eq!(made.exit, 0, "{}", made.err);
            let checked = run_on(&project, epoch, &["check", &folder]);
            let is_clean = checked.exit == 0 && checked.err.contains("no problems") && checked.out.is_empty();
            assert!(is_clean, "{folder}: {}{}", checked.out, checked.err);
        }
        let built =
            run_on(&project, DAYS[0].1, &["build", &format!("{template}-2026-10-19"), "--deny", "warnings"]);
        assert_eq!(built.exit, 0, "{template}: {}{}", built.out, built.err);
    }
}

/// Audiences that are there without being declared are of no use if an honest project cannot be built for them.
#[test]
fn every_template_and_the_example_can_be_built_for_every_ready_made_audience() {
    let project = Project::new();
    let mut all = Vec::new();
    for template in TEMPLATES {
        assert_eq!(project.run(&["init", template, "--template", template]).exit, 0);
        all.push((project.join(template), template));
    }
    all.push((Path::new(env!("CARGO_MANIFEST_DIR")).join("example-project"), "example"));
    // The words of a site hide no word of an author's, in whatever language.
    let mut builds = Vec::new();
    let mut others = Vec::new();
    for template in TEMPLATES {
        for language in ["de", "fr", "es"] {
            let folder = format!("{template}-{language}");
            assert_eq!(project.run(&["init", &folder, "--template", template]).exit, 0);
            let head = project.join(&folder).join("project.toml");
            let text = std::fs::read_to_string(&head).unwrap();
            let table = format!("[site]\nlanguage = \"{language}\"\n");
            let text = match text.contains("\n[site]\n") {
                true => text.replace("\n[site]\n", &format!("\n{table}")),
                false => format!("{text}\n{table}"),
            };
            std::fs::write(&head, text).unwrap();
            others.push((project.join(&folder), folder));
        }
    }
    for (folder, name) in &others {
        builds.extend(["exec", "users"].map(|audience| (folder, name.as_str(), audience.to_string())));
    }
    for (folder, name) in &all {
        let vendors = project.run(&["export", folder.to_str().unwrap(), "--audience", "team"]);
        let vendors: Value = serde_json::from_str(&vendors.out).unwrap();
        let vendors = vendors["vendors"].as_array().cloned().unwrap_or_default();
        let vendors = vendors.iter().map(|vendor| format!("vendor:{}", vendor["id"].as_str().unwrap()));
        let audiences = ["exec", "team", "users"].map(str::to_string).into_iter().chain(vendors);
        builds.extend(audiences.map(|audience| (folder, *name, audience)));
    }
    assert!(builds.len() > 35, "{}", builds.len());
    // It makes every page and searches them, as a build does, and writes none.
    let wrong: Vec<String> = builds
        .par_iter()
        .map(|(folder, name, audience)| {
            let said = project.run(&["check", folder.to_str().unwrap(), "--audience", audience]);
            let is_warned = said.out.contains("[hidden-");
            (said.exit != 0 || is_warned).then(|| format!("{name} {audience}: {}{}", said.out, said.err))
        })
        .flatten()
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A template that is made on a Saturday, or three days before Christmas, is a plan like any other: nobody works on a
/// weekend but where the calendar says so, and what is announced as an outage is where the plan has it.
#[test]
fn nothing_of_a_template_begins_on_a_weekend_but_what_belongs_there() {
    let project = Project::new();
    for template in &TEMPLATES[1..] {
        for (day, epoch) in &DAYS[1..4] {
            let folder = format!("{template}-{day}");
            run_on(&project, epoch, &["init", &folder, "--template", template]);
            let plan = project.read(&format!("{folder}/plan.toml"));
            let exported: Value =
                serde_json::from_str(&run_on(&project, epoch, &["export", &folder]).out).unwrap();
            let mut outages = 0;
            for block in plan.split("\n[[").filter(|block| block.starts_with("task]]")) {
                let id = block.split("id = \"").nth(1).unwrap().split('"').next().unwrap();
                let task = task(&exported, id);
                let (start, finish) = (task["start"].as_str().unwrap(), task["finish"].as_str().unwrap());
                let is_cut_over = block.contains("calendar = \"weekend\"");
                assert_eq!(is_weekend(start), is_cut_over, "{folder}: {id} starts on {start}");
                assert_eq!(is_weekend(finish), is_cut_over, "{folder}: {id} finishes on {finish}");
                if let Some(outage) = block.split("outage = { from = ").nth(1) {
                    outages += 1;
                    assert!(
                        outage.starts_with(start),
                        "{folder}: {id} starts on {start}, its outage: {outage}"
                    );
                }
            }
            assert!(outages > 0 || *template == "certification", "{folder} announces no outage");
        }
    }
}

fn task<'a>(exported: &'a Value, id: &str) -> &'a Value {
    let tasks = exported["schedule"]["tasks"].as_array().unwrap();
    tasks.iter().find(|task| task["id"] == id).unwrap()
}

fn is_weekend(date: &str) -> bool {
    date.parse::<milepost::units::Date>().unwrap().weekday() >= 5
}

#[test]
fn a_template_fills_every_register_that_a_new_project_has() {
    let manual = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/getting-started.md");
    let manual = fs::read_to_string(manual).unwrap();
    let project = Project::new();
    for template in &TEMPLATES[1..] {
        run_on(&project, DAYS[0].1, &["init", template, "--template", template]);
        let files: BTreeSet<String> = fs::read_dir(project.join(template))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        for name in [
            "actuals.csv",
            "budget.toml",
            "closure.toml",
            "decisions.toml",
            "pages",
            "people.toml",
            "plan.toml",
            "project.toml",
            "quality.toml",
            "readiness.toml",
            "risks.toml",
            "stakeholders.toml",
            "updates",
            "vendors.toml",
        ] {
            assert!(files.contains(name), "{template} has no {name}: {files:?}");
        }
        let exported: Value =
            serde_json::from_str(&run_on(&project, DAYS[0].1, &["export", template]).out).unwrap();
        let tasks = exported["schedule"]["tasks"].as_array().unwrap();
        let count = tasks.iter().filter(|task| task["kind"] == "task").count();
        assert!(count >= 25, "{template} has few tasks");
        assert!(manual.contains(&format!("| `{template}` | {count} tasks: ")), "{template}: {count} tasks");
        let chances = exported["schedule"]["milestones"].as_array().unwrap().iter();
        for milestone in chances {
            let chance = milestone["on_time_chance"].as_f64().unwrap();
            assert!(chance >= 80.0, "{template}: {} is kept in {chance} % of the runs", milestone["id"]);
        }
    }
    let sprints = project.read("website/sprints.toml");
    assert_eq!(sprints.matches("[[sprint]]").count(), 4);
}

#[test]
fn every_typical_risk_of_the_field_stands_in_some_template_with_answers() {
    let project = Project::new();
    let mut categories = BTreeSet::new();
    for template in &TEMPLATES[1..] {
        run_on(&project, DAYS[0].1, &["init", template, "--template", template]);
        let text = project.read(&format!("{template}/risks.toml"));
        for risk in text.split("[[risk]]").skip(1) {
            for key in ["owner", "response", "trigger", "fallback", "actions", "residual", "affects"] {
                assert!(risk.contains(&format!("\n{key} = ")), "{template}: no {key} in {risk}");
            }
            let category = risk.split("category = \"").nth(1).unwrap().split('"').next().unwrap();
            categories.insert(category.to_string());
        }
    }
    for wanted in [
        "incompatibility",
        "security",
        "requirement change",
        "user resistance",
        "vendor delay",
        "licensing",
        "shipping",
        "availability of people",
    ] {
        assert!(categories.contains(wanted), "{wanted}: {categories:?}");
    }
}

/// Some editions show roles in place of names: `Sponsor decides.`
#[test]
fn a_role_of_a_template_is_one() {
    let folder = Path::new("src/cli/templates");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let people = fs::read_to_string(entry.unwrap().path().join("people.toml")).unwrap();
        for role in people.lines().filter_map(|line| line.strip_prefix("role = \"")?.split('"').next()) {
            let words = role.split(' ').count();
            assert!(words <= 3 && !role.contains([':', ';', ',']), "`{role}`");
            assert!(!role.starts_with("Speaks") && !role.starts_with("Does"), "`{role}`");
            count += 1;
        }
    }
    assert!(count > 30, "{count}");
}

#[test]
fn nothing_of_a_template_is_left_to_be_filled_in() {
    let project = Project::new();
    for template in TEMPLATES {
        run_on(&project, DAYS[0].1, &["init", template, "--template", template]);
        let mut texts = Vec::new();
        collect(&project.join(template), &mut texts);
        for (path, text) in texts {
            assert!(!text.contains("{{") && !path.contains("{{"), "{path}");
            assert!(!text.to_lowercase().contains("lorem"), "{path}");
        }
    }
}

fn collect(folder: &Path, texts: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, texts);
        } else {
            texts.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn a_template_that_is_not_there_is_answered_with_the_list() {
    let project = Project::new();
    let said = project.run(&["init", "x", "--template", "nonsense"]);
    assert_eq!(said.exit, 2);
    assert!(said.err.contains("there is no template `nonsense`"), "{}", said.err);
    for template in TEMPLATES {
        let line = said.err.lines().find(|line| line.trim().starts_with(template));
        assert!(line.is_some_and(|line| line.trim().len() > template.len() + 20), "{template}: {}", said.err);
    }
    assert!(!project.join("x").exists());
    let near = project.run(&["init", "x", "--template", "web-site"]);
    assert!(near.err.contains("did you mean `website`?"), "{}", near.err);
}
