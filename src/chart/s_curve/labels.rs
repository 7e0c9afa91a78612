//! The labels of the S-curve: at the ends of its lines, at the status date, at the limit.

use crate::chart::dates::Days;
use crate::chart::frame::Canvas;
use crate::chart::lettering::{Label, Lettering};
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::room::{Extent, Room};
use crate::chart::s_curve::{Line, Plot, SCurve, at, last, named};
use crate::chart::text;
use crate::chart::values::amount;
use crate::units::Date;
use crate::units::locale::{Locale, say};

/// Lines nearer than this get the gap between them as a number, in pixels.
const NEAR: f64 = 12.0;

/// What stands at the right end of a line.
struct End {
    at: (f64, f64),
    words: String,
    below: String,
    style: Lettering,
    point: Role,
}

fn size(style: Lettering, narrow: bool) -> Lettering {
    if narrow { style } else { style.large() }
}

/// Returns the labels at the ends of the lines that run on after the status date.
fn ends(curve: &SCurve<'_>, days: &Days, narrow: bool) -> Vec<(Date, f64, [String; 2], Role, Role)> {
    let mut out = Vec::new();
    let mut add = |line: &Line<'_>, text: Role, point: Role| {
        let Some((date, value)) = last(line).filter(|(date, _)| *date > curve.status) else { return };
        let name = if line.end_name.is_empty() { line.name } else { line.end_name };
        // A phone has room for the amount and the date below the name.
        let words = match narrow {
            true => {
                let amount = amount(value, curve.numbers);
                [name.to_string(), format!("{amount}, {}", short(date, days))]
            }
            false => [named(name, value, curve.numbers), days.date_text(date)],
        };
        out.push((date, value, words, text, point));
    };
    if let Some(forecast) = &curve.forecast {
        add(forecast, Role::Strong, Role::Point);
    }
    add(&curve.planned, Role::Text, Role::PointPlanned);
    out
}

/// Returns a date as a phone has room for it: over more than two years it is the year alone.
fn short(date: Date, days: &Days) -> String {
    match days.last() - days.first() {
        ..=731 => days.locale.day_month(date),
        _ => date.year().to_string(),
    }
}

/// Returns the room that the labels at the right need, in pixels.
pub fn margin(curve: &SCurve<'_>, days: &Days, narrow: bool) -> f64 {
    let width = |words: &str, role| size(Lettering::new(role), narrow).width(words);
    let widths = ends(curve, days, narrow)
        .iter()
        .map(|(_, _, [words, below], role, _)| width(words, *role).max(width(below, *role)))
        .fold(0.0, f64::max);
    widths * 1.1 + if narrow { 14.0 } else { 18.0 }
}

/// Draws all labels and the points they belong to.
pub fn draw(canvas: &Canvas, curve: &SCurve<'_>, plot: &Plot, room: &mut Room) {
    draw_ends(canvas, curve, plot, room);
    draw_status(canvas, curve, plot, room);
    draw_first(canvas, curve, plot, room);
    draw_limit(canvas, curve, plot, room);
    draw_gaps(canvas, curve, plot, room);
    if let Some(range) = curve.range.as_ref().filter(|range| !plot.narrow && !range.note.is_empty()) {
        let Some((date, low, _)) = range.points.last() else { return };
        let style = Lettering::new(Role::Faint).halo().ending();
        // The area rises to the right: the words stand below its edge above their left end.
        let left = plot.x(*date) - style.width(range.note);
        let steps = range.points.windows(2).map(|pair| (&pair[0], &pair[1]));
        let edge = steps.filter(|(_, to)| plot.x(to.0) >= left).map(|(from, to)| {
            let (x0, x1, y0, y1) = (plot.x(from.0), plot.x(to.0), plot.y(from.1), plot.y(to.1));
            y0 + (y1 - y0) * ((left - x0) / (x1 - x0).max(1.0)).clamp(0.0, 1.0)
        });
        let y = edge.fold(plot.y(*low), f64::max);
        let places = [18.0, 34.0, 50.0, 66.0].map(|down| (plot.x(*date), y + down, style));
        if let Some((x, y, style)) = room.place(range.note, &places) {
            canvas.write(x, y, range.note, style);
        }
    }
}

fn draw_ends(canvas: &Canvas, curve: &SCurve<'_>, plot: &Plot, room: &mut Room) {
    let ends: Vec<End> = ends(curve, &plot.days, plot.narrow)
        .into_iter()
        .map(|(date, value, [words, below], role, point)| {
            let style = size(Lettering::new(role), plot.narrow);
            let words =
                text::shorten(&words, (plot.width - plot.right - 12.0) / 1.1, style.size, role.is_bold());
            let room = plot.width - plot.right - 8.0;
            // A large amount stands without its date, where both have no room.
            let below = match below.rsplit_once(", ") {
                Some((amount, _)) if plot.narrow && style.width(&below) * 1.1 > room => amount.to_string(),
                _ => below,
            };
            End { at: (plot.x(date), plot.y(value)), words, below, style, point }
        })
        .collect();
    let wanted: Vec<f64> = ends.iter().map(|end| end.at.1).collect();
    // On a phone the flag of the status date may stand above them.
    let top = if plot.narrow { plot.top + 8.0 } else { plot.top - 6.0 };
    let places = text::push_apart(&wanted, 34.0, top, plot.bottom - 18.0);
    let x = plot.right + if plot.narrow { 8.0 } else { 10.0 };
    for (end, middle) in ends.iter().zip(&places) {
        if (middle - end.at.1).abs() > 9.0 {
            canvas.line((end.at.0 + 5.0, end.at.1), (x - 3.0, *middle), Role::Grid);
        }
    }
    for (end, middle) in ends.iter().zip(&places) {
        canvas.draw(&Mark::circle(end.at.0, end.at.1, 3.8, end.point));
        let below = match plot.narrow {
            true => end.style,
            false => Lettering::new(Role::Faint),
        };
        for (words, down, style) in [(&end.words, -1.0, end.style), (&end.below, 14.0, below)] {
            canvas.write(x, middle + down, words, style);
            room.block(Extent::of(x, middle + down, words, style));
        }
    }
}

fn draw_limit(canvas: &Canvas, curve: &SCurve<'_>, plot: &Plot, room: &mut Room) {
    let Some(limit) = &curve.limit else { return };
    let y = plot.y(limit.amount);
    // A limit beyond the axis is drawn at its edge, and an arrow says so.
    let beyond = if limit.amount > 0.0 && y <= plot.top && plot.values.share(limit.amount) >= 1.0 {
        " ↑"
    } else {
        ""
    };
    let style = Lettering::new(Role::BadText).halo();
    let (left, right) = ((plot.left + 6.0, style), (plot.right - 6.0, style.ending()));
    let places = [(left, y - 6.0), (right, y - 6.0), (left, y + 15.0), (right, y + 15.0)];
    let places = places.map(|((x, style), y)| (x, y, style));
    let today = plot.x(curve.status);
    let most = (plot.right - plot.left) * if plot.narrow { 0.75 } else { 0.45 };
    // Where its name has no room, a shorter word still says what the line is.
    for name in
        [text::shorten(limit.name, most, 12.0, true), say!(curve.numbers, "chart-limit"), String::new()]
    {
        let words = format!("{name} {}{beyond}", amount(limit.amount, curve.numbers));
        let words = words.trim_start();
        // On a phone the line of the status date would go through a long name: a shorter one has room beside it.
        let is_clear = |(x, y, style): &(f64, f64, Lettering)| {
            let label = Extent::of(*x, *y, words, *style);
            !plot.narrow || name.is_empty() || !(label.left < today && today < label.right)
        };
        let places: Vec<(f64, f64, Lettering)> = places.iter().copied().filter(is_clear).collect();
        if let Some((x, y, style)) = room.place(words, &places) {
            canvas.write(x, y, words, style);
            return;
        }
    }
}

/// Labels what was planned, spent and earned at the status date.
fn draw_status(canvas: &Canvas, curve: &SCurve<'_>, plot: &Plot, room: &mut Room) {
    let narrow = plot.narrow;
    let spent = last(&curve.spent);
    let earned = curve.earned.as_ref().and_then(last);
    let planned = at(&curve.planned, curve.status).map(|value| (curve.status, value));
    let planned = planned.or(last(&curve.planned).filter(|(date, _)| *date <= curve.status));
    for (point, role) in [(planned, Role::PointPlanned), (earned, Role::PointEarned), (spent, Role::Point)] {
        if let Some((date, value)) = point {
            canvas.draw(&Mark::circle(plot.x(date), plot.y(value), 3.5, role));
        }
    }
    let halo = |role| size(Lettering::new(role), narrow).halo();
    let mut right: Vec<(f64, f64, String, Lettering)> = Vec::new();
    let mut gap = String::new();
    let spot = |(date, value): (Date, f64)| (plot.x(date) + 12.0, plot.y(value));
    let earned_name = curve.earned.map_or("", |line| line.name);
    match (spent, earned) {
        (Some(spent), Some(earned))
            if amount(spent.1, curve.numbers) == amount(earned.1, curve.numbers) && spent.0 == earned.0 =>
        {
            let (name, locale) = (curve.spent.name, curve.numbers);
            let both = say!(locale, "chart-both", spent = name, earned = earned_name);
            let (x, y) = spot(spent);
            right.push((x, y, named(&both, spent.1, curve.numbers), halo(Role::Strong)));
        }
        (spent_at, earned_at) => {
            if let Some(point) = spent_at {
                let (x, y) = spot(point);
                right.push((x, y, named(curve.spent.name, point.1, curve.numbers), halo(Role::Strong)));
            }
            if let Some(point) = earned_at {
                let (x, y) = spot(point);
                right.push((x, y, named(earned_name, point.1, curve.numbers), halo(Role::AccentText)));
            }
            if let (Some(spent), Some(earned)) = (spent_at, earned_at) {
                gap = draw_gap(canvas, plot, spent, earned, curve.numbers);
            }
        }
    }
    // Lines rise to the right, so the room is below them.
    let top = right.iter().map(|(_, y, ..)| *y).fold(plot.bottom, f64::min) + 4.0;
    let wanted: Vec<f64> = right.iter().map(|(_, y, ..)| y + 4.0).collect();
    let low = plot.bottom - 18.0;
    let mut places = text::push_apart(&wanted, 17.0, top.min(low - 17.0).max(plot.top), low);
    if narrow {
        // Where the labels at the ends are in the way, all go down together, rather than onto the lines at the left.
        let is_free = |down: f64| {
            right.iter().zip(&places).all(|((x, _, words, style), y)| {
                y + down <= low && room.is_free(&Extent::of(*x, y + down + 4.0, words, *style))
            })
        };
        let down = [0.0, 6.0, 12.0, 18.0, 24.0, 30.0, 36.0, 42.0].into_iter().find(|down| is_free(*down));
        places.iter_mut().for_each(|y| *y += down.unwrap_or(0.0));
    }
    let lowest = places.iter().copied().fold(0.0, f64::max);
    for ((x, _, words, style), y) in right.iter().zip(places) {
        // The gap stands after the lower of the two.
        let aside = if y >= lowest { gap.as_str() } else { "" };
        let whole = if aside.is_empty() { words.clone() } else { format!("{words} {aside}") };
        let (right, left) = ((*x, y + 4.0, *style), style.ending());
        let spots =
            [right, (x - 20.0, y + 14.0, left), (x - 20.0, y - 12.0, left), (x - 20.0, y + 30.0, left)];
        if let Some((x, y, style)) = room.place(&whole, &spots) {
            canvas.label(&Label::new(x, y, words, style).aside(aside));
        }
    }
    if let Some((date, value)) = planned {
        let (x, y) = (plot.x(date), plot.y(value));
        let style = halo(Role::Text);
        let words = named(curve.planned.name, value, curve.numbers);
        let places = [
            (x - 10.0, y - 7.0, style.ending()),
            (x + 12.0, y - 12.0, style),
            (x - 10.0, y + 16.0, style.ending()),
        ];
        if let Some((x, y, style)) = room.place(&words, &places) {
            canvas.write(x, y, &words, style);
        }
    }
}

/// Brackets two lines that lie almost on each other, and returns how far apart they are in words.
fn draw_gap(
    canvas: &Canvas,
    plot: &Plot,
    spent: (Date, f64),
    earned: (Date, f64),
    numbers: Locale,
) -> String {
    let (x, high, low) = (plot.x(spent.0), plot.y(spent.1), plot.y(earned.1));
    if spent.0 != earned.0 || (high - low).abs() >= NEAR || plot.narrow {
        return String::new();
    }
    canvas.draw(&Mark::line(&[(x + 5.0, high), (x + 9.0, high), (x + 9.0, low), (x + 5.0, low)], Role::Axis));
    say!(numbers, "chart-apart", amount = amount((spent.1 - earned.1).abs(), numbers))
}

/// Labels the first of two reports too, so that both can be read.
fn draw_first(canvas: &Canvas, curve: &SCurve<'_>, plot: &Plot, room: &mut Room) {
    let mut points = curve.spent.points.iter().filter_map(|(date, value)| Some((*date, (*value)?)));
    let (Some((date, value)), Some(_), None) = (points.next(), points.next(), points.next()) else { return };
    let (x, y) = (plot.x(date), plot.y(value));
    canvas.draw(&Mark::circle(x, y, 3.5, Role::Point));
    let style = size(Lettering::new(Role::Strong), plot.narrow).halo();
    let words = named(curve.spent.name, value, curve.numbers);
    if let Some((x, y, style)) = room.place(&words, &[(x + 9.0, y + 17.0, style), (x + 9.0, y - 10.0, style)])
    {
        canvas.write(x, y, &words, style);
    }
}

/// Says `no report` where more than one report in a row is missing.
fn draw_gaps(canvas: &Canvas, curve: &SCurve<'_>, plot: &Plot, room: &mut Room) {
    let style = Lettering::new(Role::Faint).halo().centered();
    let (points, words) = (curve.spent.points, say!(curve.numbers, "chart-no-report"));
    let mut index = 0;
    while index < points.len() {
        let missing = points[index..].iter().take_while(|(_, value)| value.is_none()).count();
        let (before, after) = (index.checked_sub(1), index + missing);
        if let (true, Some(before), Some((to, Some(high)))) = (missing > 1, before, points.get(after)) {
            let (from, low) = (points[before].0, points[before].1.unwrap_or(*high));
            let x = (plot.x(from) + plot.x(*to)) / 2.0;
            let y = (plot.y(low) + plot.y(*high)) / 2.0;
            let places = [0.0, 16.0, 32.0, -16.0].map(|down| (x, y + down, style));
            if let Some((x, y, style)) = room.place(&words, &places) {
                canvas.write(x, y, &words, style);
            }
        }
        index = after.max(index + 1);
    }
}
