//! Exit codes, messages and results of the commands.

use crate::command::{Project, Said, said};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn json(said: &Said) -> Value {
    serde_json::from_str(&said.out).unwrap()
}

fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files =
        walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file());
    files.map(|entry| (entry.path().display().to_string(), fs::read(entry.path()).unwrap())).collect()
}

#[test]
fn a_build_says_one_line_and_nothing_on_standard_output() {
    let project = Project::new();
    let built = project.run(&["build"]);
    assert_eq!((built.exit, built.out.as_str()), (0, ""), "{}", built.err);
    let line = built.err.lines().last().unwrap();
    assert!(
        line.starts_with("Built ") && line.contains("for Office move as of 13 Nov 2026 into site ("),
        "{line}"
    );
    assert!(project.read("site/index.html").contains("Office move"));
}

#[test]
fn building_again_changes_nothing() {
    let project = Project::new();
    project.run(&["build"]);
    let before = bytes(&project.join("site"));
    let again = project.run(&["build"]);
    assert!(again.err.contains("(nothing changed)"), "{}", again.err);
    assert_eq!(bytes(&project.join("site")), before);
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let project = Project::new();
    project.run(&["build", "--jobs", "1"]);
    let again = project.run(&["build", "--jobs", "7"]);
    assert!(again.err.contains("(nothing changed)"), "{}", again.err);
    let none = project.run(&["build", "--jobs", "0"]);
    assert_eq!(none.exit, 2);
    assert!(none.err.contains("write 1 or more") && !none.err.contains("non-zero"), "{}", none.err);
}

#[test]
fn quiet_is_quiet() {
    let built = Project::new().run(&["build", "-q"]);
    assert_eq!((built.exit, built.out, built.err), (0, String::new(), String::new()));
}

#[test]
fn errors_in_the_files_keep_the_old_site() {
    let project = Project::new();
    project.run(&["build"]);
    let before = bytes(&project.join("site"));
    project.break_it();
    let built = project.run(&["build"]);
    assert_eq!(built.exit, 1);
    assert!(built.err.contains("jana") && built.err.contains("--> plan.toml:5:"), "{}", built.err);
    assert!(built.err.contains("Nothing was published"), "{}", built.err);
    assert_eq!(bytes(&project.join("site")), before);
}

#[test]
fn work_that_no_calendar_has_time_for_keeps_the_old_site() {
    let project = Project::new();
    project.run(&["build"]);
    let before = bytes(&project.join("site"));
    project.write("plan.toml", &crate::command::PLAN.replace("5d", "50000w"));
    let built = project.run(&["build"]);
    assert_eq!((built.exit, project.run(&["check"]).exit), (1, 1));
    let (err, place) = (&built.err, "--> plan.toml:1:1");
    assert!(err.contains("`pack` needs 250\u{202f}000 days") && err.contains(place), "{err}");
    assert_eq!(bytes(&project.join("site")), before);
}

#[test]
fn messages_are_coloured_only_on_request() {
    let project = Project::broken();
    assert!(!project.run(&["check"]).out.contains('\x1b'));
    assert!(project.run(&["check", "--color", "always"]).out.contains('\x1b'));
    assert!(!project.run(&["check", "--color", "never"]).out.contains('\x1b'));
}

#[test]
fn denied_warnings_keep_a_site_from_being_published() {
    let project = Project::new();
    // A report that is two months old.
    project.write("project.toml", "name = \"Office move\"\nstage = \"execution\"\nstart = 2026-09-01\n");
    project.write("updates/2026-09-11.md", "+++\nstatus = \"green\"\n+++\n## What changed\nNothing.\n");
    assert_eq!(project.run(&["check"]).exit, 0);
    assert_eq!(project.run(&["check", "--deny", "warnings"]).exit, 1);
    assert_eq!(project.run(&["build", "--deny", "warnings"]).exit, 1);
    assert!(!project.join("site").exists());
}

#[test]
fn a_wrong_command_line_exits_with_2() {
    let project = Project::new();
    project.write("other/file.txt", "");
    for (arguments, words) in [
        (&["bild"][..], "unrecognized subcommand 'bild'"),
        (&["build", "nowhere"], "there is no folder `nowhere`"),
        (&["build", "project.toml"], "`project.toml` is a file, not a folder"),
        (&["build", "--as-of", "13.11.2026"], "a date is written as 2026-11-13"),
        (&["build", "--as-of", "2026-02-30"], "a date is written as 2026-11-13"),
        (&["build", "-o", "."], "`.` is the project itself"),
        (&["build", "-o", ".."], "`..` holds the project"),
        (&["build", "-o", "other"], "the folder `other` was not made by milepost"),
        (&["build", "--audience", "nobody"], "there is no audience `nobody`"),
        (&["explain", "no-such-thing-at-all"], "there is no rule `no-such-thing-at-all`"),
        (&["init"], "there is a project in `.` already"),
    ] {
        let said = project.run(arguments);
        assert_eq!(said.exit, 2, "{arguments:?}: {}", said.err);
        assert!(said.err.contains(words), "{arguments:?}: {}", said.err);
        assert_eq!(said.out, "", "{arguments:?}");
    }
}

#[test]
fn a_failing_machine_exits_with_3() {
    let project = Project::new();
    // Nothing can be made below a file, whoever asks.
    let said = project.run(&["build", "-o", "plan.toml/site"]);
    assert_eq!(said.exit, 3, "{}", said.err);
    assert!(said.err.contains("plan.toml/site") && !said.err.contains("os error"), "{}", said.err);
}

#[test]
fn the_date_of_the_environment_is_a_date() {
    let project = Project::new();
    let said = said(project.command(&["build"]).env("SOURCE_DATE_EPOCH", "soon").output().unwrap());
    assert_eq!(said.exit, 2);
    assert!(said.err.contains("SOURCE_DATE_EPOCH is `soon`"), "{}", said.err);
}

#[test]
fn the_date_on_the_command_line_beats_the_environment() {
    let said = Project::new().run(&["build", "--as-of", "2026-12-24"]);
    assert!(said.err.contains("as of 24 Dec 2026"), "{}", said.err);
}

#[test]
fn several_audiences_have_to_be_chosen_from() {
    let project = Project::new();
    project.write(
        "project.toml",
        "name = \"Office move\"\nstart = 2026-11-02\n[[audience]]\nid = \"board\"\n[[audience]]\nid = \"vendor\"\n",
    );
    let open = project.run(&["build"]);
    assert_eq!(open.exit, 2);
    assert!(
        open.err.contains("`board`") && open.err.contains("`vendor`") && open.err.contains("--all-audiences")
    );
    assert_eq!(project.run(&["build", "--audience", "vendor"]).exit, 0);
    let all = project.run(&["build", "--all-audiences"]);
    assert_eq!(all.exit, 0, "{}", all.err);
    assert!(
        project.join("site/board/index.html").exists() && project.join("site/vendor/index.html").exists()
    );
    assert!(!project.join("site/index.html").exists(), "the site for one audience is stale now");
}

#[test]
fn the_output_may_be_where_we_stand() {
    let project = Project::new();
    fs::create_dir(project.join("public")).unwrap();
    let build = || {
        said(
            project
                .command(&["build", "..", "-o", "."])
                .current_dir(project.join("public"))
                .output()
                .unwrap(),
        )
    };
    let built = build();
    assert_eq!(built.exit, 0, "{}", built.err);
    assert!(built.err.contains("file by file"), "{}", built.err);
    assert!(build().err.contains("nothing changed"));
}

#[test]
fn json_has_places_and_hints() {
    let said = Project::broken().run(&["check", "--format", "json"]);
    assert_eq!(said.exit, 1);
    let document = json(&said);
    let diagnostics = document["diagnostics"].as_array().unwrap();
    let jana = diagnostics.iter().find(|each| each["message"].as_str().unwrap().contains("jana")).unwrap();
    assert_eq!((jana["file"].as_str(), jana["line"].as_u64()), (Some("plan.toml"), Some(5)));
    assert_eq!(jana["severity"], "error");
    assert!(jana["column"].as_u64() < jana["end_column"].as_u64());
    assert!(jana["hints"].is_array() && document["findings"].is_array());
}

#[test]
fn github_annotations_are_one_line_each() {
    let said = Project::broken().run(&["check", "--format", "github"]);
    let line = said.out.lines().find(|line| line.contains("jana")).unwrap();
    assert!(line.starts_with("::error file=plan.toml,line=5,endLine=5,col="), "{line}");
    assert!(said.out.lines().all(|line| line.starts_with("::")));
}

#[test]
fn paths_are_given_from_where_the_command_was_started() {
    let project = Project::broken();
    let above = project.path().parent().unwrap();
    let name = project.path().file_name().unwrap().to_str().unwrap();
    let check = |folder: &str| {
        said(project.command(&["check", folder, "--format", "github"]).current_dir(above).output().unwrap())
    };
    let expected = format!("file={name}/plan.toml,");
    assert!(check(name).out.contains(&expected));
    assert!(check(&format!("./{name}/")).out.contains(&expected));
    assert!(check(project.path().to_str().unwrap()).out.contains(&expected));
}

#[test]
fn export_writes_a_file_or_standard_output() {
    let project = Project::new();
    let said = project.run(&["export", "--format", "json"]);
    assert_eq!((said.exit, json(&said)["format"].as_str()), (0, Some("milepost/1")), "{}", said.err);
    assert_eq!(project.run(&["export", "-o", "data.json"]).exit, 0);
    assert_eq!(project.read("data.json"), said.out);
    assert!(project.run(&["export", "-o", "data.json"]).err.contains("Nothing changed in data.json"));
    project.break_it();
    assert_eq!(project.run(&["export"]).exit, 1);
}

#[test]
fn init_makes_a_project_that_builds() {
    let project = Project::new();
    let made = project.run(&["init", "new-office", "--name", "The \"new\" office"]);
    assert_eq!(made.exit, 0, "{}", made.err);
    assert!(
        made.err.contains("milepost serve new-office --open")
            && made.err.contains("milepost build new-office")
    );
    assert!(project.read("new-office/project.toml").contains("The \\\"new\\\" office"));
    let built = project.run(&["build", "new-office"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    let unknown = project.run(&["init", "x", "--template", "castle"]);
    assert!(unknown.exit == 2 && unknown.err.contains("blank"), "{}", unknown.err);
}

#[test]
fn init_overwrites_nothing() {
    let project = Project::new();
    project.write("half/plan.toml", "mine");
    let said = project.run(&["init", "half"]);
    assert_eq!(said.exit, 2, "{}", said.err);
    assert_eq!(fs::read_dir(project.join("half")).unwrap().count(), 1);
    assert_eq!(project.read("half/plan.toml"), "mine");
}

/// One word per idea: what the site calls governance is called so wherever it is told of.
#[test]
fn topics_have_the_words_of_the_site() {
    let project = Project::new();
    for (rule, word, key) in [
        ("update-overdue", "Governance", "governance"),
        ("cost-over", "Cost", "cost"),
        ("lag", "Plan quality", "plan-quality"),
        ("schedule-late", "Schedule", "schedule"),
    ] {
        let said = project.run(&["explain", rule]).out;
        assert!(said.lines().next().unwrap().contains(&format!("({word}, ")), "{said}");
        let list = project.run(&["rules"]).out;
        let row = list.lines().find(|line| line.starts_with(&format!("{rule} "))).unwrap();
        assert!(row.contains(word), "{row}");
        let rules = project.run(&["rules", "--format", "json"]).out;
        let rules = serde_json::from_str::<serde_json::Value>(&rules).unwrap();
        let found = rules.as_array().unwrap().iter().find(|found| found["name"] == rule).unwrap();
        assert_eq!(found["topic"], key);
    }
}

#[test]
fn every_rule_is_listed_and_explained() {
    let project = Project::new();
    let rules = json(&project.run(&["rules", "--format", "json"]));
    let rules = rules.as_array().unwrap();
    assert!(!rules.is_empty());
    let table = project.run(&["rules"]).out;
    let fits = |text: &str| text.lines().all(|line| line.chars().count() <= 80);
    assert!(fits(&table), "a terminal that is not known has 80 columns:\n{table}");
    assert!(table.contains("  Cost  ") && table.contains("  Governance  "), "{table}");
    for name in rules.iter().map(|rule| rule["name"].as_str().unwrap()) {
        assert!(table.contains(name));
        let said = project.run(&["explain", name]);
        assert!(
            said.exit == 0 && said.out.starts_with(name) && said.out.contains("Why it matters"),
            "{}",
            said.out
        );
        assert!(fits(&said.out), "{}", said.out);
        let near = project.run(&["explain", &name.to_uppercase().replace('-', "_")]);
        assert!(near.err.contains(&format!("did you mean `{name}`?")), "{}", near.err);
    }
}

#[test]
fn completions_are_written_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let said = Project::new().run(&["completions", shell]);
        assert!(said.exit == 0 && said.out.contains("milepost"), "{shell}");
    }
}

#[test]
fn a_reader_that_has_gone_is_no_error() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let said = said(Project::new().command(&["completions", "bash"]).stdout(writer).output().unwrap());
    assert_eq!((said.exit, said.err.as_str()), (0, ""));
}

#[test]
fn an_unreadable_file_is_named() {
    let project = Project::new();
    std::os::unix::fs::symlink("nowhere.toml", project.join("risks.toml")).unwrap();
    let said = project.run(&["check"]);
    assert!(
        said.exit == 1 && said.out.contains("risks.toml") && said.out.contains("the link leads nowhere"),
        "{}",
        said.out
    );
}

#[test]
fn the_export_says_by_how_much_a_deadline_is_missed() {
    let project = Project::new();
    // Ten days from Monday 5 October 2026 end on Friday the 16th, nine working days after the 5th.
    project.write("project.toml", "name = \"Move\"\nstart = 2026-10-05\nstatus_date = 2026-10-02\n");
    project.write(
        "plan.toml",
        "[[task]]\nid = \"a\"\nduration = \"10d\"\ndeadline = 2026-10-05\n\n\
         [[task]]\nid = \"b\"\nduration = \"1d\"\n",
    );
    let export: serde_json::Value = serde_json::from_str(&project.run(&["export"]).out).unwrap();
    let tasks = &export["schedule"]["tasks"];
    assert_eq!(tasks[0]["deadline"], "2026-10-05");
    assert_eq!(tasks[0]["deadline_slip_days"], 9);
    assert!(tasks[1].get("deadline").is_none() && tasks[1].get("deadline_slip_days").is_none());
}

#[test]
fn a_folder_that_is_no_project_is_called_what_it_is() {
    let stand = Project::bare();
    let told = |arguments: &[&str]| {
        let said = stand.run(arguments);
        assert_eq!(said.exit, 1, "{}", said.err);
        said.out + &said.err
    };
    // Nothing at all.
    std::fs::create_dir(stand.join("nothing")).unwrap();
    let err = told(&["check", "nothing"]);
    assert!(err.contains("`nothing` is empty") && err.contains("milepost init"), "{err}");
    // Files, but none of a project; then the project is in a folder of it.
    stand.write("works/notes.txt", "hello");
    let err = told(&["build", "works"]);
    assert!(err.contains("there is no `project.toml` in `works`"), "{err}");
    assert!(!err.contains("empty"), "{err}");
    stand.write("works/all/portfolio.toml", "name = \"All\"\n");
    let err = told(&["build", "works"]);
    assert!(err.contains("did you mean `works/all`?"), "{err}");
    stand.write("works/mail/project.toml", "name = \"Mail\"\n");
    let err = told(&["build", "works"]);
    assert!(err.contains("name one of its folders: `works/all` or `works/mail`"), "{err}");
    // A site that was built.
    assert_eq!(stand.run(&["build", "works/mail", "-o", "public"]).exit, 0);
    let err = told(&["build", "public"]);
    assert!(err.contains("`public` is a site that milepost has built, and no project"), "{err}");
    assert!(err.contains("name the folder of the project that it was built from"), "{err}");
}
