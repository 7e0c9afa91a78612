//! `gate-passed-open`: a gate is behind us and something for it is still open.

use crate::analysis::readiness::GateDecision;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "gate-passed-open",
    topic: Topic::Quality,
    severity: Severity::Warning,
    sign: "A milestone with a gate is finished while its decision is not made, or readiness items for \
           it are open.",
    why: "A gate that is walked through teaches everybody that gates are for show. What was left open \
          there is now nobody's, and comes back after the launch.",
    remedy: "Get the decision made and dated, even afterwards, and say what it rests on. Give each open \
             item an owner and a day, or close it with the agreement of whoever decided.",
    example: "`Pilot accepted` is passed, but its decision D-05 is not made and 2 of 6 items are open",
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
            _ => None,
        };
        let (open, all) = (gate.open(), gate.items.len());
        let items = (open > 0).then(|| {
            format!("{open} of {all} {} {} open", plural(all, "item", "items"), plural(open, "is", "are"))
        });
        let reasons: Vec<String> = decision.into_iter().chain(items).collect();
        if reasons.is_empty() {
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
