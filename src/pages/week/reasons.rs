//! Why it is off track or at risk: every finding that made the colour, with value, limit and place.

use crate::checks::health::Colour;
use crate::checks::{Finding, Report, Severity};
use crate::edition::Edition;
use crate::pages::view::{self, LinkView, StatusView};
use crate::pages::words;
use serde::Serialize;

#[derive(Serialize)]
pub struct Reasons {
    kick: String,
    headline: String,
    rows: Vec<Reason>,
}

#[derive(Serialize)]
struct Reason {
    topic: &'static str,
    status: StatusView,
    text: String,
    record: Option<LinkView>,
    measured: String,
    limit: String,
    rule: LinkView,
    source: Option<LinkView>,
}

/// Returns what made the colour, worst first; nothing where everything is on track.
pub fn reasons(report: &Report) -> Option<Reasons> {
    let health = &report.health;
    if !matches!(health.overall, Colour::Amber | Colour::Red) {
        return None;
    }
    let mut rows: Vec<(&'static str, &Finding)> = Vec::new();
    for dimension in &health.dimensions {
        let topic = words::topic(dimension.topic);
        rows.extend(dimension.reasons.iter().map(|&place| (topic, &report.findings[place])));
    }
    rows.sort_by_key(|(_, finding)| std::cmp::Reverse(finding.severity));
    let alarms = rows.iter().filter(|(_, finding)| finding.severity == Severity::Alarm).count();
    Some(Reasons {
        kick: words::why_it_is(health.overall),
        headline: words::reasons_headline(alarms, rows.len() - alarms),
        rows: rows.into_iter().map(|(topic, finding)| reason(topic, finding, &report.edition)).collect(),
    })
}

fn reason(topic: &'static str, finding: &Finding, edition: &Edition) -> Reason {
    let key = if finding.severity == Severity::Alarm { "bad" } else { "warn" };
    let record = finding.record.as_ref().and_then(|id| {
        let named = edition.named(id)?;
        Some(LinkView::record(named.kind, id, id.clone()))
    });
    Reason {
        topic,
        status: StatusView::of(key),
        text: words::sentence(&finding.text),
        record,
        measured: finding.measured.clone(),
        limit: finding.limit.clone(),
        rule: LinkView::new(words::rule_address(finding.rule), finding.rule),
        source: view::source(&finding.at),
    }
}
