//! The cells of a risk map: their places, their names and how many risks they hold.

use crate::chart::frame::Canvas;
use crate::chart::heatmap::RiskMap;
use crate::chart::heatmap::place::{self, Disc};
use crate::chart::lettering::Lettering;
use crate::chart::roles::Role;
use crate::chart::room::{Extent, Room};
use crate::chart::{Width, text};
use crate::units::locale::say;
use std::collections::BTreeMap;

/// The risks of each cell that has any, by row and column.
pub type Cells = BTreeMap<(usize, usize), Vec<usize>>;

/// The cells of a map, in pixels. Rows count from the top.
pub struct Grid {
    left: f64,
    rows: usize,
    columns: usize,
    /// The width and height of a cell.
    pub cell: (f64, f64),
    narrow: bool,
}

/// The room above the cells.
const TOP: f64 = 24.0;

impl Grid {
    pub fn new(map: &RiskMap<'_>, width: Width) -> Grid {
        let narrow = width.is_narrow();
        let longest = map.likelihoods.iter().map(|name| text::width(name, 12.0, false)).fold(76.0, f64::max);
        let most = if narrow { 66.0 } else { width.pixels() * 0.24 };
        // The name of the axis below stands beside the first step, whatever the language makes of it.
        let axis = text::width(&say!(map.numbers, "risks-impact"), 12.0, true) * 1.06 + 10.0;
        let least = axis.max(if narrow { 66.0 } else { 0.0 });
        let left = (longest * 1.06 + 14.0).min(most).max(least).round();
        let columns = map.impacts.len();
        let across = ((width.pixels() - left - 2.0) / columns as f64).floor();
        let down = if narrow { across.clamp(44.0, 64.0) } else { (across * 0.88).clamp(54.0, 80.0).round() };
        Grid { left, rows: map.likelihoods.len(), columns, cell: (across, down), narrow }
    }

    pub fn height(&self) -> f64 {
        self.bottom() + if self.narrow { 26.0 } else { 38.0 }
    }

    pub fn bottom(&self) -> f64 {
        TOP + self.cell.1 * self.rows as f64
    }

    /// Keeps the room around the cells from labels inside them.
    pub fn block_margins(&self, room: &mut Room) {
        let (right, bottom) = (self.x(self.columns), self.height());
        let strip = |left, top, right, bottom| Extent { left, top, right, bottom };
        room.block(strip(0.0, 0.0, right, TOP));
        room.block(strip(0.0, 0.0, self.left, bottom));
        room.block(strip(0.0, self.bottom(), right, bottom));
    }

    pub fn x(&self, column: usize) -> f64 {
        self.left + self.cell.0 * column as f64
    }

    pub fn y(&self, row: usize) -> f64 {
        TOP + self.cell.1 * row as f64
    }

    /// Returns the row and column of a score; one outside the steps counts as the nearest.
    pub fn cell_of(&self, likelihood: u8, impact: u8) -> (usize, usize) {
        let step = |value: u8, steps: usize| (value as usize).clamp(1, steps);
        (self.rows - step(likelihood, self.rows), step(impact, self.columns) - 1)
    }

    pub fn level(&self, map: &RiskMap<'_>, row: usize, column: usize) -> u8 {
        map.levels.get((self.rows - 1 - row) * self.columns + column).copied().unwrap_or(0).min(4)
    }

    pub fn draw_cells(&self, canvas: &Canvas, map: &RiskMap<'_>) {
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
    pub fn draw_steps(&self, canvas: &Canvas, map: &RiskMap<'_>) {
        let (plain, faint) = (Lettering::new(Role::Text), Lettering::new(Role::Faint));
        let edge = self.left - if self.narrow { 8.0 } else { 10.0 };
        // Where there is little room, all of it is for letters.
        let air = if self.narrow { 0.0 } else { 4.0 };
        for (step, name) in map.likelihoods.iter().enumerate() {
            let middle = self.y(self.rows - 1 - step) + self.cell.1 / 2.0;
            let lines = lines(name, edge - air / 2.0);
            let number = if self.narrow { None } else { Some((step + 1).to_string()) };
            let count = lines.len() + usize::from(number.is_some());
            let first = middle + 4.0 - 7.0 * (count - 1) as f64;
            let styled =
                lines.iter().map(|line| (line, plain)).chain(number.iter().map(|number| (number, faint)));
            for (index, (line, style)) in styled.enumerate() {
                canvas.write(edge, first + 14.0 * index as f64, line, style.ending());
            }
        }
        for (step, name) in map.impacts.iter().enumerate() {
            let middle = self.x(step) + self.cell.0 / 2.0;
            let name = text::shorten(name, (self.cell.0 - air) / 1.06, 12.0, false);
            canvas.write(middle, self.bottom() + 17.0, &name, plain.centered());
            if !self.narrow {
                canvas.write(middle, self.bottom() + 31.0, &(step + 1).to_string(), faint.centered());
            }
        }
        let strong = Lettering::new(Role::Strong);
        let (likelihood, impact) = (say!(map.numbers, "risks-likelihood"), say!(map.numbers, "risks-impact"));
        match self.narrow {
            true => canvas.write(0.0, 14.0, &likelihood, strong),
            false => canvas.write(edge, 14.0, &likelihood, strong.ending()),
        }
        canvas.write(edge, self.bottom() + 17.0, &impact, strong.ending());
    }

    /// Returns the marker of each risk, or none where its cell has too many.
    pub fn discs(&self, map: &RiskMap<'_>, cells: &Cells) -> Vec<Option<Disc>> {
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
    pub fn name_levels(
        &self,
        canvas: &Canvas,
        map: &RiskMap<'_>,
        cells: &Cells,
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
            // A long name goes on over cells of its level that are empty.
            let span = |cell: &(usize, usize)| {
                let free = |column: &usize| {
                    self.level(map, cell.0, *column) == level && crowd(&(cell.0, *column)) == 0
                };
                self.cell.0 * (1 + (cell.1 + 1..self.columns).take_while(free).count()) as f64 - 3.0
            };
            let is_cut = |cell: &(usize, usize)| style.width(name) > span(cell);
            let best = of_level
                .min_by_key(|cell| (crowd(cell) > 2, is_cut(cell), crowd(cell), aside(cell), step(cell)));
            let Some(cell) = best.filter(|cell| crowd(cell) <= 2) else { continue };
            let name = text::shorten(name, span(&cell), style.size, false);
            let margin = ((self.cell.0 - style.width(&name)) / 2.0).clamp(1.5, 6.0);
            let (x, y) = (self.x(cell.1) + margin, self.y(cell.0) + 14.0);
            let named = Extent::of(x, y, &name, style);
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
    pub fn count_crowds(
        &self,
        canvas: &Canvas,
        map: &RiskMap<'_>,
        cells: &Cells,
        discs: &[Option<Disc>],
        room: &mut Room,
    ) {
        let style = Lettering::new(Role::AccentText).centered();
        for ((row, column), risks) in cells {
            if risks.iter().any(|risk| discs[*risk].is_some()) {
                continue;
            }
            let (x, y) = (self.x(*column) + self.cell.0 / 2.0, self.y(*row) + self.cell.1 / 2.0 + 4.0);
            let words = say!(map.numbers, "risks-chart-crowd", count = risks.len());
            let shown =
                if style.width(&words) + 4.0 > self.cell.0 { risks.len().to_string() } else { words.clone() };
            let step =
                |names: &[&str], index: usize| names.get(index).copied().unwrap_or_default().to_lowercase();
            let (likelihood, impact) =
                (step(map.likelihoods, self.rows - 1 - row), step(map.impacts, *column));
            let label = say!(
                map.numbers,
                "risks-chart-crowd-at",
                risks = &words,
                likelihood = likelihood,
                impact = impact
            );
            room.block(Extent::of(x, y, &shown, style));
            canvas.link(map.register, &label, "", || canvas.write(x, y, &shown, style));
        }
    }
}

/// Returns a name on one line, or on two where it is too wide and has a space.
fn lines(name: &str, width: f64) -> Vec<String> {
    let cut = |part: &str| text::shorten(part, width / 1.06, 12.0, false);
    match name.split_once(' ').filter(|_| cut(name) != name) {
        Some((first, rest)) => vec![cut(first), cut(rest)],
        None => vec![cut(name)],
    }
}
