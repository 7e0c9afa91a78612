//! Health by dimension: status, reason, and why.

use crate::checks::health::{Colour, Dimension};
use crate::checks::{self, Finding, Report};
use crate::pages::overview::moved;
use crate::pages::phrase::Phrase;
use crate::pages::view::{LinkView, StatusView, WhyView, source};
use crate::pages::{facts, words};
use crate::units::text::{capital, list};
use serde::Serialize;

#[derive(Serialize)]
pub struct Health {
    pub heading: String,
    pub rows: Vec<Row>,
}

#[derive(Serialize)]
pub struct Row {
    pub name: &'static str,
    pub status: StatusView,
    pub fact: String,
    /// What has moved since the last report, where that can be known.
    pub since: Option<Phrase>,
    /// How many other reasons stand behind the status.
    pub more: Option<String>,
    pub whys: Vec<WhyView>,
}

/// The most reasons that are told of one dimension; the rest is counted.
const MOST: usize = 3;

/// Returns the dimensions; nothing where the project publishes only what its manager calls it.
pub fn health(report: &Report) -> Option<Health> {
    if !report.tells_computed() {
        return None;
    }
    let complete = report.edition.audience().complete;
    // What is not shown to an audience is not told apart from what is not recorded: it is left out.
    let shown: Vec<&Dimension> = report
        .health
        .dimensions
        .iter()
        .filter(|dimension| complete || dimension.colour != Colour::Unknown)
        .collect();
    (!shown.is_empty()).then(|| Health {
        heading: heading(&shown),
        rows: shown.iter().map(|dimension| row(report, dimension)).collect(),
    })
}

/// Returns `Schedule is off track, cost and risk need attention`.
fn heading(dimensions: &[&Dimension]) -> String {
    let named = |colour: Colour| -> Vec<String> {
        dimensions
            .iter()
            .filter(|dimension| dimension.colour == colour)
            .map(|dimension| words::topic(dimension.topic).to_lowercase())
            .collect()
    };
    let (red, amber, green) = (named(Colour::Red), named(Colour::Amber), named(Colour::Green));
    let verb =
        |names: &[String], one: &'static str, many: &'static str| if names.len() == 1 { one } else { many };
    let text = match (red.is_empty(), amber.is_empty()) {
        (false, false) => format!(
            "{} {} off track, {} {} attention",
            list(&red, "and"),
            verb(&red, "is", "are"),
            list(&amber, "and"),
            verb(&amber, "needs", "need")
        ),
        (false, true) => format!("{} {} off track", list(&red, "and"), verb(&red, "is", "are")),
        (true, false) => format!("{} {} attention", list(&amber, "and"), verb(&amber, "needs", "need")),
        (true, true) if green.is_empty() => "Too little is recorded to judge".to_string(),
        (true, true) if green.len() == dimensions.len() => "Every dimension is on track".to_string(),
        (true, true) => format!("{} {} on track", list(&green, "and"), verb(&green, "is", "are")),
    };
    capital(&text)
}

fn row(report: &Report, dimension: &Dimension) -> Row {
    let findings = || dimension.reasons.iter().filter_map(|&place| report.findings.get(place));
    let rest = dimension.reasons.len().saturating_sub(MOST);
    Row {
        name: words::topic(dimension.topic),
        status: match dimension.colour {
            Colour::Unknown => StatusView { key: "unknown", word: "Not recorded".to_string() },
            colour => StatusView::from(colour),
        },
        fact: facts::spoken(&dimension.fact),
        since: moved::since(report, dimension.topic),
        more: match (dimension.reasons.len(), rest) {
            (_, 0) => None,
            (_, 1) => Some("One more sign is behind this.".to_string()),
            (_, rest) => Some(format!("{rest} more signs are behind this.")),
        },
        whys: match dimension.reasons.is_empty() {
            false => findings().take(MOST).map(why).collect(),
            true => standing(dimension).into_iter().collect(),
        },
    }
}

/// Says why a dimension is on track: what was measured, and the limit that it keeps.
fn standing(dimension: &Dimension) -> Option<WhyView> {
    (dimension.colour == Colour::Green && !dimension.measured.is_empty()).then(|| WhyView {
        rule: "No rule about it finds a warning sign.".to_string(),
        measured: facts::spoken(&dimension.measured),
        limit: facts::quoted(&dimension.limit),
        source: source(&dimension.at),
        ..WhyView::default()
    })
}

fn why(finding: &Finding) -> WhyView {
    let rule = checks::ALL.iter().find(|rule| rule.name == finding.rule);
    WhyView {
        rule: rule.map_or_else(|| finding.rule.to_string(), |rule| facts::quoted(rule.sign)),
        about: rule.map(|rule| LinkView::new(words::rule_address(rule.name), rule.name)),
        measured: facts::quoted(&finding.measured),
        limit: facts::quoted(&finding.limit),
        cause: facts::spoken(&finding.text),
        source: source(&finding.at),
    }
}
