//! What is new in a project, what should have happened, and what its reports have called it.

use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::portfolio::across::{Blocked, Called, News, Overdue};
use crate::pages::{ahead, history, news as events, paths, words};

/// News are told for so many days.
const DAYS: i32 = 14;
/// So many reports are told.
const REPORTS: usize = 8;

pub fn news(report: &Report) -> Vec<News> {
    let as_of = report.edition.as_of();
    let recent = events::news(report).into_iter().filter(|news| as_of - news.date < DAYS);
    recent.map(|news| News { date: news.date, title: news.title, href: news.href }).collect()
}

pub fn overdue(report: &Report) -> Vec<Overdue> {
    let all = ahead::overdue(report).into_iter();
    all.map(|(date, what, name, href)| Overdue { date, what: what.to_string(), name, href }).collect()
}

pub fn blocked(report: &Report) -> Vec<Blocked> {
    let open = report.edition.tasks().iter().filter(|task| !task.times.is_finished() && task.is_listed());
    let mut blocked: Vec<Blocked> = open
        .filter_map(|task| {
            let blocked = task.blocked.as_ref()?;
            Some(Blocked {
                since: blocked.since,
                name: task.name.clone(),
                why: words::sentence(&report.edition.words(&blocked.why)),
                href: paths::record(report, Kind::Task, &task.record.id),
            })
        })
        .collect();
    blocked.sort_by_key(|blocked| blocked.since);
    blocked
}

pub fn called(report: &Report) -> Vec<Called> {
    history::recent(report, REPORTS)
}
