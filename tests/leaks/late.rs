//! Late dates, float and weeks of work tell nothing of work that is hidden.

use super::ready_made::{data, site_of};
use serde_json::Value;

const HEAD: &str = "name = \"Office move\"\nstart = 2026-11-16\nstatus_date = 2026-11-13\n\
    [[audience]]\nid = \"council\"\nname = \"Works council\"\nhides = [\"whole\"]\n\
    [[audience]]\nid = \"all\"\nname = \"All\"\n\
    [[audience]]\nid = \"inner\"\nname = \"Inner circle\"\n";

/// Painting takes two days, what ends the project ten: painting could be eight days later, which tells the end.
fn plan(of_the_last: &str) -> String {
    format!(
        "[[task]]\nid = \"paint\"\nname = \"Paint the walls\"\nduration = \"2d\"\nassign = [\"ann\"]\n\
         [[task]]\nid = \"floor\"\nname = \"Lay the floor\"\nduration = \"1d\"\nafter = [\"paint\"]\n\
         [[task]]\nid = \"wire\"\nname = \"Wire the cellar\"\nduration = \"3d\"\n\
         [[task]]\nid = \"sell\"\nname = \"Sell the old house\"\nduration = \"200d\"\nassign = [\"ann\"]\nafter = [\"wire\"]\n{of_the_last}"
    )
}

const PEOPLE: &str = "[[person]]\nid = \"ann\"\nname = \"Ann Archer\"\n";

fn tasks(audience: &str, of_the_last: &str) -> (Value, String) {
    let plan = plan(of_the_last);
    let files = [("project.toml", HEAD), ("people.toml", PEOPLE), ("plan.toml", plan.as_str())];
    let site = site_of(&files, audience);
    let data = data(&site);
    let text = String::from_utf8_lossy(&site.get("timeline.html").unwrap().bytes).into_owned();
    (data, text)
}

fn float<'a>(data: &'a Value, id: &str) -> Option<&'a Value> {
    let tasks = data["schedule"]["tasks"].as_array().unwrap();
    tasks.iter().find(|task| task["id"] == id).unwrap().get("total_float_days")
}

#[test]
fn float_to_a_hidden_end_is_not_told() {
    let hidden = "visible = [\"inner\", \"all\"]\n";
    let (data, page) = tasks("council", hidden);
    assert_eq!((float(&data, "paint"), float(&data, "wire")), (None, None), "{data}");
    assert_eq!(data["schedule"]["float_not_told"], "it would tell of work that is not shown here");
    assert!(page.contains("How much later it could be, and whether it is critical, is not told"), "{page}");
    assert!(data["schedule"]["tasks"][0].get("late_finish").is_none(), "{data}");
    // The weeks of somebody end where their shown work does, but for the half-year that everybody has.
    let weeks = data["workload"]["people"][0]["weeks"].as_array().unwrap();
    // 26 weeks from that of the 14th of November; selling the house would take until August.
    assert_eq!(weeks.last().unwrap()["week"], "2027-05-03", "{weeks:?}");
}

#[test]
fn who_sees_it_all_is_told_of_float() {
    let (data, page) = tasks("all", "");
    // 203 days of wiring and selling, less the three of painting and the floor.
    assert_eq!(float(&data, "paint").and_then(Value::as_f64), Some(200.0), "{data}");
    assert!(data["schedule"].get("float_not_told").is_none() && !page.contains("is not told"));
}

#[test]
fn who_gets_the_whole_is_told_of_float_that_no_hidden_work_decides() {
    let (data, _) = tasks("all", "visible = [\"inner\"]\n");
    // The end is told; nothing hidden comes after the paint, and hidden work comes after the wires.
    assert_eq!(float(&data, "paint").and_then(Value::as_f64), Some(200.0), "{data}");
    assert_eq!(float(&data, "wire"), None, "{data}");
    assert!(data["schedule"].get("float_not_told").is_some());
}

#[test]
fn a_vendor_is_told_no_float_to_the_end_of_others() {
    let plan = plan("").replace("id = \"paint\"\n", "id = \"paint\"\nvendor = \"acme\"\n");
    let vendors = "[[vendor]]\nid = \"acme\"\nname = \"Acme Painting\"\n";
    let files = [
        ("project.toml", HEAD),
        ("people.toml", PEOPLE),
        ("plan.toml", plan.as_str()),
        ("vendors.toml", vendors),
    ];
    let site = site_of(&files, "vendor:acme");
    let data = data(&site);
    assert_eq!(float(&data, "paint"), None, "{data}");
    let tasks = String::from_utf8_lossy(&site.get("data/tables/tasks.csv").unwrap().bytes).into_owned();
    assert!(!tasks.contains("200"), "{tasks}");
}

/// How often a task is critical in the runs tells how long the work beside it is: hidden work too, that has no range.
#[test]
fn how_often_work_is_critical_is_not_told_beside_hidden_work() {
    let runs = |visible: &str| {
        let plan = format!(
            "[[task]]\nid = \"a\"\nname = \"Ask\"\nduration = \"2d\"\n\
             [[task]]\nid = \"h\"\nname = \"Hear\"\nduration = \"5d\"\nafter = [\"a\"]\n{visible}\
             [[task]]\nid = \"b\"\nname = \"Build\"\nestimate = {{ low = \"5d\", likely = \"10d\", high = \"30d\" }}\n\
             [[milestone]]\nid = \"done\"\nname = \"Done\"\nafter = [\"a\", \"b\"]\n"
        );
        let site = site_of(&[("project.toml", HEAD), ("plan.toml", plan.as_str())], "all");
        let data = data(&site);
        (data["forecast"]["tasks"].clone(), site.get("data/tables/forecast_tasks.csv").is_some())
    };
    let (tasks, table) = runs("");
    assert!(table && tasks.as_array().is_some_and(|tasks| !tasks.is_empty()), "{tasks}");
    let (tasks, table) = runs("visible = [\"inner\"]\n");
    assert!(!table && tasks.as_array().is_none_or(Vec::is_empty), "{tasks}");
}
