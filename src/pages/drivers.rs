//! "Why this date": the one thing that set a task's date, in words.

use crate::checks::Report;
use crate::edition::link::{Link, LinkKind};
use crate::edition::task::Task;
use crate::edition::times::{Driver, Limit};
use crate::edition::{Edition, Kind};
use crate::pages::paths;
use crate::pages::phrase::Phrase;
use crate::units::text::capital;
use crate::units::{Date, locale};

/// Says in one sentence, without a full stop, what set a task's date.
pub fn why(task: &Task, edition: &Edition) -> String {
    let name = |place: usize| edition.tasks()[place].name.as_str();
    let verb = if task.is_milestone() { "falls" } else { "starts" };
    match task.times.driver {
        _ if task.inactive => "it is not active: it stays on record, without dates".to_string(),
        Driver::ProjectStart => format!("nothing holds it back: it {verb} with the project"),
        Driver::Link { from, kind } => link(task, from, kind, edition),
        Driver::Limit { which, date } => limit(which, date),
        Driver::Actual { date } if task.times.is_finished() => {
            let finished = task.times.finished.or(task.times.forecast.map(|span| span.finish));
            format!("it was finished on {}", locale::date(finished.unwrap_or(date)))
        }
        Driver::Actual { date } => format!("work on it started on {}", locale::date(date)),
        Driver::AsOf => {
            format!("it had not started by {}, so it cannot start before that", locale::date(edition.as_of()))
        }
        Driver::Leave { until, .. } => {
            format!("the only person assigned is away until {}", locale::date(until))
        }
        Driver::Levelled { person, behind, until } => wait(person, behind, until, edition),
        Driver::Manual => "its dates are typed in by hand".to_string(),
        Driver::Child { of } => format!("`{}`, which is part of it, sets the date", name(of)),
        Driver::Parent { of } => format!("`{}`, which it is part of, sets the date", name(of)),
        Driver::AsLate => "it is planned as late as the work after it allows".to_string(),
        Driver::NotShown => "something that is not shown here sets the date".to_string(),
        Driver::None => "it has no dates: give it a `duration`, an `estimate` or an `effort`".to_string(),
    }
}

/// Says whom it waits for, and what they do until then.
fn wait(person: usize, behind: Option<usize>, until: Date, edition: &Edition) -> String {
    let person = &edition.people()[person].name;
    let until = locale::date(until);
    match behind {
        Some(task) => {
            format!("it waits for {person}, who works on `{}` until {until}", edition.tasks()[task].name)
        }
        None => format!("it waits for {person}, who is busy with other work until {until}"),
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
    let text = capital(&why(task, &report.edition));
    let mut out = Phrase::new();
    for (index, part) in text.split('`').enumerate() {
        // Of the names only the first is that of work; a calendar may be named after it.
        let other = named.filter(|_| index == 1).and_then(|place| report.edition.tasks().get(place));
        out = match other {
            Some(other) => out.link(paths::record(report, Kind::Task, &other.record.id), part),
            None => out.text(part),
        };
    }
    let near = report.edition.as_of();
    let out = match again(task, near) {
        Some(again) => out.text(format!(". {}.", capital(&again))),
        None => out.text("."),
    };
    unlevelled(task, out, near)
}

/// Adds the dates that links and limits alone would give, where levelling has moved the work.
fn unlevelled(task: &Task, out: Phrase, near: Date) -> Phrase {
    let Some(before) = task.times.unlevelled else { return out };
    let out = out.text(" Without levelling: ").date_near(before.start, near);
    if before.start == before.finish || task.is_milestone() {
        return out.text(".");
    }
    out.text(" to ").date_near(before.finish, near).text(".")
}

/// The most occurrences that are told one by one.
const MOST: usize = 6;

/// Says when a task comes again: all of it, or what is still to come; nothing for what comes once.
pub fn again(task: &Task, near: Date) -> Option<String> {
    let all = &task.times.occurrences;
    let next: Vec<Date> = all.iter().filter(|span| span.finish > near).map(|span| span.start).collect();
    if all.len() < 2 || next.is_empty() {
        return None;
    }
    let told: Vec<String> = next.iter().take(MOST).map(|&date| locale::date_near(date, near)).collect();
    let rest = match next.len() - told.len() {
        0 => String::new(),
        rest => format!(" and {rest} more"),
    };
    Some(format!("it comes again, {} of {} times to come: {}{rest}", next.len(), all.len(), told.join(", ")))
}

fn link(task: &Task, from: usize, kind: LinkKind, edition: &Edition) -> String {
    let other = &edition.tasks()[from];
    let span = other.times.forecast;
    let (mine, theirs) = match kind {
        LinkKind::FinishToStart => ("starts", "finishes"),
        LinkKind::StartToStart => ("starts", "starts"),
        LinkKind::FinishToFinish => ("finishes", "finishes"),
        LinkKind::StartToFinish => ("finishes", "starts"),
    };
    let mine = if task.is_milestone() { "falls" } else { mine };
    let date = span.map(|span| if theirs == "starts" { span.start } else { span.finish });
    let on = date.map_or_else(String::new, |date| format!(" on {}", locale::date(date)));
    let written: Option<&Link> = task.after.iter().find(|link| link.from == from && link.kind == kind);
    let lag = written.map_or("", |link| link.lag.as_str());
    let until = span.filter(|_| kind == LinkKind::FinishToStart && !task.is_milestone() && lag.is_empty());
    let pause = until.and_then(|span| pause(task, span.finish, edition)).unwrap_or_default();
    // `+ 2d` and `- 1w` read as a wait and as an overlap.
    match lag.split_once(' ') {
        Some(("+", wait)) => format!("it {mine} {wait} after `{}` {theirs}{on}", other.name),
        Some((_, overlap)) => format!("it {mine} {overlap} before `{}` {theirs}{on}", other.name),
        None if kind == LinkKind::FinishToStart => {
            format!(
                "it {mine} when `{}` {}{on}{pause}",
                other.name,
                if task.is_milestone() { "is done" } else { theirs }
            )
        }
        None => format!("it {mine} when `{}` {theirs}{on}", other.name),
    }
}

/// The days off that need no reason: a weekend between a Friday and a Monday.
const WEEKEND: i32 = 3;

/// Says why a task starts later than the day after the work before it: nobody works in between.
fn pause(task: &Task, finish: Date, edition: &Edition) -> Option<String> {
    let start = task.times.forecast?.start;
    let ordinary = edition.calendars().first()?;
    let own = task.calendar.as_deref().filter(|name| *name != ordinary.name);
    let calendar = match own {
        Some(name) => edition.calendars().iter().find(|calendar| calendar.name == name)?,
        None => ordinary,
    };
    let mut between = std::iter::successors(Some(finish.next()), |day| Some(day.next()));
    let is_off = start > finish.next() && between.by_ref().find(|day| calendar.is_worked(*day))? == start;
    let day = locale::date(start);
    match own {
        Some(name) if is_off => Some(format!(", and its calendar `{name}` next has work on {day}")),
        None if is_off && start - finish > WEEKEND => Some(format!(", and the next working day is {day}")),
        _ => None,
    }
}

fn limit(which: Limit, date: Date) -> String {
    let date = locale::date(date);
    match which {
        Limit::NotBefore => format!("it may not start before {date}"),
        Limit::NotAfter => format!("it may not start after {date}"),
        Limit::FinishNotBefore => format!("it may not finish before {date}"),
        Limit::FinishNotAfter => format!("it may not finish after {date}"),
        Limit::StartOn => format!("it has to start on {date}"),
        Limit::FinishOn => format!("it has to finish on {date}"),
    }
}
