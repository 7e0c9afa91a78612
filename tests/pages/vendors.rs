//! Vendors: what is kept, late, overdue, what waits for it, and what is left of the contract. The status date
//! is Friday 13 November 2026; work is from Monday to Friday.

use super::{build, html, ids, report, sources, text};
use milepost::analysis::vendor::State;
use milepost::source::Sources;

/// The survey is from Monday 16 to Friday 20 November, the installation from 23 to 27 November, and the move is
/// on that Friday. Painting takes two days from the 16th and may begin on Thursday 26 November at the latest,
/// to be done on the 27th as well.
const PLAN: &str = r#"
[[task]]
id = "survey"
name = "Survey"
duration = "5d"
start_on = 2026-11-16

[[phase]]
id = "works"
name = "Works"
after = ["survey"]

[[task]]
id = "install"
name = "Install the line"
phase = "works"
duration = "5d"
vendor = "carrier"

[[task]]
id = "paint"
name = "Paint"
duration = "2d"
not_before = 2026-11-16

[[milestone]]
id = "moved"
name = "Moved in"
after = ["works", "paint"]

[[milestone]]
id = "old"
name = "Old house sold"
finished = 2026-11-02
"#;

const VENDORS: &str = r#"
[[vendor]]
id = "movers"
name = "Movers"
service = "Carries boxes"

[[vendor]]
id = "carrier"
name = "Carrier Ltd"
service = "A **line** to the house"
contact = "Zoe at the desk"
contract_value = 10000
response = "4 working hours"
escalation = "Their director"
owner = "ann"
tags = ["telecom"]
links = [{ text = "Contract", url = "https://example.org/contract" }]
notes = "Call in the morning"
commitments = [
  { what = "Quote", due = 2026-10-01, delivered = 2026-10-01 },
  { what = "Site plan", due = 2026-10-01, delivered = 2026-10-06 },
  { what = "Modem", due = 2026-11-03, task = "install" },
  { what = "Grey paint", due = 2026-11-18, promised = 2026-11-20, task = "paint" },
  { what = "Spare modem", due = 2026-11-30, delivered = 2026-12-01 },
  { what = "Brochure", delivered = 2026-10-01 },
]
"#;

const BUDGET: &str = "[[line]]\nid = \"L-1\"\nname = \"Lines\"\namount = 12000\n\n[[line]]\nid = \"L-2\"\nname = \"Other\"\namount = 500\n";

/// Of the order of 6,000 the carrier was paid 2,500, and 1,000 without an order; 700 are to come in December, and
/// the rest is somebody else's.
const LEDGER: &str = "date,line,amount,kind,supplier,reference,note
2026-09-01,L-1,6000,committed,Carrier Ltd,PO-1,
2026-10-01,L-1,2500,actual,carrier ltd,PO-1,
2026-10-05,L-2,1000,actual,carrier,,
2026-12-05,L-2,700,actual,Carrier Ltd,,
2026-10-05,L-1,999,actual,Carrier Ltd of Hull,,
";

fn project() -> Sources {
    let others = [
        ("vendors.toml", VENDORS),
        ("people.toml", "[[person]]\nid = \"ann\"\nname = \"Ann Archer\"\n"),
        ("budget.toml", BUDGET),
        ("actuals.csv", LEDGER),
    ];
    sources(PLAN, &others)
}

#[test]
fn a_promise_is_kept_late_open_or_overdue_on_the_status_date() {
    let report = report(&project());
    let carrier = &report.figures.vendors[1];
    let states: Vec<State> = carrier.commitments.iter().map(|found| found.state).collect();
    use State::{Delivered, Kept, Late, Open, Overdue};
    // What is said to be delivered on 1 December has not come on 13 November.
    assert_eq!(states, [Kept, Late, Overdue, Open, Open, Delivered]);
    assert_eq!((carrier.kept, carrier.late, carrier.open, carrier.overdue), (1, 1, 3, 1));
    // From 1 to 6 October 5 days, from 3 to 13 November 10.
    assert_eq!(carrier.days_late, 15);
    // 18 to 20 November, 30 November to 1 December.
    let slips: Vec<Option<i32>> = carrier.commitments.iter().map(|found| found.slip_days).collect();
    assert_eq!(slips, [Some(0), Some(5), Some(10), Some(2), Some(1), None]);
}

#[test]
fn what_waits_can_wait_until_its_late_start() {
    let report = report(&project());
    let tasks = report.edition.tasks();
    let found = &report.figures.vendors[1].commitments;
    let modem = found[2].waits.as_ref().unwrap();
    assert_eq!(tasks[modem.task].record.id, "install");
    assert_eq!(modem.late_start.unwrap().to_string(), "2026-11-23");
    assert_eq!((modem.days_left, modem.critical), (Some(10), true));
    // Through the phase to the milestone that is open; the one that is reached waits for nothing.
    let milestones = |places: &[usize]| places.iter().map(|&place| tasks[place].record.id.clone()).collect();
    let named: Vec<String> = milestones(&modem.milestones);
    assert_eq!(named, ["moved"]);
    let paint = found[3].waits.as_ref().unwrap();
    assert_eq!(paint.start.unwrap().to_string(), "2026-11-16");
    assert_eq!(paint.late_start.unwrap().to_string(), "2026-11-26");
    assert_eq!((paint.days_left, paint.critical), (Some(13), false));
    // What has come lets nothing wait.
    assert!(found[0].waits.is_none() && found[4].waits.is_none());
}

#[test]
fn the_contract_is_held_against_what_is_booked_under_the_name() {
    let report = report(&project());
    assert!(report.figures.vendors[0].money.is_none());
    let money = report.figures.vendors[1].money.unwrap();
    // 2,500 and 1,000; 6,000 less 2,500; 10,000 less both.
    let amounts = [money.paid, money.ordered, money.left.unwrap()].map(|amount| amount.to_string());
    assert_eq!(amounts, ["3500", "3500", "3000"]);
}

#[test]
fn the_page_begins_with_what_is_overdue_and_shows_every_key() {
    let site = build(&project());
    let page = text(&site, "vendors.html").replace(['\u{a0}', '\u{202f}'], " ");
    assert!(page.contains("One delivery is overdue, by 10 days"), "{page}");
    let at = |what: &str| page.find(what).unwrap_or_else(|| panic!("no `{what}` in {page}"));
    // Who is overdue stands before who owes nothing, and what is overdue before what came.
    assert!(at("A line to the house") < at("Carries boxes"));
    assert!(at("Modem") < at("Grey paint") && at("Grey paint") < at("Quote"));
    for shown in [
        "Carrier Ltd",
        "Zoe at the desk",
        "4 working hours",
        "Their director",
        "Ann Archer",
        "telecom",
        "Contract",
        "Call in the morning",
        "Contract € 10 000",
        "€ 3 500 paid, € 3 500 ordered, € 3 000 left",
        "10 days overdue",
        "Delivered 5 days late",
        "Install the line can wait until 23 Nov, on the critical path; then Moved in",
        "Paint can wait until 26 Nov; then Moved in",
        "20 Nov 2026",
    ] {
        at(shown);
    }
    let html = html(&site, "vendors.html");
    assert!(ids(&html).contains(&"carrier") && ids(&html).contains(&"movers"));
    // The task leads to who does it.
    let about = site.files().iter().filter(|file| file.path.starts_with("tasks/"));
    let about: String = about.map(|file| String::from_utf8_lossy(&file.bytes).to_string()).collect();
    assert!(about.contains("vendors.html#carrier"), "{about}");
}

#[test]
fn a_project_without_vendors_has_no_page_of_them() {
    let site = build(&sources(&PLAN.replace("vendor = \"carrier\"", ""), &[]));
    assert!(site.get("vendors.html").is_none());
}

#[test]
fn the_data_has_the_figures_beside_the_register() {
    let site = build(&project());
    let data: serde_json::Value =
        serde_json::from_slice(&site.get("data/project.json").unwrap().bytes).unwrap();
    let carrier = &data["vendors"][1];
    assert_eq!((&carrier["id"], &carrier["overdue"]), (&"carrier".into(), &1.into()));
    assert_eq!((&carrier["paid"], &carrier["contract_left"]), (&"3500".into(), &"3000".into()));
    let modem = &carrier["commitments"][2];
    assert_eq!((&modem["state"], &modem["due"]), (&"overdue".into(), &"2026-11-03".into()));
    assert_eq!(modem["waits"]["milestones"], serde_json::json!(["moved"]));
    assert_eq!(carrier["tasks"], serde_json::json!(["install"]));
}
