//! `go-live-not-ready`: a gate is near and not everything for it is done.

use crate::analysis::readiness::GateFigures;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::checks::settings::Settings;
use crate::units::locale::say;

pub const AMBER: Threshold = Threshold { key: "launch_amber", default: 14.0, unit: ThresholdUnit::Days };

pub const RED: Threshold = Threshold { key: "launch_red", default: 5.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "go-live-not-ready",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[AMBER, RED],
    check,
};

/// How a gate stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Nothing is asked for at it, so that nothing is known.
    Unknown,
    Ready,
    /// Something is open, and there is time.
    NotYet,
    /// Something is open, and the gate is near, or very near.
    Near,
    VeryNear,
    Passed,
    /// It is reached, and something for it is still open.
    PassedOpen,
}

/// Judges a gate by what is open and by the days that are left.
pub fn verdict(gate: &GateFigures, settings: &Settings) -> Verdict {
    let left = gate.days_left.map(f64::from);
    match (gate.items.len(), gate.open()) {
        (0, _) if gate.passed => Verdict::Passed,
        (0, _) => Verdict::Unknown,
        (_, 0) if gate.passed => Verdict::Passed,
        (_, 0) => Verdict::Ready,
        _ if gate.passed => Verdict::PassedOpen,
        _ if left.is_some_and(|left| left <= settings.value(&RED)) => Verdict::VeryNear,
        _ if left.is_some_and(|left| left <= settings.value(&AMBER)) => Verdict::Near,
        _ => Verdict::NotYet,
    }
}

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for gate in &context.figures.gates {
        let verdict = verdict(gate, context.settings);
        let (severity, limit) = match verdict {
            Verdict::Near => (Severity::Warning, &AMBER),
            Verdict::VeryNear => (Severity::Alarm, &RED),
            _ => continue,
        };
        let (Some(place), Some(left)) = (gate.milestone, gate.days_left) else { continue };
        let task = &context.edition.tasks()[place];
        let (open, all) = (gate.open(), gate.items.len());
        let locale = context.numbers();
        let text = say!(
            locale,
            "rule-go-live-not-ready-found",
            task = &task.name,
            days = left.max(0),
            open = open,
            all = all,
            overdue = gate.overdue,
        );
        findings.push(Finding::new(&RULE, text).severity(severity).about(&task.record).measured(
            say!(locale, "rule-go-live-not-ready-measured", open = open, all = all),
            say!(locale, "rule-go-live-not-ready-limit", days = whole(context.settings.value(limit))),
        ));
    }
    findings
}
