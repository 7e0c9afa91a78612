//! Files with known dates, through import, loading and planning: networks with answers of two independent
//! engines, and files of MS Project with the early and late dates that it stored. Skipped where the folder,
//! named by `MILEPOST_ORACLE`, is absent.

use crate::import::{import, loaded};
use milepost::model::Project;
use milepost::plan::workdays::Workdays;
use milepost::plan::{Plan, Row, plan};
use milepost::units::{Date, Moment};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Task, and which of its dates, and what MS Project says instead. Each has its line in
/// `docs/ms-project.md`.
const EXCEPTIONS: &[(&str, &str, &str, &str)] = &[
    ("06-duration-units-elapsed", "1", "late", "2009-04-21T17:00"),
    ("06-duration-units-elapsed", "2", "late", "2009-04-21T17:00"),
    ("06-duration-units-elapsed", "3", "late", "2009-04-21T17:00"),
    ("06-duration-units-elapsed", "4", "late", "2009-04-21T17:00"),
];

fn files(folder: &str) -> Option<Vec<PathBuf>> {
    let root = std::env::var_os("MILEPOST_ORACLE")?;
    let entries = std::fs::read_dir(Path::new(&root).join(folder)).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "xml"));
    files.sort();
    Some(files)
}

fn planned(path: &Path) -> (Project, Plan) {
    let outcome = import(&std::fs::read(path).unwrap()).unwrap_or_else(|fault| panic!("{fault:?}"));
    let loaded = loaded(&outcome);
    assert!(loaded.diagnostics.is_empty(), "{}: {:#?}", path.display(), loaded.diagnostics);
    let project = loaded.project.unwrap();
    let plan = plan(&project, project.head.status_date.unwrap());
    (project, plan)
}

/// Returns the tasks with dates, by the UID that they came with.
fn rows<'a>(project: &'a Project, plan: &'a Plan) -> impl Iterator<Item = (&'a str, &'a Row)> {
    let uid = |source: &'a Option<String>| source.as_deref().unwrap().strip_prefix("mspdi:").unwrap();
    project.tasks.iter().zip(&plan.rows).map(move |(task, row)| (uid(&task.record.source), row))
}

fn moment(text: &str) -> Moment {
    let date: Date = text[..10].parse().unwrap();
    Moment::at(date, text[11..13].parse::<i32>().unwrap() * 60 + text[14..16].parse::<i32>().unwrap())
}

#[test]
fn networks_keep_their_dates_and_floats() {
    let Some(files) = files("nets") else { return };
    let mut wrong = Vec::new();
    for path in &files {
        let json = std::fs::read_to_string(path.with_extension("expected.json")).unwrap();
        let expected: Value = serde_json::from_str(&json).unwrap();
        let (project, plan) = planned(path);
        let calendar = Workdays::new(&project.calendars[0], &[]);
        let origin = calendar.worked(Moment::at(project.head.start.unwrap(), 0).minutes());
        let days = |moment: Moment| f64::from(calendar.worked(moment.minutes()) - origin) / 480.0;
        assert_eq!(expected["tasks"].as_object().unwrap().len(), project.tasks.len());
        for (uid, row) in rows(&project, &plan) {
            let want = &expected["tasks"][uid];
            let (early, late) = (row.early.unwrap(), row.late.unwrap());
            let figures = [
                ("es", days(early.start)),
                ("ef", days(early.finish)),
                ("ls", days(late.start)),
                ("lf", days(late.finish)),
                ("tf", row.total_float_days.unwrap()),
            ];
            for (name, got) in figures {
                if want[name].as_f64() != Some(got) {
                    wrong.push(format!("{} task {uid} {name}: {got}, not {}", path.display(), want[name]));
                }
            }
            let dates = [("start", early.start), ("finish", early.finish), ("late_finish", late.finish)];
            for (name, got) in dates {
                let want = moment(want[name].as_str().unwrap());
                let is_same = if early.start == early.finish { days(got) == days(want) } else { got == want };
                if !is_same {
                    wrong.push(format!("{} task {uid} {name}: {got}, not {want}", path.display()));
                }
            }
        }
        if expected["makespan_days"].as_f64() != Some(days(plan.span.unwrap().finish)) {
            wrong.push(format!("{} is as long as it should not be", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(files.len() >= 20, "only {} networks", files.len());
}

/// Returns the texts between `<tag>` and `</tag>`.
fn all<'a>(text: &'a str, tag: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{tag}>"), format!("</{tag}>"));
    text.split(&open).skip(1).filter_map(|rest| rest.split_once(&close)).map(|(inside, _)| inside).collect()
}

#[test]
fn files_of_ms_project_keep_their_dates() {
    let Some(files) = files("mspdi") else { return };
    let (mut wrong, mut met) = (Vec::new(), 0);
    for path in &files {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let xml = std::fs::read_to_string(path).unwrap();
        let (project, plan) = planned(path);
        let calendar = Workdays::new(&project.calendars[0], &[]);
        // A moment without work in between is the same moment of work.
        let work = |moment: Moment| calendar.worked(moment.minutes());
        let tasks = all(&xml, "Task");
        let one =
            |text: &str, tag: &str| all(text, tag).first().map(|text| text.to_string()).unwrap_or_default();
        for (uid, row) in rows(&project, &plan) {
            let text = tasks.iter().find(|text| one(text, "UID") == uid).unwrap();
            let is_elapsed = matches!(one(text, "DurationFormat").as_str(), "4" | "6" | "8" | "10" | "12");
            let (early, late) = (row.early.unwrap(), row.late.unwrap());
            let dates = [
                ("EarlyStart", early.start),
                ("EarlyFinish", early.finish),
                ("LateStart", late.start),
                ("LateFinish", late.finish),
            ];
            for (tag, got) in dates {
                let want = moment(&one(text, tag));
                if if is_elapsed { got == want } else { work(got) == work(want) } {
                    continue;
                }
                let end = if tag.ends_with("Start") { "late start" } else { "late" };
                let known = EXCEPTIONS
                    .iter()
                    .find(|known| known.0 == name && known.1 == uid && tag.starts_with("Late"));
                match known {
                    Some(known) if tag == "LateFinish" => {
                        assert_eq!(want.to_string(), known.3, "{name} {uid} {end}");
                        met += 1;
                    }
                    Some(_) => {}
                    None => wrong.push(format!("{name} task {uid} {tag}: {got}, not {want}")),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!((files.len() >= 6, met), (true, EXCEPTIONS.len()));
}
