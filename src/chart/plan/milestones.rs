//! Milestones on a line, with labels on up to three levels above it.
//!
//! A label never covers another, and no label is crossed by the leader of another. Places are searched
//! from right to left; where there is no solution the milestones carry numbers instead.

use crate::chart::dates::Days;
use crate::chart::frame::{Canvas, TimePane};
use crate::chart::lettering::{Label, Lettering};
use crate::chart::mark::Mark;
use crate::chart::plan::{Milestone, Plan};
use crate::chart::roles::Role;
use crate::chart::text;

/// The levels that labels may take.
const LEVELS: usize = 3;
/// The height of a level in pixels.
const LEVEL: f64 = 19.0;
/// How many places are tried before the milestones get numbers.
const TRIES: usize = 20_000;
/// The widest name in pixels.
const WIDEST: f64 = 260.0;

/// Where the labels stand.
pub struct Spots {
    /// The place of the line from the top, in pixels.
    pub height: f64,
    pub numbered: bool,
    labels: Vec<Spot>,
}

/// One label: its left edge and its level, or the middle of its number.
struct Spot {
    x: f64,
    level: usize,
    name: String,
    date: String,
}

/// A place that a label could take.
#[derive(Clone, Copy)]
struct Place {
    mark: f64,
    left: f64,
    right: f64,
    level: usize,
}

/// Finds places for the labels of all milestones.
pub fn spots(plan: &Plan<'_>, days: &Days, left: f64, right: f64, narrow: bool) -> Spots {
    let x = |milestone: &Milestone<'_>| left + days.noon(milestone.date);
    let mut texts: Vec<(f64, f64, Spot)> = Vec::new();
    for milestone in plan.milestones {
        let name = text::shorten(milestone.name, WIDEST, 13.0, true);
        let date = days.date_text(milestone.date);
        let length = (text::width(&name, 13.0, true) + text::width(&date, 12.0, false) + 4.0) * 1.08;
        texts.push((x(milestone), length, Spot { x: 0.0, level: 0, name, date }));
    }
    let found = if narrow { None } else { search(&texts, right + 10.0) };
    let (mut labels, numbered) = (Vec::new(), found.is_none() && !texts.is_empty());
    match found {
        Some(places) => {
            for ((_, _, spot), place) in texts.into_iter().zip(places) {
                labels.push(Spot { x: place.left, level: place.level, ..spot });
            }
        }
        None => {
            let wanted: Vec<f64> = texts.iter().map(|(x, _, _)| *x).collect();
            let gap = text::width("00", 12.0, true) + 3.0;
            let apart = text::push_apart(&wanted, gap, left + 8.0, right - 4.0);
            labels.extend(texts.into_iter().zip(apart).map(|((_, _, spot), x)| Spot { x, ..spot }));
        }
    }
    let levels = labels.iter().map(|spot| spot.level + 1).max().unwrap_or(0);
    let height = match (numbered, levels) {
        (true, _) => 34.0,
        (false, 0) => 0.0,
        (false, levels) => 14.0 + LEVEL * levels as f64,
    };
    Spots { height, numbered, labels }
}

/// Searches places from right to left and gives them in the order of the milestones.
fn search(texts: &[(f64, f64, Spot)], edge: f64) -> Option<Vec<Place>> {
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_by(|a, b| texts[*b].0.total_cmp(&texts[*a].0).then(a.cmp(b)));
    let mut placed = Vec::new();
    let mut tries = 0;
    place_next(texts, &order, edge, &mut placed, &mut tries).then(|| {
        let mut out = placed.clone();
        for (place, index) in placed.iter().zip(&order) {
            out[*index] = *place;
        }
        out
    })
}

fn place_next(
    texts: &[(f64, f64, Spot)],
    order: &[usize],
    edge: f64,
    placed: &mut Vec<Place>,
    tries: &mut usize,
) -> bool {
    let Some((mark, length, _)) = order.get(placed.len()).map(|index| &texts[*index]) else {
        return true;
    };
    let (mark, length) = (*mark, *length);
    // From its mark to the right, to the left, or around it.
    let lefts = [7.0, length - 7.0, length - 1.0, length / 2.0, length / 4.0, length * 0.75];
    for left in lefts.map(|back| mark - back) {
        for level in 0..LEVELS {
            let place = Place { mark, left, right: left + length, level };
            *tries += 1;
            if *tries > TRIES {
                return false;
            }
            if place.left < 0.0 || place.right > edge || placed.iter().any(|other| clash(&place, other)) {
                continue;
            }
            placed.push(place);
            if place_next(texts, order, edge, placed, tries) {
                return true;
            }
            placed.pop();
        }
    }
    false
}

/// Returns whether two labels touch, or the leader of one runs through the other.
fn clash(a: &Place, b: &Place) -> bool {
    let gap = 8.0;
    let touch = a.level == b.level && a.left < b.right + gap && b.left < a.right + gap;
    let through = |leader: &Place, label: &Place| {
        leader.level > label.level && label.left - 5.0 < leader.mark && leader.mark < label.right + 5.0
    };
    touch || through(a, b) || through(b, a)
}

/// Draws the marks on the line, with their labels or numbers.
pub fn draw(canvas: &Canvas, plan: &Plan<'_>, pane: &TimePane, spots: &Spots) {
    let y = spots.height;
    for (milestone, spot) in plan.milestones.iter().zip(&spots.labels) {
        let x = pane.noon(milestone.date);
        if spot.level > 0 && !spots.numbered {
            canvas.line((x, y - 11.0 - LEVEL * spot.level as f64), (x, y - 8.0), Role::Axis);
        }
    }
    let slipped = |milestone: &&Milestone<'_>| {
        milestone.baseline.is_some_and(|baseline| (milestone.date - baseline).abs() > 7)
    };
    for milestone in plan.milestones.iter().filter(slipped) {
        let promised = pane.noon(milestone.baseline.unwrap_or(milestone.date));
        let x = pane.noon(milestone.date);
        if x - promised > 16.0 {
            canvas.line((promised + 6.0, y), (x - 8.0, y), Role::Slip);
        }
    }
    for milestone in plan.milestones.iter().filter(slipped) {
        let promised = pane.noon(milestone.baseline.unwrap_or(milestone.date));
        canvas.draw(&Mark::diamond(promised, y, 4.5, Role::BaseMilestone));
    }
    for milestone in plan.milestones {
        let role = if milestone.reached { Role::DoneMilestone } else { Role::Milestone };
        canvas.draw(&Mark::diamond(pane.noon(milestone.date), y, 6.5, role).title(milestone.tooltip));
    }
    for (index, spot) in spots.labels.iter().enumerate() {
        if spots.numbered {
            let number = (index + 1).to_string();
            canvas.write(spot.x, y - 12.0, &number, Lettering::new(Role::Strong).centered());
        } else {
            let style = Lettering::new(Role::Strong).large().halo();
            let baseline = y - 15.0 - LEVEL * spot.level as f64;
            canvas.label(&Label::new(spot.x, baseline, &spot.name, style).aside(&spot.date));
        }
    }
}
