//! The contingency: what was drawn, by which change, who approved it and when, what is left and what the forecast
//! needs.

use crate::analysis::budget::BudgetFigures;
use crate::analysis::budget::contingency::{ContingencyFigures, DrawState};
use crate::chart::contingency::{self, Draw};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::{FigureView, LinkView, WhoView, source, who};
use crate::pages::{headline, paths};
use crate::units::Money;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Contingency<'a> {
    pub heading: String,
    pub figure: Option<FigureView>,
    pub rows: Vec<Row<'a>>,
    /// What older draws took that are not listed.
    pub others: Vec<Others>,
    /// What the last row holds.
    pub last: String,
    pub left: Cell,
    pub days_left: String,
    /// Days are kept in reserve, or drawn.
    pub has_days: bool,
    pub kicker: String,
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
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let is_final = headline::money::is_final(report, budget);
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
    let against = match over {
        over if over.is_zero() => say!(locale, "budget-contingency-against-same"),
        over if over.is_negative() => {
            say!(locale, "budget-contingency-against-under", amount = currency.short(over.abs()))
        }
        over => say!(locale, "budget-contingency-against-over", amount = currency.short(over)),
    };
    let desc = say!(
        locale,
        "budget-contingency-chart-words",
        drawn = currency.short(figures.drawn),
        amount = currency.short(figures.amount),
        left = currency.short(figures.left),
        ended = is_final,
        against = against
    );
    let needed = (over > Money::ZERO).then(|| scale.number(over));
    let note = say!(
        locale,
        "budget-contingency-chart-note",
        unit = &scale.unit,
        amount = scale.text(figures.amount)
    );
    let title = say!(locale, "budget-contingency-chart");
    let drawing = contingency::Contingency {
        caption: Caption { id: "chart__contingency", title: &title, desc: &desc },
        numbers: report.numbers(),
        approved: scale.number(figures.amount),
        draws: &draws,
        forecast: needed,
        note: &note,
    };
    // The drawing shows every draw.
    let drawn = |width| figures.listed.then(|| contingency::draw(&drawing, width)).flatten();
    let figure =
        drawn(Width::Wide(520)).zip(drawn(Width::Narrow)).map(|(wide, narrow)| FigureView::new(wide, narrow));
    Some(Contingency {
        heading: headline::money::contingency(budget, figures, is_final, locale),
        figure,
        rows,
        others,
        days_left: figures.days_left().map_or_else(String::new, |days| {
            say!(locale, "budget-contingency-days-left", days = locale.integer(days.into()))
        }),
        has_days: figures.reserve_days.is_some(),
        last: match figures.complete {
            true => say!(locale, "budget-contingency-left"),
            false => say!(locale, "budget-contingency-left-shown"),
        },
        left: scale.cell(figures.left),
        kicker: say!(locale, "budget-contingency-kicker", unit = &scale.unit),
        notes: notes(report, budget, over)
            .into_iter()
            .chain(scale.note(figures.draws.iter().map(|draw| &draw.amount)).map(Phrase::plain))
            .collect(),
        source: report.edition.budget().contingency.as_ref().and_then(|contingency| source(&contingency.at)),
    })
}

/// Lists the newest draws, then what is asked for; the rest as a sum.
fn rows<'a>(report: &'a Report, figures: &ContingencyFigures, scale: &Scale) -> (Vec<Row<'a>>, Vec<Others>) {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    // No days are an answer, and a dash is where nobody has said.
    let days = |days: i32| locale.days_signed(days.into());
    let older = figures.draws.len().saturating_sub(MOST);
    let older_sum = (older > 0).then(|| Others {
        what: say!(locale, "budget-contingency-older", count = older),
        amount: scale.cell(figures.draws[..older].iter().map(|draw| draw.amount).sum()),
        days: days(figures.draws[..older].iter().map(|draw| draw.days).sum()),
    });
    let unlisted = figures.unlisted;
    let unlisted = (!unlisted.is_zero()).then(|| Others {
        what: say!(locale, "budget-contingency-unlisted"),
        amount: scale.cell(unlisted),
        days: "–".to_string(),
    });
    let others = older_sum.into_iter().chain(unlisted).collect();
    let row = |draw: &crate::analysis::budget::contingency::Draw| {
        let change = &report.edition.changes()[draw.change];
        let date = draw.decided.or(change.raised.filter(|_| draw.state == DrawState::Pending));
        let day = date.map(|date| Phrase::day_near(locale, date, near));
        let marked = |mark, words: String, day: Option<Phrase>| {
            let words = Phrase::new().marked(Some(mark), words);
            match day {
                Some(day) => phrase!(locale, "budget-contingency-marked-on", words = words, date = day),
                None => words,
            }
        };
        let status = match (draw.state, day) {
            (DrawState::Approved, None) => phrase!(locale, "budget-contingency-approved"),
            (DrawState::Approved, Some(day)) => {
                phrase!(locale, "budget-contingency-approved-on", date = day)
            }
            (DrawState::Unapproved, day) => {
                marked(Mark::Bad, say!(locale, "budget-contingency-unapproved"), day)
            }
            (DrawState::Pending, day) => {
                marked(Mark::Warn, say!(locale, "budget-contingency-asked-for"), day)
            }
        };
        Row {
            href: paths::record(report, Kind::Change, &change.record.id),
            title: change.title.as_str(),
            status,
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
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let mut out = Vec::new();
    let Some(figures) = &budget.contingency else { return out };
    if !figures.complete {
        let amount = currency.short(figures.amount);
        out.push(phrase!(locale, "budget-contingency-note-partly", amount = amount));
    } else if !figures.pending.is_zero() {
        let rest = figures.after(over) - figures.pending;
        let (amount, after) = (currency.short(figures.pending), currency.short(rest.abs()));
        out.push(match rest.is_negative() {
            true => phrase!(locale, "budget-contingency-note-missing", amount = amount, after = after),
            false => phrase!(locale, "budget-contingency-note-left", amount = amount, after = after),
        });
    }
    if let Some(days) = figures.reserve_days {
        let (used, all) = (locale.integer(figures.days_drawn.into()), figures.listed);
        out.push(match figures.days_pending {
            0 => phrase!(locale, "budget-contingency-note-reserve", days = days, used = used, all = all),
            asked => phrase!(
                locale,
                "budget-contingency-note-reserve-asked",
                days = days,
                used = used,
                all = all,
                asked = locale.integer(asked.into())
            ),
        });
    }
    out
}
