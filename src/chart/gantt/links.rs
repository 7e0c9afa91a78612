//! The links of a Gantt chart: elbows under the bars, by the way that crosses the fewest of them.

use crate::chart::frame::{Canvas, TimePane};
use crate::chart::gantt::{Dependencies, Gantt, Link, LinkKind, ROW, Row};
use crate::chart::mark::Mark;
use crate::chart::roles::Role;

/// Links over more rows are left out unless they are critical; the page tells them in words.
const LONGEST: usize = 9;
/// How many rows are looked at for the best way, so that long links stay cheap.
const LOOKED_AT: usize = 60;

/// Draws the links that the chart shows, the critical ones last and on top.
pub fn draw(canvas: &Canvas, pane: &TimePane, gantt: &Gantt<'_>) {
    for critical in [false, true] {
        let chosen = |link: &&Link| link.critical == critical && is_shown(link, gantt);
        let ways: Vec<Way> =
            gantt.links.iter().filter(chosen).filter_map(|link| way(pane, gantt, link)).collect();
        let (line, head) = match critical {
            true => (Role::CritLink, Role::CritLinkHead),
            false => (Role::Link, Role::LinkHead),
        };
        for way in &ways {
            canvas.draw(&Mark::line(&way.points, line));
        }
        for way in &ways {
            canvas.draw(&Mark::area(&way.head, head));
        }
    }
}

fn is_shown(link: &Link, gantt: &Gantt<'_>) -> bool {
    link.kind != LinkKind::StartToFinish
        && match gantt.dependencies {
            Dependencies::All => link.critical || link.from.abs_diff(link.to) <= LONGEST,
            Dependencies::Critical => link.critical,
            Dependencies::None => false,
        }
}

/// A line with an arrow head at its end.
struct Way {
    points: Vec<(f64, f64)>,
    head: [(f64, f64); 3],
}

/// The left and right end of a row's mark.
fn ends(pane: &TimePane, row: &Row<'_>) -> Option<(f64, f64)> {
    match row {
        Row::Bar(bar) => Some((pane.x(bar.start), pane.evening(bar.finish))),
        Row::Milestone(milestone) => Some((pane.noon(milestone.date), pane.noon(milestone.date))),
        Row::Group(_) | Row::Unplanned => None,
    }
}

fn way(pane: &TimePane, gantt: &Gantt<'_>, link: &Link) -> Option<Way> {
    let (from, to) = (gantt.rows.get(link.from)?, gantt.rows.get(link.to)?);
    let (from_ends, to_ends) = (ends(pane, from)?, ends(pane, to)?);
    if link.from == link.to {
        return None;
    }
    let middle = |index: usize| pane.top + ROW * index as f64 + 11.0;
    let (y1, y2) = (middle(link.from), middle(link.to));
    match link.kind {
        LinkKind::StartToStart => Some(from_the_left((from_ends.0, y1), (to_ends.0, y2))),
        LinkKind::FinishToFinish => Some(from_the_right((from_ends.1, y1), (to_ends.1, y2))),
        _ => {
            let inset =
                if matches!(to, Row::Bar(_)) { 4.0_f64.min((to_ends.1 - to_ends.0) / 2.0) } else { 0.0 };
            Some(from_above(pane, gantt, link, (from_ends.1, y1), (to_ends.0 + inset, y2)))
        }
    }
}

/// From the start of one bar around its left to the start of the other.
fn from_the_left(from: (f64, f64), to: (f64, f64)) -> Way {
    let x = (from.0.min(to.0) - 7.0).max(1.0);
    let head = [(to.0 - 4.0, to.1 - 3.0), (to.0 - 4.0, to.1 + 3.0), (to.0, to.1)];
    Way { points: vec![from, (x, from.1), (x, to.1), (to.0 - 3.0, to.1)], head }
}

/// From the finish of one bar around its right to the finish of the other.
fn from_the_right(from: (f64, f64), to: (f64, f64)) -> Way {
    let x = from.0.max(to.0) + 7.0;
    let head = [(to.0 + 4.0, to.1 - 3.0), (to.0 + 4.0, to.1 + 3.0), (to.0, to.1)];
    Way { points: vec![from, (x, from.1), (x, to.1), (to.0 + 3.0, to.1)], head }
}

/// From the finish of one bar down, or up, onto the start of the other.
fn from_above(pane: &TimePane, gantt: &Gantt<'_>, link: &Link, from: (f64, f64), to: (f64, f64)) -> Way {
    let down = to.1 > from.1;
    let sign = if down { 1.0 } else { -1.0 };
    let tip = to.1 - if down { 7.0 } else { -9.0 };
    let head = [(to.0 - 3.0, tip - 4.0 * sign), (to.0 + 3.0, tip - 4.0 * sign), (to.0, tip + 0.5 * sign)];
    let end = (to.0, tip - 2.0 * sign);
    // Between the rows beside the successor, and beside the predecessor, no bar is in the way.
    let border = |y: f64, towards: f64| y - 11.0 + if towards > 0.0 { ROW } else { 0.0 };
    let out = from.0 + 4.0;
    let straight = vec![from, (to.0, from.1), end];
    let early = vec![from, (out, from.1), (out, border(to.1, -sign)), (to.0, border(to.1, -sign)), end];
    let back = vec![from, (out, from.1), (out, border(from.1, sign)), (to.0, border(from.1, sign)), end];
    // A milestone stands at the noon of the day that its last task ends on: that is no way back.
    let same_day = 6.0_f64.max(pane.x(pane.days.first().next()) - pane.left);
    let points = if to.0 < from.0 - same_day {
        back
    } else if to.0 > out && bars_crossed(pane, gantt, link, out) < bars_crossed(pane, gantt, link, to.0) {
        early
    } else {
        straight
    };
    Way { points, head }
}

/// Counts the bars between two rows that a line down at `x` would cross.
fn bars_crossed(pane: &TimePane, gantt: &Gantt<'_>, link: &Link, x: f64) -> usize {
    let (low, high) = (link.from.min(link.to), link.from.max(link.to));
    let between = gantt.rows.iter().take(high).skip(low + 1).take(LOOKED_AT);
    between
        .filter_map(|row| ends(pane, row))
        .filter(|(left, right)| *left - 1.0 <= x && x <= *right + 1.0)
        .count()
}
