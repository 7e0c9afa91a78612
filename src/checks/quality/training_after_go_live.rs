//! `training-after-go-live`: people are trained after they need it.

use crate::analysis::downstream::Downstream;
use crate::analysis::readiness;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::task::Task;
use crate::units::{Date, locale};

pub const RULE: Rule = Rule {
    name: "training-after-go-live",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| !gate.passed) {
        let (Some(place), Some(date)) = (gate.milestone, gate.date) else { continue };
        for item in gate.items.iter().map(|&place| &edition.readiness()[place]) {
            let is_training = item.category.as_deref().is_some_and(is_about_training);
            let is_open = !readiness::is_done(item, edition.as_of());
            let Some(due) = item.due.filter(|due| is_training && is_open && *due > date) else { continue };
            let text = format!("`{}` is due on {}", item.what, locale::date(due));
            findings.push(finding(text, due, &edition.tasks()[place], date).about(&item.record));
        }
    }
    findings.extend(tasks(context));
    findings
}

/// Training that goes on when the last gate is passed; what is planned to follow that gate is meant to.
fn tasks(context: &Context) -> Vec<Finding> {
    let tasks = context.edition.tasks();
    let ahead = context.figures.gates.iter().filter(|gate| !gate.passed);
    let last = ahead.filter_map(|gate| Some((gate.milestone?, gate.date?))).max_by_key(|(_, date)| *date);
    let Some((gate, date)) = last else { return Vec::new() };
    let late = |task: &Task| {
        task.is_work()
            && !task.times.is_finished()
            && is_about_training(&task.name)
            && task.times.forecast.is_some_and(|span| span.finish > date)
    };
    let late: Vec<usize> = (0..tasks.len()).filter(|&place| late(&tasks[place])).collect();
    if late.is_empty() {
        return Vec::new();
    }
    let meant = Downstream::new(tasks).of(gate, tasks);
    late.into_iter()
        .filter(|place| meant.binary_search(place).is_err())
        .filter_map(|place| {
            let task = &tasks[place];
            let finish = task.times.forecast?.finish;
            let text = format!("`{}` is forecast to finish on {}", task.name, locale::date(finish));
            Some(finding(text, finish, &tasks[gate], date).about(&task.record))
        })
        .collect()
}

fn is_about_training(text: &str) -> bool {
    text.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| word == "training")
}

fn finding(what: String, day: Date, gate: &Task, date: Date) -> Finding {
    Finding::new(&RULE, format!("{what}, after `{}` on {}", gate.name, locale::date(date)))
        .measured(locale::date(day), format!("by {}", locale::date(date)))
}
