//! Where markers and ghosts stand: packing in a cell, and the corner whose arrow crosses the least.

/// A marker's middle and radius, in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Disc {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
}

/// An arrow from a ghost to a marker.
#[derive(Clone, Copy, Debug)]
pub struct Arrow {
    pub from: (f64, f64),
    pub to: (f64, f64),
}

/// Returns the places of `count` markers around the middle of a cell, or none where they do not fit.
///
/// Up to four stand as on a die, five to nine three by three and smaller; each keeps 24 pixels to point at.
pub fn pack(count: usize, width: f64, height: f64) -> Option<(f64, Vec<(f64, f64)>)> {
    let (near, radius) = if width < 70.0 { (14.0, 12.0) } else { (17.0, 12.5) };
    let high = near * 0.88;
    match count {
        0 => Some((radius, Vec::new())),
        1 => Some((radius, vec![(0.0, 0.0)])),
        2 if width < 52.0 || height < 28.0 => None,
        3..=4 if width < 52.0 || height < 52.0 => None,
        2 => Some((radius, vec![(-near, 0.0), (near, 0.0)])),
        3 => Some((radius, vec![(-near, -high), (near, -high), (0.0, high)])),
        4 => Some((radius, vec![(-near, -high), (near, -high), (-near, high), (near, high)])),
        5..=9 if width >= 74.0 && height >= 70.0 => {
            let rows = count.div_ceil(3) as f64;
            let place = |index: usize| {
                let (column, row) = ((index % 3) as f64, (index / 3) as f64);
                ((column - 1.0) * 24.0, (row - (rows - 1.0) / 2.0) * 23.0)
            };
            Some((10.0, (0..count).map(place).collect()))
        }
        _ => None,
    }
}

/// The radius of a ghost.
pub const GHOST: f64 = 4.5;

/// A marker that stood in another cell at the last review.
pub struct Move {
    pub disc: Disc,
    /// The left, top, width and height of the old cell.
    pub cell: (f64, f64, f64, f64),
    /// What arrows should go around: the other markers and the names of the levels.
    pub others: Vec<Disc>,
}

/// How often the arrows are placed anew, each in view of all others.
const ROUNDS: usize = 3;

/// Returns the arrows of all moves, without those that would run over several markers.
pub fn arrows(moves: &[Move]) -> Vec<Arrow> {
    let mut placed: Vec<Arrow> = Vec::new();
    for round in 0..ROUNDS {
        for (index, step) in moves.iter().enumerate() {
            let rest: Vec<Arrow> = placed
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != index)
                .map(|(_, arrow)| *arrow)
                .collect();
            let best = arrow(step, &rest);
            if round == 0 { placed.push(best) } else { placed[index] = best }
        }
    }
    let clear = |(step, arrow): &(&Move, Arrow)| {
        step.others.iter().filter(|other| away(other, arrow) < other.radius - 1.0).count() <= 1
    };
    moves.iter().zip(placed).filter(clear).map(|(_, arrow)| arrow).collect()
}

/// Returns the arrow to a marker from the corner of its old cell that costs the least.
fn arrow(step: &Move, arrows: &[Arrow]) -> Arrow {
    let (left, top, width, height) = step.cell;
    let shares = [(0.5, 0.5), (0.2, 0.2), (0.8, 0.2), (0.2, 0.8), (0.8, 0.8), (0.5, 0.18), (0.5, 0.82)];
    let cost = |ghost: (f64, f64)| {
        let others = || step.others.iter();
        let hit = others().filter(|other| distance(other, ghost) < other.radius + GHOST + 3.0).count();
        let near = arrows.iter().filter(|other| length(other.from, ghost) < GHOST * 2.0 + 3.0).count();
        let arrow = between(ghost, step.disc);
        let through = others().filter(|other| away(other, &arrow) < other.radius + 4.0).count();
        let crossed = arrows.iter().filter(|other| touch(other, &arrow)).count();
        let far = length(ghost, (step.disc.x, step.disc.y));
        (hit + near) as f64 * 100.0 + through as f64 * 30.0 + crossed as f64 * 20.0 + far * 0.02
    };
    let corners = shares.map(|(x, y)| (left + width * x, top + height * y));
    let best = corners.into_iter().min_by(|a, b| cost(*a).total_cmp(&cost(*b)));
    between(best.unwrap_or((left, top)), step.disc)
}

/// Returns whether two arrows cross, or one comes close to the ghost of the other.
fn touch(a: &Arrow, b: &Arrow) -> bool {
    let ghost = |arrow: &Arrow| Disc { x: arrow.from.0, y: arrow.from.1, radius: GHOST };
    cross(a, b) || away(&ghost(a), b) < GHOST + 3.0 || away(&ghost(b), a) < GHOST + 3.0
}

/// Returns the line from the edge of a ghost to just outside a marker.
fn between(ghost: (f64, f64), disc: Disc) -> Arrow {
    let whole = length(ghost, (disc.x, disc.y)).max(1.0);
    let (dx, dy) = ((disc.x - ghost.0) / whole, (disc.y - ghost.1) / whole);
    let stop = whole - disc.radius - 1.5;
    Arrow { from: ghost, to: (ghost.0 + dx * stop, ghost.1 + dy * stop) }
}

fn length(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (dx, dy) = (a.0 - b.0, a.1 - b.1);
    (dx * dx + dy * dy).sqrt()
}

fn distance(disc: &Disc, point: (f64, f64)) -> f64 {
    length((disc.x, disc.y), point)
}

/// Returns how near an arrow comes to the middle of a marker.
fn away(disc: &Disc, arrow: &Arrow) -> f64 {
    let (dx, dy) = (arrow.to.0 - arrow.from.0, arrow.to.1 - arrow.from.1);
    let square = (dx * dx + dy * dy).max(1e-9);
    let along = ((disc.x - arrow.from.0) * dx + (disc.y - arrow.from.1) * dy) / square;
    let along = along.clamp(0.0, 1.0);
    distance(disc, (arrow.from.0 + dx * along, arrow.from.1 + dy * along))
}

/// Returns whether two arrows cross.
fn cross(a: &Arrow, b: &Arrow) -> bool {
    let side = |line: &Arrow, point: (f64, f64)| {
        (line.to.0 - line.from.0) * (point.1 - line.from.1)
            - (line.to.1 - line.from.1) * (point.0 - line.from.0)
    };
    side(a, b.from) * side(a, b.to) < 0.0 && side(b, a.from) * side(b, a.to) < 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_in_a_cell_do_not_touch_and_stay_inside() {
        for (width, height) in [(84.0, 74.0), (58.0, 58.0)] {
            for count in 1..=9 {
                let Some((radius, places)) = pack(count, width, height) else { continue };
                for (index, a) in places.iter().enumerate() {
                    assert!(
                        a.0.abs() + radius <= width / 2.0 && a.1.abs() + radius <= height / 2.0,
                        "{count}"
                    );
                    assert!(places[..index].iter().all(|b| length(*a, *b) >= radius * 2.0), "{count}");
                }
            }
        }
        assert!(pack(9, 84.0, 74.0).is_some());
        assert!(pack(5, 58.0, 58.0).is_none());
        assert!(pack(10, 84.0, 74.0).is_none());
    }

    #[test]
    fn an_arrow_goes_around_a_marker_in_its_way() {
        let disc = |x, y| Disc { x, y, radius: 12.5 };
        let cell = (0.0, 0.0, 84.0, 74.0);
        let step = Move { disc: disc(42.0, 120.0), cell, others: vec![disc(42.0, 37.0)] };
        let blocked = arrow(&step, &[]);
        assert!(away(&disc(42.0, 37.0), &blocked) >= 12.5 + 4.0, "{blocked:?}");
        assert!(distance(&disc(42.0, 37.0), blocked.from) >= 12.5 + GHOST);
    }
}
