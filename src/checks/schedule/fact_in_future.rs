//! `fact-in-future`: something is said to have happened that cannot have happened yet.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::{Edition, Record};
use crate::units::Date;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "fact-in-future",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (as_of, locale) = (context.edition.as_of(), context.numbers());
    facts(context.edition)
        .into_iter()
        .filter_map(|fact| {
            let mut dates = fact.dates.into_iter();
            let (what, date) =
                dates.find_map(|(what, date)| Some((what, date.filter(|&date| date > as_of)?)))?;
            let (on, speaks_for) = (locale.date(date), locale.date(as_of));
            let text = say!(
                locale,
                "rule-fact-in-future-found",
                name = fact.name,
                what = what,
                date = &on,
                speaks_for = &speaks_for,
            );
            let finding = Finding::new(&RULE, text).about(fact.record);
            Some(finding.measured(on, say!(locale, "rule-fact-in-future-limit", speaks_for = &speaks_for)))
        })
        .collect()
}

/// What a register says has happened, and when.
struct Fact<'a> {
    record: &'a Record,
    name: &'a str,
    /// Each with a word for the message to choose by.
    dates: Vec<(&'static str, Option<Date>)>,
}

/// Returns the facts of all registers; each record is told of once.
fn facts(edition: &Edition) -> Vec<Fact<'_>> {
    let mut all = Vec::new();
    let mut add = |record, name, dates| all.push(Fact { record, name, dates });
    for task in edition.tasks().iter().filter(|task| !task.inactive) {
        let dates = vec![("finished", task.times.finished), ("started", task.times.started)];
        add(&task.record, &task.name, dates);
        for step in &task.steps {
            add(&task.record, &step.name, vec![("done", step.done_on)]);
        }
    }
    for objective in edition.objectives() {
        let newest = objective.readings.iter().map(|reading| reading.date).max();
        add(&objective.record, &objective.outcome, vec![("measured", newest)]);
    }
    for risk in edition.risks() {
        let newest = risk.history.iter().map(|point| point.date).max();
        add(
            &risk.record,
            &risk.title,
            vec![("reviewed", risk.reviewed), ("scored", newest), ("closed", risk.closed)],
        );
        for action in &risk.actions {
            add(&risk.record, &action.what, vec![("done", action.done_on)]);
        }
    }
    for issue in edition.issues() {
        add(&issue.record, &issue.title, vec![("closed", issue.closed)]);
    }
    for decision in edition.decisions() {
        add(&decision.record, &decision.title, vec![("made", decision.made)]);
    }
    for change in edition.changes() {
        let told = change.communicated.iter().map(|told| told.date).max();
        add(&change.record, &change.title, vec![("decided", change.decided), ("communicated", told)]);
    }
    for vendor in edition.vendors() {
        for commitment in &vendor.commitments {
            add(&vendor.record, &commitment.what, vec![("delivered", commitment.delivered)]);
        }
    }
    for communication in edition.communications() {
        add(&communication.record, &communication.what, vec![("told", communication.last)]);
    }
    for item in edition.readiness() {
        add(&item.record, &item.what, vec![("done", item.done_on)]);
    }
    for sign_off in edition.sign_offs() {
        add(&sign_off.record, &sign_off.deliverable, vec![("signed-off", sign_off.date)]);
    }
    for handover in edition.handovers() {
        add(&handover.record, &handover.what, vec![("done", handover.done_on)]);
    }
    for follow_up in edition.follow_ups() {
        add(&follow_up.record, &follow_up.what, vec![("done", follow_up.done_on)]);
    }
    all
}
