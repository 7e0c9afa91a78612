//! Issues: what already hurts, how old it is, what it blocks and who acts.

use crate::analysis::overdue;
use crate::analysis::shelf::LONG;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::issue::{Issue, IssueStatus};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::LinkView;
use crate::pages::{paths, spans};
use crate::units::Date;
use crate::units::locale::{Locale, say};
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
    pub status: String,
    pub age: String,
    pub due: Phrase,
    pub blocks: Vec<LinkView>,
    pub owner: Phrase,
    /// How long it was open, with its title.
    pub was_open: String,
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
        heading: heading(report.numbers(), &open, report.edition.as_of()),
        rest: super::rest("issues", open.len().max(closed.len()), || {
            say!(report.numbers(), "risks-all-issues", count = all.len())
        }),
        open: open.into_iter().take(LONG).map(|issue| row(report, issue)).collect(),
        closed: closed.into_iter().take(LONG).map(|issue| row(report, issue)).collect(),
    })
}

fn heading(locale: Locale, open: &[&Issue], as_of: Date) -> String {
    let count = open.len();
    let overdue = open.iter().filter(|issue| overdue::has_passed(issue.due, as_of)).count();
    let escalated = open.iter().filter(|issue| issue.status == IssueStatus::Escalated).count();
    match (escalated, overdue) {
        (0, 0) => say!(locale, "risks-issues-open", count = count),
        (0, overdue) => say!(locale, "risks-issues-overdue", count = count, overdue = overdue),
        (escalated, 0) => say!(locale, "risks-issues-escalated", count = count, escalated = escalated),
        (escalated, overdue) => {
            say!(locale, "risks-issues-both", count = count, escalated = escalated, overdue = overdue)
        }
    }
}

fn row<'a>(report: &'a Report, issue: &'a Issue) -> Row<'a> {
    let (near, tasks, locale) = (report.edition.as_of(), report.edition.tasks(), report.numbers());
    let is_open = issue.status != IssueStatus::Closed;
    let until = if is_open { near } else { issue.closed.unwrap_or(near) };
    let age = issue.raised.map(|raised| spans::days(locale, (until - raised).max(0)));
    let age = age.unwrap_or_else(|| "–".to_string());
    let status = match issue.status {
        IssueStatus::Open => say!(locale, "risks-issue-open"),
        IssueStatus::InProgress => say!(locale, "risks-issue-in-progress"),
        IssueStatus::Escalated => say!(locale, "risks-issue-escalated"),
        IssueStatus::Closed => say!(locale, "risks-issue-closed"),
    };
    Row {
        id: &issue.record.id,
        title: &issue.title,
        resolution: issue.resolution.as_str(),
        severity: issue
            .severity
            .map_or_else(|| "–".to_string(), |severity| say!(locale, "risks-of-five", severity = severity)),
        status: match issue.escalated_to.known() {
            Some(who) => {
                say!(locale, "risks-issue-escalated-to", status = status, who = &who.name)
            }
            None => status,
        },
        was_open: say!(locale, "risks-issue-was-open", title = &issue.title, age = &age),
        age,
        due: match issue.due {
            Some(due) if is_open && overdue::has_passed(issue.due, near) => {
                let overdue = Phrase::new().marked(Some(Mark::Bad), say!(locale, "risks-overdue"));
                let date = Phrase::day_near(locale, due, near);
                phrase!(locale, "risks-issue-overdue", date = date, overdue = overdue)
            }
            Some(due) => Phrase::day_near(locale, due, near),
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
                Phrase::new().marked(Some(Mark::Bad), say!(locale, "shared-no-owner"))
            }
            None => Phrase::new(),
        },
        href: paths::issue(report, &issue.record.id),
    }
}
