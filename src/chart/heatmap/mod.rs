//! The risk map: likelihood by impact, a numbered marker per risk, movement since the last review.

mod place;

use crate::chart::frame::Canvas;
use crate::chart::mark::{Lettering, Mark};
use crate::chart::roles::Role;
use crate::chart::room::{Box, Room};
use crate::chart::{Caption, Svg, Width, text};
use place::{Arrow, Disc, GHOST};
use std::collections::BTreeMap;

/// A risk map. Steps count from 1, the lowest; a map has three to seven of them each way.
#[derive(Clone, Copy, Debug)]
pub struct RiskMap<'a> {
    pub caption: Caption<'a>,
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

    let mut cells: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
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
        room.block(Box { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    }
    grid.count_crowds(&canvas, map, &cells, &discs, &mut room);
    let style = Lettering::new(Role::Strong).small().centered();
    for (risk, disc) in map.risks.iter().zip(&discs) {
        let Some(disc) = disc.filter(|_| risk.is_new) else { continue };
        let places =
            [(disc.x, disc.y + disc.radius + 11.5, style), (disc.x, disc.y - disc.radius - 3.5, style)];
        if let Some((x, y, style)) = room.place("new", &places) {
            canvas.write(x, y, "new", style);
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
    for Arrow { from: (x, y), .. } in &arrows {
        canvas.draw(&Mark::circle(*x, *y, GHOST, Role::Ghost));
        room.block(Box { left: x - GHOST, top: y - GHOST, right: x + GHOST, bottom: y + GHOST });
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

/// The cells of a map, in pixels. Rows count from the top.
struct Grid {
    left: f64,
    rows: usize,
    columns: usize,
    cell: (f64, f64),
    narrow: bool,
}

/// The room above the cells.
const TOP: f64 = 24.0;

impl Grid {
    fn new(map: &RiskMap<'_>, width: Width) -> Grid {
        let narrow = width.is_narrow();
        let longest = map.likelihoods.iter().map(|name| text::width(name, 12.0, false)).fold(76.0, f64::max);
        let most = if narrow { 66.0 } else { width.pixels() * 0.24 };
        let left = (longest * 1.06 + 14.0).min(most).max(if narrow { 66.0 } else { 0.0 }).round();
        let columns = map.impacts.len();
        let across = ((width.pixels() - left - 2.0) / columns as f64).floor();
        let down = if narrow { across.clamp(44.0, 64.0) } else { (across * 0.88).clamp(54.0, 80.0).round() };
        Grid { left, rows: map.likelihoods.len(), columns, cell: (across, down), narrow }
    }

    fn height(&self) -> f64 {
        self.bottom() + if self.narrow { 26.0 } else { 38.0 }
    }

    fn bottom(&self) -> f64 {
        TOP + self.cell.1 * self.rows as f64
    }

    fn x(&self, column: usize) -> f64 {
        self.left + self.cell.0 * column as f64
    }

    fn y(&self, row: usize) -> f64 {
        TOP + self.cell.1 * row as f64
    }

    /// Returns the row and column of a score; one outside the steps counts as the nearest.
    fn cell_of(&self, likelihood: u8, impact: u8) -> (usize, usize) {
        let step = |value: u8, steps: usize| (value as usize).clamp(1, steps);
        (self.rows - step(likelihood, self.rows), step(impact, self.columns) - 1)
    }

    fn level(&self, map: &RiskMap<'_>, row: usize, column: usize) -> u8 {
        map.levels.get((self.rows - 1 - row) * self.columns + column).copied().unwrap_or(0).min(4)
    }

    fn draw_cells(&self, canvas: &Canvas, map: &RiskMap<'_>) {
        for level in 0..=4 {
            for row in 0..self.rows {
                // Neighbours of one level are one rectangle.
                let mut column = 0;
                while column < self.columns {
                    let from = column;
                    while column < self.columns && self.level(map, row, column) == level {
                        column += 1;
                    }
                    let width = self.cell.0 * (column - from) as f64;
                    if width > 0.0 {
                        canvas.rect(self.x(from), self.y(row), width, self.cell.1, Role::cell(level));
                    } else {
                        column += 1;
                    }
                }
            }
        }
        for row in 0..=self.rows {
            canvas.line((self.left, self.y(row)), (self.x(self.columns), self.y(row)), Role::CellLine);
        }
        for column in 0..=self.columns {
            canvas.line((self.x(column), TOP), (self.x(column), self.bottom()), Role::CellLine);
        }
    }

    /// Writes the names of both axes and their steps.
    fn draw_steps(&self, canvas: &Canvas, map: &RiskMap<'_>) {
        let (plain, faint) = (Lettering::new(Role::Text), Lettering::new(Role::Faint));
        let edge = self.left - if self.narrow { 8.0 } else { 10.0 };
        for (step, name) in map.likelihoods.iter().enumerate() {
            let middle = self.y(self.rows - 1 - step) + self.cell.1 / 2.0;
            let name = text::shorten(name, (edge - 2.0) / 1.06, 12.0, false);
            if self.narrow {
                canvas.write(edge, middle + 4.0, &name, plain.ending());
            } else {
                canvas.write(edge, middle + 1.0, &name, plain.ending());
                canvas.write(edge, middle + 15.0, &(step + 1).to_string(), faint.ending());
            }
        }
        for (step, name) in map.impacts.iter().enumerate() {
            let middle = self.x(step) + self.cell.0 / 2.0;
            let name = text::shorten(name, (self.cell.0 - 4.0) / 1.06, 12.0, false);
            canvas.write(middle, self.bottom() + 17.0, &name, plain.centered());
            if !self.narrow {
                canvas.write(middle, self.bottom() + 31.0, &(step + 1).to_string(), faint.centered());
            }
        }
        let strong = Lettering::new(Role::Strong);
        match self.narrow {
            true => canvas.write(0.0, 14.0, "Likelihood", strong),
            false => canvas.write(edge, 14.0, "Likelihood", strong.ending()),
        }
        canvas.write(edge, self.bottom() + 17.0, "Impact", strong.ending());
    }

    /// Returns the marker of each risk, or none where its cell has too many.
    fn discs(&self, map: &RiskMap<'_>, cells: &BTreeMap<(usize, usize), Vec<usize>>) -> Vec<Option<Disc>> {
        let mut discs = vec![None; map.risks.len()];
        for ((row, column), risks) in cells {
            let Some((radius, places)) = place::pack(risks.len(), self.cell.0, self.cell.1) else { continue };
            let (x, y) = (self.x(*column) + self.cell.0 / 2.0, self.y(*row) + self.cell.1 / 2.0);
            for (index, (dx, dy)) in risks.iter().zip(places) {
                discs[*index] = Some(Disc { x: (x + dx).round(), y: (y + dy).round(), radius });
            }
        }
        discs
    }

    /// Writes the name of each level once, in the emptiest of its cells, near the diagonal.
    ///
    /// Returns the room that the names take, as discs that arrows go around.
    fn name_levels(
        &self,
        canvas: &Canvas,
        map: &RiskMap<'_>,
        cells: &BTreeMap<(usize, usize), Vec<usize>>,
        room: &mut Room,
    ) -> Vec<Disc> {
        let mut taken = Vec::new();
        let style = Lettering::new(Role::Ink).small();
        for (level, name) in (1..).zip(map.level_names.iter().take(4)) {
            let all = (0..self.rows).flat_map(|row| (0..self.columns).rev().map(move |column| (row, column)));
            let of_level = all.filter(|(row, column)| self.level(map, *row, *column) == level);
            let crowd = |cell: &(usize, usize)| cells.get(cell).map_or(0, Vec::len);
            let aside = |cell: &(usize, usize)| (self.rows - 1 - cell.0).abs_diff(cell.1);
            let step = |cell: &(usize, usize)| match level {
                1 => self.rows - cell.0 + cell.1,
                _ => cell.0 + self.columns - cell.1,
            };
            let best = of_level.min_by_key(|cell| (crowd(cell), aside(cell), step(cell)));
            let Some(cell) = best.filter(|cell| crowd(cell) <= 2) else { continue };
            let name = text::shorten(name, self.cell.0 - 3.0, style.size, false);
            let margin = ((self.cell.0 - style.width(&name)) / 2.0).clamp(1.5, 6.0);
            let (x, y) = (self.x(cell.1) + margin, self.y(cell.0) + 14.0);
            let named = Box::of(x, y, &name, style);
            for share in [0.15, 0.5, 0.85] {
                taken.push(Disc {
                    x: named.left + (named.right - named.left) * share,
                    y: y - 4.0,
                    radius: 6.0,
                });
            }
            room.block(named);
            canvas.write(x, y, &name, style);
        }
        taken
    }

    /// Writes how many risks a cell holds, where they have no room as markers.
    fn count_crowds(
        &self,
        canvas: &Canvas,
        map: &RiskMap<'_>,
        cells: &BTreeMap<(usize, usize), Vec<usize>>,
        discs: &[Option<Disc>],
        room: &mut Room,
    ) {
        let style = Lettering::new(Role::AccentText).centered();
        for ((row, column), risks) in cells {
            if risks.iter().any(|risk| discs[*risk].is_some()) {
                continue;
            }
            let (x, y) = (self.x(*column) + self.cell.0 / 2.0, self.y(*row) + self.cell.1 / 2.0 + 4.0);
            let words = format!("{} risks", risks.len());
            let shown =
                if style.width(&words) + 4.0 > self.cell.0 { risks.len().to_string() } else { words.clone() };
            let step = |names: &[&str], index: usize| names.get(index).unwrap_or(&"").to_lowercase();
            let (likelihood, impact) =
                (step(map.likelihoods, self.rows - 1 - row), step(map.impacts, *column));
            let label = format!("{words}: {likelihood}, {impact}");
            room.block(Box::of(x, y, &shown, style));
            canvas.link(map.register, &label, "", || canvas.write(x, y, &shown, style));
        }
    }
}
