//! What is blocked: since when, why, and who must act.

use crate::checks::Report;
use crate::edition::task::Task;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::LinkView;
use crate::pages::{paths, spans};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Row<'a> {
    pub href: String,
    pub name: &'a str,
    pub since: Phrase,
    pub why: &'a str,
    pub acts: Phrase,
    /// The record that would unblock it.
    pub needs: Option<LinkView>,
}

/// The most rows; the oldest stand first.
const MOST: usize = 40;

/// Returns the blocked tasks, oldest first.
pub fn rows(report: &Report) -> Vec<Row<'_>> {
    let tasks = report.edition.tasks();
    let is_open = |task: &&Task| task.blocked.is_some() && !task.times.is_finished() && !task.inactive;
    let mut blocked: Vec<&Task> = tasks.iter().filter(is_open).collect();
    blocked.sort_by_key(|task| task.blocked.as_ref().map(|blocked| blocked.since));
    blocked.into_iter().take(MOST).filter_map(|task| row(report, task)).collect()
}

fn row<'a>(report: &'a Report, task: &'a Task) -> Option<Row<'a>> {
    let (blocked, near, locale) = (task.blocked.as_ref()?, report.edition.as_of(), report.numbers());
    let days = spans::days(locale, (near - blocked.since).max(0));
    let date = Phrase::day_near(locale, blocked.since, near);
    let named = |id: &String| {
        report.edition.named(id).map(|named| {
            LinkView::new(paths::record(report, named.kind, id), format!("{id} {}", named.title))
        })
    };
    Some(Row {
        href: super::row_address(report, task),
        name: &task.name,
        since: phrase!(locale, "timeline-blocked-for", date = date, days = days),
        why: &blocked.why,
        acts: match blocked.owner.known() {
            Some(who) => Phrase::plain(who.name.as_str()),
            None if blocked.owner.is_missing() => {
                Phrase::new().marked(Some(Mark::Bad), say!(locale, "timeline-blocked-nobody"))
            }
            None => Phrase::new(),
        },
        needs: blocked.needs.as_ref().and_then(named),
    })
}
