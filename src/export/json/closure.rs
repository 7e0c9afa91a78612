//! Objectives, deliverables and sites of the public data format: as registered, plus what is computed.

use crate::analysis::closure::DeliverableState;
use crate::checks::Report;
use crate::export::json::registered;
use crate::units::{Date, Percent};
use serde::Serialize;
use serde_json::{Value, json};

#[derive(Serialize)]
pub struct Deliverable<'a> {
    task: &'a str,
    deliverable: &'a str,
    state: DeliverableState,
    #[serde(skip_serializing_if = "Option::is_none")]
    sign_off: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    waiting_days: Option<i32>,
}

#[derive(Serialize)]
pub struct Sites<'a> {
    items: Vec<Site<'a>>,
    /// What several sites have.
    shared: Vec<Shared<'a>>,
}

#[derive(Serialize)]
struct Site<'a> {
    name: &'a str,
    tasks: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finish: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip_days: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<Percent>,
    finished: usize,
    blocked: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_milestone: Option<&'a str>,
}

#[derive(Serialize)]
struct Shared<'a> {
    name: &'a str,
    tasks: Vec<&'a str>,
    /// Names of sites; only where nothing is hidden.
    lacking: Vec<&'a str>,
    durations_differ: bool,
    deliverables_differ: bool,
}

/// Returns the objectives as registered, with the newest reading and the percent of the way.
pub fn objectives(report: &Report) -> Vec<Value> {
    let rows = report.edition.objectives().iter().zip(&report.figures.objectives);
    rows.map(|(objective, figures)| {
        let mut row = registered(objective);
        if let Some(map) = row.as_object_mut() {
            figures.now.map(|now| map.insert("now".to_string(), json!(now.value)));
            figures
                .reached
                .map(|share| map.insert("reached".to_string(), json!((share * 1000.0).round() / 10.0)));
        }
        row
    })
    .collect()
}

/// Returns what the plan delivers. Whether it is signed is left open where sign-offs are hidden.
pub fn deliverables(report: &Report) -> Vec<Deliverable<'_>> {
    let (tasks, sign_offs) = (report.edition.tasks(), report.edition.sign_offs());
    let rows = report.figures.closure.deliverables.iter();
    rows.map(|figures| {
        let task = &tasks[figures.place];
        let sign_off = figures.sign_off.map(|place| &sign_offs[place]);
        Deliverable {
            task: &task.record.id,
            deliverable: task.deliverable.as_deref().unwrap_or_default(),
            state: figures.state,
            sign_off: sign_off.map(|sign_off| sign_off.record.id.as_str()),
            waiting_days: figures.waiting_days.filter(|_| sign_off.is_some()),
        }
    })
    .collect()
}

/// Returns the sites side by side; nothing where tasks name fewer than two.
pub fn sites(report: &Report) -> Option<Sites<'_>> {
    let (figures, tasks) = (&report.figures.sites, report.edition.tasks());
    let id = |place: usize| tasks[place].record.id.as_str();
    let complete = report.edition.audience().complete;
    (!figures.sites.is_empty()).then(|| Sites {
        items: figures
            .sites
            .iter()
            .map(|site| Site {
                name: &site.name,
                tasks: site.tasks.iter().copied().map(id).collect(),
                start: site.forecast.map(|span| span.start),
                finish: site.forecast.map(|span| span.finish),
                slip_days: site.slip_days,
                progress: site.progress,
                finished: site.finished,
                blocked: site.blocked,
                next_milestone: site.next_milestone.map(id),
            })
            .collect(),
        shared: figures
            .shared
            .iter()
            .map(|row| Shared {
                name: &row.name,
                tasks: row.tasks.iter().flatten().copied().map(id).collect(),
                lacking: row
                    .lacking()
                    .filter(|_| complete)
                    .map(|site| figures.sites[site].name.as_str())
                    .collect(),
                durations_differ: row.durations_differ,
                deliverables_differ: row.deliverables_differ,
            })
            .collect(),
    })
}
