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
    sign: "A milestone with a gate is finished while its decision is not made or was made only \
           afterwards, or readiness items for it are open. A notice where nothing shows that the criteria of a \
           passed go/no-go were met: it names no decision, and no item names it.",
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
