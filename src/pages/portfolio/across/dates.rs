//! The days of a project that others may collide with, and what they touch.

use crate::checks::Report;
use crate::checks::schedule::go_live_in_freeze::goes_live;
use crate::edition::task::Task;
use crate::edition::{Kind, Who};
use crate::pages::paths;
use crate::pages::portfolio::across::{Freeze, KeyDate, Touch, Touched, What};
use std::collections::BTreeSet;

pub fn freezes(report: &Report) -> Vec<Freeze> {
    let all = report.edition.freezes().iter();
    all.map(|freeze| Freeze { name: freeze.name.clone(), from: freeze.from, to: freeze.to }).collect()
}

/// Returns milestones by their forecast and outages by their plan.
pub fn dates(report: &Report) -> Vec<KeyDate> {
    let edition = &report.edition;
    let mut out = Vec::new();
    for (place, task) in edition.tasks().iter().enumerate() {
        let Some(span) = task.times.forecast.filter(|_| task.is_milestone() && task.is_listed()) else {
            continue;
        };
        let what = if goes_live(task, edition) { What::GoLive } else { What::Milestone };
        out.push(KeyDate {
            what,
            from: span.finish,
            to: span.finish,
            over: task.times.is_finished(),
            slip_days: task.times.slip_days,
            ..date(report, place)
        });
    }
    for figures in &report.figures.outages {
        let task = &edition.tasks()[figures.task];
        let Some(outage) = task.outage.as_ref().filter(|_| task.is_listed()) else { continue };
        let over = figures.over;
        out.push(KeyDate { from: outage.from_date, to: outage.to_date, over, ..date(report, figures.task) });
    }
    out.sort_by(|a, b| (a.from, a.what, &a.name).cmp(&(b.from, b.what, &b.name)));
    out
}

fn date(report: &Report, place: usize) -> KeyDate {
    let task = &report.edition.tasks()[place];
    KeyDate {
        what: What::Outage,
        id: task.record.id.clone(),
        name: task.name.clone(),
        from: report.edition.as_of(),
        to: report.edition.as_of(),
        over: false,
        slip_days: None,
        touches: touches(report, task),
        href: paths::record(report, Kind::Task, &task.record.id),
    }
}

/// Returns what the task needs or interrupts; of a milestone also what the work needs that leads straight to it.
fn touches(report: &Report, task: &Task) -> Vec<Touch> {
    let mut out = BTreeSet::new();
    own(task, &mut out);
    if task.is_milestone() {
        for link in &task.after {
            let before = &report.edition.tasks()[link.from];
            if before.is_listed() {
                own(before, &mut out);
            }
        }
    }
    out.into_iter().collect()
}

fn own(task: &Task, out: &mut BTreeSet<Touch>) {
    let mut add = |kind: Touched, name: &str| {
        out.insert(Touch { kind, name: name.to_string() });
    };
    task.site.iter().for_each(|site| add(Touched::Site, site));
    for service in task.outage.iter().flat_map(|outage| &outage.affects) {
        add(Touched::Service, service);
    }
    task.vendor.iter().for_each(|vendor| add(Touched::Vendor, &vendor.name));
    let assigned = task.assign.get().into_iter().flatten().map(|assignment| &assignment.who);
    // A role is not somebody: two projects have a manager each.
    let named = |who: &&Who| who.id.is_some();
    for who in task.record.owner.known().into_iter().chain(assigned).filter(named) {
        add(Touched::Person, &who.name);
    }
}
