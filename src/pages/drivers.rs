//! "Why this date": the one thing that set a task's date, in words.

use crate::checks::Report;
use crate::edition::link::{Link, LinkKind};
use crate::edition::task::Task;
use crate::edition::times::{Driver, Limit};
use crate::edition::{Edition, Kind};
use crate::pages::paths;
use crate::pages::phrase::{Phrase, phrase};
use crate::units::Date;
use crate::units::locale::{Locale, say};

/// Says in one sentence, without a full stop, what set a task's date.
pub fn why(task: &Task, edition: &Edition) -> String {
    let locale = edition.numbers();
    let name = |place: usize| edition.tasks()[place].name.as_str();
    match task.times.driver {
        _ if task.inactive => say!(locale, "drivers-inactive"),
        Driver::ProjectStart => say!(locale, "drivers-project-start", milestone = task.is_milestone()),
        Driver::Link { from, kind } => link(task, from, kind, edition),
        Driver::Limit { which, date } => limit(which, date, locale),
        Driver::Actual { date } if task.times.is_finished() => {
            let finished = task.times.finished.or(task.times.forecast.map(|span| span.finish));
            let date = locale.date(finished.unwrap_or(date));
            say!(locale, "drivers-finished", milestone = task.is_milestone(), date = date)
        }
        Driver::Actual { date } => say!(locale, "drivers-started", date = locale.date(date)),
        Driver::AsOf => say!(locale, "drivers-not-started", date = locale.date(edition.as_of())),
        Driver::Leave { until, .. } => say!(locale, "drivers-leave", date = locale.date(until)),
        Driver::Levelled { person, behind, until } => wait(person, behind, until, edition),
        Driver::Manual => say!(locale, "drivers-manual"),
        Driver::Child { of } => child(task, of, edition),
        Driver::Parent { of } => say!(locale, "drivers-parent", task = name(of)),
        Driver::AsLate => say!(locale, "drivers-as-late"),
        Driver::NotShown => say!(locale, "drivers-not-shown"),
        Driver::None => say!(locale, "drivers-none"),
    }
}

/// Says which part of a phase sets its start, and which its finish, as far as that is shown.
fn child(task: &Task, of: usize, edition: &Edition) -> String {
    let locale = edition.numbers();
    let name = |place: usize| edition.tasks()[place].name.as_str();
    match finish_child(task) {
        None => say!(locale, "drivers-child", task = name(of)),
        Some(last) if last == of => say!(locale, "drivers-child-both", task = name(of)),
        Some(last) => say!(locale, "drivers-child-two", task = name(of), other = name(last)),
    }
}

/// Returns the part of a phase that sets its finish.
fn finish_child(task: &Task) -> Option<usize> {
    match task.times.finish_driver {
        Driver::Child { of } => Some(of),
        _ => None,
    }
}

/// Says whom it waits for, and what they do until then.
fn wait(person: usize, behind: Option<usize>, until: Date, edition: &Edition) -> String {
    let (person, locale) = (&edition.people()[person].name, edition.numbers());
    let date = locale.date(until);
    match behind {
        Some(task) => {
            let task = &edition.tasks()[task].name;
            say!(locale, "drivers-waits-behind", person = person, task = task, date = date)
        }
        None => say!(locale, "drivers-waits-busy", person = person, date = date),
    }
}

/// Returns what set the dates of a task, as a sentence with a link to the work that it names.
pub fn reason(report: &Report, task: &Task) -> Phrase {
    let named = match task.times.driver {
        Driver::Link { from, .. } => Some(from),
        Driver::Child { of } | Driver::Parent { of } => Some(of),
        Driver::Levelled { behind, .. } => behind,
        _ => None,
    };
    let locale = report.numbers();
    let text = say!(locale, "drivers-sentence", why = why(task, &report.edition));
    let mut out = Phrase::new();
    for (index, part) in text.split('`').enumerate() {
        // Of the names only the first is that of work, and of a phase the second too; a calendar may be named after it.
        let place = match (index, task.times.driver) {
            (1, _) => named,
            (3, Driver::Child { .. }) => finish_child(task),
            _ => None,
        };
        let other = place.and_then(|place| report.edition.tasks().get(place));
        out = match other {
            Some(other) => out.link(paths::record(report, Kind::Task, &other.record.id), part),
            None => out.text(part),
        };
    }
    let near = report.edition.as_of();
    let again = again(task, near, locale).map(|again| say!(locale, "drivers-sentence", why = again));
    let out = again.into_iter().fold(out, |out, again| out.text(" ").text(again));
    match unlevelled(task, near, locale) {
        Some(before) => out.text(" ").then(before),
        None => out,
    }
}

/// Says the dates that links and limits alone would give, where levelling has moved the work.
fn unlevelled(task: &Task, near: Date, locale: Locale) -> Option<Phrase> {
    let before = task.times.unlevelled?;
    let day = |date| Phrase::day_near(locale, date, near);
    if before.start == before.finish || task.is_milestone() {
        return Some(phrase!(locale, "drivers-unlevelled-day", date = day(before.start)));
    }
    Some(phrase!(locale, "drivers-unlevelled", from = day(before.start), to = day(before.finish)))
}

/// The most occurrences that are told one by one.
const MOST: usize = 6;

/// Says when a task comes again: all of it, or what is still to come; nothing for what comes once.
pub fn again(task: &Task, near: Date, locale: Locale) -> Option<String> {
    let all = &task.times.occurrences;
    let next: Vec<Date> = all.iter().filter(|span| span.finish > near).map(|span| span.start).collect();
    if all.len() < 2 || next.is_empty() {
        return None;
    }
    let told: Vec<String> = next.iter().take(MOST).map(|&date| locale.date_near(date, near)).collect();
    let (count, dates) = (next.len(), told.join(", "));
    Some(match count - told.len() {
        0 => say!(locale, "drivers-again", count = count, all = all.len(), dates = dates),
        rest => {
            say!(locale, "drivers-again-more", count = count, all = all.len(), dates = dates, more = rest)
        }
    })
}

fn link(task: &Task, from: usize, kind: LinkKind, edition: &Edition) -> String {
    let (other, locale) = (&edition.tasks()[from], edition.numbers());
    let span = other.times.forecast;
    let (mine, theirs) = match kind {
        LinkKind::FinishToStart => ("starts", "finishes"),
        LinkKind::StartToStart => ("starts", "starts"),
        LinkKind::FinishToFinish => ("finishes", "finishes"),
        LinkKind::StartToFinish => ("finishes", "starts"),
    };
    let mine = if task.is_milestone() { "falls" } else { mine };
    let name = &other.name;
    let date = span.map(|span| locale.date(if theirs == "starts" { span.start } else { span.finish }));
    let written: Option<&Link> = task.after.iter().find(|link| link.from == from && link.kind == kind);
    let lag = written.map(|link| link.wait).filter(|lag| !lag.is_none());
    // Later reads as a wait and earlier as an overlap.
    match (lag.map(|lag| (lag.lead, lag.words(locale))), date) {
        (Some((false, wait)), None) => {
            say!(locale, "drivers-link-after", mine = mine, wait = wait, task = name, theirs = theirs)
        }
        (Some((false, wait)), Some(date)) => say!(
            locale,
            "drivers-link-after-on",
            mine = mine,
            wait = wait,
            task = name,
            theirs = theirs,
            date = date
        ),
        (Some((true, overlap)), None) => {
            say!(locale, "drivers-link-before", mine = mine, overlap = overlap, task = name, theirs = theirs)
        }
        (Some((true, overlap)), Some(date)) => say!(
            locale,
            "drivers-link-before-on",
            mine = mine,
            overlap = overlap,
            task = name,
            theirs = theirs,
            date = date
        ),
        (None, date) => {
            let is_done = kind == LinkKind::FinishToStart && task.is_milestone();
            let theirs = if is_done { "done" } else { theirs };
            let Some(date) = date else {
                return say!(locale, "drivers-link", mine = mine, task = name, theirs = theirs);
            };
            let why = say!(locale, "drivers-link-on", mine = mine, task = name, theirs = theirs, date = date);
            let finish = span.map(|span| span.finish).filter(|_| lag.is_none() && !task.is_milestone());
            match finish.filter(|_| kind == LinkKind::FinishToStart) {
                Some(finish) => pause(why, task, finish, edition),
                None => why,
            }
        }
    }
}

/// The days off that need no reason: a weekend between a Friday and a Monday.
const WEEKEND: i32 = 3;

/// Adds why a task starts later than the day after the work before it: nobody works in between.
fn pause(why: String, task: &Task, finish: Date, edition: &Edition) -> String {
    let locale = edition.numbers();
    match next_day(task, finish, edition) {
        Some((day, Some(own))) => {
            let date = locale.date(day);
            say!(locale, "drivers-pause-calendar", why = why, calendar = own, date = date)
        }
        Some((day, None)) => say!(locale, "drivers-pause", why = why, date = locale.date(day)),
        None => why,
    }
}

/// Returns the first day on which somebody works after some that need a reason, and the task's own calendar.
fn next_day<'a>(task: &'a Task, finish: Date, edition: &Edition) -> Option<(Date, Option<&'a str>)> {
    let start = task.times.forecast?.start;
    let ordinary = edition.calendars().first()?;
    let own = task.calendar.as_deref().filter(|name| *name != ordinary.name);
    let calendar = match own {
        Some(name) => edition.calendars().iter().find(|calendar| calendar.name == name)?,
        None => ordinary,
    };
    let mut between = std::iter::successors(Some(finish.next()), |day| Some(day.next()));
    let is_off = start > finish.next() && between.by_ref().find(|day| calendar.is_worked(*day))? == start;
    let has_reason = is_off && (own.is_some() || start - finish > WEEKEND);
    has_reason.then_some((start, own))
}

fn limit(which: Limit, date: Date, locale: Locale) -> String {
    let date = locale.date(date);
    match which {
        Limit::NotBefore => say!(locale, "drivers-not-before", date = date),
        Limit::NotAfter => say!(locale, "drivers-not-after", date = date),
        Limit::FinishNotBefore => say!(locale, "drivers-finish-not-before", date = date),
        Limit::FinishNotAfter => say!(locale, "drivers-finish-not-after", date = date),
        Limit::StartOn => say!(locale, "drivers-start-on", date = date),
        Limit::FinishOn => say!(locale, "drivers-finish-on", date = date),
    }
}
