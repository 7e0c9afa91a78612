//! Marks in the space of a word: beside figures and in table cells, where the numbers stand in words.

use crate::chart::dates::Days;
use crate::chart::frame::Canvas;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::values::{Values, sound};
use crate::chart::{Standing, Svg, Tone};
use crate::units::Date;
use crate::units::locale::Locale;

/// The finish that was promised and the one that is forecast, on a line from `first` to `last`.
#[derive(Clone, Copy, Debug)]
pub struct Slip {
    pub first: Date,
    pub last: Date,
    pub baseline: Option<Date>,
    pub forecast: Date,
}

/// An amount on a bar, with a tick for what was planned.
#[derive(Clone, Copy, Debug)]
pub struct Bullet {
    pub value: f64,
    /// The budget, or the plan for today.
    pub mark: Option<f64>,
    /// The full length of the bar.
    pub whole: f64,
    /// Amber or red only where the status is.
    pub tone: Tone,
}

/// One row of a table of categories. All rows share a scale.
#[derive(Clone, Copy, Debug)]
pub struct Category {
    pub spent: f64,
    pub committed: f64,
    pub forecast: f64,
    pub budget: f64,
}

/// The scores of one risk at the start, now and as wanted.
#[derive(Clone, Copy, Debug)]
pub struct Scores {
    pub start: Option<f64>,
    pub now: f64,
    pub target: Option<f64>,
    /// The highest score there is.
    pub most: f64,
}

/// The readings of a measure, on their way from a value at the start to the one that is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Course<'a> {
    pub first: Date,
    pub last: Date,
    pub from: Option<f64>,
    pub target: Option<f64>,
    /// By date.
    pub readings: &'a [(Date, f64)],
}

/// The width of the marks beside figures, in pixels.
const FIGURE: f64 = 220.0;

/// Draws the slip of a finish date: hollow where it was promised, filled where it is forecast.
pub fn slip(slip: &Slip) -> Svg {
    let canvas = Canvas::small(FIGURE, 18.0, "");
    let first = slip.baseline.map_or(slip.first, |baseline| slip.first.min(baseline)).min(slip.forecast);
    let last = slip.baseline.map_or(slip.last, |baseline| slip.last.max(baseline)).max(slip.forecast);
    // No date is written.
    let days = Days::new(Locale::ENGLISH, first, last, FIGURE - 32.0);
    let forecast = 16.0 + days.noon(slip.forecast);
    canvas.line((0.0, 9.0), (FIGURE, 9.0), Role::Grid);
    if let Some(date) = slip.baseline.filter(|date| *date != slip.forecast) {
        let late = slip.forecast > date;
        // A slip of a few days is still seen as two marks.
        let near = if late { forecast - 18.0 } else { forecast + 18.0 };
        let far = 16.0 + days.noon(date);
        let promised = if late { far.min(near) } else { far.max(near) }.clamp(6.0, FIGURE - 6.0);
        canvas.draw(&Mark::diamond(promised, 9.0, 5.0, Role::BaseMilestone));
        if late && forecast - promised > 22.0 {
            canvas.line((promised + 7.0, 9.0), (forecast - 14.0, 9.0), Role::Slip);
            let tip = forecast - 8.0;
            canvas.draw(&Mark::area(&[(tip - 7.0, 5.0), (tip, 9.0), (tip - 7.0, 13.0)], Role::SlipHead));
        }
    }
    canvas.draw(&Mark::diamond(forecast, 9.0, 6.0, Role::Milestone));
    canvas.finish()
}

/// Draws an amount against its plan.
pub fn bullet(bullet: &Bullet) -> Svg {
    let canvas = Canvas::small(FIGURE, 18.0, "");
    let positive = |value: f64| sound(value).unwrap_or(0.0).max(0.0);
    let mark = bullet.mark.map(positive);
    let whole = positive(bullet.whole).max(positive(bullet.value)).max(mark.unwrap_or(0.0)).max(1e-9);
    let role = match bullet.tone {
        Tone::Bad => Role::FillBad,
        Tone::Warn => Role::FillWarn,
        Tone::Plain | Tone::Good => Role::FillAccent,
    };
    canvas.rect(0.0, 5.0, FIGURE, 8.0, Role::FillLight);
    canvas.rect(0.0, 5.0, FIGURE * positive(bullet.value) / whole, 8.0, role);
    if let Some(mark) = mark {
        let x = (FIGURE * mark / whole).clamp(1.0, FIGURE - 1.0);
        canvas.line((x, 1.0), (x, 17.0), Role::Tick);
    }
    canvas.finish()
}

/// The most squares in a row.
const SQUARES: usize = 20;

/// Draws a square per risk by level, 1 to 4, up to twenty; the caller puts the worst first.
pub fn squares(levels: &[u8]) -> Svg {
    let canvas = Canvas::small(FIGURE, 18.0, "");
    let shown = &levels[..levels.len().min(SQUARES)];
    let pitch = (FIGURE / shown.len().max(1) as f64).min(15.6);
    for (index, level) in shown.iter().enumerate() {
        canvas.rect(pitch * index as f64, 3.0, pitch - 3.0, 12.0, Role::cell(*level));
    }
    canvas.finish()
}

/// Draws the bars of all rows of a table on one scale, in their order.
///
/// The forecast is light, what is spent dark and what is committed between; a tick is the budget.
pub fn categories(rows: &[Category]) -> Vec<Svg> {
    let all = rows.iter().flat_map(|row| [row.spent, row.spent + row.committed, row.forecast, row.budget]);
    let axis = Values::over(all);
    let has_credits = axis.share(0.0) > 0.0;
    let x = |value: f64| 1.0 + 178.0 * axis.share(value);
    let draw = |row: &Category| {
        let canvas = Canvas::small(180.0, 20.0, "cell");
        let bar = |from: f64, to: f64, role| {
            if (x(to) - x(from)).abs() >= 0.05 {
                canvas.rect(x(from).min(x(to)), 5.0, (x(to) - x(from)).abs(), 10.0, role);
            }
        };
        bar(0.0, row.forecast, Role::FillLight);
        bar(0.0, row.spent, Role::FillSpent);
        bar(row.spent, row.spent + row.committed, Role::FillCommitted);
        if has_credits {
            canvas.line((x(0.0), 2.0), (x(0.0), 18.0), Role::Axis);
        }
        canvas.line((x(row.budget), 1.0), (x(row.budget), 19.0), Role::Tick);
        canvas.finish()
    };
    rows.iter().map(draw).collect()
}

/// Draws the range of a risk's score: a bar at the start, a disc now, a hollow diamond as wanted.
pub fn scores(scores: &Scores) -> Svg {
    let canvas = Canvas::small(120.0, 20.0, "cell");
    let most = sound(scores.most).unwrap_or(0.0).max(1.0);
    let x = |score: f64| 5.0 + (sound(score).unwrap_or(0.0) / most).clamp(0.0, 1.0) * 110.0;
    canvas.line((2.0, 10.0), (118.0, 10.0), Role::Grid);
    let ends = [scores.start, scores.target, Some(scores.now)];
    let low = ends.iter().flatten().map(|score| x(*score)).fold(120.0, f64::min);
    let high = ends.iter().flatten().map(|score| x(*score)).fold(0.0, f64::max);
    if high > low {
        canvas.line((low, 10.0), (high, 10.0), Role::BaseLine);
    }
    if let Some(start) = scores.start {
        canvas.line((x(start), 5.0), (x(start), 15.0), Role::FloatEnd);
    }
    if let Some(target) = scores.target {
        canvas.draw(&Mark::diamond(x(target), 10.0, 4.0, Role::BaseMilestone));
    }
    canvas.draw(&Mark::circle(x(scores.now), 10.0, 5.0, Role::Marker));
    canvas.finish()
}

/// Draws the readings of a measure over the straight way from its start to its target: a bar where it began,
/// a disc at the newest reading, a hollow diamond where it should come.
pub fn course(course: &Course<'_>) -> Svg {
    let canvas = Canvas::small(120.0, 20.0, "cell");
    let (from, target) = (course.from.and_then(sound), course.target.and_then(sound));
    let readings: Vec<(Date, f64)> =
        course.readings.iter().filter_map(|&(date, value)| Some((date, sound(value)?))).collect();
    let dates = || readings.iter().map(|reading| reading.0);
    let first = dates().fold(course.first, Date::min);
    let last = dates().fold(course.last.max(first), Date::max);
    let days = Days::new(Locale::ENGLISH, first, last, 106.0);
    let values = || readings.iter().map(|reading| reading.1).chain(from).chain(target);
    let (low, high) = (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max));
    let y = |value: f64| if high > low { 15.5 - 11.0 * ((value - low) / (high - low)) } else { 10.0 };
    let (start, end) = (7.0, 113.0);
    if let (Some(from), Some(target)) = (from, target) {
        canvas.line((start, y(from)), (end, y(target)), Role::BaseLine);
    }
    if let Some(from) = from {
        canvas.line((start, y(from) - 4.0), (start, y(from) + 4.0), Role::FloatEnd);
    }
    let points: Vec<(f64, f64)> =
        readings.iter().map(|&(date, value)| (start + days.noon(date), y(value))).collect();
    if points.len() > 1 {
        canvas.draw(&Mark::line(&points, Role::LineSpent));
    }
    if let Some(target) = target {
        canvas.draw(&Mark::diamond(end, y(target), 4.0, Role::BaseMilestone));
    }
    if let Some(&(x, y)) = points.last() {
        canvas.draw(&Mark::circle(x, y, 3.5, Role::Marker));
    }
    canvas.finish()
}

/// Draws statuses in a row, oldest first; a missing report is a dot.
pub fn strip(statuses: &[Option<Standing>]) -> Svg {
    let canvas = Canvas::small((statuses.len() as f64 * 15.0).max(15.0), 14.0, "hist");
    for (index, status) in statuses.iter().enumerate() {
        let x = 15.0 * index as f64;
        match status {
            Some(standing) => canvas.symbol(x, 1.0, 12.0, *standing),
            None => canvas.draw(&Mark::circle(x + 6.0, 7.0, 1.5, Role::Base)),
        }
    }
    canvas.finish()
}
