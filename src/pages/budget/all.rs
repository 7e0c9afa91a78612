//! Everything about every line of the budget: how it is spread, and each row of the ledger that is booked on it.

use crate::analysis::budget::Amounts;
use crate::analysis::shelf;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::budget::{AmountFrom, Contour, Entry, EntryKind, Line, Spread};
use crate::edition::change::Fund;
use crate::pages::fact::Fact;
use crate::pages::phrase::Phrase;
use crate::pages::records::{Item, Register, Row, Rows};
use crate::pages::view::{HeadView, LinkView, source};
use crate::pages::{Page, paths};
use crate::units::Money;
use crate::units::locale::{self, Currency};
use crate::units::text::{count_word, list, plural};

/// Makes the pages.
pub fn pages(report: &Report) -> Vec<Page<'_>> {
    let budget = report.edition.budget();
    let mut ledger: Vec<Vec<&Entry>> = vec![Vec::new(); budget.lines.len()];
    budget.entries.iter().for_each(|entry| ledger[entry.line].push(entry));
    let register = Register {
        folder: "budget",
        kind: Kind::Line,
        back: LinkView::new(paths::BUDGET, "Back to the budget"),
        all: &report.figures.line_shelves,
    };
    register.pages(report, &|place| {
        let line = &budget.lines[place];
        Item::new(report, &line.record, &line.name, facts(report, line, place))
            .with_table(booked(report, &ledger[place]))
    })
}

fn facts<'a>(report: &'a Report, line: &'a Line, place: usize) -> Vec<Fact<'a>> {
    let currency = report.edition.head().currency;
    let figures = report.figures.budget.as_ref().and_then(|budget| budget.lines.get(place));
    // Without changes the amount and what is approved are one.
    let is_same = line.amount_from == AmountFrom::Given
        && figures.is_some_and(|figures| figures.amounts.approved == line.amount);
    let mut out = if is_same { Vec::new() } else { vec![amount(currency, line)] };
    let drawn_by = || paid_by_contingency(report, &line.record.id);
    out.extend(figures.into_iter().flat_map(|line| amounts(currency, &line.amounts, drawn_by())));
    out.extend(line.record.owner.known().map(|who| Fact::new("Owner", who.name.as_str())));
    out.extend(line.category.as_deref().map(|category| Fact::new("Category", category)));
    out.extend(line.workstream.as_deref().map(|name| Fact::new("Workstream", name)));
    out.extend(line.phase.map(|place| Fact::new("Phase", report.edition.tasks()[place].name.as_str())));
    out.push(match &line.spread {
        Spread::Months(months) => {
            let months: Vec<String> = months
                .iter()
                .map(|&(month, amount)| {
                    let name = format!("{} {}", locale::month_name(month), month.year());
                    format!("{name}: {}", currency.exact(amount))
                })
                .collect();
            Fact::new("Planned", months.join("; "))
        }
        Spread::Dates { from, to, shape } => {
            let how = shaped(*shape).unwrap_or("evenly");
            Fact::new("Planned", Phrase::plain(format!("{how} from ")).date(*from).text(" to ").date(*to))
        }
        Spread::Tasks { shape } => {
            let how = shaped(*shape).map_or_else(String::new, |how| format!("{how} "));
            Fact::new("Planned", format!("{how}over the tasks that name the line"))
        }
    });
    out.extend(line.forecast.map(|given| Fact::new("Forecast given", currency.exact(given))));
    out
}

fn amount<'a>(currency: Currency, line: &Line) -> Fact<'a> {
    let exact = currency.exact(line.amount);
    match line.amount_from {
        AmountFrom::Given => Fact::new("Amount", exact),
        AmountFrom::Labour => {
            Fact::new("Amount", format!("{exact}, the planned effort of its tasks at their rates"))
        }
    }
}

/// Returns what is approved, spent, ordered and forecast of a line, as the table on the page of the budget has it.
/// What is over and approved from the contingency names the changes, `drawn_by`.
fn amounts<'a>(currency: Currency, amounts: &Amounts, drawn_by: Vec<&str>) -> Vec<Fact<'a>> {
    let over = amounts.forecast - amounts.approved;
    let difference = currency.exact(over.abs());
    let changes = list(&drawn_by, "and");
    let difference = if over.is_zero() {
        "as approved".to_string()
    } else if over.is_negative() {
        format!("{difference} less than approved")
    } else if amounts.drawn <= Money::ZERO {
        format!("{difference} more than approved")
    } else if amounts.not_approved().is_zero() {
        format!("{difference} more than the budget, all approved from contingency ({changes})")
    } else {
        let drawn = currency.exact(amounts.drawn);
        format!("{difference} more than the budget, {drawn} of it approved from contingency ({changes})")
    };
    vec![
        Fact::new("Approved", currency.exact(amounts.approved)),
        Fact::new("Spent", currency.exact(amounts.actual)),
        Fact::new("Ordered", currency.exact(amounts.committed)),
        Fact::new("Forecast", format!("{}, {difference}", currency.exact(amounts.forecast))),
    ]
}

/// Returns the ids of the approved changes of a line that the contingency pays for.
fn paid_by_contingency<'a>(report: &'a Report, line: &str) -> Vec<&'a str> {
    let all = report.edition.changes().iter();
    let of_line = all.filter(|change| {
        change.line.as_deref() == Some(line)
            && change.funded_by == Some(Fund::Contingency)
            && change.status.is_approved()
            && !change.is_unapproved()
    });
    of_line.map(|change| change.record.id.as_str()).collect()
}

/// Says how a shape shares money out; nothing where it is even.
fn shaped(shape: Contour) -> Option<&'static str> {
    match shape {
        Contour::Even => None,
        Contour::Front => Some("front-loaded"),
        Contour::Back => Some("back-loaded"),
        Contour::Bell => Some("in a bell, most in the middle,"),
        Contour::S => Some("in an S-curve"),
    }
}

/// The most rows of one line that are listed, so that its page opens quickly.
const MOST: usize = shelf::ROWS;

/// Returns the newest rows of the ledger that are booked on a line, and adds up the others.
fn booked(report: &Report, entries: &[&Entry]) -> Option<Rows> {
    let currency = report.edition.head().currency;
    let kind = |entry: &Entry| match entry.kind {
        EntryKind::Actual => "paid",
        EntryKind::Committed => "ordered",
        EntryKind::Forecast => "expected",
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let count = entries.len();
    let has_notes = entries.iter().any(|entry| !entry.note.is_withheld());
    let has_places = entries.iter().any(|entry| entry.at.is_some());
    let mut newest: Vec<&Entry> = entries.to_vec();
    newest.sort_by_key(|entry| std::cmp::Reverse(entry.date));
    let older = newest.split_off(count.min(MOST));
    let number = |count: usize| report.numbers().integer(count as i64);
    (count > 0).then(|| Rows {
        label: match older.len() {
            0 => format!("Show {} {} of the ledger", count_word(count), plural(count, "row", "rows")),
            _ => format!("Show the newest {MOST} of {} rows of the ledger", number(count)),
        },
        head: [
            HeadView::text("Date"),
            HeadView::text("Kind"),
            HeadView::number("Amount"),
            HeadView::text("Supplier"),
            HeadView::text("Reference"),
        ]
        .into_iter()
        .chain(has_notes.then(|| HeadView::text("Note")))
        .chain(has_places.then(|| HeadView::text("Source")))
        .collect(),
        rows: newest
            .into_iter()
            .map(|entry| {
                let mut cells = vec![
                    locale::date(entry.date),
                    kind(entry).to_string(),
                    currency.exact(entry.amount),
                    text(&entry.supplier),
                    text(&entry.reference),
                ];
                cells.extend(entry.note.get().map(text));
                Row { cells, place: source(&entry.at) }
            })
            .collect(),
        more: match older.len() {
            0 => String::new(),
            rest => {
                let sums = [EntryKind::Actual, EntryKind::Committed, EntryKind::Forecast].map(|of| {
                    let all = || older.iter().filter(|entry| entry.kind == of);
                    let sum: Money = all().map(|entry| entry.amount).sum();
                    all().next().map(|first| format!("{} {}", currency.exact(sum), kind(first)))
                });
                let sums: Vec<String> = sums.into_iter().flatten().collect();
                format!("{} older rows are not listed here: {}.", number(rest), list(&sums, "and"))
            }
        },
    })
}
