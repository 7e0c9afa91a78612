//! What `[health]` gets wrong is said in words that tell what to write, and colours nothing.

use super::report;
use milepost::checks::health::Colour;
use milepost::checks::{Report, Severity, Topic};
use milepost::source::Sources;

fn with(settings: &str) -> Report {
    let head = format!("name = \"Move\"\n\n[health]\n{settings}\n");
    let update = "+++\nstatus = \"green\"\n+++\nAll is well.\n";
    report(
        &Sources::from_texts([("project.toml", head.as_str()), ("updates/2026-11-13.md", update)]),
        "2026-11-13",
    )
}

/// Returns what is said of the settings, with how bad it is.
fn said(settings: &str) -> Vec<(Severity, String)> {
    let findings = with(settings).findings;
    let of_settings = findings.into_iter().filter(|finding| finding.rule == "unknown-setting");
    of_settings.map(|finding| (finding.severity, finding.text)).collect()
}

#[track_caller]
fn says(settings: &str, severity: Severity, text: &str) {
    assert_eq!(said(settings), [(severity, text.to_string())], "{settings}");
}

#[test]
fn what_a_limit_cannot_be_is_a_warning() {
    let days = "`risk_stale` in [health] wants a number of days, 0 or more";
    for value in ["\"abc\"", "-3", "true"] {
        says(&format!("risk_stale = {value}"), Severity::Warning, days);
    }
    says(
        "schedule_red = \"soon\"",
        Severity::Warning,
        "`schedule_red` in [health] wants a duration such as `\"5d\"`",
    );
}

#[test]
fn a_share_may_have_its_sign() {
    assert_eq!(said("cost_amber = \"3%\"\ncost_red = \"7.5 %\""), []);
    says(
        "cost_amber = \"30%\"\ncost_red = \"20%\"",
        Severity::Warning,
        "the red limit is below the amber one in [health]: `cost_red` is 20 and `cost_amber` is 30",
    );
    says(
        "cost_amber = \"three%\"",
        Severity::Warning,
        "`cost_amber` in [health] wants a number of percent, 0 or more, such as `3` or `\"3%\"`",
    );
}

#[test]
fn a_rule_takes_true_or_false() {
    for value in ["\"off\"", "0"] {
        let text = "`risk-not-reviewed` in [health] takes true or false";
        says(&format!("risk-not-reviewed = {value}"), Severity::Warning, text);
    }
    assert_eq!(said("risk-not-reviewed = false"), []);
}

/// The red limit is 20 days where nothing is said, the amber one 5; before a gate it is the other way round: the nearer
/// the gate, the worse.
#[test]
fn limits_that_cross_are_told() {
    let below =
        "the red limit is below the amber one in [health]: `schedule_red` is 3 and `schedule_amber` is 5";
    says("schedule_red = \"3d\"", Severity::Warning, below);
    says(
        "schedule_amber = \"25d\"",
        Severity::Warning,
        &below.replace("3 and", "20 and").replace("is 5", "is 25"),
    );
    let above =
        "the red limit is above the amber one in [health]: `launch_red` is 20 and `launch_amber` is 14";
    says("launch_red = 20", Severity::Warning, above);
    assert_eq!(said("schedule_red = \"5d\"\nschedule_amber = \"5d\"\nlaunch_red = 0"), []);
}

#[test]
fn absurd_limits_are_worth_a_look() {
    says(
        "risk_stale = 4000",
        Severity::Notice,
        "`risk_stale` in [health] is more than ten years: is that what you mean?",
    );
    says(
        "scope_growth = 101",
        Severity::Notice,
        "`scope_growth` in [health] is more than 100 percent: is that what you mean?",
    );
    assert_eq!(said("risk_stale = 3650\nscope_growth = 100"), []);
}

/// The limits of the plan are limits like others, and a week may be worked to more than all of it.
#[test]
fn every_limit_of_the_manual_is_known() {
    for setting in [
        "critical_float = 2",
        "critical_float = \"2d\"",
        "near_critical = \"8d\"",
        "over_capacity_percent = 150",
    ] {
        assert_eq!(said(setting), [], "{setting}");
    }
    says(
        "near_critical = true",
        Severity::Warning,
        "`near_critical` in [health] wants a duration such as `\"5d\"`",
    );
    let written: String =
        all_limits().map(|(key, default)| format!("{key} = {default}\n")).collect::<Vec<_>>().concat();
    assert_eq!(said(&written), []);
}

/// Every key of the tables in `docs/rules.md`, with the default that stands there.
fn all_limits() -> impl Iterator<Item = (&'static str, &'static str)> {
    let rules = include_str!("../../docs/rules.md");
    let parts = rules.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| `")?.split(" | ");
        let (key, default) = (cells.next()?, cells.next()?);
        Some((key.trim_matches('`'), default.strip_prefix('`')?.strip_suffix('`')?))
    });
    let limits: std::collections::BTreeMap<_, _> = parts.collect();
    assert!(limits.len() > 60, "{}", limits.len());
    limits.into_iter()
}

#[test]
fn a_mistake_in_the_settings_colours_nothing() {
    let colour = |report: &Report| super::colour(report, Topic::Habits);
    assert_eq!(colour(&with("risk_stale = \"abc\"")), colour(&with("risk_stale = 30")));
    assert_ne!(colour(&with("")), Colour::Unknown);
}

/// A title of 12,000 letters is told by its first ones; what follows it in the sentence is still there.
#[test]
fn long_names_are_short_in_findings() {
    let title = "Lift ".repeat(2400);
    let issue = format!("[[issue]]\nid = \"I-01\"\ntitle = \"{}\"\ndue = 2026-11-02\n", title.trim());
    let sources =
        Sources::from_texts([("project.toml", "name = \"Move\"\n"), ("issues.toml", issue.as_str())]);
    let report = report(&sources, "2026-11-13");
    let about: Vec<_> =
        report.findings.iter().filter(|finding| finding.record.as_deref() == Some("I-01")).collect();
    assert!(!about.is_empty());
    for finding in about {
        assert!(
            finding.text.contains("Lift Lift…`") && finding.text.chars().count() < 300,
            "{}",
            finding.text
        );
    }
}
