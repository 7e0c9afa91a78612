//! Health by dimension: status, reason, and why.

use crate::checks::health::{Colour, Dimension};
use crate::checks::{self, Finding, Report, Silenced};
use crate::pages::overview::moved;
use crate::pages::phrase::Phrase;
use crate::pages::view::{LinkView, StatusView, WhyView, source};
use crate::pages::{facts, subject, words};
use crate::units::locale;
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
    /// What of it is silenced, until when and why; Markdown.
    pub silenced: Option<String>,
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
        heading: subject::within(report.edition.audience().subject, heading(&shown)),
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
    let hushed: usize = dimensions.iter().map(|dimension| dimension.silenced.len()).sum();
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
        (true, true) if green.len() == dimensions.len() => match hushed {
            0 => "Every dimension is on track".to_string(),
            _ => format!("Every dimension is on track; {} silenced", count(hushed)),
        },
        (true, true) => format!("{} {} on track", list(&green, "and"), verb(&green, "is", "are")),
    };
    capital(&text)
}

fn row(report: &Report, dimension: &Dimension) -> Row {
    let findings = || dimension.reasons.iter().filter_map(|&place| report.findings.get(place));
    let hushed = || dimension.silenced.iter().filter_map(|&place| report.findings.get(place));
    let rest = dimension.reasons.len().saturating_sub(MOST);
    Row {
        name: words::topic(dimension.topic),
        status: match dimension.colour {
            Colour::Unknown => StatusView { key: "unknown", word: "Not recorded".to_string() },
            colour => StatusView::from(colour),
        },
        fact: facts::spoken(&dimension.fact),
        since: moved::since(report, dimension.topic),
        silenced: silenced(report, dimension),
        more: match (dimension.reasons.len(), rest) {
            (_, 0) => None,
            (_, 1) => Some("One more sign is behind this.".to_string()),
            (_, rest) => Some(format!("{rest} more signs are behind this.")),
        },
        whys: match dimension.reasons.is_empty() {
            false => findings().take(MOST).chain(hushed().take(MOST)).map(why).collect(),
            true => standing(dimension).into_iter().chain(hushed().take(MOST).map(why)).collect(),
        },
    }
}

/// Says what of a dimension is silenced: `1 sign is silenced until 31 Dec 2026: Agreed with Finance`.
fn silenced(report: &Report, dimension: &Dimension) -> Option<String> {
    let findings = dimension.silenced.iter().filter_map(|&place| report.findings.get(place));
    let mut reasons: Vec<&Silenced> = findings.filter_map(|finding| finding.silenced.as_ref()).collect();
    let signs = count(reasons.len());
    reasons.sort_by_key(|silenced| silenced.until);
    reasons.dedup();
    Some(match reasons.as_slice() {
        [] => return None,
        [one] => format!("{signs} silenced until {}: {}", locale::date(one.until), one.reason),
        [first, ..] => format!(
            "{signs} silenced, the first until {}; *Why?* has the reasons.",
            locale::date(first.until)
        ),
    })
}

/// Says beside the verdict what is silenced, and where: `1 sign is silenced: schedule, until 31 Dec 2026.`
pub fn silenced_in_short(report: &Report) -> Option<String> {
    let dimensions = report.health.dimensions.iter().filter(|dimension| !dimension.silenced.is_empty());
    let dimensions: Vec<&Dimension> = dimensions.filter(|_| report.tells_computed()).collect();
    let places = || dimensions.iter().flat_map(|dimension| &dimension.silenced);
    let last =
        places().filter_map(|&place| Some(report.findings.get(place)?.silenced.as_ref()?.until)).max()?;
    let names: Vec<String> =
        dimensions.iter().map(|dimension| words::topic(dimension.topic).to_lowercase()).collect();
    let until = locale::date(last);
    Some(format!("{} silenced ({}) until {until}.", count(places().count()), list(&names, "and")))
}

fn count(signs: usize) -> String {
    format!("{signs} {}", if signs == 1 { "sign is" } else { "signs are" })
}

/// Says why a dimension is on track: what was measured, and the limit that it keeps.
fn standing(dimension: &Dimension) -> Option<WhyView> {
    (dimension.colour == Colour::Green && !dimension.measured.is_empty()).then(|| WhyView {
        rule: match dimension.silenced.len() {
            0 => "No rule about it finds a warning sign.".to_string(),
            1 => "The one warning sign about it is silenced.".to_string(),
            count => format!("All {count} warning signs about it are silenced."),
        },
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
        silenced: finding.silenced.as_ref().map(Silenced::words).unwrap_or_default(),
        source: source(&finding.at),
    }
}
