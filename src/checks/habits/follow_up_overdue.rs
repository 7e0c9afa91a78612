//! `follow-up-overdue`: what was left for later is late.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "follow-up-overdue",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let rows = context.edition.follow_ups().iter().zip(&context.figures.closure.follow_ups);
    rows.filter_map(|(row, todo)| {
        let (days, due) = (todo.overdue_days()?, row.due?);
        let locale = context.numbers();
        let (id, what, date) = (&row.record.id, &row.what, locale.date(due));
        let text =
            say!(locale, "rule-follow-up-overdue-found", id = id, what = what, date = date, days = days);
        Some(Finding::new(&RULE, text).about(&row.record).measured(
            say!(locale, "rule-days-overdue", count = days),
            say!(locale, "rule-follow-up-overdue-limit"),
        ))
    })
    .collect()
}
