//! The contingency: what was drawn, by which change, who approved it and when, what is left and what the forecast
//! needs.

use crate::analysis::budget::BudgetFigures;
use crate::analysis::budget::contingency::{ContingencyFigures, DrawState};
use crate::chart::contingency::{self, Draw};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::{FigureView, LinkView, WhoView, source, who};
use crate::pages::{headline, paths};
use crate::units::Money;
use crate::units::text::plural;
use serde::Serialize;

#[derive(Serialize)]
pub struct Contingency<'a> {
    pub heading: String,
    pub figure: Option<FigureView>,
    pub rows: Vec<Row<'a>>,
    /// What older draws took that are not listed.
    pub others: Option<Others>,
    /// What the last row holds.
    pub last: &'static str,
    pub left: Cell,
    pub days_left: String,
    /// Days are kept in reserve, or drawn.
    pub has_days: bool,
    pub unit: String,
    pub notes: Vec<Phrase>,
    pub source: Option<LinkView>,
}

/// A change that drew on the contingency, or asks to.
#[derive(Serialize)]
pub struct Row<'a> {
    pub href: String,
    pub title: &'a str,
    pub status: Phrase,
    /// Who decided, or is asked to.
    pub who: Option<WhoView>,
    pub is_pending: bool,
    pub amount: Cell,
    pub days: String,
    pub source: Option<LinkView>,
}

/// The sum of what is not listed.
#[derive(Serialize)]
pub struct Others {
    pub what: String,
    pub amount: Cell,
    pub days: String,
}

/// The most changes that are listed.
const MOST: usize = 8;

/// Returns the contingency; nothing where none is recorded.
pub fn contingency<'a>(report: &'a Report, budget: &BudgetFigures, scale: &Scale) -> Option<Contingency<'a>> {
    let figures = budget.contingency.as_ref()?;
    let currency = report.edition.head().currency;
    let changes = report.edition.changes();
    let over = budget.total.forecast - budget.total.approved;
    let (rows, others) = rows(report, figures, scale);
    let draws: Vec<Draw> = figures
        .drawn_by
        .iter()
        .map(|&place| Draw {
            reason: &changes[place].title,
            amount: scale.number(changes[place].impact.cost.known().copied().unwrap_or_default()),
        })
        .collect();
    let desc = format!(
        "{} of {} drawn, {} left. The forecast is {} over what is approved.",
        currency.short(figures.drawn),
        currency.short(figures.amount),
        currency.short(figures.left),
        currency.short(over.max(Money::ZERO)),
    );
    let needed = (over > Money::ZERO).then(|| scale.number(over));
    let note = format!("{}, of {} approved", scale.unit, scale.text(figures.amount));
    let drawing = contingency::Contingency {
        caption: Caption { id: "chart__contingency", title: "Contingency", desc: &desc },
        numbers: report.numbers(),
        approved: scale.number(figures.amount),
        draws: &draws,
        forecast: needed,
        note: &note,
    };
    // The drawing shows what is left, which nobody knows who does not see every draw.
    let drawn = |width| figures.complete.then(|| contingency::draw(&drawing, width)).flatten();
    let figure =
        drawn(Width::Wide(520)).zip(drawn(Width::Narrow)).map(|(wide, narrow)| FigureView::new(wide, narrow));
    Some(Contingency {
        heading: headline::money::contingency(figures, over, headline::money::is_final(report, budget)),
        figure,
        rows,
        others,
        days_left: figures.days_left().map_or_else(String::new, |days| format!("{days} d")),
        has_days: figures.reserve_days.is_some(),
        last: if figures.complete { "Left" } else { "Left, as far as changes are shown here" },
        left: scale.cell(figures.left),
        unit: scale.unit.clone(),
        notes: notes(report, budget, over),
        source: report.edition.budget().contingency.as_ref().and_then(|contingency| source(&contingency.at)),
    })
}

/// Lists the newest draws, then what is asked for; the rest as a sum.
fn rows<'a>(
    report: &'a Report,
    figures: &ContingencyFigures,
    scale: &Scale,
) -> (Vec<Row<'a>>, Option<Others>) {
    let near = report.edition.as_of();
    // No days are an answer, and a dash is where nobody has said.
    let days = |days: i32| report.numbers().days_signed(days.into());
    let older = figures.draws.len().saturating_sub(MOST);
    let others = (older > 0).then(|| Others {
        what: format!("{} older ones", report.numbers().integer(older as i64)),
        amount: scale.cell(figures.draws[..older].iter().map(|draw| draw.amount).sum()),
        days: days(figures.draws[..older].iter().map(|draw| draw.days).sum()),
    });
    let row = |draw: &crate::analysis::budget::contingency::Draw| {
        let change = &report.edition.changes()[draw.change];
        let status = match draw.state {
            DrawState::Approved => Phrase::plain("Approved"),
            DrawState::Unapproved => Phrase::new().marked(Some(Mark::Bad), "Made without approval"),
            DrawState::Pending => Phrase::new().marked(Some(Mark::Warn), "Asked for"),
        };
        let date = draw.decided.or(change.raised.filter(|_| draw.state == DrawState::Pending));
        Row {
            href: paths::record(report, Kind::Change, &change.record.id),
            title: change.title.as_str(),
            status: match date {
                Some(date) => status.text(" ").date_near(date, near),
                None => status,
            },
            who: who(&change.approver),
            is_pending: draw.state == DrawState::Pending,
            amount: scale.cell(draw.amount),
            days: change.impact.days.map_or_else(|| "–".to_string(), |_| days(draw.days)),
            source: source(&change.record.at),
        }
    };
    (figures.draws[older..].iter().map(row).collect(), others)
}

fn notes(report: &Report, budget: &BudgetFigures, over: Money) -> Vec<Phrase> {
    let currency = report.edition.head().currency;
    let mut out = Vec::new();
    let Some(figures) = &budget.contingency else { return out };
    if !figures.complete {
        let approved = currency.short(figures.amount);
        out.push(Phrase::plain(format!(
            "{approved} was approved. Some changes are not shown here, and what they draw is not taken off."
        )));
    } else if !figures.pending.is_zero() {
        let after = figures.after(over) - figures.pending;
        let rest = if after.is_negative() {
            format!("{} would be missing after the forecast and them.", currency.short(after.abs()))
        } else {
            format!("{} would be left after the forecast and them.", currency.short(after))
        };
        out.push(Phrase::plain(format!(
            "Changes for {} wait for a decision; {rest}",
            currency.short(figures.pending)
        )));
    }
    if let Some(days) = figures.reserve_days {
        out.push(Phrase::plain(format!(
            "Schedule reserve: {} {}, {} used by {}{}.",
            report.numbers().integer(days.into()),
            plural(days.unsigned_abs() as usize, "working day", "working days"),
            figures.days_drawn,
            if figures.complete { "changes" } else { "the changes shown here" },
            match figures.days_pending {
                0 => String::new(),
                days => format!(", {days} more asked for"),
            }
        )));
    }
    out
}
