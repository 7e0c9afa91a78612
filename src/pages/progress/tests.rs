//! The tests of what is made, suite by suite, and the defects over time.

use crate::chart::defects::{self, Count as Drawn, Defects as Chart};
use crate::chart::mini::{self, Bullet};
use crate::chart::{Caption, Tone, Width};
use crate::checks::Report;
use crate::edition::quality::SuiteKind;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::progress::words;
use crate::pages::rest::Rest;
use crate::pages::view::{self, Drawing, FigureView, WhoView};
use crate::units::Date;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Suites<'a> {
    heading: String,
    note: String,
    rows: Vec<Suite<'a>>,
}

/// Numbers that are not recorded are empty texts.
#[derive(Serialize)]
struct Suite<'a> {
    id: &'a str,
    name: &'a str,
    kind: String,
    owner: Option<WhoView>,
    planned: String,
    run: String,
    passed: String,
    failed: String,
    run_share: String,
    pass_rate: String,
    bar: Option<Drawing>,
    rest: Rest<'a>,
}

#[derive(Serialize)]
pub struct Defects<'a> {
    heading: Phrase,
    note: String,
    figure: Option<FigureView>,
    rows: Vec<Count<'a>>,
}

#[derive(Serialize)]
struct Count<'a> {
    id: &'a str,
    date: Date,
    owner: Option<WhoView>,
    opened: String,
    closed: String,
    open: String,
    critical: String,
    /// The status date is before it: it counts in no figure.
    later: bool,
    rest: Rest<'a>,
}

/// Returns the suites; nothing where none is shown.
pub fn suites(report: &Report) -> Option<Suites<'_>> {
    let figures = &report.figures.quality;
    let all = report.edition.suites();
    if all.is_empty() {
        return None;
    }
    let locale = report.numbers();
    let number = |number: Option<u64>| number.map(|number| locale.integer(number as i64)).unwrap_or_default();
    let share = |share: Option<f64>| share.map(|share| words::test_share(share, locale)).unwrap_or_default();
    let rows = all
        .iter()
        .zip(&figures.suites)
        .map(|(suite, figure)| {
            // Of tests that nobody has run yet none passed and none failed.
            let none_run = figure.run.filter(|run| *run == 0);
            Suite {
                id: &suite.record.id,
                name: &suite.name,
                kind: suite.kind.map(|kind: SuiteKind| words::suite_kind(locale, kind)).unwrap_or_default(),
                owner: view::who(&suite.record.owner),
                planned: number(figure.planned),
                run: number(figure.run),
                passed: number(figure.passed.or(none_run)),
                failed: number(figure.failed.or(none_run)),
                run_share: share(figure.run_share.filter(|share| *share > 0.0)),
                pass_rate: share(figure.pass_rate),
                bar: figure.passed.or(none_run).zip(figure.planned.or(figure.run)).map(|(passed, whole)| {
                    let bullet = Bullet {
                        value: passed as f64,
                        mark: figure.run.map(|run| run as f64),
                        whole: whole as f64,
                        tone: Tone::Plain,
                    };
                    Drawing(mini::bullet(&bullet))
                }),
                rest: Rest::of(report, &suite.record),
            }
        })
        .collect();
    Some(Suites {
        heading: words::tests_headline(figures, locale),
        note: words::tests_note(locale, figures),
        rows,
    })
}

/// Returns the defects over time; nothing where no count is shown.
pub fn defects(report: &Report) -> Option<Defects<'_>> {
    let figures = &report.figures.quality;
    let all = report.edition.defects();
    let (near, locale) = (report.edition.as_of(), report.numbers());
    if all.is_empty() {
        return None;
    }
    let heading = figures.newest().map_or_else(
        || phrase!(locale, "progress-defects-uncounted"),
        |newest| words::defects_headline(locale, figures, newest, near),
    );
    let real = |number: Option<u32>| number.map(f64::from);
    let counts: Vec<Drawn> = figures
        .counts
        .iter()
        .map(|count| Drawn {
            date: count.date,
            open: real(count.open),
            opened: real(count.opened),
            closed: real(count.closed),
        })
        .collect();
    let desc = say!(locale, "progress-defects-describe", heading = heading.words());
    let title = say!(locale, "progress-defects-title");
    let chart = Chart {
        caption: Caption { id: "chart__defects", title: &title, desc: &desc },
        numbers: locale,
        counts: &counts,
    };
    let (wide, narrow) = (defects::draw(&chart, Width::Wide(620)), defects::draw(&chart, Width::Narrow));
    Some(Defects {
        heading,
        note: words::defects_note(figures, locale),
        figure: wide.zip(narrow).map(|(wide, narrow)| FigureView::new(wide, narrow)),
        rows: rows(report),
    })
}

/// Returns all counts, newest first, those after the status date included.
fn rows(report: &Report) -> Vec<Count<'_>> {
    let all = report.edition.defects();
    let known = |place: usize| report.figures.quality.counts.iter().find(|count| count.place == place);
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let mut places: Vec<usize> = (0..all.len()).collect();
    places.sort_by_key(|&place| std::cmp::Reverse((all[place].date, place)));
    places
        .into_iter()
        .map(|place| {
            let count = &all[place];
            Count {
                id: &count.record.id,
                date: count.date,
                owner: view::who(&count.record.owner),
                opened: number(count.opened),
                closed: number(count.closed),
                open: number(known(place).map_or(count.open, |known| known.open)),
                critical: number(count.critical),
                later: count.date > report.edition.as_of(),
                rest: Rest::of(report, &count.record),
            }
        })
        .collect()
}
