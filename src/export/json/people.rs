//! People, ownership, stakeholders and the communication plan in the public data format: as registered, with what
//! is computed beside it.

use crate::analysis::absence::{AbsenceHit, CoverReason, Part};
use crate::analysis::communication::{Gap, Quadrant};
use crate::analysis::ownership::{Duty, DutyKind};
use crate::checks::Report;
use crate::export::json::registered;
use crate::units::Date;
use serde::Serialize;
use serde_json::{Map, Value};

#[derive(Serialize)]
struct Person {
    #[serde(flatten)]
    registered: Value,
    /// What they are in charge of, the most pressing first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    owns: Vec<Owns>,
    /// Their part of the critical work that is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    critical_hours: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    critical_percent: Option<f64>,
}

#[derive(Serialize)]
struct Owns {
    what: &'static str,
    record: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
}

#[derive(Serialize)]
struct Ownership {
    #[serde(flatten)]
    registered: Value,
    /// The task that the item is.
    #[serde(skip_serializing_if = "Option::is_none")]
    task: Option<String>,
    /// How many are accountable for the item, in all rows about it.
    accountable_count: usize,
}

#[derive(Serialize)]
struct Stakeholder<'a> {
    #[serde(flatten)]
    registered: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    quadrant: Option<&'static str>,
    /// The communications that name them.
    told_by: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wanted_days: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gap: Option<&'static str>,
}

#[derive(Serialize)]
struct Communication {
    #[serde(flatten)]
    registered: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overdue_days: Option<i32>,
    /// The stakeholders that its audience means.
    stakeholders: Vec<String>,
}

#[derive(Serialize)]
struct Absence<'a> {
    person: &'a str,
    from: Date,
    to: Date,
    task: &'a str,
    /// Working days of the task.
    days: u32,
    part: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    critical: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    milestone: Option<&'a str>,
    cover: Vec<Cover<'a>>,
}

#[derive(Serialize)]
struct Cover<'a> {
    person: &'a str,
    reason: &'static str,
}

/// Adds the registers that have records, and the absences that hit critical work.
pub fn add(others: &mut Map<String, Value>, report: &Report) {
    list(others, "people", people(report));
    list(others, "absence_hits", report.figures.absences.iter().map(|hit| absence(report, hit)).collect());
    list(others, "ownership", ownership(report));
    list(others, "stakeholders", stakeholders(report));
    list(others, "communications", communications(report));
}

fn list<T: Serialize>(others: &mut Map<String, Value>, name: &str, rows: Vec<T>) {
    if !rows.is_empty() {
        others.insert(name.to_string(), rows.iter().map(registered).collect());
    }
}

fn people(report: &Report) -> Vec<Person> {
    let figures = &report.figures.ownership;
    let rows = report.edition.people().iter().zip(&figures.duties).enumerate();
    rows.map(|(place, (person, duties))| {
        let share = figures.critical.iter().find(|share| share.person == place);
        let percent = |minutes: i64| tenths(minutes as f64 / figures.critical_minutes as f64 * 100.0);
        Person {
            registered: registered(person),
            owns: duties.iter().map(owns).collect(),
            critical_hours: share.map(|share| tenths(share.minutes as f64 / 60.0)),
            critical_percent: share.map(|share| percent(share.minutes)),
        }
    })
    .collect()
}

fn owns(duty: &Duty) -> Owns {
    let what = match duty.kind {
        DutyKind::Decision => "decides",
        DutyKind::Blocker => "blocker",
        DutyKind::Issue => "issue",
        DutyKind::TaskNow => "task-now",
        DutyKind::TaskNext => "task-next",
        DutyKind::TaskLater => "task-later",
        DutyKind::Milestone => "milestone",
        DutyKind::Action => "action",
        DutyKind::Risk => "risk",
        DutyKind::Change => "approves",
        DutyKind::Readiness => "readiness",
        DutyKind::Communication => "communication",
        DutyKind::Handover => "handover",
        DutyKind::FollowUp => "follow-up",
        DutyKind::SignOff => "signs-off",
        DutyKind::Vendor => "vendor",
        DutyKind::Objective => "objective",
    };
    Owns { what, record: duty.id.clone(), date: duty.date }
}

fn ownership(report: &Report) -> Vec<Ownership> {
    let items = &report.figures.ownership.items;
    let rows = report.edition.ownership().iter().enumerate();
    rows.map(|(place, row)| {
        let item = items.iter().find(|item| item.rows.contains(&place));
        let task = item.and_then(|item| item.task);
        Ownership {
            registered: registered(row),
            task: task.map(|place| report.edition.tasks()[place].record.id.clone()),
            accountable_count: item.map_or(0, |item| item.accountable.len() + usize::from(item.is_withheld)),
        }
    })
    .collect()
}

fn stakeholders(report: &Report) -> Vec<Stakeholder<'_>> {
    let edition = &report.edition;
    let rows = edition.stakeholders().iter().zip(&report.figures.communication.stakeholders);
    rows.map(|(who, figure)| Stakeholder {
        registered: registered(who),
        quadrant: figure.quadrant.map(|quadrant| match quadrant {
            Quadrant::ManageClosely => "manage-closely",
            Quadrant::KeepSatisfied => "keep-satisfied",
            Quadrant::KeepInformed => "keep-informed",
            Quadrant::Monitor => "monitor",
        }),
        told_by: figure.by.iter().map(|&place| edition.communications()[place].record.id.as_str()).collect(),
        wanted_days: figure.wanted_days,
        gap: figure.gap.map(|gap| match gap {
            Gap::Nothing => "nothing",
            Gap::TooRare { .. } => "too-rare",
        }),
    })
    .collect()
}

fn communications(report: &Report) -> Vec<Communication> {
    let edition = &report.edition;
    let mut told: Vec<_> = report.figures.communication.plan.iter().collect();
    told.sort_by_key(|told| told.place);
    told.into_iter()
        .map(|told| {
            let mut meant: Vec<usize> =
                told.audience.iter().flat_map(|word| word.stakeholders.iter().copied()).collect();
            meant.sort_unstable();
            meant.dedup();
            let id = |place: usize| edition.stakeholders()[place].record.id.clone();
            Communication {
                registered: registered(&edition.communications()[told.place]),
                due: told.due,
                overdue_days: told.overdue_days,
                stakeholders: meant.into_iter().map(id).collect(),
            }
        })
        .collect()
}

fn absence<'a>(report: &'a Report, hit: &AbsenceHit) -> Absence<'a> {
    let (people, tasks) = (report.edition.people(), report.edition.tasks());
    let cover = hit.cover.iter().map(|cover| Cover {
        person: &people[cover.person].record.id,
        reason: match cover.reason {
            CoverReason::Works => "works",
            CoverReason::Owns => "owns",
            CoverReason::Responsible => "responsible",
        },
    });
    Absence {
        person: &people[hit.person].record.id,
        from: hit.from,
        to: hit.to,
        task: &tasks[hit.task].record.id,
        days: hit.days,
        part: match hit.part {
            Part::Works => "works",
            Part::Leads => "leads",
        },
        critical: tasks[hit.task].times.tells_critical.then_some(tasks[hit.task].times.critical),
        milestone: hit.milestone.map(|place| tasks[place].record.id.as_str()),
        cover: cover.collect(),
    }
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
