//! What has changed since the report before: work done, decisions made, risks and issues that moved.

use crate::analysis::risk::Movement;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::decision::DecisionStatus;
use crate::edition::risk::RiskStatus;
use crate::pages::paths;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::LinkView;
use crate::units::Date;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Changed {
    since: Date,
    /// There is no report before, and nothing else to compare with.
    is_first: bool,
    done: Vec<Item>,
    /// How many more there are, on the timeline.
    more: Option<LinkView>,
    risks: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    /// The name of the mark before it.
    icon: &'static str,
    date: Option<Date>,
    text: Phrase,
}

/// The most that is told of each; the newest of what is done stays.
const MOST: usize = 60;

/// Returns what happened after the report before the newest one, up to the status date.
pub fn changed(report: &Report) -> Changed {
    let since = report.figures.risks.moved_since;
    let is_first = !report.figures.risks.has_before;
    let mut done = done(report, if is_first { Date::EARLIEST } else { since });
    let rest = done.len().saturating_sub(MOST);
    done.drain(..rest);
    let more = (rest > 0).then(|| super::more_on_timeline(rest, report.numbers()));
    let risks = if is_first { Vec::new() } else { risks(report, since) };
    Changed { since, is_first, done, more, risks }
}

fn done(report: &Report, since: Date) -> Vec<Item> {
    let (edition, locale) = (&report.edition, report.numbers());
    let within = |date: &Date| *date > since && *date <= edition.as_of();
    let mut items: Vec<Item> = Vec::new();
    for task in edition.tasks().iter().filter(|task| !task.times.summary && task.is_listed()) {
        if let Some(date) = task.times.finished.filter(within) {
            let text = Phrase::new().link(paths::record(report, Kind::Task, &task.record.id), &task.name);
            items.push(Item { icon: "dot", date: Some(date), text });
        }
    }
    for decision in edition.decisions().iter().filter(|one| one.status == DecisionStatus::Made) {
        if let Some(date) = decision.made.filter(within) {
            let href = paths::record(report, Kind::Decision, &decision.record.id);
            let link = Phrase::new().link(href, &decision.title);
            let text = phrase!(locale, "week-decided", decision = link);
            items.push(Item { icon: "dot", date: Some(date), text });
        }
    }
    for issue in edition.issues() {
        if let Some(date) = issue.closed.filter(within) {
            let href = paths::record(report, Kind::Issue, &issue.record.id);
            let text = phrase!(locale, "week-issue-closed", issue = Phrase::new().link(href, &issue.title));
            items.push(Item { icon: "dot", date: Some(date), text });
        }
    }
    for risk in edition.risks().iter().filter(|risk| risk.status == RiskStatus::Closed) {
        if let Some(date) = risk.closed.filter(within) {
            let href = paths::record(report, Kind::Risk, &risk.record.id);
            let text = phrase!(locale, "week-risk-closed", risk = Phrase::new().link(href, &risk.title));
            items.push(Item { icon: "dot", date: Some(date), text });
        }
    }
    items.sort_by_key(|item| item.date);
    items
}

fn risks(report: &Report, since: Date) -> Vec<Item> {
    let (edition, locale) = (&report.edition, report.numbers());
    let mut items: Vec<Item> = Vec::new();
    for (risk, score) in edition.risks().iter().zip(&report.figures.risks.all) {
        let href = paths::record(report, Kind::Risk, &risk.record.id);
        let name = format!("{} {}", risk.record.id, risk.title);
        let link = Phrase::new().link(href, name);
        let (icon, mut text) = match (risk.status.is_open(), score.movement) {
            (true, Movement::New) => ("new", phrase!(locale, "week-risk-new", risk = link)),
            (true, Movement::Up) => ("up", phrase!(locale, "week-risk-up", risk = link)),
            (true, Movement::Down) => ("down", phrase!(locale, "week-risk-down", risk = link)),
            _ => continue,
        };
        if let Some(now) = score.score {
            let before = score.previous.map(crate::analysis::risk::score);
            text = match before.filter(|before| *before != now) {
                None => phrase!(locale, "week-risk-scored", text = text, score = now),
                Some(before) => phrase!(
                    locale,
                    "week-risk-rescored",
                    dated = score.moved_on.is_some(),
                    text = text,
                    before = before,
                    score = now,
                ),
            };
        }
        let date = if score.movement == Movement::New { risk.raised } else { score.moved_on };
        items.push(Item { icon, date, text });
    }
    let as_of = edition.as_of();
    for issue in edition.issues() {
        if let Some(date) = issue.raised.filter(|raised| *raised > since && *raised <= as_of) {
            let href = paths::record(report, Kind::Issue, &issue.record.id);
            let link = Phrase::new().link(href, format!("{} {}", issue.record.id, issue.title));
            let text = phrase!(locale, "week-issue-new", issue = link);
            items.push(Item { icon: "new", date: Some(date), text });
        }
    }
    let rest = items.len().saturating_sub(MOST);
    if rest > 0 {
        // What grew and what is new matters more than what became smaller.
        items.sort_by_key(|item| item.icon == "down");
        items.truncate(MOST);
        let text = Phrase::new().link(paths::RISKS, say!(locale, "week-risks-more", count = rest));
        items.push(Item { icon: "dot", date: None, text });
    }
    items
}
