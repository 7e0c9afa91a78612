//! `handover-overdue`: what others should run by now is still with the project.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "handover-overdue",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let rows = context.edition.handovers().iter().zip(&context.figures.closure.handovers);
    rows.filter_map(|(row, todo)| {
        let (days, due) = (todo.overdue_days()?, row.due?);
        let day_word = plural(days.unsigned_abs() as usize, "day", "days");
        let (id, what, date) = (&row.record.id, &row.what, locale::date(due));
        let text = format!("the handover {id} `{what}` was due on {date}, {days} {day_word} ago");
        Some(
            Finding::new(&RULE, text)
                .about(&row.record)
                .measured(format!("{days} {day_word} overdue"), "done by the day due"),
        )
    })
    .collect()
}
