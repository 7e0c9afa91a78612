//! `risk-occurred`: it has happened, and nothing follows from it.

use crate::checks::risk::pressing::named;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::Edition;
use crate::edition::change::ChangeStatus;
use crate::edition::issue::IssueStatus;
use crate::edition::risk::RiskStatus;

pub const RULE: Rule =
    Rule { name: "risk-occurred", topic: Topic::Risk, severity: Severity::Warning, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // Where registers may be kept from the audience, that nothing is there cannot be known.
    if !edition.audience().complete {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for risk in edition.risks().iter().filter(|risk| risk.status == RiskStatus::Occurred) {
        let related = context.figures.graph.of(&risk.record.id).map(|edge| edge.to.as_str());
        let answers: Vec<(&str, bool)> = related.filter_map(|id| Some((id, is_open(id, edition)?))).collect();
        if answers.iter().any(|&(_, open)| open) {
            continue;
        }
        let (fault, severity) = match answers.first() {
            None => ("no issue and no change deals with it".to_string(), Severity::Warning),
            Some((id, _)) => {
                (format!("{id}, which dealt with it, is closed, but the risk is not"), Severity::Notice)
            }
        };
        findings.push(
            Finding::new(&RULE, format!("{} has occurred, and {fault}", named(risk)))
                .severity(severity)
                .about(&risk.record)
                .measured(fault, "an open issue or a change for each risk that has occurred"),
        );
    }
    findings
}

/// Tells whether an issue or a change is still being worked on; nothing for other records.
fn is_open(id: &str, edition: &Edition) -> Option<bool> {
    let issue = edition.issues().iter().find(|issue| issue.record.id == id);
    let change = edition.changes().iter().find(|change| change.record.id == id);
    let issue = issue.map(|issue| issue.status != IssueStatus::Closed);
    let over = [ChangeStatus::Rejected, ChangeStatus::Done];
    issue.or_else(|| change.map(|change| !over.contains(&change.status)))
}
