//! Amounts per month: spent as columns, forecast outlined on top, planned as a tick across.

use crate::chart::frame::Canvas;
use crate::chart::lettering::Lettering;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::values::{Values, amount, sound};
use crate::chart::{Caption, Svg, Width, text};
use crate::units::Month;
use crate::units::locale::{Locale, say};

/// Amounts per month in one unit. From 37 months on the columns are quarters.
#[derive(Clone, Copy, Debug)]
pub struct Months<'a> {
    pub caption: Caption<'a>,
    pub numbers: Locale,
    /// What the numbers are, above the axis: `€ k per month`.
    pub unit: &'a str,
    pub columns: &'a [Column],
}

#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub month: Month,
    pub spent: f64,
    /// What is still to be spent in the month.
    pub forecast: f64,
    pub planned: Option<f64>,
}

/// The most months that are drawn one by one.
const MONTHS: usize = 36;
/// The most columns that have tooltips.
const TIPPED: usize = 18;

/// Draws the columns, in the order of their months. There is nothing to draw without any.
pub fn draw(months: &Months<'_>, width: Width) -> Option<Svg> {
    if months.columns.is_empty() {
        return None;
    }
    let quarterly = months.columns.len() > MONTHS;
    let columns = if quarterly { quarters(months.columns) } else { months.columns.to_vec() };
    let columns: Vec<Column> = columns.into_iter().map(sane).collect();
    let axis = Values::over(columns.iter().flat_map(|column| {
        let (low, high) = extent(column);
        [low, high, column.planned.unwrap_or(0.0)]
    }));
    let height = if width.is_narrow() { 264.0 } else { 284.0 };
    let canvas = Canvas::chart(months.caption, width, height, false);
    let (bottom, top) = (height - 44.0, 28.0);
    // Amounts below zero stand under their columns, and the names of the months under those.
    let floor = if axis.share(0.0) > 0.0 { bottom - 14.0 } else { bottom };
    let y = |value: f64| floor - (floor - top) * axis.share(value);
    let ticks: Vec<(f64, String)> =
        axis.ticks().into_iter().map(|tick| (tick, axis.tick_text(tick, months.numbers))).collect();
    let labels = ticks.iter().map(|(_, label)| text::width(label, 12.0, false)).fold(12.0, f64::max);
    let (left, right) = ((labels * 1.09).ceil() + 10.0, width.pixels() - 6.0);

    canvas.write(0.0, 13.0, &text::shorten(months.unit, right, 12.0, false), Lettering::new(Role::Faint));
    for (tick, label) in &ticks {
        let role = if *tick == 0.0 { Role::Axis } else { Role::Grid };
        canvas.line((left, y(*tick)), (right, y(*tick)), role);
        canvas.write(left - 7.0, y(*tick) + 4.0, label, Lettering::new(Role::Faint).ending());
    }
    let pitch = (right - left) / columns.len() as f64;
    // Few months are not drawn as walls.
    let bar = (pitch * 0.62).min(56.0);
    let from = |index: usize| left + pitch * (index as f64 + 0.5) - bar / 2.0;
    for (index, column) in columns.iter().enumerate() {
        // Tooltips of many columns would outweigh them.
        let title =
            if columns.len() > TIPPED { String::new() } else { tooltip(column, quarterly, months.numbers) };
        draw_column(&canvas, column, (from(index), bar), &y, &title);
    }
    for (index, planned) in
        columns.iter().enumerate().filter_map(|(index, column)| Some((index, column.planned?)))
    {
        canvas.line((from(index) - 3.0, y(planned)), (from(index) + bar + 3.0, y(planned)), Role::Tick);
    }
    draw_negatives(&canvas, &columns, months.numbers, &|index| from(index) + bar / 2.0, pitch, &y);
    draw_names(
        &canvas,
        (&columns, months.numbers),
        &|index| left + pitch * (index as f64 + 0.5),
        pitch,
        quarterly,
        bottom,
    );
    Some(canvas.finish())
}

/// Returns a column that can be drawn: amounts that are no numbers are nothing.
fn sane(column: Column) -> Column {
    Column {
        spent: sound(column.spent).unwrap_or(0.0),
        forecast: sound(column.forecast).unwrap_or(0.0),
        planned: column.planned.and_then(sound),
        ..column
    }
}

/// Adds months up to quarters.
fn quarters(months: &[Column]) -> Vec<Column> {
    let mut out: Vec<Column> = Vec::new();
    for column in months.iter().copied().map(sane) {
        let number = (column.month.number() - 1) / 3 * 3 + 1;
        let first = Month::new(column.month.year(), number).unwrap_or(column.month);
        match out.last_mut().filter(|last| last.month == first) {
            Some(last) => {
                last.spent += column.spent;
                last.forecast += column.forecast;
                last.planned = match (last.planned, column.planned) {
                    (None, None) => None,
                    (a, b) => Some(a.unwrap_or(0.0) + b.unwrap_or(0.0)),
                };
            }
            None => out.push(Column { month: first, ..column }),
        }
    }
    out
}

/// Returns where the forecast begins: on top of what was spent, if both point the same way.
fn base(column: &Column) -> f64 {
    if column.spent * column.forecast >= 0.0 { column.spent } else { 0.0 }
}

fn extent(column: &Column) -> (f64, f64) {
    let end = base(column) + column.forecast;
    (column.spent.min(end).min(0.0), column.spent.max(end).max(0.0))
}

fn tooltip(column: &Column, quarterly: bool, numbers: Locale) -> String {
    let year = column.month.year().to_string();
    let name = match quarterly {
        true => say!(numbers, "chart-quarter-year", quarter = quarter(column.month), year = year),
        false => {
            let month = numbers.month_name(column.month.number());
            say!(numbers, "chart-month-year", month = month, year = year)
        }
    };
    let written = |value: f64| (value != 0.0).then(|| amount(value, numbers));
    let words = [
        written(column.spent).map(|amount| say!(numbers, "chart-month-spent", amount = amount)),
        written(column.forecast).map(|amount| say!(numbers, "chart-month-forecast", amount = amount)),
        column.planned.map(|planned| say!(numbers, "chart-month-planned", amount = amount(planned, numbers))),
    ];
    let amounts = words.into_iter().flatten().collect::<Vec<_>>().join(", ");
    say!(numbers, "chart-month", name = name, amounts = amounts)
}

/// Returns the number of a quarter, as a text.
fn quarter(month: Month) -> String {
    ((month.number() - 1) / 3 + 1).to_string()
}

fn draw_column(canvas: &Canvas, column: &Column, (x, bar): (f64, f64), y: &dyn Fn(f64) -> f64, title: &str) {
    if column.spent != 0.0 {
        let (top, bottom) = (y(column.spent.max(0.0)), y(column.spent.min(0.0)));
        canvas.draw(&Mark::rect(x, top, bar, (bottom - top).max(1.0), Role::FillSpent).title(title));
    }
    if column.forecast != 0.0 {
        let (start, end) = (base(column), base(column) + column.forecast);
        let (top, bottom) = (y(start.max(end)) + 0.5, y(start.min(end)) - 0.5);
        canvas.draw(
            &Mark::rect(x + 0.5, top, bar - 1.0, (bottom - top).max(1.0), Role::ForecastBox).title(title),
        );
    }
}

/// Writes the amounts of columns below zero, where their room is wide enough.
fn draw_negatives(
    canvas: &Canvas,
    columns: &[Column],
    numbers: Locale,
    middle: &dyn Fn(usize) -> f64,
    pitch: f64,
    y: &dyn Fn(f64) -> f64,
) {
    let style = Lettering::new(Role::Text).centered();
    for (index, column) in columns.iter().enumerate() {
        let (low, _) = extent(column);
        let label = amount(low, numbers);
        if low < 0.0 && style.width(&label) * 1.08 + 2.0 <= pitch {
            canvas.write(middle(index), y(low) + 13.0, &label, style);
        }
    }
}

/// Writes the months, as many as have room, and the year below the first and every January.
fn draw_names(
    canvas: &Canvas,
    (columns, locale): (&[Column], Locale),
    middle: &dyn Fn(usize) -> f64,
    pitch: f64,
    quarterly: bool,
    bottom: f64,
) {
    let style = Lettering::new(Role::Faint).centered();
    let name = |month: Month| match quarterly {
        true => say!(locale, "chart-quarter", quarter = quarter(month)),
        false => locale.month_name(month.number()).to_string(),
    };
    // Most names are as long as that of September.
    let common = columns.first().and_then(|first| Month::new(first.month.year(), 9));
    let width = style.width(&common.map(name).unwrap_or_default()) * 1.1 + 6.0;
    let steps: &[u32] = if quarterly { &[1, 2, 4] } else { &[1, 2, 3, 6, 12] };
    let step = steps.iter().copied().find(|step| f64::from(*step) * pitch >= width).unwrap_or(12);
    let year_width = style.width("2026") * 1.1 + 6.0;
    let edge = middle(columns.len()) + 6.0 - pitch / 2.0;
    let mut free_from = 0.0;
    let mut named = None;
    for (index, column) in columns.iter().enumerate() {
        let number = column.month.number() - 1;
        let place = if quarterly { number / 3 } else { number };
        if !place.is_multiple_of(step) && columns.len() > 2 {
            continue;
        }
        canvas.write(middle(index), bottom + 17.0, &name(column.month), style);
        let year = column.month.year();
        if named != Some(year)
            && middle(index) - year_width / 2.0 >= free_from
            && middle(index) + year_width / 2.0 <= edge
        {
            canvas.write(middle(index), bottom + 32.0, &year.to_string(), style);
            free_from = middle(index) + year_width / 2.0;
            named = Some(year);
        }
    }
}
