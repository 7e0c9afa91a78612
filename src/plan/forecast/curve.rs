//! How an estimate spreads between its ends: tables of quantiles from 0, the low end, to 1, the high one.
//!
//! Beta-PERT: a beta distribution with α = 1 + 4m and β = 5 - 4m, where m is how far along the likely
//! value is (Malcolm, Roseboom, Clark & Fazar 1959; Vose, "Risk Analysis", 2008). Its density is
//! tabulated for 33 values of m, where all exponents are eighths and square roots suffice. Between two of
//! them quantiles are mixed: that keeps the mean, (low + 4 likely + high) / 6, exactly.

use crate::model::task::Shape;
use crate::plan::forecast::normal;
use crate::plan::forecast::random::LANES;
use std::sync::{LazyLock, OnceLock};

/// A share is looked up by its distance from the nearer end, with 16 cells between one power of two and
/// the next: long tails need short cells. A little is added to it first, so that the first cell begins at 0.
const CELL_BITS: u32 = 4;
const SHIFT: u32 = 23 - CELL_BITS;
const ADDED: f32 = 1.0 / 131_072.0;
const SMALLEST: u32 = (127 - 17) << 23;
/// Cells of one half; the last one is for what was added.
const SHARES: usize = (16 << CELL_BITS) + 1;
/// Places of one half in a table: a power of two, so that no place has to be checked.
const HALF: usize = 512;

/// Cells of a table by normal number from -4 to 4.
const STEPS: usize = 256;
const REACH: f32 = 4.0;

/// One shape with the likely value at one place.
pub struct Curve {
    by_share: ByShare,
    /// In each cell the first value, and the step to the next.
    by_normal: Vec<[f32; 2]>,
}

impl Curve {
    /// Makes the tables; `likely` is from 0 to 1.
    pub fn new(shape: Shape, likely: f64) -> Curve {
        let mixed = |tables: fn(&Beta) -> &Vec<f64>| {
            let place = likely.clamp(0.0, 1.0) * MIXES as f64;
            let first = (place as usize).min(MIXES - 1);
            let weight = place - first as f64;
            let (low, high) = (tables(Beta::of(first)), tables(Beta::of(first + 1)));
            low.iter().zip(high).map(|(low, high)| low + (high - low) * weight).collect::<Vec<f64>>()
        };
        let plain = || NORMAL_POINTS.iter().map(|&share| quantile(shape, likely, share)).collect();
        let (by_share, by_normal): (_, Vec<f64>) = match shape {
            Shape::Pert => (table(&mixed(|beta| &beta.by_share)), mixed(|beta| &beta.by_normal)),
            Shape::Triangular => (ByShare::Triangle(likely as f32), plain()),
            Shape::Uniform => (ByShare::Even, plain()),
        };
        Curve { by_share, by_normal: cells(&by_normal) }
    }

    /// Returns the quantile of 32 random bits.
    #[inline]
    pub fn of_bits(&self, bits: u32) -> f32 {
        match &self.by_share {
            ByShare::Table(table) => look_up(table, bits),
            ByShare::Triangle(likely) => on_side(*likely, bits, square(*likely, bits).sqrt()),
            ByShare::Even => even(bits),
        }
    }

    /// Sets `into` to what is made of the quantile of each lane's random bits.
    #[inline]
    pub fn fill<T>(&self, bits: &[u32; LANES], into: &mut [T; LANES], make: impl Fn(f32) -> T) {
        let both = into.iter_mut().zip(bits);
        // Outside of the loops, so that each is the same steps for all lanes.
        match &self.by_share {
            ByShare::Table(table) => both.for_each(|(into, &bits)| *into = make(look_up(table, bits))),
            ByShare::Triangle(likely) => {
                // Step by step, so that only one root is drawn for a lane.
                let squares = bits.map(|bits| square(*likely, bits));
                for (both, square) in both.zip(squares) {
                    *both.0 = make(on_side(*likely, *both.1, square.sqrt()));
                }
            }
            ByShare::Even => both.for_each(|(into, &bits)| *into = make(even(bits))),
        }
    }

    /// Returns the quantile of a normal number.
    #[inline]
    pub fn of_normal(&self, z: f32) -> f32 {
        let place = (z + REACH) * (STEPS as f32 / (2.0 * REACH));
        let place = place.clamp(0.0, STEPS as f32);
        let cell = (place as usize).min(STEPS - 1);
        let [first, step] = self.by_normal[cell];
        first + step * (place - cell as f32)
    }
}

/// How the quantile of a share is found.
enum ByShare {
    /// In each cell the first value and the step to the next: the lower half, then the upper one from the
    /// high end.
    Table(Box<[[f32; 2]; 2 * HALF]>),
    Triangle(f32),
    Even,
}

#[inline]
fn look_up(table: &[[f32; 2]; 2 * HALF], bits: u32) -> f32 {
    let half = bits >> 31;
    // All bits turned over in the upper half: the distance from the high end.
    let distance = ((bits ^ half.wrapping_neg()) as i32 as f32 + 0.5) * (1.0 / 4_294_967_296.0);
    let place = (distance + ADDED).to_bits() - SMALLEST;
    let [first, step] = table[half as usize * HALF + (place >> SHIFT) as usize % HALF];
    let rest = (place & ((1 << SHIFT) - 1)) as i32 as f32;
    first + step * (rest * (1.0 / (1u32 << SHIFT) as f32))
}

/// The closed form, as in `quantile`: what the root is drawn of, and which side it counts from.
#[inline]
fn square(likely: f32, bits: u32) -> f32 {
    let share = even(bits);
    if share < likely { share * likely } else { (1.0 - share) * (1.0 - likely) }
}

#[inline]
fn on_side(likely: f32, bits: u32, root: f32) -> f32 {
    if even(bits) < likely { root } else { 1.0 - root }
}

/// Returns the share itself: the 24 highest bits, as many as a single float has.
#[inline]
fn even(bits: u32) -> f32 {
    ((bits >> 8) as i32 as f32 + 0.5) * (1.0 / 16_777_216.0)
}

fn table(points: &[f64]) -> ByShare {
    let mut table = Box::new([[0.0; 2]; 2 * HALF]);
    for (half, points) in points.chunks(SHARES + 1).enumerate() {
        table[half * HALF..][..SHARES].copy_from_slice(&cells(points));
    }
    ByShare::Table(table)
}

fn cells(points: &[f64]) -> Vec<[f32; 2]> {
    points.windows(2).map(|pair| [pair[0] as f32, (pair[1] - pair[0]) as f32]).collect()
}

/// The ends of all cells by share: those of the lower half, then those of the upper one.
static SHARE_POINTS: LazyLock<Vec<f64>> = LazyLock::new(|| {
    let distance = |index| f64::from(f32::from_bits(SMALLEST + ((index as u32) << SHIFT)) - ADDED);
    (0..=SHARES).map(distance).chain((0..=SHARES).map(|index| 1.0 - distance(index))).collect()
});

static NORMAL_POINTS: LazyLock<Vec<f64>> = LazyLock::new(|| {
    let z = |index| (index as f64 / STEPS as f64 - 0.5) * f64::from(2.0 * REACH);
    (0..=STEPS).map(|index| normal::below(z(index))).collect()
});

/// The quantiles that have a closed form (Kotz & van Dorp, "Beyond Beta", 2004, for the triangular one).
fn quantile(shape: Shape, likely: f64, share: f64) -> f64 {
    match shape {
        Shape::Uniform | Shape::Pert => share,
        Shape::Triangular if share < likely => (share * likely).sqrt(),
        Shape::Triangular => 1.0 - ((1.0 - share) * (1.0 - likely)).sqrt(),
    }
}

/// Into how many steps the place of the likely value is divided.
const MIXES: usize = 32;

/// The quantiles of a beta distribution.
struct Beta {
    by_share: Vec<f64>,
    by_normal: Vec<f64>,
}

impl Beta {
    fn of(index: usize) -> &'static Beta {
        static BETAS: [OnceLock<Beta>; MIXES + 1] = [const { OnceLock::new() }; MIXES + 1];
        BETAS[index].get_or_init(|| Beta::new(index))
    }

    /// Adds up the density by Simpson's rule, closer steps at both ends, and reads it backwards.
    fn new(eighths: usize) -> Beta {
        const PARTS: usize = 1024;
        // With x = s²(3 - 2s), equal steps of s are short ones of x at both ends.
        let density = |s: f64| {
            let (x, rest) = (s * s * (3.0 - 2.0 * s), (1.0 - s) * (1.0 - s) * (1.0 + 2.0 * s));
            power(x, eighths) * power(rest, MIXES - eighths) * 6.0 * s * (1.0 - s)
        };
        let mut sums = vec![0.0];
        let (mut sum, mut left) = (0.0, density(0.0));
        for part in 0..PARTS {
            let at = |offset: f64| (part as f64 + offset) / PARTS as f64;
            let right = density(at(1.0));
            sum += left + 4.0 * density(at(0.5)) + right;
            sums.push(sum);
            left = right;
        }
        let read = |shares: &[f64]| {
            shares
                .iter()
                .map(|share| {
                    let wanted = share * sum;
                    let part = sums.partition_point(|&sum| sum < wanted).clamp(1, PARTS) - 1;
                    let width = sums[part + 1] - sums[part];
                    let rest = if width > 0.0 { (wanted - sums[part]) / width } else { 0.0 };
                    let s = (part as f64 + rest.clamp(0.0, 1.0)) / PARTS as f64;
                    s * s * (3.0 - 2.0 * s)
                })
                .collect()
        };
        Beta { by_share: read(&SHARE_POINTS), by_normal: read(&NORMAL_POINTS) }
    }
}

/// Returns `x` to the power of so many eighths.
fn power(x: f64, eighths: usize) -> f64 {
    let mut result = (0..eighths / 8).fold(1.0, |product, _| product * x);
    let mut root = x;
    for bit in [4, 2, 1] {
        root = root.sqrt();
        if eighths & bit != 0 {
            result *= root;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mean_and_sd(value: impl Fn(u32) -> f32) -> (f64, f64) {
        let values: Vec<f64> =
            (0..100_000u64).map(|i| f64::from(value(((2 * i + 1) * (1 << 31) / 100_000) as u32))).collect();
        let mean = values.iter().sum::<f64>() / 1e5;
        let variance = values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / 1e5;
        (mean, variance.sqrt())
    }

    /// Mean (1 + 4m)/6, variance αβ/(6² · 7): the beta distribution's own.
    #[test]
    fn pert_has_its_mean_and_spread() {
        for likely in [0.0, 0.1, 1.0 / 3.0, 0.5, 0.77, 1.0] {
            let (alpha, beta) = (1.0 + 4.0 * likely, 5.0 - 4.0 * likely);
            let curve = Curve::new(Shape::Pert, likely);
            let (mean, sd) = mean_and_sd(|bits| curve.of_bits(bits));
            let expected = (alpha / 6.0, (alpha * beta / 252.0_f64).sqrt());
            assert!(
                (mean - expected.0).abs() < 3e-5 && (sd - expected.1).abs() < 1e-4,
                "{likely}: {mean} {sd}"
            );
        }
    }

    /// I_x(3, 3) = x³(10 - 15x + 6x²), whose quantiles at 10, 50 and 80 percent were found by hand.
    #[test]
    fn pert_has_its_quantiles() {
        let curve = Curve::new(Shape::Pert, 0.5);
        for share in [0.1, 0.5, 0.8, 0.9] {
            let x = f64::from(curve.of_bits((share * 4_294_967_296.0) as u32));
            let back = x * x * x * (10.0 - 15.0 * x + 6.0 * x * x);
            assert!((back - share).abs() < 1e-4, "{share}: {x} {back}");
        }
    }

    #[test]
    fn both_tables_say_the_same() {
        for (shape, likely) in [(Shape::Pert, 0.2), (Shape::Triangular, 0.3), (Shape::Uniform, 0.5)] {
            let curve = Curve::new(shape, likely);
            for z in [-3.0, -1.5, -0.2, 0.0, 0.7, 2.0, 3.1] {
                let share = (normal::below(z) * 4_294_967_296.0) as u32;
                let (one, other) = (curve.of_bits(share), curve.of_normal(z as f32));
                assert!((one - other).abs() < 3e-3, "{shape:?} {z}: {one} {other}");
            }
        }
    }

    /// The first share of 24 bits is 2⁻²⁵: the triangle's quantile there is √(0.4 · 2⁻²⁵) = 0.00011.
    #[test]
    fn the_ends_are_the_ends() {
        for shape in [Shape::Pert, Shape::Triangular, Shape::Uniform] {
            let curve = Curve::new(shape, 0.4);
            assert!(curve.of_bits(0) < 1.2e-4 && curve.of_normal(-9.0) < 0.02);
            assert!(curve.of_bits(u32::MAX) <= 1.0 && curve.of_normal(9.0) > 0.9);
        }
    }
}
