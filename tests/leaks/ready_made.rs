//! The audiences that are there without being declared, and what each of them sees.

use super::{built, bytes};
use milepost::pipeline::{Asked, Refusal};
use milepost::site::Site;
use serde_json::Value;

pub const HEAD: &str = "name = \"Office move\"\nstart = 2026-11-02\nstatus_date = 2026-11-13\n";

pub const FILES: &[(&str, &str)] = &[
    (
        "project.toml",
        r#"
name = "Office move"
start = 2026-11-02
status_date = 2026-11-13
manager = "mona"
[help]
contact = "Service desk"
phone = "01904 555 0100"
[scope]
in = ["Everything at York"]
"#,
    ),
    (
        "people.toml",
        r#"
[[person]]
id = "mona"
name = "Mona Managerwood"
role = "Project manager"
links = [{ url = "https://chat.example/mona" }]
[[person]]
id = "nick"
name = "Nick Nobodyson"
[[person]]
id = "olga"
name = "Olga Otherman"
"#,
    ),
    (
        "vendors.toml",
        r#"
[[vendor]]
id = "acme"
name = "Acme Cabling"
contact = "Priya, account desk"
contract_value = 71113
[[vendor]]
id = "bolt"
name = "Bolt Removals"
"#,
    ),
    (
        "plan.toml",
        r#"
[[task]]
id = "survey"
name = "Survey the rooms"
workstream = "Building"
duration = "3d"
owner = "nick"
cost = 71117
notes = "Remark on the survey"
[[task]]
id = "design"
name = "Design of the network"
duration = "2d"
after = ["survey"]
owner = "olga"
[[task]]
id = "cabling"
name = "Cables in all rooms"
workstream = "Building"
duration = "5d"
after = ["design"]
vendor = "acme"
owner = "mona"
[[task]]
id = "racks"
name = "Racks in the cellar"
workstream = "Building"
duration = "3d"
after = ["cabling"]
[[task]]
id = "party"
name = "Farewell to the old house"
duration = "1d"
after = ["racks"]
vendor = "bolt"
[[milestone]]
id = "moved"
name = "Everybody has moved"
after = ["racks"]
site = "york"
committed = 2026-12-31
users = { what_happens = "You sit in the new house", what_to_do = "Pack your desk" }
"#,
    ),
    (
        "risks.toml",
        r#"
[[risk]]
id = "R-1"
title = "Lift breaks down"
probability = 5
impact = 5
residual = { probability = 1, impact = 2 }
[[risk]]
id = "R-2"
title = "Rain on the day"
probability = 1
impact = 2
"#,
    ),
    ("issues.toml", "[[issue]]\nid = \"I-1\"\ntitle = \"Keys are missing\"\nraised = 2026-11-09\n"),
    (
        "decisions.toml",
        r#"
[[decision]]
id = "D-1"
title = "Colour of the cables"
needed_by = 2026-11-20
affects = ["acme"]
[[decision]]
id = "D-2"
title = "Another cabler in place of [[acme]]"
needed_by = 2026-11-20
"#,
    ),
    ("budget.toml", "[[line]]\nid = \"L-1\"\nname = \"Building works\"\namount = 71119\n"),
    ("pages/faq.md", "+++\ntitle = \"Questions\"\nquestions = true\n+++\n**Do I get a key?** Yes.\n"),
    ("pages/house.md", "+++\ntitle = \"House rules\"\n+++\nFor the team.\n"),
];

fn site(audience: &str) -> Site {
    site_of(FILES, audience)
}

pub fn site_of(files: &[(&str, &str)], audience: &str) -> Site {
    let outcome = built(files, Asked::Named(audience));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal))
}

pub fn data(site: &Site) -> Value {
    serde_json::from_slice(&site.get("data/project.json").unwrap().bytes).unwrap()
}

#[track_caller]
pub fn has(site: &Site, shown: &[&str], hidden: &[&str]) {
    let all = bytes(site);
    for words in shown {
        assert!(all.contains(&words.to_lowercase()), "`{words}` is not there");
    }
    for words in hidden {
        assert!(!all.contains(&words.to_lowercase()), "`{words}` is there");
    }
}

#[test]
fn the_team_sees_everything() {
    let site = site("team");
    has(
        &site,
        &["Nick Nobodyson", "Remark on the survey", "Priya, account desk", "Rain on the day", "71119"],
        &[],
    );
    assert!(site.get("source/plan.toml.html").is_some() && site.get("house.html").is_some());
}

#[test]
fn executives_see_what_is_severe_and_people_by_their_roles() {
    let site = site("exec");
    let shown = [
        "Lift breaks down",
        "Open risks shown here",
        "Colour of the cables",
        "71119",
        "Project manager",
        "A member of the team",
    ];
    let hidden = [
        "Rain on the day",
        "Keys are missing",
        "Managerwood",
        "Nobodyson",
        "Priya",
        "chat.example",
        "Remark on the survey",
        "Everything at York",
        "House rules",
        "\"total_float",
        "\"free_float",
    ];
    has(&site, &shown, &hidden);
    assert!(site.get("people.html").is_none() && site.get("source/plan.toml.html").is_none());
    let tasks = &data(&site)["schedule"]["tasks"];
    assert!(tasks.as_array().unwrap().iter().any(|task| task["critical"] == true), "{tasks}");
}

#[test]
fn executives_see_the_last_five_decisions_made() {
    let made = |number: u32| {
        format!(
            "[[decision]]\nid = \"D-0{number}\"\ntitle = \"Question {number}\"\nstatus = \"made\"\nmade = 2026-10-0{number}\noutcome = \"Yes\"\n"
        )
    };
    let all: String = [3, 7, 1, 5, 2, 6, 4].into_iter().map(made).collect();
    let site = site_of(&[("project.toml", HEAD), ("decisions.toml", &all)], "exec");
    has(
        &site,
        &["Question 3", "Question 4", "Question 5", "Question 6", "Question 7"],
        &["Question 1", "Question 2"],
    );
}

#[test]
fn a_vendor_sees_its_own_work_and_what_touches_it_as_bars() {
    let site = site("vendor:acme");
    let shown = [
        "Cables in all rooms",
        "Acme Cabling",
        "Colour of the cables",
        "other__work_1",
        "other__work_2",
        "Other work",
    ];
    let hidden = [
        "Survey the rooms",
        "Design of the network",
        "Racks in the cellar",
        "Farewell",
        "Bolt Removals",
        "Another cabler",
        "71117",
        "71119",
        "Lift breaks",
        "Keys are missing",
        "Managerwood",
        "other__work_3",
        "House rules",
        "Service desk",
    ];
    has(&site, &shown, &hidden);
    let data = data(&site);
    let tasks = data["schedule"]["tasks"].as_array().unwrap();
    let read: Vec<(&str, &str, &str)> = tasks
        .iter()
        .map(|task| {
            (task["id"].as_str().unwrap(), task["name"].as_str().unwrap(), task["start"].as_str().unwrap())
        })
        .collect();
    // Nothing has begun by Friday the 13th: three days of survey from Monday the 16th, then the design from Thursday,
    // five days of cables from Monday the 23rd, then the racks.
    // The racks stand in a workstream that the vendor works in too; the design in none.
    let expected = [
        ("other__work_1", "Other work", "2026-11-19"),
        ("cabling", "Cables in all rooms", "2026-11-23"),
        ("other__work_2", "Building", "2026-11-30"),
    ];
    assert_eq!(read, expected);
    assert_eq!(tasks[1]["after"][0]["id"], "other__work_1", "{}", tasks[1]);
    // The dates of the whole are those of its own work.
    assert_eq!(data["schedule"]["finish"], "2026-11-27", "{}", data["schedule"]);
}

#[test]
fn end_users_read_what_changes_for_them_and_nothing_else() {
    let site = site("users");
    let shown = [
        "What changes for you",
        "York",
        "You sit in the new house",
        "Pack your desk",
        "Service desk",
        "Do I get a key?",
        "Yes, it is on time",
    ];
    let words = [
        "Lift breaks",
        "milestone",
        "risk",
        "critical",
        "amber",
        "Managerwood",
        "House rules",
        "71,1",
        "Survey",
    ];
    let pages: Vec<&str> =
        site.files().iter().map(|file| file.path.as_str()).filter(|path| path.ends_with(".html")).collect();
    assert_eq!(pages, ["404.html", "about.html", "index.html"]);
    let missing = String::from_utf8(site.get("404.html").unwrap().bytes.clone()).unwrap();
    assert!(!missing.contains("search.html"), "{missing}");
    let page = String::from_utf8(site.get("index.html").unwrap().bytes.clone()).unwrap();
    for word in shown {
        assert!(page.contains(word), "`{word}` is not there");
    }
    for word in words {
        assert!(!page.to_lowercase().contains(&word.to_lowercase()), "`{word}` is there");
    }
}

#[test]
fn end_users_are_told_which_dates_are_later_than_they_were_told() {
    let mut files = FILES.to_vec();
    let plan = FILES[3].1.replace("committed = 2026-12-31", "committed = 2026-11-17");
    files[3].1 = &plan;
    let page = String::from_utf8(site_of(&files, "users").get("index.html").unwrap().bytes.clone()).unwrap();
    assert!(
        page.contains("No: the date is later than you were told") && page.contains("You were told"),
        "{page}"
    );
}

#[test]
fn an_unknown_audience_is_answered_with_those_that_there_are() {
    let outcome = built(FILES, Asked::Named("vendor:acne"));
    let Some(Refusal::ChooseAudience { unknown: Some(_), nearest, known }) = outcome.refusal else {
        panic!()
    };
    assert_eq!(nearest.as_deref(), Some("vendor:acme"));
    assert_eq!(known, ["exec", "team", "users", "vendor:acme", "vendor:bolt"]);
}

#[test]
fn a_declared_audience_of_the_name_wins() {
    let head = format!("{HEAD}[[audience]]\nid = \"exec\"\nname = \"The board\"\n");
    let mut files = FILES.to_vec();
    files[0].1 = &head;
    let outcome = built(&files, Asked::Named("exec"));
    has(outcome.site.as_ref().unwrap(), &["Rain on the day", "Nick Nobodyson", "The board"], &[]);
    // That it shows more than the ready-made one is worth a warning, and no error.
    let names: Vec<&str> = outcome.diagnostics.iter().map(|found| found.name).collect();
    assert_eq!(names, ["shadows-ready-made"]);
    let head = head.replace("name = \"The board\"", "like = \"exec\"");
    files[0].1 = &head;
    assert!(built(&files, Asked::Named("exec")).diagnostics.is_empty());
}

#[test]
fn ready_made_audiences_are_made_where_they_are_asked_for_only() {
    // They are not several to choose from.
    assert!(built(FILES, Asked::Default).site.is_some());
    let named = FILES[0].1.to_string() + "[site]\naudience = \"users\"\n";
    let mut files = FILES.to_vec();
    files[0].1 = &named;
    assert!(built(&files, Asked::Default).site.unwrap().get("timeline.html").is_none());
    // But who marks something says for whom the build is.
    let marked = FILES[4].1.to_string() + "visible = [\"exec\"]\n";
    let mut files = FILES.to_vec();
    files[4].1 = &marked;
    assert!(matches!(built(&files, Asked::Default).refusal, Some(Refusal::ForSomeOnly { .. })));
    has(&site_of(&files, "exec"), &["Rain on the day"], &[]);
    has(&site_of(&files, "team"), &[], &["Rain on the day"]);
}
