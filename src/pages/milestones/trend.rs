//! The milestone trend: what each plan that is kept, and the forecast of today, say of each milestone.

use crate::analysis::milestone::MilestoneFigures;
use crate::chart::trend::{self, Kind, Line, MOST, Trend};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::pages::facts;
use crate::pages::phrase::Phrase;
use crate::pages::view::FigureView;
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Section {
    heading: String,
    /// Nothing before there is a plan to compare with: points alone say no more than the table.
    figure: Option<FigureView>,
    /// The lines by number, for the widths where the drawing has numbers.
    numbered: Vec<Phrase>,
    note: String,
}

/// One milestone with what is known of its dates.
struct Series<'a> {
    place: usize,
    name: &'a str,
    kind: Kind,
    points: Vec<(Date, Date)>,
    reached: Option<Date>,
}

/// Draws the trend; nothing where no milestone has a date.
pub fn section(report: &Report) -> Option<Section> {
    let mut all = series(report);
    let rest = all.len().saturating_sub(MOST);
    all.sort_by_key(|series| (order(series), series.place));
    all.truncate(MOST);
    // Drawn in order of time, so that the labels at the right read from the first to the last.
    all.sort_by_key(|series| (series.points.last().map(|point| point.1), series.place));
    let reports = reports(report);
    let heading = heading(report, &all, reports.len());
    let lines: Vec<Line> = all
        .iter()
        .map(|series| Line {
            name: series.name,
            kind: series.kind,
            points: &series.points,
            reached: series.reached,
        })
        .collect();
    let locale = report.numbers();
    let said: Vec<String> = lines.iter().map(|line| described(line, locale)).collect();
    let desc = format!("{} {}", said.join(" "), say!(locale, "milestones-trend-where"));
    let title = say!(locale, "milestones-trend");
    let trend = Trend {
        caption: Caption { id: "chart__trend", title: &title, desc: &desc },
        numbers: locale,
        status: report.edition.as_of(),
        lines: &lines,
        rebaselines: reports.get(1..reports.len().saturating_sub(1)).unwrap_or_default(),
    };
    let (wide, narrow) = (trend::draw(&trend, Width::Wide(960))?, trend::draw(&trend, Width::Narrow)?);
    let numbered = trend::drawn(&trend).into_iter().filter_map(|(line, points)| {
        let date = Phrase::day_near(locale, points.last()?.1, trend.status);
        Some(Phrase::plain(format!("{} ", line.name)).then(date))
    });
    Some(Section {
        heading,
        numbered: numbered.collect(),
        figure: (reports.len() > 1).then(|| FigureView::new(wide, narrow).big()),
        note: note(reports.len(), rest, locale),
    })
}

/// Returns the days of the plans that are known: each baseline with a date, and today.
fn reports(report: &Report) -> Vec<Date> {
    let as_of = report.edition.as_of();
    let taken = report.edition.schedule().baselines.iter().filter_map(|kept| kept.taken);
    let mut days: Vec<Date> = taken.filter(|taken| *taken < as_of).chain([as_of]).collect();
    days.sort_unstable();
    days.dedup();
    days
}

fn series(report: &Report) -> Vec<Series<'_>> {
    let last = report.figures.milestones.iter().filter_map(|found| found.date).max();
    report.figures.milestones.iter().filter_map(|found| one(report, found, last)).collect()
}

fn one<'a>(report: &'a Report, found: &MilestoneFigures, last: Option<Date>) -> Option<Series<'a>> {
    let (task, as_of) = (&report.edition.tasks()[found.place], report.edition.as_of());
    let now = found.date?;
    let mut points: Vec<(Date, Date)> = report
        .edition
        .schedule()
        .baselines
        .iter()
        .filter_map(|kept| Some((kept.taken?, kept.tasks.get(found.place).copied().flatten()?.finish)))
        .filter(|(taken, _)| *taken < as_of)
        .collect();
    points.sort_unstable();
    points.push((as_of, now));
    let late = found.committed_slip_days.or(found.slip_days).is_some_and(|days| days > 0);
    let kind = match () {
        () if found.date == last && !found.reached => Kind::End { late },
        () if facts::marks_critical(report) && task.times.critical => Kind::Critical,
        () => Kind::Other,
    };
    let reached = found.reached.then_some(now);
    Some(Series { place: found.place, name: &task.name, kind, points, reached })
}

/// The end first, then what is critical, then what is ahead, then what is reached.
fn order(series: &Series) -> u8 {
    match (series.reached, series.kind) {
        (Some(_), _) => 3,
        (None, Kind::End { .. }) => 0,
        (None, Kind::Critical) => 1,
        (None, Kind::Other) => 2,
    }
}

fn described(line: &Line, locale: Locale) -> String {
    let (first, last) = (line.points.first(), line.points.last());
    let date = |point: Option<&(Date, Date)>| point.map(|point| locale.date(point.1)).unwrap_or_default();
    match (line.reached, line.points.len()) {
        (Some(reached), _) => {
            let date = locale.date(reached);
            say!(locale, "milestones-trend-reached", milestone = line.name, date = date)
        }
        (None, 1) => say!(locale, "milestones-trend-now", milestone = line.name, date = date(last)),
        (None, _) => {
            say!(
                locale,
                "milestones-trend-moved",
                milestone = line.name,
                first = date(first),
                date = date(last)
            )
        }
    }
}

/// Says which milestone moved most since it was first agreed.
fn heading(report: &Report, all: &[Series], reports: usize) -> String {
    let locale = report.numbers();
    if reports < 2 {
        return say!(locale, "milestones-trend-first");
    }
    let counts = &report.edition.schedule().work_counts;
    let moved = |series: &Series| {
        let (first, last) = (series.points.first()?, series.points.last()?);
        let days = counts.between(first.1, last.1)?;
        (series.reached.is_none() && first.0 != last.0).then_some((days, first.0))
    };
    let known: Vec<(&str, i32, Date)> = all
        .iter()
        .filter_map(|series| moved(series).map(|(days, since)| (series.name, days, since)))
        .collect();
    let later = known.iter().filter(|(_, days, _)| *days > 0).max_by_key(|(_, days, _)| *days);
    let earlier = known.iter().filter(|(_, days, _)| *days < 0).min_by_key(|(_, days, _)| *days);
    let span = |days| facts::work_span(days, locale);
    match (later, earlier) {
        _ if known.is_empty() => say!(locale, "milestones-trend-unknown"),
        (Some(&(name, days, since)), _) => say!(
            locale,
            "milestones-trend-later",
            milestone = name,
            span = span(days),
            date = locale.date(since),
        ),
        (None, Some(&(name, days, since))) => say!(
            locale,
            "milestones-trend-earlier",
            milestone = name,
            span = span(days),
            date = locale.date(since),
        ),
        (None, None) => say!(locale, "milestones-trend-none-moved"),
    }
}

fn note(reports: usize, rest: usize, locale: Locale) -> String {
    let note = match reports {
        1 => say!(locale, "milestones-trend-how-to"),
        reports => say!(locale, "milestones-trend-note", count = reports - 1),
    };
    match rest {
        0 => note,
        rest => format!("{note} {}", say!(locale, "milestones-trend-rest", count = rest)),
    }
}
