//! The finish over all runs: the distribution, and the same as a table.

use crate::chart::distribution::{self, Bar, Distribution, Flag, FlagKind};
use crate::chart::{Caption, Width};
use crate::pages::forecast::Source;
use crate::pages::headline;
use crate::pages::phrase::Phrase;
use crate::pages::view::{FigureView, HeadView, NumbersView};
use crate::units::text::{capital, count_word, plural};
use crate::units::{Odds, locale};
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
    let near = source.report.edition.as_of();
    if !is_drawn {
        let Some(count) = source.forecast.uncertain_tasks else {
            return "No picture is drawn: it would look surer than it is.".to_string();
        };
        let count = count as usize;
        if count == 0 {
            return "No picture is drawn: no task has a range of durations, and a picture of risks alone would look \
                    surer than it is."
                .to_string();
        }
        return format!(
            "No picture is drawn: only {} {} a range of durations, and a picture of fewer than five would look \
             surer than it is.",
            count_word(count),
            plural(count, "task has", "tasks have")
        );
    }
    match source.figures.bins.as_slice() {
        [only] => {
            let name = headline::forecast::bin(source.figures.step, only, near);
            format!("Every run finishes in one bar: {name}.")
        }
        _ => "Solid bars reach to the date that 8 in 10 runs keep; tinted ones are later.".to_string(),
    }
}

fn figure(source: &Source) -> Option<FigureView> {
    let near = source.report.edition.as_of();
    let bins = &source.figures.bins;
    let tips: Vec<String> = bins
        .iter()
        .map(|bin| {
            format!(
                "{}: {}, by its end {}",
                capital(&headline::forecast::bin(source.figures.step, bin, near)),
                Odds::in_hundred(bin.share).words(),
                Odds::in_hundred(bin.by_then).words()
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
    let note = headline::forecast::bars(source.figures.step);
    let drawing = Distribution {
        numbers: source.report.numbers(),
        caption: Caption { id: "chart__finish", title: "Odds of the finish", desc: &desc },
        bars: &bars,
        flags: &flags,
        note: &note,
    };
    let wide = distribution::draw(&drawing, Width::Wide(1072))?;
    Some(FigureView::new(wide, distribution::draw(&drawing, Width::Narrow)?).big())
}

/// Returns the flags: what is promised, what the plan says, what is safe. Two on one day are one.
fn flag_words(source: &Source) -> Vec<(crate::units::Date, String, FlagKind)> {
    let near = source.report.edition.as_of();
    let finish = &source.forecast.finish;
    let plan = source.report.edition.schedule().finish.zip(source.figures.plan_chance);
    let promise = headline::forecast::promise(source.report, finish);
    let mut out = Vec::new();
    if let Some((word, date, share)) = promise.filter(|(_, date, _)| Some(*date) != plan.map(|plan| plan.0)) {
        let word = if word == "promised" { "Promised" } else { "Baseline" };
        let odds = Odds::of_share(share).words();
        out.push((date, format!("{word} {}: {odds}", locale::date_near(date, near)), FlagKind::Promised));
    }
    if let Some((date, share)) = plan {
        let is_promised = promise.is_some_and(|(_, promised, _)| promised == date);
        let word = if is_promised { "Plan and promise" } else { "Plan" };
        let odds = Odds::of_share(share).words();
        out.push((date, format!("{word} {}: {odds}", locale::date_near(date, near)), FlagKind::Plan));
    }
    if plan.is_none_or(|(date, _)| date != finish.p80) {
        out.push((finish.p80, format!("{}: 8 in 10", locale::date_near(finish.p80, near)), FlagKind::Safe));
    }
    out
}

fn numbers(source: &Source) -> NumbersView {
    let near = source.report.edition.as_of();
    let rows = source.figures.bins.iter().map(|bin| {
        vec![
            capital(&headline::forecast::bin(source.figures.step, bin, near)),
            Odds::in_hundred(bin.share).count_words(),
            Odds::in_hundred(bin.by_then).count_words(),
        ]
    });
    NumbersView {
        label: "Show the numbers".to_string(),
        head: vec![
            HeadView::text("Finish"),
            HeadView::number("Runs in 100"),
            HeadView::number("By its end, in 100"),
        ],
        rows: rows.collect(),
    }
}
