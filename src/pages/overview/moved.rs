//! What has moved in each dimension since the report before the last one, and which way, where dates that
//! somebody has written down tell it. Nothing is said of a forecast of that day: it is in no file.

use crate::analysis::overdue::{is_open, is_overdue};
use crate::analysis::risk::Movement;
use crate::checks::{Report, Topic};
use crate::edition::budget::EntryKind;
use crate::edition::decision::DecisionStatus;
use crate::edition::issue::IssueStatus;
use crate::pages::phrase::{Phrase, phrase};
use crate::units::locale::{Locale, say};
use crate::units::{Date, Money};
use serde::Serialize;
use std::cmp::Ordering;

/// Which way a dimension has moved: a sign with its word, and what is behind it.
#[derive(Serialize)]
pub struct Trend {
    /// The name of the sign; nothing where the way is not known.
    pub sign: Option<&'static str>,
    pub word: String,
    /// `Since 6 Nov: two tasks finished.`
    pub note: Option<Phrase>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Better,
    Worse,
    Same,
    Mixed,
    /// Neither better nor worse by itself.
    Changed,
    Unknown,
}

/// What was counted on both days: less of it is better.
type Counts = (usize, usize);

/// Returns the day that is compared with: of the report before the last one.
pub fn compared_with(report: &Report) -> Option<Date> {
    match report.edition.updates() {
        [.., before, _] => Some(before.date),
        _ => None,
    }
}

/// Returns which way a dimension has moved since a day: by what was late or open then and what is now, counted
/// on both days from the dates in the project's files (own method, see *Health* in the formulas).
pub fn trend(report: &Report, topic: Topic, since: Date) -> Trend {
    let (way, what) = match topic {
        Topic::Schedule => schedule(report, since),
        Topic::Budget => (Way::Unknown, budget(report, since).into_iter().collect()),
        Topic::Scope => scope(report, since),
        Topic::Risk => risk(report),
        Topic::Quality => quality(report, since),
        Topic::Habits => governance(report, since),
        Topic::Plan => (Way::Unknown, Vec::new()),
    };
    let locale = report.numbers();
    let (sign, word) = match way {
        Way::Better => (Some("up"), say!(locale, "overview-trend-better")),
        Way::Worse => (Some("down"), say!(locale, "overview-trend-worse")),
        Way::Same => (Some("same"), say!(locale, "overview-trend-same")),
        Way::Mixed => (Some("dot"), say!(locale, "overview-trend-mixed")),
        Way::Changed => (Some("dot"), say!(locale, "overview-trend-changed")),
        // What was spent is known, and what the forecast was on that day is in no file.
        Way::Unknown if topic == Topic::Budget && !what.is_empty() => {
            (None, say!(locale, "overview-trend-not-kept"))
        }
        Way::Unknown => (None, say!(locale, "overview-trend-unknown")),
    };
    let note = (!what.is_empty()).then(|| {
        let date = Phrase::day_near(locale, since, report.edition.as_of());
        phrase!(locale, "overview-since", date = date, what = what.join(", "))
    });
    Trend { sign, word, note }
}

/// Counts the tasks that are past their date in the baseline and not finished, and those that have come to an end.
fn schedule(report: &Report, since: Date) -> (Way, Vec<String>) {
    let locale = report.numbers();
    let tasks = || report.edition.tasks().iter().filter(|task| !task.times.summary && task.is_listed());
    let late = |day: Date| {
        let behind = tasks().filter(|task| task.times.baseline.is_some_and(|span| span.finish < day));
        behind
            .filter(|task| task.is_work())
            .filter(|task| is_open(task.times.is_finished(), task.times.finished, day))
            .count()
    };
    let has_baseline = tasks().any(|task| task.is_work() && task.times.baseline.is_some());
    let counts = has_baseline.then(|| (late(since), late(report.edition.as_of())));
    let finished = tasks().filter(|task| is_after(task.times.finished, since, report)).count();
    let told = told(counts, |before, now| say!(locale, "overview-trend-late", count = now, before = before));
    let finished = say!(locale, "overview-since-finished", count = finished);
    (way(counts), told.into_iter().chain([finished]).collect())
}

/// Says what was spent. Whether the forecast was another on that day is not known.
fn budget(report: &Report, since: Date) -> Option<String> {
    report.figures.budget.as_ref()?;
    let entries = report.edition.budget().entries.iter();
    let spent: Money = entries
        .filter(|entry| entry.kind == EntryKind::Actual && is_after(Some(entry.date), since, report))
        .map(|entry| entry.amount)
        .sum();
    let locale = report.numbers();
    Some(match spent.is_zero() {
        true => say!(locale, "overview-since-nothing-spent"),
        false => {
            say!(locale, "overview-since-spent", amount = report.edition.head().currency.short(spent))
        }
    })
}

fn scope(report: &Report, since: Date) -> (Way, Vec<String>) {
    let changes = report.edition.changes();
    let raised = changes.iter().filter(|change| is_after(change.raised, since, report)).count();
    let decided = changes.iter().filter(|change| is_after(change.decided, since, report)).count();
    if changes.is_empty() {
        return (Way::Unknown, Vec::new());
    }
    let locale = report.numbers();
    let said = match (raised, decided) {
        (0, 0) => return (Way::Same, Vec::new()),
        (raised, 0) => say!(locale, "overview-since-asked", asked = raised),
        (0, decided) => say!(locale, "overview-since-decided", decided = decided),
        (raised, decided) => {
            say!(locale, "overview-since-asked-and-decided", asked = raised, decided = decided)
        }
    };
    (Way::Changed, vec![said])
}

/// Says whether the register is better or worse: by the risks that went up, came new, or went down.
fn risk(report: &Report) -> (Way, Vec<String>) {
    let risks = &report.figures.risks;
    let count = |movement| risks.open.iter().filter(|&&place| risks.all[place].movement == movement).count();
    if risks.all.is_empty() {
        return (Way::Unknown, Vec::new());
    }
    let (up, new, down) = (count(Movement::Up), count(Movement::New), count(Movement::Down));
    let locale = report.numbers();
    let said = [
        (up > 0).then(|| say!(locale, "overview-since-risks-higher", count = up)),
        (new > 0).then(|| say!(locale, "overview-since-risks-new", count = new)),
        (down > 0).then(|| say!(locale, "overview-since-risks-lower", count = down)),
    ];
    let way = match (up + new, down) {
        (0, 0) => Way::Same,
        (0, _) => Way::Better,
        (_, 0) => Way::Worse,
        _ => Way::Mixed,
    };
    (way, said.into_iter().flatten().collect())
}

/// Counts the open defects, and the items of launch readiness that are overdue.
fn quality(report: &Report, since: Date) -> (Way, Vec<String>) {
    let locale = report.numbers();
    let open = |day: Date| {
        let known = report.figures.quality.counts.iter().filter(|count| count.date <= day);
        known.filter_map(|count| Some((count.date, count.open?))).next_back()
    };
    // Without a count since then nothing is known of the defects of today.
    let defects = match (open(since), open(report.edition.as_of())) {
        (Some((then, before)), Some((date, now))) if date > then => Some((before as usize, now as usize)),
        _ => None,
    };
    let items = || report.edition.readiness().iter().filter(|item| item.due.is_some());
    let late = |day| items().filter(|item| is_overdue(item.due, item.done, item.done_on, day)).count();
    let ready = items().next().map(|_| (late(since), late(report.edition.as_of())));
    let said = [
        told(defects, |before, now| say!(locale, "overview-trend-defects", count = now, before = before)),
        told(ready, |before, now| say!(locale, "overview-trend-not-ready", count = now, before = before)),
    ];
    (both(way(defects), way(ready)), said.into_iter().flatten().collect())
}

/// Counts the decisions and issues that are overdue.
fn governance(report: &Report, since: Date) -> (Way, Vec<String>) {
    let locale = report.numbers();
    let decisions = || report.edition.decisions().iter().filter(|decision| decision.needed_by.is_some());
    let issues = || report.edition.issues().iter().filter(|issue| issue.due.is_some());
    let late = |day: Date| {
        let asked = decisions().filter(|decision| {
            is_overdue(decision.needed_by, decision.status == DecisionStatus::Made, decision.made, day)
        });
        let raised = issues().filter(|issue| issue.raised.is_none_or(|raised| raised <= day));
        let stuck = raised
            .filter(|issue| is_overdue(issue.due, issue.status == IssueStatus::Closed, issue.closed, day));
        asked.count() + stuck.count()
    };
    let counts = (decisions().next().is_some() || issues().next().is_some())
        .then(|| (late(since), late(report.edition.as_of())));
    let said =
        told(counts, |before, now| say!(locale, "overview-trend-overdue", count = now, before = before));
    (way(counts), said.into_iter().collect())
}

fn way(counts: Option<Counts>) -> Way {
    match counts.map(|(before, now)| now.cmp(&before)) {
        Some(Ordering::Less) => Way::Better,
        Some(Ordering::Greater) => Way::Worse,
        Some(Ordering::Equal) => Way::Same,
        None => Way::Unknown,
    }
}

/// Joins what two counts say.
fn both(one: Way, other: Way) -> Way {
    match (one, other) {
        (Way::Unknown | Way::Same, way) if way != Way::Unknown => way,
        (way, Way::Unknown | Way::Same) => way,
        (one, other) if one == other => one,
        _ => Way::Mixed,
    }
}

/// Says the counts, unless there is nothing on either day.
fn told(counts: Option<Counts>, say: impl Fn(usize, usize) -> String) -> Option<String> {
    counts.filter(|&(before, now)| before + now > 0).map(|(before, now)| say(before, now))
}

fn is_after(date: Option<Date>, since: Date, report: &Report) -> bool {
    date.is_some_and(|date| date > since && date <= report.edition.as_of())
}

/// Returns what heads the trends: `Since 6 Nov`.
pub fn heading(locale: Locale, since: Date, report: &Report) -> String {
    say!(locale, "overview-trend-since", date = locale.date_near(since, report.edition.as_of()))
}
