//! Everything that was written about a task, as words and values.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::link::LinkKind;
use crate::edition::task::{Earned, Limits, Shape, Step, Task, TaskKind};
use crate::pages::fact::Fact;
use crate::pages::phrase::Phrase;
use crate::pages::view::LinkView;
use crate::units::Date;
use crate::units::locale::Locale;
use crate::units::text::capital;

/// Returns what was written about a task, in the order of its keys. Its relations stand in the rest of the record.
pub fn facts<'a>(report: &'a Report, task: &'a Task) -> Vec<Fact<'a>> {
    let mut out = Vec::new();
    place(report, task, &mut out);
    work(task, &mut out, report.numbers());
    logic(report, task, &mut out);
    people(task, &mut out, report.numbers());
    delivery(report, task, &mut out);
    out
}

fn place<'a>(report: &Report, task: &Task, out: &mut Vec<Fact<'a>>) {
    let kind = match task.kind {
        TaskKind::Phase => Some("a phase"),
        TaskKind::Milestone => Some("a milestone"),
        TaskKind::Task => None,
    };
    out.extend(kind.map(|kind| Fact::new("Is", kind)));
    if let Some(parent) = task.parent.map(|place| &report.edition.tasks()[place]) {
        let link = LinkView::record(report, Kind::Task, &parent.record.id, &parent.name);
        out.push(Fact::new("Part of", Phrase::new().link(link.href, link.text)));
    }
    out.extend(task.workstream.as_deref().map(|name| Fact::new("Workstream", name)));
    out.extend(task.site.as_deref().map(|name| Fact::new("Site", capital(name))));
    if task.inactive {
        out.push(Fact::new("Not active", "it stays on record, and is no part of the plan"));
    }
}

fn work<'a>(task: &Task, out: &mut Vec<Fact<'a>>, numbers: Locale) {
    let times = &task.times;
    if task.is_work() {
        let mut progress = numbers.percent(times.progress);
        if let Some(remaining) = &task.remaining {
            progress.push_str(&format!(", {remaining} left"));
        }
        out.push(Fact::new("Done", progress));
    }
    out.extend(times.started.map(|date| Fact::new("Started", Phrase::new().date(date))));
    out.extend(times.finished.map(|date| Fact::new("Finished", Phrase::new().date(date))));
    out.extend(task.duration.as_deref().map(|length| Fact::new("Duration", length)));
    if let Some(estimate) = &task.estimate {
        let shape = match estimate.shape {
            None => "",
            Some(Shape::Pert) => ", PERT",
            Some(Shape::Triangular) => ", triangular",
            Some(Shape::Uniform) => ", uniform",
        };
        let text = format!("{} to {}, likely {}{shape}", estimate.low, estimate.high, estimate.likely);
        out.push(Fact::new("Estimate", text));
    }
    if let Some(effort) = &task.effort {
        let parts = [effort.planned.as_ref().map(|work| format!("{work} planned")), {
            effort.actual.as_ref().map(|work| format!("{work} spent"))
        }];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        out.push(Fact::new("Effort", parts.join(", ")));
    }
    if let Some(repeat) = &task.repeat {
        out.push(Fact::new("Comes again", format!("every {}, {} times", repeat.every, repeat.times)));
    }
    let earned = match task.earned {
        Earned::Percent => None,
        Earned::ZeroHundred => Some("when it is finished"),
        Earned::FiftyFifty => Some("half at the start, half at the end"),
        Earned::Milestones => Some("by milestones"),
        Earned::Effort => Some("with the time that passes"),
    };
    out.extend(earned.map(|earned| Fact::new("Earns its budget", earned)));
    if !task.steps.is_empty() {
        out.push(Fact::new("Steps", steps(&task.steps, numbers)));
    }
}

/// Returns the steps that a task earns by: `Design agreed (20 %, done 2 Mar 2026), Built (80 %)`.
fn steps(steps: &[Step], numbers: Locale) -> Phrase {
    let all: u64 = steps.iter().map(|step| step.weight).sum();
    let mut out = Phrase::new();
    for (index, step) in steps.iter().enumerate() {
        let share = numbers.share(step.weight as f64 / all as f64);
        out = out.text(if index > 0 { ", " } else { "" }).text(format!("{} ({share}", step.name));
        out = match (step.done_on, step.done) {
            (Some(date), true) => out.text(", done ").date(date),
            (Some(date), false) => out.text(", dated ").date(date),
            (None, true) => out.text(", done"),
            (None, false) => out,
        };
        out = out.text(")");
    }
    out
}

fn logic<'a>(report: &Report, task: &Task, out: &mut Vec<Fact<'a>>) {
    if !task.after.is_empty() {
        let mut links = Phrase::new();
        for (index, link) in task.after.iter().enumerate() {
            let from = &report.edition.tasks()[link.from];
            let view = LinkView::record(report, Kind::Task, &from.record.id, &from.name);
            links = links.text(if index > 0 { ", " } else { "" }).link(view.href, view.text);
            let kind = match link.kind {
                LinkKind::FinishToStart => "",
                LinkKind::StartToStart => " SS",
                LinkKind::FinishToFinish => " FF",
                LinkKind::StartToFinish => " SF",
            };
            let lag = if link.lag.is_empty() { String::new() } else { format!(" {}", link.lag) };
            links = links.text(format!("{kind}{lag}"));
        }
        out.push(Fact::new("Waits for", links));
    }
    limits(&task.limits, out);
    out.extend(task.calendar.as_deref().map(|name| Fact::new("Calendar", name)));
    if task.priority != Task::PRIORITY {
        out.push(Fact::new("Priority", task.priority.to_string()));
    }
    out.extend(task.committed.map(|date| Fact::new("Promised for", Phrase::new().date(date))));
}

fn limits<'a>(limits: &Limits, out: &mut Vec<Fact<'a>>) {
    let dates: [(&'static str, Option<Date>); 7] = [
        ("Not before", limits.not_before),
        ("Starts no later than", limits.not_after),
        ("Finishes no earlier than", limits.finish_not_before),
        ("Finishes no later than", limits.finish_not_after),
        ("Starts on", limits.start_on),
        ("Finishes on", limits.finish_on),
        ("Deadline", limits.deadline),
    ];
    let set = dates.into_iter().filter_map(|(word, date)| Some((word, date?)));
    out.extend(set.map(|(word, date)| Fact::new(word, Phrase::new().date(date))));
    if limits.as_late {
        out.push(Fact::new("Placed", "as late as what follows allows"));
    }
    if let Some(typed) = limits.manual {
        let dates = Phrase::new().date(typed.start).text(" to ").date(typed.finish);
        out.push(Fact::new("Typed dates", dates));
    }
}

fn people<'a>(task: &Task, out: &mut Vec<Fact<'a>>, numbers: Locale) {
    out.extend(task.record.owner.known().map(|who| Fact::new("Owner", who.name.as_str())));
    let assigned: Vec<String> = (task.assign.get().into_iter().flatten())
        .map(|assignment| match assignment.units {
            100 => assignment.who.name.clone(),
            units => format!("{} {}", assignment.who.name, numbers.hundredths(units.into(), 0)),
        })
        .collect();
    if !assigned.is_empty() {
        out.push(Fact::new("Assigned", assigned.join(", ")));
    }
    let outside = task.vendor.as_ref().filter(|vendor| vendor.id.is_none());
    out.extend(outside.map(|vendor| Fact::new("Supplier", vendor.name.as_str())));
}

fn delivery<'a>(report: &Report, task: &'a Task, out: &mut Vec<Fact<'a>>) {
    if let Some(blocked) = &task.blocked {
        let mut who = Phrase::plain("since ").date(blocked.since);
        if let Some(owner) = blocked.owner.known() {
            who = who.text(format!(", {} acts", owner.name));
        }
        out.push(Fact { word: "Blocked".to_string(), value: who, texts: vec![&blocked.why] });
    }
    out.extend(task.deliverable.as_deref().map(|text| Fact::texts("Delivers", vec![text])));
    if !task.acceptance.is_empty() {
        out.push(Fact::texts("Accepted when", task.acceptance.iter().map(String::as_str).collect()));
    }
    if let Some(gate) = &task.gate {
        let criteria = gate.criteria.iter().map(String::as_str).collect();
        out.push(Fact {
            word: "Gate".to_string(),
            value: Phrase::plain(gate.kind.as_str()),
            texts: criteria,
        });
    }
    if let Some(outage) = &task.outage {
        let mut when = format!("{} to {}", moment(&outage.from), moment(&outage.to));
        if !outage.affects.is_empty() {
            when.push_str(&format!("; affects {}", outage.affects.join(", ")));
        }
        let texts = outage.rollback.iter().map(|text| text.as_str()).collect();
        out.push(Fact { word: "Outage".to_string(), value: Phrase::plain(when), texts });
    }
    if let Some(cost) = task.cost.known() {
        out.push(Fact::new("Cost", report.edition.head().currency.exact(*cost)));
    }
}

/// Writes `2026-11-21T18:00` with a space before the time.
fn moment(written: &str) -> String {
    written.replace('T', " ")
}
