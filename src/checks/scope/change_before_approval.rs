//! `change-before-approval`: a change was carried out, or paid for, before anybody allowed it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::budget::{Entry, EntryKind};
use crate::edition::change::{Change, ChangeStatus};
use crate::units::Money;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "change-before-approval",
    topic: Topic::Scope,
    severity: Severity::Alarm,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let changes = context.edition.changes().iter();
    changes.flat_map(|change| done(context, change).into_iter().chain(paid(context, change))).collect()
}

/// Finds a change that is done without a trace of who allowed it.
fn done(context: &Context, change: &Change) -> Option<Finding> {
    let (nobody, no_day) = (change.approver.is_missing(), change.decided.is_none());
    let (missing, severity) = match (change.status, nobody, no_day) {
        (ChangeStatus::Done, true, true) => ("both", Severity::Alarm),
        (ChangeStatus::Done, true, false) => ("approver", Severity::Warning),
        (ChangeStatus::Done, false, true) => ("day", Severity::Warning),
        _ => return None,
    };
    let locale = context.numbers();
    let text = say!(
        locale,
        "rule-change-before-approval-found",
        id = &change.record.id,
        change = &change.title,
        missing = missing,
    );
    Some(Finding::new(&RULE, text).severity(severity).about(&change.record).measured(
        say!(locale, "rule-change-before-approval-measured", missing = missing),
        say!(locale, "rule-change-before-approval-limit"),
    ))
}

/// Finds the first money that went into a change before anybody allowed it.
fn paid(context: &Context, change: &Change) -> Option<Finding> {
    let is_early = |entry: &Entry| match (change.status, change.decided) {
        (ChangeStatus::Rejected, decided) => decided.is_none_or(|decided| entry.date >= decided),
        (_, Some(decided)) => entry.date < decided,
        // That the day of an approval is not written down is another fault.
        (status, None) => status.is_pending(),
    };
    let known = context.edition.budget().entries.iter().filter(|entry| {
        entry.kind != EntryKind::Forecast
            && entry.date <= context.edition.as_of()
            && is_for(entry, &change.record.id)
    });
    let known: Vec<&Entry> = known.collect();
    let is_first = |entry: &&&Entry| entry.amount > Money::ZERO && is_early(entry);
    let entry = known.iter().filter(is_first).min_by_key(|entry| entry.date)?;
    // What was cancelled and paid back has been put right.
    let net =
        |kind| -> Money { known.iter().filter(|entry| entry.kind == kind).map(|entry| entry.amount).sum() };
    let is_gone = match known.iter().any(|entry| entry.kind == EntryKind::Actual) {
        true => net(EntryKind::Actual) <= Money::ZERO,
        false => net(EntryKind::Committed) <= Money::ZERO,
    };
    if is_gone {
        return None;
    }
    let locale = context.numbers();
    let (fault, decided) = match (change.status, change.decided) {
        (ChangeStatus::Rejected, _) => ("rejected", String::new()),
        (_, Some(decided)) => ("early", locale.date(decided)),
        (_, None) => ("open", String::new()),
    };
    let date = locale.date(entry.date);
    let amount = context.edition.head().currency.short(entry.amount);
    let text = say!(
        locale,
        "rule-change-before-approval-found-money",
        spent = entry.kind == EntryKind::Actual,
        amount = &amount,
        id = &change.record.id,
        change = &change.title,
        date = &date,
        fault = fault,
        decided = decided,
    );
    let finding = Finding::new(&RULE, text).about(&change.record);
    Some(finding.at(entry.at.clone().or_else(|| change.record.at.clone())).measured(
        say!(locale, "rule-change-before-approval-measured-money", amount = &amount, date = &date),
        say!(locale, "rule-change-before-approval-limit-money"),
    ))
}

/// Tells whether an entry of the ledger names a record, as a word of its own.
fn is_for(entry: &Entry, id: &str) -> bool {
    let names = |text: &str| {
        text.match_indices(id).any(|(from, _)| {
            let ends = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || c == '-' || c == '_'));
            ends(text[..from].chars().next_back()) && ends(text[from + id.len()..].chars().next())
        })
    };
    entry.note.known().map(String::as_str).is_some_and(names) || entry.reference.as_deref().is_some_and(names)
}
