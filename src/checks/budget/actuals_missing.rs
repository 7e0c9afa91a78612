//! `actuals-missing`: a month is over, and what it cost is not in the ledger.

use crate::analysis::budget::{BudgetFigures, LineFigures};
use crate::checks::budget::money::{allowed, month};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::budget::{EntryKind, Spread};
use crate::edition::task::Task;
use crate::units::locale::say;
use crate::units::{Date, Money, Month};
use std::collections::{BTreeMap, BTreeSet};

const GRACE: Threshold = Threshold { key: "actuals_grace", default: 10.0, unit: ThresholdUnit::Days };
const GAP: Threshold = Threshold { key: "actuals_gap", default: 0.0, unit: ThresholdUnit::Count };
const PATTERN: Threshold = Threshold { key: "actuals_pattern", default: 3.0, unit: ThresholdUnit::Count };

pub const RULE: Rule = Rule {
    name: "actuals-missing",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[GRACE, GAP, PATTERN],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(budget) = context.figures.budget.as_ref().filter(|budget| budget.complete) else {
        return Vec::new();
    };
    let Some(books) = Books::read(context, budget) else {
        return never_kept(context, budget).into_iter().collect();
    };
    let mut findings = Vec::new();
    let mut gap: Vec<Month> = Vec::new();
    for month in &books.months {
        if !books.spent.contains(month) {
            gap.push(*month);
            continue;
        }
        findings.extend(nothing_spent(context, &books, &gap));
        gap.clear();
        findings.extend(stopped(context, &books, *month));
    }
    findings.extend(nothing_spent(context, &books, &gap));
    findings
}

/// Speaks of a ledger in which nothing is spent, while the plan has money in months that are over.
fn never_kept(context: &Context, budget: &BudgetFigures) -> Option<Finding> {
    let edition = context.edition;
    let mut rows = edition.budget().entries.iter().filter(|entry| entry.kind == EntryKind::Actual);
    if rows.any(|entry| entry.date <= edition.as_of()) {
        return None;
    }
    let grace = context.settings.value(&GRACE) as i32;
    let is_over = |month: Month| month.last() + grace <= edition.as_of();
    let due = |line: &LineFigures| -> Money {
        let months = line.planned.months.iter().filter(|&(&month, _)| is_over(month));
        months.map(|(_, &amount)| amount).sum()
    };
    // Money of a line that follows its work is due once that has begun.
    let begun: BTreeSet<&str> = (edition.tasks().iter())
        .filter(|task| task.times.started.is_some_and(|day| day <= edition.as_of()))
        .filter_map(|task| task.line.as_deref())
        .collect();
    let lines = edition.budget().lines.iter().zip(&budget.lines);
    let due: Vec<Money> = lines
        .map(|(line, figures)| match line.spread {
            Spread::Tasks { .. } if !begun.contains(line.record.id.as_str()) => Money::ZERO,
            _ => due(figures),
        })
        .collect();
    let most = (0..due.len()).filter(|&place| due[place] > Money::ZERO).max_by_key(|&place| due[place])?;
    let (sum, count) = due
        .iter()
        .filter(|due| **due > Money::ZERO)
        .fold((Money::ZERO, 0), |(sum, count), due| (sum + *due, count + 1));
    let (locale, line) = (context.numbers(), &edition.budget().lines[most]);
    let text = say!(
        locale,
        "rule-actuals-missing-found-never",
        planned = edition.head().currency.short(sum),
        id = &line.record.id,
        line = &line.name,
        more = count - 1,
    );
    Some(Finding::new(&RULE, text).about(&line.record).measured(
        say!(locale, "rule-actuals-missing-measured-never"),
        say!(locale, "rule-actuals-missing-limit-row"),
    ))
}

/// What the rule knows of the ledger.
struct Books<'a> {
    budget: &'a BudgetFigures,
    /// Months that are over and booked up, after the first one with anything.
    months: Vec<Month>,
    /// Months in which anything was spent.
    spent: BTreeSet<Month>,
    /// The days on which something was spent, by line.
    days: Vec<BTreeSet<Date>>,
    /// Lines on which money is still to be spent.
    open: Vec<bool>,
    /// The work that names each line, by the line's id.
    work: BTreeMap<&'a str, Vec<&'a Task>>,
    grace: i32,
}

impl<'a> Books<'a> {
    fn read(context: &Context<'a>, budget: &'a BudgetFigures) -> Option<Books<'a>> {
        let edition = context.edition;
        let as_of = edition.as_of();
        let booked = || {
            let rows = edition.budget().entries.iter();
            rows.filter(move |entry| entry.kind != EntryKind::Forecast && entry.date <= as_of)
        };
        let mut days = vec![BTreeSet::new(); budget.lines.len()];
        for entry in booked().filter(|entry| entry.kind == EntryKind::Actual) {
            days[entry.line].insert(entry.date);
        }
        let spent: BTreeSet<Month> = days.iter().flatten().map(|day| day.month()).collect();
        let kept_until = booked().map(|entry| entry.date).max()?;
        let grace = context.settings.value(&GRACE) as i32;
        let is_over = |month: &Month| month.last() + grace <= as_of && month.last() < kept_until;
        let months = spent.first()?.through(as_of.month()).take_while(is_over).collect();
        let lines = budget.lines.iter().zip(allowed(context));
        let open = lines.map(|(line, allowed)| line.amounts.actual < allowed).collect();
        let mut work: BTreeMap<&str, Vec<&Task>> = BTreeMap::new();
        for task in edition.tasks().iter().filter(|task| task.is_work()) {
            if let Some(line) = &task.line {
                work.entry(line).or_default().push(task);
            }
        }
        Some(Books { budget, months, spent, days, open, work, grace })
    }

    fn planned(&self, line: usize, month: Month) -> Money {
        self.budget.lines[line].planned.months.get(&month).copied().unwrap_or_default()
    }

    /// Tells whether a month is the last that is booked up: what is missing there can still be asked for.
    fn severity(&self, month: Month) -> Severity {
        if self.months.last() == Some(&month) { Severity::Warning } else { Severity::Notice }
    }
}

/// Speaks of months in a row in which nobody spent anything, and something was to be expected.
fn nothing_spent(context: &Context, books: &Books, gap: &[Month]) -> Option<Finding> {
    let (first, last) = (*gap.first()?, *gap.last()?);
    if gap.len() as f64 <= context.settings.value(&GAP) {
        return None;
    }
    let lines = &context.edition.budget().lines;
    let mut expected: Vec<(Money, usize)> = Vec::new();
    let mut worked: Vec<usize> = Vec::new();
    for place in (0..lines.len()).filter(|&place| books.open[place]) {
        // Money of a line that follows its work is due when the work is done, not when it was planned.
        let work = books.work.get(lines[place].record.id.as_str());
        if let (Spread::Tasks { .. }, Some(work)) = (&lines[place].spread, work) {
            if gap.iter().any(|&month| work.iter().any(|task| ran(task, month, context.edition.as_of()))) {
                worked.push(place);
            }
            continue;
        }
        let planned: Money = gap.iter().map(|&month| books.planned(place, month)).sum();
        if planned > Money::ZERO {
            expected.push((planned, place));
        }
    }
    expected.sort_by_key(|&(planned, place)| (std::cmp::Reverse(planned), place));
    let sum: Money = expected.iter().map(|&(planned, _)| planned).sum();
    let (locale, months) = (context.numbers(), gap.len());
    let (from, to) = (month(first, locale), month(last, locale));
    let (place, text) = match (expected.first(), worked.first()) {
        (Some(&(_, place)), _) => {
            let text = say!(
                locale,
                "rule-actuals-missing-found",
                months = months,
                from = from,
                to = to,
                planned = context.edition.head().currency.short(sum),
                id = &lines[place].record.id,
                line = &lines[place].name,
                more = expected.len() - 1,
            );
            (place, text)
        }
        (None, Some(&place)) => {
            let text = say!(
                locale,
                "rule-actuals-missing-found-work",
                months = months,
                from = from,
                to = to,
                id = &lines[place].record.id,
                line = &lines[place].name,
                more = worked.len() - 1,
            );
            (place, text)
        }
        (None, None) => return None,
    };
    let most = whole(context.settings.value(&GAP));
    let finding = Finding::new(&RULE, text).severity(books.severity(last)).about(&lines[place].record);
    Some(finding.measured(
        say!(locale, "rule-actuals-missing-measured", months = months),
        say!(locale, "rule-actuals-missing-limit", months = most),
    ))
}

/// Speaks of lines on which money was spent month by month, and then not in a month of which others are booked.
fn stopped(context: &Context, books: &Books, now: Month) -> Option<Finding> {
    let length = context.settings.value(&PATTERN).max(1.0) as i32;
    let lines = &context.edition.budget().lines;
    let has_stopped = |place: &usize| {
        let days = &books.days[*place];
        let count = |from: Date, to: Date| if from > to { 0 } else { days.range(from..=to).count() };
        let before = |back: i32| books.months.iter().find(|month| now - **month == back).copied();
        let Some(months) = (1..=length).map(before).collect::<Option<Vec<Month>>>() else { return false };
        let least = months.iter().map(|month| count(month.first(), month.last())).min().unwrap_or(0);
        let Some(first) = months.last() else { return false };
        // What is only booked some days early or late has not stopped.
        let all = count(first.first(), now.last() + books.grace);
        least > 0
            && count(now.first(), now.last()) == 0
            && all < least * (length as usize + 1)
            && books.open[*place]
            && books.planned(*place, now) > Money::ZERO
    };
    let stopped: Vec<usize> = (0..lines.len()).filter(has_stopped).collect();
    let first = *stopped.first()?;
    let locale = context.numbers();
    let text = say!(
        locale,
        "rule-actuals-missing-found-stopped",
        month = month(now, locale),
        id = &lines[first].record.id,
        line = &lines[first].name,
        more = stopped.len() - 1,
        months = length,
    );
    let finding = Finding::new(&RULE, text).severity(Severity::Notice).about(&lines[first].record);
    Some(finding.measured(
        say!(locale, "rule-actuals-missing-measured-stopped", month = month(now, locale)),
        say!(locale, "rule-actuals-missing-limit-row"),
    ))
}

/// Tells whether work went on in a month.
fn ran(task: &Task, month: Month, as_of: Date) -> bool {
    let until = task.times.finished.unwrap_or(as_of).min(as_of);
    task.times.started.is_some_and(|from| from <= month.last() && until >= month.first())
}
