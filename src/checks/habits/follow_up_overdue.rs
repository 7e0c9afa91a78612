//! `follow-up-overdue`: what was left for later is late.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;
use crate::units::text::plural;

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
        let day_word = plural(days.unsigned_abs() as usize, "day", "days");
        let (id, what, date) = (&row.record.id, &row.what, locale::date(due));
        let text = format!("the follow-up {id} `{what}` was due on {date}, {days} {day_word} ago");
        Some(
            Finding::new(&RULE, text)
                .about(&row.record)
                .measured(format!("{days} {day_word} overdue"), "done by the day due"),
        )
    })
    .collect()
}
