//! Launch readiness: how each gate stands, and what outages collide with. The status date is Friday
//! 13 November 2026.

use super::{build, html, ids, report, sources, text};
use milepost::analysis::readiness::GateDecision;
use milepost::site::Site;
use milepost::source::Sources;

const PLAN: &str = r#"
[[task]]
id = "cut"
name = "Cut over"
start_on = 2026-12-14
duration = "1d"
outage = { from = 2026-12-12T10:00:00, to = 2026-12-12T12:30:00, affects = ["Finance", "Sales"], rollback = "Old line **stays**" }

[[task]]
id = "second"
name = "Second site"
start_on = 2026-12-21
duration = "1d"
outage = { from = 2026-12-20T18:00:00, to = 2026-12-22T08:00:00, affects = ["Stores"] }

[[milestone]]
id = "live"
name = "Go-live"
start_on = 2026-12-18
gate = { kind = "go/no-go", decision = "D-1", criteria = ["Tests are signed", "Rollback tried"] }

[[milestone]]
id = "pilot"
name = "Pilot"
finished = 2026-11-06
gate = { kind = "review", decision = "D-2", criteria = ["Nobody would go back"] }
"#;

const ITEMS: &str = r#"
[[item]]
id = "RD-1"
what = "Rollback tried"
category = "rollback"
gate = "live"
owner = "ann"
due = 2026-11-10
evidence = "See the *log*"
done = 2026-11-09

[[item]]
id = "RD-2"
what = "Rota for two weeks"
category = "Support"
gate = "live"
owner = "ann"
due = 2026-11-11

[[item]]
id = "RD-3"
what = "Desk trained"
category = "training"
gate = "live"
due = 2026-11-20
done = 2026-11-16

[[item]]
id = "RD-4"
what = "Desk knows the faults"
category = "support"
gate = "live"
owner = "ann"
due = 2026-12-21
tags = ["desk"]
notes = "Half are known"

[[item]]
id = "RD-5"
what = "Cake"
"#;

const DECISIONS: &str = r#"
[[decision]]
id = "D-1"
title = "Go or not"
needed_by = 2026-12-17
decider = "ann"

[[decision]]
id = "D-2"
title = "Go on after the pilot"
status = "made"
made = 2026-11-05
"#;

fn project() -> Sources {
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\n
[calendar]
opened = [{ date = 2026-12-12, name = \"Saturday worked\" }]

[[calendar.freeze]]
name = \"Year end\"
from = 2026-12-21
to = 2027-01-08
";
    let others = [
        ("project.toml", head),
        ("plan.toml", PLAN),
        ("readiness.toml", ITEMS),
        ("decisions.toml", DECISIONS),
        ("people.toml", "[[person]]\nid = \"ann\"\nname = \"Ann Archer\"\n"),
        (
            "stakeholders.toml",
            "[[communication]]\nid = \"CM-1\"\nwhat = \"Mail to Finance about [[cut]]\"\nnext = 2026-12-07\n",
        ),
    ];
    Sources::from_texts(others)
}

fn words(site: &Site, path: &str) -> String {
    text(site, path).replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_gate_adds_up_what_is_asked_for_at_it() {
    let report = report(&project());
    let gates = &report.figures.gates;
    // By date, and last what is for no gate.
    let named: Vec<Option<&str>> = gates
        .iter()
        .map(|gate| gate.milestone.map(|place| report.edition.tasks()[place].record.id.as_str()))
        .collect();
    assert_eq!(named, [Some("pilot"), Some("live"), None]);
    let live = &gates[1];
    // Rollback is done; the rota is overdue; the desk will be trained on Monday, and today it is not.
    assert_eq!((live.items.len(), live.done, live.open(), live.overdue), (4, 1, 3, 1));
    // From 13 November to 18 December: 17 days to the end of November and 18 more.
    assert_eq!(live.days_left, Some(35));
    assert_eq!(live.decision, GateDecision::Open(0));
    assert_eq!((gates[0].decision, gates[0].passed), (GateDecision::Made(1), true));
    // `Support` and `support` are one category.
    let categories: Vec<(&str, usize, usize, usize)> = live
        .categories
        .iter()
        .map(|found| (found.name.as_str(), found.done, found.all, found.overdue))
        .collect();
    assert_eq!(categories, [("rollback", 1, 1, 0), ("Support", 0, 2, 1), ("training", 0, 1, 0)]);
    // Open ones by the day they are due, then what is done.
    let order: Vec<&str> =
        live.items.iter().map(|&place| report.edition.readiness()[place].record.id.as_str()).collect();
    assert_eq!(order, ["RD-2", "RD-3", "RD-4", "RD-1"]);
}

#[test]
fn an_outage_is_held_against_freezes_working_time_and_its_task() {
    let report = report(&project());
    let [cut, second] = report.figures.outages.as_slice() else { panic!("two outages") };
    // Saturday 12 December is worked from 9 to 17, so all of 10:00 to 12:30 is working time.
    assert_eq!((cut.working_minutes, cut.freezes.len()), (150, 0));
    // The work is on Monday the 14th, the outage on the Saturday before.
    assert!(cut.off_plan && !cut.over);
    assert_eq!((cut.days_left, cut.communications.len()), (29, 1));
    // Sunday evening to Tuesday 08:00 takes all of Monday, 9 to 17, and the freeze begins that day.
    assert_eq!((second.working_minutes, second.freezes.as_slice()), (480, &[0][..]));
    assert!(!second.off_plan && second.communications.is_empty());
}

/// Rows that begin with a weekday sort by their day.
#[test]
fn when_an_outage_begins_is_a_time() {
    let page = html(&build(&project()), "readiness.html");
    assert!(page.contains("<td data-l=\"When\"><span><time datetime=\"2026-12-12\">Sat"), "{page}");
}

#[test]
fn the_page_says_how_the_next_gate_stands_and_shows_every_key() {
    let site = build(&project());
    let page = words(&site, "readiness.html");
    for shown in [
        "Go-live: not ready yet, three of four open, one overdue, 35 days left",
        "go/no-go",
        "Tests are signed",
        "D-1 Go or not : not made yet, needed on 17 Dec , by Ann Archer",
        "decided on 5 Nov",
        "Rollback tried",
        "See the log",
        "9 Nov 2026",
        "2 days overdue",
        "Due in 7 days",
        "nobody",
        "after the gate",
        "desk",
        "Half are known",
        "For no gate in particular",
        "Cake",
        "Nobody would go back",
        "Two of two outages ahead collide with a freeze or with working time",
        "Sat 12 Dec 2026 10:00 to Sat 12 Dec 2026 12:30",
        "Finance, Sales",
        "Old line stays",
        "2.5 h of working time",
        "The work is now forecast for 14 Dec",
        "In the freeze “Year end”",
        "none is written down",
        "planned for 7 Dec",
        "21 Dec 2026 to 8 Jan 2027",
    ] {
        let squeezed = |text: &str| text.replace(" ", "");
        assert!(squeezed(&page).contains(&squeezed(shown)), "no `{shown}` in {page}");
    }
    let html = html(&site, "readiness.html");
    for id in ["RD-1", "RD-2", "RD-3", "RD-4", "RD-5"] {
        assert!(ids(&html).contains(&id), "{id}");
    }
}

#[test]
fn a_gate_is_ready_not_ready_or_of_no_known_state() {
    let headline = |due: &str, items: &str| {
        let plan = format!(
            "[[milestone]]\nid = \"live\"\nname = \"Go-live\"\nstart_on = {due}\ngate = {{ kind = \"go/no-go\", criteria = [\"Tested\"] }}\n"
        );
        let site = build(&sources(&plan, &[("readiness.toml", items)]));
        words(&site, "readiness.html")
    };
    let done = "[[item]]\nwhat = \"Rota\"\ngate = \"live\"\ndone = true\n";
    let open = "[[item]]\nwhat = \"Rota\"\ngate = \"live\"\n";
    assert!(headline("2026-11-18", done).contains("Go-live: everything asked for is done, 5 days left"));
    assert!(headline("2026-11-27", open).contains("Go-live: not ready, one of one open, 14 days left"));
    assert!(headline("2026-11-30", open).contains("Go-live: not ready yet, one of one open, 17 days left"));
    let bare = headline("2026-11-18", "");
    assert!(bare.contains("Go-live is the next gate, in 5 days"), "{bare}");
    assert!(bare.contains("Nothing asked for") && !bare.contains("everything asked for is done"));
}

#[test]
fn the_data_has_gates_and_outages() {
    let site = build(&project());
    let data: serde_json::Value =
        serde_json::from_slice(&site.get("data/project.json").unwrap().bytes).unwrap();
    let live = &data["gates"][1];
    assert_eq!((&live["milestone"], &live["verdict"]), (&"live".into(), &"not-ready-yet".into()));
    assert_eq!((&live["decision"], &live["decided"]), (&"D-1".into(), &false.into()));
    assert_eq!(data["outages"][0]["working_minutes"], 150);
    assert_eq!(data["outages"][1]["freezes"], serde_json::json!(["Year end"]));
    assert_eq!(data["readiness"][1]["overdue"], true);
}

#[test]
fn a_project_without_gates_outages_and_items_has_no_page_of_them() {
    let site = build(&sources("[[task]]\nid = \"a\"\nduration = \"1d\"\n", &[]));
    assert!(site.get("readiness.html").is_none());
}
