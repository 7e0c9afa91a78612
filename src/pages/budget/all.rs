//! Everything about every line of the budget: how it is spread, and each row of the ledger that is booked on it.

use crate::checks::Report;
use crate::edition::budget::{AmountFrom, Contour, Entry, EntryKind, Line, Spread};
use crate::pages::fact::Fact;
use crate::pages::phrase::Phrase;
use crate::pages::records::{Item, Register};
use crate::pages::view::{HeadView, LinkView, NumbersView};
use crate::pages::{Page, paths};
use crate::units::locale::{self, Currency};
use crate::units::text::{count_word, plural};

/// Makes the pages.
pub fn pages(report: &Report) -> Vec<Page<'_>> {
    let budget = report.edition.budget();
    let mut ledger: Vec<Vec<&Entry>> = vec![Vec::new(); budget.lines.len()];
    budget.entries.iter().for_each(|entry| ledger[entry.line].push(entry));
    let register = Register {
        folder: "budget",
        nouns: ["line of the budget", "lines of the budget"],
        back: LinkView::new(paths::BUDGET, "Back to the budget"),
        all: &report.figures.line_shelves,
    };
    register.pages(report, &|place| {
        let line = &budget.lines[place];
        Item::new(report, &line.record, &line.name, facts(report, line))
            .with_table(booked(report, &ledger[place]))
    })
}

fn facts<'a>(report: &'a Report, line: &'a Line) -> Vec<Fact<'a>> {
    let currency = report.edition.head().currency;
    let mut out = vec![amount(currency, line)];
    out.extend(line.record.owner.known().map(|who| Fact::new("Owner", who.name.as_str())));
    out.extend(line.category.as_deref().map(|category| Fact::new("Category", category)));
    out.extend(line.workstream.as_deref().map(|name| Fact::new("Workstream", name)));
    out.extend(line.phase.map(|place| Fact::new("Phase", report.edition.tasks()[place].name.as_str())));
    out.push(match &line.spread {
        Spread::Months(months) => {
            let months: Vec<String> = months
                .iter()
                .map(|&(month, amount)| format!("{month}: {}", currency.exact(amount)))
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

/// Returns the rows of the ledger that are booked on a line, in their order.
fn booked(report: &Report, entries: &[&Entry]) -> Option<NumbersView> {
    let currency = report.edition.head().currency;
    let kind = |entry: &Entry| match entry.kind {
        EntryKind::Actual => "paid",
        EntryKind::Committed => "ordered",
        EntryKind::Forecast => "expected",
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let count = entries.len();
    let has_notes = entries.iter().any(|entry| !entry.note.is_withheld());
    (count > 0).then(|| NumbersView {
        label: format!("Show {} {} of the ledger", count_word(count), plural(count, "row", "rows")),
        head: [
            HeadView::text("Date"),
            HeadView::text("Kind"),
            HeadView::number("Amount"),
            HeadView::text("Supplier"),
            HeadView::text("Reference"),
        ]
        .into_iter()
        .chain(has_notes.then(|| HeadView::text("Note")))
        .collect(),
        rows: entries
            .iter()
            .map(|entry| {
                let mut row = vec![
                    locale::date(entry.date),
                    kind(entry).to_string(),
                    currency.exact(entry.amount),
                    text(&entry.supplier),
                    text(&entry.reference),
                ];
                row.extend(entry.note.get().map(text));
                row
            })
            .collect(),
    })
}
