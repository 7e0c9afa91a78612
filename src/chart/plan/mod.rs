//! The plan on one page: a bar per workstream, or per project, and the milestones above.

mod milestones;

use crate::chart::frame::{Canvas, TimePane, flag, flag_width};
use crate::chart::mark::{Label, Lettering, Mark};
use crate::chart::roles::Role;
use crate::chart::room::{Box, Room};
use crate::chart::{Caption, Freeze, Standing, Svg, Tone, Width, dates, text};
use crate::units::Date;

/// A plan on one page. The caller keeps it to about ten rows.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    pub caption: Caption<'a>,
    /// The first and last day shown.
    pub first: Date,
    pub last: Date,
    pub status: Date,
    pub freezes: &'a [Freeze<'a>],
    pub rows: &'a [Row<'a>],
    pub milestones: &'a [Milestone<'a>],
    /// Fixed days from outside, such as the end of a lease, under the rows.
    pub deadlines: &'a [Deadline<'a>],
}

/// A workstream or a project.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    pub name: &'a str,
    /// A status shape before the name.
    pub standing: Option<Standing>,
    /// First start and last finish; a row without is a name only.
    pub span: Option<(Date, Date)>,
    /// The share that is done, 0 to 1.
    pub progress: f64,
    pub baseline: Option<(Date, Date)>,
    pub critical: bool,
    /// What stands at the end of the bar: `+21 days`, `done`, `on baseline`.
    pub label: &'a str,
    pub tone: Tone,
    pub tooltip: &'a str,
    pub href: Option<&'a str>,
}

#[derive(Clone, Copy, Debug)]
pub struct Milestone<'a> {
    pub name: &'a str,
    pub date: Date,
    pub baseline: Option<Date>,
    pub reached: bool,
    pub tooltip: &'a str,
}

#[derive(Clone, Copy, Debug)]
pub struct Deadline<'a> {
    pub name: &'a str,
    pub date: Date,
}

/// A drawn plan.
#[derive(Clone)]
pub struct Drawn {
    pub svg: Svg,
    /// The milestones carry numbers, in their order; the page prints a numbered list below.
    pub numbered: bool,
}

/// The places that follow from the width.
struct Layout {
    pane: TimePane,
    width: f64,
    row: f64,
    /// The place of the bar in its row.
    bar: f64,
    narrow: bool,
}

/// Draws the plan. There is nothing to draw without rows and milestones.
pub fn draw(plan: &Plan<'_>, width: Width) -> Option<Drawn> {
    if plan.rows.is_empty() && plan.milestones.is_empty() {
        return None;
    }
    let narrow = width.is_narrow();
    let pixels = width.pixels();
    let (left, right) = if narrow { (0.0, pixels - 4.0) } else { (names_width(plan, pixels), pixels - 10.0) };
    let days = dates::Days::new(plan.first, plan.last, right - left);
    let days = if narrow { days.fine() } else { days };
    let spots = milestones::spots(plan, &days, left, right, narrow);
    let line = spots.height;
    let top = if plan.milestones.is_empty() { 26.0 } else { line + 34.0 };
    let row = if narrow { 38.0 } else { 40.0 };
    let bottom = top + row * plan.rows.len() as f64 + 2.0;
    let outer = if plan.deadlines.is_empty() { 0.0 } else { 28.0 };
    let pane = TimePane { days, left, top: top - 6.0, bottom };
    let bar = if narrow { 18.0 } else { 3.0 };
    let layout = Layout { pane, width: pixels, row, bar, narrow };

    let has_links = plan.rows.iter().any(|row| row.href.is_some());
    let canvas = Canvas::chart(plan.caption, width, bottom + outer + 20.0, has_links);
    pane.tint(&canvas, plan.status, plan.freezes);
    pane.grid(&canvas);
    let ticks = pane.tick_labels(&canvas, top - 12.0);
    if !plan.milestones.is_empty() {
        canvas.line((left, line), (right, line), Role::Axis);
    }
    draw_bars(&canvas, plan, &layout);
    let status = pane.days.contains(plan.status).then(|| pane.status(plan.status));
    if let Some(x) = status {
        canvas.line((x, pane.top), (x, bottom + outer), Role::Today);
        let struck = ticks.iter().any(|tick| {
            let from = pane.x(tick.date) + 4.0;
            let length = text::width(&tick.label, 12.0, false);
            !tick.label.is_empty() && from - 3.0 < x && x < from + length + 3.0
        });
        if !plan.milestones.is_empty() {
            let to = if struck { top - 24.0 } else { pane.top };
            canvas.line((x, line - 8.0), (x, to), Role::Today);
        }
    }
    milestones::draw(&canvas, plan, &pane, &spots);
    draw_words(&canvas, plan, &layout);
    draw_deadlines(&canvas, plan, &layout);
    let flagged = status.map(|x| {
        let left = flag(&canvas, plan.status, x, bottom + outer, (0.0, pixels));
        let right = left + flag_width(plan.status);
        Box { left: left - 6.0, top: 0.0, right: right + 6.0, bottom: bottom + outer + 20.0 }
    });
    draw_freezes(&canvas, plan, &layout, flagged, bottom + outer);
    Some(Drawn { svg: canvas.finish(), numbered: spots.numbered })
}

const NAME: Lettering = Lettering::new(Role::Strong).large();

/// Returns the width of the column of names, at most a quarter of the drawing.
fn names_width(plan: &Plan<'_>, pixels: f64) -> f64 {
    let width = |row: &Row<'_>| NAME.width(row.name) * 1.07 + symbol_width(row) + 14.0;
    plan.rows.iter().map(width).fold(60.0, f64::max).min(pixels / 4.0).round()
}

/// The room of the status shape before a name.
fn symbol_width(row: &Row<'_>) -> f64 {
    if row.standing.is_some() { 19.0 } else { 0.0 }
}

fn draw_bars(canvas: &Canvas, plan: &Plan<'_>, layout: &Layout) {
    let y = |index: usize| layout.pane.top + 6.0 + layout.row * index as f64 + layout.bar;
    for (index, row) in plan.rows.iter().enumerate() {
        let Some((start, finish)) = row.baseline else { continue };
        let (from, to) = (layout.pane.x(start), layout.pane.evening(finish));
        canvas.rect(from, y(index) + 15.0, (to - from).max(3.0), 3.0, Role::Base);
    }
    for (index, row) in plan.rows.iter().enumerate() {
        let Some((start, finish)) = row.span else { continue };
        let from = layout.pane.x(start);
        let width = (layout.pane.evening(finish) - from).max(3.0);
        let (done, rest) =
            if row.critical { (Role::Crit, Role::CritRest) } else { (Role::Bar, Role::BarRest) };
        let share = if row.progress > 0.0 { row.progress.min(1.0) } else { 0.0 };
        let mark = |width: f64, role| Mark::rect(from, y(index), width, 12.0, role).round(1.0);
        canvas.tip(row.tooltip, None, || {
            if share < 1.0 {
                canvas.draw(&mark(width, rest));
            }
            if share > 0.0 {
                canvas.draw(&mark(width * share, done));
            }
        });
    }
}

/// Writes the names of the rows and what stands at the ends of their bars.
fn draw_words(canvas: &Canvas, plan: &Plan<'_>, layout: &Layout) {
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
fn draw_deadlines(canvas: &Canvas, plan: &Plan<'_>, layout: &Layout) {
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
        let title = format!("{} {}", deadline.name, layout.pane.days.date_text(deadline.date));
        canvas.draw(&Mark::diamond(x, y, 5.5, Role::Milestone).title(&title));
        room.block(Box { left: x - 8.0, top: y - 8.0, right: x + 8.0, bottom: y + 8.0 });
    }
    // From the right, where there is the least room.
    for deadline in order.iter().rev() {
        let (x, date) = (layout.pane.noon(deadline.date), layout.pane.days.date_text(deadline.date));
        let whole = format!("{} {date}", deadline.name);
        let places = [(x + 10.0, y + 4.0, style), (x - 10.0, y + 4.0, style.ending())];
        if let Some((x, y, style)) = room.place(&whole, &places) {
            canvas.label(&Label::new(x, y, deadline.name, style).aside(&date));
        }
    }
}

/// Names the days without work below the rows, where the flag leaves room.
fn draw_freezes(canvas: &Canvas, plan: &Plan<'_>, layout: &Layout, flag: Option<Box>, y: f64) {
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
