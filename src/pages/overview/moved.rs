//! What has moved in each dimension since the last report, where the project's own dates tell it.

use crate::analysis::risk::Movement;
use crate::checks::{Report, Topic};
use crate::edition::budget::EntryKind;
use crate::pages::phrase::{Phrase, phrase};
use crate::units::locale::say;
use crate::units::{Date, Money};

/// Returns `Since 6 Nov: worse, two higher.`; nothing where there is no earlier report, or where it cannot
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
    let locale = report.numbers();
    let date = Phrase::day_near(locale, before.date, report.edition.as_of());
    Some(phrase!(locale, "overview-since", date = date, what = text))
}

/// Counts what has come to an end. What the forecast was on that day is in no file.
fn schedule(report: &Report, since: Date) -> Option<String> {
    let tasks = report.edition.tasks().iter().filter(|task| !task.times.summary && task.is_listed());
    let finished = tasks.filter(|task| is_after(task.times.finished, since, report)).count();
    Some(say!(report.numbers(), "overview-since-finished", count = finished))
}

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

fn scope(report: &Report, since: Date) -> Option<String> {
    let changes = report.edition.changes();
    let raised = changes.iter().filter(|change| is_after(change.raised, since, report)).count();
    let decided = changes.iter().filter(|change| is_after(change.decided, since, report)).count();
    if changes.is_empty() {
        return None;
    }
    let locale = report.numbers();
    Some(match (raised, decided) {
        (0, 0) => say!(locale, "overview-since-same"),
        (raised, 0) => say!(locale, "overview-since-asked", asked = raised),
        (0, decided) => say!(locale, "overview-since-decided", decided = decided),
        (raised, decided) => {
            say!(locale, "overview-since-asked-and-decided", asked = raised, decided = decided)
        }
    })
}

/// Says whether the register is better or worse: by the risks that went up, came new, or went down.
fn risk(report: &Report) -> Option<String> {
    let risks = &report.figures.risks;
    let count = |movement| risks.open.iter().filter(|&&place| risks.all[place].movement == movement).count();
    if risks.all.is_empty() {
        return None;
    }
    let (up, new, down) = (count(Movement::Up), count(Movement::New), count(Movement::Down));
    let locale = report.numbers();
    let said = [
        (up > 0).then(|| say!(locale, "overview-since-risks-higher", count = up)),
        (new > 0).then(|| say!(locale, "overview-since-risks-new", count = new)),
        (down > 0).then(|| say!(locale, "overview-since-risks-lower", count = down)),
    ];
    let moves = said.into_iter().flatten().collect::<Vec<_>>().join(", ");
    Some(match (up + new, down) {
        (0, 0) => say!(locale, "overview-since-same"),
        (0, _) => say!(locale, "overview-since-better", moves = moves),
        (_, 0) => say!(locale, "overview-since-worse", moves = moves),
        _ => say!(locale, "overview-since-mixed", moves = moves),
    })
}

fn is_after(date: Option<Date>, since: Date, report: &Report) -> bool {
    date.is_some_and(|date| date > since && date <= report.edition.as_of())
}
