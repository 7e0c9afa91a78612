//! The marks in the rows of a Gantt chart: brackets, bars, baselines, float and milestones.
//!
//! Marks of one kind are drawn together for all rows, so that those without a tooltip share one path.

use crate::chart::frame::{Canvas, TimePane};
use crate::chart::gantt::{Bar, Gantt, Milestone, ROW, Row};
use crate::chart::lettering::Lettering;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::units::locale::say;

/// The least width of a bar, in pixels.
const LEAST: f64 = 2.0;
/// How far a date stays away from the line of the status date, in pixels.
const CLEAR: f64 = 4.0;

/// Draws the marks of all rows.
pub fn draw(canvas: &Canvas, pane: &TimePane, gantt: &Gantt<'_>) {
    let rows = || gantt.rows.iter().enumerate().map(|(index, row)| (pane.top + ROW * index as f64, row));
    for (y, row) in rows() {
        if let Row::Bar(Bar { baseline: Some((start, finish)), .. }) = row {
            let (from, to) = (pane.x(*start), pane.evening(*finish));
            canvas.rect(from, y + 19.0, (to - from).max(LEAST), 3.0, Role::Base);
        }
    }
    for (y, row) in rows() {
        if let Some((from, to)) = float(pane, row) {
            canvas.line((from, y + 11.0), (to, y + 11.0), Role::Float);
        }
    }
    for (y, row) in rows() {
        if let Some((_, to)) = float(pane, row) {
            canvas.line((to, y + 7.0), (to, y + 15.0), Role::FloatEnd);
        }
    }
    for (y, row) in rows() {
        match row {
            Row::Group(group) => {
                if let Some((start, finish)) = group.span {
                    let (from, to) = (pane.x(start), pane.evening(finish));
                    bracket(canvas, from, to.max(from + LEAST), y, group.tooltip);
                }
            }
            Row::Bar(bar) => draw_bar(canvas, pane, bar, y, gantt.lean),
            Row::Milestone(_) | Row::Unplanned => {}
        }
    }
    for (y, row) in rows() {
        if let Row::Milestone(milestone) = row {
            draw_milestone(canvas, pane, milestone, y);
        }
    }
}

/// Returns where the float of a row begins and ends, if it has any to show.
fn float(pane: &TimePane, row: &Row<'_>) -> Option<(f64, f64)> {
    let Row::Bar(bar) = row else { return None };
    let late = bar.late_finish.filter(|late| *late > bar.finish && !bar.critical && !bar.finished)?;
    let (from, to) = (pane.evening(bar.finish) + 2.0, pane.evening(late));
    (to > from).then_some((from, to))
}

/// Draws a thin bar with feet, from the first start to the last finish of a group.
fn bracket(canvas: &Canvas, from: f64, to: f64, y: f64, tooltip: &str) {
    let foot = 5.0_f64.min((to - from) / 2.0);
    let points = [
        (from, y + 9.0),
        (to, y + 9.0),
        (to, y + 17.0),
        (to - foot, y + 12.5),
        (from + foot, y + 12.5),
        (from, y + 17.0),
    ];
    canvas.draw(&Mark::area(&points, Role::Summary).title(tooltip));
}

fn draw_bar(canvas: &Canvas, pane: &TimePane, bar: &Bar<'_>, y: f64, lean: bool) {
    let from = pane.x(bar.start);
    let width = (pane.evening(bar.finish) - from).max(LEAST);
    let mark = |width: f64, role| Mark::rect(from, y + 5.0, width, 12.0, role).round(1.5);
    let (done, rest) = if bar.critical { (Role::Crit, Role::CritRest) } else { (Role::Bar, Role::BarRest) };
    if bar.finished {
        let role = if bar.critical { Role::Crit } else { Role::Finished };
        let title = if lean { "" } else { bar.tooltip };
        return match bar.href {
            Some(_) => canvas.tip_beside(title, bar.href, || canvas.draw(&mark(width, role))),
            None => canvas.draw(&mark(width, role).title(title)),
        };
    }
    let share = if bar.progress > 0.0 { bar.progress.min(1.0) } else { 0.0 };
    if share == 0.0 && bar.href.is_none() {
        return canvas.draw(&mark(width, rest).title(bar.tooltip));
    }
    canvas.tip_beside(bar.tooltip, bar.href, || {
        canvas.draw(&mark(width, rest));
        if share > 0.0 {
            canvas.draw(&mark(width * share, done));
        }
    });
}

fn draw_milestone(canvas: &Canvas, pane: &TimePane, milestone: &Milestone<'_>, y: f64) {
    let (x, y) = (pane.noon(milestone.date), y + 12.0);
    if let Some(baseline) = milestone.baseline.filter(|baseline| *baseline != milestone.date) {
        let promised = pane.noon(baseline);
        let late = milestone.date - baseline > 7 && x - promised > 16.0;
        if late {
            canvas.line((promised + 6.0, y), (x - 8.0, y), Role::Slip);
        }
        canvas.draw(&Mark::diamond(promised, y, 5.0, Role::BaseMilestone));
    }
    let role = match milestone {
        Milestone { reached: true, .. } => Role::DoneMilestone,
        Milestone { critical: true, .. } => Role::CritMilestone,
        _ => Role::Milestone,
    };
    canvas.draw(&Mark::diamond(x, y, 7.0, role).title(milestone.tooltip));
}

/// Writes the dates of milestones beside them, and `not planned` in rows without dates.
pub fn labels(canvas: &Canvas, pane: &TimePane, gantt: &Gantt<'_>, width: f64) {
    let style = Lettering::new(Role::Strong).halo();
    let line = pane.days.contains(gantt.status).then(|| pane.status(gantt.status));
    for (index, row) in gantt.rows.iter().enumerate() {
        let y = pane.top + ROW * index as f64;
        match row {
            Row::Milestone(milestone) => {
                let date = pane.days.date_text(milestone.date);
                let length = style.width(&date) * 1.1;
                match side(pane, milestone, length, width, line) {
                    Side::Right(from) => canvas.write(from, y + 16.0, &date, style),
                    Side::Left(to) => canvas.write(to, y + 16.0, &date, style.ending()),
                }
            }
            Row::Unplanned => {
                let words = say!(pane.days.locale, "chart-not-planned");
                canvas.write(6.0, y + 17.0, &words, Lettering::new(Role::Faint));
            }
            Row::Group(_) | Row::Bar(_) => {}
        }
    }
}

/// Where the date of a milestone begins at its right, or ends at its left.
#[derive(Clone, Copy)]
enum Side {
    Right(f64),
    Left(f64),
}

/// Returns where a date of this length has room: at the right of both marks, else at the left of them, where need be
/// before the line of the status date, which runs through no date for which there is such room; else beside the mark
/// of the date alone.
fn side(pane: &TimePane, milestone: &Milestone<'_>, length: f64, width: f64, line: Option<f64>) -> Side {
    let x = pane.noon(milestone.date);
    let promised = milestone.baseline.map_or(x, |baseline| pane.noon(baseline));
    let right = if promised > x { promised - 2.0 } else { x } + 11.0;
    let left = x.min(promised) - 11.0;
    let has_room = |side: &Side| match side {
        Side::Right(from) => from + length <= width,
        Side::Left(to) => *to >= length,
    };
    let is_clear = |side: &Side| {
        let (from, to) = match side {
            Side::Right(from) => (*from, from + length),
            Side::Left(to) => (to - length, *to),
        };
        line.is_none_or(|line| to + CLEAR <= line + 0.01 || from - CLEAR >= line)
    };
    let before = line.map_or(left, |line| left.min(line - CLEAR));
    let sides = [Side::Right(right), Side::Left(left), Side::Left(before)];
    let mut free = sides.into_iter().filter(has_room);
    let clear = free.clone().find(is_clear).or_else(|| free.next());
    clear.or_else(|| Some(Side::Right(x + 11.0)).filter(has_room)).unwrap_or(Side::Left(left.max(length)))
}
