//! `risk-occurred`: it has happened, and nothing follows from it.

use crate::checks::risk::pressing::named;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::change::ChangeStatus;
use crate::edition::issue::IssueStatus;
use crate::edition::risk::RiskStatus;
use crate::edition::{Prose, Record};

pub const RULE: Rule = Rule {
    name: "risk-occurred",
    topic: Topic::Risk,
    severity: Severity::Warning,
    sign: "A risk has the status `occurred`, and no open issue and no change under way names it, nor does it \
           name one. Where all that names it is closed, it is a notice.",
    why: "What has happened is no risk any more: it needs somebody who deals with it, a date, and perhaps more \
          days or money. A line in the risk register gives it none of them.",
    remedy: "Open an issue with an owner and a date, and name the risk in it: `[[R-03]]`. If it costs days or \
             money, ask for a change. When it is over, set the risk to `closed`.",
    example: "risk R-03 `Depot links are late` has occurred, and no issue and no change deals with it",
    thresholds: &[],
    check,
};

/// What a risk and an issue or a change have to do with each other.
struct Answer<'a> {
    record: &'a Record,
    texts: Vec<&'a str>,
    open: bool,
}

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // Where registers may be kept from the audience, that nothing is there cannot be known.
    if !edition.audience().complete {
        return Vec::new();
    }
    let answers = answers(context);
    let mut findings = Vec::new();
    for risk in edition.risks().iter().filter(|risk| risk.status == RiskStatus::Occurred) {
        let own =
            [risk.record.body.as_str(), prose(&risk.record), risk.fallback.as_str(), risk.effect.as_str()];
        let dealt: Vec<&Answer> = answers
            .iter()
            .filter(|answer| names(&answer.texts, &risk.record.id) || names(&own, &answer.record.id))
            .collect();
        if dealt.iter().any(|answer| answer.open) {
            continue;
        }
        let (fault, severity) = match dealt.first() {
            None => ("no issue and no change deals with it".to_string(), Severity::Warning),
            Some(answer) => (
                format!("{}, which dealt with it, is closed, but the risk is not", answer.record.id),
                Severity::Notice,
            ),
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

fn answers<'a>(context: &Context<'a>) -> Vec<Answer<'a>> {
    let edition = context.edition;
    let issues = edition.issues().iter().map(|issue| Answer {
        record: &issue.record,
        texts: vec![
            &issue.title,
            issue.record.body.as_str(),
            prose(&issue.record),
            issue.resolution.as_str(),
        ],
        open: issue.status != IssueStatus::Closed,
    });
    let changes = edition.changes().iter().map(|change| Answer {
        record: &change.record,
        texts: vec![
            &change.title,
            change.record.body.as_str(),
            prose(&change.record),
            change.reason.as_str(),
        ],
        open: !matches!(change.status, ChangeStatus::Rejected | ChangeStatus::Done),
    });
    issues.chain(changes).collect()
}

fn prose(record: &Record) -> &str {
    record.notes.get().map_or("", Prose::as_str)
}

/// Tells whether one of the texts refers to a record: `[[R-03]]` or `[[R-03|the link]]`.
fn names(texts: &[&str], id: &str) -> bool {
    let (plain, with_words) = (format!("[[{id}]]"), format!("[[{id}|"));
    texts.iter().any(|text| text.contains(&plain) || text.contains(&with_words))
}
