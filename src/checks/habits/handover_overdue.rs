//! `handover-overdue`: what others should run by now is still with the project.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "handover-overdue",
    topic: Topic::Habits,
    severity: Severity::Warning,
    sign: "A handover in `closure.toml` is not done and its `due` date has passed.",
    why: "As long as nobody has taken it over, the project runs it on the side. When the team is gone, the first \
          fault finds nobody who knows what to do.",
    remedy: "Ask the one who takes it over what they still need: a run book, a password, an afternoon beside you. \
             Agree a new day and change `due`, or write `done` when it is theirs.",
    example: "the handover H-02 `Mail relay` was due on 6 Nov 2026, 7 days ago",
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
