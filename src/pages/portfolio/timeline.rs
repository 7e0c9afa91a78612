//! The programme timeline: a bar a project, from its first day to its last.

use crate::chart::plan::{self, Row};
use crate::chart::{Caption, Freeze as Shade, Standing, Tone, Width};
use crate::checks::health::Colour;
use crate::pages::phrase::Mark;
use crate::pages::portfolio::across::Freeze;
use crate::pages::portfolio::{Card, Portfolio};
use crate::pages::view::FigureView;
use crate::units::Date;
use crate::units::locale::say;
use serde::Serialize;
use std::collections::BTreeMap;

/// The most rows that are drawn.
const MOST: usize = 14;

#[derive(Serialize)]
pub struct Timeline {
    heading: String,
    figure: FigureView,
    has_baseline: bool,
    note: Option<String>,
}

/// Draws the projects in the order that they are given in; nothing where fewer than two have dates.
pub fn timeline(portfolio: &Portfolio, cards: &[&Card]) -> Option<Timeline> {
    let spans = |card: &&Card| Some((card.across.as_ref()?.start?, card.finish?));
    let dated: Vec<(&Card, (Date, Date))> = cards
        .iter()
        .filter_map(|card| Some((*card, spans(card)?)))
        .filter(|(_, (from, to))| from <= to)
        .collect();
    if dated.len() < 2 {
        return None;
    }
    let locale = portfolio.numbers();
    let shown = &dated[..dated.len().min(MOST)];
    let words: Vec<(String, Tone, String)> =
        shown.iter().map(|(card, span)| said(card, *span, portfolio)).collect();
    let rows: Vec<Row> =
        shown.iter().zip(&words).map(|((card, span), words)| row(card, *span, words)).collect();
    let days = rows.iter().flat_map(|row| row.span.into_iter().chain(row.baseline));
    let (first, last) = days.fold(shown[0].1, |all, span| (all.0.min(span.0), all.1.max(span.1)));
    let room = ((last - first) / 60).clamp(2, 30);
    let (first, last) = (first.month().first().max(first + -room), last + room);
    let freezes = common_freezes(portfolio, first, last);
    let shades: Vec<Shade> = freezes
        .iter()
        .map(|freeze| Shade { name: &freeze.name, first: freeze.from, last: freeze.to })
        .collect();
    let (title, heading) = (say!(locale, "portfolio-timeline"), heading(shown, portfolio));
    let draw = |width| {
        plan::draw(
            &plan::Plan {
                numbers: locale,
                caption: Caption { id: "chart__programme", title: &title, desc: &heading },
                first,
                last,
                status: portfolio.as_of,
                freezes: &shades,
                rows: &rows,
                milestones: &[],
                deadlines: &[],
            },
            width,
        )
    };
    let figure = FigureView::new(draw(Width::Wide(1072))?.svg, draw(Width::Narrow)?.svg).big();
    let rest = cards.len() - shown.len();
    Some(Timeline {
        has_baseline: rows.iter().any(|row| row.baseline.is_some()),
        figure,
        heading,
        note: (rest > 0).then(|| say!(locale, "portfolio-timeline-left-out", count = rest)),
    })
}

/// What is not drawn may end later than all that is: the heading says of how many it speaks.
fn heading(shown: &[(&Card, (Date, Date))], portfolio: &Portfolio) -> String {
    let (locale, count) = (portfolio.numbers(), shown.len());
    let is_all = count == portfolio.members.len();
    // The end of a part says nothing of the end of its project.
    if shown.iter().any(|(card, _)| card.part.is_some()) {
        return say!(locale, "portfolio-timeline-parts");
    }
    let last = shown.iter().filter(|(card, _)| !card.is_finished).rev().max_by_key(|(_, span)| span.1);
    match last {
        Some((card, span)) => {
            let date = locale.date(span.1);
            match is_all {
                true => say!(locale, "portfolio-timeline-last", project = &card.name, date = date),
                false => {
                    say!(
                        locale,
                        "portfolio-timeline-last-of",
                        count = count,
                        project = &card.name,
                        date = date
                    )
                }
            }
        }
        None if is_all => say!(locale, "portfolio-timeline-over"),
        None => say!(locale, "portfolio-timeline-over-of", count = count),
    }
}

fn row<'a>(
    card: &'a Card,
    span: (Date, Date),
    (label, tone, tooltip): &'a (String, Tone, String),
) -> Row<'a> {
    let baseline = card.across.as_ref().and_then(|across| across.baseline_finish);
    Row {
        name: &card.name,
        standing: Some(standing(card)),
        span: Some(span),
        progress: done(card, span),
        baseline: baseline.filter(|finish| *finish >= span.0).map(|finish| (span.0, finish)),
        critical: false,
        label,
        tone: *tone,
        tooltip,
        href: None,
    }
}

/// Returns how much of the bar is done. Of a part that ends with a promise it is the tasks that are: no day ahead is.
fn done(card: &Card, (from, to): (Date, Date)) -> f64 {
    let done = card.done.map_or(0.0, |done| done.share());
    match card.across.as_ref().and_then(|across| across.own) {
        Some(own) if !own.done => {
            let past = f64::from(card.as_of - from + 1) / f64::from(to - from + 1);
            done.min(past.clamp(0.0, 1.0))
        }
        _ => done,
    }
}

fn standing(card: &Card) -> Standing {
    match card.colour {
        _ if card.status == "done" => Standing::Done,
        _ if card.status == "none" => Standing::NotStarted,
        Colour::Red => Standing::Bad,
        Colour::Amber => Standing::Warn,
        Colour::Green => Standing::Ok,
        Colour::Unknown => Standing::Unknown,
    }
}

fn said(card: &Card, (from, to): (Date, Date), portfolio: &Portfolio) -> (String, Tone, String) {
    let locale = portfolio.numbers();
    let tone = match card.slip_mark {
        Some(Mark::Bad) => Tone::Bad,
        Some(Mark::Warn) => Tone::Warn,
        _ => Tone::Plain,
    };
    let label = match card.slip_days {
        Some(0) => say!(locale, "portfolio-timeline-on-baseline"),
        Some(slip) => {
            let days = locale.signed(slip.into());
            say!(locale, "portfolio-timeline-slip", count = slip.unsigned_abs(), days = days)
        }
        None => String::new(),
    };
    let (from, to) = (locale.day_month(from), locale.date(to));
    let tooltip = say!(locale, "portfolio-timeline-span", project = &card.name, from = from, to = to);
    (label, tone, tooltip)
}

/// The freezes that several projects have; those of one say little of the programme.
fn common_freezes(portfolio: &Portfolio, first: Date, last: Date) -> Vec<&Freeze> {
    let mut all: BTreeMap<(Date, Date, &str), (&Freeze, usize)> = BTreeMap::new();
    for freeze in portfolio.cards().flat_map(|card| card.across.iter().flat_map(|across| &across.freezes)) {
        let key = (freeze.from, freeze.to, freeze.name.as_str());
        all.entry(key).or_insert((freeze, 0)).1 += 1;
    }
    let near =
        all.into_values().filter(|(freeze, count)| *count > 1 && freeze.to >= first && freeze.from <= last);
    near.map(|(freeze, _)| freeze).take(6).collect()
}
