//! `severe-risk-without-owner`: a severe risk that nobody answers for, or that nobody does anything about.

use crate::analysis::risk::RiskScore;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::risk::{Band, Risk, RiskStatus};

pub const RULE: Rule = Rule {
    name: "severe-risk-without-owner",
    topic: Topic::Risk,
    severity: Severity::Alarm,
    sign: "An open risk in the worst band, severe, has no owner; or it has no response and no action.",
    why: "A risk that belongs to everyone is watched by no one. The worst risks of a project are the ones \
          everybody knew of and nobody worked on.",
    remedy: "Name one person in `owner`, agree a `response`, and give at least one action an owner and a due \
             date. If it is accepted, say so: `response = \"accept\"`.",
    example: "risk R-07 `Year-end close collides with wave 3` is severe (16 of 25) and has no owner",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let risks = &context.figures.risks;
    let mut findings = Vec::new();
    for place in risks.in_band(Band::Critical) {
        let (risk, score) = (&context.edition.risks()[place], &risks.all[place]);
        if risk.record.owner.is_missing() {
            findings.push(finding(risk, score, "has no owner", Severity::Alarm));
        }
        let accepted = risk.status == RiskStatus::Accepted;
        if risk.response.is_none() && risk.actions.is_empty() && !accepted {
            findings.push(finding(risk, score, "has no response and no action", Severity::Warning));
        }
    }
    findings
}

fn finding(risk: &Risk, score: &RiskScore, fault: &str, severity: Severity) -> Finding {
    let score = score.score.unwrap_or_default();
    let text = format!("risk {} `{}` is severe ({score} of 25) and {fault}", risk.record.id, risk.title);
    Finding::new(&RULE, text)
        .severity(severity)
        .about(&risk.record)
        .measured(format!("score {score}"), "an owner and a response for each severe risk")
}
