//! What has moved in each dimension since the last report, where the project's own dates tell it.

use crate::analysis::risk::Movement;
use crate::checks::{Report, Topic};
use crate::edition::budget::EntryKind;
use crate::pages::phrase::Phrase;
use crate::units::text::{count_word, plural};
use crate::units::{Date, Money};

/// Returns `Since 6 Nov: two risks higher, worse`; nothing where there is no earlier report, or where it cannot
/// be known from dates that somebody has written down.
pub fn since(report: &Report, topic: Topic) -> Option<Phrase> {
    let [.., before, _] = report.edition.updates() else { return None };
    let text = match topic {
        Topic::Schedule => schedule(report, before.date)?,
        Topic::Budget => budget(report, before.date)?,
        Topic::Scope => scope(report, before.date)?,
        Topic::Risk => risk(report)?,
        Topic::Habits | Topic::Quality | Topic::Plan => return None,
    };
    Some(Phrase::plain("Since ").date_near(before.date, report.edition.as_of()).text(format!(": {text}.")))
}

/// Counts what has come to an end. What the forecast was on that day is in no file.
fn schedule(report: &Report, since: Date) -> Option<String> {
    let tasks = report.edition.tasks().iter().filter(|task| !task.times.summary && task.is_listed());
    let finished = tasks.filter(|task| is_after(task.times.finished, since, report)).count();
    Some(match finished {
        0 => "nothing finished".to_string(),
        count => format!("{} {} finished", count_word(count), plural(count, "task", "tasks")),
    })
}

fn budget(report: &Report, since: Date) -> Option<String> {
    report.figures.budget.as_ref()?;
    let entries = report.edition.budget().entries.iter();
    let spent: Money = entries
        .filter(|entry| entry.kind == EntryKind::Actual && is_after(Some(entry.date), since, report))
        .map(|entry| entry.amount)
        .sum();
    Some(match spent.is_zero() {
        true => "nothing spent".to_string(),
        false => format!("{} spent", report.edition.head().currency.short(spent)),
    })
}

fn scope(report: &Report, since: Date) -> Option<String> {
    let changes = report.edition.changes();
    let raised = changes.iter().filter(|change| is_after(change.raised, since, report)).count();
    let decided = changes.iter().filter(|change| is_after(change.decided, since, report)).count();
    if changes.is_empty() {
        return None;
    }
    let say = |count: usize, what: &str| {
        (count > 0).then(|| format!("{} {} {what}", count_word(count), plural(count, "change", "changes")))
    };
    let said: Vec<String> = say(raised, "asked for").into_iter().chain(say(decided, "decided")).collect();
    Some(if said.is_empty() { "same".to_string() } else { said.join(", ") })
}

/// Says whether the register is better or worse: by the risks that went up, came new, or went down.
fn risk(report: &Report) -> Option<String> {
    let risks = &report.figures.risks;
    let count = |movement| risks.open.iter().filter(|&&place| risks.all[place].movement == movement).count();
    if risks.all.is_empty() {
        return None;
    }
    let (up, new, down) = (count(Movement::Up), count(Movement::New), count(Movement::Down));
    let parts = [(up, "higher"), (new, "new"), (down, "lower")];
    let said: Vec<String> = parts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{} {word}", count_word(count)))
        .collect();
    let verdict = match (up + new, down) {
        (0, 0) => return Some("same".to_string()),
        (0, _) => "better",
        (_, 0) => "worse",
        _ => "mixed",
    };
    Some(format!("{verdict}, {}", said.join(", ")))
}

fn is_after(date: Option<Date>, since: Date, report: &Report) -> bool {
    date.is_some_and(|date| date > since && date <= report.edition.as_of())
}
