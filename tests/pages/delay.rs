//! What a decision costs that comes too late: worked out by hand. The 16th of November 2026 is a Monday.

use super::{THEME, as_of, report, sources, text};
use milepost::checks::Report;
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::site::Site;
use milepost::source::Sources;

/// Cleaning from the 16th to the 27th sets the end; painting takes five days and may start on the 23rd.
const PLAN: &str = "[[task]]\nid = \"clean\"\nname = \"Clean\"\nduration = \"10d\"\n\n\
                    [[task]]\nid = \"paint\"\nname = \"Paint\"\nduration = \"5d\"\n\n\
                    [[milestone]]\nid = \"painted\"\nname = \"Painted\"\nafter = [\"paint\"]\n\n\
                    [[milestone]]\nid = \"cleaned\"\nname = \"Cleaned\"\nafter = [\"clean\"]\n\n\
                    [[milestone]]\nid = \"moved\"\nname = \"Moved\"\nafter = [\"cleaned\", \"painted\"]\n";

fn decision(affects: &str, more: &str) -> String {
    format!(
        "[[decision]]\nid = \"D-01\"\ntitle = \"Which colour\"\ndecider = \"Board\"\naffects = [\"{affects}\"]\n{more}\n"
    )
}

fn asked(affects: &str, more: &str) -> Sources {
    let plan = PLAN.replace(
        "after = [\"cleaned\", \"painted\"]",
        "after = [\"cleaned\", \"painted\"]\ncommitted = 2026-12-04",
    );
    sources(&plan, &[("decisions.toml", &decision(affects, more))])
}

/// Returns the latest date, the milestones that move and by how many days, and the end's days.
fn found(report: &Report) -> (String, Vec<(String, i32)>, i32) {
    let figures = &report.figures.decisions[0];
    let delay = figures.delay.as_ref().unwrap();
    let id = |place: usize| report.edition.tasks()[place].record.id.clone();
    let moved = delay.milestones.iter().map(|&(place, days)| (id(place), days)).collect();
    (figures.latest.unwrap().to_string(), moved, delay.finish_days.unwrap())
}

fn for_audience(sources: &Sources, asked: Asked) -> Site {
    let clock = Clock { as_of: None, today: as_of() };
    let input = Input { sources, theme: &THEME, clock, asked, theme_name: None, base_url: None };
    pipeline::build(&input).site.unwrap_or_default()
}

fn read(site: &Site, path: &str) -> String {
    text(site, path).replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_day_after_the_latest_start_moves_what_follows_and_nothing_else() {
    let report = report(&asked("paint", ""));
    let moved = vec![("moved".to_string(), 1), ("painted".to_string(), 1)];
    // Painting from the 24th ends on the 30th, a working day after the 27th. What is cleaned stays cleaned.
    assert_eq!(found(&report), ("2026-11-23".to_string(), moved, 1));
}

#[test]
fn a_milestone_that_waits_itself_moves_from_its_own_day() {
    let report = report(&asked("moved", ""));
    assert_eq!(found(&report), ("2026-11-27".to_string(), vec![("moved".to_string(), 1)], 1));
}

#[test]
fn a_day_may_cost_a_week_where_the_work_behind_is_done_at_weekends() {
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-16\n\n\
                [calendar.named.weekend]\nworkdays = [\"sat\", \"sun\"]\n";
    let plan = "[[task]]\nid = \"prepare\"\nname = \"Prepare\"\nduration = \"5d\"\n\n\
                [[task]]\nid = \"wave\"\nname = \"Wave\"\nduration = \"2d\"\ncalendar = \"weekend\"\nafter = [\"prepare\"]\n\n\
                [[milestone]]\nid = \"moved\"\nname = \"Moved\"\nafter = [\"wave\"]\n";
    let files = [("project.toml", head), ("plan.toml", plan), ("decisions.toml", &decision("prepare", ""))];
    let sources = Sources::from_texts(files.map(|(path, text)| (path.to_string(), text.to_string())));
    let report = report(&sources);
    // Prepared on Monday the 23rd instead of Friday the 20th, the wave waits for the 28th: from Sunday to Sunday.
    assert_eq!(found(&report), ("2026-11-16".to_string(), vec![("moved".to_string(), 5)], 5));
    let site = for_audience(&sources, Asked::Widest);
    let said = read(&site, "decisions.html");
    assert!(said.contains("one working day after that moves “Moved” by 5 working days."), "{said}");
}

#[test]
fn pages_and_export_say_what_a_day_costs() {
    let site = for_audience(&asked("paint", "needed_by = 2026-11-20\ndelay_cost = 1200"), Asked::Widest);
    let sentence = "A decision by 23 Nov delays nothing that is planned; each working day after that moves “Moved” by a \
                    day and costs € 1 200.";
    for page in ["index.html", "decisions.html"] {
        let said = read(&site, page);
        assert!(said.contains(sentence), "{page}: {said}");
    }
    let json = String::from_utf8(site.get("data/project.json").unwrap().bytes.clone()).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let decision = &json["decisions"][0];
    assert_eq!(decision["delay_cost"], "1200");
    assert_eq!(decision["delay"]["milestones"][0]["id"], "moved");
    assert_eq!(decision["delay"]["milestones"][0]["days"], 1);
    assert_eq!(decision["delay"]["finish_days"], 1);
}

#[test]
fn a_stated_cost_is_told_where_no_work_waits() {
    let plan = "";
    let decision =
        "[[decision]]\nid = \"D-01\"\ntitle = \"Which colour\"\nneeded_by = 2026-11-20\ndelay_cost = 80\n";
    let site = for_audience(&sources(plan, &[("decisions.toml", decision)]), Asked::Widest);
    let said = read(&site, "decisions.html");
    assert!(said.contains("Each working day after 20 Nov 2026 costs € 80."), "{said}");
}

/// Executives are not told how late work could begin: what a day costs begins on a day that they do not know.
#[test]
fn no_cost_of_waiting_is_counted_from_another_day() {
    let site =
        for_audience(&asked("paint", "needed_by = 2026-11-20\ndelay_cost = 950"), Asked::Named("exec"));
    for page in ["index.html", "decisions.html"] {
        let said = read(&site, page);
        assert!(said.contains("Which colour") && !said.contains("950"), "{page}: {said}");
    }
}

#[test]
fn who_may_not_see_money_or_a_milestone_is_not_told_of_it() {
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-16\n\n\
                [[audience]]\nid = \"team\"\nname = \"Team\"\n\n\
                [[audience]]\nid = \"client\"\nname = \"Client\"\nhides = [\"money\"]\n";
    let plan =
        PLAN.replace("name = \"Moved\"", "name = \"Moved\"\nvisible = [\"team\"]\ncommitted = 2026-12-04");
    let decisions = decision("paint", "delay_cost = 1200");
    let files = [("project.toml", head), ("plan.toml", &plan), ("decisions.toml", &decisions)];
    let sources = Sources::from_texts(files.map(|(path, text)| (path.to_string(), text.to_string())));
    let team = read(&for_audience(&sources, Asked::Named("team")), "decisions.html");
    assert!(team.contains("moves “Moved” by a day and costs € 1 200."), "{team}");
    let client = read(&for_audience(&sources, Asked::Named("client")), "decisions.html");
    // What waits for hidden work has no latest date that may be told: it would tell when that work ends.
    assert!(!client.contains("each working day"), "{client}");
    assert!(!client.contains("1 200") && !client.contains("Moved"), "{client}");
}
