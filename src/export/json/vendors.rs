//! Vendors, launch readiness and outages in the public data format: as registered, with what is computed.

use crate::analysis::outage::OutageFigures;
use crate::analysis::readiness::{self, CategoryFigures, GateDecision, GateFigures};
use crate::analysis::vendor::{CommitmentFigures, State, VendorFigures};
use crate::checks::quality::go_live_not_ready::{self, Verdict};
use crate::checks::settings::Settings;
use crate::checks::{self, Report};
use crate::export::json::registered;
use crate::export::json::registers::says;
use crate::units::{Date, Money};
use serde::Serialize;
use serde_json::{Map, Value};

#[derive(Serialize)]
struct VendorSums<'a> {
    kept: usize,
    late: usize,
    open: usize,
    overdue: usize,
    days_late: i32,
    tasks: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ordered: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contract_left: Option<Money>,
}

#[derive(Serialize)]
struct Commitment<'a> {
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    slip_days: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    waits: Option<Waits<'a>>,
}

#[derive(Serialize)]
struct Waits<'a> {
    task: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    late_start: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_left: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    critical: Option<bool>,
    milestones: Vec<&'a str>,
}

#[derive(Serialize)]
struct Gate<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    milestone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_left: Option<i32>,
    verdict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    open: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overdue: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    categories: Option<Vec<Category<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided: Option<bool>,
}

#[derive(Serialize)]
struct Category<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    all: usize,
    done: usize,
    overdue: usize,
}

#[derive(Serialize)]
struct Outage<'a> {
    task: &'a str,
    from: &'a str,
    to: &'a str,
    over: bool,
    days_left: i32,
    freezes: Vec<&'a str>,
    working_minutes: i32,
    off_plan: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    communications: Option<Vec<&'a str>>,
}

/// Adds vendors, readiness, gates and outages, where there are any.
pub fn add(others: &mut Map<String, Value>, report: &Report) {
    let figures = &report.figures;
    let vendors = report.edition.vendors().iter().zip(&figures.vendors);
    insert(others, "vendors", vendors.map(|(vendor, found)| with_sums(registered(vendor), found, report)));
    insert(
        others,
        "readiness",
        report.edition.readiness().iter().map(|item| {
            let mut value = registered(item);
            if let Value::Object(map) = &mut value {
                let overdue = readiness::is_overdue(item, report.edition.as_of());
                map.insert("overdue".to_string(), Value::Bool(overdue));
            }
            value
        }),
    );
    let (settings, _) = Settings::read(&report.edition, checks::ALL);
    insert(others, "gates", figures.gates.iter().map(|found| registered(&gate(found, report, &settings))));
    insert(
        others,
        "outages",
        figures.outages.iter().filter_map(|found| Some(registered(&outage(found, report)?))),
    );
}

fn insert(others: &mut Map<String, Value>, name: &str, values: impl Iterator<Item = Value>) {
    let values: Vec<Value> = values.collect();
    if !values.is_empty() {
        others.insert(name.to_string(), Value::Array(values));
    }
}

/// Puts the figures of a vendor beside its own keys, and those of each commitment into it.
fn with_sums(mut vendor: Value, figures: &VendorFigures, report: &Report) -> Value {
    let sums = VendorSums {
        kept: figures.kept,
        late: figures.late,
        open: figures.open,
        overdue: figures.overdue,
        days_late: figures.days_late,
        tasks: ids(&figures.tasks, report),
        paid: figures.money.map(|money| money.paid),
        ordered: figures.money.map(|money| money.ordered),
        contract_left: figures.money.and_then(|money| money.left),
    };
    let commitments = vendor.get_mut("commitments").and_then(Value::as_array_mut);
    for (value, found) in commitments.into_iter().flatten().zip(&figures.commitments) {
        join(value, registered(&commitment(found, report)));
    }
    join(&mut vendor, registered(&sums));
    vendor
}

fn join(value: &mut Value, more: Value) {
    if let (Value::Object(map), Value::Object(more)) = (value, more) {
        map.extend(more);
    }
}

fn commitment<'a>(found: &CommitmentFigures, report: &'a Report) -> Commitment<'a> {
    Commitment {
        state: match found.state {
            State::Kept => "kept",
            State::Late => "late",
            State::Delivered => "delivered",
            State::Open => "open",
            State::Overdue => "overdue",
        },
        slip_days: found.slip_days,
        waits: found.waits.as_ref().map(|waits| Waits {
            task: id(waits.task, report),
            start: waits.start,
            late_start: waits.late_start,
            days_left: waits.days_left,
            critical: report.edition.tasks()[waits.task].times.tells_critical.then_some(waits.critical),
            milestones: ids(&waits.milestones, report),
        }),
    }
}

fn gate<'a>(found: &'a GateFigures, report: &'a Report, settings: &Settings) -> Gate<'a> {
    let (decision, decided) = match found.decision {
        GateDecision::None => (None, None),
        GateDecision::Open(place) => (Some(place), Some(false)),
        GateDecision::Made(place) => (Some(place), Some(true)),
    };
    // Counts of some items are not those of the gate.
    let complete = report.edition.readiness_complete();
    let item = |&place: &usize| report.edition.readiness()[place].record.id.as_str();
    Gate {
        milestone: found.milestone.map(|place| id(place, report)),
        date: found.date,
        days_left: found.days_left,
        verdict: match go_live_not_ready::verdict(found, settings) {
            Verdict::Unknown => "unknown",
            Verdict::Ready => "ready",
            Verdict::NotYet => "not-ready-yet",
            Verdict::Near | Verdict::VeryNear => "not-ready",
            Verdict::Passed => "passed",
            Verdict::PassedOpen => "passed-open",
        },
        items: (complete || !found.items.is_empty()).then(|| found.items.iter().map(item).collect()),
        done: complete.then_some(found.done),
        open: complete.then(|| found.open()),
        overdue: complete.then_some(found.overdue),
        categories: complete.then(|| found.categories.iter().map(category).collect()),
        decision: decision.map(|place| report.edition.decisions()[place].record.id.as_str()),
        decided,
    }
}

fn category(found: &CategoryFigures) -> Category<'_> {
    Category { name: &found.name, all: found.all, done: found.done, overdue: found.overdue }
}

fn outage<'a>(found: &OutageFigures, report: &'a Report) -> Option<Outage<'a>> {
    let edition = &report.edition;
    let task = &edition.tasks()[found.task];
    let outage = task.outage.as_ref()?;
    let told = found.communications.iter().map(|&place| edition.communications()[place].record.id.as_str());
    Some(Outage {
        task: &task.record.id,
        from: &outage.from,
        to: &outage.to,
        over: found.over,
        days_left: found.days_left,
        freezes: found.freezes.iter().map(|&place| edition.freezes()[place].name.as_str()).collect(),
        working_minutes: found.working_minutes,
        off_plan: found.off_plan,
        communications: says(report, &found.communications).then(|| told.collect()),
    })
}

fn id(place: usize, report: &Report) -> &str {
    &report.edition.tasks()[place].record.id
}

fn ids<'a>(places: &[usize], report: &'a Report) -> Vec<&'a str> {
    places.iter().map(|&place| id(place, report)).collect()
}
