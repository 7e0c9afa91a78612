//! `follow-up-overdue`: what was left for later is late.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "follow-up-overdue",
    topic: Topic::Habits,
    severity: Severity::Warning,
    sign: "A follow-up in `closure.toml` is not done and its `due` date has passed.",
    why: "Follow-ups are what people agreed to do later so that the project could go on. The first that is \
          forgotten teaches everybody that the list is not meant.",
    remedy: "Do it, give it to somebody who can, or decide that it will not be done and take it out. If the day \
             was wrong, move `due` and tell whoever waits for it.",
    example: "the follow-up F-03 `Delete the trial accounts` was due on 6 Nov 2026, 7 days ago",
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
