//! The page People: who does what, who answers for what, whom it concerns. The status date is Friday 13 November 2026.

use super::{build, html, ids, sources, text};
use milepost::site::Site;
use std::fmt::Write;

const PEOPLE: &str = r#"
[[person]]
id = "ann"
name = "Ann Archer"
role = "Network lead"
organisation = "Own staff"
capacity = "4d/w"
calendar = "weekend"
away = [
  { from = 2026-01-05, to = 2026-01-09, why = "zqwhy" },
  { from = 2026-11-23, to = 2026-11-24, why = "zqwhy" },
]
busy = [{ from = 2026-12-01, to = 2026-12-04, share = 40, what = "Year-end closing" }]
rate = 987654
tags = ["core"]
links = [{ text = "Profile", url = "https://example.com/ann" }]
notes = "Speaks to the carrier."

[[person]]
id = "ben"
name = "Ben Ortiz"
organisation = "Wires Ltd"
away = [{ from = 2026-11-23, to = 2026-11-24 }]

[[person]]
id = "cara"
name = "Cara Dean"

[[person]]
id = "dan"
name = "Dan Field"

[[ownership]]
item = "desks"
accountable = "cara"
responsible = ["dan"]
consulted = ["ann"]
informed = ["ben"]

[[ownership]]
item = "Network"
responsible = ["ann"]

[[ownership]]
item = "Desks"
accountable = "dan"
"#;

const PLAN: &str = r#"
[[task]]
id = "cables"
name = "Cables"
workstream = "Network"
duration = "5d"
assign = ["cara"]

[[task]]
id = "desks"
name = "Desks"
duration = "5d"
after = ["cables"]
owner = "cara"
assign = ["ben"]

[[milestone]]
id = "in"
name = "Moved in"
after = ["desks"]
owner = "cara"
"#;

const STAKEHOLDERS: &str = r#"
[[stakeholder]]
id = "st-board"
name = "Board of directors"
group = "executives"
influence = "high"
interest = "medium"
involvement = "monthly"
channel = "Board meeting"
needs = "No *surprises*, see [[desks]]"
owner = "ann"
tags = ["top"]
notes = "Meets on the last Thursday."

[[stakeholder]]
id = "st-landlord"
name = "Landlord"
influence = "high"
interest = "low"

[[stakeholder]]
id = "st-staff"
name = "Staff"
group = "end users"
influence = "medium"
interest = "high"

[[stakeholder]]
id = "st-next"
name = "Neighbours"
influence = "low"
interest = "low"

[[communication]]
id = "co-board"
what = "Board paper"
audience = ["executives", "Staff"]
cadence = "monthly"
channel = "Letter"
owner = "ann"
last = 2026-10-29
next = 2026-11-26

[[communication]]
id = "co-news"
what = "News"
audience = ["st-staff"]
cadence = "3w"
last = 2026-10-16
links = [{ text = "Archive", url = "https://example.com/news" }]
"#;

fn site() -> Site {
    let risks = r#"
[[risk]]
id = "R-1"
title = "The carrier is late"
probability = 4
impact = 4
owner = "cara"
raised = 2026-11-10
response = "reduce"
actions = [{ what = "Ring the carrier", owner = "ann", due = 2026-11-09 }, { what = "Book a spare", owner = "ann", due = 2026-11-20 }]
"#;
    let decisions =
        "[[decision]]\nid = \"D-1\"\ntitle = \"Which chairs?\"\nneeded_by = 2026-11-20\ndecider = \"cara\"\n";
    let files = [
        ("people.toml", PEOPLE),
        ("stakeholders.toml", STAKEHOLDERS),
        ("risks.toml", risks),
        ("decisions.toml", decisions),
    ];
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\n[calendar.named.weekend]\nworkdays = [\"sat\", \"sun\"]\n";
    let all = [("project.toml", head), ("plan.toml", PLAN)].into_iter().chain(files);
    build(&milepost::source::Sources::from_texts(all))
}

/// Returns the text of the row of an id.
fn row(site: &Site, id: &str) -> String {
    let page = html(site, "people.html");
    let from = page.split(&format!("<tr id=\"{id}\">")).nth(1).unwrap_or_else(|| panic!("no row {id}"));
    let row = from.split("</tr>").next().unwrap();
    let parts = row.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn data(site: &Site) -> serde_json::Value {
    serde_json::from_str(&html(site, "data/project.json")).unwrap()
}

#[test]
fn each_person_has_a_row_with_when_they_are_there_and_what_they_own() {
    let site = site();
    let ann = row(&site, "ann");
    // Four days of eight hours are those of the named calendar; leave that is over is left out.
    for part in [
        "Ann Archer",
        "Network lead",
        "Own staff",
        "calendar: weekend",
        "away 23 Nov to 24 Nov",
        "40 % elsewhere, Year-end closing, 1 Dec to 4 Dec",
        "Two actions, first Ring the carrier ( R-1 ) , due 9 Nov , overdue",
        "One communication: Board paper , due 26 Nov",
        "core",
        "Profile",
        "Speaks to the carrier.",
        "people.toml:2",
    ] {
        let words = ann.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(words.contains(part), "{part}: {words}");
    }
    assert!(!ann.contains("5 Jan"), "{ann}");
    let cara = row(&site, "cara").replace('\u{a0}', " ");
    for part in [
        "One decision to make: D-1 Which chairs? , needed by 20 Nov",
        "Two tasks in the next four weeks, first Cables , from 16 Nov",
        "One milestone: Moved in",
        "One risk: R-1 The carrier is late",
    ] {
        assert!(cara.contains(part), "{part}: {cara}");
    }
    let page = html(&site, "people.html");
    assert!(page.contains("href=\"timeline.html#cables\"") && page.contains("href=\"risks.html#R-1\""));
    let all: String =
        site.files().iter().map(|file| String::from_utf8_lossy(&file.bytes).to_string()).collect();
    let published: String = all.replace(&html(&site, "source/people.toml.html"), "");
    assert!(!published.contains("zqwhy") && !published.contains("987654"));
    assert!(!html(&site, "about.html").contains("Ann Archer"));
    assert!(html(&site, "decisions.html").contains("href=\"people.html#cara\""));
}

#[test]
fn absences_are_told_with_the_days_the_milestone_and_who_could_cover() {
    let site = site();
    // Desks could begin on Monday 23 November; Ben, who does it alone, is away until Tuesday. It ends on Tuesday
    // 1 December. Cara, who owns it, and Dan, who is responsible for it, are there.
    let hits = data(&site)["absence_hits"].clone();
    assert_eq!(
        hits,
        serde_json::json!([{
            "person": "ben", "from": "2026-11-23", "to": "2026-11-24", "task": "desks", "days": 2, "part": "works",
            "critical": true, "milestone": "in",
            "cover": [{ "person": "cara", "reason": "owns" }, { "person": "dan", "reason": "responsible" }],
        }])
    );
    let words = text(&site, "people.html");
    assert!(words.contains("One absence hits critical work"), "{words}");
    assert!(words.contains("Desks: 2 working days; works on it, on the critical path"), "{words}");
    assert!(words.contains("Moved in, 1 Dec"), "{words}");
    assert!(words.contains("Cara Dean owns it; Dan Field is responsible for it, too"), "{words}");
}

#[test]
fn leave_that_hits_nothing_critical_is_said_to_hit_nothing() {
    let people =
        "[[person]]\nid = \"ann\"\nname = \"Ann\"\naway = [{ from = 2027-02-01, to = 2027-02-05 }]\n";
    let plan = PLAN.replace("cara", "ann").replace("ben", "ann");
    let site = build(&sources(&plan, &[("people.toml", people)]));
    assert!(text(&site, "people.html").contains("No leave that is planned hits critical work"));
    assert!(data(&site).get("absence_hits").is_none());
}

#[test]
fn ownership_says_where_not_one_is_accountable() {
    let site = site();
    let words = text(&site, "people.html");
    // Network has nobody; Desks stands in two rows, by its id and by its name.
    assert!(words.contains("Two of two items have not one person who answers for them"), "{words}");
    assert!(words.contains("NetworkNobodyAnn Archer"), "{words}");
    assert_eq!(words.matches("two are accountable").count(), 2, "{words}");
    let page = html(&site, "people.html");
    assert_eq!(page.matches("<th scope=\"row\"><a href=\"timeline.html#desks\">Desks</a></th>").count(), 2);
    let rows = &data(&site)["ownership"];
    assert_eq!((&rows[0]["task"], &rows[0]["accountable_count"]), (&"desks".into(), &2.into()));
    assert_eq!((rows[1].get("task"), &rows[1]["accountable_count"]), (None, &0.into()));
}

#[test]
fn stakeholders_stand_in_the_field_of_their_influence_and_interest() {
    let site = site();
    let words = text(&site, "people.html");
    assert!(
        words.contains("High influenceKeep satisfiedLandlordManage closelyBoard of directors"),
        "{words}"
    );
    assert!(words.contains("Less influenceMonitorNeighboursKeep informedStaff"), "{words}");
    // The landlord has high influence and nothing names them.
    assert!(words.contains("Four stakeholders; one is told nothing or too little"), "{words}");
    let board = row(&site, "st-board");
    for part in [
        "executives",
        "Monthly",
        "influence high, interest medium",
        "Board meeting",
        "No surprises , see",
        "Ann Archer looks after them",
        "Board paper",
        "top",
        "Meets on the last Thursday.",
        "stakeholders.toml:2",
    ] {
        assert!(board.contains(part), "{part}: {board}");
    }
    assert!(row(&site, "st-landlord").contains("Nothing in the plan names them"));
    let list = &data(&site)["stakeholders"];
    assert_eq!(list[0]["quadrant"], "manage-closely");
    assert_eq!(list[1]["gap"], "nothing");
    assert_eq!(list[2]["told_by"], serde_json::json!(["co-board", "co-news"]));
    assert!(list[3].get("gap").is_none());
}

#[test]
fn the_communication_plan_begins_with_what_is_overdue() {
    let site = site();
    let page = html(&site, "people.html");
    // Three weeks after 16 October is 6 November, a week ago; the board paper comes later.
    assert!(page.find("id=\"co-news\"").unwrap() < page.find("id=\"co-board\"").unwrap());
    let news = row(&site, "co-news").replace('\u{a0}', " ");
    for part in ["News", "Staff", "Every 3 weeks", "Nobody", "16 Oct", "6 Nov", "7 days overdue", "Archive"] {
        assert!(news.contains(part), "{part}: {news}");
    }
    let board = row(&site, "co-board").replace('\u{a0}', " ");
    for part in ["executives, Staff", "Monthly", "Letter", "Ann Archer", "29 Oct", "26 Nov"] {
        assert!(board.replace(" ,", ",").contains(part), "{part}: {board}");
    }
    assert!(text(&site, "people.html").contains("Two messages are planned, one is overdue"));
    let list = &data(&site)["communications"];
    assert_eq!((&list[1]["due"], &list[1]["overdue_days"]), (&"2026-11-06".into(), &7.into()));
    assert_eq!(list[0]["stakeholders"], serde_json::json!(["st-board", "st-staff"]));
    assert!(list[0].get("overdue_days").is_none());
}

#[test]
fn without_anybody_there_is_no_page() {
    let plan = "[[task]]\nid = \"a\"\nname = \"A\"\nduration = \"1d\"\n";
    let site = build(&sources(plan, &[]));
    assert!(site.get("people.html").is_none());
    assert!(!html(&site, "index.html").contains("people.html"));
}

#[test]
fn many_of_everything_stay_light_and_have_their_anchors() {
    let (mut people, mut plan, mut stakeholders) = (String::new(), String::new(), String::new());
    for index in 0..40 {
        let _ = writeln!(
            people,
            "[[person]]\nid = \"p{index}\"\nname = \"Person Number {index}\"\nrole = \"Engineer for part {index}\"\norganisation = \"Own staff\"\ncapacity = \"4d/w\"\naway = [{{ from = 2026-12-21, to = 2027-01-01 }}]\n"
        );
        let _ = writeln!(
            plan,
            "[[task]]\nid = \"t{index}\"\nname = \"Task number {index}\"\nduration = \"26w\"\nassign = [\"p{index} {}%\"]\nowner = \"p{}\"\n{}\n",
            60 + index,
            (index + 1) % 40,
            if index > 0 { format!("after = [\"t{} SS\"]", index - 1) } else { String::new() }
        );
        let _ = writeln!(
            stakeholders,
            "[[stakeholder]]\nid = \"st-{index}\"\nname = \"Stakeholder number {index}\"\ngroup = \"end users\"\ninfluence = \"high\"\ninterest = \"high\"\ninvolvement = \"weekly\"\nchannel = \"Mail\"\nneeds = \"To know what changes for them, and when\"\n"
        );
    }
    for index in 0..20 {
        let _ = writeln!(
            people,
            "[[ownership]]\nitem = \"t{index}\"\naccountable = \"p{index}\"\nresponsible = [\"p1\", \"p2\"]\ninformed = [\"p3\"]\n"
        );
        let _ = writeln!(
            stakeholders,
            "[[communication]]\nid = \"co-{index}\"\nwhat = \"Letter {index}\"\naudience = [\"st-{index}\"]\ncadence = \"weekly\"\nowner = \"p1\"\nlast = 2026-11-06\n"
        );
    }
    let site = build(&sources(&plan, &[("people.toml", &people), ("stakeholders.toml", &stakeholders)]));
    for (path, first, count) in
        [("people.html", "p", 40), ("people-plan.html", "st-", 40), ("people-plan.html", "co-", 20)]
    {
        let page = html(&site, path);
        assert!(page.len() < 80_000, "{path}: {} bytes", page.len());
        let number = |id: &&&str| id.strip_prefix(first).is_some_and(|rest| rest.parse::<u32>().is_ok());
        assert_eq!(ids(&page).iter().filter(number).count(), count, "{path} {first}");
    }
    assert!(html(&site, "people-workload.html").len() < 80_000);
    let page = html(&site, "people.html");
    assert!(page.contains("href=\"people-plan.html\"") && page.contains("href=\"people-plan.html#co-"));
}
