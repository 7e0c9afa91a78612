//! Data confidence: good, fair or poor by the age of the parts.

use super::{build, date, example, page, report};
use milepost::analysis::confidence::{Mark, Part, State};
use milepost::source::Sources;

/// Four parts are judged: the plan, the risks, the money and the reports.
fn project(fact: &str, review: &str, row: &str, update: &str) -> Sources {
    Sources::from_texts([
        ("project.toml".to_string(), "name = \"Move\"\nstart = 2026-06-01\n".to_string()),
        (
            "plan.toml".to_string(),
            format!(
                "[[task]]\nid = \"a\"\nname = \"Pack\"\nduration = \"200d\"\nstarted = {fact}\n\n\
                 [[task]]\nid = \"b\"\nname = \"Move\"\nduration = \"5d\"\nafter = [\"a\"]\n"
            ),
        ),
        (
            "risks.toml".to_string(),
            format!("[[risk]]\nid = \"R-1\"\ntitle = \"Rain\"\nreviewed = {review}\n"),
        ),
        (
            "budget.toml".to_string(),
            "[[line]]\nid = \"L-1\"\nname = \"Vans\"\namount = 100\nspread = { from = 2026-06-01, to = 2026-12-31 }\n"
                .to_string(),
        ),
        ("actuals.csv".to_string(), format!("date,line,amount,kind\n{row},L-1,10,actual\n")),
        (format!("updates/{update}.md"), "+++\nstatus = \"green\"\n+++\n## What changed\n\nMuch.\n".to_string()),
    ])
}

fn mark(sources: &Sources) -> Option<Mark> {
    report(sources, "2026-11-13").confidence.mark
}

/// The limits are 21 days for the plan, 14 for risks, 35 for money, 10 for reports: 23 October, 30 October,
/// 9 October and 3 November are the last days that are fresh on 13 November.
#[test]
fn everything_within_its_limit_is_good() {
    let fresh = project("2026-10-23", "2026-10-30", "2026-10-09", "2026-11-03");
    assert_eq!(mark(&fresh), Some(Mark::Good));
}

#[test]
fn one_or_two_of_four_stale_are_fair() {
    let risks = project("2026-10-23", "2026-10-29", "2026-10-09", "2026-11-03");
    assert_eq!(mark(&risks), Some(Mark::Fair));
    let two = project("2026-10-23", "2026-10-29", "2026-10-08", "2026-11-03");
    assert_eq!(mark(&two), Some(Mark::Fair));
}

#[test]
fn a_stale_plan_or_more_than_half_stale_is_poor() {
    let plan = project("2026-10-22", "2026-10-30", "2026-10-09", "2026-11-03");
    assert_eq!(mark(&plan), Some(Mark::Poor));
    let three = project("2026-10-23", "2026-10-29", "2026-10-08", "2026-11-02");
    assert_eq!(mark(&three), Some(Mark::Poor));
}

/// It should have begun on 1 June, and no fact says that it has: 165 days (30 − 1 in June, 31 in July and in
/// August, 30 in September, 31 in October and 13 in November).
#[test]
fn a_plan_that_should_have_begun_and_has_no_fact_is_stale() {
    let sources = Sources::from_texts([
        ("project.toml", "name = \"Move\"\nstart = 2026-06-01\n"),
        ("plan.toml", "[[task]]\nid = \"a\"\nname = \"Pack\"\nduration = \"5d\"\n"),
    ]);
    let confidence = report(&sources, "2026-11-13").confidence;
    let plan = confidence.parts.iter().find(|part| part.part == Part::Plan).unwrap();
    assert_eq!((plan.newest, plan.age_days, plan.state), (None, Some(165), State::Stale));
    assert_eq!(confidence.mark, Some(Mark::Poor));
    // Before that day there is nothing to judge.
    assert_eq!(report(&sources, "2026-05-30").confidence.mark, None);
}

#[test]
fn a_project_sets_its_own_limits_and_a_closed_one_goes_stale_no_more() {
    let with = |more: &str| {
        let plan = "[[task]]\nid = \"a\"\nname = \"Pack\"\nduration = \"200d\"\nstarted = 2026-10-01\n";
        let head = format!("name = \"Move\"\n{more}\n");
        report(&Sources::from_texts([("project.toml", head.as_str()), ("plan.toml", plan)]), "2026-11-13")
    };
    // 43 days old.
    assert_eq!(with("").confidence.mark, Some(Mark::Poor));
    let own = with("[health]\nplan_stale = 43");
    assert_eq!(own.confidence.mark, Some(Mark::Good));
    assert!(own.findings.iter().all(|finding| finding.rule != "unknown-setting"));
    assert_eq!(with("stage = \"closed\"").confidence.mark, None);
}

/// One truth in three places: beside the verdict, on About, and in the export.
#[test]
fn the_mark_of_the_example_is_told_everywhere() {
    let outcome = build(&example(), "2026-11-13");
    assert!(page(&outcome, "about.html").contains("Data confidence is good"));
    assert!(page(&outcome, "index.html").contains("<dt>Data confidence</dt>"));
    assert!(page(&outcome, "data/project.json").contains("\"mark\": \"good\""));
    // Seven weeks later nothing has been touched: 1 January is more than 35 days after the last row.
    let later = build(&example(), "2027-01-01");
    assert!(date("2027-01-01") - date("2026-11-10") > 35);
    assert!(page(&later, "about.html").contains("Data confidence is poor"));
    let meta = page(&later, "index.html");
    assert!(meta.contains("Poor"), "{meta}");
    assert!(page(&later, "data/project.json").contains("\"mark\": \"poor\""));
}
