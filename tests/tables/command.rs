//! `milepost export --format csv` and `--format xlsx` on the command line.

use crate::command::{Project, Said};
use std::fs;

fn refused(said: &Said, words: &[&str]) {
    assert_eq!((said.exit, said.out.as_str()), (2, ""), "{}", said.err);
    for word in words {
        assert!(said.err.contains(word), "`{word}` in {}", said.err);
    }
}

#[test]
fn tables_go_into_a_folder() {
    let project = Project::new();
    let said = project.run(&["export", "--format", "csv", "-o", "out/tables"]);
    assert_eq!((said.exit, said.out.as_str()), (0, ""), "{}", said.err);
    assert!(said.err.contains("tables into out/tables (") && said.err.contains(" written)"), "{}", said.err);
    assert!(project.read("out/tables/tasks.csv").starts_with("\u{feff}id,name,kind,"));
    let again = project.run(&["export", "--format", "csv", "-o", "out/tables"]);
    assert!(again.err.contains("(nothing changed)"), "{}", again.err);
    // A table without rows any more has no file any more; what somebody put there stays.
    project.write("out/tables/mine.txt", "mine");
    project.write("issues.toml", "[[issue]]\nid = \"I-1\"\ntitle = \"Late\"\n");
    assert_eq!(project.run(&["export", "--format", "csv", "-o", "out/tables"]).exit, 0);
    assert!(project.join("out/tables/issues.csv").exists());
    fs::remove_file(project.join("issues.toml")).unwrap();
    assert_eq!(project.run(&["export", "--format", "csv", "-o", "out/tables"]).exit, 0);
    assert!(!project.join("out/tables/issues.csv").exists());
    assert_eq!(project.read("out/tables/mine.txt"), "mine");
}

#[test]
fn tables_in_the_project_are_not_read_as_its_files() {
    let project = Project::new();
    assert_eq!(project.run(&["export", "--format", "csv", "-o", "tables"]).exit, 0);
    let said = project.run(&["check"]);
    assert!(said.exit == 0 && !said.out.contains("tables/"), "{}", said.out);
}

#[test]
fn tables_want_a_folder_of_their_own() {
    let project = Project::new();
    refused(&project.run(&["export", "--format", "csv"]), &["no folder is named", "-o tables"]);
    refused(&project.run(&["export", "--format", "csv", "-o", "-"]), &["no folder is named"]);
    refused(&project.run(&["export", "--format", "csv", "-o", "plan.toml"]), &["`plan.toml` is a file"]);
    refused(&project.run(&["export", "--format", "csv", "-o", "."]), &["is the project itself"]);
    project.write("other/file.txt", "mine");
    refused(
        &project.run(&["export", "--format", "csv", "-o", "other"]),
        &["not made by milepost", "--output"],
    );
    assert_eq!(project.run(&["build"]).exit, 0);
    refused(&project.run(&["export", "--format", "csv", "-o", "site"]), &["holds a site", "--output"]);
    assert!(project.join("site/index.html").exists());
    assert_eq!(project.run(&["export", "--format", "csv", "-o", "tables"]).exit, 0);
    refused(&project.run(&["build", "-o", "tables"]), &["holds tables", "--output"]);
    assert!(project.join("tables/tasks.csv").exists());
}

#[test]
fn errors_in_the_files_keep_the_old_tables() {
    let project = Project::new();
    assert_eq!(project.run(&["export", "--format", "csv", "-o", "tables"]).exit, 0);
    let before = project.read("tables/tasks.csv");
    project.break_it();
    let said = project.run(&["export", "--format", "csv", "-o", "tables"]);
    assert!(said.exit == 1 && said.err.contains("Nothing was exported"), "{}", said.err);
    assert_eq!(project.read("tables/tasks.csv"), before);
}

#[test]
fn one_audience_is_named() {
    let project = Project::new();
    project.write(
        "project.toml",
        "name = \"Office move\"\n[[audience]]\nid = \"a\"\nname = \"A\"\n[[audience]]\nid = \"b\"\nname = \"B\"\n",
    );
    refused(&project.run(&["export", "--format", "csv", "-o", "tables"]), &["several audiences", "`a`, `b`"]);
    assert_eq!(project.run(&["export", "--format", "csv", "-o", "tables", "--audience", "b"]).exit, 0);
}

#[cfg(feature = "xlsx")]
#[test]
fn a_workbook_is_a_file_or_standard_output() {
    let project = Project::new();
    let said = project.run(&["export", "--format", "xlsx", "-o", "project.xlsx"]);
    assert_eq!((said.exit, said.out.as_str()), (0, ""), "{}", said.err);
    assert!(said.err.contains("Wrote project.xlsx"), "{}", said.err);
    let written = fs::read(project.join("project.xlsx")).unwrap();
    for jobs in ["1", "7"] {
        let said = project.run(&["export", "--format", "xlsx", "-o", "project.xlsx", "--jobs", jobs]);
        assert!(said.err.contains("Nothing changed in project.xlsx"), "{}", said.err);
    }
    let piped = project.command(&["export", "--format", "xlsx"]).output().unwrap();
    assert!(piped.status.success() && piped.stdout == written);
    let piped = project.command(&["export", "--format", "xlsx", "-o", "-"]).output().unwrap();
    assert!(piped.status.success() && piped.stdout == written);
    refused(&project.run(&["export", "--format", "xlsx", "-o", "."]), &["is a folder", "--output"]);
}

#[cfg(all(feature = "xlsx", target_os = "linux"))]
#[test]
fn a_full_disk_is_said() {
    let project = Project::new();
    let said = project.run(&["export", "--format", "xlsx", "-o", "/dev/full"]);
    assert!(said.exit == 3 && said.err.contains("`/dev/full` could not be written"), "{}", said.err);
    let said = project.run(&["export", "--format", "xlsx", "-o", "nowhere/project.xlsx"]);
    assert!(said.exit == 3 && said.err.contains("nowhere/project.xlsx"), "{}", said.err);
}
