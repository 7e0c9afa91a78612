//! The risk map: likelihood by impact, a numbered marker per risk, movement since the last review.

mod grid;
mod place;

use crate::chart::frame::Canvas;
use crate::chart::lettering::Lettering;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::room::{Extent, Room};
use crate::chart::{Caption, Svg, Width};
use crate::units::locale::{Locale, say};
use grid::{Cells, Grid};
use place::{Arrow, Disc, GHOST};

/// A risk map. Steps count from 1, the lowest; a map has three to seven of them each way.
#[derive(Clone, Copy, Debug)]
pub struct RiskMap<'a> {
    pub caption: Caption<'a>,
    pub numbers: Locale,
    /// The names of the steps, lowest first.
    pub likelihoods: &'a [&'a str],
    pub impacts: &'a [&'a str],
    /// The level of each cell, 1 to 4: all impacts of the lowest likelihood first, then the next.
    pub levels: &'a [u8],
    /// The names of the levels 1 to 4.
    pub level_names: &'a [&'a str],
    pub risks: &'a [Risk<'a>],
    /// Where a cell with more risks than it has room for leads to.
    pub register: &'a str,
}

#[derive(Clone, Copy, Debug)]
pub struct Risk<'a> {
    /// At most three letters or digits in the marker.
    pub number: &'a str,
    /// What a screen reader says of the marker: id, title, likelihood, impact, movement.
    pub label: &'a str,
    /// Shown on hover; leave it empty on heavy pages.
    pub tooltip: &'a str,
    pub href: &'a str,
    pub likelihood: u8,
    pub impact: u8,
    /// Likelihood and impact at the last review, where they were others.
    pub previous: Option<(u8, u8)>,
    pub is_new: bool,
}

/// The most arrows that one map shows.
const ARROWS: usize = 8;

/// Draws the map. There is nothing to draw without steps or without risks.
pub fn draw(map: &RiskMap<'_>, width: Width) -> Option<Svg> {
    if map.likelihoods.is_empty() || map.impacts.is_empty() || map.risks.is_empty() {
        return None;
    }
    let grid = Grid::new(map, width);
    let canvas = Canvas::chart(map.caption, width, grid.height(), true);
    let mut room = Room::new(width.pixels(), grid.height());
    grid.draw_cells(&canvas, map);
    grid.draw_steps(&canvas, map);
    grid.block_margins(&mut room);

    let mut cells = Cells::new();
    for (index, risk) in map.risks.iter().enumerate() {
        cells.entry(grid.cell_of(risk.likelihood, risk.impact)).or_default().push(index);
    }
    let discs = grid.discs(map, &cells);
    let names = grid.name_levels(&canvas, map, &cells, &mut room);
    draw_moves(&canvas, map, &grid, (&discs, &names), &mut room);
    for (risk, disc) in map.risks.iter().zip(&discs) {
        let Some(disc) = disc else { continue };
        canvas.link(risk.href, risk.label, risk.tooltip, || {
            canvas.draw(&Mark::circle(disc.x, disc.y, disc.radius, Role::Marker));
            let number: String = risk.number.chars().take(3).collect();
            canvas.write(disc.x, disc.y + 4.2, &number, Lettering::new(Role::MarkerText).centered());
        });
    }
    for disc in discs.iter().flatten() {
        let (x, y, radius) = (disc.x, disc.y, disc.radius);
        room.block(Extent { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    }
    grid.count_crowds(&canvas, map, &cells, &discs, &mut room);
    let plain = Lettering::new(Role::Strong).small();
    let style = plain.centered();
    let new = say!(map.numbers, "risks-chart-new");
    for (risk, disc) in map.risks.iter().zip(&discs) {
        let Some(disc) = disc.filter(|_| risk.is_new) else { continue };
        let (row, column) = grid.cell_of(risk.likelihood, risk.impact);
        let (top, bottom) = (grid.y(row) + 1.0, grid.y(row + 1) - 1.0);
        let (left, right) = (grid.x(column) + 1.0, grid.x(column + 1) - 1.0);
        let half = style.width(&new) * 0.55;
        let middle = disc.x.max(left + half).min(right - half);
        let places = [
            (middle, disc.y + disc.radius + 11.5, style),
            (middle, disc.y - disc.radius - 3.5, style),
            (disc.x + disc.radius + 2.0, disc.y + 4.0, plain),
            (disc.x - disc.radius - 2.0, disc.y + 4.0, style.ending()),
        ];
        // On the line of a cell the word would be struck through, or read as one of the other cell.
        let is_inside = |place: &&(f64, f64, Lettering)| {
            let extent = Extent::of(place.0, place.1, &new, place.2);
            // The word has no letter that goes high or low: from its baseline it takes six tenths of the size.
            let (high, low) = (place.1 - place.2.size * 0.6, place.1);
            high >= top && low <= bottom && extent.left >= left && extent.right <= right
        };
        let places: Vec<_> = places.iter().filter(is_inside).copied().collect();
        if let Some((x, y, style)) = room.place(&new, &places) {
            canvas.write(x, y, &new, style);
        }
    }
    Some(canvas.finish())
}

/// Draws a ghost and an arrow for the largest changes since the last review.
fn draw_moves(
    canvas: &Canvas,
    map: &RiskMap<'_>,
    grid: &Grid,
    (discs, names): (&[Option<Disc>], &[Disc]),
    room: &mut Room,
) {
    let score = |likelihood: u8, impact: u8| i32::from(likelihood) * i32::from(impact);
    let mut moves: Vec<(i32, usize)> = Vec::new();
    for (index, risk) in map.risks.iter().enumerate() {
        let Some((likelihood, impact)) = risk.previous else { continue };
        let moved = grid.cell_of(likelihood, impact) != grid.cell_of(risk.likelihood, risk.impact);
        if moved && discs[index].is_some() {
            moves.push((-(score(risk.likelihood, risk.impact) - score(likelihood, impact)).abs(), index));
        }
    }
    moves.sort_unstable();
    let moves: Vec<place::Move> = moves
        .into_iter()
        .take(ARROWS)
        .filter_map(|(_, index)| {
            let (likelihood, impact) = map.risks[index].previous?;
            let (row, column) = grid.cell_of(likelihood, impact);
            let cell = (grid.x(column), grid.y(row), grid.cell.0, grid.cell.1);
            let others = discs.iter().enumerate().filter(|(other, _)| *other != index);
            let others = others.filter_map(|(_, disc)| *disc).chain(names.iter().copied()).collect();
            Some(place::Move { disc: discs[index]?, cell, others })
        })
        .collect();
    let arrows = place::arrows(&moves);
    for Arrow { from, to } in &arrows {
        canvas.draw(&Mark::circle(from.0, from.1, GHOST, Role::Ghost));
        for step in 0..=8 {
            let share = f64::from(step) / 8.0;
            let (x, y) = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
            room.block(Extent { left: x - 4.0, top: y - 4.0, right: x + 4.0, bottom: y + 4.0 });
        }
    }
    let shafts: Vec<Shaft> = arrows.iter().map(shaft).collect();
    for shaft in &shafts {
        canvas.line(shaft.from, shaft.to, Role::Move);
    }
    for shaft in &shafts {
        canvas.draw(&Mark::area(&shaft.head, Role::MoveHead));
    }
}

/// The line of an arrow and its head.
struct Shaft {
    from: (f64, f64),
    to: (f64, f64),
    head: [(f64, f64); 3],
}

/// Returns the line of an arrow, from the edge of its ghost into its head.
fn shaft(arrow: &Arrow) -> Shaft {
    let (dx, dy) = (arrow.to.0 - arrow.from.0, arrow.to.1 - arrow.from.1);
    let length = (dx * dx + dy * dy).sqrt().max(1.0);
    let (dx, dy) = (dx / length, dy / length);
    let back = (arrow.to.0 - dx * 7.0, arrow.to.1 - dy * 7.0);
    Shaft {
        from: (arrow.from.0 + dx * GHOST, arrow.from.1 + dy * GHOST),
        to: (arrow.to.0 - dx * 5.0, arrow.to.1 - dy * 5.0),
        head: [arrow.to, (back.0 - dy * 3.5, back.1 + dx * 3.5), (back.0 + dy * 3.5, back.1 - dx * 3.5)],
    }
}
