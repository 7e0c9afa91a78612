//! `milepost import` as a program: what it says, what it writes, and when it writes nothing.

use crate::command::Project;
use crate::import::samples::{after, large, plan, task};

fn sample() -> String {
    plan(&(task(1, "Survey", 1, 2, "<Contact>Jo</Contact>") + &task(2, "Order", 1, 3, &after(1, 1, "0", 7))))
}

#[test]
fn a_plan_becomes_a_folder_that_builds() {
    let folder = Project::new();
    folder.write("New plan.xml", &sample());
    let said = folder.run(&["import", "New plan.xml"]);
    assert_eq!(said.exit, 0, "{}", said.err);
    assert!(said.err.contains("not carried: `Task/Contact`, once: such as `Jo`"), "{}", said.err);
    assert!(
        said.err.contains("Imported 2 tasks and 0 people from New plan.xml into new-plan (3 files)"),
        "{}",
        said.err
    );
    assert_eq!(folder.run(&["check", "new-plan"]).exit, 0);
    let built = folder.run(&["build", "new-plan"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    let again = folder.run(&["import", "New plan.xml"]);
    assert!(again.err.contains("Nothing has changed in new-plan"), "{}", again.err);
    let quiet = folder.run(&["import", "New plan.xml", "--into", "deep/er", "-q"]);
    assert_eq!(quiet.err, "not carried: `Task/Contact`, once: such as `Jo`\n");
}

#[test]
fn nothing_is_written_of_what_cannot_be_read() {
    let folder = Project::new();
    folder.write("plan.xml", &sample()[..400]);
    let said = folder.run(&["import", "plan.xml", "--into", "new"]);
    assert_eq!(said.exit, 1);
    assert!(said.err.starts_with("error: plan.xml:5:"), "{}", said.err);
    assert!(said.err.contains("ends too early") && said.err.contains("help: "), "{}", said.err);
    assert!(!folder.join("new").exists());
}

#[test]
fn a_wish_that_cannot_be_met_is_refused() {
    let folder = Project::new();
    folder.write("plan.mpp", "");
    folder.write("plan.xml", &sample());
    folder.write("plan/notes.txt", "mine");
    for (arguments, words) in [
        (&["import", "plan.mpp"][..], "save it as XML"),
        (&["import", "absent.xml"], "there is no file"),
        (&["import", "plan"], "cannot be told by its name"),
        (&["import", "plan.xml"], "--into"),
        (&["import", "plan.xml", "--format", "p6"], "`mspdi`"),
    ] {
        let said = folder.run(arguments);
        assert_eq!(said.exit, 2, "{}", said.err);
        assert!(said.err.contains(words), "{}", said.err);
    }
}

#[test]
fn a_circle_is_imported_and_shown_in_the_new_files() {
    let folder = Project::new();
    let tasks = task(1, "Survey", 1, 5, &after(2, 1, "0", 7)) + &task(2, "Order", 1, 2, &after(1, 1, "0", 7));
    folder.write("plan.xml", &plan(&tasks));
    let said = folder.run(&["import", "plan.xml", "--into", "new"]);
    assert_eq!(said.exit, 1);
    assert!(said.err.contains("new/plan.toml:") && said.err.contains("mend this error"), "{}", said.err);
    assert!(folder.join("new/plan.toml").exists());
}

/// A kill leaves the old files or the new ones, and the next import brings all of it.
#[test]
fn a_killed_import_loses_nothing() {
    let folder = Project::new();
    folder.write("plan.xml", &large(3_000));
    assert_eq!(folder.run(&["import", "plan.xml", "--into", "new"]).exit, 0);
    let by_hand = "\n[[task]]\nid = \"mine\"\nname = \"Mine\"\nduration = \"1d\"\n";
    let part = std::fs::read_dir(folder.join("new/plan")).map_or_else(
        |_| "new/plan.toml".to_string(),
        |mut entries| format!("new/plan/{}", entries.next().unwrap().unwrap().file_name().to_string_lossy()),
    );
    folder.write(&part, &(folder.read(&part) + by_hand));
    folder.write("plan.xml", &large(3_000).replace("Work package", "Package"));
    for wait in [5, 40, 80, 120, 160, 200, 300] {
        let mut child = folder.command(&["import", "plan.xml", "--into", "new", "-q"]).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(wait));
        let _ = child.kill();
        let _ = child.wait();
        assert_eq!(folder.run(&["check", "new"]).exit, 0);
    }
    assert_eq!(folder.run(&["import", "plan.xml", "--into", "new"]).exit, 0);
    let text = folder.read(&part);
    assert!(
        text.contains("name = \"Package ")
            && !text.contains("Work package")
            && text.contains(by_hand.trim_start())
    );
    assert!(folder.run(&["import", "plan.xml", "--into", "new"]).err.contains("Nothing has changed"));
}
