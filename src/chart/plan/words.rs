//! The words on a plan: names, slips, fixed days and days without work.

use crate::chart::frame::Canvas;
use crate::chart::lettering::{Label, Lettering};
use crate::chart::mark::Mark;
use crate::chart::plan::{Deadline, Layout, NAME, Plan, symbol_width};
use crate::chart::roles::Role;
use crate::chart::room::{Extent, Room};
use crate::chart::text;
use crate::units::locale::say;

/// Writes the names of the rows and what stands at the ends of their bars.
pub fn draw_words(canvas: &Canvas, plan: &Plan<'_>, layout: &Layout) {
    for (index, row) in plan.rows.iter().enumerate() {
        let top = layout.pane.top + 6.0 + layout.row * index as f64;
        let style = Lettering::new(row.tone.into()).halo();
        let length = style.width(row.label) * 1.1;
        let (room, baseline) = match layout.narrow {
            true => (layout.width - length - 12.0, top + 13.0),
            false => (layout.pane.left - 12.0, top + 14.0),
        };
        let style_of_name = if layout.narrow { Lettering::new(Role::Strong).halo() } else { NAME };
        let before = symbol_width(row);
        let name = text::shorten(row.name, (room - before) / 1.06, style_of_name.size, true);
        if let Some(standing) = row.standing {
            canvas.symbol(0.0, baseline - 11.0, 13.0, standing);
        }
        let title = if name == row.name { "" } else { row.name };
        canvas.tip(title, row.href, || canvas.write(before, baseline, &name, style_of_name));
        let Some((start, finish)) = row.span else { continue };
        if row.label.is_empty() {
            continue;
        }
        let (from, to) = (layout.pane.x(start), layout.pane.evening(finish));
        if layout.narrow {
            canvas.write(layout.width, baseline, row.label, style.ending());
        } else if to + 6.0 + length <= layout.width {
            canvas.write(to + 6.0, top + 13.5, row.label, style);
        } else if from - 8.0 - length >= layout.pane.left {
            canvas.write(from - 8.0, top + 13.5, row.label, style.ending());
        } else {
            // The bar fills its row: the label stands on the line below it.
            canvas.write(layout.width, top + 33.0, row.label, style.ending());
        }
    }
}

/// Draws the fixed days from outside, each with its name on the side that has room.
pub fn draw_deadlines(canvas: &Canvas, plan: &Plan<'_>, layout: &Layout) {
    if plan.deadlines.is_empty() {
        return;
    }
    let (y, style) = (layout.pane.bottom + 13.0, Lettering::new(Role::Text).halo());
    canvas.line((layout.pane.left, layout.pane.bottom), (layout.width, layout.pane.bottom), Role::Axis);
    let mut room = Room::new(layout.width, y + 20.0);
    let mut order: Vec<&Deadline<'_>> = plan.deadlines.iter().collect();
    order.sort_by_key(|deadline| deadline.date);
    for deadline in &order {
        let x = layout.pane.noon(deadline.date);
        let date = layout.pane.days.date_text(deadline.date);
        let title = say!(plan.numbers, "chart-named-date", name = deadline.name, date = date);
        canvas.draw(&Mark::diamond(x, y, 5.5, Role::Milestone).title(&title));
        room.block(Extent { left: x - 8.0, top: y - 8.0, right: x + 8.0, bottom: y + 8.0 });
    }
    // From the right, where there is the least room.
    for deadline in order.iter().rev() {
        let (x, date) = (layout.pane.noon(deadline.date), layout.pane.days.date_text(deadline.date));
        let whole = say!(plan.numbers, "chart-named-date", name = deadline.name, date = &date);
        let places = [(x + 10.0, y + 4.0, style), (x - 10.0, y + 4.0, style.ending())];
        if let Some((x, y, style)) = room.place(&whole, &places) {
            canvas.label(&Label::new(x, y, deadline.name, style).aside(&date));
        }
    }
}

/// Names the days without work below the rows, where the flag leaves room.
pub fn draw_freezes(canvas: &Canvas, plan: &Plan<'_>, layout: &Layout, flag: Option<Extent>, y: f64) {
    let style = Lettering::new(Role::Faint).small().centered();
    let mut room = Room::new(layout.width, y + 20.0);
    flag.into_iter().for_each(|flag| room.block(flag));
    for freeze in plan.freezes {
        let (from, to) = (layout.pane.x(freeze.first), layout.pane.evening(freeze.last));
        let places =
            [((from + to) / 2.0, y + 12.5, style), (from, y + 12.5, Lettering::new(Role::Faint).small())];
        if let Some((x, y, style)) = room.place(freeze.name, &places).filter(|_| to > from) {
            canvas.write(x, y, freeze.name, style);
        }
    }
}
