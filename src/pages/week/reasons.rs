//! Why it is off track or at risk: every finding that made the colour, with value, limit and place.

use crate::checks::health::Colour;
use crate::checks::{Finding, Report, Severity, Topic};
use crate::pages::phrase::Phrase;
use crate::pages::view::{self, LinkView, StatusView};
use crate::pages::{facts, words};
use crate::units::locale::{Locale, say};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Reasons {
    kick: String,
    headline: String,
    rows: Vec<Reason>,
    /// Says how many there are beside these.
    more: Option<String>,
}

#[derive(Serialize)]
struct Reason {
    topic: String,
    status: StatusView,
    /// With a link to the record where it names it.
    text: Phrase,
    /// To the record that the text does not name.
    record: Option<LinkView>,
    measured: String,
    limit: String,
    rule: Option<LinkView>,
    source: Option<LinkView>,
}

/// Returns what made the colour, worst first; nothing where everything is on track.
pub fn reasons(report: &Report) -> Option<Reasons> {
    let health = &report.health;
    if !report.tells_computed() || !matches!(health.overall, Colour::Amber | Colour::Red) {
        return None;
    }
    let mut rows: Vec<(Topic, &Finding)> = Vec::new();
    for dimension in &health.dimensions {
        let topic = dimension.topic;
        rows.extend(dimension.reasons.iter().map(|&place| (topic, &report.findings[place])));
    }
    rows.sort_by_key(|(_, finding)| std::cmp::Reverse(finding.severity));
    let alarms = rows.iter().filter(|(_, finding)| finding.severity == Severity::Alarm).count();
    let locale = report.numbers();
    let headline = headline(alarms, rows.len() - alarms, locale);
    let left_out = fold(&mut rows);
    Some(Reasons {
        kick: match health.overall {
            Colour::Amber => say!(locale, "week-why-at-risk"),
            _ => say!(locale, "week-why-off-track"),
        },
        headline,
        rows: rows.into_iter().map(|(topic, finding)| reason(topic, finding, report)).collect(),
        more: (left_out > 0).then(|| say!(locale, "week-reasons-more", count = left_out)),
    })
}

/// Says how many reasons there are and how bad they are.
fn headline(alarms: usize, warnings: usize, locale: Locale) -> String {
    match (alarms, warnings) {
        (0, count) => say!(locale, "week-reasons-concern", count = count),
        (count, 0) => say!(locale, "week-reasons-why", count = count),
        (count, warnings) => say!(locale, "week-reasons-both", count = count, warnings = warnings),
    }
}

/// The most rows, and the most of one rule where there are more, so that no rule crowds out another.
const MOST: usize = 60;
const MOST_OF_A_RULE: usize = 12;

/// Cuts a long list, and returns how many are left out.
fn fold(rows: &mut Vec<(Topic, &Finding)>) -> usize {
    let all = rows.len();
    if all > MOST {
        let mut count: BTreeMap<&str, usize> = BTreeMap::new();
        rows.retain(|(_, finding)| {
            let count = count.entry(finding.rule).or_default();
            *count += 1;
            *count <= MOST_OF_A_RULE
        });
        rows.truncate(MOST);
    }
    all - rows.len()
}

/// Makes a link of the first of some names that a text has; nothing where it has none of them.
fn linked(text: &str, names: &[&str], href: &str) -> Option<Phrase> {
    let (at, name) = names.iter().find_map(|name| Some((whole(text, name)?, *name)))?;
    let (before, rest) = text.split_at(at);
    Some(Phrase::plain(before).link(href, name).text(&rest[name.len()..]))
}

/// Returns where a name stands that is no part of a longer word, as `R-1` is of `R-12`.
fn whole(text: &str, name: &str) -> Option<usize> {
    let is_apart = |next: Option<char>| next.is_none_or(|c| !c.is_alphanumeric());
    let mut places = text.match_indices(name).map(|(at, _)| at);
    places.find(|&at| {
        is_apart(text[..at].chars().next_back()) && is_apart(text[at + name.len()..].chars().next())
    })
}

fn reason(topic: Topic, finding: &Finding, report: &Report) -> Reason {
    let key = if finding.severity == Severity::Alarm { "bad" } else { "warn" };
    let said = facts::spoken(&finding.text, report.numbers());
    let named = finding.record.as_ref().and_then(|id| Some((id, report.edition.named(id)?)));
    let (text, record) = match named {
        None => (Phrase::plain(said), None),
        Some((id, named)) => {
            let link = LinkView::record(report, named.kind, id, named.called(id));
            let quoted = say!(report.numbers(), "shared-quoted", text = named.title.as_str());
            match linked(&said, &[quoted.as_str(), named.called(id)], &link.href) {
                Some(text) => (text, None),
                None => (Phrase::plain(said), Some(link)),
            }
        }
    };
    Reason {
        topic: words::topic(report.numbers(), topic),
        status: StatusView::of(report.numbers(), key),
        text,
        record,
        measured: facts::quoted(&finding.measured, report.numbers()),
        limit: facts::quoted(&finding.limit, report.numbers()),
        rule: words::rule_link(report, finding.rule),
        source: view::source(&finding.at),
    }
}
