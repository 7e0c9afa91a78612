//! The labels of the burn-up: at the ends of its lines, at the steps of the scope, where the rays meet it.

use crate::chart::burn_up::{BurnUp, LARGE, Plot, Ray, Step, end};
use crate::chart::frame::Canvas;
use crate::chart::lettering::Lettering;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::room::{Extent, Room};
use crate::chart::text;
use crate::chart::values::counted;
use crate::units::locale::say;

const STRONG: Lettering = Lettering::new(Role::Strong);
const DONE: Lettering = Lettering::new(Role::AccentText).halo();
const PLAIN: Lettering = Lettering::new(Role::Text).halo();

fn scope_words(burn_up: &BurnUp<'_>) -> String {
    let scope = burn_up.scope.last().map_or(0.0, |step| step.amount);
    say!(burn_up.numbers, "progress-chart-scope", amount = counted(scope, burn_up.numbers))
}

/// Says what is done, and how much that is more than the scope.
fn done_words(burn_up: &BurnUp<'_>) -> Option<String> {
    let (done, scope) = (burn_up.done.last()?.1, burn_up.scope.last()?.amount);
    let locale = burn_up.numbers;
    let (amount, more) = (counted(done, locale), counted(done - scope, locale));
    Some(match done > scope + 1e-9 {
        true => say!(locale, "progress-chart-done-above", amount = amount, more = more),
        false => say!(locale, "progress-chart-done", amount = amount),
    })
}

/// Returns the room at the right of the lines, in pixels.
pub fn margin(burn_up: &BurnUp<'_>, narrow: bool) -> f64 {
    STRONG.width(&scope_words(burn_up)) * 1.1 + if narrow { 12.0 } else { 18.0 }
}

/// Draws all labels.
pub fn draw(canvas: &Canvas, burn_up: &BurnUp<'_>, plot: &Plot, room: &mut Room) {
    let Some(scope) = burn_up.scope.last() else { return };
    let (x, y) = (plot.right + 8.0, plot.y(scope.amount) + 4.0);
    let words = text::shorten(&scope_words(burn_up), (plot.width - x) / 1.1, STRONG.size, true);
    canvas.write(x, y, &words, STRONG);
    room.block(Extent::of(x, y, &words, STRONG));
    block_rays(burn_up, plot, room);
    draw_done(canvas, burn_up, plot, room);
    draw_meetings(canvas, burn_up, plot, room);
    draw_steps(canvas, burn_up, plot, room);
}

/// Into how many pieces a ray is cut, and half the height of one, in pixels.
const PIECES: u32 = 40;
const PIECE: f64 = 2.5;

/// Keeps labels off the rays: a dashed line through a date strikes it out.
fn block_rays(burn_up: &BurnUp<'_>, plot: &Plot, room: &mut Room) {
    let (Some(rays), Some((date, done))) = (&burn_up.rays, burn_up.done.last()) else { return };
    let from = (plot.x(*date), plot.y(*done));
    for to in [&rays.fast, &rays.slow].into_iter().filter_map(|ray| end(burn_up, plot, ray)) {
        for piece in 1..=PIECES {
            let share = f64::from(piece) / f64::from(PIECES);
            let (x, y) = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
            room.block(Extent { left: x - PIECE, top: y - PIECE, right: x + PIECE, bottom: y + PIECE });
        }
    }
}

fn draw_done(canvas: &Canvas, burn_up: &BurnUp<'_>, plot: &Plot, room: &mut Room) {
    let (Some(words), Some((date, done))) = (done_words(burn_up), burn_up.done.last()) else { return };
    let (x, y) = (plot.x(*date), plot.y(*done));
    let places = [
        (x - 9.0, y - 8.0, DONE.ending()),
        (x + 9.0, y + 16.0, DONE),
        (x - 9.0, y + 18.0, DONE.ending()),
        (x + 9.0, y - 8.0, DONE),
        (plot.left + 4.0, y + 18.0, DONE),
        (plot.right, y + 30.0, DONE.ending()),
    ];
    if let Some((x, y, style)) = room.place(&words, &clear_first(burn_up, plot, &words, &places)) {
        canvas.write(x, y, &words, style);
    }
}

/// Puts the places first at which the line of the status date does not run through the words.
fn clear_first(
    burn_up: &BurnUp<'_>,
    plot: &Plot,
    words: &str,
    places: &[(f64, f64, Lettering)],
) -> Vec<(f64, f64, Lettering)> {
    let mut places = places.to_vec();
    if plot.days.contains(burn_up.status) {
        let line = plot.x(burn_up.status);
        places.sort_by_key(|(x, y, style)| {
            let extent = Extent::of(*x, *y, words, *style);
            extent.left < line + 2.0 && line - 2.0 < extent.right
        });
    }
    places
}

/// Writes on the scope line when each ray meets it, the earlier one first.
fn draw_meetings(canvas: &Canvas, burn_up: &BurnUp<'_>, plot: &Plot, room: &mut Room) {
    let (Some(rays), Some(scope)) = (&burn_up.rays, burn_up.scope.last()) else { return };
    let scope = scope.amount;
    let locale = burn_up.numbers;
    let beside = plot.x(burn_up.status) + 6.0;
    let mut draw = |ray: &Ray, is_fast: bool| {
        let Some((x, y)) = end(burn_up, plot, ray) else { return };
        let date = ray.date.map(|date| plot.days.date_text(date)).unwrap_or_default();
        // One beyond the edge of the picture points there.
        let is_beyond = ray.date.is_some_and(|date| !plot.days.contains(date));
        if ray.date.is_some() && !is_beyond {
            canvas.draw(&Mark::circle(x, y, 3.2, Role::Point));
        }
        let words = match (is_fast, ray.date, is_beyond) {
            (true, None, _) => say!(locale, "progress-chart-fast-never"),
            (true, Some(_), true) => say!(locale, "progress-chart-fast-later", date = date),
            (true, Some(_), false) => say!(locale, "progress-chart-fast", date = date),
            (false, None, _) => say!(locale, "progress-chart-slow-never"),
            (false, Some(_), true) => say!(locale, "progress-chart-slow-later", date = date),
            (false, Some(_), false) => say!(locale, "progress-chart-slow", date = date),
        };
        // A slow ray that does not get there has its label below it, away from the fast one.
        let is_low = !is_fast && y > plot.y(scope) + 12.0;
        let places = [
            if is_low { (x, y + 16.0, PLAIN.ending()) } else { (x, y - 8.0, PLAIN.centered()) },
            (x, y - 8.0, PLAIN.ending()),
            (plot.right, y - 8.0, PLAIN.ending()),
            (plot.right, y - 22.0, PLAIN.ending()),
            (x, y - 22.0, PLAIN.centered()),
            (x, y - 22.0, PLAIN.ending()),
            (x + 6.0, y + 20.0, PLAIN),
            (x, y + 18.0, PLAIN.ending()),
            (x, y + 18.0, PLAIN.centered()),
            (plot.right, y + 34.0, PLAIN.ending()),
            (plot.right, y + 56.0, PLAIN.ending()),
            (beside, y - 8.0, PLAIN),
            (beside, y - 19.0, PLAIN),
        ];
        if let Some((x, y, style)) = room.place(&words, &clear_first(burn_up, plot, &words, &places)) {
            canvas.write(x, y, &words, style);
        }
    };
    draw(&rays.fast, true);
    draw(&rays.slow, false);
}

/// The most changes of the scope that are named in the picture; the list beside it has all.
const NAMED: usize = 4;

/// Names the largest changes of the scope.
fn draw_steps(canvas: &Canvas, burn_up: &BurnUp<'_>, plot: &Plot, room: &mut Room) {
    let by = |pair: &&[Step<'_>]| (pair[1].amount - pair[0].amount).abs();
    let is_large = |pair: &&[Step<'_>]| by(pair) > pair[0].amount.abs() * LARGE && !pair[1].label.is_empty();
    let mut large: Vec<&[Step<'_>]> = burn_up.scope.windows(2).filter(is_large).collect();
    large.sort_by(|a, b| by(b).total_cmp(&by(a)));
    large.truncate(NAMED);
    for pair in large {
        let (before, step) = (&pair[0], &pair[1]);
        let most = (plot.right - plot.left) * if plot.narrow { 0.45 } else { 0.3 };
        let words = text::shorten(step.label, most, PLAIN.size, false);
        let x = plot.x(step.date.previous());
        // Below it the label would stand on what is done.
        let above = plot.y(step.amount.max(before.amount)) - 7.0;
        let places = [(x - 3.0, above, PLAIN.ending()), (x + 3.0, above, PLAIN)];
        let inside = |place: &&(f64, f64, Lettering)| {
            let extent = Extent::of(place.0, place.1, &words, place.2);
            extent.left >= plot.left && extent.right <= plot.right
        };
        let places: Vec<_> = places.iter().filter(inside).copied().collect();
        if let Some((x, y, style)) = room.place(&words, &places) {
            canvas.write(x, y, &words, style);
        }
    }
}
