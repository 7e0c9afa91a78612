//! Defects over time: those that are open as a line, those that were found and closed at each count beside it.

use crate::chart::dates::Days;
use crate::chart::frame::Canvas;
use crate::chart::lettering::Lettering;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::room::{Extent, Room};
use crate::chart::values::{Values, counted, sound};
use crate::chart::{Caption, Svg, Width, text};
use crate::units::Date;
use crate::units::locale::{Locale, say};

/// The counts, by date.
#[derive(Clone, Copy, Debug)]
pub struct Defects<'a> {
    pub caption: Caption<'a>,
    pub numbers: Locale,
    pub counts: &'a [Count],
}

/// One count. What is not known is left out.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    pub date: Date,
    pub open: Option<f64>,
    pub opened: Option<f64>,
    pub closed: Option<f64>,
}

/// What a line counts.
#[derive(Clone, Copy)]
enum Name {
    Opened,
    Closed,
    Open,
}

/// One of the lines.
struct Line {
    name: Name,
    points: Vec<(Date, f64)>,
    line: Role,
    point: Role,
    words: Role,
}

/// Draws the lines. There is nothing to draw where no count says anything.
pub fn draw(defects: &Defects<'_>, width: Width) -> Option<Svg> {
    let lines: Vec<Line> = [
        line(
            defects,
            Name::Opened,
            |count| count.opened,
            Role::LinePlanned,
            (Role::PointPlanned, Role::Text),
        ),
        line(
            defects,
            Name::Closed,
            |count| count.closed,
            Role::LineEarned,
            (Role::PointEarned, Role::AccentText),
        ),
        line(defects, Name::Open, |count| count.open, Role::LineSpent, (Role::Point, Role::Strong)),
    ]
    .into_iter()
    .filter(|line| !line.points.is_empty())
    .collect();
    let all = || lines.iter().flat_map(|line| line.points.iter().copied());
    let first = all().map(|(date, _)| date).min()?;
    let last = all().map(|(date, _)| date).max()?;
    let narrow = width.is_narrow();
    let height = if narrow { 210.0 } else { 240.0 };
    let canvas = Canvas::chart(defects.caption, width, height, false);
    let mut room = Room::new(width.pixels(), height);
    let values = Values::over(all().map(|(_, amount)| amount));
    let ticks = values
        .ticks()
        .into_iter()
        .map(|tick| text::width(&values.tick_text(tick, defects.numbers), 12.0, false));
    let left = (ticks.fold(20.0, f64::max) * 1.09).ceil() + 12.0;
    let names = lines.iter().filter_map(|line| {
        Some(
            Lettering::new(line.words).width(&named(line.name, line.points.last()?.1, defects.numbers)) * 1.1
                + 14.0,
        )
    });
    let right = width.pixels() - names.fold(60.0, f64::max).min(width.pixels() * 0.35);
    let (top, bottom) = (12.0, height - 28.0);
    let days = Days::new(defects.numbers, first, last.max(first + 27), right - left);
    let days = days.beside(width.pixels() - right);
    let days = if narrow { days.fine() } else { days };
    let x = |date: Date| left + days.noon(date);
    let y = |amount: f64| bottom - values.share(amount) * (bottom - top);

    let faint = Lettering::new(Role::Faint);
    for tick in values.ticks() {
        let role = if tick == 0.0 { Role::Axis } else { Role::Grid };
        canvas.line((left, y(tick)), (right, y(tick)), role);
        canvas.write(left - 8.0, y(tick) + 4.0, &values.tick_text(tick, defects.numbers), faint.ending());
    }
    for tick in days.ticks() {
        let at = left + days.place(tick.date);
        canvas.line((at, bottom), (at, bottom + 4.0), Role::Axis);
        let label = Extent::of(at, bottom + 17.0, &tick.label, faint);
        if !tick.label.is_empty() && room.is_free(&label) {
            canvas.write(at, bottom + 17.0, &tick.label, faint);
            room.block(label);
        }
    }
    for line in &lines {
        let points: Vec<(f64, f64)> =
            line.points.iter().map(|(date, amount)| (x(*date), y(*amount))).collect();
        if points.len() > 1 {
            canvas.draw(&Mark::line(&points, line.line));
        }
    }
    let ends: Vec<(&Line, (Date, f64))> =
        lines.iter().filter_map(|line| Some((line, *line.points.last()?))).collect();
    let wanted: Vec<f64> = ends.iter().map(|(_, (_, amount))| y(*amount)).collect();
    let places = text::push_apart(&wanted, 16.0, top + 6.0, bottom - 4.0);
    for ((line, (date, amount)), middle) in ends.into_iter().zip(places) {
        let at = (x(date), y(amount));
        canvas.draw(&Mark::circle(at.0, at.1, 3.4, line.point));
        if (middle - at.1).abs() > 7.0 || right - at.0 > 24.0 {
            canvas.line((at.0 + 5.0, at.1), (right + 4.0, middle), Role::Grid);
        }
        let style = Lettering::new(line.words);
        canvas.write(right + 8.0, middle + 4.0, &named(line.name, amount, defects.numbers), style);
    }
    Some(canvas.finish())
}

fn line(
    defects: &Defects<'_>,
    name: Name,
    of: fn(&Count) -> Option<f64>,
    line: Role,
    (point, words): (Role, Role),
) -> Line {
    let points = defects.counts.iter().filter_map(|count| Some((count.date, sound(of(count)?)?))).collect();
    Line { name, points, line, point, words }
}

/// Returns a name and its amount.
fn named(name: Name, value: f64, locale: Locale) -> String {
    let amount = counted(value, locale);
    match name {
        Name::Opened => say!(locale, "progress-chart-opened", amount = amount),
        Name::Closed => say!(locale, "progress-chart-closed", amount = amount),
        Name::Open => say!(locale, "progress-chart-open", amount = amount),
    }
}
