//! The project's own facts an audience may see, and the settings that the rules and pages follow.

use crate::edition::place::Place;
use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::{self, Prose, References};
use crate::edition::record::{self, Record};
use crate::edition::shown::Shown;
use crate::model;
use crate::model::audience::Hidden;
use crate::units::Date;
use crate::units::locale::Currency;
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Head {
    pub name: String,
    pub code: Option<String>,
    pub summary: Prose,
    pub stage: Option<Stage>,
    pub method: Method,
    pub priority: Option<Priority>,
    pub sponsor: Shown<Option<Who>>,
    pub manager: Shown<Option<Who>>,
    #[serde(skip)]
    pub currency: Currency,
    pub start: Option<Date>,
    /// Whether work is moved until nobody is asked for more than they have.
    pub level: bool,
    /// The name of the baseline that slips are measured against.
    pub baseline: Option<String>,
    pub at: Option<Place>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    Initiation,
    Planning,
    Execution,
    Closing,
    Closed,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    Waterfall,
    Agile,
    Hybrid,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    Scope,
    Date,
    Cost,
    Quality,
}

#[derive(Clone, Debug, Serialize)]
pub struct Objective {
    #[serde(flatten)]
    pub record: Record,
    pub outcome: String,
    pub measure: Option<String>,
    pub unit: Option<String>,
    pub from: Option<f64>,
    pub target: Option<f64>,
    pub readings: Vec<Reading>,
}

#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Reading {
    pub date: Date,
    pub value: f64,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Scope {
    #[serde(rename = "in")]
    pub inside: Vec<String>,
    #[serde(rename = "out")]
    pub outside: Vec<String>,
    pub assumptions: Vec<String>,
    pub constraints: Vec<String>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Freeze {
    pub name: String,
    pub from: Date,
    pub to: Date,
    pub at: Option<Place>,
}

/// One of the project's own files, as it was read. Only in an edition that nothing is kept from.
#[derive(Clone, Debug)]
pub struct SourceText {
    pub path: String,
    pub text: String,
}

/// What the project sets for rules and pages.
#[derive(Clone, Debug)]
pub struct Settings {
    pub thresholds: Vec<Threshold>,
    pub silences: Vec<Silence>,
    /// Only the manager's own call is published.
    pub publish_called_only: bool,
    pub site_title: Option<String>,
    pub base_url: Option<String>,
    pub theme: Option<String>,
    pub language: String,
    pub indexed: bool,
    /// The optional script is part of the site.
    pub script: bool,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Threshold {
    pub name: String,
    pub value: Setting,
    pub at: Option<Place>,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Setting {
    Number(f64),
    Text(String),
    Switch(bool),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Silence {
    pub rule: String,
    pub record: Option<String>,
    pub until: Date,
    pub reason: String,
    pub at: Option<Place>,
}

pub fn clear_head(
    head: model::project::Head,
    baseline: Option<String>,
    clearance: &Clearance,
    references: &References,
) -> Head {
    let model::project::Head {
        name,
        code,
        summary,
        stage,
        method,
        priority,
        sponsor,
        manager,
        currency,
        start,
        // The date has been settled before the plan was computed.
        status_date: _,
        level,
        baseline: _,
        origin,
    } = head;
    let plan = clearance.grants(Hidden::Plan);
    Head {
        name,
        code,
        summary: prose::clear(summary, references),
        stage: stage.map(|stage| match stage {
            model::project::Stage::Initiation => Stage::Initiation,
            model::project::Stage::Planning => Stage::Planning,
            model::project::Stage::Execution => Stage::Execution,
            model::project::Stage::Closing => Stage::Closing,
            model::project::Stage::Closed => Stage::Closed,
        }),
        method: match method {
            model::project::Method::Waterfall => Method::Waterfall,
            model::project::Method::Agile => Method::Agile,
            model::project::Method::Hybrid => Method::Hybrid,
        },
        // What may give way is nothing for the other side of a contract to know.
        priority: priority.filter(|_| clearance.grants_all(Hidden::Whole)).map(|priority| match priority {
            model::project::Priority::Scope => Priority::Scope,
            model::project::Priority::Date => Priority::Date,
            model::project::Priority::Cost => Priority::Cost,
            model::project::Priority::Quality => Priority::Quality,
        }),
        sponsor: clearance.told(sponsor),
        manager: clearance.told(manager),
        currency,
        start: start.filter(|_| plan),
        level,
        baseline: baseline.filter(|_| plan),
        at: clearance.place(origin),
    }
}

pub fn clear_objective(
    objective: model::project::Objective,
    clearance: &Clearance,
    references: &References,
) -> Objective {
    let model::project::Objective { record, outcome, measure, unit, from, target, readings } = objective;
    Objective {
        record: record::clear(record, clearance, references),
        outcome: references.cut(outcome),
        measure: measure.map(|text| references.cut(text)),
        unit,
        from,
        target,
        readings: readings
            .into_iter()
            .map(|model::project::Reading { date, value }| Reading { date, value })
            .collect(),
    }
}

pub fn clear_scope(scope: model::project::Scope, references: &References) -> Scope {
    let model::project::Scope { inside, outside, assumptions, constraints } = scope;
    Scope {
        inside: references.cut_all(inside),
        outside: references.cut_all(outside),
        assumptions: references.cut_all(assumptions),
        constraints: references.cut_all(constraints),
    }
}

pub fn clear_freeze(freeze: model::calendar::Freeze, clearance: &Clearance) -> Freeze {
    let model::calendar::Freeze { name, from, to, origin } = freeze;
    Freeze { name, from, to, at: clearance.place(origin) }
}

pub fn clear_file(file: model::project::FileText) -> SourceText {
    let model::project::FileText { path, text } = file;
    SourceText { path, text }
}

pub fn clear_settings(
    health: model::project::HealthSettings,
    site: model::project::SiteSettings,
    references: &References,
) -> Settings {
    let clearance = references.clearance;
    let model::project::HealthSettings { thresholds, silences, publish } = health;
    // Which audience is the default has been settled before the gate.
    let model::project::SiteSettings {
        title,
        base_url,
        theme,
        theme_at: _,
        language,
        indexed,
        script,
        audience: _,
    } = site;
    Settings {
        thresholds: thresholds.into_iter().map(|threshold| clear_threshold(threshold, clearance)).collect(),
        silences: silences.into_iter().filter_map(|silence| clear_silence(silence, references)).collect(),
        publish_called_only: publish == model::project::Publish::Called,
        site_title: title,
        base_url,
        theme,
        language,
        indexed,
        script,
    }
}

fn clear_threshold(threshold: model::project::Threshold, clearance: &Clearance) -> Threshold {
    let model::project::Threshold { name, value, origin } = threshold;
    let value = match value {
        model::project::Setting::Number(number) => Setting::Number(number),
        model::project::Setting::Text(text) => Setting::Text(text),
        model::project::Setting::Switch(switch) => Setting::Switch(switch),
    };
    Threshold { name, value, at: clearance.place(origin) }
}

/// Clears what the project silences; what concerns a hidden record is hidden with it.
fn clear_silence(silence: model::project::Silence, references: &References) -> Option<Silence> {
    let model::project::Silence { rule, record, until, reason, origin } = silence;
    let hides =
        |id: &String| references.names.get(id).is_some_and(|&found| !references.clearance.is_shown(found));
    if record.as_ref().is_some_and(hides) {
        return None;
    }
    Some(Silence {
        rule,
        record: record.map(|id| references.called(id)),
        until,
        reason: references.cut(reason),
        at: references.clearance.place(origin),
    })
}
