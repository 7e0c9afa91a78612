//! The same file again, a newer file, and what people have written in between.

use crate::import::samples::{after, plan, project, task};
use crate::import::{import, import_into};
use milepost::import::{Existing, Outcome, STATE_FILE};
use milepost::load::load;
use milepost::source::Sources;

/// Puts what an import has written into the folder.
fn applied(mut existing: Existing, outcome: &Outcome) -> Existing {
    for (path, text) in &outcome.files {
        if path == STATE_FILE {
            existing.state = Some(text.clone());
        } else {
            existing.files.insert(path.clone(), text.clone());
        }
    }
    existing
}

fn first(xml: &str) -> Existing {
    applied(Existing::default(), &import(xml.as_bytes()).unwrap())
}

fn again(existing: Existing, xml: &str) -> (Existing, Outcome) {
    let outcome = import_into(xml.as_bytes(), &existing).unwrap();
    (applied(existing, &outcome), outcome)
}

fn sample() -> String {
    let linked = after(1, 1, "4800", 7);
    let tasks = task(1, "Survey", 1, 2, "<Deadline>2026-02-06T17:00:00</Deadline>")
        + &task(2, "Order", 1, 3, &linked);
    let people = "<Resource><UID>1</UID><Name>Jane Roe</Name></Resource>";
    let work = "<Assignment><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID><Units>1</Units></Assignment>";
    project("<Title>Sample</Title><StartDate>2026-01-05T08:00:00</StartDate>", "", &tasks, people, work)
}

#[test]
fn the_same_file_again_changes_nothing() {
    let folder = first(&sample());
    let (_, outcome) = again(folder, &sample());
    assert_eq!(outcome.files, []);
    assert_eq!((outcome.counts.added, outcome.counts.changed), (0, 0));
}

#[test]
fn what_was_written_by_hand_stays() {
    let mut folder = first(&sample());
    let written = "[[task]]\nid = \"survey\"\nname = \"Survey\"\nduration = \"2d\"\ndeadline = 2026-02-06\n\
                   assign = [\"jane-roe\"]\nsource = \"mspdi:1\"\n\n[[task]]\nid = \"order\"\nname = \"Order\"\n\
                   duration = \"3d\"\nafter = [\"survey + 1d\"]\nsource = \"mspdi:2\"\n";
    assert_eq!(folder.files["plan.toml"], written);
    let by_hand = "# Our own plan.\n\n[[task]]\nid = \"order\"   # the lines\nname = \"Order\"\nworkstream = \"Lines\"\n\
                   duration = \"3d\" # agreed\nafter = [\"survey + 1d\", \"permit\"]\nsource = \"mspdi:2\"\n\
                   estimate = { low = \"2d\", likely = \"3d\", high = \"6d\" }\n\n\
                   [[task]]\nid = \"permit\"\nname = \"Permit\"\nduration = \"10d\"\n\n\
                   [[task]]\nid = \"survey\"\nname = \"Survey\"\nduration = \"2d\"\ndeadline = 2026-02-06\n\
                   not_before = 2026-01-07\nassign = [\"jane-roe\", \"sam 50%\"]\nsource = \"mspdi:1\"\n";
    folder.files.insert("plan.toml".into(), by_hand.into());
    let (folder, outcome) = again(folder, &sample());
    assert_eq!(folder.files["plan.toml"], by_hand);
    assert_eq!(outcome.files, []);

    // The file is changed: a longer order under another name, another lag, no deadline, and one task more.
    let newer = sample()
        .replace("<Name>Order</Name>", "<Name>Order everything</Name>")
        .replace("PT24H0M0S", "PT32H0M0S")
        .replace("<LinkLag>4800", "<LinkLag>9600")
        .replace("<Deadline>2026-02-06T17:00:00</Deadline>", "")
        .replace("</Tasks>", &(task(3, "Survey", 1, 1, &after(2, 1, "0", 7)) + "</Tasks>"));
    let (folder, outcome) = again(folder, &newer);
    let expected = by_hand
        .replace("name = \"Order\"", "name = \"Order everything\"")
        .replace("duration = \"3d\" # agreed", "duration = \"4d\" # agreed")
        .replace("[\"survey + 1d\", \"permit\"]", "[\"permit\", \"survey + 2d\"]")
        .replace("deadline = 2026-02-06\n", "")
        .replace(
            "high = \"6d\" }\n\n",
            "high = \"6d\" }\n\n[[task]]\nid = \"survey-2\"\nname = \"Survey\"\nduration = \"1d\"\n\
             after = [\"order\"]\nsource = \"mspdi:3\"\n\n",
        );
    assert_eq!(folder.files["plan.toml"], expected);
    assert_eq!((outcome.counts.added, outcome.counts.changed), (1, 2));
    assert_eq!(again(folder, &newer).1.files, []);
}

#[test]
fn what_the_file_has_no_more_stays_and_is_named() {
    let folder = first(&sample());
    let shorter = plan(&task(1, "Survey", 1, 2, "<Deadline>2026-02-06T17:00:00</Deadline>"));
    let (folder, outcome) = again(folder, &shorter);
    assert!(folder.files["plan.toml"].contains("id = \"order\""));
    let lines = outcome.report.lines().join("\n");
    assert!(lines.contains("has no more stay here") && lines.contains("`order`"), "{lines}");
}

#[test]
fn tasks_are_not_gone_because_the_file_has_no_people() {
    let both = |days| plan(&(task(1, "Alpha", 1, 2, "") + &task(2, "Beta", 1, days, "")));
    for people in ["", "[[person]]\nid = \"jo\"\nname = \"Jo\"\n"] {
        let mut folder = first(&both(1));
        folder.files.insert("people.toml".into(), people.into());
        let (folder, outcome) = again(folder, &both(3));
        let lines = outcome.report.lines().join("\n");
        assert!(!lines.contains("no more"), "{lines}");
        assert!(folder.files["plan.toml"].contains("3d"));
        assert_eq!(folder.files["people.toml"], people);
    }
}

#[test]
fn people_that_the_file_has_no_more_are_named() {
    let folder = first(&sample());
    let none = sample().replace("<Resource><UID>1</UID><Name>Jane Roe</Name></Resource>", "");
    let (folder, outcome) = again(folder, &none);
    let lines = outcome.report.lines().join("\n");
    assert!(lines.contains("has no more stay here") && lines.contains("`jane-roe`"), "{lines}");
    assert!(!lines.contains("`survey`"), "{lines}");
    assert!(folder.files["people.toml"].contains("jane-roe"));
}

#[test]
fn a_task_that_gets_parts_becomes_a_phase() {
    let folder = first(&plan(&(task(1, "Build", 1, 2, "") + &task(2, "Test", 1, 1, ""))));
    let newer = task(1, "Build", 1, 2, "") + &task(3, "Walls", 2, 2, "") + &task(2, "Test", 1, 1, "");
    let (folder, _) = again(folder, &plan(&newer));
    let expected = "[[phase]]\nid = \"build\"\nname = \"Build\"\nsource = \"mspdi:1\"\n\n\
                    [[task]]\nid = \"walls\"\nname = \"Walls\"\nphase = \"build\"\nduration = \"2d\"\nsource = \"mspdi:3\"\n\n\
                    [[task]]\nid = \"test\"\nname = \"Test\"\nduration = \"1d\"\nsource = \"mspdi:2\"\n";
    assert_eq!(folder.files["plan.toml"], expected);
}

#[test]
fn a_task_with_keys_of_its_own_stays_one_when_it_gets_parts() {
    let mut folder = first(&plan(&(task(1, "Build", 1, 2, "") + &task(2, "Test", 1, 1, ""))));
    let by_hand =
        "priority = 700\nestimate = { low = \"1d\", likely = \"2d\", high = \"4d\" }\nprogress = 20\n";
    let text = folder.files["plan.toml"].replacen("source", &format!("{by_hand}source"), 1);
    folder.files.insert("plan.toml".into(), text);
    let newer =
        plan(&(task(1, "Build", 1, 2, "") + &task(3, "Walls", 2, 2, "") + &task(2, "Test", 1, 1, "")));
    let (folder, outcome) = again(folder, &newer);
    let expected = format!(
        "[[task]]\nid = \"build\"\nname = \"Build\"\n{by_hand}source = \"mspdi:1\"\n\n\
         [[task]]\nid = \"walls\"\nname = \"Walls\"\nphase = \"build\"\nduration = \"2d\"\nsource = \"mspdi:3\"\n\n\
         [[task]]\nid = \"test\"\nname = \"Test\"\nduration = \"1d\"\nsource = \"mspdi:2\"\n"
    );
    assert_eq!(folder.files["plan.toml"], expected);
    let lines = outcome.report.lines().join("\n");
    assert!(lines.contains("stay tasks") && lines.contains("`build` with `estimate`"), "{lines}");
    let texts = folder.files.clone();
    let loaded = load(&Sources::from_texts(texts));
    assert!(loaded.diagnostics.iter().all(|each| !each.is_error()), "{:#?}", loaded.diagnostics);
    assert_eq!(again(folder, &newer).1.files, []);
}

#[test]
fn a_milestone_that_becomes_work_loses_what_only_milestones_have() {
    let mut folder = first(&plan(&task(1, "Open", 1, 0, "<Milestone>1</Milestone>")));
    let text = folder.files["plan.toml"].replace("source", "committed = 2026-02-02\nsite = \"Hall\"\nsource");
    folder.files.insert("plan.toml".into(), text);
    let (folder, outcome) = again(folder, &plan(&task(1, "Open", 1, 2, "")));
    let expected = "[[task]]\nid = \"open\"\nname = \"Open\"\nsite = \"Hall\"\nsource = \"mspdi:1\"\nduration = \"2d\"\n";
    assert_eq!(folder.files["plan.toml"], expected);
    let lines = outcome.report.lines().join("\n");
    assert!(lines.contains("`committed = 2026-02-02` of `open`"), "{lines}");
}

#[test]
fn what_was_removed_by_hand_stays_removed() {
    let whole = |days| {
        let tasks = task(1, "Alpha", 1, 2, "")
            + &task(2, "Beta", 1, 3, &after(1, 1, "0", 7))
            + &task(3, "Gamma", 1, days, &(after(1, 1, "0", 7) + &after(2, 1, "0", 7)));
        plan(&tasks)
    };
    let mut folder = first(&whole(1));
    let parts: Vec<&str> = folder.files["plan.toml"].split("\n\n").collect();
    let by_hand = format!("{}\n\n{}", parts[0], parts[2].replace("[\"alpha\", \"beta\"]", "[\"alpha\"]"));
    folder.files.insert("plan.toml".into(), by_hand.clone());
    let (folder, outcome) = again(folder, &whole(1));
    assert_eq!(folder.files["plan.toml"], by_hand);
    assert_eq!((outcome.counts.added, outcome.counts.changed), (0, 0));
    let lines = outcome.report.lines().join("\n");
    assert!(lines.contains("stay removed") && lines.contains("`Beta`"), "{lines}");
    // It is known the next time as well, and what is new beside it arrives.
    let newer = whole(4).replace(
        "</Tasks>",
        &(task(4, "Delta", 1, 1, &(after(2, 1, "0", 7) + &after(3, 1, "0", 7))) + "</Tasks>"),
    );
    let (folder, outcome) = again(folder, &newer);
    assert_eq!((outcome.counts.added, outcome.counts.changed), (1, 1));
    let expected = by_hand.replace("duration = \"1d\"", "duration = \"4d\"")
        + "\n[[task]]\nid = \"delta\"\nname = \"Delta\"\nduration = \"1d\"\nafter = [\"gamma\"]\nsource = \"mspdi:4\"\n";
    assert_eq!(folder.files["plan.toml"], expected);
    assert_eq!(again(folder, &newer).1.files, []);
}

#[test]
fn ids_of_other_registers_are_not_given_again() {
    let mut existing = Existing::default();
    existing.files.insert("risks.toml".into(), "[[risk]]\nid = \"survey\"\ntitle = \"It rains\"\n".into());
    let outcome = import_into(sample().as_bytes(), &existing).unwrap();
    let plan = &outcome.files.iter().find(|(path, _)| path == "plan.toml").unwrap().1;
    assert!(plan.contains("id = \"survey-2\"") && plan.contains("after = [\"survey-2 + 1d\"]"), "{plan}");
}

#[test]
fn a_plan_that_cannot_be_read_is_left_alone() {
    let mut folder = first(&sample());
    folder.files.insert("plan.toml".into(), "[[task]\n".into());
    let fault = import_into(sample().as_bytes(), &folder).unwrap_err();
    assert!(fault.message.contains("`plan.toml`"), "{}", fault.message);
}

#[test]
fn line_ends_of_windows_stay() {
    let mut folder = first(&sample());
    let text = folder.files["plan.toml"].replace('\n', "\r\n");
    folder.files.insert("plan.toml".into(), text.clone());
    let (folder, outcome) = again(folder, &sample());
    assert_eq!(outcome.files, []);
    let (folder, _) = again(folder, &sample().replace("PT24H0M0S", "PT32H0M0S"));
    assert_eq!(folder.files["plan.toml"], text.replace("\"3d\"", "\"4d\""));
}

#[test]
fn without_its_memory_an_import_sets_and_never_takes_out() {
    let mut folder = first(&sample());
    folder.state = None;
    let by_hand = folder.files["plan.toml"]
        .replace("source = \"mspdi:2\"", "not_before = 2026-02-02\nsource = \"mspdi:2\"");
    folder.files.insert("plan.toml".into(), by_hand.clone());
    let newer = sample().replace("PT24H0M0S", "PT32H0M0S").replace("<LinkLag>4800", "<LinkLag>9600");
    let (folder, _) = again(folder, &newer);
    let expected = by_hand.replace("\"3d\"", "\"4d\"").replace("survey + 1d", "survey + 2d");
    assert_eq!(folder.files["plan.toml"], expected);
}
