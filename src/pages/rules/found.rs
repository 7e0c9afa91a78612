//! What a rule finds now, and what the project has decided not to count.

use crate::checks::{Finding, Report, Rule, Severity};
use crate::pages::view::{self, LinkView, StatusView};
use crate::pages::{facts, words};
use serde::Serialize;

#[derive(Serialize)]
pub struct Found {
    /// How severe it is, where that is not what the rule usually is.
    status: Option<StatusView>,
    text: String,
    measured: String,
    limit: String,
    record: Option<LinkView>,
    source: Option<LinkView>,
}

/// What a rule has found and the project has decided not to count.
#[derive(Serialize)]
pub struct Silenced {
    text: String,
    rule: LinkView,
    /// With the day on which it ends.
    reason: String,
    source: Option<LinkView>,
}

/// The most that is told of one rule; the rest is counted.
const MOST: usize = 5;
/// The most silenced findings that are told.
const MOST_SILENCED: usize = 40;

/// Returns the findings that count; none where readers see the manager's call alone.
pub fn counted(report: &Report) -> impl Iterator<Item = &Finding> {
    let told = report.tells_computed();
    report.findings.iter().filter(move |finding| told && finding.silenced.is_none())
}

/// Returns the first findings of a rule, worst first, and how many there are beside them.
pub fn found(rule: &Rule, report: &Report) -> (Vec<Found>, usize) {
    let mut all: Vec<&Finding> = counted(report).filter(|finding| finding.rule == rule.name).collect();
    all.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let more = all.len().saturating_sub(MOST);
    (all.into_iter().take(MOST).map(|finding| view(finding, rule.severity, report)).collect(), more)
}

fn view(finding: &Finding, usual: Severity, report: &Report) -> Found {
    let record = finding.record.as_ref().and_then(|id| {
        let named = report.edition.named(id)?;
        Some(LinkView::record(report, named.kind, id, named.called(id)))
    });
    let severity = finding.severity;
    Found {
        status: Some(severity)
            .filter(|severity| *severity != usual)
            .map(|severity| super::status(report.numbers(), severity)),
        text: facts::spoken(&finding.text, report.numbers()),
        measured: facts::quoted(&finding.measured, report.numbers()),
        limit: facts::quoted(&finding.limit, report.numbers()),
        record,
        source: view::source(&finding.at),
    }
}

/// Returns what is silenced, with its reason and end date.
pub fn silenced(report: &Report) -> Vec<Silenced> {
    let told = report.tells_computed();
    report
        .findings
        .iter()
        .filter(|_| told)
        .filter_map(|finding| Some((finding, finding.silenced.clone()?)))
        .take(MOST_SILENCED)
        .map(|(finding, reason)| Silenced {
            text: facts::spoken(&finding.text, report.numbers()),
            rule: LinkView::new(words::rule_address(finding.rule), finding.rule),
            reason: reason.words(report.numbers()),
            source: view::source(&finding.at),
        })
        .collect()
}
