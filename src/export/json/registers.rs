//! The registers of the public data format: as registered, plus what is computed.

use crate::analysis::closure::Todo;
use crate::analysis::risk::Movement;
use crate::checks::Report;
use crate::edition::project::Scope;
use crate::edition::risk::{Band, RiskStatus};
use crate::edition::{change, issue};
use crate::export::json::forecast::{self, RiskWorth};
use crate::export::json::{people, registered, vendors};
use crate::units::{Date, Duration, Money};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Risks<'a> {
    /// Open risks: `matrix[probability - 1][impact - 1]`; nothing where no risk is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    matrix: Option<[[u32; 5]; 5]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exposure: Option<Money>,
    items: Vec<Risk<'a>>,
}

#[derive(Serialize)]
struct Risk<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    residual_score: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    band: Option<Band>,
    #[serde(skip_serializing_if = "Option::is_none")]
    movement: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<&'a str>,
    status: RiskStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_since_review: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proximity_days: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exposure: Option<Money>,
    #[serde(flatten)]
    worth: Option<RiskWorth>,
    registered: Value,
}

#[derive(Serialize)]
pub struct Changes {
    /// How many there are in each status.
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<BTreeMap<&'static str, usize>>,
    /// Working days and money of the approved ones; nothing where some are not shown, or no amounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<Money>,
    items: Vec<Value>,
}

#[derive(Serialize)]
pub struct Issue {
    #[serde(flatten)]
    registered: Value,
    /// Days since it was raised, of an open one; days it took, of a closed one.
    #[serde(skip_serializing_if = "Option::is_none")]
    age_days: Option<i32>,
}

#[derive(Serialize)]
pub struct Decision<'a> {
    #[serde(flatten)]
    registered: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_left: Option<i32>,
    /// The latest date that delays nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    latest: Option<Date>,
    /// What each working day after that moves.
    #[serde(skip_serializing_if = "Option::is_none")]
    delay: Option<Delay<'a>>,
}

#[derive(Serialize)]
struct Delay<'a> {
    /// The milestones that move, the promised ones first.
    #[serde(skip_serializing_if = "Option::is_none")]
    milestones: Option<Vec<Moved<'a>>>,
    /// Working days by which the end of the project moves. Both are absent where only the cost of a day is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    finish_days: Option<i32>,
}

#[derive(Serialize)]
struct Moved<'a> {
    id: &'a str,
    /// Working days.
    days: i32,
}

/// Returns what is in scope and what is not; nothing where it is kept from the audience.
pub fn scope(report: &Report) -> Option<&Scope> {
    let scope = report.edition.scope();
    let Scope { inside, outside, assumptions, constraints } = scope;
    [inside, outside, assumptions, constraints].into_iter().any(|list| says(report, list)).then_some(scope)
}

/// Returns the risks; nothing where all of them are kept from the audience.
pub fn risks(report: &Report) -> Option<Risks<'_>> {
    let figures = &report.figures.risks;
    let complete = report.edition.risks_complete();
    says(report, report.edition.risks()).then(|| Risks {
        // Of some of the risks it would say that the others are not there.
        matrix: (complete && !figures.all.is_empty()).then_some(figures.counts),
        exposure: figures.exposure,
        items: report
            .edition
            .risks()
            .iter()
            .zip(&figures.all)
            .enumerate()
            .map(|(place, (risk, score))| Risk {
                id: &risk.record.id,
                title: &risk.title,
                score: score.score,
                residual_score: score.residual_score,
                band: score.band,
                movement: match score.movement {
                    Movement::New => Some("new"),
                    Movement::Up => Some("up"),
                    Movement::Down => Some("down"),
                    Movement::Same => Some("same"),
                    Movement::Unknown => None,
                },
                owner: risk.record.owner.known().map(|who| who.name.as_str()),
                status: risk.status,
                days_since_review: score.days_since_review,
                proximity_days: score.proximity_days,
                exposure: score.exposure,
                worth: forecast::risk(report, place),
                registered: with_days(with_ids(registered(risk), "affects", report), "delay"),
            })
            .collect(),
    })
}

/// Writes the tasks under a key, which the edition knows by place, as their ids.
fn with_ids(mut record: Value, key: &str, report: &Report) -> Value {
    let tasks = report.edition.tasks();
    for value in record.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten() {
        let task = value.as_u64().and_then(|place| tasks.get(place as usize));
        *value = task.map_or(Value::Null, |task| Value::String(task.record.id.clone()));
    }
    record
}

/// Writes the durations under a key, which are kept as they were written, as working days of eight hours.
fn with_days(mut record: Value, key: &str) -> Value {
    for value in
        record.get_mut(key).and_then(Value::as_object_mut).into_iter().flat_map(|map| map.values_mut())
    {
        let written = value.as_str().and_then(|text| text.parse::<Duration>().ok());
        if let Some(duration) = written {
            *value = Value::from(duration.in_minutes(480, 2400) as f64 / 480.0);
        }
    }
    record
}

/// Tells whether a list says something to the audience: it has records, or the audience gets all there are.
pub fn says<T>(report: &Report, records: &[T]) -> bool {
    !records.is_empty() || report.edition.audience().complete
}

/// Returns the changes with their sums; nothing where all of them are kept from the audience.
pub fn changes(report: &Report) -> Option<Changes> {
    let items = report.edition.changes();
    let complete = report.edition.changes_complete();
    if !says(report, items) {
        return None;
    }
    let mut count = BTreeMap::new();
    let (mut days, mut cost) = (0, Money::ZERO);
    for change in items {
        *count.entry(status(change.status)).or_default() += 1;
        if change.status.is_approved() {
            days += change.impact.days.unwrap_or(0);
            cost += change.impact.cost.known().copied().unwrap_or_default();
        }
    }
    let is_shown = items.iter().all(|change| !change.impact.cost.is_withheld());
    Some(Changes {
        count: complete.then_some(count),
        days: complete.then_some(days),
        cost: (complete && is_shown).then_some(cost),
        items: items.iter().map(registered).collect(),
    })
}

fn status(status: change::ChangeStatus) -> &'static str {
    match status {
        change::ChangeStatus::Requested => "requested",
        change::ChangeStatus::Assessed => "assessed",
        change::ChangeStatus::Approved => "approved",
        change::ChangeStatus::Rejected => "rejected",
        change::ChangeStatus::Done => "done",
    }
}

pub fn issues(report: &Report) -> Option<Vec<Issue>> {
    let (as_of, issues) = (report.edition.as_of(), report.edition.issues());
    let one = |issue: &issue::Issue| Issue {
        registered: with_ids(registered(issue), "blocks", report),
        age_days: issue.raised.map(|raised| issue.closed.unwrap_or(as_of) - raised),
    };
    says(report, issues).then(|| issues.iter().map(one).collect())
}

pub fn decisions(report: &Report) -> Option<Vec<Decision<'_>>> {
    let tasks = report.edition.tasks();
    let moved = |&(place, days): &(usize, i32)| Moved { id: &tasks[place].record.id, days };
    let all = report.figures.decisions.iter().map(|figures| Decision {
        registered: registered(&report.edition.decisions()[figures.place]),
        days_left: figures.days_left.filter(|_| figures.open),
        latest: figures.latest.filter(|_| figures.open),
        delay: figures.delay.as_ref().map(|delay| Delay {
            milestones: delay.finish_days.map(|_| delay.milestones.iter().map(moved).collect()),
            finish_days: delay.finish_days,
        }),
    });
    says(report, report.edition.decisions()).then(|| all.collect())
}

/// Returns every other register that has records, by its name.
pub fn others(report: &Report) -> Map<String, Value> {
    let edition = &report.edition;
    let mut others = Map::new();
    people::add(&mut others, report);
    vendors::add(&mut others, report);
    add(&mut others, "suites", edition.suites());
    add(&mut others, "defects", edition.defects());
    add(&mut others, "sprints", edition.sprints());
    add(&mut others, "sign_offs", edition.sign_offs());
    let closure = &report.figures.closure;
    add_todos(&mut others, "handovers", edition.handovers(), &closure.handovers);
    add_todos(&mut others, "follow_ups", edition.follow_ups(), &closure.follow_ups);
    add(&mut others, "lessons", edition.lessons());
    add(&mut others, "updates", edition.updates());
    add(&mut others, "pages", edition.pages());
    others
}

/// Adds the records of a register with the days that are left for each.
fn add_todos<T: Serialize>(others: &mut Map<String, Value>, name: &str, records: &[T], figures: &[Todo]) {
    let rows = records.iter().zip(figures).map(|(record, todo)| {
        let mut row = registered(record);
        if let (Some(days), Some(map)) = (todo.days_left, row.as_object_mut()) {
            map.insert("days_left".to_string(), Value::from(days));
        }
        row
    });
    if !records.is_empty() {
        others.insert(name.to_string(), rows.collect());
    }
}

fn add<T: Serialize>(others: &mut Map<String, Value>, name: &str, records: &[T]) {
    if !records.is_empty() {
        others.insert(name.to_string(), records.iter().map(registered).collect());
    }
}
