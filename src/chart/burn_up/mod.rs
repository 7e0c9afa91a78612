//! The burn-up: what there is to do as steps, what is done as a line, and where two rays of the pace meet the scope.

mod labels;

use crate::chart::dates::Days;
use crate::chart::frame::{Canvas, flag, flag_width};
use crate::chart::lettering::Lettering;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::room::{Extent, Room};
use crate::chart::values::{Values, sound};
use crate::chart::{Caption, Svg, Width, text};
use crate::units::Date;
use crate::units::locale::Locale;

/// Amounts in one unit, which the page names beside the chart: tasks, points.
#[derive(Clone, Copy, Debug)]
pub struct BurnUp<'a> {
    pub caption: Caption<'a>,
    pub numbers: Locale,
    pub status: Date,
    /// By date. The last amount holds on to the end of the picture.
    pub scope: &'a [Step<'a>],
    /// What is done in all, by date.
    pub done: &'a [(Date, f64)],
    pub rays: Option<Rays>,
}

/// The scope from a date on.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    pub date: Date,
    pub amount: f64,
    /// What changed it: `+40 archive`. Written where the change is large enough to be seen.
    pub label: &'a str,
}

/// What is done, prolonged at two paces.
#[derive(Clone, Copy, Debug)]
pub struct Rays {
    pub slow: Ray,
    pub fast: Ray,
}

#[derive(Clone, Copy, Debug)]
pub struct Ray {
    /// Per week.
    pub rate: f64,
    /// When it meets the scope, if it ever does.
    pub date: Option<Date>,
}

/// A change of the scope of more than this share of it is labelled.
const LARGE: f64 = 0.03;
/// The future takes no more than this many times the room of the past, in days.
const AHEAD: f64 = 1.5;

/// The places of the chart, in pixels.
pub(in crate::chart::burn_up) struct Plot {
    days: Days,
    values: Values,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    width: f64,
    narrow: bool,
}

impl Plot {
    /// Returns the place of the evening of a date: what is done on a day is done when it is over.
    fn x(&self, date: Date) -> f64 {
        self.left + self.days.place(date.next())
    }

    fn y(&self, amount: f64) -> f64 {
        self.bottom - self.values.share(amount) * (self.bottom - self.top)
    }
}

/// Draws the lines. There is nothing to draw without a scope.
pub fn draw(burn_up: &BurnUp<'_>, width: Width) -> Option<Svg> {
    let scope: Vec<Step<'_>> =
        burn_up.scope.iter().copied().filter(|step| sound(step.amount).is_some()).collect();
    let done: Vec<(Date, f64)> =
        burn_up.done.iter().filter_map(|(date, amount)| Some((*date, sound(*amount)?))).collect();
    let burn_up = &BurnUp { scope: &scope, done: &done, ..*burn_up };
    scope.last()?;
    let narrow = width.is_narrow();
    let height = if narrow { 250.0 } else { 340.0 };
    let canvas = Canvas::chart(burn_up.caption, width, height, false);
    let plot = plot(burn_up, (width.pixels(), height), narrow);
    let mut room = Room::new(width.pixels(), height);
    draw_axes(&canvas, &plot, burn_up.numbers, &mut room);
    draw_rays(&canvas, burn_up, &plot);
    draw_scope(&canvas, burn_up, &plot);
    let line: Vec<(f64, f64)> = done.iter().map(|(date, amount)| (plot.x(*date), plot.y(*amount))).collect();
    if line.len() > 1 {
        canvas.draw(&Mark::line(&line, Role::LineEarned));
    }
    if let Some((x, y)) = line.last() {
        canvas.draw(&Mark::circle(*x, *y, 3.8, Role::PointEarned));
    }
    if plot.days.contains(burn_up.status) {
        let x = plot.x(burn_up.status);
        canvas.line((x, 20.0), (x, plot.bottom), Role::Today);
        let left = flag(&canvas, (burn_up.status, burn_up.numbers), x, 4.0, (0.0, plot.width));
        let right = left + flag_width(burn_up.status, burn_up.numbers);
        room.block(Extent { left: left - 4.0, top: 0.0, right: right + 4.0, bottom: 22.0 });
    }
    labels::draw(&canvas, burn_up, &plot, &mut room);
    Some(canvas.finish())
}

fn plot(burn_up: &BurnUp<'_>, (width, height): (f64, f64), narrow: bool) -> Plot {
    let dates = || {
        let steps = burn_up.scope.iter().map(|step| step.date);
        steps.chain(burn_up.done.iter().map(|(date, _)| *date)).chain([burn_up.status])
    };
    let first = dates().min().unwrap_or(burn_up.status);
    let known = dates().max().unwrap_or(burn_up.status);
    // A day that is far away would press what is known into a corner.
    let most = known + ((f64::from(known - first) * AHEAD) as i32).max(56);
    // A pace that never gets there is seen a little beyond the one that does.
    let meets = burn_up.rays.iter().flat_map(|rays| {
        let beyond = rays.fast.date.map_or(most, |fast| fast + (fast - known).max(0) / 4);
        [rays.fast.date.unwrap_or(most), rays.slow.date.unwrap_or(beyond)]
    });
    let last = meets.map(|date| date.min(most)).max().map_or(known, |last| last.max(known));
    // One day is not a line: it stands in a month of its own, away from the axis.
    let (first, last) = if last - first < 28 { (first + -7, last.max(first + 28)) } else { (first, last) };
    let values = Values::over(burn_up.scope.iter().map(|step| step.amount));
    let ticks = values
        .ticks()
        .into_iter()
        .map(|tick| text::width(&values.tick_text(tick, burn_up.numbers), 12.0, false));
    let left = (ticks.fold(20.0, f64::max) * 1.09).ceil() + 12.0;
    let right = width - labels::margin(burn_up, narrow).min(width * 0.34);
    let days = Days::new(burn_up.numbers, first, last, right - left).beside(width - right);
    let days = if narrow { days.fine() } else { days };
    let (top, bottom) = (48.0, height - if narrow { 26.0 } else { 34.0 });
    Plot { days, values, left, right, top, bottom, width, narrow }
}

fn draw_axes(canvas: &Canvas, plot: &Plot, numbers: Locale, room: &mut Room) {
    let style = Lettering::new(Role::Faint);
    for tick in plot.values.ticks() {
        let y = plot.y(tick);
        canvas.line((plot.left, y), (plot.right, y), if tick == 0.0 { Role::Axis } else { Role::Grid });
        let words = plot.values.tick_text(tick, numbers);
        canvas.write(plot.left - 8.0, y + 4.0, &words, style.ending());
        room.block(Extent::of(plot.left - 8.0, y + 4.0, &words, style.ending()));
    }
    for tick in plot.days.ticks() {
        let x = plot.left + plot.days.place(tick.date);
        canvas.line((x, plot.bottom), (x, plot.bottom + 4.0), Role::Axis);
        if !tick.label.is_empty() {
            canvas.write(x, plot.bottom + 17.0, &tick.label, style);
            room.block(Extent::of(x, plot.bottom + 17.0, &tick.label, style));
        }
    }
}

/// Returns where a ray ends: at the scope, or at the edge of the picture.
fn end(burn_up: &BurnUp<'_>, plot: &Plot, ray: &Ray) -> Option<(f64, f64)> {
    let (from, amount) = *burn_up.done.last()?;
    let scope = burn_up.scope.last()?.amount;
    if let Some(date) = ray.date.filter(|date| plot.days.contains(*date)) {
        return Some((plot.x(date), plot.y(scope)));
    }
    let last = plot.days.last();
    let reached = amount + sound(ray.rate)? * f64::from(last - from) / 7.0;
    Some((plot.x(last), plot.y(reached.min(scope))))
}

/// Draws the two rays and the area between them.
fn draw_rays(canvas: &Canvas, burn_up: &BurnUp<'_>, plot: &Plot) {
    let (Some(rays), Some((date, amount))) = (&burn_up.rays, burn_up.done.last()) else { return };
    let from = (plot.x(*date), plot.y(*amount));
    let (Some(fast), Some(slow)) = (end(burn_up, plot, &rays.fast), end(burn_up, plot, &rays.slow)) else {
        return;
    };
    // Where the slow ray ends at the edge, the area has a corner at the scope above it.
    let corner = (slow.0, fast.1);
    canvas.draw(&Mark::area(&[from, fast, corner, slow], Role::Range));
    for end in [fast, slow] {
        canvas.draw(&Mark::line(&[from, end], Role::LineForecast));
    }
}

fn draw_scope(canvas: &Canvas, burn_up: &BurnUp<'_>, plot: &Plot) {
    let mut points: Vec<(f64, f64)> = Vec::new();
    for step in burn_up.scope {
        let (x, y) = (plot.x(step.date.previous()), plot.y(step.amount));
        if let Some((_, before)) = points.last().copied() {
            points.push((x, before));
        }
        points.push((x, y));
    }
    if let Some((_, last)) = points.last().copied() {
        points.push((plot.right, last));
    }
    canvas.draw(&Mark::line(&points, Role::LineSpent));
}
