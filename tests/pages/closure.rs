//! Scope and closure: what they say, from answers worked out by hand.

use super::{build, html, report, sources, text};
use milepost::analysis::closure::DeliverableState;
use milepost::source::Sources;

fn project(head: &str, files: &[(&str, &str)]) -> Sources {
    let head = format!("name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-09-07\n{head}");
    let own = [("project.toml".to_string(), head)];
    Sources::from_texts(
        own.into_iter().chain(files.iter().map(|(path, text)| (path.to_string(), text.to_string()))),
    )
}

const OBJECTIVES: &str = r#"
currency = "GBP"
sponsor = "ann"

[[objective]]
id = "O1"
outcome = "Files open quickly"
measure = "seconds to open"
unit = "s"
from = 4.6
target = 2.0
owner = "ann"
tags = ["speed"]
readings = [{ date = 2026-10-30, value = 3.4 }, { date = 2026-09-30, value = 4.5 }, { date = 2026-12-01, value = 1.0 }]

[[objective]]
id = "O2"
outcome = "The room is empty"
from = 14
target = 0
readings = [{ date = 2026-10-30, value = 0 }]

[[objective]]
id = "O3"
outcome = "Nobody waits"
from = 10
target = 5
readings = [{ date = 2026-10-30, value = 12 }]

[[objective]]
id = "O4"
outcome = "It stays at five"
from = 5
target = 5
readings = [{ date = 2026-10-30, value = 5 }]

[scope]
in = ["The archive"]
out = ["Telephones"]
assumptions = ["The lift works"]
constraints = ["No work on Sundays"]
"#;

const PEOPLE: &str = "[[person]]\nid = \"ann\"\nname = \"Ann Archer\"\n";

const WORK: &str = r#"
[[task]]
id = "link"
name = "Faster link"
duration = "5d"
started = 2026-10-05
finished = 2026-10-09
objective = "O1"
deliverable = "500 Mbit/s"
acceptance = ["Measured for a day"]

[[task]]
id = "room"
name = "Clear the room"
duration = "5d"
objective = "O2"
deliverable = "Empty room"
"#;

/// (3.4 − 4.6) ÷ (2.0 − 4.6) = −1.2 ÷ −2.6 = 0.4615; what is dated after the status date is not known yet.
#[test]
fn the_way_of_an_objective_is_a_share_from_start_to_target() {
    let report = report(&project(OBJECTIVES, &[("people.toml", PEOPLE), ("plan.toml", WORK)]));
    let figures = &report.figures.objectives;
    assert!((figures[0].reached.unwrap() - 1.2 / 2.6).abs() < 1e-9);
    assert_eq!(figures[0].now.unwrap().value, 3.4);
    assert_eq!(figures[0].is_met(), Some(false));
    assert_eq!(figures[1].is_met(), Some(true));
    // (12 − 10) ÷ (5 − 10) = −0.4: further away than at the start.
    assert!((figures[2].reached.unwrap() + 0.4).abs() < 1e-9);
    // Where nothing is to change there is no way.
    assert_eq!(figures[3].reached, None);
}

#[test]
fn the_scope_page_says_how_far_and_what_serves_it() {
    let site = build(&project(OBJECTIVES, &[("people.toml", PEOPLE), ("plan.toml", WORK)]));
    let said = text(&site, "scope.html").replace('\u{a0}', " ");
    assert!(said.contains("One of four objectives is reached"), "{said}");
    for words in [
        "46 % of the way",
        "Further away than at the start",
        "Reached",
        "4.5 s",
        "Measured: seconds to open.",
        "Served by: Faster link",
        "speed",
        "The archive",
        "Telephones",
        "The lift works",
        "No work on Sundays",
        "Measured for a day",
        "Done, not accepted (done 9 Oct)",
        "One of two deliverables is done",
    ] {
        assert!(said.contains(words), "{words} is not in {said}");
    }
    let page = html(&site, "scope.html");
    assert!(page.contains("<tr id=\"O1\">") && page.contains("timeline.html#link"));
    // The overview is short and leads there.
    assert!(html(&site, "index.html").contains("href=\"scope.html\""));
    let data: serde_json::Value = serde_json::from_str(&html(&site, "data/project.json")).unwrap();
    assert_eq!(data["project"]["objectives"][0]["reached"], 46.2);
    assert_eq!(data["deliverables"][0]["state"], "done");
}

#[test]
fn changes_of_the_scope_are_added_up() {
    let changes = r#"
[[change]]
id = "C-1"
title = "More seats"
status = "approved"
decided = 2026-10-01
impact = { scope = "Ten more seats", days = 2, cost = 3000 }

[[change]]
id = "C-2"
title = "Another week"
status = "approved"
decided = 2026-10-02
impact = { scope = "None", days = 5, cost = 100 }

[[change]]
id = "C-3"
title = "A lift"
status = "rejected"
impact = { scope = "A lift", days = 20 }
"#;
    let site = build(&project(OBJECTIVES, &[("people.toml", PEOPLE), ("changes.toml", changes)]));
    let said = text(&site, "scope.html").replace('\u{a0}', " ");
    // No line may begin between the plus and the pound, wherever the amount stands.
    let page = String::from_utf8(site.get("scope.html").unwrap().bytes.clone()).unwrap();
    assert!(page.contains("+\u{2060}£") && !page.contains("+£"), "{page}");
    // Of the approved ones only the first adds to the scope.
    assert!(said.contains("One of two approved changes touches the scope: +2 d and +£ 3 k"), "{said}");
    assert!(said.contains("A lift") && !said.contains("Another week"), "{said}");
}

const CLOSURE: &str = r#"
[[acceptance]]
id = "A-1"
deliverable = "link"
by = "ann"
date = 2026-10-12
status = "conditional"
owner = "ann"
tags = ["network"]
links = [{ text = "Protocol", url = "https://a.example/p" }]
notes = "One port is left."

[[acceptance]]
id = "A-2"
deliverable = "The whole office"
by = "Board"
date = 2026-12-01
status = "accepted"

[[handover]]
id = "H-1"
what = "Run book, see [[link]]"
to = "Service desk"
due = 2026-11-06
owner = "ann"

[[handover]]
id = "H-2"
what = "Keys"
done = 2026-11-10

[[follow_up]]
id = "F-1"
what = "Return boxes"
due = 2026-12-01

[[follow_up]]
id = "F-2"
what = "Paint"
owner = "ann"
due = 2026-11-20
"#;

const LESSONS: &str = r#"
[[lesson]]
id = "LL-1"
title = "Ask the landlord"
went = "badly"
what = "Nobody had a key."
next_time = "Ask for the key first."
owner = "ann"

[[lesson]]
id = "LL-2"
title = "Label boxes twice"
went = "well"
"#;

#[test]
fn the_closure_page_shows_every_key_of_its_records() {
    let files = [
        ("people.toml", PEOPLE),
        ("plan.toml", WORK),
        ("closure.toml", CLOSURE),
        ("lessons.toml", LESSONS),
        ("lessons/LL-3.md", "+++\ntitle = \"Count twice\"\n+++\nOnce by *hand*.\n"),
    ];
    let site = build(&project(OBJECTIVES, &files));
    let said = text(&site, "closure.html").replace('\u{a0}', " ");
    // A-2 is dated after the status date: it has not been said yet. H-1 is seven days overdue.
    assert!(said.contains("One of two sign-offs is given"), "{said}");
    assert!(said.contains("one thing is overdue"), "{said}");
    for words in [
        "Accepted with conditions",
        "12 Oct 2026",
        "Ann Archer",
        "network",
        "Protocol",
        "One port is left.",
        "The whole office",
        "Pending",
        "Board",
        "Empty room",
        "Run book, see",
        "Service desk",
        "7 days overdue",
        "10 Nov 2026",
        "Return boxes",
        "Nobody",
        "Ask the landlord",
        "Went badly",
        "Nobody had a key.",
        "Ask for the key first.",
        "Went well",
        "Count twice",
        "Once by hand.",
    ] {
        assert!(said.contains(words), "{words} is not in {said}");
    }
    let page = html(&site, "closure.html");
    for id in ["A-1", "A-2", "H-1", "H-2", "F-1", "F-2", "LL-1", "LL-2"] {
        assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
    }
    // What is due first stands first, and what went well before what did not.
    assert!(
        said.find("Paint") < said.find("Return boxes")
            && said.find("Label boxes") < said.find("Ask the landlord")
    );
    assert!(!said.contains("What it has brought"), "the project runs: there are no benefits yet");
    let data: serde_json::Value = serde_json::from_str(&html(&site, "data/project.json")).unwrap();
    assert_eq!(data["handovers"][0]["days_left"], -7);
    assert!(data["handovers"][1].get("days_left").is_none());
    assert_eq!(data["deliverables"][0]["state"], "conditional");
    assert_eq!(data["deliverables"][0]["sign_off"], "A-1");
}

#[test]
fn a_project_that_ends_is_led_by_its_closure_and_shows_what_it_brought() {
    let files = [("people.toml", PEOPLE), ("plan.toml", WORK), ("closure.toml", CLOSURE)];
    let menu = |stage: &str| {
        let site = build(&project(&format!("stage = \"{stage}\"\n{OBJECTIVES}"), &files));
        let page = html(&site, "closure.html");
        let nav =
            page.split("<nav class=\"nav\"").nth(1).unwrap().split("</nav>").next().unwrap().to_string();
        let place = nav.split("<a ").position(|link| link.contains("closure.html")).unwrap();
        (place, text(&site, "closure.html"))
    };
    assert_eq!(menu("closing").0, 2, "right after the overview");
    assert!(menu("execution").0 > 2);
    let said = menu("closed").1;
    assert!(
        said.contains("What it has brought") && said.contains("Ann Archer answers for them as its sponsor"),
        "{said}"
    );
}

/// Finished on 9 October, no word until 13 November: 22 days of October and 13 of November are 35.
#[test]
fn a_deliverable_waits_from_its_finish_until_it_is_accepted() {
    let deliverables = |closure: &str| {
        let report = report(&sources(
            &WORK.replace("objective = \"O1\"\n", "").replace("objective = \"O2\"\n", ""),
            &[("closure.toml", closure)],
        ));
        let figures = report.figures.closure.deliverables[0];
        (figures.state, figures.waiting_days)
    };
    let sign = |status: &str, date: &str| {
        format!(
            "[[acceptance]]\nid = \"A-{date}\"\ndeliverable = \"link\"\nstatus = \"{status}\"\ndate = {date}\n\n"
        )
    };
    let rejected = sign("rejected", "2026-10-12");
    assert_eq!(deliverables(&rejected), (DeliverableState::Rejected, Some(35)));
    let accepted = sign("accepted", "2026-10-20") + &rejected;
    assert_eq!(
        deliverables(&accepted),
        (DeliverableState::Accepted, None),
        "the newest counts, not the last"
    );
    let later = rejected.clone() + &sign("accepted", "2026-11-20");
    assert_eq!(deliverables(&later), (DeliverableState::Done, Some(35)), "not said yet");
    let pending = rejected + "[[acceptance]]\nid = \"A-9\"\ndeliverable = \"500 Mbit/s\"\n";
    assert_eq!(deliverables(&pending), (DeliverableState::Done, Some(35)), "asked for again");
}
