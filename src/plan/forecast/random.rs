//! Random numbers that are the same on every machine: xoshiro256++ (Blackman & Vigna, "Scrambled Linear
//! Pseudorandom Number Generators", 2021), its state filled by SplitMix64 (Steele, Lea & Flood 2014).
//!
//! Everything that is drawn has a stream of its own for every block of runs, found by the seed, by what is
//! drawn and by the block. So any draw can be made again alone, on any thread; and a task that is added to
//! the plan leaves the draws of all others as they were: two forecasts differ by the plan, not by luck.

/// How many runs are played side by side.
pub const LANES: usize = 64;

/// One number for each run of a block.
pub type Lanes = [i32; LANES];

/// A stream of random numbers.
pub struct Stream([u64; 4]);

/// One step of SplitMix64.
pub fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Returns a number for a name, so that what is drawn goes with the name and not with its place in a file.
pub fn key(purpose: &str, name: &str) -> u64 {
    let mut state = 0;
    for byte in purpose.bytes().chain([0]).chain(name.bytes()) {
        state ^= u64::from(byte);
        state = split_mix(&mut state);
    }
    state
}

impl Stream {
    pub fn new(seed: u64, key: u64, block: usize) -> Stream {
        let mut state = seed;
        let mut state = split_mix(&mut state) ^ key;
        let mut state = split_mix(&mut state) ^ block as u64;
        Stream(std::array::from_fn(|_| split_mix(&mut state)))
    }

    #[inline]
    pub fn next(&mut self) -> u64 {
        let state = &mut self.0;
        let result = state[0].wrapping_add(state[3]).rotate_left(23).wrapping_add(state[0]);
        let shifted = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = state[3].rotate_left(45);
        result
    }

    /// Hands out 32 random bits for each run of a block.
    #[inline]
    pub fn each(mut self, mut take: impl FnMut(usize, u32)) {
        for lane in (0..LANES).step_by(2) {
            let bits = self.next();
            take(lane, bits as u32);
            take(lane + 1, (bits >> 32) as u32);
        }
    }

    /// Returns 32 random bits for each run of a block.
    #[inline]
    pub fn lanes(&mut self) -> [u32; LANES] {
        let mut lanes = [0; LANES];
        for pair in lanes.chunks_exact_mut(2) {
            let bits = self.next();
            pair[0] = bits as u32;
            pair[1] = (bits >> 32) as u32;
        }
        lanes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The outputs of the authors' C programs.
    #[test]
    fn the_published_numbers_come_out() {
        let mut stream = Stream([1, 2, 3, 4]);
        let expected = [
            41_943_041,
            58_720_359,
            3_588_806_011_781_223,
            3_591_011_842_654_386,
            9_228_616_714_210_784_205,
            9_973_669_472_204_895_162,
        ];
        assert_eq!(expected.map(|_| stream.next()), expected);
        let mut state = 1_477_776_061_723_855_037;
        let expected = [1_985_237_415_132_408_290, 2_979_275_885_539_914_483, 13_511_426_838_097_143_398];
        assert_eq!(expected.map(|_| split_mix(&mut state)), expected);
    }

    #[test]
    fn streams_differ_by_seed_name_and_block() {
        let first = |seed, name, block| Stream::new(seed, key("task", name), block).next();
        let all = [first(1, "a", 0), first(2, "a", 0), first(1, "b", 0), first(1, "a", 1)];
        assert!((1..4).all(|index| !all[..index].contains(&all[index])));
    }
}
