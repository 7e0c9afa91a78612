//! `gate-passed-open`: a gate is behind us and something for it is still open.

use crate::analysis::readiness::{GateDecision, GateFigures};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::task::Task;
use crate::units::locale;
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "gate-passed-open",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| gate.passed) {
        let Some(place) = gate.milestone else { continue };
        let task = &edition.tasks()[place];
        let decision = match gate.decision {
            GateDecision::Open(place) => {
                Some(format!("its decision {} is not made", edition.decisions()[place].record.id))
            }
            GateDecision::Made(place) => {
                let decision = &edition.decisions()[place];
                let after = decision.made.filter(|&made| task.times.finished.is_some_and(|day| day < made));
                after.map(|made| {
                    format!(
                        "its decision {} was made afterwards, on {}",
                        decision.record.id,
                        locale::date(made)
                    )
                })
            }
            GateDecision::None => None,
        };
        let (open, all) = (gate.open(), gate.items.len());
        let items = (open > 0).then(|| {
            format!("{open} of {all} {} {} open", plural(all, "item", "items"), plural(open, "is", "are"))
        });
        let reasons: Vec<String> = decision.into_iter().chain(items).collect();
        if reasons.is_empty() {
            findings.extend(unshown(context, gate, task));
            continue;
        }
        let reasons = reasons.join(" and ");
        findings.push(
            Finding::new(&RULE, format!("`{}` is passed, but {reasons}", task.name))
                .about(&task.record)
                .measured(reasons, "decided, and nothing open"),
        );
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
    let text = format!(
        "`{}` is passed, and nothing shows that its criteria were met: no decision, no item",
        task.name
    );
    Some(
        Finding::new(&RULE, text)
            .severity(Severity::Notice)
            .about(&task.record)
            .measured("no decision and no item", "a decision, or items that are done"),
    )
}
