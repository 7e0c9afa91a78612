//! What open risks are expected to cost against the contingency that is left, both over time, as steps.

use crate::chart::dates::Days;
use crate::chart::frame::Canvas;
use crate::chart::lettering::Lettering;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::room::{Extent, Room};
use crate::chart::values::{Values, amount, sound};
use crate::chart::{Caption, Svg, Width, text};
use crate::units::Date;
use crate::units::locale::{Locale, say};

/// Two amounts in one unit, each from its day on until the next.
#[derive(Clone, Copy, Debug)]
pub struct Exposure<'a> {
    pub caption: Caption<'a>,
    pub numbers: Locale,
    /// Σ chance × cost of the open risks.
    pub risks: &'a [(Date, f64)],
    /// What is left of the contingency; empty where there is none.
    pub left: &'a [(Date, f64)],
}

/// Draws both. There is nothing to draw before two days are known.
pub fn draw(exposure: &Exposure<'_>, width: Width) -> Option<Svg> {
    let (risks, left) = (steps(exposure.risks), steps(exposure.left));
    let (first, last) = (risks.first()?.0, risks.last()?.0);
    if first >= last {
        return None;
    }
    let lines = [(false, left, Role::LinePlanned, Role::Text), (true, risks, Role::LineSpent, Role::Strong)];
    let lines: Vec<_> = lines.into_iter().filter(|(_, steps, ..)| !steps.is_empty()).collect();
    let height = 180.0;
    let canvas = Canvas::chart(exposure.caption, width, height, false);
    let mut room = Room::new(width.pixels(), height);
    let values = Values::over(lines.iter().flat_map(|(_, steps, ..)| steps.iter().map(|step| step.1)));
    let ticks = values
        .ticks()
        .into_iter()
        .map(|tick| text::width(&values.tick_text(tick, exposure.numbers), 12.0, false));
    let from = (ticks.fold(12.0, f64::max) * 1.09).ceil() + 10.0;
    let named = |is_risks: bool, steps: &[(Date, f64)]| {
        let locale = exposure.numbers;
        let amount = amount(steps.last().map_or(0.0, |step| step.1), locale);
        match is_risks {
            true => say!(locale, "chart-exposure-risks", amount = amount),
            false => say!(locale, "chart-exposure-left", amount = amount),
        }
    };
    let names = lines
        .iter()
        .map(|(is_risks, steps, _, words)| Lettering::new(*words).width(&named(*is_risks, steps)) * 1.1);
    let to = width.pixels() - (names.fold(40.0, f64::max) + 12.0).min(width.pixels() * 0.4);
    let (top, bottom) = (10.0, height - 26.0);
    let days = Days::new(exposure.numbers, first, last, to - from).fine().beside(width.pixels() - to);
    let x = |date: Date| from + days.place(date);
    let y = |value: f64| bottom - values.share(value) * (bottom - top);
    let faint = Lettering::new(Role::Faint);
    for tick in values.ticks() {
        canvas.line((from, y(tick)), (to, y(tick)), if tick == 0.0 { Role::Axis } else { Role::Grid });
        canvas.write(from - 6.0, y(tick) + 4.0, &values.tick_text(tick, exposure.numbers), faint.ending());
    }
    for tick in days.ticks().into_iter().filter(|tick| !tick.label.is_empty()) {
        let label = Extent::of(x(tick.date), bottom + 17.0, &tick.label, faint);
        if room.is_free(&label) {
            canvas.write(x(tick.date), bottom + 17.0, &tick.label, faint);
            room.block(label);
        }
    }
    for (_, steps, line, _) in &lines {
        let mut points: Vec<(f64, f64)> = Vec::new();
        for &(date, value) in steps {
            if let Some(&(_, before)) = points.last().filter(|before| before.1 != y(value)) {
                points.push((x(date), before));
            }
            points.push((x(date), y(value)));
        }
        // A line that stays level needs its ends only.
        let is_within = |index: usize| {
            index > 0 && index + 1 < points.len() && points[index - 1].1 == points[index + 1].1
        };
        let kept: Vec<(f64, f64)> =
            (0..points.len()).filter(|&index| !is_within(index)).map(|index| points[index]).collect();
        canvas.draw(&Mark::line(&kept, *line));
    }
    let wanted: Vec<f64> =
        lines.iter().map(|(_, steps, ..)| steps.last().map_or(bottom, |step| y(step.1))).collect();
    for ((is_risks, steps, _, words), middle) in
        lines.iter().zip(text::push_apart(&wanted, 16.0, top + 6.0, bottom - 2.0))
    {
        let label = text::shorten(&named(*is_risks, steps), (width.pixels() - to - 8.0) / 1.1, 12.0, true);
        canvas.write(to + 6.0, middle + 4.0, &label, Lettering::new(*words));
    }
    Some(canvas.finish())
}

/// Returns the steps that can be drawn, by date.
fn steps(all: &[(Date, f64)]) -> Vec<(Date, f64)> {
    let mut steps: Vec<(Date, f64)> =
        all.iter().filter_map(|&(date, value)| Some((date, sound(value)?))).collect();
    steps.sort_by_key(|step| step.0);
    steps
}
