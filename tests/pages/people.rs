//! The page about who has how much to do. The status date is Friday 13 November 2026.

use super::{build, html, ids, sources, text};
use milepost::source::Sources;
use std::fmt::Write;

const PEOPLE: &str = r#"
[[person]]
id = "ben"
name = "Ben"
away = [{ from = 2026-11-30, to = 2026-12-04 }]

[[person]]
id = "ann"
name = "Ann"
capacity = "2.5d/w"
busy = [{ from = 2026-11-23, to = 2026-11-27, share = 20, what = "Year-end closing" }]
"#;

const PLAN: &str = r#"
[[task]]
id = "servers"
name = "Servers"
duration = "5d"
assign = ["ben 80%"]

[[task]]
id = "lines"
name = "Lines"
duration = "5d"
assign = ["ben 60%"]

[[task]]
id = "desks"
name = "Desks"
duration = "5d"
after = ["lines"]
assign = ["ben 80%", "ann 40%"]
"#;

fn cells(page: &str, name: &str) -> Vec<String> {
    let row = page.split("<tr>").find(|row| row.contains(&format!(">{name}</a></th><td"))).unwrap();
    row.split("<td class=\"")
        .skip(1)
        .map(|cell| cell[..cell.find("</td>").unwrap()].replace("\">", " "))
        .collect()
}

#[test]
fn the_heading_is_the_worst_week_and_each_cell_says_its_percent() {
    let site = build(&sources(PLAN, &[("people.toml", PEOPLE)]));
    let page = html(&site, "people.html");
    let words = text(&site, "people.html");
    assert!(words.contains("Ben is booked at 140 % in the week of 16 Nov"), "{words}");
    // Then 80 %, then a week of leave.
    assert_eq!(cells(&page, "Ben")[..4], ["h3 140", "h1 80", "h4 –", "h0 0"]);
    // Ann gives half of each day, four fifths of which is Desks, and two fifths something else.
    assert_eq!(cells(&page, "Ann")[..3], ["h0 0", "h3 120", "h0 0"]);
    assert_eq!(cells(&page, "Ben").len(), 12);
    assert!(page.contains("href=\"timeline.html#servers\">Servers</a>"));
    assert!(words.contains("Desks 16 h; elsewhere: Year-end closing 8 h"), "{words}");
    assert!(page.contains("tabindex=\"0\" role=\"group\" aria-label=\"Workload by person and week"));
    assert!(page.contains("assets/pages") && !page.contains(" style=") && !page.contains("<script"));
    assert!(html(&site, "index.html").contains("href=\"people.html\""));
}

#[test]
fn nobody_assigned_no_heatmap() {
    let plan = PLAN.lines().filter(|line| !line.starts_with("assign")).collect::<Vec<_>>().join("\n");
    let site = build(&sources(&plan, &[("people.toml", PEOPLE)]));
    // They are on the page, without a heatmap.
    let page = html(&site, "people.html");
    assert!(page.contains("id=\"ben\"") && !page.contains("class=\"heat"), "{page}");
    assert!(text(&site, "people.html").contains("Two people work on it"));
    assert!(!html(&site, "data/project.json").contains("\"workload\""));
}

#[test]
fn who_has_enough_time_is_said_to_have_it() {
    let plan = PLAN.replace("80%", "40%");
    let site = build(&sources(&plan, &[("people.toml", PEOPLE)]));
    let words = text(&site, "people.html");
    assert!(words.contains("Ann is booked at 120 %"), "{words}");
    let plan = plan.replace("ann 40%", "ann 25%");
    let words = text(&build(&sources(&plan, &[("people.toml", PEOPLE)])), "people.html");
    assert!(words.contains("Nobody is asked for more time than they have"), "{words}");
}

#[test]
fn what_levelling_moves_is_explained_where_it_stands() {
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\nlevel = true\n";
    let files = [("project.toml", head), ("plan.toml", PLAN), ("people.toml", PEOPLE)];
    let site = build(&Sources::from_texts(files));
    let words = text(&site, "people.html");
    // Desks waits for Ann's other work: 40 % and 20 % are more than the half that she gives.
    assert!(words.contains("It waits for Ann, who is busy with other work until 27 Nov 2026."), "{words}");
    // Lines has a successor and so less float: it goes first. Servers waits a week.
    assert!(words.contains("Servers23 Nov to 27 Nov16 Nov to 20 Nov"), "{words}");
    assert!(words.contains("It waits for Ben, who works on Lines until 20 Nov 2026."), "{words}");
    assert!(words.contains("Nobody has more work than time"), "{words}");
    let timeline = html(&site, "timeline.html");
    let why = &timeline[timeline.find("id=\"why__servers\"").unwrap()..];
    let why = &why[..why.find("</li>").unwrap()];
    assert!(
        why.contains("waits for Ben") && why.contains("href=\"#lines\"") || why.contains("#lines"),
        "{why}"
    );
    assert!(why.contains("Without levelling"), "{why}");
    let data: serde_json::Value = serde_json::from_str(&html(&site, "data/project.json")).unwrap();
    let task = &data["schedule"]["tasks"][0];
    assert_eq!(task["unlevelled_start"], "2026-11-16");
    assert_eq!((&task["driver"]["by"], &task["driver"]["record"]), (&"levelled".into(), &"lines".into()));
    let week = &data["workload"]["people"][0]["weeks"][0];
    assert_eq!((&week["week"], &week["capacity_hours"]), (&"2026-11-16".into(), &40.0.into()));
    assert_eq!(week["tasks"][0]["hours"], 24.0);
}

#[test]
fn hand_overs_make_a_critical_path_without_any_link() {
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-16\nlevel = true\n";
    let task = |id: &str, more: &str| {
        format!("[[task]]\nid = \"{id}\"\nname = \"{id}\"\nduration = \"5d\"\nassign = [\"ann\"]\n{more}\n")
    };
    let people = "[[person]]\nid = \"ann\"\nname = \"Ann\"\n";
    let unknown = "ependencies are not recorded";
    // Whether the second waits, or comes after the first by a limit of its own.
    for more in ["", "not_before = 2026-11-23"] {
        let plan = task("cables", "") + &task("desks", more);
        let site = |head: &str| {
            let files = [("project.toml", head), ("plan.toml", &plan), ("people.toml", people)];
            build(&Sources::from_texts(files))
        };
        let levelled = site(head);
        for page in ["index.html", "timeline.html"] {
            let words = text(&levelled, page);
            assert!(!words.contains(unknown), "{page}: {words}");
        }
        let words = text(&levelled, "timeline.html");
        assert!(words.contains("critical"), "{words}");
        let data: serde_json::Value = serde_json::from_str(&html(&levelled, "data/project.json")).unwrap();
        assert_eq!(data["schedule"]["tasks"][0]["critical"], true);
        let free = site(&head.replace("level = true\n", ""));
        assert!(text(&free, "timeline.html").contains(unknown));
    }
}

#[test]
fn effort_is_compared_for_what_is_done() {
    let plan = r#"
[[task]]
id = "a"
name = "A"
workstream = "Mail"
duration = "10d"
progress = 50
started = 2026-11-09
effort = { planned = "8d", actual = "6d" }
assign = ["ben"]
"#;
    let words = text(&build(&sources(plan, &[("people.toml", PEOPLE)])), "people.html");
    // Half of eight days was planned for what is done; six were spent.
    assert!(words.contains("Mail18 d4 d6 d+50 %"), "{words}");
    assert!(words.contains("The work done took 50 % more effort than planned"), "{words}");
}

#[test]
fn forty_people_and_half_a_year_stay_light() {
    let (mut people, mut plan) = (String::new(), String::new());
    for index in 0..60 {
        let _ = writeln!(people, "[[person]]\nid = \"p{index}\"\nname = \"Person Number {index}\"\n");
        let _ = writeln!(
            plan,
            "[[task]]\nid = \"t{index}\"\nname = \"Task number {index}\"\nduration = \"26w\"\nassign = [\"p{index} {}%\"]\n",
            60 + index
        );
    }
    let site = build(&sources(&plan, &[("people.toml", &people)]));
    let (page, load) = (html(&site, "people.html"), html(&site, "people-workload.html"));
    let rows = |page: &str| {
        let heads = page.split("<tr><th scope=\"row\"").skip(1);
        heads.filter(|head| head.split_once('>').unwrap().1.starts_with("<a href=\"people.html#p")).count()
    };
    // So many fill the page: the heatmap of forty of them is on its own, with the 19 who are over capacity.
    assert_eq!((rows(&page), rows(&load)), (0, 40 + 19));
    assert!(text(&site, "people-workload.html").contains("20 more people are left out"));
    assert!(cells(&load, "Person Number 59").iter().all(|cell| cell == "h3 119"));
    assert!(page.contains("href=\"people-workload.html\"") && load.contains("href=\"people.html\""));
    // All sixty have a row.
    assert_eq!(
        ids(&page).iter().filter(|id| id.starts_with('p') && id[1..].parse::<u32>().is_ok()).count(),
        60
    );
    for page in [page, load] {
        assert!(page.len() < 80_000, "{} bytes", page.len());
    }
}
