//! `milepost new`: every kind of record can be added to an empty project and to a full one, and what was there stays.

use crate::command::{Project, said};
use clap::CommandFactory;
use milepost::diagnostic::Diagnostic;
use milepost::load;
use milepost::source::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Returns every kind that the command offers.
fn kinds() -> Vec<String> {
    let program = milepost::cli::Cli::command();
    let new = program.find_subcommand("new").unwrap();
    let kind = new.get_arguments().find(|argument| argument.get_id() == "kind").unwrap();
    kind.get_possible_values().iter().map(|value| value.get_name().to_string()).collect()
}

/// Returns a project as `init` makes it.
fn blank() -> Project {
    let project = Project::new();
    assert_eq!(project.run(&["init", "p"]).exit, 0);
    project
}

/// Returns a copy of the example.
fn example() -> Project {
    let project = Project::new();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("example-project"), &project.join("p"));
    project
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true if path.ends_with("site") => {}
            true => copy(&path, &target),
            false => drop(fs::copy(&path, &target).unwrap()),
        }
    }
}

/// Returns all texts below a folder, by path.
fn texts(folder: &Path) -> BTreeMap<String, String> {
    fn walk(root: &Path, folder: &Path, out: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, out);
            } else {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                out.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut out = BTreeMap::new();
    walk(folder, folder, &mut out);
    out
}

fn complaints(texts: &BTreeMap<String, String>) -> Vec<Diagnostic> {
    load::load(&Sources::from_texts(texts.clone())).diagnostics
}

#[test]
fn every_kind_is_offered() {
    let offered: BTreeSet<String> = kinds().into_iter().collect();
    for kind in [
        "task",
        "milestone",
        "phase",
        "risk",
        "issue",
        "decision",
        "change",
        "line",
        "person",
        "objective",
        "update",
        "vendor",
        "stakeholder",
        "communication",
        "suite",
        "defects",
        "readiness",
        "sprint",
        "acceptance",
        "handover",
        "follow-up",
        "lesson",
        "page",
    ] {
        assert!(offered.contains(kind), "{kind}");
    }
    assert!(!offered.contains("baseline"));
}

/// Each kind three times, without and with a title: nothing that was there changes, no id is given twice, and the files
/// have neither an error nor a warning.
#[test]
fn every_kind_loads_in_an_empty_project_and_in_a_full_one() {
    for project in [blank(), example()] {
        let folder = project.join("p");
        for kind in kinds() {
            for (round, title) in [None, Some("Say it \"so\""), None].into_iter().enumerate() {
                let before = texts(&folder);
                // A count has no title.
                let title = title.filter(|_| kind != "defects");
                // One report a day, and one page of a name.
                let day = format!("2026-12-0{}", round + 1);
                let page = format!("page-{round}");
                let mut arguments = vec!["new", &kind];
                match kind.as_str() {
                    "update" => arguments.push(&day),
                    "page" => arguments.push(&page),
                    _ => {}
                }
                arguments.push("p");
                arguments.extend(title.iter().flat_map(|title| ["--title", *title]));
                let said = project.run(&arguments);
                assert_eq!(said.exit, 0, "{kind}: {}{}", said.out, said.err);
                let after = texts(&folder);
                let changed: Vec<&String> =
                    after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
                assert_eq!(changed.len(), 1, "{kind}: {changed:?}");
                let (old, new) = (before.get(changed[0]).map_or("", String::as_str), &after[changed[0]]);
                assert!(new.starts_with(old) && new.len() > old.len(), "{kind}: {new}");
                assert!(said.err.contains(changed[0].as_str()), "{kind} does not say where: {}", said.err);
                if title.is_some() {
                    assert!(new[old.len()..].contains("\"Say it \\\"so\\\"\""), "{new}");
                }
                let found = complaints(&after);
                assert!(found.is_empty(), "{kind}: {found:#?}");
            }
        }
        let checked = project.run(&["check", "p", "--format", "json"]);
        let checked: serde_json::Value = serde_json::from_str(&checked.out).unwrap();
        assert_eq!(checked["diagnostics"].as_array().map(Vec::len), Some(0), "{checked}");
    }
}

/// What is offered as a note must be right when the `#` is taken away: one key at a time, in a project that has
/// something of every kind. What a text or an id should say, only the writer knows.
#[test]
fn every_note_is_a_key_that_can_be_used() {
    let project = example();
    for kind in kinds().iter().filter(|kind| !matches!(kind.as_str(), "update" | "page")) {
        assert_eq!(project.run(&["new", kind, "p"]).exit, 0);
    }
    let before = texts(&project.join("p"));
    let mut notes = 0;
    for kind in kinds() {
        let id = if kind == "update" { "2026-12-04" } else { "the-new-one" };
        assert_eq!(project.run(&["new", &kind, id, "p"]).exit, 0);
        let mut after = texts(&project.join("p"));
        let path = after.keys().find(|path| before.get(*path) != after.get(*path)).unwrap().clone();
        let (old, new) = (before.get(&path).map_or(0, String::len), after[&path].clone());
        for (at, _) in new[old..].match_indices("\n# ") {
            let at = old + at + 1;
            let line = new[at..].lines().next().unwrap();
            let text = format!("{}{}", &new[..at], &new[at + 2..]);
            after.insert(path.clone(), text);
            notes += 1;
            for complaint in complaints(&after) {
                let is_form = matches!(
                    complaint.name,
                    "unknown-key"
                        | "wrong-type"
                        | "wrong-value"
                        | "out-of-range"
                        | "bad-date"
                        | "bad-duration"
                        | "missing-key"
                        | "syntax"
                );
                assert!(!is_form, "{kind}: {line}: {}", complaint.message);
            }
        }
        match before.get(&path) {
            Some(text) => fs::write(project.join("p").join(&path), text).unwrap(),
            None => fs::remove_file(project.join("p").join(&path)).unwrap(),
        }
    }
    assert!(notes > 100, "{notes}");
}

#[test]
fn ids_go_on_in_the_pattern_of_the_project() {
    let project = Project::new();
    project.write("decisions.toml", "[[decision]]\nid = \"DEC-9\"\ntitle = \"A\"\n");
    let said = project.run(&["new", "decision", "--title", "Who pays?"]);
    assert!(said.err.contains("`DEC-10` in decisions.toml:5"), "{}", said.err);
    project.write("risks/R-009.md", "+++\ntitle = \"A\"\n+++\n");
    let said = project.run(&["new", "risk"]);
    assert!(said.err.contains("`R-010` in risks/R-010.md"), "{}", said.err);
    assert!(!project.read("risks/R-010.md").contains("\nid ="), "the file's name is the id");
    let said = project.run(&["new", "task", "--title", "Order the van"]);
    assert!(said.err.contains("`order-the-van` in plan.toml"), "{}", said.err);
    let said = project.run(&["new", "task", "--title", "Order the van"]);
    assert!(said.err.contains("`order-the-van-2`"), "{}", said.err);
    let said = project.run(&["new", "person", "--title", "Zoë Ångström"]);
    assert!(said.err.contains("`zoë-ångström`"), "{}", said.err);
    let said = project.run(&["new", "issue", "I-77"]);
    assert!(said.err.contains("`I-77` in issues.toml:1"), "{}", said.err);
}

#[test]
fn the_day_is_written_where_it_counts() {
    let project = Project::new();
    project.run(&["new", "risk"]);
    assert!(project.read("risks.toml").contains("raised = 2026-11-13"));
    project.run(&["new", "issue", "--as-of", "2026-10-01"]);
    assert!(project.read("issues.toml").contains("raised = 2026-10-01"));
    project.write("project.toml", "name = \"A\"\nstatus_date = 2026-09-30\n");
    project.run(&["new", "defects"]);
    assert!(project.read("quality.toml").contains("date = 2026-09-30"));
    project.run(&["new", "update"]);
    let update = project.read("updates/2026-09-30.md");
    let places =
        ["## What changed", "## What is blocked", "## Decisions needed"].map(|part| update.find(part));
    assert!(places[0].is_some() && places.is_sorted(), "{update}");
}

#[test]
fn a_report_begins_with_what_the_registers_know() {
    let project = Project::new();
    project.write(
        "decisions.toml",
        "[[decision]]\nid = \"D-1\"\ntitle = \"Who pays?\"\nneeded_by = 2026-11-20\n\
         [[decision]]\nid = \"D-2\"\ntitle = \"Which floor?\"\nmade = 2026-11-02\n",
    );
    let blocked = "blocked = { since = 2026-11-10, why = \"No boxes\" }\n";
    project.write("plan.toml", &(crate::command::PLAN.to_string() + blocked));
    assert_eq!(project.run(&["new", "update"]).exit, 0);
    let update = project.read("updates/2026-11-13.md");
    assert!(update.contains("- [[D-1]]: Who pays? (by 2026-11-20)") && !update.contains("D-2"), "{update}");
    assert!(update.contains("- [[pack]]: No boxes"), "{update}");
    assert!(
        !update.lines().any(|line| line.starts_with("status =")),
        "the colour is the manager's own: {update}"
    );
}

#[test]
fn odd_ends_of_files_are_kept() {
    for old in [
        "[[risk]]\r\nid = \"R-1\"\r\ntitle = \"A\"\r\n",
        "[[risk]]\r\nid = \"R-1\"\r\ntitle = \"A\"",
        "[[risk]]\nid = \"R-1\"\ntitle = \"A\"",
        "[[risk]]\nid = \"R-1\"\ntitle = \"A\" # no more\n\n\n",
        "# nothing yet",
        "",
    ] {
        let project = Project::new();
        project.write("risks.toml", old);
        let said = project.run(&["new", "risk"]);
        assert_eq!(said.exit, 0, "{old:?}: {}", said.err);
        let new = project.read("risks.toml");
        assert!(new.starts_with(old), "{new:?}");
        let added = &new[old.len()..];
        let is_uniform = added.matches('\n').count() == added.matches("\r\n").count();
        assert_eq!(is_uniform, old.contains("\r\n"), "{new:?}");
        assert_eq!(project.run(&["check"]).exit, 0, "{new:?}");
    }
}

#[test]
fn what_cannot_be_added_is_told_with_the_next_step() {
    let project = Project::new();
    let said = project.run(&["new", "riks"]);
    assert_eq!(said.exit, 2);
    assert!(said.err.contains("there is no kind of record `riks`"), "{}", said.err);
    assert!(said.err.contains("did you mean `risk`?") && said.err.contains("  handover "), "{}", said.err);
    let baseline = project.run(&["new", "baseline"]);
    assert!(baseline.exit == 2 && baseline.err.contains("milepost baseline"), "{}", baseline.err);
    let taken = project.run(&["new", "risk", "pack"]);
    assert!(taken.exit == 2 && taken.err.contains("`pack` is taken, in `plan.toml`"), "{}", taken.err);
    for bad in ["../x", "a,b", ".hidden", "a/b", "a__b", ""] {
        let said = project.run(&["new", "page", bad]);
        assert!(said.exit == 2 && said.err.contains("cannot be an id"), "{bad}: {}", said.err);
    }
    let nowhere = project.run(&["new", "risk", "R-1", "nowhere"]);
    assert!(nowhere.exit == 2 && nowhere.err.contains("there is no folder `nowhere`"), "{}", nowhere.err);
    fs::create_dir(project.join("empty")).unwrap();
    let empty = project.run(&["new", "risk", "R-1", "empty"]);
    assert!(empty.exit == 2 && empty.err.contains("milepost init"), "{}", empty.err);
    assert_eq!(project.run(&["new", "update"]).exit, 0);
    let again = project.run(&["new", "update"]);
    assert!(
        again.exit == 2 && again.err.contains("updates/2026-11-13.md` is there already"),
        "{}",
        again.err
    );
    let day = project.run(&["new", "update", "monday"]);
    assert!(day.exit == 2 && day.err.contains("2026-11-13"), "{}", day.err);
    let count = project.run(&["new", "defects", "--title", "Many"]);
    assert!(count.exit == 2 && count.err.contains("has no title"), "{}", count.err);
    let title = project.run(&["new", "risk", "--title", "two\nlines"]);
    assert!(title.exit == 2 && title.err.contains("one line"), "{}", title.err);
}

#[test]
fn a_file_that_cannot_take_a_record_is_left_as_it_is() {
    for old in ["risk = [{ id = \"R-1\", title = \"A\" }]\n", "[[risk]]\nid = \"R-1\"\ntitle = \"\"\"A\n"] {
        let project = Project::new();
        project.write("risks.toml", old);
        let said = project.run(&["new", "risk"]);
        assert_eq!(said.exit, 1, "{old}: {}", said.err);
        assert!(said.err.contains("nothing was added to `risks.toml`"), "{}", said.err);
        assert_eq!(project.read("risks.toml"), old);
    }
    // Another mistake of the project is no reason to add nothing.
    let project = Project::broken();
    assert_eq!(project.run(&["new", "risk"]).exit, 0);
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let project = Project::new();
    // A file where the folder of the register should be: nobody may write below it, whoever runs the test.
    project.write("updates", "not a folder");
    let said = project.run(&["new", "update"]);
    assert_eq!(said.exit, 3, "{}", said.err);
    assert!(said.err.contains("`./updates` could not be made"), "{}", said.err);
}

#[cfg(unix)]
#[test]
fn a_folder_without_leave_to_write_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::new();
    project.write("risks.toml", "# none\n");
    let allow = |mode| fs::set_permissions(project.path(), fs::Permissions::from_mode(mode)).unwrap();
    allow(0o555);
    let is_bound = fs::write(project.join("probe"), "").is_err();
    let said = project.run(&["new", "risk"]);
    allow(0o755);
    // Whoever runs as root may write everywhere.
    if is_bound {
        assert_eq!(said.exit, 3, "{}", said.err);
        assert!(said.err.contains("risks.toml` could not be written"), "{}", said.err);
        assert_eq!(project.read("risks.toml"), "# none\n");
    }
}

#[test]
fn a_folder_alone_is_a_folder_and_other_words_work() {
    let project = blank();
    let said = project.run(&["new", "blockers", "p", "--title", "No keys"]);
    assert!(said.err.contains("Added issue `I-01` in p/issues.toml:1"), "{}", said.err);
    let said = project.run(&["new", "sign-off", "p"]);
    assert!(said.err.contains("p/closure.toml:1"), "{}", said.err);
}

#[test]
fn quiet_says_nothing_and_the_manual_has_every_kind() {
    let project = Project::new();
    let quiet = said(project.command(&["new", "risk", "-q"]).output().unwrap());
    assert_eq!((quiet.exit, quiet.out.as_str(), quiet.err.as_str()), (0, "", ""));
    let manual = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/commands.md");
    let manual = fs::read_to_string(manual).unwrap();
    for command in ["new", "init"] {
        let program = milepost::cli::Cli::command();
        let argument = if command == "new" { "kind" } else { "template" };
        let command = program.find_subcommand(command).unwrap();
        let argument = command.get_arguments().find(|found| found.get_id() == argument).unwrap();
        for value in argument.get_possible_values() {
            let row = format!("| `{}` | {} |", value.get_name(), value.get_help().unwrap());
            assert!(manual.contains(&row), "docs/commands.md has no row {row}");
        }
    }
}
