//! Everything about every line of the budget: how it is spread, and each row of the ledger that is booked on it.

use crate::analysis::budget::Amounts;
use crate::analysis::shelf;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::budget::{AmountFrom, Contour, Entry, EntryKind, Line, Spread};
use crate::edition::change::Fund;
use crate::pages::fact::Fact;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::records::{Item, Register, Row, Rows};
use crate::pages::suggested::{self, Key};
use crate::pages::view::{HeadView, LinkView, source};
use crate::pages::{Page, paths};
use crate::units::locale::{Currency, Locale, say};
use crate::units::{Date, Money};

/// Makes the pages.
pub fn pages(report: &Report) -> Vec<Page<'_>> {
    let budget = report.edition.budget();
    let mut ledger: Vec<Vec<&Entry>> = vec![Vec::new(); budget.lines.len()];
    budget.entries.iter().for_each(|entry| ledger[entry.line].push(entry));
    let register = Register {
        folder: "budget",
        kind: Kind::Line,
        back: LinkView::new(paths::BUDGET, say!(report.numbers(), "budget-cuts-back")),
        all: &report.figures.line_shelves,
    };
    register.pages(report, &|place| {
        let line = &budget.lines[place];
        Item::new(report, &line.record, &line.name, facts(report, line, place))
            .with_table(booked(report, &ledger[place]))
    })
}

fn facts<'a>(report: &'a Report, line: &'a Line, place: usize) -> Vec<Fact<'a>> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let figures = report.figures.budget.as_ref().and_then(|budget| budget.lines.get(place));
    // Without changes the amount and what is approved are one.
    let is_same = line.amount_from == AmountFrom::Given
        && figures.is_some_and(|figures| figures.amounts.approved == line.amount);
    let mut out = if is_same { Vec::new() } else { vec![amount(currency, line)] };
    let drawn_by = || paid_by_contingency(report, &line.record.id);
    let is_known = report.edition.budget().unlisted.complete;
    out.extend(figures.into_iter().flat_map(|line| amounts(currency, &line.amounts, drawn_by(), is_known)));
    let owner = line.record.owner.known();
    out.extend(owner.map(|who| Fact::new(say!(locale, "budget-line-owner"), who.name.as_str())));
    let category = line.category.as_deref().map(|written| suggested::said(locale, Key::Cost, written));
    out.extend(category.map(|category| Fact::new(say!(locale, "budget-line-category"), &*category)));
    let workstream = line.workstream.as_deref();
    out.extend(workstream.map(|name| Fact::new(say!(locale, "budget-line-workstream"), name)));
    let phase = line.phase.map(|place| report.edition.tasks()[place].name.as_str());
    out.extend(phase.map(|name| Fact::new(say!(locale, "budget-line-phase"), name)));
    let planned = match &line.spread {
        Spread::Months(months) => {
            let months: Vec<String> = months
                .iter()
                .map(|&(month, amount)| {
                    let month = locale.month_year(month.first());
                    say!(locale, "budget-line-month", month = month, amount = currency.exact(amount))
                })
                .collect();
            Phrase::plain(locale.clauses(&months))
        }
        Spread::Dates { from, to, shape } => dates(*from, *to, *shape, locale),
        Spread::Tasks { shape } => Phrase::plain(match *shape {
            Contour::Even => say!(locale, "budget-line-tasks-even"),
            Contour::Front => say!(locale, "budget-line-tasks-front"),
            Contour::Back => say!(locale, "budget-line-tasks-back"),
            Contour::Bell => say!(locale, "budget-line-tasks-bell"),
            Contour::S => say!(locale, "budget-line-tasks-s"),
        }),
    };
    out.push(Fact::new(say!(locale, "budget-line-planned"), planned));
    let given = line.forecast.map(|given| currency.exact(given));
    out.extend(given.map(|given| Fact::new(say!(locale, "budget-line-forecast-given"), given)));
    out
}

/// Says how money is shared out between two days.
fn dates(from: Date, to: Date, shape: Contour, locale: Locale) -> Phrase {
    let (from, to) = (Phrase::day(locale, from), Phrase::day(locale, to));
    match shape {
        Contour::Even => phrase!(locale, "budget-line-spread-even", from = from, to = to),
        Contour::Front => phrase!(locale, "budget-line-spread-front", from = from, to = to),
        Contour::Back => phrase!(locale, "budget-line-spread-back", from = from, to = to),
        Contour::Bell => phrase!(locale, "budget-line-spread-bell", from = from, to = to),
        Contour::S => phrase!(locale, "budget-line-spread-s", from = from, to = to),
    }
}

fn amount<'a>(currency: Currency, line: &Line) -> Fact<'a> {
    let (exact, locale) = (currency.exact(line.amount), currency.numbers());
    let value = match line.amount_from {
        AmountFrom::Given => exact,
        AmountFrom::Labour => say!(locale, "budget-line-amount-labour", amount = exact),
    };
    Fact::new(say!(locale, "budget-line-amount"), value)
}

/// Returns what is approved, spent, ordered and forecast of a line, as the table on the page of the budget has it.
/// What is over and approved from the contingency names the changes, `drawn_by`.
fn amounts<'a>(
    currency: Currency,
    amounts: &Amounts,
    drawn_by: Vec<String>,
    is_known: bool,
) -> Vec<Fact<'a>> {
    let locale = currency.numbers();
    let over = amounts.forecast - amounts.approved;
    let (forecast, difference) = (currency.exact(amounts.forecast), currency.exact(over.abs()));
    let changes = locale.list(&drawn_by);
    let forecast = if !is_known {
        // What changes that are kept back were approved for is no overrun.
        forecast
    } else if over.is_zero() {
        say!(locale, "budget-line-as-approved", forecast = forecast)
    } else if over.is_negative() {
        say!(locale, "budget-line-less", forecast = forecast, difference = difference)
    } else if amounts.drawn <= Money::ZERO {
        say!(locale, "budget-line-more", forecast = forecast, difference = difference)
    } else if amounts.not_approved().is_zero() {
        say!(locale, "budget-line-all-drawn", forecast = forecast, difference = difference, changes = changes)
    } else {
        say!(
            locale,
            "budget-line-part-drawn",
            forecast = forecast,
            difference = difference,
            drawn = currency.exact(amounts.drawn),
            changes = changes
        )
    };
    vec![
        Fact::new(say!(locale, "budget-line-approved"), currency.exact(amounts.approved)),
        Fact::new(say!(locale, "budget-line-spent"), currency.exact(amounts.actual)),
        Fact::new(say!(locale, "budget-line-ordered"), currency.exact(amounts.committed)),
        Fact::new(say!(locale, "budget-line-forecast"), forecast),
    ]
}

/// Returns the ids of the approved changes of a line that the contingency pays for, and that there are others.
fn paid_by_contingency(report: &Report, line: &str) -> Vec<String> {
    let all = report.edition.changes().iter();
    let of_line = all.filter(|change| {
        change.line.as_deref() == Some(line)
            && change.funded_by == Some(Fund::Contingency)
            && change.status.is_approved()
            && !change.is_unapproved()
    });
    let mut out: Vec<String> = of_line.map(|change| change.record.id.clone()).collect();
    let mut unlisted = report.edition.budget().unlisted.money.iter();
    let has_others = unlisted.any(|change| {
        change.line.as_deref() == Some(line)
            && change.by == Some(Fund::Contingency)
            && change.status.is_approved()
            && !change.is_unapproved
    });
    out.extend(has_others.then(|| say!(report.numbers(), "budget-line-unlisted")));
    out
}

/// The most rows of one line that are listed, so that its page opens quickly.
const MOST: usize = shelf::ROWS;

/// Returns the newest rows of the ledger that are booked on a line, and adds up the others.
fn booked(report: &Report, entries: &[&Entry]) -> Option<Rows> {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let kind = |entry: &Entry| match entry.kind {
        EntryKind::Actual => say!(locale, "budget-ledger-paid"),
        EntryKind::Committed => say!(locale, "budget-ledger-ordered"),
        EntryKind::Forecast => say!(locale, "budget-ledger-expected"),
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let count = entries.len();
    let has_notes = entries.iter().any(|entry| !entry.note.is_withheld());
    let has_places = entries.iter().any(|entry| entry.at.is_some());
    let mut newest: Vec<&Entry> = entries.to_vec();
    newest.sort_by_key(|entry| std::cmp::Reverse(entry.date));
    let older = newest.split_off(count.min(MOST));
    (count > 0).then(|| Rows {
        label: match older.len() {
            0 => say!(locale, "budget-ledger-show", count = count),
            _ => say!(locale, "budget-ledger-show-newest", shown = MOST, count = count),
        },
        head: [
            HeadView::text(&say!(locale, "budget-ledger-date")),
            HeadView::text(&say!(locale, "budget-ledger-kind")),
            HeadView::number(&say!(locale, "budget-ledger-amount")),
            HeadView::text(&say!(locale, "budget-ledger-supplier")),
            HeadView::text(&say!(locale, "budget-ledger-reference")),
        ]
        .into_iter()
        .chain(has_notes.then(|| HeadView::text(&say!(locale, "budget-ledger-note"))))
        .chain(has_places.then(|| HeadView::text(&say!(locale, "budget-ledger-source"))))
        .collect(),
        rows: newest
            .into_iter()
            .map(|entry| {
                let mut cells = vec![
                    locale.date(entry.date),
                    kind(entry),
                    currency.exact(entry.amount),
                    text(&entry.supplier),
                    text(&entry.reference),
                ];
                cells.extend(entry.note.get().map(text));
                Row { date: entry.date, cells, place: source(&entry.at) }
            })
            .collect(),
        more: match older.len() {
            0 => String::new(),
            rest => {
                let sums = locale.list(&sums(&older, currency));
                say!(locale, "budget-ledger-older", count = rest, sums = sums)
            }
        },
    })
}

/// Adds up rows by what they are, those that there are.
fn sums(entries: &[&Entry], currency: Currency) -> Vec<String> {
    let locale = currency.numbers();
    let sum = |kind: EntryKind| {
        let of: Vec<Money> =
            (entries.iter()).filter_map(|entry| (entry.kind == kind).then_some(entry.amount)).collect();
        (!of.is_empty()).then(|| currency.exact(of.into_iter().sum()))
    };
    [
        sum(EntryKind::Actual).map(|amount| say!(locale, "budget-ledger-sum-paid", amount = amount)),
        sum(EntryKind::Committed).map(|amount| say!(locale, "budget-ledger-sum-ordered", amount = amount)),
        sum(EntryKind::Forecast).map(|amount| say!(locale, "budget-ledger-sum-expected", amount = amount)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
