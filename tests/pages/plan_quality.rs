//! The page about the plan itself: what it counts, what it cannot know, and what it must not tell.

use super::{THEME, as_of, build, html, report, sources, text};
use milepost::checks::Silenced;
use milepost::checks::plan::practices::{State, practices};
use milepost::checks::plan::{POINTS, Verdict};
use milepost::pipeline::{self, Asked, Clock, Input, Outcome};
use milepost::source::Sources;

/// Four tasks in a row of which the first is finished; the second begins 2 days before its end.
///
/// Left are Monday 16 November to Friday 4 December: 15 working days. The baseline ends on 27 November: 5
/// days before that.
const PLAN: &str = r#"
[[task]]
id = "survey"
name = "Survey"
duration = "5d"
started = 2026-11-02
finished = 2026-11-06
owner = "anna"

[[task]]
id = "design"
name = "Design"
duration = "5d"
after = ["survey - 2d"]
owner = "anna"

[[task]]
id = "build"
name = "Build"
duration = "5d"
after = ["design"]
vendor = "Box and Van"

[[task]]
id = "move"
name = "Move"
duration = "5d"
after = ["build"]
"#;
const PEOPLE: (&str, &str) = ("people.toml", "[[person]]\nid = \"anna\"\nname = \"Anna Berg\"\n");
const BASELINE: (&str, &str) = (
    "baselines/first.toml",
    r#"
name = "first"
taken = 2026-10-30
[[task]]
id = "survey"
start = 2026-11-02
finish = 2026-11-06
[[task]]
id = "design"
start = 2026-11-09
finish = 2026-11-13
[[task]]
id = "build"
start = 2026-11-16
finish = 2026-11-20
[[task]]
id = "move"
start = 2026-11-23
finish = 2026-11-27
"#,
);

#[test]
fn the_page_counts_what_was_worked_out_by_hand() {
    let site = build(&sources(PLAN, &[PEOPLE, BASELINE]));
    let page = text(&site, "plan-quality.html");
    // 2: the lead. 10: nobody moves. 11: one of two due is late, which is tolerated. 13: (15 − 5) ÷ 15. 14: one
    // of two is finished, and one missing is tolerated.
    assert!(page.contains("11 of 14 checks of the plan pass; three are worth a look"), "{page}");
    for said in [
        "Leads Look 1 of 3 (33 %) none allowed",
        "Nobody named Look 1 of 3 (33 %) none allowed",
        "Missed tasks Passes 1 of 2 (50 %) at most 5 % (1)",
        "Critical path length index (CPLI) Look 0.67 15 working days are left up to the forecast finish and 10 until \
         the agreed one. at least 0.95",
        "Baseline execution index (BEI) Passes 0.50 1 task is finished where 2 should be. at \
         least 0.95 (1 of 2)",
        "Links missing Passes 0 of 3",
        // 25 working days from 2 November to 4 December; a fifth of them.
        "The project is 25 working days long. Float is high above 5 working days",
        "2 tasks are worth a look",
        "Move no owner, nobody assigned, no supplier plan.toml:24",
        "Design starts after “Survey” (−2 working days) plan.toml:10",
        "To look at: leads.",
        "The baseline is “first”, taken on 30 Oct.",
    ] {
        assert!(squeezed(&page).contains(&squeezed(said)), "{said}\n{page}");
    }
}

/// Returns a text without white space: cells of a table stand side by side in it.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn what_cannot_be_computed_says_why() {
    let lonely = "[[task]]\nid = \"a\"\nname = \"A\"\nduration = \"5d\"\n";
    let site = build(&sources(lonely, &[]));
    let page = text(&site, "plan-quality.html");
    assert_eq!(page.matches("Not computed: no dependency is recorded.").count(), 6, "{page}");
    assert_eq!(page.matches("Not computed: no baseline is set.").count(), 2);
    assert!(page.contains("Eight of the 14 checks cannot be made, each with the reason."));
    let nothing = build(&sources("", &[]));
    assert!(nothing.get("plan-quality.html").is_none());
    assert!(!html(&nothing, "index.html").contains("plan-quality.html"));
}

#[test]
fn all_that_is_finished_leaves_nothing_to_look_at() {
    let done = "[[task]]\nid = \"a\"\nname = \"A\"\nduration = \"5d\"\nstarted = 2026-11-02\nfinished = 2026-11-06\n";
    let report = report(&sources(done, &[]));
    assert!(report.plan.points.iter().all(|judged| judged.verdict != Verdict::Look));
    let page = text(&build(&sources(done, &[])), "plan-quality.html");
    assert!(page.contains("Not computed: no work is open."), "{page}");
}

/// `shown` waits for a hidden task and a hidden task waits for it; its only owner is hidden as well.
const CUT: &str = r#"
[[task]]
id = "before"
name = "Zqbefore"
duration = "5d"
visible = ["team"]

[[task]]
id = "shown"
name = "Shown"
duration = "5d"
after = ["before"]
owner = "anna"

[[task]]
id = "other"
name = "Other"
duration = "5d"
after = ["before"]
owner = "anna"

[[task]]
id = "last"
name = "Zqlast"
duration = "5d"
after = ["shown", "other"]
visible = ["team"]
"#;

fn built_for(audience: &str) -> Outcome {
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\n[[audience]]\nid = \"team\"\nname = \"Team\"\n\
                [[audience]]\nid = \"guest\"\nname = \"Guests\"\nhides = [\"people\"]\n";
    let sources = Sources::from_texts([("project.toml", head), ("plan.toml", CUT), PEOPLE]);
    let clock = Clock { as_of: None, today: as_of() };
    pipeline::build(&Input {
        sources: &sources,
        theme: &THEME,
        clock,
        asked: Asked::Named(audience),
        theme_name: None,
        base_url: None,
    })
}

#[test]
fn a_cut_plan_raises_no_false_alarm_and_tells_nothing() {
    let outcome = built_for("guest");
    let site = outcome.site.unwrap();
    let page = text(&site, "plan-quality.html");
    let reason = "Not computed: part of the project may not be shown here.";
    assert_eq!(page.matches(reason).count(), 7, "{page}");
    assert!(!page.contains("Zq"));
    assert!(outcome.findings.iter().all(|finding| !["missing-logic", "no-resource"].contains(&finding.rule)));
    // Who may see everything gets the same checks in full.
    let whole = text(&built_for("team").site.unwrap(), "plan-quality.html");
    assert!(!whole.contains(reason) && whole.contains("Links missingPasses0 of"), "{whole}");
}

#[test]
fn the_export_holds_every_point_and_every_practice() {
    let data: serde_json::Value = {
        let site = build(&sources(PLAN, &[PEOPLE, BASELINE]));
        serde_json::from_slice(&site.get("data/project.json").unwrap().bytes).unwrap()
    };
    let quality = &data["plan_quality"];
    let points = quality["points"].as_array().unwrap();
    assert_eq!(points.len(), 14);
    assert_eq!(points[1]["verdict"], "look");
    assert_eq!((points[1]["count"].as_u64(), points[1]["of"].as_u64()), (Some(1), Some(3)));
    assert_eq!(points[1]["places"][0]["task"], "design");
    assert_eq!(points[12]["index"].as_f64(), Some(0.6667));
    assert_eq!(quality["practices"].as_array().unwrap().len(), 10);
    assert_eq!(quality["long_task_days"].as_f64(), Some(5.0));
}

#[test]
fn a_silenced_rule_is_agreed_and_one_switched_off_is_not_counted() {
    let head = |more: &str| format!("name = \"Move\"\nstatus_date = 2026-11-13\n[health]\n{more}\n");
    let judged = |more: &str| {
        let head = head(more);
        let sources = Sources::from_texts([("project.toml", head.as_str()), ("plan.toml", PLAN), PEOPLE]);
        let report = report(&sources);
        let lead = report.plan.points[1].verdict.clone();
        (lead, report.findings.iter().filter(|finding| finding.rule == "lead").count())
    };
    assert_eq!(judged(""), (Verdict::Look, 1));
    assert_eq!(judged("lead = false"), (Verdict::Off, 0));
    let silence = "silence = [{ rule = \"lead\", until = 2026-12-31, reason = \"Agreed\" }]";
    let until = "2026-12-31".parse().unwrap();
    assert_eq!(judged(silence), (Verdict::Agreed(Silenced { reason: "Agreed".to_string(), until }), 1));
    let over = "silence = [{ rule = \"lead\", until = 2026-11-12, reason = \"Agreed\" }]";
    assert_eq!(judged(over), (Verdict::Look, 1));
}

#[test]
fn practices_are_looked_at_where_points_are_and_asked_where_no_tool_can_see() {
    let report = report(&sources(PLAN, &[PEOPLE, BASELINE]));
    let states: Vec<State> = practices(&report).iter().map(|practice| practice.state).collect();
    use State::{Look, Pass, Unknown};
    // 2: the lead. 3: nobody moves. 5: no phase. 6: the index. 8: no range, no risk.
    assert_eq!(states, [Unknown, Look, Look, Pass, Look, Look, Pass, Look, Pass, Pass]);
}

#[test]
fn the_points_are_numbered_as_dcma_numbers_them() {
    assert!(POINTS.iter().enumerate().all(|(index, point)| usize::from(point.number) == index + 1));
}

/// Returns the value and the verdict of a point, by DCMA's number.
fn point(plan: &str, number: usize) -> (String, Verdict) {
    let report = report(&sources(plan, &[PEOPLE]));
    let judged = &report.plan.points[number - 1];
    let value = report
        .plan
        .figure(judged.point)
        .map(|figure| milepost::checks::plan::point::value(figure, 0, report.numbers()));
    (spaceless(&value.unwrap_or_default()), judged.verdict.clone())
}

fn spaceless(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn without_a_baseline_the_date_committed_to_is_the_agreed_finish() {
    // 20 working days are left, to Friday 11 December; Friday 4 December is five before that, Friday 18 five after.
    let plan = |committed: &str| {
        format!(
            "[[task]]\nid = \"a\"\nname = \"A\"\nduration = \"20d\"\n[[milestone]]\nid = \"m\"\nname = \"M\"\n\
             after = [\"a\"]\ncommitted = {committed}\n"
        )
    };
    assert_eq!(point(&plan("2026-12-04"), 13), ("0.75".to_string(), Verdict::Look));
    assert_eq!(point(&plan("2026-12-18"), 13), ("1.25".to_string(), Verdict::Pass));
    // A limit of the finish leaves two days less than there is to do.
    let limited = plan("2026-12-18") + "finish_not_after = 2026-12-09\n";
    assert_eq!(point(&limited, 13), ("0.90".to_string(), Verdict::Look));
}

#[test]
fn what_takes_delays_up_breaks_the_critical_path() {
    let chain = |more: &str| {
        format!(
            "[[task]]\nid = \"a\"\nname = \"A\"\nduration = \"5d\"\n[[task]]\nid = \"b\"\nname = \"B\"\nduration = \
             \"5d\"\nafter = [\"a\"]\n{more}\n[[task]]\nid = \"c\"\nname = \"C\"\nduration = \"5d\"\nafter = [\"b\"]\n"
        )
    };
    assert_eq!(point(&chain(""), 12), ("0 of 3".to_string(), Verdict::Pass));
    let typed = chain("manual = { start = 2026-12-07, finish = 2026-12-11 }");
    assert_eq!(point(&typed, 12).1, Verdict::Look);
    assert_eq!(point(&chain("finish_on = 2026-12-18"), 12).1, Verdict::Look);
}

#[test]
fn two_months_are_long_in_a_long_project_only() {
    // 250 working days: DCMA's 44 hold. 100: a fifth of them. 10: a week.
    for (days, limit) in [(250, 44.0), (100, 20.0), (10, 5.0)] {
        let plan = format!("[[task]]\nid = \"a\"\nname = \"A\"\nduration = \"{days}d\"\n");
        let head = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-16\n";
        let report = report(&Sources::from_texts([("project.toml", head), ("plan.toml", plan.as_str())]));
        assert_eq!(report.plan.lengths.long_task, limit, "{days}");
        assert_eq!(report.edition.schedule().length_days, Some(days));
        assert_eq!(report.edition.schedule().days_left, Some(days));
    }
}
