//! Everything that was written about a task, as words and values.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::elsewhere::Elsewhere;
use crate::edition::link::{Link, LinkKind};
use crate::edition::task::{Earned, Limits, Shape, Step, Task, TaskKind};
use crate::pages::fact::Fact;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::suggested::{self, Key};
use crate::pages::view::LinkView;
use crate::units::locale::{Locale, say};
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

fn place<'a>(report: &Report, task: &'a Task, out: &mut Vec<Fact<'a>>) {
    let locale = report.numbers();
    let kind = match task.kind {
        TaskKind::Phase => Some(say!(locale, "timeline-fact-phase")),
        TaskKind::Milestone => Some(say!(locale, "timeline-fact-milestone")),
        TaskKind::Task => None,
    };
    out.extend(kind.map(|kind| Fact::new(say!(locale, "timeline-fact-is"), kind)));
    if let Some(parent) = task.parent.map(|place| &report.edition.tasks()[place]) {
        let link = LinkView::record(report, Kind::Task, &parent.record.id, &parent.name);
        out.push(Fact::new(say!(locale, "timeline-fact-part-of"), Phrase::new().link(link.href, link.text)));
    }
    let stream = task.workstream.as_deref();
    out.extend(stream.map(|name| Fact::new(say!(locale, "shared-workstream"), name)));
    let site = task.site.as_deref();
    out.extend(site.map(|name| Fact::new(say!(locale, "timeline-fact-site"), capital(name))));
    if task.inactive {
        let text = say!(locale, "timeline-fact-on-record");
        out.push(Fact::new(say!(locale, "timeline-fact-not-active"), text));
    }
}

fn work<'a>(task: &'a Task, out: &mut Vec<Fact<'a>>, locale: Locale) {
    let times = &task.times;
    if task.is_work() && !task.withheld {
        let share = locale.percent(times.progress);
        let progress = match &task.remaining {
            None => share,
            Some(left) => {
                say!(locale, "timeline-fact-done-left", share = share, left = locale.length(left))
            }
        };
        out.push(Fact::new(say!(locale, "shared-done"), progress));
    }
    let day = |date| Phrase::day(locale, date);
    out.extend(times.started.map(|date| Fact::new(say!(locale, "timeline-fact-started"), day(date))));
    out.extend(times.finished.map(|date| Fact::new(say!(locale, "timeline-fact-finished"), day(date))));
    let length = task.duration.as_deref();
    out.extend(length.map(|length| Fact::new(say!(locale, "timeline-fact-duration"), locale.length(length))));
    if let Some(estimate) = &task.estimate {
        let [low, high, likely] = locale.lengths([&estimate.low, &estimate.high, &estimate.likely], 1);
        let text = say!(
            locale,
            "timeline-fact-estimate-range",
            low = low,
            high = high,
            likely = likely,
            shape = match estimate.shape {
                None => "none",
                Some(Shape::Pert) => "pert",
                Some(Shape::Triangular) => "triangular",
                Some(Shape::Uniform) => "uniform",
            },
        );
        out.push(Fact::new(say!(locale, "timeline-fact-estimate"), text));
    }
    if let Some(effort) = &task.effort {
        let text = match (effort.planned.as_deref(), effort.actual.as_deref()) {
            (None, None) => String::new(),
            (Some(planned), None) => {
                say!(locale, "timeline-fact-effort-planned", planned = locale.length(planned))
            }
            (None, Some(spent)) => say!(locale, "timeline-fact-effort-spent", spent = locale.length(spent)),
            (Some(planned), Some(spent)) => {
                let [planned, spent] = locale.lengths([planned, spent], 0);
                say!(locale, "timeline-fact-effort-both", planned = planned, spent = spent)
            }
        };
        out.push(Fact::new(say!(locale, "timeline-fact-effort"), text));
    }
    if let Some(repeat) = &task.repeat {
        let every = locale.length(&repeat.every);
        let text = say!(locale, "timeline-fact-every", every = every, count = repeat.times);
        out.push(Fact::new(say!(locale, "timeline-fact-again"), text));
    }
    let earned = match task.earned {
        Earned::Percent => None,
        Earned::ZeroHundred => Some(say!(locale, "timeline-fact-earns-at-end")),
        Earned::FiftyFifty => Some(say!(locale, "timeline-fact-earns-halves")),
        Earned::Milestones => Some(say!(locale, "timeline-fact-earns-milestones")),
        Earned::Effort => Some(say!(locale, "timeline-fact-earns-time")),
    };
    out.extend(earned.map(|earned| Fact::new(say!(locale, "timeline-fact-earns"), earned)));
    if !task.steps.is_empty() {
        out.push(Fact::new(say!(locale, "timeline-fact-steps"), steps(&task.steps, locale)));
    }
}

/// Returns the steps that a task earns by: `Design agreed (20 %, done 2 Mar 2026), Built (80 %)`.
fn steps(steps: &[Step], locale: Locale) -> Phrase {
    let all: u64 = steps.iter().map(|step| step.weight).sum();
    let mut out = Phrase::new();
    for (index, step) in steps.iter().enumerate() {
        let (name, share) = (&step.name, locale.share(step.weight as f64 / all as f64));
        let day = |date| Phrase::day(locale, date);
        let step = match (step.done_on, step.done) {
            (None, false) => phrase!(locale, "timeline-step", step = name, share = share),
            (None, true) => phrase!(locale, "timeline-step-done", step = name, share = share),
            (Some(date), true) => {
                phrase!(locale, "timeline-step-done-on", step = name, share = share, date = day(date))
            }
            (Some(date), false) => {
                phrase!(locale, "timeline-step-dated", step = name, share = share, date = day(date))
            }
        };
        out = out.text(if index > 0 { ", " } else { "" }).then(step);
    }
    out
}

fn logic<'a>(report: &Report, task: &'a Task, out: &mut Vec<Fact<'a>>) {
    let locale = report.numbers();
    if !task.after.is_empty() {
        let mut links = Phrase::new();
        for (index, link) in task.after.iter().enumerate() {
            let from = &report.edition.tasks()[link.from];
            let view = LinkView::record(report, Kind::Task, &from.record.id, &from.name);
            let one = waits_for(link, Phrase::new().link(view.href, view.text), locale);
            links = links.text(if index > 0 { ", " } else { "" }).then(one);
        }
        out.push(Fact::new(say!(locale, "timeline-fact-waits-for"), links));
    }
    limits(&task.limits, out, locale);
    let calendar = task.calendar.as_deref();
    out.extend(calendar.map(|name| Fact::new(say!(locale, "timeline-fact-calendar"), name)));
    if task.priority != Task::PRIORITY {
        out.push(Fact::new(say!(locale, "timeline-fact-priority"), task.priority.to_string()));
    }
    let promised = task.committed.map(|date| Phrase::day(locale, date));
    out.extend(promised.map(|date| Fact::new(say!(locale, "timeline-fact-promised"), date)));
}

/// Says how a task waits for another: `Design approved (+16 weeks)`.
fn waits_for(link: &Link, task: Phrase, locale: Locale) -> Phrase {
    let kind = match link.kind {
        LinkKind::FinishToStart => None,
        LinkKind::StartToStart => Some(say!(locale, "timeline-link-starts")),
        LinkKind::FinishToFinish => Some(say!(locale, "timeline-link-finishes")),
        LinkKind::StartToFinish => Some(say!(locale, "timeline-link-start-finish")),
    };
    let wait = (!link.wait.is_none()).then(|| link.wait.words(locale));
    match (kind, wait, link.wait.lead) {
        (None, None, _) => task,
        (None, Some(wait), false) => phrase!(locale, "timeline-link-later", task = task, wait = wait),
        (None, Some(wait), true) => phrase!(locale, "timeline-link-earlier", task = task, wait = wait),
        (Some(kind), None, _) => phrase!(locale, "timeline-link-kind", task = task, kind = kind),
        (Some(kind), Some(wait), false) => {
            phrase!(locale, "timeline-link-kind-later", task = task, kind = kind, wait = wait)
        }
        (Some(kind), Some(wait), true) => {
            phrase!(locale, "timeline-link-kind-earlier", task = task, kind = kind, wait = wait)
        }
    }
}

fn limits<'a>(limits: &Limits, out: &mut Vec<Fact<'a>>, locale: Locale) {
    let day = |date| Phrase::day(locale, date);
    let mut set = |word: String, date: Option<_>| out.extend(date.map(|date| Fact::new(word, day(date))));
    set(say!(locale, "timeline-fact-not-before"), limits.not_before);
    set(say!(locale, "timeline-fact-not-after"), limits.not_after);
    set(say!(locale, "timeline-fact-finish-not-before"), limits.finish_not_before);
    set(say!(locale, "timeline-fact-finish-not-after"), limits.finish_not_after);
    set(say!(locale, "timeline-fact-start-on"), limits.start_on);
    set(say!(locale, "timeline-fact-finish-on"), limits.finish_on);
    set(say!(locale, "timeline-fact-deadline"), limits.deadline);
    if limits.as_late {
        let text = say!(locale, "timeline-fact-as-late");
        out.push(Fact::new(say!(locale, "timeline-fact-placed"), text));
    }
    if let Some(typed) = limits.manual {
        let dates = phrase!(locale, "timeline-span", from = day(typed.start), to = day(typed.finish));
        out.push(Fact::new(say!(locale, "timeline-fact-typed"), dates));
    }
}

fn people<'a>(task: &'a Task, out: &mut Vec<Fact<'a>>, locale: Locale) {
    let owner = task.record.owner.known();
    out.extend(owner.map(|who| Fact::new(say!(locale, "shared-owner"), who.name.as_str())));
    let assigned: Vec<String> = (task.assign.get().into_iter().flatten())
        .map(|assignment| match assignment.units {
            100 => assignment.who.name.clone(),
            units => format!("{} {}", assignment.who.name, locale.hundredths(units.into(), 0)),
        })
        .collect();
    if !assigned.is_empty() {
        out.push(Fact::new(say!(locale, "timeline-fact-assigned"), assigned.join(", ")));
    }
    let outside = task.vendor.as_ref().filter(|vendor| vendor.id.is_none());
    out.extend(outside.map(|vendor| Fact::new(say!(locale, "shared-supplier"), vendor.name.as_str())));
}

fn delivery<'a>(report: &'a Report, task: &'a Task, out: &mut Vec<Fact<'a>>) {
    let locale = report.numbers();
    if let Some(blocked) = &task.blocked {
        let date = Phrase::day(locale, blocked.since);
        let value = match blocked.owner.known() {
            None => phrase!(locale, "timeline-fact-blocked-since", date = date),
            Some(owner) => {
                phrase!(locale, "timeline-fact-blocked-since-acts", date = date, who = &owner.name)
            }
        };
        out.push(Fact { word: say!(locale, "shared-blocked"), value, texts: vec![&blocked.why] });
    }
    let delivers = task.deliverable.as_deref();
    out.extend(delivers.map(|text| Fact::texts(say!(locale, "timeline-fact-delivers"), vec![text])));
    if !task.acceptance.is_empty() {
        let texts = task.acceptance.iter().map(String::as_str).collect();
        out.push(Fact::texts(say!(locale, "timeline-fact-accepted"), texts));
    }
    if !task.waits_for.is_empty() {
        let waits: Vec<String> = task.waits_for.iter().map(|other| elsewhere(other, locale)).collect();
        out.push(Fact::new(say!(locale, "timeline-fact-elsewhere"), locale.list(&waits)));
    }
    if let Some(gate) = &task.gate {
        let texts = gate.criteria.iter().map(String::as_str).collect();
        let value = Phrase::plain(suggested::said(locale, Key::Gate, &gate.kind));
        out.push(Fact { word: say!(locale, "timeline-fact-gate"), value, texts });
    }
    if let Some(outage) = &task.outage {
        let (from, to) = (locale.moment(outage.begins), locale.moment(outage.ends));
        let when = match outage.affects.is_empty() {
            true => say!(locale, "timeline-span", from = from, to = to),
            false => {
                let what = outage.affects.join(", ");
                say!(locale, "timeline-fact-outage-affects", from = from, to = to, what = what)
            }
        };
        let texts = outage.rollback.iter().map(|text| text.as_str()).collect();
        let value = Phrase::plain(when);
        out.push(Fact { word: say!(locale, "timeline-fact-outage"), value, texts });
    }
    if let Some(cost) = task.cost.known() {
        let cost = report.edition.head().currency.exact(*cost);
        out.push(Fact::new(say!(locale, "shared-cost"), cost));
    }
}

fn elsewhere(other: &Elsewhere, locale: Locale) -> String {
    let project = &other.project;
    match &other.id {
        Some(id) => say!(locale, "timeline-elsewhere", project = project, task = id),
        None => say!(locale, "timeline-fact-elsewhere-not-shown", project = project),
    }
}
