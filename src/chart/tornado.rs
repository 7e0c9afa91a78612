//! What moves a date most: one bar each, the longest on top.

use crate::chart::frame::Canvas;
use crate::chart::lettering::Lettering;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::values::sound;
use crate::chart::{Caption, Svg, Width, text};

/// Causes in the order in which they are drawn.
#[derive(Clone, Copy, Debug)]
pub struct Tornado<'a> {
    pub caption: Caption<'a>,
    pub rows: &'a [Row<'a>],
}

#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    pub name: &'a str,
    pub value: f64,
    /// The value in words, at the end of the bar: `6 days`.
    pub words: &'a str,
    /// Outlined where it is an event that may not happen, solid where it is work.
    pub is_event: bool,
}

const TOP: f64 = 6.0;
const BAR: f64 = 14.0;

/// Draws the bars. There is nothing to draw where nothing moves the date.
pub fn draw(tornado: &Tornado<'_>, width: Width) -> Option<Svg> {
    let highest = tornado.rows.iter().filter_map(|row| sound(row.value)).fold(0.0, f64::max);
    if highest <= 0.0 {
        return None;
    }
    let pixels = width.pixels();
    let name = Lettering::new(Role::Ink).large();
    let value = Lettering::new(Role::Text);
    let values = tornado.rows.iter().map(|row| value.width(row.words) * 1.1).fold(0.0, f64::max) + 8.0;
    // On a phone the name stands above its bar.
    let (pitch, left, room) = if width.is_narrow() {
        (40.0, 1.0, pixels - 2.0)
    } else {
        let widest = tornado.rows.iter().map(|row| name.width(row.name) * 1.1).fold(0.0, f64::max);
        let room = widest.min(pixels * 0.44);
        (26.0, room + 14.0, room)
    };
    let height = TOP * 2.0 + pitch * tornado.rows.len() as f64;
    let canvas = Canvas::chart(tornado.caption, width, height, false);
    let end = (pixels - values).max(left + 40.0);
    let top = |index: usize| {
        TOP + pitch * index as f64 + if width.is_narrow() { 21.0 } else { (pitch - BAR) / 2.0 }
    };
    let length = |row: &Row<'_>| (end - left) * (sound(row.value).unwrap_or(0.0).max(0.0) / highest);
    for is_event in [false, true] {
        for (index, row) in tornado.rows.iter().enumerate().filter(|(_, row)| row.is_event == is_event) {
            // An outline lies half outside its shape.
            let (role, inset) = if is_event { (Role::BarRest, 0.5) } else { (Role::Bar, 0.0) };
            let wide = (length(row) - inset * 2.0).max(1.5);
            canvas.draw(&Mark::rect(left + inset, top(index) + inset, wide, BAR - inset * 2.0, role));
        }
    }
    canvas.line((left, TOP), (left, height - TOP), Role::Axis);
    for (index, row) in tornado.rows.iter().enumerate() {
        let shown = text::shorten(row.name, room / 1.1, 13.0, false);
        let baseline = if width.is_narrow() { top(index) - 6.0 } else { top(index) + 11.5 };
        let at = if width.is_narrow() { left + 3.0 } else { 0.0 };
        canvas.write(at, baseline, &shown, name);
        canvas.write(left + length(row) + 6.0, top(index) + 11.0, row.words, value);
    }
    Some(canvas.finish())
}
