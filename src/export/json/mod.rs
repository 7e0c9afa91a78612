//! The public data format, `"format": "milepost/1"`: everything that is computed, as one document.
//!
//! Dates are `YYYY-MM-DD`, durations working days as numbers, money decimal strings, percent 0–100, ids
//! as written. What cannot be computed is absent, never 0. The site publishes it as `data/project.json`.

mod baseline;
mod budget;
pub mod card;
mod closure;
mod confidence;
mod earned;
mod forecast;
mod people;
mod plan_quality;
pub mod portfolio;
mod progress;
mod registers;
mod schedule;
mod task;
mod vendors;
mod workload;

use crate::checks::Report;
use crate::checks::health::{Colour, Dimension};
use crate::checks::{Finding, Severity, Topic};
use crate::edition::forecast::NoForecast;
use crate::edition::project::{Method, Scope, Stage};
use crate::edition::{Place, Subject};
use crate::pages::portfolio::across::Across;
use crate::units::Date;
use serde::Serialize;
use serde_json::{Map, Value};

/// The format's name and version.
pub const FORMAT: &str = "milepost/1";

/// The key of what a portfolio compares with other projects.
pub const KEY: &str = "across";

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    project: Project<'a>,
    /// End users are told no status, and what changes for them in place of a plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    health: Option<Health<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<confidence::Confidence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    schedule: Option<schedule::Schedule<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workload: Option<workload::Workload<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forecast: Option<forecast::Forecast<'a>>,
    /// Why there is no forecast.
    #[serde(skip_serializing_if = "Option::is_none")]
    no_forecast: Option<NoForecast>,
    #[serde(skip_serializing_if = "Option::is_none")]
    risks: Option<registers::Risks<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    budget: Option<budget::Budget<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<registers::Changes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issues: Option<Vec<registers::Issue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decisions: Option<Vec<registers::Decision<'a>>>,
    /// What the plan delivers, and how far that is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    deliverables: Vec<closure::Deliverable<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sites: Option<closure::Sites<'a>>,
    /// The other registers, each record as it is registered, and what is computed of some.
    #[serde(flatten)]
    others: Map<String, Value>,
    /// What changes for end users, and whom they ask.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    for_users: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Value>,
    findings: Vec<FindingRow<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan_quality: Option<plan_quality::PlanQuality<'a>>,
    /// What a portfolio compares with other projects; end users are in none.
    #[serde(skip_serializing_if = "Option::is_none")]
    across: Option<Across>,
}

#[derive(Serialize)]
struct Project<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    summary: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<Stage>,
    method: Method,
    currency: &'a str,
    as_of: Date,
    /// What the status, the finish and the progress are of.
    speaks_of: Subject,
    /// Where the site is published, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    site: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sponsor: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    manager: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    objectives: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<&'a Scope>,
}

#[derive(Serialize)]
struct Health<'a> {
    overall: Colour,
    schedule: Rated<'a>,
    cost: Rated<'a>,
    scope: Rated<'a>,
    risk: Rated<'a>,
    quality: Rated<'a>,
    /// How the project is run: decisions, reports, ownership.
    governance: Rated<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    called: Option<Called<'a>>,
    /// Nothing where readers see the manager's call alone: what is computed differs from it, or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    watermelon: Option<bool>,
    /// The call differs, and nobody says why.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason_missing: Option<bool>,
}

#[derive(Serialize)]
struct Rated<'a> {
    rag: Colour,
    #[serde(skip_serializing_if = "str::is_empty")]
    fact: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    measured: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    limit: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a Place>,
    why: Vec<Reason<'a>>,
}

#[derive(Serialize)]
struct Reason<'a> {
    rule: &'a str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a Place>,
    measured: &'a str,
    limit: &'a str,
}

#[derive(Serialize)]
struct Called<'a> {
    rag: Colour,
    date: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct FindingRow<'a> {
    rule: &'a str,
    severity: Severity,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    silenced: Option<&'a str>,
    /// The last day on which it is not counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    silenced_until: Option<Date>,
}

/// The whole report, gathered once for all forms that show its figures.
pub struct Data<'a>(Document<'a>);

impl<'a> Data<'a> {
    pub fn of(report: &'a Report) -> Data<'a> {
        Data(whole(report))
    }

    /// Returns it as one JSON document, with a newline at its end.
    pub fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(&self.0)
            .expect("maps have text keys and no value can fail to print");
        text.push('\n');
        text
    }

    /// Returns the same document as a value, for the tables.
    pub fn value(&self) -> Value {
        serde_json::to_value(&self.0).expect("maps have text keys and no value can fail to print")
    }
}

/// Returns the whole report as one JSON document, with a newline at its end.
pub fn document(report: &Report) -> String {
    Data::of(report).text()
}

fn whole(report: &Report) -> Document<'_> {
    let edition = &report.edition;
    let head = edition.head();
    let mut others = registers::others(report);
    progress::add(&mut others, report);
    let told = !edition.audience().is_users;
    Document {
        format: FORMAT,
        project: Project {
            name: &head.name,
            code: head.code.as_deref(),
            summary: head.summary.as_str(),
            stage: head.stage,
            method: head.method,
            currency: head.currency.code(),
            as_of: edition.as_of(),
            speaks_of: edition.audience().subject,
            site: crate::pages::paths::base(report),
            start: head.start,
            baseline: head.baseline.as_deref(),
            sponsor: head.sponsor.known().map(|who| who.name.as_str()),
            manager: head.manager.known().map(|who| who.name.as_str()),
            objectives: registers::says(report, edition.objectives()).then(|| closure::objectives(report)),
            scope: registers::scope(report),
        },
        health: told.then(|| health(report)),
        confidence: told.then(|| confidence::confidence(report)),
        schedule: told.then(|| schedule::schedule(report)),
        workload: workload::workload(report),
        forecast: forecast::forecast(report),
        no_forecast: forecast::missing(report),
        risks: registers::risks(report),
        budget: budget::budget(report),
        changes: registers::changes(report),
        issues: registers::issues(report),
        decisions: registers::decisions(report),
        deliverables: closure::deliverables(report),
        sites: closure::sites(report),
        others,
        for_users: report.edition.for_users().iter().map(registered).collect(),
        help: report.edition.help().map(registered),
        findings: findings(report),
        plan_quality: plan_quality::plan_quality(report),
        across: (!edition.audience().is_users).then(|| Across::of(report)),
    }
}

/// Returns a record as it is registered, without the keys that are not set: absent, never null.
fn registered<T: Serialize>(record: &T) -> Value {
    let mut value = serde_json::to_value(record).expect("maps have text keys and no value can fail to print");
    drop_unset(&mut value);
    value
}

fn drop_unset(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|_, value| !value.is_null() && value.as_str() != Some(""));
            map.values_mut().for_each(drop_unset);
        }
        Value::Array(list) => list.iter_mut().for_each(drop_unset),
        _ => {}
    }
}

fn health(report: &Report) -> Health<'_> {
    let health = &report.health;
    let told = report.tells_computed();
    let rated = |topic| rated(health.dimensions.iter().find(|dimension| dimension.topic == topic), report);
    Health {
        overall: match &health.called {
            // Readers see the manager's call alone.
            Some(called) if !told => called.colour,
            _ => health.overall,
        },
        schedule: rated(Topic::Schedule),
        cost: rated(Topic::Budget),
        scope: rated(Topic::Scope),
        risk: rated(Topic::Risk),
        quality: rated(Topic::Quality),
        governance: rated(Topic::Habits),
        called: health.called.as_ref().map(|called| Called {
            rag: called.colour,
            date: called.date,
            by: called.by.as_ref().map(|who| who.name.as_str()),
            reason: called.reason.as_deref(),
        }),
        watermelon: told.then_some(health.watermelon),
        reason_missing: told.then_some(health.reason_missing),
    }
}

fn rated<'a>(dimension: Option<&'a Dimension>, report: &'a Report) -> Rated<'a> {
    let unknown =
        Rated { rag: Colour::Unknown, fact: "", measured: "", limit: "", at: None, why: Vec::new() };
    let Some(dimension) = dimension.filter(|_| report.tells_computed()) else { return unknown };
    // Whether something is not recorded or not shown is nothing that this audience may be told.
    if dimension.colour == Colour::Unknown && !report.edition.audience().complete {
        return unknown;
    }
    Rated {
        rag: dimension.colour,
        fact: &dimension.fact,
        measured: &dimension.measured,
        limit: &dimension.limit,
        at: dimension.at.as_ref(),
        why: dimension.reasons.iter().map(|&place| reason(&report.findings[place])).collect(),
    }
}

fn reason(finding: &Finding) -> Reason<'_> {
    Reason {
        rule: finding.rule,
        text: &finding.text,
        record: finding.record.as_deref(),
        at: finding.at.as_ref(),
        measured: &finding.measured,
        limit: &finding.limit,
    }
}

/// Returns what the rules find; nothing where readers see the manager's call alone.
fn findings(report: &Report) -> Vec<FindingRow<'_>> {
    report.findings.iter().filter(|_| report.tells_computed()).map(finding).collect()
}

fn finding(finding: &Finding) -> FindingRow<'_> {
    FindingRow {
        rule: finding.rule,
        severity: finding.severity,
        text: &finding.text,
        record: finding.record.as_deref(),
        file: finding.at.as_ref().map(|at| at.path.as_str()),
        line: finding.at.as_ref().map(|at| at.line),
        // A record is pointed at by the line that it begins on.
        column: finding.at.as_ref().map(|_| 1),
        silenced: finding.silenced.as_ref().map(|silenced| silenced.reason.as_str()),
        silenced_until: finding.silenced.as_ref().map(|silenced| silenced.until),
    }
}
