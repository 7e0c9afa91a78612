//! This week: what changed, what is blocked, what is next, at most three each. Taken from the newest
//! report; what it leaves out is computed from the plan.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::task::Task;
use crate::edition::update::{Section, Update};
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::{paths, spans};
use crate::units::Date;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct News<'a> {
    pub heading: Phrase,
    pub parts: Vec<Part<'a>>,
    /// The page of the newest report, where there is one.
    pub href: Option<&'static str>,
}

#[derive(Serialize)]
pub struct Part<'a> {
    pub title: String,
    /// The name of the sign before each item.
    pub sign: &'static str,
    pub items: Vec<Item<'a>>,
}

/// One item: words of the report, in Markdown, or words of ours.
#[derive(Serialize)]
pub struct Item<'a> {
    pub written: Option<&'a str>,
    pub computed: Option<Phrase>,
}

const MOST: usize = 3;
/// The sign of what is blocked.
const STOP: &str = "stop";

/// Returns what is new; nothing where there is neither a report nor anything computed.
pub fn news(report: &Report) -> Option<News<'_>> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let newest = report.edition.updates().last();
    let written = |words: &[&str]| newest.map(|update| items_under(update, words)).unwrap_or_default();
    let parts = [
        part(say!(locale, "overview-news-changed"), "dot", written(&CHANGED), changed(report)),
        part(say!(locale, "shared-blocked"), STOP, written(&BLOCKED), blocked(report, newest)),
        part(say!(locale, "overview-news-next"), "same", written(&NEXT), next(report)),
    ];
    let parts: Vec<Part> = parts.into_iter().filter(|part| !part.items.is_empty()).collect();
    let heading = match newest {
        Some(update) if near - update.date <= 7 => phrase!(locale, "overview-news-this-week"),
        Some(update) => {
            phrase!(locale, "overview-news-last", date = Phrase::day_near(locale, update.date, near))
        }
        None if parts.is_empty() => return None,
        None => phrase!(locale, "overview-news-from-plan"),
    };
    Some(News { heading, parts, href: newest.map(|_| paths::WEEK) })
}

/// Joins what is written with what is computed. Only what is blocked is computed beside a report.
fn part<'a>(title: String, sign: &'static str, written: Vec<&'a str>, computed: Vec<Phrase>) -> Part<'a> {
    let also = written.is_empty() || sign == STOP;
    let written = written.into_iter().map(|text| Item { written: Some(text), computed: None });
    let computed =
        computed.into_iter().filter(|_| also).map(|text| Item { written: None, computed: Some(text) });
    Part { title, sign, items: written.chain(computed).take(MOST).collect() }
}

/// What the headings of a report have in them, in the languages that the site speaks: English, German, French, Spanish.
const CHANGED: [&str; 6] = ["changed", "geändert", "änderung", "changé", "changement", "cambi"];
const BLOCKED: [&str; 3] = ["blocked", "blockier", "bloqu"];
const NEXT: [&str; 6] = ["next", "nächst", "prochain", "suivant", "próxim", "siguiente"];

/// Tells whether the heading of a section has one of the words in it.
fn is_headed(section: &Section, words: &[&str]) -> bool {
    let title = section.title.to_lowercase();
    words.iter().any(|word| title.contains(word))
}

/// Returns the items of the first list under a heading that has one of the words in it.
fn items_under<'a>(update: &'a Update, words: &[&str]) -> Vec<&'a str> {
    let found = update.sections.iter().find(|section| is_headed(section, words));
    found.map(|section| items(section.body.as_str())).unwrap_or_default()
}

/// Returns the first sentence of each item of a Markdown list; of a text without a list, its first.
fn items(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for block in blocks(text) {
        let Some(rest) = block.strip_prefix("- ").or_else(|| block.strip_prefix("* ")) else { continue };
        found.push(first_sentence(rest.trim()));
    }
    if found.is_empty() {
        let first = text.split("\n\n").map(str::trim).find(|part| !part.is_empty() && !part.starts_with('#'));
        found.extend(first.map(first_sentence));
    }
    found
}

/// Splits a text before each line that begins a list item at its outer level.
fn blocks(text: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if at > 0 && (line.starts_with("- ") || line.starts_with("* ") || line.trim().is_empty()) {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(text.len());
    starts.windows(2).map(|pair| text[pair[0]..pair[1]].trim()).filter(|block| !block.is_empty()).collect()
}

/// Returns the first sentence, as long as it leaves no mark open.
fn first_sentence(text: &str) -> &str {
    let mut from = 0;
    while let Some(stop) = text[from..].find(". ").map(|stop| from + stop) {
        let (before, after) = (&text[..stop], text[stop + 2..].trim_start());
        let closed = before.matches("**").count().is_multiple_of(2)
            && before.matches('`').count().is_multiple_of(2)
            && before.matches('(').count() == before.matches(')').count()
            && before.matches('[').count() == before.matches(']').count();
        let begins = after.starts_with(|next: char| next.is_uppercase() || next == '[' || next == '*');
        if closed && begins && stop > 20 {
            return &text[..=stop];
        }
        from = stop + 2;
    }
    text
}

/// Returns what finished in the last week.
fn changed(report: &Report) -> Vec<Phrase> {
    let as_of = report.edition.as_of();
    let mut done: Vec<&Task> = leaves(report)
        .filter(|task| task.times.is_finished())
        .filter(|task| task.times.forecast.is_some_and(|span| (0..7).contains(&(as_of - span.finish))))
        .collect();
    done.sort_by_key(|task| std::cmp::Reverse(task.times.forecast.map(|span| span.finish)));
    let locale = report.numbers();
    let say = |task| phrase!(locale, "overview-news-task-finished", task = link(report, task));
    done.into_iter().take(MOST).map(say).collect()
}

/// Returns the blocked tasks that the report does not speak of, oldest first.
fn blocked(report: &Report, newest: Option<&Update>) -> Vec<Phrase> {
    let (as_of, locale) = (report.edition.as_of(), report.numbers());
    // A vendor reads it above, with all that it waits for.
    if report.edition.audience().is_vendor {
        return Vec::new();
    }
    let told = |task: &Task| {
        newest.is_some_and(|update| {
            let mark = format!("[[{}", task.record.id);
            update
                .sections
                .iter()
                .filter(|section| is_headed(section, &BLOCKED))
                .any(|section| section.body.as_str().contains(&mark))
        })
    };
    let mut found: Vec<&Task> = leaves(report)
        .filter(|task| task.blocked.is_some() && !task.times.is_finished() && !told(task))
        .collect();
    found.sort_by_key(|task| task.blocked.as_ref().map(|blocked| blocked.since));
    let say = |task: &&Task| {
        let blocked = task.blocked.as_ref()?;
        let why = blocked.why.trim_end_matches('.');
        let days = spans::days(locale, as_of - blocked.since);
        Some(phrase!(locale, "overview-news-task-blocked", task = link(report, task), why = why, days = days))
    };
    found.iter().filter_map(say).collect()
}

/// Returns what starts or finishes in the next week, soonest first.
fn next(report: &Report) -> Vec<Phrase> {
    let (as_of, locale) = (report.edition.as_of(), report.numbers());
    let mut events: Vec<(Date, &Task, bool)> = Vec::new();
    for task in leaves(report).filter(|task| !task.times.is_finished()) {
        let Some(span) = task.times.forecast else { continue };
        let soon = |date| (1..=7).contains(&(date - as_of));
        if soon(span.finish) {
            events.push((span.finish, task, false));
        } else if soon(span.start) && !task.is_milestone() {
            events.push((span.start, task, true));
        }
    }
    events.sort_by_key(|(date, task, _)| (*date, !task.times.critical));
    let say = |(day, task, starts): (Date, &Task, bool)| {
        let date = Phrase::new().dated(day, locale.day_month(day));
        let link = link(report, task);
        match starts {
            true => phrase!(locale, "overview-news-task-starts", task = link, date = date),
            false if task.is_milestone() => {
                phrase!(locale, "overview-news-milestone", milestone = link, date = date)
            }
            false => phrase!(locale, "overview-news-task-finishes", task = link, date = date),
        }
    };
    events.into_iter().take(MOST).map(say).collect()
}

fn leaves(report: &Report) -> impl Iterator<Item = &Task> {
    report.edition.tasks().iter().filter(|task| !task.times.summary && task.is_listed())
}

fn link(report: &Report, task: &Task) -> Phrase {
    Phrase::new().link(paths::record(report, Kind::Task, &task.record.id), task.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_the_first_sentences_of_a_list() {
        let text = "- Keldbeck confirmed 30 November. Go-live is **late. Very**.\n- 84 of 180\n  mailboxes\n\nAfter.\n";
        assert_eq!(items(text), ["Keldbeck confirmed 30 November.", "84 of 180\n  mailboxes"]);
        assert_eq!(
            items("We **moved. All** of it today. Next week more."),
            ["We **moved. All** of it today."]
        );
        assert_eq!(items(""), Vec::<&str>::new());
    }
}
