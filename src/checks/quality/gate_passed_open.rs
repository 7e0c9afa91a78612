//! `gate-passed-open`: a gate is behind us and something for it is still open.

use crate::analysis::readiness::{GateDecision, GateFigures};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::task::Task;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "gate-passed-open",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (edition, locale) = (context.edition, context.numbers());
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| gate.passed) {
        let Some(place) = gate.milestone else { continue };
        let task = &edition.tasks()[place];
        let decision = match gate.decision {
            GateDecision::Open(place) => {
                let id = &edition.decisions()[place].record.id;
                Some(say!(locale, "rule-gate-passed-open-decision", id = id))
            }
            GateDecision::Made(place) => {
                let decision = &edition.decisions()[place];
                let after = decision.made.filter(|&made| task.times.finished.is_some_and(|day| day < made));
                after.map(|made| {
                    let (id, date) = (&decision.record.id, locale.date(made));
                    say!(locale, "rule-gate-passed-open-decision-late", id = id, date = date)
                })
            }
            GateDecision::None => None,
        };
        let (open, all) = (gate.open(), gate.items.len());
        let items = (open > 0).then(|| say!(locale, "rule-gate-passed-open-items", open = open, all = all));
        let reasons = match (decision, items) {
            (Some(decision), Some(items)) => {
                say!(locale, "rule-gate-passed-open-both", decision = decision, items = items)
            }
            (Some(reason), None) | (None, Some(reason)) => reason,
            (None, None) => {
                findings.extend(unshown(context, gate, task));
                continue;
            }
        };
        let text = say!(locale, "rule-gate-passed-open-found", task = &task.name, reasons = &reasons);
        let limit = say!(locale, "rule-gate-passed-open-limit");
        findings.push(Finding::new(&RULE, text).about(&task.record).measured(reasons, limit));
    }
    findings
}

/// Finds a go/no-go that was passed without a trace of what it asked for. What is not shown may be that trace.
fn unshown(context: &Context, figures: &GateFigures, task: &Task) -> Option<Finding> {
    let gate = task.gate.as_ref().filter(|gate| gate.kind.trim().eq_ignore_ascii_case("go/no-go"))?;
    let is_bare = gate.decision.is_none() && figures.items.is_empty() && !gate.criteria.is_empty();
    if !is_bare || !context.edition.audience().complete {
        return None;
    }
    let locale = context.numbers();
    let text = say!(locale, "rule-gate-passed-open-found-bare", task = &task.name);
    Some(Finding::new(&RULE, text).severity(Severity::Notice).about(&task.record).measured(
        say!(locale, "rule-gate-passed-open-measured-bare"),
        say!(locale, "rule-gate-passed-open-limit-bare"),
    ))
}
