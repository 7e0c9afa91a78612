//! The contingency as one bar: what was drawn, what is left, what the forecast needs.

use crate::chart::frame::Canvas;
use crate::chart::lettering::Lettering;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::room::Room;
use crate::chart::values::{amount, sound};
use crate::chart::{Caption, Svg, Width, text};
use crate::units::locale::{Locale, say};

/// A contingency in one unit.
#[derive(Clone, Copy, Debug)]
pub struct Contingency<'a> {
    pub caption: Caption<'a>,
    pub numbers: Locale,
    pub approved: f64,
    pub draws: &'a [Draw<'a>],
    /// What the forecast needs of it in all: by how much it is over what is approved.
    pub forecast: Option<f64>,
    /// A line below the bar: unit, approved sum, who decides.
    pub note: &'a str,
}

#[derive(Clone, Copy, Debug)]
pub struct Draw<'a> {
    pub reason: &'a str,
    pub amount: f64,
}

const TOP: f64 = 28.0;
const HEIGHT: f64 = 26.0;

/// Draws the bar. There is nothing to draw where nothing was approved, drawn or forecast.
pub fn draw(contingency: &Contingency<'_>, width: Width) -> Option<Svg> {
    let positive = |value: f64| sound(value).unwrap_or(0.0).max(0.0);
    let approved = positive(contingency.approved);
    let drawn: f64 = contingency.draws.iter().map(|draw| positive(draw.amount)).sum();
    let forecast = contingency.forecast.map(positive).filter(|forecast| *forecast > 0.0);
    let whole = approved.max(drawn).max(forecast.unwrap_or(0.0));
    if whole <= 0.0 {
        return None;
    }
    let pixels = width.pixels();
    let height = TOP + HEIGHT + if contingency.note.is_empty() { 24.0 } else { 46.0 };
    let canvas = Canvas::chart(contingency.caption, width, height, false);
    let x = |value: f64| 1.0 + value / whole * (pixels - 2.0);

    let mut from = 0.0;
    for draw in contingency.draws {
        let to = from + positive(draw.amount);
        let sum = amount(draw.amount, contingency.numbers);
        let title = say!(contingency.numbers, "chart-draw", reason = draw.reason, amount = sum);
        // A paper gap between two drawings, but never all of a thin one.
        let gap = if x(to) - x(from) > 3.0 { 1.5 } else { 0.0 };
        if to > from {
            canvas.draw(
                &Mark::rect(x(from), TOP, x(to) - x(from) - gap, HEIGHT, Role::FillSpent).title(&title),
            );
        }
        from = to;
    }
    let left = approved - drawn;
    if left > 0.0 {
        let sum = amount(left, contingency.numbers);
        let title = say!(contingency.numbers, "chart-left-bar", amount = sum);
        canvas.draw(&Mark::rect(x(drawn), TOP, x(approved) - x(drawn), HEIGHT, Role::FillRest).title(&title));
    }
    if whole > approved {
        canvas.rect(x(approved), TOP + 0.5, x(whole) - x(approved), HEIGHT - 1.0, Role::Limit);
    }
    canvas.line((x(0.0), TOP + HEIGHT), (x(whole), TOP + HEIGHT), Role::Axis);
    draw_labels(
        &canvas,
        contingency.numbers,
        &Sums { approved, drawn, forecast, whole },
        &x,
        (pixels, height),
    );
    let note = text::shorten(contingency.note, pixels / 1.08, 12.0, false);
    canvas.write(1.0, TOP + HEIGHT + 40.0, &note, Lettering::new(Role::Faint));
    Some(canvas.finish())
}

struct Sums {
    approved: f64,
    drawn: f64,
    forecast: Option<f64>,
    whole: f64,
}

/// Writes the sums above the bar, and below it what the forecast needs.
fn draw_labels(
    canvas: &Canvas,
    numbers: Locale,
    sums: &Sums,
    x: &dyn Fn(f64) -> f64,
    (width, height): (f64, f64),
) {
    let mut room = Room::new(width, height);
    let strong = Lettering::new(Role::Strong).large();
    let left = (sums.approved - sums.drawn).max(0.0);
    let drawn_text = say!(numbers, "chart-drawn", amount = amount(sums.drawn, numbers));
    if sums.drawn > 0.0 {
        room.place(&drawn_text, &[(1.0, TOP - 8.0, strong)]);
        canvas.write(1.0, TOP - 8.0, &drawn_text, strong);
    }
    if left > 0.0 || sums.drawn == 0.0 {
        let words = say!(numbers, "chart-left", amount = amount(left, numbers));
        let style = Lettering::new(Role::Ink).large();
        let beside = if sums.drawn > 0.0 { 1.0 + strong.width(&drawn_text) * 1.1 + 14.0 } else { 1.0 };
        let places = [(x(sums.drawn).max(1.0), TOP - 8.0, style), (beside, TOP - 8.0, style)];
        if let Some((x, y, style)) = room.place(&words, &places) {
            canvas.write(x, y, &words, style);
        }
    }
    let below = TOP + HEIGHT + 16.0;
    let beyond = (sums.whole > sums.approved).then(|| amount(sums.whole - sums.approved, numbers));
    let overrun = sums.forecast.map(|forecast| amount(forecast, numbers));
    let words = match (overrun, beyond) {
        (None, None) => return,
        (Some(overrun), None) => say!(numbers, "chart-overrun", amount = overrun),
        (None, Some(more)) => say!(numbers, "chart-beyond", amount = more),
        (Some(overrun), Some(more)) => {
            say!(numbers, "chart-overrun-beyond", amount = overrun, more = more)
        }
    };
    let tick = sums.forecast.unwrap_or(sums.whole);
    let at = x(tick).clamp(1.0, width - 1.0);
    canvas.line((at, TOP - 4.0), (at, TOP + HEIGHT + 18.0), Role::Limit);
    let style = Lettering::new(Role::BadText).large();
    let words = text::shorten(&words, width / 1.1, 13.0, true);
    let places =
        [(at + 5.0, below, style), (at - 5.0, below, style.ending()), (width, below, style.ending())];
    if let Some((x, y, style)) = room.place(&words, &places) {
        canvas.write(x, y, &words, style);
    }
}
