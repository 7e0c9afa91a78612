//! `commitment-without-budget`: something is ordered for which no approved money is left.

use crate::checks::budget::line_overdrawn::is_overdrawn;
use crate::checks::budget::money::{allowed, over};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::Place;
use crate::edition::budget::{Entry, EntryKind};
use crate::units::locale::say;
use crate::units::{Money, text};
use std::collections::BTreeMap;

const NOTICE: Threshold = Threshold { key: "orders_notice", default: 2.0, unit: ThresholdUnit::Percent };
const AMBER: Threshold = Threshold { key: "orders_amber", default: 10.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "commitment-without-budget",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[NOTICE, AMBER],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    // What changes that are not shown allow is not known.
    let Some(budget) = context.figures.budget.as_ref().filter(|budget| budget.changes_complete) else {
        return Vec::new();
    };
    let percent = |limit: &Threshold| context.settings.value(limit) / 100.0;
    let (currency, locale) = (context.edition.head().currency, context.numbers());
    let mut newest = newest_orders(context);
    let mut findings = Vec::new();
    let lines = context.edition.budget().lines.iter().zip(&budget.lines);
    for (place, ((line, figures), allowed)) in lines.zip(allowed(context)).enumerate() {
        let (spent, ordered) = (figures.amounts.actual, figures.amounts.committed);
        let left = (allowed - spent).max(Money::ZERO);
        if ordered <= left || is_overdrawn(context, spent, allowed) {
            continue;
        }
        let severity = match over(spent + ordered, allowed) {
            Some(share) if share <= percent(&NOTICE) => continue,
            Some(share) if share <= percent(&AMBER) => Severity::Notice,
            _ => Severity::Warning,
        };
        let (approved, rest, ordered) =
            (currency.short(allowed), currency.short(left), currency.short(ordered));
        let text = say!(
            locale,
            "rule-commitment-without-budget-found",
            ordered = &ordered,
            id = &line.record.id,
            line = &line.name,
            money = match (allowed > Money::ZERO, left > Money::ZERO) {
                (false, _) => "none",
                (true, false) => "gone",
                (true, true) => "some",
            },
            approved = &approved,
            left = &rest,
        );
        let limit = match allowed > Money::ZERO {
            true => {
                let share = locale.share(percent(&NOTICE));
                say!(
                    locale,
                    "rule-commitment-without-budget-limit",
                    left = rest,
                    share = share,
                    approved = approved,
                )
            }
            false => say!(locale, "rule-nothing-approved"),
        };
        let at = newest.remove(&place).flatten().or_else(|| line.record.at.clone());
        let finding = Finding::new(&RULE, text).severity(severity).about(&line.record);
        let measured = say!(locale, "rule-commitment-without-budget-measured", ordered = ordered);
        findings.push(finding.at(at).measured(measured, limit));
    }
    findings
}

/// Returns, for each line that has one, where the newest order is written that is neither paid nor cancelled: the
/// one for which there was least left.
fn newest_orders(context: &Context) -> BTreeMap<usize, Option<Place>> {
    let as_of = context.edition.as_of();
    let mut known: Vec<&Entry> =
        context.edition.budget().entries.iter().filter(|entry| entry.date <= as_of).collect();
    known.sort_by_key(|entry| entry.date);
    let mut open: BTreeMap<(usize, String), Money> = BTreeMap::new();
    for entry in &known {
        let Some(reference) = entry.reference() else { continue };
        let open = open.entry((entry.line, text::fold(reference))).or_default();
        match entry.kind {
            EntryKind::Committed => *open += entry.amount,
            EntryKind::Actual => *open -= entry.amount,
            EntryKind::Forecast => {}
        }
    }
    let is_open = |entry: &&Entry| {
        let order = entry.reference().and_then(|reference| open.get(&(entry.line, text::fold(reference))));
        entry.kind == EntryKind::Committed
            && entry.amount > Money::ZERO
            && order.is_none_or(|open| *open > Money::ZERO)
    };
    known.into_iter().filter(is_open).map(|entry| (entry.line, entry.at.clone())).collect()
}
