//! Milestone trend: what each report forecast for each milestone. Level is stable, rising is later; a line
//! that meets the diagonal is reached.

use crate::chart::dates::Days;
use crate::chart::frame::Canvas;
use crate::chart::lettering::{Label, Lettering};
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::room::{Extent, Room};
use crate::chart::{Caption, Svg, Width, text};
use crate::units::Date;
use crate::units::locale::{Locale, say};

/// The lines, the most important first: only the first [`MOST`] are drawn.
#[derive(Clone, Copy, Debug)]
pub struct Trend<'a> {
    pub caption: Caption<'a>,
    /// How the dates are written.
    pub numbers: Locale,
    pub status: Date,
    pub lines: &'a [Line<'a>],
    /// The days on which a new baseline was agreed, but for the first.
    pub rebaselines: &'a [Date],
}

/// One milestone.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    pub name: &'a str,
    pub kind: Kind,
    /// The day of a report and the date that was forecast then.
    pub points: &'a [(Date, Date)],
    /// The day on which it was reached.
    pub reached: Option<Date>,
}

/// What a line stands for; it decides the colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The end of the project, and whether it is late.
    End {
        late: bool,
    },
    Critical,
    Other,
}

/// The most lines of one drawing.
pub const MOST: usize = 7;
/// The most reports that are drawn one by one; of older ones the last of each month stays.
const REPORTS: usize = 30;
/// The room of a name and its date at the end of a line, in pixels.
const PAIR: f64 = 32.0;
/// The room of a number and its date, in pixels.
const NUMBER: f64 = 17.0;

impl Line<'_> {
    fn line_role(&self) -> Role {
        match self.kind {
            _ if self.reached.is_some() => Role::BaseLine,
            Kind::End { late: true } => Role::Slip,
            Kind::End { late: false } => Role::LineSpent,
            Kind::Critical => Role::CritLink,
            Kind::Other => Role::LineEarned,
        }
    }

    fn text_role(&self) -> Role {
        match self.kind {
            _ if self.reached.is_some() => Role::Faint,
            Kind::End { late: true } => Role::BadText,
            Kind::End { late: false } => Role::Strong,
            Kind::Critical => Role::CritText,
            Kind::Other => Role::AccentText,
        }
    }
}

/// The places of the chart, in pixels: days to the right, and days upward.
struct Plot {
    across: Days,
    up: Days,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    narrow: bool,
}

impl Plot {
    fn x(&self, report: Date) -> f64 {
        self.left + self.across.place(report)
    }

    fn y(&self, forecast: Date) -> f64 {
        self.bottom - self.up.place(forecast)
    }
}

/// A line and its points that are drawn.
type Drawn<'a> = (&'a Line<'a>, Vec<(Date, Date)>);

/// Returns the lines that are drawn, in their order; on a phone they carry its numbers, which a list explains.
pub fn drawn<'a>(trend: &Trend<'a>) -> Vec<Drawn<'a>> {
    let reports = reports(trend);
    let lines = trend.lines.iter().map(|line| (line, points(line, &reports)));
    lines.filter(|(_, points)| !points.is_empty()).take(MOST).collect()
}

/// Draws the lines. There is nothing to draw where no milestone has a date in any report.
pub fn draw(trend: &Trend<'_>, width: Width) -> Option<Svg> {
    let series = drawn(trend);
    let dates = || series.iter().flat_map(|(_, points)| points.iter().copied());
    let first = dates().map(|(report, _)| report).min()?;
    let is_trend = dates().any(|(report, _)| report != first);
    let (narrow, pixels) = (width.is_narrow(), width.pixels());
    let height = if narrow { 330.0 } else { 380.0 };
    let low = dates().map(|(_, forecast)| forecast).min()?;
    let high = dates().map(|(_, forecast)| forecast).max()?;
    // The diagonal belongs to the picture: the status date is always on the axis of forecasts.
    let (low, high) = if is_trend { (low.min(trend.status), high.max(trend.status)) } else { (low, high) };
    let pad = ((high - low) / 16).clamp(4, 120);
    let (top, bottom) = (18.0, height - 30.0);
    let up = Days::new(trend.numbers, low + -pad, high + pad, bottom - top).upright();
    let labels = up.ticks().into_iter().map(|tick| text::width(&tick.label, 12.0, false));
    let left = if is_trend { labels.fold(24.0, f64::max) * 1.09 + 14.0 } else { 8.0 };
    let last = trend.status.max(first);
    let names = series.iter().filter(|(line, _)| line.reached.is_none());
    let names = names.map(|(line, points)| match (narrow, points.last()) {
        (true, Some((_, date))) => Lettering::new(Role::Strong).width(&up.date_text(*date)) * 1.09 + 26.0,
        _ => Lettering::new(line.text_role()).width(line.name) * 1.09 + 14.0,
    });
    let (least, most) = if narrow { (64.0, pixels * 0.34) } else { (96.0, pixels * 0.28) };
    // One report has no line: its dots stand beside their labels.
    let right = if is_trend { pixels - names.fold(least, f64::max).min(most) } else { left + 8.0 };
    let across = Days::new(trend.numbers, first, last.max(first + 6).previous(), right - left);
    let across = across.beside(pixels - right);
    let across = if narrow { across.fine() } else { across };
    let plot = Plot { across, up, left, right, top, bottom, narrow };

    let canvas = Canvas::chart(trend.caption, width, height, false);
    let mut room = Room::new(pixels, height);
    if is_trend {
        draw_axes(&canvas, &plot, &mut room);
        draw_rebaselines(&canvas, &plot, &mut room, trend);
        draw_diagonal(&canvas, &plot, trend.status);
    }
    for (line, points) in &series {
        let places: Vec<(f64, f64)> =
            points.iter().map(|(report, forecast)| (plot.x(*report), plot.y(*forecast))).collect();
        if places.len() > 1 {
            canvas.draw(&Mark::line(&places, line.line_role()));
        }
    }
    for (line, points) in &series {
        let role = if line.reached.is_some() { Role::Base } else { Role::Point };
        let dots = points.iter().filter(|(report, _)| Some(*report) != line.reached);
        dots.for_each(|(report, date)| {
            canvas.draw(&Mark::circle(plot.x(*report), plot.y(*date), 2.6, role));
        });
        if let Some(reached) = line.reached {
            canvas.draw(&Mark::diamond(plot.x(reached), plot.y(reached), 5.0, Role::DoneMilestone));
        }
    }
    draw_ends(&canvas, &plot, &mut room, &series, pixels);
    draw_reached(&canvas, &plot, &mut room, &series);
    Some(canvas.finish())
}

/// Returns the days of the reports that are drawn: the last 30, and of those before the last of each month.
fn reports(trend: &Trend<'_>) -> Vec<Date> {
    let all = trend.lines.iter().flat_map(|line| line.points.iter().map(|(report, _)| *report));
    let mut days: Vec<Date> = all.filter(|report| *report <= trend.status).collect();
    days.sort_unstable();
    days.dedup();
    let old = days.len().saturating_sub(REPORTS);
    let is_last_of_month =
        |index: usize| days.get(index + 1).is_none_or(|next| next.month() != days[index].month());
    (0..days.len())
        .filter(|&index| index >= old || is_last_of_month(index))
        .map(|index| days[index])
        .collect()
}

/// Returns the points of a line by report; a reached milestone ends on the diagonal.
fn points(line: &Line<'_>, reports: &[Date]) -> Vec<(Date, Date)> {
    let within = |report: &Date| line.reached.is_none_or(|reached| *report < reached);
    let mut points: Vec<(Date, Date)> = line
        .points
        .iter()
        .copied()
        .filter(|(report, _)| reports.binary_search(report).is_ok() && within(report))
        .collect();
    points.sort_unstable();
    points.dedup_by_key(|(report, _)| *report);
    // What was reached before the first report has no trend to show.
    let known = |reached: &Date| reports.first().is_some_and(|first| first <= reached);
    points.extend(line.reached.filter(known).map(|reached| (reached, reached)));
    points
}

fn draw_axes(canvas: &Canvas, plot: &Plot, room: &mut Room) {
    let style = Lettering::new(Role::Faint);
    for tick in plot.up.ticks() {
        let y = plot.y(tick.date);
        canvas.line((plot.left, y), (plot.right, y), Role::Grid);
        if !tick.label.is_empty() {
            canvas.write(plot.left - 8.0, y + 4.0, &tick.label, style.ending());
            room.block(Extent::of(plot.left - 8.0, y + 4.0, &tick.label, style.ending()));
        }
    }
    canvas.line((plot.left, plot.bottom), (plot.right, plot.bottom), Role::Axis);
    for tick in plot.across.ticks() {
        let x = plot.x(tick.date);
        canvas.line((x, plot.bottom), (x, plot.bottom + 4.0), Role::Axis);
        if !tick.label.is_empty() {
            canvas.write(x, plot.bottom + 18.0, &tick.label, style);
            room.block(Extent::of(x, plot.bottom + 18.0, &tick.label, style));
        }
    }
}

/// Marks the days of new baselines at the foot, and says so once where there is room.
fn draw_rebaselines(canvas: &Canvas, plot: &Plot, room: &mut Room, trend: &Trend<'_>) {
    let words = say!(trend.numbers, "chart-new-baseline");
    for date in trend.rebaselines.iter().filter(|date| plot.across.contains(**date)) {
        let x = plot.x(*date);
        canvas.line((x, plot.top), (x, plot.bottom), Role::Grid);
        canvas.line((x, plot.bottom - 8.0), (x, plot.bottom), Role::Tick);
        let style = Lettering::new(Role::Faint).small();
        let places = [(x, plot.top - 6.0, style.centered()), (x, plot.top - 6.0, style.ending())];
        if let Some((x, y, style)) = room.place(&words, &places) {
            canvas.write(x, y, &words, style);
        }
    }
}

/// Draws the line on which a forecast is the day of its report, as far as it lies within the picture.
fn draw_diagonal(canvas: &Canvas, plot: &Plot, status: Date) {
    let from = plot.across.first().max(plot.up.first());
    let to = status.min(plot.up.last());
    if from < to {
        canvas.line((plot.x(from), plot.y(from)), (plot.x(to), plot.y(to)), Role::LinePlanned);
    }
}

/// Writes the name and the date of what is ahead at the end of each line, pushed apart.
fn draw_ends(canvas: &Canvas, plot: &Plot, room: &mut Room, series: &[Drawn<'_>], width: f64) {
    let open: Vec<(usize, &Line<'_>, (Date, Date))> = series
        .iter()
        .enumerate()
        .filter(|(_, (line, _))| line.reached.is_none())
        .filter_map(|(index, (line, points))| Some((index + 1, *line, *points.last()?)))
        .collect();
    let wanted: Vec<f64> = open.iter().map(|(_, _, (_, date))| plot.y(*date)).collect();
    let gap = if plot.narrow { NUMBER } else { PAIR };
    let places = text::push_apart(&wanted, gap, plot.top + 8.0, plot.bottom - 10.0);
    let x = plot.right + 10.0;
    for ((number, line, (report, date)), middle) in open.iter().zip(places) {
        let at = (plot.x(*report), plot.y(*date));
        if (middle - at.1).abs() > 9.0 && plot.right - at.0 < 20.0 {
            canvas.line((at.0 + 4.0, at.1), (x - 2.0, middle), Role::Grid);
        }
        let style = Lettering::new(line.text_role());
        if plot.narrow {
            let (number, day) = (number.to_string(), plot.up.date_text(*date));
            canvas.label(&Label::new(x, middle + 4.0, &number, style).aside(&day));
            room.block(Extent::of(x, middle + 4.0, &format!("{number} {day}"), style));
            continue;
        }
        let name = text::shorten(line.name, (width - x) / 1.09, style.size, style.role.is_bold());
        let below = Lettering::new(Role::Text);
        let day = plot.up.date_text(*date);
        for (words, y, style) in [(&name, middle - 1.0, style), (&day, middle + 12.0, below)] {
            canvas.write(x, y, words, style);
            room.block(Extent::of(x, y, words, style));
        }
    }
}

/// Names what is reached beside its mark, where there is room; the table has all names.
fn draw_reached(canvas: &Canvas, plot: &Plot, room: &mut Room, series: &[Drawn<'_>]) {
    let style = Lettering::new(Role::Faint).halo();
    for (index, (line, _)) in series.iter().enumerate() {
        let Some(reached) = line.reached else { continue };
        let (x, y) = (plot.x(reached), plot.y(reached));
        let most = (plot.right - plot.left) * 0.4;
        let name = match plot.narrow {
            true => (index + 1).to_string(),
            false => text::shorten(line.name, most, style.size, false),
        };
        let (after, before) = (x + 9.0, x - 9.0);
        let places = [
            (after, y + 13.0, style),
            (before, y - 6.0, style.ending()),
            (after, y + 4.0, style),
            (after, y + 27.0, style),
            (before, y + 13.0, style.ending()),
        ];
        let places = places.map(|(x, y, style)| (x, y.min(plot.bottom - 4.0), style));
        let inside = |place: &&(f64, f64, Lettering)| {
            let extent = Extent::of(place.0, place.1, &name, place.2);
            extent.left >= plot.left && extent.right <= plot.right
        };
        let places: Vec<_> = places.iter().filter(inside).copied().collect();
        if let Some((x, y, style)) = room.place(&name, &places) {
            canvas.write(x, y, &name, style);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn trend<'a>(lines: &'a [Line<'a>]) -> Trend<'a> {
        let caption = Caption { id: "trend", title: "", desc: "" };
        Trend { caption, numbers: Locale::ENGLISH, status: date("2026-12-31"), lines, rebaselines: &[] }
    }

    #[test]
    fn of_many_reports_the_last_thirty_stay_and_one_a_month_before_them() {
        // A report a week from Monday 5 January 2026: 52 until the end of the year.
        let points: Vec<(Date, Date)> =
            (0..52).map(|week| (date("2026-01-05") + week * 7, date("2027-03-01"))).collect();
        let lines = [Line { name: "End", kind: Kind::Other, points: &points, reached: None }];
        let kept = reports(&trend(&lines));
        let old: Vec<String> = kept[..kept.len() - 30].iter().map(ToString::to_string).collect();
        // The 22 older ones end on 1 June; of each month the last stays, and June goes on.
        assert_eq!(old, ["2026-01-26", "2026-02-23", "2026-03-30", "2026-04-27", "2026-05-25"]);
        assert_eq!(kept[kept.len() - 30], date("2026-06-08"));
    }

    #[test]
    fn a_phone_has_numbers_in_place_of_names() {
        let points = [(date("2026-01-05"), date("2027-03-01")), (date("2026-12-31"), date("2027-04-05"))];
        let line = |name| Line { name, kind: Kind::Other, points: &points, reached: None };
        let lines = [line("Server room handed back"), line("Project closed")];
        let trend = trend(&lines);
        let names: Vec<&str> = drawn(&trend).iter().map(|(line, _)| line.name).collect();
        assert_eq!(names, ["Server room handed back", "Project closed"]);
        let text = |width| draw(&trend, width).unwrap().into_string();
        let (wide, narrow) = (text(Width::Wide(620)), text(Width::Narrow));
        assert!(wide.contains("Project closed") && !narrow.contains("Project closed"));
        assert!(narrow.contains(">1 <tspan") && narrow.contains(">2 <tspan"), "{narrow}");
    }

    #[test]
    fn a_reached_milestone_ends_on_the_diagonal() {
        let points = [(date("2026-01-05"), date("2026-03-02")), (date("2026-04-06"), date("2026-03-09"))];
        let reached = Some(date("2026-03-09"));
        let lines = [Line { name: "Design", kind: Kind::Other, points: &points, reached }];
        let kept = reports(&trend(&lines));
        let expected = vec![points[0], (date("2026-03-09"), date("2026-03-09"))];
        assert_eq!(super::points(&lines[0], &kept), expected);
    }

    #[test]
    fn reports_after_the_status_date_are_not_known_yet() {
        let points = [(date("2027-01-04"), date("2027-03-01"))];
        let lines = [Line { name: "End", kind: Kind::Other, points: &points, reached: None }];
        assert!(draw(&trend(&lines), Width::Wide(620)).is_none());
    }
}
