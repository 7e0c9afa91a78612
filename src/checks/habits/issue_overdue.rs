//! `issue-overdue`: the day by which an issue was to be solved has passed.

use crate::analysis::overdue;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::issue::IssueStatus;
use crate::units::locale::say;

pub const RULE: Rule =
    Rule { name: "issue-overdue", topic: Topic::Habits, severity: Severity::Warning, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    let as_of = context.edition.as_of();
    let open = context.edition.issues().iter().filter(|issue| issue.status != IssueStatus::Closed);
    open.filter_map(|issue| {
        let due = issue.due.filter(|_| overdue::has_passed(issue.due, as_of))?;
        let days = as_of - due;
        let locale = context.numbers();
        let (id, title, date) = (&issue.record.id, &issue.title, locale.date(due));
        let text = say!(locale, "rule-issue-overdue-found", id = id, issue = title, date = date, days = days);
        Some(Finding::new(&RULE, text).about(&issue.record).measured(
            say!(locale, "rule-days-overdue", count = days),
            say!(locale, "rule-issue-overdue-limit"),
        ))
    })
    .collect()
}
