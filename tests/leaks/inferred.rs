//! Nothing of hidden work, people and changes can be worked out from what is told beside them.

use super::ready_made::{data, site_of};
use milepost::site::Site;
use serde_json::{Value, json};

const HEAD: &str = "name = \"Office move\"\nstart = 2026-10-05\nstatus_date = 2026-11-13\nbaseline = \"agreed\"\n\
    [[audience]]\nid = \"part\"\nname = \"Partly\"\n\
    [[audience]]\nid = \"bars\"\nname = \"With bars\"\nhow = \"withhold\"\n\
    [[audience]]\nid = \"shown\"\nname = \"Works council\"\nhides = [\"whole\"]\n\
    [[audience]]\nid = \"nobody\"\nname = \"Nobody's name\"\nhides = [\"people\"]\n";

const HIDDEN: &str = "visible = [\"team\"]\n";

const PEOPLE: &str = "[[person]]\nid = \"anna\"\nname = \"Annabel Archer\"\nrole = \"Painter\"\n\
    [[person]]\nid = \"bert\"\nname = \"Bert Bowman\"\nrole = \"Fitter\"\naway = [{ from = 2026-11-16, to = 2026-11-20 }]\n";

fn site(files: &[(&str, &str)], audience: &str) -> Site {
    let baseline = ("baselines/agreed.toml", "name = \"agreed\"\ntaken = 2026-10-02\n");
    let mut all = vec![("project.toml", HEAD)];
    all.retain(|(path, _)| !files.iter().any(|(other, _)| other == path));
    all.extend(files.iter().copied());
    if !files.iter().any(|(path, _)| path.starts_with("baselines")) {
        all.push(baseline);
    }
    site_of(&all, audience)
}

fn text(site: &Site, path: &str) -> String {
    let file = site.get(path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8_lossy(&file.bytes).replace(['\u{a0}', '\u{202f}'], " ")
}

fn everything(site: &Site) -> String {
    site.files().iter().map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).collect()
}

fn task(data: &Value, id: &str) -> Value {
    let tasks = data["schedule"]["tasks"].as_array().unwrap();
    tasks.iter().find(|task| task["id"] == id).unwrap_or_else(|| panic!("no {id}")).clone()
}

/// Painting has not begun; of the hidden twelve days of wiring 60 % are done, which is 32.73 % of the 22 days.
#[test]
fn a_phase_does_not_tell_how_far_its_hidden_parts_are() {
    let plan = format!(
        "[[phase]]\nid = \"rooms\"\nname = \"Rooms\"\n\
         [[task]]\nid = \"paint\"\nname = \"Paint\"\nphase = \"rooms\"\nduration = \"10d\"\nnot_before = 2026-11-16\n\
         [[task]]\nid = \"wire\"\nname = \"Wire\"\nphase = \"rooms\"\nduration = \"12d\"\nstarted = 2026-10-19\nprogress = 60\n{HIDDEN}\
         [[phase]]\nid = \"lift\"\nname = \"Lift\"\n\
         [[task]]\nid = \"shaft\"\nname = \"Shaft\"\nphase = \"lift\"\nduration = \"4d\"\nstarted = 2026-11-09\nprogress = 50\n{HIDDEN}"
    );
    let files = [("plan.toml", plan.as_str())];
    let team = task(&data(&site(&files, "team")), "rooms");
    assert_eq!(team["progress"], json!(32.73), "{team}");
    for audience in ["part", "exec", "bars", "shown"] {
        let site = site(&files, audience);
        let data = data(&site);
        let rooms = task(&data, "rooms");
        assert_eq!(rooms["progress"].as_f64(), Some(0.0), "{audience}: {rooms}");
        assert_eq!(rooms["progress_of"], "the parts shown here", "{audience}");
        // The dates are those of all parts, and the status says what they say.
        assert_eq!((&rooms["start"], &rooms["status"]), (&json!("2026-10-19"), &json!("started")));
        let lift = task(&data, "lift");
        for key in ["progress", "duration_days", "early_start"] {
            assert!(lift.get(key).is_none(), "{audience}: {lift}");
            assert!(key == "progress" || rooms.get(key).is_none(), "{audience}: {rooms}");
        }
        let page = text(&site, "timeline.html");
        assert!(!page.contains("33 %") && !page.contains("50 %"), "{audience}: {page}");
    }
    let page = text(&site(&files, "part"), "timeline.html");
    assert!(page.contains("what is done counts the parts that are shown here"), "{page}");
}

/// Of the 20 days of slip the hidden step has 17.
#[test]
fn where_the_days_arose_is_not_told_beside_a_hidden_step() {
    let plan = |visible: &str| {
        format!(
            "[[task]]\nid = \"paint\"\nname = \"Paint\"\nduration = \"13d\"\nnot_before = 2026-11-16\n\
             [[task]]\nid = \"wire\"\nname = \"Wire\"\nduration = \"20d\"\nafter = [\"paint\"]\n{visible}\
             [[milestone]]\nid = \"live\"\nname = \"Live\"\nafter = [\"wire\"]\n"
        )
    };
    let agreed = "name = \"agreed\"\ntaken = 2026-10-02\nfinish = 2026-12-02\n\
        [[task]]\nid = \"paint\"\nstart = 2026-11-16\nfinish = 2026-11-27\n\
        [[task]]\nid = \"wire\"\nstart = 2026-11-30\nfinish = 2026-12-02\n\
        [[task]]\nid = \"live\"\nstart = 2026-12-02\nfinish = 2026-12-02\n";
    let told = |visible: &str, audience: &str| {
        let plan = plan(visible);
        let site = site(&[("plan.toml", plan.as_str()), ("baselines/agreed.toml", agreed)], audience);
        (data(&site)["schedule"]["bridge"]["days"].clone(), text(&site, "milestones.html"))
    };
    let (days, page) = told(HIDDEN, "team");
    assert_eq!(days["path"][1], json!({ "id": "wire", "by": 17 }), "{days}");
    assert!(page.contains("along the longest path") && !page.contains("is not told"), "{page}");
    for audience in ["part", "bars", "exec", "shown"] {
        let (days, page) = told(HIDDEN, audience);
        assert_eq!(days["total"], 20, "{audience}: {days}");
        assert!(days.get("path").is_none() && days.get("unexplained").is_none(), "{audience}: {days}");
        assert_eq!(days["path_not_told"], "it would tell of work that is not shown here", "{audience}");
        assert!(!page.contains("the path") && !page.contains("longest path"), "{audience}: {page}");
        assert!(page.contains("Where these days arose is not told"), "{audience}: {page}");
    }
}

/// The last shown work ends on the 20th; the hidden part of its phase would end in August.
#[test]
fn the_finish_of_the_work_shown_is_not_that_of_a_hidden_part() {
    let plan = format!(
        "[[phase]]\nid = \"rooms\"\nname = \"Rooms\"\n\
         [[task]]\nid = \"paint\"\nname = \"Paint\"\nphase = \"rooms\"\nduration = \"5d\"\nnot_before = 2026-11-16\n\
         [[task]]\nid = \"wire\"\nname = \"Wire\"\nphase = \"rooms\"\nduration = \"200d\"\nstarted = 2026-10-19\n{HIDDEN}"
    );
    let agreed = "name = \"agreed\"\ntaken = 2026-10-02\n\
        [[task]]\nid = \"rooms\"\nstart = 2026-10-12\nfinish = 2027-06-30\n\
        [[task]]\nid = \"paint\"\nstart = 2026-11-16\nfinish = 2026-11-18\n";
    let site = site(&[("plan.toml", plan.as_str()), ("baselines/agreed.toml", agreed)], "shown");
    let schedule = data(&site)["schedule"].clone();
    assert_eq!((&schedule["start"], &schedule["finish"]), (&json!("2026-11-16"), &json!("2026-11-20")));
    assert_eq!((&schedule["baseline_finish"], &schedule["slip_days"]), (&json!("2026-11-18"), &json!(2)));
    assert_eq!(schedule["baselines"][0]["finish"], "2026-11-18");
    assert!(text(&site, "index.html").contains("20 Nov 2026"));
}

/// The work stands still, and what moves with it moves by way of hidden work.
#[test]
fn what_waiting_moves_is_not_told_by_way_of_hidden_work() {
    let plan = format!(
        "[[task]]\nid = \"paint\"\nname = \"Paint\"\nduration = \"10d\"\n\
         blocked = {{ since = 2026-11-09, why = \"No paint\", needs = \"D-1\" }}\n\
         [[task]]\nid = \"wire\"\nname = \"Wire\"\nduration = \"20d\"\nafter = [\"paint\"]\n{HIDDEN}\
         [[milestone]]\nid = \"live\"\nname = \"Live\"\nafter = [\"wire\"]\n"
    );
    let decisions = "[[decision]]\nid = \"D-1\"\ntitle = \"Which colour\"\nneeded_by = 2026-11-20\naffects = [\"paint\"]\ndelay_cost = 350\n";
    let files = [("plan.toml", plan.as_str()), ("decisions.toml", decisions)];
    assert_eq!(data(&site(&files, "team"))["decisions"][0]["delay"]["finish_days"], 1);
    for audience in ["part", "bars", "exec"] {
        let site = site(&files, audience);
        let decision = data(&site)["decisions"][0].clone();
        // What the project says that a day costs stays.
        assert_eq!(decision["delay"], json!({}), "{audience}: {decision}");
        assert_eq!(decision["delay_cost"], "350", "{audience}");
        let page = text(&site, "decisions.html");
        assert!(!page.contains("moves") && page.contains("of waiting costs"), "{audience}: {page}");
    }
}

/// Anna's hidden work goes first: without levelling the shown work would begin at once, and what comes after it earlier.
#[test]
fn dates_without_levelling_do_not_tell_of_hidden_work_and_people() {
    let head = HEAD.replace("baseline = ", "level = true\nbaseline = ");
    let plan = |visible: &str| {
        format!(
            "[[task]]\nid = \"wire\"\nname = \"Wire\"\nduration = \"5d\"\nassign = [\"anna\"]\npriority = 900\n{visible}\
             [[task]]\nid = \"paint\"\nname = \"Paint\"\nduration = \"5d\"\nassign = [\"anna\"]\n\
             [[task]]\nid = \"dry\"\nname = \"Dry\"\nduration = \"3d\"\nafter = [\"paint\"]\n"
        )
    };
    for (visible, audience, is_told) in [
        (HIDDEN, "team", true),
        ("", "part", true),
        (HIDDEN, "part", false),
        (HIDDEN, "bars", false),
        // Nobody waits for anybody's other work where people are not named.
        ("", "exec", false),
        ("", "nobody", false),
    ] {
        let plan = plan(visible);
        let files = [("project.toml", head.as_str()), ("people.toml", PEOPLE), ("plan.toml", plan.as_str())];
        let site = site(&files, audience);
        let data = data(&site);
        for id in ["paint", "dry"] {
            let found = task(&data, id);
            assert_eq!(found.get("unlevelled_start").is_some(), is_told, "{audience}: {found}");
            assert_eq!(found.get("unlevelled_finish").is_some(), is_told, "{audience}: {found}");
        }
        assert_eq!(everything(&site).contains("Without levelling:"), is_told, "{audience}");
    }
}

#[test]
fn leave_is_told_only_to_who_knows_whose_it_is() {
    let plan =
        "[[task]]\nid = \"fit\"\nname = \"Fit\"\nduration = \"5d\"\nassign = [\"bert\"]\nvendor = \"acme\"\n";
    let vendors = "[[vendor]]\nid = \"acme\"\nname = \"Acme Cabling\"\n";
    let hidden = PEOPLE.replace("role = \"Fitter\"\n", &format!("role = \"Fitter\"\n{HIDDEN}"));
    for (people, audience, by) in [
        (PEOPLE, "part", "leave"),
        (PEOPLE, "exec", "not-shown"),
        (PEOPLE, "vendor:acme", "not-shown"),
        (PEOPLE, "nobody", "not-shown"),
        (hidden.as_str(), "part", "not-shown"),
    ] {
        let files = [("people.toml", people), ("plan.toml", plan), ("vendors.toml", vendors)];
        let site = site(&files, audience);
        let fit = task(&data(&site), "fit");
        assert_eq!((&fit["start"], &fit["driver"]["by"]), (&json!("2026-11-23"), &json!(by)), "{audience}");
        assert_eq!(everything(&site).contains("is away"), by == "leave", "{audience}");
    }
}

#[test]
fn a_calendar_does_not_name_who_may_not_be_named() {
    let calendars = ["anna", "bowman-nights", "annabelarcher", "nights"]
        .map(|name| format!("[calendar.named.{name}]\nworkdays = [\"mon\", \"tue\"]\n"))
        .concat();
    let head = format!("{HEAD}{calendars}");
    let plan = "[[task]]\nid = \"a\"\nname = \"Fit\"\nduration = \"1d\"\ncalendar = \"anna\"\n\
        [[task]]\nid = \"b\"\nname = \"Paint\"\nduration = \"1d\"\ncalendar = \"bowman-nights\"\nafter = [\"a\"]\n\
        [[task]]\nid = \"c\"\nname = \"Wire\"\nduration = \"1d\"\ncalendar = \"annabelarcher\"\n\
        [[task]]\nid = \"d\"\nname = \"Dry\"\nduration = \"1d\"\ncalendar = \"nights\"\n";
    let files = [("project.toml", head.as_str()), ("people.toml", PEOPLE), ("plan.toml", plan)];
    let named = |audience: &str| {
        let site = site(&files, audience);
        let data = data(&site);
        let names = ["a", "b", "c", "d"].map(|id| task(&data, id)["calendar"].as_str().unwrap().to_string());
        (names, everything(&site).to_lowercase())
    };
    assert_eq!(named("part").0, ["anna", "bowman-nights", "annabelarcher", "nights"]);
    for audience in ["exec", "nobody"] {
        let (names, all) = named(audience);
        assert_eq!(names, ["calendar-1", "calendar-2", "calendar-3", "nights"], "{audience}");
        for word in ["anna", "bowman"] {
            assert!(!all.contains(word), "{audience}: {word}");
        }
    }
}

#[test]
fn the_last_decisions_are_those_that_executives_may_see() {
    let decisions: String = (1..=9)
        .map(|day| {
            let visible = if day > 7 { HIDDEN } else { "" };
            format!("[[decision]]\nid = \"D-{day}\"\ntitle = \"Question {day}\"\nstatus = \"made\"\nmade = 2026-10-0{day}\noutcome = \"Yes\"\n{visible}")
        })
        .collect();
    let data = data(&site(&[("decisions.toml", decisions.as_str())], "exec"));
    let ids: Vec<&str> =
        data["decisions"].as_array().unwrap().iter().map(|found| found["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["D-7", "D-6", "D-5", "D-4", "D-3"]);
}

#[test]
fn the_chart_of_the_cost_says_nothing_of_what_is_approved_beside_hidden_changes() {
    let plan = "[[task]]\nid = \"paint\"\nname = \"Paint\"\nduration = \"60d\"\nline = \"L-1\"\n";
    let budget = "[[line]]\nid = \"L-1\"\nname = \"Rooms\"\namount = 10000\n";
    let ledger = "date,line,amount,kind\n2026-10-30,L-1,1850,actual\n";
    let change = |visible: &str| {
        format!(
            "[[change]]\nid = \"C-1\"\ntitle = \"Wider door\"\nstatus = \"approved\"\ndecided = 2026-10-20\n\
             approver = \"Board\"\nfunded_by = \"budget\"\nline = \"L-1\"\nimpact = {{ cost = 2222 }}\n{visible}"
        )
    };
    for (visible, is_told) in [("", true), (HIDDEN, false)] {
        let change = change(visible);
        let files = [
            ("plan.toml", plan),
            ("budget.toml", budget),
            ("actuals.csv", ledger),
            ("changes.toml", change.as_str()),
        ];
        let site = site(&files, "part");
        assert_eq!(data(&site)["budget"].get("approved").is_some(), is_told);
        let page = text(&site, "budget.html");
        assert!(page.contains("by then."), "{page}");
        assert_eq!(page.contains(" approved.</desc>"), is_told, "{page}");
    }
}
