//! The plan on one page: a bar per workstream, or per project, and the milestones above.

mod milestones;
mod words;

use crate::chart::frame::{Canvas, TimePane, flag, flag_width};
use crate::chart::lettering::Lettering;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::room::Extent;
use crate::chart::{Caption, Freeze, Standing, Svg, Tone, Width, dates, text};
use crate::units::Date;
use crate::units::locale::Locale;

/// A plan on one page. The caller keeps it to about ten rows.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    pub caption: Caption<'a>,
    /// How the dates are written.
    pub numbers: Locale,
    /// The first and last day shown.
    pub first: Date,
    pub last: Date,
    pub status: Date,
    pub freezes: &'a [Freeze<'a>],
    pub rows: &'a [Row<'a>],
    /// In the order of their dates: numbers, where there are any, follow it.
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
    let left = if narrow { 0.0 } else { names_width(plan, pixels) };
    let edge = pixels - if narrow { 4.0 } else { 10.0 };
    let right = if narrow { edge } else { end_of_days(plan, left, edge) };
    let days = dates::Days::new(plan.numbers, plan.first, plan.last, right - left).beside(edge - right);
    let days = if narrow { days.fine() } else { days };
    let spots = milestones::spots(plan, &days, left, edge, narrow);
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
    words::draw_words(&canvas, plan, &layout);
    words::draw_deadlines(&canvas, plan, &layout);
    let flagged = status.map(|x| {
        let left = flag(&canvas, (plan.status, plan.numbers), x, bottom + outer, (0.0, pixels));
        let right = left + flag_width(plan.status, plan.numbers);
        Extent { left: left - 6.0, top: 0.0, right: right + 6.0, bottom: bottom + outer + 20.0 }
    });
    words::draw_freezes(&canvas, plan, &layout, flagged, bottom + outer);
    Some(Drawn { svg: canvas.finish(), numbered: spots.numbered })
}

const NAME: Lettering = Lettering::new(Role::Strong).large();

/// Returns the width of the column of names, at most 28 % of the drawing.
fn names_width(plan: &Plan<'_>, pixels: f64) -> f64 {
    let width = |row: &Row<'_>| NAME.width(row.name) * 1.07 + symbol_width(row) + 14.0;
    plan.rows.iter().map(width).fold(60.0, f64::max).min(pixels * 0.28).round()
}

/// The least share of the room beside the names that the days keep.
const DAYS: f64 = 0.8;

/// Returns where the days end, so that what stands at the end of each bar has room beside it: below it, it would
/// seem to belong to the next row.
fn end_of_days(plan: &Plan<'_>, left: f64, edge: f64) -> f64 {
    let whole = f64::from(plan.last.next() - plan.first);
    let ends = plan.rows.iter().filter(|row| !row.label.is_empty()).filter_map(|row| {
        let (_, finish) = row.span?;
        let share = f64::from(finish.next() - plan.first) / whole;
        let length = Lettering::new(row.tone.into()).width(row.label) * 1.1;
        (share > 0.0).then(|| left + (edge + 2.0 - length - left) / share.min(1.0))
    });
    ends.fold(edge, f64::min).max(left + (edge - left) * DAYS).floor()
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
