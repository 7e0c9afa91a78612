//! `training-after-go-live`: people are trained after they need it.

use crate::analysis::downstream::Downstream;
use crate::analysis::readiness;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::task::Task;
use crate::units::Date;
use crate::units::locale::{Locale, say};

pub const RULE: Rule = Rule {
    name: "training-after-go-live",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (edition, locale) = (context.edition, context.numbers());
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| !gate.passed) {
        let (Some(place), Some(date)) = (gate.milestone, gate.date) else { continue };
        for item in gate.items.iter().map(|&place| &edition.readiness()[place]) {
            let is_training = item.category.as_deref().is_some_and(is_about_training);
            let is_open = !readiness::is_done(item, edition.as_of());
            let Some(due) = item.due.filter(|due| is_training && is_open && *due > date) else { continue };
            let text = say!(
                locale,
                "rule-training-after-go-live-found-item",
                what = &item.what,
                due = locale.date(due),
                milestone = &edition.tasks()[place].name,
                date = locale.date(date),
            );
            findings.push(finding(text, due, date, locale).about(&item.record));
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
            let locale = context.numbers();
            let text = say!(
                locale,
                "rule-training-after-go-live-found",
                task = &task.name,
                finish = locale.date(finish),
                milestone = &tasks[gate].name,
                date = locale.date(date),
            );
            Some(finding(text, finish, date, locale).about(&task.record))
        })
        .collect()
}

fn is_about_training(text: &str) -> bool {
    text.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| word == "training")
}

fn finding(text: String, day: Date, date: Date, locale: Locale) -> Finding {
    let limit = say!(locale, "rule-training-after-go-live-limit", date = locale.date(date));
    Finding::new(&RULE, text).measured(locale.date(day), limit)
}
