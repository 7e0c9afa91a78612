//! `risk-occurred`: it has happened, and nothing follows from it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::Edition;
use crate::edition::change::ChangeStatus;
use crate::edition::issue::IssueStatus;
use crate::edition::risk::RiskStatus;
use crate::units::locale::say;

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
        let locale = context.numbers();
        let (id, title) = (&risk.record.id, &risk.title);
        let (text, measured, severity) = match answers.first() {
            None => (
                say!(locale, "rule-risk-occurred-found", id = id, risk = title),
                say!(locale, "rule-risk-occurred-measured"),
                Severity::Warning,
            ),
            Some((answer, _)) => (
                say!(locale, "rule-risk-occurred-found-closed", id = id, risk = title, answer = *answer),
                say!(locale, "rule-risk-occurred-measured-closed", answer = *answer),
                Severity::Notice,
            ),
        };
        let limit = say!(locale, "rule-risk-occurred-limit");
        let finding = Finding::new(&RULE, text).severity(severity).about(&risk.record);
        findings.push(finding.measured(measured, limit));
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
