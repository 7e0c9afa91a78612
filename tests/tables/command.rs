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

/// The system writes no file of more than a block: as on a full disk, an error in mid-work.
#[cfg(target_os = "linux")]
#[test]
fn tables_on_a_full_disk_stay_as_they_were() {
    let project = Project::new();
    assert_eq!(project.run(&["export", "--format", "csv", "-o", "tables"]).exit, 0);
    let names = || -> Vec<String> {
        let found = fs::read_dir(project.join("tables")).unwrap();
        let mut names: Vec<String> =
            found.map(|entry| entry.unwrap().file_name().to_string_lossy().to_string()).collect();
        names.sort();
        names
    };
    let all = || -> Vec<(String, Vec<u8>)> {
        names()
            .into_iter()
            .map(|name| (name.clone(), fs::read(project.join("tables").join(&name)).unwrap()))
            .collect()
    };
    let before = all();
    // Many small tables would fit, and one that does not: none of them is put in.
    let mut budget = String::new();
    for line in 0..200 {
        budget += &format!("[[line]]\nid = \"B-{line}\"\nname = \"A long name for a line\"\namount = 900\n");
    }
    project.write("budget.toml", &budget);
    project.write("issues.toml", "[[issue]]\nid = \"I-1\"\ntitle = \"Late\"\n");
    let files = fs::read_dir(project.path()).unwrap().count();
    let limited = |folder: &str| {
        let ordinary = project.command(&["export", "--format", "csv", "-o", folder]);
        let mut limited = std::process::Command::new("sh");
        limited.args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""]).arg(ordinary.get_program());
        limited.args(ordinary.get_args()).current_dir(project.path()).env("SOURCE_DATE_EPOCH", "1794528000");
        let output = limited.output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).to_string())
    };
    for folder in ["tables", "new"] {
        let (exit, said) = limited(folder);
        assert_eq!(exit, Some(3), "{said}");
        // Place, cause and next step.
        assert!(
            said.contains(&format!("{folder}/")) && said.contains("could not be written: file too large"),
            "{said}"
        );
        assert!(said.contains("make room there, then run the command again"), "{said}");
    }
    assert!(all() == before, "{:?}", names());
    assert!(!project.join("new/lines.csv").exists());
    assert_eq!(fs::read_dir(project.path()).unwrap().count(), files, "nothing is left beside the folder");
}

#[cfg(unix)]
#[test]
fn a_folder_without_leave_to_write_keeps_its_tables() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::new();
    assert_eq!(project.run(&["export", "--format", "csv", "-o", "out/tables"]).exit, 0);
    let before = project.read("out/tables/tasks.csv");
    project.write("issues.toml", "[[issue]]\nid = \"I-1\"\ntitle = \"Late\"\n");
    let allow = |mode| {
        for folder in ["out/tables", "out"] {
            fs::set_permissions(project.join(folder), fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    allow(0o555);
    let is_bound = fs::write(project.join("out/probe"), "").is_err();
    let said = project.run(&["export", "--format", "csv", "-o", "out/tables"]);
    allow(0o755);
    // Whoever runs as root may write everywhere.
    if is_bound {
        assert_eq!(said.exit, 3, "{}", said.err);
        assert!(said.err.contains("out/tables") && said.err.contains("permission denied"), "{}", said.err);
        assert!(said.err.contains("choose another one"), "{}", said.err);
        assert!(!project.join("out/tables/issues.csv").exists());
        assert_eq!(project.read("out/tables/tasks.csv"), before);
    }
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
