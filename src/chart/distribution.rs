//! How many of 100 runs finish in each stretch of days, with flags at the dates that readers ask for.

use crate::chart::dates::Days;
use crate::chart::frame::{Canvas, TimePane};
use crate::chart::lettering::Lettering;
use crate::chart::mark::Mark;
use crate::chart::roles::Role;
use crate::chart::values::sound;
use crate::chart::{Caption, Svg, Width, text};
use crate::units::Date;
use crate::units::locale::Locale;

/// Outcomes by date.
#[derive(Clone, Copy, Debug)]
pub struct Distribution<'a> {
    pub caption: Caption<'a>,
    /// How the dates are written.
    pub numbers: Locale,
    /// In order of time, one after the other.
    pub bars: &'a [Bar<'a>],
    /// At most three.
    pub flags: &'a [Flag<'a>],
    /// A line below the axis: what a bar is.
    pub note: &'a str,
}

/// One stretch of days.
#[derive(Clone, Copy, Debug)]
pub struct Bar<'a> {
    pub first: Date,
    pub last: Date,
    /// The share of all outcomes, 0 to 1.
    pub share: f64,
    /// Solid up to the date that is safe to promise, tinted after it.
    pub solid: bool,
    pub tooltip: &'a str,
}

/// A date with its odds in words: `30 Apr: 8 in 10`.
#[derive(Clone, Copy, Debug)]
pub struct Flag<'a> {
    pub date: Date,
    pub words: &'a str,
    pub kind: FlagKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FlagKind {
    /// What was promised.
    Promised,
    /// What the plan says.
    Plan,
    /// What is safe to promise.
    Safe,
}

/// The most flags, each with a line of its own above the bars.
const FLAGS: usize = 3;
const LINE: f64 = 17.0;
/// The most bars with tooltips; those of many bars would outweigh them.
const TIPPED: usize = 8;

/// Draws the bars. There is nothing to draw without an outcome.
pub fn draw(distribution: &Distribution<'_>, width: Width) -> Option<Svg> {
    let highest = distribution.bars.iter().filter_map(|bar| sound(bar.share)).fold(0.0, f64::max);
    if highest <= 0.0 {
        return None;
    }
    let flags = &distribution.flags[..distribution.flags.len().min(FLAGS)];
    let (pixels, height) = (width.pixels(), if width.is_narrow() { 262.0 } else { 286.0 });
    let canvas = Canvas::chart(distribution.caption, width, height, false);
    let (first, last) = range(distribution.bars, flags);
    let left = 1.0;
    let pane = TimePane {
        days: Days::new(distribution.numbers, first, last, pixels - left * 2.0).fine(),
        left,
        top: LINE * flags.len() as f64 + 16.0,
        bottom: height - 42.0,
    };
    let scale = |share: f64| pane.bottom - (pane.bottom - pane.top) * (sound(share).unwrap_or(0.0) / highest);
    draw_bars(&canvas, distribution.bars, &pane, &scale);
    canvas.line((left, pane.bottom), (pixels - left, pane.bottom), Role::Axis);
    for date in pane.days.grid() {
        canvas.line((pane.x(date), pane.bottom), (pane.x(date), pane.bottom + 5.0), Role::Axis);
    }
    draw_dates(&canvas, &pane);
    let note = text::shorten(distribution.note, pixels / 1.08, 12.0, false);
    canvas.write(left, height - 6.0, &note, Lettering::new(Role::Faint));
    draw_flags(&canvas, distribution.bars, flags, &pane, &scale, pixels);
    Some(canvas.finish())
}

/// Returns the days to draw: those of the bars, and of flags that are no further away than a third of them.
fn range(bars: &[Bar<'_>], flags: &[Flag<'_>]) -> (Date, Date) {
    let first = bars.iter().map(|bar| bar.first).min().unwrap_or(Date::from_days(0));
    let last = bars.iter().map(|bar| bar.last).max().unwrap_or(first);
    let span = last - first + 1;
    // One bar alone is not drawn as a wall.
    let least = if bars.len() == 1 { span } else { 0 };
    let most = (span / 3).max(least).max(7);
    let near = |date: &Date| *date >= first + -most && *date <= last + most;
    let dates = || flags.iter().map(|flag| flag.date).filter(near);
    let low = dates().min().unwrap_or(first).min(first + -least);
    let high = dates().max().unwrap_or(last).max(last + least);
    (low.min(first), high.max(last))
}

/// Writes the dates below the axis, as many as have room: a short month may leave too little.
fn draw_dates(canvas: &Canvas, pane: &TimePane) {
    let style = Lettering::new(Role::Faint);
    let mut free_from = 0.0;
    for tick in pane.days.ticks().iter().filter(|tick| !tick.label.is_empty()) {
        let at = pane.x(tick.date) + 4.0;
        if at >= free_from {
            canvas.write(at, pane.bottom + 17.0, &tick.label, style);
            free_from = at + style.width(&tick.label) * 1.1;
        }
    }
}

fn draw_bars(canvas: &Canvas, bars: &[Bar<'_>], pane: &TimePane, scale: &dyn Fn(f64) -> f64) {
    let edges = |bar: &Bar<'_>| (pane.x(bar.first), pane.evening(bar.last));
    // Marks of one class that follow each other are one path.
    for solid in [true, false] {
        for bar in bars.iter().filter(|bar| bar.solid == solid && sound(bar.share).unwrap_or(0.0) > 0.0) {
            let (from, to) = edges(bar);
            let gap = if to - from > 6.0 { 1.0 } else { 0.0 };
            // An outline lies half outside its shape.
            let (role, inset) = if solid { (Role::Bar, 0.0) } else { (Role::BarRest, 0.5) };
            let top = scale(bar.share).min(pane.bottom - 1.5) + inset;
            let title = if bars.len() > TIPPED { "" } else { bar.tooltip };
            let width = (to - from - gap * 2.0 - inset * 2.0).max(1.0);
            canvas.draw(
                &Mark::rect(from + gap + inset, top, width, pane.bottom - top - inset, role).title(title),
            );
        }
    }
    for bar in bars {
        let (from, to) = edges(bar);
        let count = (sound(bar.share).unwrap_or(0.0) * 100.0).round() as u32;
        let style = Lettering::new(if bar.solid { Role::TodayText } else { Role::Ink });
        let words = count.to_string();
        let (is_tall, y) = (pane.bottom - scale(bar.share) >= 18.0, pane.bottom - 5.0);
        if count == 0 || !is_tall {
            continue;
        }
        if style.width(&words) * 1.1 + 7.0 <= to - from {
            canvas.write(from + 4.0, y, &words, style);
        } else if style.small().width(&words) * 1.08 + 1.0 <= to - from {
            canvas.write((from + to) / 2.0, y, &words, style.small().centered());
        }
    }
}

/// Where the words of a flag stand.
#[derive(Clone, Copy)]
struct Spot {
    level: usize,
    left: f64,
    right: f64,
}

fn draw_flags(
    canvas: &Canvas,
    bars: &[Bar<'_>],
    flags: &[Flag<'_>],
    pane: &TimePane,
    scale: &dyn Fn(f64) -> f64,
    pixels: f64,
) {
    let places: Vec<f64> = flags.iter().map(|flag| pane.noon(flag.date)).collect();
    let words: Vec<String> =
        flags.iter().map(|flag| text::shorten(&aimed(flag, pane), pixels / 1.1 - 2.0, 12.0, true)).collect();
    let widths: Vec<f64> =
        flags.iter().zip(&words).map(|(flag, words)| lettering(flag.kind).width(words) * 1.1).collect();
    let spots = place(&places, &widths, pixels);
    for ((flag, at), (spot, words)) in flags.iter().zip(&places).zip(spots.iter().zip(&words)) {
        let baseline = 13.0 + LINE * spot.level as f64;
        let below = bars
            .iter()
            .find(|bar| bar.first <= flag.date && flag.date <= bar.last)
            .map_or(pane.bottom, |bar| scale(bar.share));
        let role = if flag.kind == FlagKind::Plan { Role::Today } else { Role::BaseLine };
        canvas.line((*at, baseline - 10.0), (*at, below.max(baseline)), role);
        canvas.write(spot.left, baseline, words, lettering(flag.kind).halo());
    }
}

fn lettering(kind: FlagKind) -> Lettering {
    Lettering::new(match kind {
        FlagKind::Promised => Role::Text,
        FlagKind::Plan => Role::Strong,
        FlagKind::Safe => Role::GoodText,
    })
}

/// Returns the words of a flag, with an arrow where its date lies outside the drawing.
fn aimed(flag: &Flag<'_>, pane: &TimePane) -> String {
    if flag.date < pane.days.first() {
        format!("← {}", flag.words)
    } else if flag.date > pane.days.last() {
        format!("{} →", flag.words)
    } else {
        flag.words.to_string()
    }
}

/// Places the words beside their lines, each on a level of its own, so that as few lines as can be cross
/// words. A line runs from its own level down, so words above it are free.
fn place(places: &[f64], widths: &[f64], pixels: f64) -> Vec<Spot> {
    let count = places.len();
    let mut best: (usize, Vec<Spot>) = (usize::MAX, Vec::new());
    for levels in orders(count) {
        for sides in 0..1_u32 << count {
            let spots: Vec<Spot> = (0..count)
                .map(|index| {
                    let wanted = match sides >> index & 1 {
                        0 => places[index] + 5.0,
                        _ => places[index] - 5.0 - widths[index],
                    };
                    let left = wanted.clamp(1.0, (pixels - 1.0 - widths[index]).max(1.0));
                    Spot { level: levels[index], left, right: left + widths[index] }
                })
                .collect();
            let crossings = spots
                .iter()
                .flat_map(|spot| places.iter().zip(&spots).map(move |(at, of)| (spot, at, of)))
                .filter(|(spot, at, of)| {
                    of.level <= spot.level && spot.left - 3.0 < **at && **at < spot.right + 3.0
                })
                .count();
            if crossings < best.0 {
                best = (crossings, spots);
            }
        }
    }
    best.1
}

/// Returns every order of the levels, in a fixed order.
fn orders(count: usize) -> Vec<Vec<usize>> {
    match count {
        0 => vec![Vec::new()],
        1 => vec![vec![0]],
        2 => vec![vec![0, 1], vec![1, 0]],
        _ => vec![vec![0, 1, 2], vec![0, 2, 1], vec![1, 0, 2], vec![1, 2, 0], vec![2, 0, 1], vec![2, 1, 0]],
    }
}
