//! What pages say can be understood by who has never seen the files: names are marked, one truth is told in one
//! way, and nothing is said to have moved where nothing was known before.

use super::{build, html, report, sources, text};
use milepost::pages::headline::{schedule, verdict};

/// Three tasks in a row, none of them in a workstream.
const ROW: &str = "[[task]]\nid = \"a\"\nname = \"Prepare\"\nduration = \"3d\"\n\n\
                   [[task]]\nid = \"b\"\nname = \"Make it\"\nduration = \"9d\"\nafter = [\"a\"]\n\n\
                   [[task]]\nid = \"c\"\nname = \"Test\"\nduration = \"3d\"\nafter = [\"b\"]\n";

fn spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn the_plan_and_the_timeline_count_critical_work_alike() {
    let report = report(&sources(ROW, &[]));
    let said = "Three unfinished tasks are on the critical path";
    assert_eq!(schedule::plan(&report), said);
    assert!(schedule::timeline_sub(&report).words().starts_with(said));
    assert!(verdict::sentence(&report).words().ends_with("“Make it” drives the date."));
}

#[test]
fn reasons_mark_names_and_show_no_backticks() {
    let decision = "[[decision]]\nid = \"D-1\"\ntitle = \"Keep it?\"\nneeded_by = 2026-11-02\n";
    let plan = format!("{ROW}deadline = 2026-11-20\n");
    let site = build(&sources(&plan, &[("decisions.toml", decision)]));
    let week = text(&site, "week.html");
    assert!(week.contains("Decision D-1 “Keep it?” was needed by"), "{week}");
    for page in ["index.html", "week.html"] {
        let page = html(&site, page);
        assert!(page.contains("“deadline” 20\u{a0}Nov\u{a0}2026"), "{page}");
        assert!(!page.contains('`'));
    }
}

#[test]
fn severe_risks_come_first_whatever_else_is_wrong_with_the_register() {
    let risk = |id: &str, raised: &str, severity: u8| {
        format!(
            "[[risk]]\nid = \"{id}\"\ntitle = \"Risk {id}\"\nprobability = {severity}\nimpact = {severity}\n\
             raised = {raised}\nowner = \"ada\"\nresponse = \"accept\"\nreviewed = {raised}\n"
        )
    };
    let risks = [risk("R-1", "2026-09-01", 1), risk("R-2", "2026-09-01", 5), risk("R-3", "2026-11-12", 5)];
    let people = "[[person]]\nid = \"ada\"\nname = \"Ada\"\n";
    let update = "## What changed\n\nMuch.\n";
    let site = build(&sources(
        ROW,
        &[
            ("risks.toml", risks.concat().as_str()),
            ("people.toml", people),
            ("updates/2026-11-06.md", update),
            ("updates/2026-11-13.md", update),
        ],
    ));
    let overview = text(&site, "index.html");
    assert!(overview.contains("Two severe risks, one of them new; risk R-"), "{overview}");
}

/// The project begins on 2 November, and this is its first report.
#[test]
fn a_first_report_speaks_of_no_movement() {
    let risk = "[[risk]]\nid = \"R-1\"\ntitle = \"Rain\"\nprobability = 3\nimpact = 4\nraised = 2026-11-10\n";
    let done = "[[task]]\nid = \"a\"\nname = \"Prepare\"\nduration = \"3d\"\nstarted = 2026-11-02\n\
                finished = 2026-11-04\nprogress = 100\n";
    let update = ("updates/2026-11-13.md", "## What changed\n\nMuch.\n");
    let site = build(&sources(done, &[("risks.toml", risk), update]));
    let (overview, week) = (spaces(&text(&site, "index.html")), spaces(&text(&site, "week.html")));
    assert!(!overview.contains("ince 14 Oct") && !overview.contains("ne new"), "{overview}");
    assert!(week.contains("Done so farPrepare 4 Nov"), "{week}");
    assert!(
        !week.contains("14 Oct") && week.contains("There is no earlier report to compare with."),
        "{week}"
    );
    let risks = spaces(&text(&site, "risks.html"));
    assert!(!risks.contains("14 Oct") && risks.contains("First report"), "{risks}");
    // The second report has something to compare with.
    let earlier = ("updates/2026-11-06.md", "## What changed\n\nLittle.\n");
    let site = build(&sources(done, &[("risks.toml", risk), earlier, update]));
    assert!(spaces(&text(&site, "index.html")).contains("One new since 6 Nov"));
}

#[test]
fn the_objectives_are_stated() {
    let objective = |id: &str, now: &str| {
        format!(
            "[[objective]]\nid = \"{id}\"\noutcome = \"Out {id}\"\nunit = \"days\"\nfrom = 11\ntarget = 1\n{now}\n"
        )
    };
    let reading = |value: u8| format!("readings = [{{ date = 2026-11-10, value = {value} }}]");
    let says = |readings: &[String]| {
        let all: Vec<String> =
            readings.iter().enumerate().map(|(at, now)| objective(&format!("O{at}"), now)).collect();
        let head = format!("name = \"Move\"\nstatus_date = 2026-11-13\n\n{}", all.concat());
        let sources = milepost::source::Sources::from_texts([("project.toml".to_string(), head)]);
        spaces(&text(&build(&sources), "index.html"))
    };
    // From 11 to 1: 4 is 70 % of the way, 8 is 30 %, 1 is all of it.
    assert!(says(&[reading(4), reading(8)]).contains("One of two objectives is more than half way"));
    assert!(says(&[reading(8), reading(8)]).contains("None of two objectives is more than half way"));
    assert!(
        says(&[reading(1), reading(4)]).contains("One of two objectives is reached, one more than half way")
    );
    assert!(says(&[String::new(), String::new()]).contains("No objective is measured yet"));
    let one = says(&[reading(1)]);
    assert!(
        one.contains("The objective is reached")
            && one.contains("1 day, 10 Nov")
            && one.contains("1 dayproject.toml"),
        "{one}"
    );
}

#[test]
fn what_clears_a_blocked_task_unblocks_it_and_is_named_once() {
    let plan = "[[task]]\nid = \"a\"\nname = \"Prepare\"\nduration = \"3d\"\n\
                notes = \"See [[D-1]].\"\n\
                blocked = { why = \"No word\", since = 2026-11-05, needs = \"D-1\" }\n";
    let decision = "[[decision]]\nid = \"D-1\"\ntitle = \"Go?\"\nneeded_by = 2026-11-20\naffects = [\"a\"]\n";
    let site = build(&sources(plan, &[("decisions.toml", decision)]));
    let tasks = html(&site, "tasks/all.html");
    assert!(tasks.contains("Waits for: <a href=\"../decisions.html#D-1\">"), "{tasks}");
    assert!(!tasks.contains("Decided in:") && !tasks.contains("Mentions:"), "{tasks}");
    let decisions = html(&site, "decisions.html");
    assert!(decisions.contains("Unblocks: <a href=\"timeline.html#a\">"), "{decisions}");
    assert!(!decisions.contains("Concerns:") && !decisions.contains("Mentioned by:"), "{decisions}");
}
