//! Health by dimension: status, reason, and why.

use crate::checks::health::{Colour, Dimension};
use crate::checks::{self, Finding, Report, Silenced};
use crate::pages::overview::moved::{self, Trend};
use crate::pages::view::{StatusView, WhyView, source};
use crate::pages::{facts, subject, words};
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Health {
    pub heading: String,
    /// What heads the trends; nothing where there is no earlier report.
    pub since: Option<String>,
    /// Why there are no trends yet.
    pub first: Option<String>,
    pub rows: Vec<Row>,
}

#[derive(Serialize)]
pub struct Row {
    pub name: String,
    pub status: StatusView,
    pub fact: String,
    /// Which way it has moved since the report before the last one.
    pub trend: Option<Trend>,
    /// What of it is silenced, until when and why; Markdown.
    pub silenced: Option<String>,
    /// How many other reasons stand behind the status than those told; empty where all are.
    pub more: String,
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
    let (since, locale) = (moved::compared_with(report), report.numbers());
    (!shown.is_empty()).then(|| Health {
        since: since.map(|date| moved::heading(locale, date, report)),
        first: (report.edition.updates().len() == 1).then(|| say!(locale, "overview-trend-first")),
        heading: subject::within(
            report.numbers(),
            report.edition.audience().subject,
            heading(&shown, report.numbers()),
        ),
        rows: shown.iter().map(|dimension| row(report, dimension)).collect(),
    })
}

/// Returns `Schedule is off track, cost and risk need attention`.
fn heading(dimensions: &[&Dimension], locale: Locale) -> String {
    let named = |colour: Colour| -> Vec<String> {
        dimensions
            .iter()
            .filter(|dimension| dimension.colour == colour)
            .map(|dimension| words::topic_within(locale, dimension.topic))
            .collect()
    };
    let hushed: usize = dimensions.iter().map(|dimension| dimension.silenced.len()).sum();
    let (red, amber, green) = (named(Colour::Red), named(Colour::Amber), named(Colour::Green));
    let (reds, ambers, greens) = (red.len(), amber.len(), green.len());
    let (red, amber) = (locale.list(&red), locale.list(&amber));
    match (reds, ambers) {
        (1.., 1..) => say!(
            locale,
            "overview-health-red-and-amber",
            red = red,
            reds = reds,
            amber = amber,
            ambers = ambers
        ),
        (1.., 0) => say!(locale, "overview-health-red", names = red, count = reds),
        (0, 1..) => say!(locale, "overview-health-amber", names = amber, count = ambers),
        (0, 0) if greens == 0 => say!(locale, "overview-health-unknown"),
        (0, 0) if greens == dimensions.len() => match hushed {
            0 => say!(locale, "overview-health-all"),
            hushed => say!(locale, "overview-health-all-silenced", count = hushed),
        },
        (0, 0) => say!(locale, "overview-health-green", names = locale.list(&green), count = greens),
    }
}

fn row(report: &Report, dimension: &Dimension) -> Row {
    let findings = || dimension.reasons.iter().filter_map(|&place| report.findings.get(place));
    let hushed = || dimension.silenced.iter().filter_map(|&place| report.findings.get(place));
    let (rest, locale) = (dimension.reasons.len().saturating_sub(MOST), report.numbers());
    let why = |finding| why(finding, report);
    Row {
        name: words::topic(locale, dimension.topic),
        status: match dimension.colour {
            Colour::Unknown => StatusView { key: "unknown", word: say!(locale, "overview-not-recorded") },
            colour => StatusView::colour(locale, colour),
        },
        fact: facts::spoken(&dimension.fact, locale),
        trend: moved::compared_with(report).map(|since| moved::trend(report, dimension.topic, since)),
        silenced: silenced(report, dimension),
        more: if rest > 0 { say!(locale, "overview-more-signs", count = rest) } else { String::new() },
        whys: match dimension.reasons.is_empty() {
            false => findings().take(MOST).chain(hushed().take(MOST)).map(why).collect(),
            true => standing(dimension, locale).into_iter().chain(hushed().take(MOST).map(why)).collect(),
        },
    }
}

/// Says what of a dimension is silenced: `1 sign is silenced until 31 Dec 2026: Agreed with Finance`.
fn silenced(report: &Report, dimension: &Dimension) -> Option<String> {
    let findings = dimension.silenced.iter().filter_map(|&place| report.findings.get(place));
    let mut reasons: Vec<&Silenced> = findings.filter_map(|finding| finding.silenced.as_ref()).collect();
    let (count, locale) = (reasons.len(), report.numbers());
    reasons.sort_by_key(|silenced| silenced.until);
    reasons.dedup();
    Some(match reasons.as_slice() {
        [] => return None,
        [one] => {
            let (date, reason) = (locale.date(one.until), one.reason.as_str());
            say!(locale, "overview-silenced", count = count, date = date, reason = reason)
        }
        [first, ..] => {
            say!(locale, "overview-silenced-several", count = count, date = locale.date(first.until))
        }
    })
}

/// Says beside the verdict what is silenced, and where: `1 sign is silenced (schedule) until 31 Dec 2026.`
pub fn silenced_in_short(report: &Report) -> Option<String> {
    let dimensions = report.health.dimensions.iter().filter(|dimension| !dimension.silenced.is_empty());
    let dimensions: Vec<&Dimension> = dimensions.filter(|_| report.tells_computed()).collect();
    let places = || dimensions.iter().flat_map(|dimension| &dimension.silenced);
    let last =
        places().filter_map(|&place| Some(report.findings.get(place)?.silenced.as_ref()?.until)).max()?;
    let locale = report.numbers();
    let names: Vec<String> =
        dimensions.iter().map(|dimension| words::topic_within(locale, dimension.topic)).collect();
    let (count, names, date) = (places().count(), locale.list(&names), locale.date(last));
    Some(say!(locale, "overview-silenced-in-short", count = count, names = names, date = date))
}

/// Says why a dimension is on track: what was measured, and the limit that it keeps.
fn standing(dimension: &Dimension, locale: Locale) -> Option<WhyView> {
    (dimension.colour == Colour::Green && !dimension.measured.is_empty()).then(|| WhyView {
        rule: say!(locale, "overview-no-sign", silenced = dimension.silenced.len()),
        measured: facts::spoken(&dimension.measured, locale),
        limit: facts::quoted(&dimension.limit, locale),
        source: source(&dimension.at),
        ..WhyView::default()
    })
}

fn why(finding: &Finding, report: &Report) -> WhyView {
    let locale = report.numbers();
    let rule = checks::ALL.iter().find(|rule| rule.name == finding.rule);
    WhyView {
        rule: rule.map_or_else(|| finding.rule.to_string(), |rule| facts::quoted(&rule.sign(locale), locale)),
        about: rule.and_then(|rule| words::rule_link(report, rule.name)),
        measured: facts::quoted(&finding.measured, locale),
        limit: facts::quoted(&finding.limit, locale),
        cause: facts::spoken(&finding.text, locale),
        silenced: finding.silenced.as_ref().map(|silenced| silenced.words(locale)).unwrap_or_default(),
        source: source(&finding.at),
    }
}
