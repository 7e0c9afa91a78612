//! The normal distribution, with nothing but additions, multiplications, divisions and square roots: those
//! give the same bits on every machine, the platform's own functions do not.

use std::sync::LazyLock;

/// Returns e to the power of `x`, for `x` from -700 to 0: powers of two, and Taylor's series of the rest.
fn exp(x: f64) -> f64 {
    const LN_2: f64 = std::f64::consts::LN_2;
    let halvings = (-x / LN_2) as u64;
    let rest = x + halvings as f64 * LN_2;
    let (mut sum, mut term) = (1.0, 1.0);
    for step in 1..22 {
        term *= rest / f64::from(step);
        sum += term;
    }
    sum * f64::from_bits((1023 - halvings.min(1022)) << 52)
}

fn density(z: f64) -> f64 {
    const ROOT_OF_TWO_PI: f64 = 2.506_628_274_631_000_5;
    exp(-0.5 * z * z) / ROOT_OF_TWO_PI
}

/// Returns the share of a normal distribution below `z`: ½ + φ(z)(z + z³/3 + z⁵/(3·5) + …) (Marsaglia,
/// "Evaluating the Normal Distribution", Journal of Statistical Software 11, 2004).
pub fn below(z: f64) -> f64 {
    if z.abs() > 8.0 {
        return if z > 0.0 { 1.0 } else { 0.0 };
    }
    let (mut sum, mut term, mut step) = (z, z, 1.0);
    while sum + term != sum || step < 3.0 {
        step += 2.0;
        term *= z * z / step;
        sum += term;
    }
    0.5 + density(z) * sum
}

/// The cells of a table between one power of two and the next, as bits.
const CELL_BITS: u32 = 5;
const SHIFT: u32 = 23 - CELL_BITS;
/// The smallest share there is, 2^-33, as the bits of a single float.
const SMALLEST: u32 = (127 - 33) << 23;
const CELLS: usize = 32 << CELL_BITS;

/// The quantiles below the middle: 32 cells between each power of two and the next, so that the tails are
/// as exact as the middle. Each cell has its first value, and the step to the next.
static QUANTILES: LazyLock<Vec<[f32; 2]>> = LazyLock::new(|| {
    let mut quantiles = vec![0.0; CELLS + 1];
    let mut z = 0.0;
    for index in (0..CELLS).rev() {
        let share = f64::from(f32::from_bits(SMALLEST + ((index as u32) << SHIFT)));
        // Newton's method, from the neighbour.
        for _ in 0..3 {
            z -= (below(z) - share) / density(z);
        }
        quantiles[index] = z;
    }
    quantiles.windows(2).map(|pair| [pair[0] as f32, (pair[1] - pair[0]) as f32]).collect()
});

/// Turns random bits into normal numbers.
#[derive(Clone, Copy)]
pub struct Normal(&'static [[f32; 2]]);

impl Normal {
    pub fn new() -> Normal {
        Normal(&QUANTILES)
    }

    /// Returns the normal number of 32 random bits: its sign by one of them, its size by the others.
    #[inline]
    pub fn of(self, bits: u32) -> f32 {
        let share = ((bits >> 1) as i32 as f32 + 0.5) * (1.0 / 4_294_967_296.0);
        let place = share.to_bits().saturating_sub(SMALLEST);
        let [first, step] = self.0[((place >> SHIFT) as usize).min(CELLS - 1)];
        let rest = (place - ((place >> SHIFT).min(CELLS as u32 - 1) << SHIFT)) as i32 as f32;
        let size = first + step * (rest * (1.0 / (1u32 << SHIFT) as f32));
        if bits & 1 == 0 { size } else { -size }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Abramowitz & Stegun, "Handbook of Mathematical Functions", table 26.1.
    #[test]
    fn the_printed_table_comes_out() {
        for (z, share) in [
            (0.0, 0.5),
            (0.5, 0.691_462_461_274_013),
            (1.0, 0.841_344_746_068_543),
            (1.96, 0.975_002_104_851_780),
            (3.0, 0.998_650_101_968_370),
            (-2.0, 0.022_750_131_948_179),
        ] {
            assert!((below(z) - share).abs() < 1e-14, "{z}: {}", below(z));
        }
    }

    #[test]
    fn quantiles_undo_shares() {
        let normal = Normal::new();
        for bits in (0..u32::MAX).step_by(1_000_003) {
            let share = (f64::from(bits >> 1) + 0.5) / 4_294_967_296.0;
            let share = if bits & 1 == 0 { share } else { 1.0 - share };
            let z = f64::from(normal.of(bits));
            assert!((below(z) - share).abs() < 2e-5, "{bits}: {z}");
        }
        assert!((-6.4..-6.2).contains(&normal.of(0)));
        assert_eq!(normal.of(0), -normal.of(1));
        assert!(normal.of(u32::MAX).abs() < 1e-6);
    }
}
