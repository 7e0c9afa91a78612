//! Why the dates are what they are: what set each of them, and the chain that sets the end.

use crate::analysis::path;
use crate::checks::Report;
use crate::edition::task::Task;
use crate::pages::drivers;
use crate::pages::facts;
use crate::pages::paths;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::{LinkView, source};
use crate::units::locale::say;
use serde::Serialize;
use std::collections::BTreeSet;

/// One date and what set it.
#[derive(Serialize)]
pub struct Why<'a> {
    pub id: &'a str,
    /// To its row or, in a long plan, to the page of its part.
    pub href: String,
    pub name: &'a str,
    pub when: Phrase,
    pub text: Phrase,
    /// To everything about it.
    pub more: String,
    pub source: Option<LinkView>,
}

/// The work that sets the end of the project, in order of time.
#[derive(Serialize)]
pub struct Chain<'a> {
    pub heading: String,
    pub before: Option<String>,
    pub links: Vec<Why<'a>>,
    pub rest: Option<String>,
}

/// The most links of the chain.
const LONGEST: usize = 30;

/// Returns the places of what is explained: every unfinished row that has a bar, and the chain.
pub fn explained(report: &Report, drawn: &BTreeSet<usize>) -> BTreeSet<usize> {
    let tasks = report.edition.tasks();
    let open = |place: &usize| {
        let times = &tasks[*place].times;
        !times.is_finished() && times.forecast.is_some() && !tasks[*place].withheld
    };
    let drawn = drawn.iter().copied().filter(open);
    drawn.chain(open_path(report).into_iter().take(LONGEST)).collect()
}

/// Returns the steps that set the end; none where it is not known what is critical.
fn open_path(report: &Report) -> Vec<usize> {
    match facts::knows_critical(report.edition.tasks()) {
        true => path::open(&report.edition),
        false => Vec::new(),
    }
}

/// Returns where a page tells why the dates of a task are what they are.
pub fn address(report: &Report, task: &Task) -> String {
    match super::is_divided(report) {
        true => super::row_address(report, task),
        false => format!("#why__{}", task.record.id),
    }
}

/// Explains the dates that the chain does not explain, in order of time. Those of a divided plan are
/// explained on the pages of its parts.
pub fn whys<'a>(report: &'a Report, explained: &BTreeSet<usize>, chain: Option<&Chain>) -> Vec<Why<'a>> {
    let tasks = report.edition.tasks();
    let told = |place: &usize| {
        chain.is_some_and(|chain| chain.links.iter().any(|link| link.id == tasks[*place].record.id))
    };
    if super::is_divided(report) {
        return Vec::new();
    }
    let mut places: Vec<usize> = explained.iter().copied().filter(|place| !told(place)).collect();
    places.sort_by_key(|&place| (tasks[place].times.forecast.map(|span| (span.start, span.finish)), place));
    places.into_iter().map(|place| why(report, &tasks[place])).collect()
}

/// Returns the chain of unfinished work that sets the end; nothing where none is known.
pub fn chain(report: &Report) -> Option<Chain<'_>> {
    let tasks = report.edition.tasks();
    let open: Vec<&Task> = open_path(report).into_iter().map(|place| &tasks[place]).collect();
    if open.is_empty() {
        return None;
    }
    let path = report.edition.schedule().longest_path.iter().map(|&place| &tasks[place].times);
    let done = path.filter(|times| !times.summary && times.is_finished()).count();
    let count = open.len();
    let (rest, locale) = (count.saturating_sub(LONGEST), report.numbers());
    Some(Chain {
        heading: match open.iter().filter(|task| !task.times.critical).count() {
            loose if loose > 0 && count > 1 => {
                say!(locale, "timeline-chain-loose", count = count, loose = loose)
            }
            _ => say!(locale, "timeline-chain", count = count),
        },
        before: (done > 0).then(|| say!(locale, "timeline-chain-before", count = done)),
        links: open.into_iter().take(LONGEST).map(|task| why(report, task)).collect(),
        rest: (rest > 0).then(|| say!(locale, "timeline-chain-rest", count = rest)),
    })
}

/// Says what set the dates of a task.
pub fn why<'a>(report: &'a Report, task: &'a Task) -> Why<'a> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let day = |date| Phrase::day_near(locale, date, near);
    Why {
        id: &task.record.id,
        href: super::row_address(report, task),
        name: &task.name,
        when: match task.times.forecast {
            None if task.inactive => phrase!(locale, "timeline-not-active"),
            None => phrase!(locale, "timeline-not-planned"),
            Some(span) if task.is_milestone() || span.start == span.finish => day(span.finish),
            Some(span) => phrase!(locale, "timeline-span", from = day(span.start), to = day(span.finish)),
        },
        text: drivers::reason(report, task),
        more: paths::task(report, &task.record.id),
        source: source(&task.record.at),
    }
}
