//! The assessment of small, young and silenced plans: nothing passes that is not known, and no value stands
//! beside a limit that it breaks.

use super::{as_of, build, report, sources, text};
use milepost::checks::plan::Verdict;
use milepost::source::Sources;
use serde_json::Value;

/// One task for each of the given: its name, and whether it was finished on the day agreed.
fn due(tasks: &[(&str, bool)]) -> (String, String) {
    let (mut plan, mut baseline) = (String::new(), "name = \"first\"\ntaken = 2026-10-30\n".to_string());
    for (id, is_finished) in tasks {
        let facts = if *is_finished { "started = 2026-11-02\nfinished = 2026-11-06\n" } else { "" };
        plan += &format!("[[task]]\nid = \"{id}\"\nname = \"{id}\"\nduration = \"5d\"\n{facts}");
        baseline += &format!("[[task]]\nid = \"{id}\"\nstart = 2026-11-02\nfinish = 2026-11-06\n");
    }
    (plan, baseline)
}

/// Returns verdict and limit of points 11 and 14.
fn kept(tasks: &[(&str, bool)], more: &str) -> [(Verdict, String); 2] {
    let (plan, baseline) = due(tasks);
    let plan = plan + more;
    let report = report(&sources(&plan, &[("baselines/first.toml", baseline.as_str())]));
    [10, 13].map(|place| {
        let judged = &report.plan.points[place];
        (judged.verdict.clone(), judged.limit.replace('\u{a0}', " "))
    })
}

fn is(verdict: Verdict, limit: &str) -> (Verdict, String) {
    (verdict, limit.to_string())
}

#[test]
fn one_of_three_may_be_missing_and_the_limit_says_so() {
    let [missed, index] = kept(&[("a", true), ("b", true), ("c", false)], "");
    assert_eq!(missed, is(Verdict::Pass, "at most 5 % (1)"));
    assert_eq!(index, is(Verdict::Pass, "at least 0.95 (2 of 3)"));
    // Two are missing.
    let [missed, index] = kept(&[("a", true), ("b", false), ("c", false)], "");
    assert_eq!(missed, is(Verdict::Look, "at most 5 % (1)"));
    assert_eq!(index, is(Verdict::Look, "at least 0.95 (2 of 3)"));
}

#[test]
fn where_nothing_that_was_due_is_done_nothing_is_tolerated() {
    let [missed, index] = kept(&[("a", false)], "");
    assert_eq!(missed, is(Verdict::Look, "at most 5 % (0)"));
    assert_eq!(index, is(Verdict::Look, "at least 0.95 (1 of 1)"));
    // What was not agreed is finished, what was is not: an index of 1 ÷ 2.
    let extra = "[[task]]\nid = \"x\"\nname = \"X\"\nduration = \"5d\"\nstarted = 2026-11-02\nfinished = 2026-11-06\n";
    let [missed, index] = kept(&[("a", false)], extra);
    assert_eq!(missed.0, Verdict::Look);
    assert_eq!(index, is(Verdict::Look, "at least 0.95 (2 of 2)"));
}

#[test]
fn the_index_of_many_is_said_in_whole_tasks() {
    // 95 % of 40 is 38, which is 2 less and not 1.
    let names: Vec<String> = (0..40).map(|number| format!("t{number}")).collect();
    let with = |finished: usize| {
        let tasks: Vec<(&str, bool)> =
            names.iter().enumerate().map(|(place, name)| (name.as_str(), place < finished)).collect();
        kept(&tasks, "")[1].clone()
    };
    assert_eq!(with(38), is(Verdict::Pass, "at least 0.95 (38 of 40)"));
    assert_eq!(with(37), is(Verdict::Look, "at least 0.95 (38 of 40)"));
}

/// Two tasks in a row that nobody has estimated yet.
const UNDATED: &str =
    "[[task]]\nid = \"a\"\nname = \"A\"\n[[task]]\nid = \"b\"\nname = \"B\"\nafter = [\"a\"]\n";

/// Returns why a point is not known, or its value and what stands beside it, from the data file and the page.
fn row(plan: &str, number: usize) -> (String, String) {
    let site = build(&sources(plan, &[]));
    let data: Value = serde_json::from_slice(&site.get("data/project.json").unwrap().bytes).unwrap();
    let point = &data["plan_quality"]["points"][number - 1];
    let count = point["count"].as_u64().map(|count| format!("{count} of {}", point["of"]));
    (
        point["verdict"].as_str().unwrap().to_string(),
        count.unwrap_or_else(|| point["reason"].as_str().unwrap().into()),
    )
}

#[test]
fn work_without_dates_passes_nothing_that_needs_them() {
    let unknown = |why: &str| ("unknown".to_string(), format!("Not computed: {why}"));
    for (number, why) in [
        (6, "no open task has a float yet"),
        (7, "no open task has a float yet"),
        (8, "no open task has a length yet"),
        (9, "no task has dates yet"),
        (10, "no open task has a length yet"),
        (12, "no open task has dates yet"),
        (13, "no open task has dates yet"),
    ] {
        assert_eq!(row(UNDATED, number), unknown(why), "{number}");
    }
    // Links and limits need no dates.
    assert_eq!(row(UNDATED, 2), ("pass".to_string(), "0 of 1".to_string()));
    assert_eq!(row(UNDATED, 5), ("pass".to_string(), "0 of 2".to_string()));
}

#[test]
fn what_has_no_dates_is_told_beside_what_has() {
    let plan = UNDATED.to_string()
        + "[[task]]\nid = \"c\"\nname = \"C\"\nduration = \"5d\"\nvendor = \"Box and Van\"\n";
    for number in [6, 7, 8, 9, 10] {
        assert_eq!(row(&plan, number), ("pass".to_string(), "0 of 1".to_string()), "{number}");
    }
    let page = text(&build(&sources(&plan, &[])), "plan-quality.html");
    assert_eq!(page.matches("2 more have no dates yet.").count(), 5, "{page}");
    let one = "[[task]]\nid = \"a\"\nname = \"A\"\n[[task]]\nid = \"c\"\nname = \"C\"\nduration = \"5d\"\n";
    assert!(text(&build(&sources(one, &[])), "plan-quality.html").contains("1 more has no dates yet."));
}

#[test]
fn short_work_is_not_called_finished() {
    let short = "[[task]]\nid = \"a\"\nname = \"A\"\nduration = \"2h\"\n";
    let why = "Not computed: no open task takes a day";
    assert_eq!(row(short, 10), ("unknown".to_string(), why.to_string()));
}

#[test]
fn what_is_silenced_is_counted_nowhere() {
    // Six tasks in a row, each a day after the one before: five lags of five links, one of them agreed.
    let mut plan = "[[task]]\nid = \"t0\"\nname = \"T0\"\nduration = \"1d\"\n".to_string();
    for number in 1..6 {
        let before = number - 1;
        plan += &format!(
            "[[task]]\nid = \"t{number}\"\nname = \"T{number}\"\nduration = \"1d\"\nafter = [\"t{before} + 1d\"]\n"
        );
    }
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\n[health]\nlag_max = 0\nplan_tolerance = 0\n\
                silence = [{ rule = \"lag\", record = \"t3\", until = 2026-12-31, reason = \"Concrete\" }]\n";
    let sources = Sources::from_texts([("project.toml", head), ("plan.toml", plan.as_str())]);
    assert_eq!(as_of().to_string(), "2026-11-13");
    let report = report(&sources);
    let told: Vec<_> = report
        .findings
        .iter()
        .filter(|finding| finding.rule == "lag" && finding.silenced.is_none())
        .collect();
    assert!(told.len() == 1 && told[0].text.starts_with("4 of 5 links"), "{told:?}");
    let site = build(&sources);
    let data: Value = serde_json::from_slice(&site.get("data/project.json").unwrap().bytes).unwrap();
    let lags = &data["plan_quality"]["points"][2];
    assert_eq!((lags["count"].as_u64(), lags["of"].as_u64()), (Some(4), Some(5)));
    assert_eq!(lags["places"].as_array().unwrap().iter().filter(|place| place["agreed"] == true).count(), 1);
    let page = text(&site, "plan-quality.html").replace('\u{a0}', " ");
    assert!(page.contains("3. Lags: 4 of 5 (80 %)") && !page.contains("5 of 5"), "{page}");
    assert!(page.contains("1 more is agreed."), "{page}");
}

#[test]
fn a_reserve_is_asked_for_where_the_odds_are_known() {
    let plan =
        "[[task]]\nid = \"a\"\nname = \"A\"\nestimate = { low = \"4d\", likely = \"5d\", high = \"9d\" }\n";
    let known = text(&build(&sources(plan, &[])), "plan-quality.html");
    assert!(known.contains("Was a reserve of time agreed from it?"), "{known}");
    assert!(!known.contains("Has anybody worked out"), "{known}");
    let unknown = text(&build(&sources(UNDATED, &[])), "plan-quality.html");
    assert!(unknown.contains("Has anybody worked out how likely the end date is"), "{unknown}");
}

#[test]
fn one_task_is_no_tasks() {
    let one = |facts: &str| {
        let plan = format!(
            "[[task]]\nid = \"a\"\nname = \"A\"\nduration = \"5d\"\n{facts}[[milestone]]\nid = \"m\"\nname = \"M\"\nafter = [\"a\"]\n"
        );
        text(&build(&sources(&plan, &[])), "timeline.html")
    };
    assert!(one("").contains("The only task has not begun"));
    assert!(one("started = 2026-11-09\n").contains("The only task is under way"));
}

#[test]
fn what_is_not_recorded_is_not_called_up_to_date() {
    let plan = "[[task]]\nid = \"a\"\nname = \"A\"\nduration = \"5d\"\n";
    let page = text(&build(&sources(plan, &[])), "index.html");
    assert!(
        !page.contains("are up to date") && page.contains("No report and no decision is recorded"),
        "{page}"
    );
    assert!(!page.contains("Why it is no report"), "{page}");
}

#[test]
fn the_forecast_and_the_assessment_count_the_same_tasks() {
    // Two with a range, one without, and one that comes again.
    let range = "estimate = { low = \"4d\", likely = \"5d\", high = \"9d\" }\n";
    let plan = format!(
        "[[task]]\nid = \"a\"\nname = \"A\"\n{range}[[task]]\nid = \"b\"\nname = \"B\"\n{range}\
         [[task]]\nid = \"c\"\nname = \"C\"\nduration = \"5d\"\n\
         [[task]]\nid = \"d\"\nname = \"D\"\nduration = \"1d\"\nrepeat = {{ every = \"1w\", times = 3 }}\n"
    );
    let site = build(&sources(&plan, &[]));
    let forecast = text(&site, "forecast.html").replace('\u{a0}', " ");
    assert!(
        forecast.contains("2 tasks have a range") && forecast.contains("2 tasks without a range"),
        "{forecast}"
    );
    let page = text(&site, "plan-quality.html");
    let said = "2 of 4 open tasks have a shortest and a longest duration, standing work included.";
    assert_eq!(page.matches(said).count(), 2, "{page}");
}
