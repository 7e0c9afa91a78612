//! The Gantt chart: rows with bars, baselines, progress, float and links, beside a table of the page.

mod links;
mod rows;
mod scale;

pub use scale::Scale;

use crate::chart::frame::{Canvas, TimePane, flag, flag_width};
use crate::chart::lettering::Lettering;
use crate::chart::roles::Role;
use crate::chart::{Caption, Freeze, Svg};
use crate::units::Date;

/// The height of a row in pixels at 16 pixels to one em: twice the 13 pixels of the table beside it.
pub const ROW: f64 = 26.0;
/// The height of the header in pixels at 16 pixels to one em.
pub const HEADER: f64 = 54.0;

/// A Gantt chart, or one chunk of it. Chunks of one chart share a scale, so that their days line up.
#[derive(Clone, Copy)]
pub struct Gantt<'a> {
    pub caption: Caption<'a>,
    pub scale: &'a Scale,
    /// Draws the time axis and the flag; chunks below the first leave it out.
    pub header: bool,
    pub status: Date,
    /// The id of an unseen mark at the status date, for links that scroll there.
    pub now: Option<&'a str>,
    pub freezes: &'a [Freeze<'a>],
    pub rows: &'a [Row<'a>],
    pub links: &'a [Link],
    pub dependencies: Dependencies,
    /// Leaves out the tooltips of finished bars, which are most of the weight of a long chart.
    pub lean: bool,
}

/// Which links are drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dependencies {
    All,
    Critical,
    None,
}

/// One row. The table of the page has the same rows in the same order.
#[derive(Clone, Copy, Debug)]
pub enum Row<'a> {
    Group(Group<'a>),
    Bar(Bar<'a>),
    Milestone(Milestone<'a>),
    /// A task without dates.
    Unplanned,
}

/// The span of a workstream; without dates it is an empty row.
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    pub span: Option<(Date, Date)>,
    pub tooltip: &'a str,
}

/// A task with dates. Both start and finish are days of work.
#[derive(Clone, Copy, Debug)]
pub struct Bar<'a> {
    pub start: Date,
    pub finish: Date,
    /// The share that is done, 0 to 1.
    pub progress: f64,
    /// The start and finish that were promised.
    pub baseline: Option<(Date, Date)>,
    /// The last day it may finish without moving the end. The caller leaves it out from 80 days of float on.
    pub late_finish: Option<Date>,
    pub critical: bool,
    pub finished: bool,
    pub tooltip: &'a str,
    pub href: Option<&'a str>,
}

/// A day that something is reached.
#[derive(Clone, Copy, Debug)]
pub struct Milestone<'a> {
    pub date: Date,
    pub baseline: Option<Date>,
    pub critical: bool,
    pub reached: bool,
    pub tooltip: &'a str,
}

/// A dependency between two rows, by their index.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    pub from: usize,
    pub to: usize,
    pub kind: LinkKind,
    pub critical: bool,
}

/// What a link ties together. A start-to-finish link is told in words only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LinkKind {
    FinishToStart,
    StartToStart,
    FinishToFinish,
    StartToFinish,
}

/// Draws the chart. There is nothing to draw without rows.
pub fn draw(gantt: &Gantt<'_>) -> Option<Svg> {
    if gantt.rows.is_empty() {
        return None;
    }
    let top = if gantt.header { HEADER } else { 0.0 };
    let bottom = top + ROW * gantt.rows.len() as f64;
    let width = gantt.scale.width();
    let pane = TimePane { days: gantt.scale.days(), left: 0.0, top, bottom };
    let has_links = gantt.rows.iter().any(|row| matches!(row, Row::Bar(bar) if bar.href.is_some()));
    let canvas = Canvas::scaled(gantt.caption, width, bottom, has_links);
    background(&canvas, &pane, gantt, width);
    links::draw(&canvas, &pane, gantt);
    rows::draw(&canvas, &pane, gantt);
    let now = pane.status(gantt.status);
    if let Some(id) = gantt.now {
        canvas.target(id, (now - 50.0).max(0.0), 0.0, 130.0, 20.0);
    }
    if pane.days.contains(gantt.status) {
        let from = if gantt.header { FLAG + 17.0 } else { 0.0 };
        canvas.line((now, from), (now, bottom), Role::Today);
    }
    rows::labels(&canvas, &pane, gantt, width);
    if gantt.header {
        header(&canvas, &pane, gantt, width, now);
    }
    Some(canvas.finish())
}

/// The top of the flag, in pixels: right above the rows, so that its line crosses no label.
const FLAG: f64 = HEADER - 19.0;

fn background(canvas: &Canvas, pane: &TimePane, gantt: &Gantt<'_>, width: f64) {
    pane.tint(canvas, gantt.status, gantt.freezes);
    let y = |index: usize| pane.top + ROW * index as f64;
    for (index, row) in gantt.rows.iter().enumerate() {
        if matches!(row, Row::Group(_)) {
            canvas.rect(0.0, y(index), width, ROW, Role::GroupRow);
        }
    }
    for (index, row) in gantt.rows.iter().enumerate() {
        if !matches!(row, Row::Group(_)) {
            canvas.line((0.0, y(index + 1)), (width, y(index + 1)), Role::RowLine);
        }
    }
    pane.grid(canvas);
}

/// Draws years and months above, and the names of the days without work beside the flag.
fn header(canvas: &Canvas, pane: &TimePane, gantt: &Gantt<'_>, width: f64, now: f64) {
    for tick in pane.days.tall_ticks() {
        let x = pane.x(tick.date);
        if !tick.above.is_empty() && x + 5.0 + Lettering::new(Role::Strong).width(&tick.above) <= width {
            canvas.line((x, 2.0), (x, pane.top), Role::Grid);
            canvas.write(x + 5.0, 13.0, &tick.above, Lettering::new(Role::Strong));
        }
        if !tick.label.is_empty() {
            canvas.line((x, 18.0), (x, pane.top), Role::Grid);
            canvas.write(x + 5.0, 29.0, &tick.label, Lettering::new(Role::Text));
        }
    }
    canvas.line((0.0, pane.top - 0.5), (width, pane.top - 0.5), Role::Axis);
    let (flagged, locale) = (pane.days.contains(gantt.status), pane.days.locale);
    let flag_left = match flagged {
        true => flag(canvas, (gantt.status, locale), now, FLAG, (0.0, width)),
        false => width,
    };
    let flag_right = if flagged { flag_left + flag_width(gantt.status, locale) } else { width };
    let style = Lettering::new(Role::Faint).small();
    let mut free_from = 0.0;
    for freeze in gantt.freezes {
        let (from, to) = (pane.x(freeze.first), pane.evening(freeze.last));
        let length = style.width(freeze.name) * 1.06;
        let middle = ((from + to) / 2.0 - length / 2.0).min(width - length).max(0.0);
        let fits = |left: &f64| {
            let clear = left + length + 6.0 < flag_left || *left > flag_right + 6.0;
            clear && *left >= free_from && left + length <= width
        };
        let left = [middle, from, to - length].into_iter().find(fits).filter(|_| to > from);
        if let Some(left) = left {
            canvas.write(left, FLAG + 12.5, freeze.name, style);
            free_from = left + length + 8.0;
        }
    }
}
