//! The finish over all runs: the distribution, and the same as a table.

use crate::chart::distribution::{self, Bar, Distribution, Flag, FlagKind};
use crate::chart::{Caption, Width};
use crate::pages::forecast::Source;
use crate::pages::headline;
use crate::pages::headline::forecast::Promise;
use crate::pages::phrase::Phrase;
use crate::pages::view::{FigureView, HeadView, NumbersRow, NumbersView};
use crate::units::locale::say;
use crate::units::{Date, Odds};
use serde::Serialize;

#[derive(Serialize)]
pub struct Section {
    pub heading: Phrase,
    pub figure: Option<FigureView>,
    /// How to read it, or why it is not drawn.
    pub note: String,
    pub numbers: NumbersView,
}

pub fn section(source: &Source) -> Section {
    let drawing = if source.forecast.thin { None } else { figure(source) };
    Section {
        heading: headline::forecast::finish(source.report, source.forecast),
        note: note(source, drawing.is_some()),
        figure: drawing,
        numbers: numbers(source),
    }
}

fn note(source: &Source, is_drawn: bool) -> String {
    let (near, locale) = (source.report.edition.as_of(), source.report.numbers());
    if !is_drawn {
        return match source.forecast.uncertain_tasks {
            None => say!(locale, "forecast-finish-undrawn"),
            Some(0) => say!(locale, "forecast-finish-undrawn-risks"),
            Some(count) => say!(locale, "forecast-finish-undrawn-few", count = count),
        };
    }
    match source.figures.bins.as_slice() {
        [only] => {
            let bin = headline::forecast::bin(source.figures.step, only, near, locale);
            say!(locale, "forecast-finish-one-bar", bin = bin)
        }
        _ => say!(locale, "forecast-finish-how"),
    }
}

fn figure(source: &Source) -> Option<FigureView> {
    let (near, locale) = (source.report.edition.as_of(), source.report.numbers());
    let bins = &source.figures.bins;
    let tips: Vec<String> = bins
        .iter()
        .map(|bin| {
            say!(
                locale,
                "forecast-bin-tip",
                bin = headline::forecast::bin(source.figures.step, bin, near, locale),
                odds = Odds::in_hundred(bin.share).words(locale),
                by_end = Odds::in_hundred(bin.by_then).words(locale)
            )
        })
        .collect();
    let bars: Vec<Bar> = bins
        .iter()
        .zip(&tips)
        .map(|(bin, tip)| Bar {
            first: bin.first,
            last: bin.last,
            share: bin.share,
            solid: bin.safe,
            tooltip: tip,
        })
        .collect();
    let words = flag_words(source);
    let flags: Vec<Flag> =
        words.iter().map(|(date, words, kind)| Flag { date: *date, words, kind: *kind }).collect();
    let desc = headline::forecast::finish_words(source.report, source.forecast);
    let note = headline::forecast::bars(source.figures.step, locale);
    let title = say!(locale, "forecast-finish-chart");
    let drawing = Distribution {
        numbers: source.report.numbers(),
        caption: Caption { id: "chart__finish", title: &title, desc: &desc },
        bars: &bars,
        flags: &flags,
        note: &note,
    };
    let wide = distribution::draw(&drawing, Width::Wide(1072))?;
    Some(FigureView::new(wide, distribution::draw(&drawing, Width::Narrow)?).big())
}

/// Returns the flags: what is promised, what the plan says, what is safe. Two on one day are one.
fn flag_words(source: &Source) -> Vec<(Date, String, FlagKind)> {
    let locale = source.report.numbers();
    let day = |date: Date| locale.date_near(date, source.report.edition.as_of());
    let finish = &source.forecast.finish;
    let plan = source.report.edition.schedule().finish.zip(source.figures.plan_chance);
    let promise = headline::forecast::promise(source.report, finish);
    let mut out = Vec::new();
    if let Some(Promise { date, share, is_committed }) =
        promise.filter(|promise| Some(promise.date) != plan.map(|plan| plan.0))
    {
        let odds = Odds::of_share(share).words(locale);
        let words = match is_committed {
            true => say!(locale, "forecast-flag-promised", date = day(date), odds = odds),
            false => say!(locale, "forecast-flag-baseline", date = day(date), odds = odds),
        };
        out.push((date, words, FlagKind::Promised));
    }
    if let Some((date, share)) = plan {
        let odds = Odds::of_share(share).words(locale);
        let words = match promise.is_some_and(|promise| promise.date == date) {
            true => say!(locale, "forecast-flag-both", date = day(date), odds = odds),
            false => say!(locale, "forecast-flag-plan", date = day(date), odds = odds),
        };
        out.push((date, words, FlagKind::Plan));
    }
    if plan.is_none_or(|(date, _)| date != finish.p80) {
        let words = say!(locale, "forecast-flag-safe", date = day(finish.p80));
        out.push((finish.p80, words, FlagKind::Safe));
    }
    out
}

fn numbers(source: &Source) -> NumbersView {
    let (near, locale) = (source.report.edition.as_of(), source.report.numbers());
    let rows = source.figures.bins.iter().map(|bin| {
        let name = headline::forecast::bin(source.figures.step, bin, near, locale);
        let cells = vec![
            say!(locale, "forecast-bin-row", bin = name),
            Odds::in_hundred(bin.share).count_words(locale),
            Odds::in_hundred(bin.by_then).count_words(locale),
        ];
        NumbersRow::of(bin.first, cells)
    });
    NumbersView {
        label: say!(locale, "forecast-finish-show"),
        head: vec![
            HeadView::text(&say!(locale, "forecast-finish-column")),
            HeadView::number(&say!(locale, "forecast-finish-in-hundred")),
            HeadView::number(&say!(locale, "forecast-finish-by-end")),
        ],
        rows: rows.collect(),
        total: Vec::new(),
    }
}
