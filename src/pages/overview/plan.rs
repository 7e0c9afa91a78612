//! The plan on a page: a bar per workstream and the milestones above.

use crate::analysis::workstream::WorkstreamFigures;
use crate::chart::plan::{self, Milestone, Row};
use crate::chart::{Caption, Freeze, Tone, Width};
use crate::checks::Report;
use crate::edition::task::Task;
use crate::pages::overview::marks;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::timeline::group_name;
use crate::pages::view::{FigureView, LinkView};
use crate::pages::{facts, headline, paths};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Plan {
    pub heading: String,
    pub figure: FigureView,
    /// The milestones by number, for the widths where the drawing has numbers.
    pub milestones: Vec<Phrase>,
    /// Also the wide drawing has numbers.
    pub numbered: bool,
    pub has_baseline: bool,
    pub has_critical: bool,
    pub has_milestones: bool,
    pub note: Option<String>,
    pub more: LinkView,
}

/// The most rows that are drawn.
const ROWS: usize = 10;
/// With fewer names than this the milestones get numbers.
const FEWEST: usize = 3;

/// Draws the plan; nothing where nothing has dates.
pub fn plan(report: &Report) -> Option<Plan> {
    let (edition, streams) = (&report.edition, &report.figures.workstreams);
    let (first, last) = range(report)?;
    let shown = shown_streams(streams);
    let tolerance = facts::Tolerance::of(report);
    let names: Vec<_> = shown.iter().map(|stream| group_name(&stream.name, report.numbers())).collect();
    let words: Vec<(String, Tone, String)> =
        shown.iter().map(|stream| words(report, stream, tolerance)).collect();
    let rows: Vec<Row> = shown
        .iter()
        .zip(&names)
        .zip(&words)
        .map(|((stream, name), (label, tone, tooltip))| Row {
            name,
            standing: None,
            span: stream.forecast.map(|span| (span.start, span.finish)),
            progress: stream.progress.map_or(0.0, |progress| progress.share()),
            baseline: stream.baseline.map(|span| (span.start, span.finish)),
            critical: stream.critical && facts::marks_critical(report),
            label,
            tone: *tone,
            tooltip,
            href: None,
        })
        .collect();
    let freezes: Vec<Freeze> = edition
        .freezes()
        .iter()
        .map(|freeze| Freeze { name: &freeze.name, first: freeze.from, last: freeze.to })
        .collect();
    let locale = report.numbers();
    let (title, desc) = (say!(locale, "overview-plan-kicker"), description(report, shown.len()));
    let wanted = marks::wanted(report);
    let tips: BTreeMap<&str, String> =
        wanted.iter().map(|task| (task.record.id.as_str(), marks::tooltip(task, locale))).collect();
    let draw = |chosen: &[&Task], width: Width| {
        let marks: Vec<Milestone> = chosen.iter().filter_map(|task| marks::mark(task, &tips)).collect();
        plan::draw(
            &plan::Plan {
                caption: Caption { id: "chart__plan", title: &title, desc: &desc },
                numbers: locale,
                first,
                last,
                status: edition.as_of(),
                freezes: &freezes,
                rows: &rows,
                milestones: &marks,
                deadlines: &[],
            },
            width,
        )
    };
    // As many milestones as have room for their names; with numbers where that would be too few.
    let mut chosen: Vec<&Task> = Vec::new();
    for task in &wanted {
        let more = marks::in_order(chosen.iter().copied().chain([*task]).collect());
        if draw(&more, Width::Wide(1072)).is_some_and(|drawn| !drawn.numbered) {
            chosen = more;
        }
    }
    if chosen.len() < FEWEST.min(wanted.len()) {
        chosen = marks::in_order(wanted.clone());
    }
    let wide = draw(&chosen, Width::Wide(1072))?;
    let narrow = draw(&chosen, Width::Narrow)?;
    let rest = streams.len() - shown.len();
    Some(Plan {
        heading: headline::schedule::plan(report),
        numbered: wide.numbered,
        figure: FigureView::new(wide.svg, narrow.svg).big(),
        milestones: chosen
            .iter()
            .filter_map(|task| {
                let date = task.times.forecast?.finish;
                let date = Phrase::day_near(locale, date, edition.as_of());
                Some(Phrase::plain(format!("{} ", task.name)).then(date))
            })
            .collect(),
        has_baseline: rows.iter().any(|row| row.baseline.is_some()),
        has_critical: rows.iter().any(|row| row.critical),
        has_milestones: !chosen.is_empty(),
        note: note(rest, report.figures.milestones.len() - chosen.len(), chosen.len(), locale)
            .filter(|_| !edition.audience().is_board),
        // Theirs has the milestones, and not every task.
        more: match edition.audience().is_board {
            true => LinkView::new(paths::TIMELINE, say!(locale, "overview-plan-more-lite")),
            false => LinkView::new(paths::TIMELINE, say!(locale, "overview-plan-more")),
        },
    })
}

/// Says what is not drawn.
fn note(streams: usize, milestones: usize, drawn: usize, locale: Locale) -> Option<String> {
    let all = milestones + drawn;
    Some(match (streams, milestones) {
        (0, 0) => return None,
        (streams, 0) => say!(locale, "overview-plan-left-streams", streams = streams),
        (0, milestones) => say!(locale, "overview-plan-left-milestones", milestones = milestones, all = all),
        (streams, milestones) => {
            say!(locale, "overview-plan-left-both", streams = streams, milestones = milestones, all = all)
        }
    })
}

/// Returns the days to draw: all workstreams and their baselines, with some room.
fn range(report: &Report) -> Option<(Date, Date)> {
    let spans = || {
        report
            .edition
            .tasks()
            .iter()
            .filter(|task| !task.times.summary)
            .flat_map(|task| task.times.forecast.into_iter().chain(task.times.baseline))
    };
    let (first, last) = (spans().map(|span| span.start).min()?, spans().map(|span| span.finish).max()?);
    let room = ((last - first) / 60).clamp(2, 30);
    Some((first.month().first().max(first + -room), last + room))
}

/// Returns the workstreams in their order; of more than ten, those that end last.
fn shown_streams(streams: &[WorkstreamFigures]) -> Vec<&WorkstreamFigures> {
    let mut shown: Vec<&WorkstreamFigures> =
        streams.iter().filter(|stream| stream.forecast.is_some()).collect();
    if shown.len() > ROWS {
        let mut ends: Vec<Option<Date>> =
            shown.iter().map(|stream| stream.forecast.map(|span| span.finish)).collect();
        ends.sort_by(|a, b| b.cmp(a));
        let least = ends[ROWS - 1];
        shown.retain(|stream| stream.forecast.map(|span| span.finish) >= least);
        shown.truncate(ROWS);
    }
    shown
}

/// Returns what stands at the end of a bar, its tone, and what the bar says when pointed at.
fn words(report: &Report, stream: &WorkstreamFigures, tolerance: facts::Tolerance) -> (String, Tone, String) {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let slip = stream.slip_days;
    let (label, tone) = match (stream.finished, slip, stream.forecast.zip(stream.baseline)) {
        (true, _, _) => (say!(locale, "overview-bar-done"), Tone::Plain),
        (_, Some(0), _) => (say!(locale, "overview-bar-on-baseline"), Tone::Plain),
        (_, Some(slip), _) => {
            let tone = match tolerance.mark(slip) {
                Some(Mark::Bad) => Tone::Bad,
                Some(Mark::Warn) => Tone::Warn,
                _ => Tone::Plain,
            };
            let (count, days) = (slip.unsigned_abs(), locale.signed(slip.into()));
            (say!(locale, "overview-days-signed", count = count, days = days), tone)
        }
        (_, None, Some((forecast, baseline))) if forecast.finish != baseline.finish => {
            let date = locale.date_near(baseline.finish, near);
            (say!(locale, "overview-bar-was", date = date), Tone::Plain)
        }
        _ => (String::new(), Tone::Plain),
    };
    let day = |date| locale.date_near(date, near);
    let mut tip = group_name(&stream.name, locale).into_owned();
    if let Some(span) = stream.forecast {
        tip = say!(locale, "overview-tip-span", what = tip, from = day(span.start), to = day(span.finish));
    }
    if let Some(progress) = stream.progress {
        tip = say!(locale, "overview-tip-done", what = tip, share = locale.percent(progress));
    }
    if let Some(span) = stream.baseline {
        tip = say!(locale, "overview-tip-baseline", what = tip, date = day(span.finish));
    }
    (label, tone, tip)
}

fn description(report: &Report, rows: usize) -> String {
    let heading = headline::schedule::plan(report);
    let finish = headline::verdict::finish(report).words();
    say!(report.numbers(), "overview-plan-described", count = rows, heading = heading, finish = finish)
}
