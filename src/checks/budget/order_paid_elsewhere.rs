//! `order-paid-elsewhere`: an order on one budget line is paid on another, so it counts twice.

use crate::analysis::budget::supplier::{Names, OrderFigures};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::budget::{Entry, EntryKind};
use crate::units::locale::say;
use crate::units::{Money, text};
use std::collections::BTreeMap;

pub const RULE: Rule = Rule {
    name: "order-paid-elsewhere",
    topic: Topic::Budget,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

/// What is booked under one reference with one supplier on one line.
#[derive(Default)]
struct Booked {
    ordered: Money,
    paid: Money,
    /// The place of the row that paid first.
    first: Option<usize>,
}

/// By reference, supplier and line.
type Bookings = BTreeMap<String, BTreeMap<usize, BTreeMap<usize, Booked>>>;

fn check(context: &Context) -> Vec<Finding> {
    let Some(budget) = &context.figures.budget else { return Vec::new() };
    let (edition, locale) = (context.edition, context.numbers());
    let entries = &edition.budget().entries;
    let mut names = Names::new(edition.vendors());
    let suppliers: Vec<usize> = entries.iter().map(|entry| names.of(entry.supplier.as_deref())).collect();
    let mut bookings = Bookings::new();
    for (place, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.date <= edition.as_of()) {
        enter(&mut bookings, entry, place, suppliers[place]);
    }
    let open = budget.suppliers.iter().flat_map(|found| &found.orders).filter(|order| !order.open.is_zero());
    let mut found: Vec<(usize, usize, Finding)> = Vec::new();
    for order in open {
        let Some((elsewhere, amount, row)) = paid_elsewhere(order, suppliers[order.entry], &bookings) else {
            continue;
        };
        let lines = &edition.budget().lines;
        let both = edition.head().currency.short(amount.min(order.open));
        let (line, other) = (&lines[order.line], &lines[elsewhere]);
        let text = say!(
            locale,
            "rule-order-paid-elsewhere-found",
            order = &order.reference,
            id = &line.record.id,
            line = &line.name,
            other_id = &other.record.id,
            other = &other.name,
            amount = &both,
        );
        let finding = Finding::new(&RULE, text).about(&lines[order.line].record).at(entries[row].at.clone());
        let finding = finding.measured(
            say!(locale, "rule-order-paid-elsewhere-measured", amount = both),
            say!(locale, "rule-order-paid-elsewhere-limit"),
        );
        found.push((order.line, order.entry, finding));
    }
    found.sort_by_key(|&(line, entry, _)| (line, entry));
    found.into_iter().map(|(.., finding)| finding).collect()
}

fn enter(bookings: &mut Bookings, entry: &Entry, place: usize, supplier: usize) {
    let Some(reference) = entry.reference() else { return };
    let of_supplier = bookings.entry(text::fold(reference)).or_default().entry(supplier).or_default();
    let booked = of_supplier.entry(entry.line).or_default();
    match entry.kind {
        EntryKind::Committed => booked.ordered += entry.amount,
        EntryKind::Actual => {
            booked.paid += entry.amount;
            if entry.amount > Money::ZERO {
                booked.first.get_or_insert(place);
            }
        }
        EntryKind::Forecast => {}
    }
}

/// Returns the line on which most is paid of an order of another, how much that is, and the row that paid first.
fn paid_elsewhere(
    order: &OrderFigures,
    supplier: usize,
    bookings: &Bookings,
) -> Option<(usize, Money, usize)> {
    let by_supplier = bookings.get(&text::fold(&order.reference))?;
    // 0 is nobody: an order that names no supplier may be anyone's.
    let theirs: Vec<&BTreeMap<usize, Booked>> = match supplier {
        0 => by_supplier.values().collect(),
        _ => [0, supplier].iter().filter_map(|supplier| by_supplier.get(supplier)).collect(),
    };
    let mut by_line: BTreeMap<usize, (Money, Option<usize>)> = BTreeMap::new();
    for (&line, booked) in theirs.into_iter().flatten().filter(|(line, _)| **line != order.line) {
        let (over, first) = by_line.entry(line).or_default();
        *over += booked.paid - booked.ordered;
        *first = first.iter().copied().chain(booked.first).min();
    }
    let paid = by_line.into_iter().filter_map(|(line, (over, first))| Some((line, over, first?)));
    paid.filter(|&(_, over, _)| over > Money::ZERO)
        .max_by_key(|&(line, over, _)| (over, std::cmp::Reverse(line)))
}
