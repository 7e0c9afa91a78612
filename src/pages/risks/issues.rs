//! Issues: what already hurts, how old it is, what it blocks and who acts.

use crate::analysis::shelf::LONG;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::issue::{Issue, IssueStatus};
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::LinkView;
use crate::pages::{paths, words};
use crate::units::Date;
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;
use std::cmp::Reverse;

#[derive(Serialize)]
pub struct Issues<'a> {
    pub heading: String,
    pub open: Vec<Row<'a>>,
    pub closed: Vec<Row<'a>>,
    /// To all of them, where only the first are here.
    pub rest: Option<LinkView>,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub id: &'a str,
    pub title: &'a str,
    /// Markdown: how it was or will be solved.
    pub resolution: &'a str,
    pub severity: String,
    pub status: &'static str,
    pub age: String,
    pub due: Phrase,
    pub blocks: Vec<LinkView>,
    pub owner: Phrase,
    pub escalated: Option<String>,
    /// To everything about it.
    pub href: String,
}

/// Returns the issues, the worst and oldest open one first; nothing where none is kept or shown.
pub fn issues(report: &Report) -> Option<Issues<'_>> {
    let all = report.edition.issues();
    if all.is_empty() {
        return None;
    }
    let (mut open, closed): (Vec<&Issue>, Vec<&Issue>) =
        all.iter().partition(|issue| issue.status != IssueStatus::Closed);
    open.sort_by_key(|issue| (Reverse(issue.severity), issue.raised));
    Some(Issues {
        heading: heading(&open, report.edition.as_of()),
        rest: super::rest("issues", open.len().max(closed.len()), all.len(), report.numbers()),
        open: open.into_iter().take(LONG).map(|issue| row(report, issue)).collect(),
        closed: closed.into_iter().take(LONG).map(|issue| row(report, issue)).collect(),
    })
}

fn heading(open: &[&Issue], as_of: Date) -> String {
    let count = open.len();
    if count == 0 {
        return "No issue is open".to_string();
    }
    let opening = format!("{} {} open", capital(&count_word(count)), plural(count, "issue is", "issues are"));
    let overdue = open.iter().filter(|issue| issue.due.is_some_and(|due| due < as_of)).count();
    let escalated = open.iter().filter(|issue| issue.status == IssueStatus::Escalated).count();
    match (escalated, overdue) {
        (0, 0) => opening,
        (0, overdue) => {
            format!("{opening}; {} {} overdue", count_word(overdue), plural(overdue, "is", "are"))
        }
        (escalated, 0) => {
            format!("{opening}; {} {} escalated", count_word(escalated), plural(escalated, "is", "are"))
        }
        (escalated, overdue) => format!(
            "{opening}; {} {} escalated and {} overdue",
            count_word(escalated),
            plural(escalated, "is", "are"),
            count_word(overdue)
        ),
    }
}

fn row<'a>(report: &'a Report, issue: &'a Issue) -> Row<'a> {
    let (near, tasks) = (report.edition.as_of(), report.edition.tasks());
    let is_open = issue.status != IssueStatus::Closed;
    let until = if is_open { near } else { issue.closed.unwrap_or(near) };
    Row {
        id: &issue.record.id,
        title: &issue.title,
        resolution: issue.resolution.as_str(),
        severity: issue.severity.map_or_else(|| "–".to_string(), |severity| format!("{severity} of 5")),
        status: match issue.status {
            IssueStatus::Open => "Open",
            IssueStatus::InProgress => "In progress",
            IssueStatus::Escalated => "Escalated",
            IssueStatus::Closed => "Closed",
        },
        age: issue.raised.map_or_else(|| "–".to_string(), |raised| words::days((until - raised).max(0))),
        due: match issue.due {
            Some(due) if is_open && due < near => {
                Phrase::new().date_near(due, near).text(", ").marked(Some(Mark::Bad), "overdue")
            }
            Some(due) => Phrase::new().date_near(due, near),
            None => Phrase::plain("–"),
        },
        blocks: issue
            .blocks
            .iter()
            .filter_map(|&place| tasks.get(place))
            .map(|task| LinkView::new(paths::record(report, Kind::Task, &task.record.id), task.name.as_str()))
            .collect(),
        owner: match issue.record.owner.known() {
            Some(who) => Phrase::plain(who.name.as_str()),
            None if issue.record.owner.is_missing() && is_open => {
                Phrase::new().marked(Some(Mark::Bad), "No owner")
            }
            None => Phrase::new(),
        },
        escalated: issue.escalated_to.known().map(|who| who.name.clone()),
        href: paths::issue(report, &issue.record.id),
    }
}
