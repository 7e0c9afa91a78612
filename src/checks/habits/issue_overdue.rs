//! `issue-overdue`: the day by which an issue was to be solved has passed.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::issue::IssueStatus;
use crate::units::locale;
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "issue-overdue",
    topic: Topic::Habits,
    severity: Severity::Warning,
    sign: "An open issue is past its `due` date.",
    why: "A due date that passes without a word tells everybody that due dates are decoration. The next one is \
          kept by nobody.",
    remedy: "Close it if it is solved. Otherwise agree a new `due` with its owner, with the next step and the \
             reason in its `notes`, or hand it to somebody who can do more: `escalated_to`.",
    example: "issue I-07 `Derby scanners cannot send mail` was due on 6 Nov 2026, 7 days ago",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let as_of = context.edition.as_of();
    let open = context.edition.issues().iter().filter(|issue| issue.status != IssueStatus::Closed);
    open.filter_map(|issue| {
        let due = issue.due.filter(|&due| due < as_of)?;
        let days = as_of - due;
        let text = format!(
            "issue {} `{}` was due on {}, {days} {} ago",
            issue.record.id,
            issue.title,
            locale::date(due),
            plural(days as usize, "day", "days")
        );
        let measured = format!("{days} {} overdue", plural(days as usize, "day", "days"));
        Some(Finding::new(&RULE, text).about(&issue.record).measured(measured, "solved by its due date"))
    })
    .collect()
}
