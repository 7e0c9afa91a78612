//! Random numbers that are the same on every machine: SplitMix64 (Steele, Lea & Flood, "Fast Splittable
//! Pseudorandom Number Generators", 2014). Each number is mixed from a counter, so that none waits for the
//! one before.
//!
//! Everything that is drawn has a stream of its own for every block of runs, found by the seed, by what is
//! drawn and by the block. So any draw can be made again alone, on any thread; and a task that is added to
//! the plan leaves the draws of all others as they were: two forecasts differ by the plan, not by luck.

/// How many runs are played side by side.
pub const LANES: usize = 64;

/// One number for each run of a block.
pub type Lanes = [i32; LANES];

/// A stream of random numbers.
pub struct Stream(u64);

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
        Stream(split_mix(&mut state))
    }

    /// Returns 32 random bits for each run of a block.
    #[inline(always)]
    pub fn lanes(&mut self) -> [u32; LANES] {
        let mut lanes = [0; LANES];
        for pair in lanes.chunks_exact_mut(2) {
            let bits = split_mix(&mut self.0);
            (pair[0], pair[1]) = (bits as u32, (bits >> 32) as u32);
        }
        lanes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The outputs of the reference program in C.
    #[test]
    fn the_published_numbers_come_out() {
        let mut state = 1_477_776_061_723_855_037;
        let expected = [1_985_237_415_132_408_290, 2_979_275_885_539_914_483, 13_511_426_838_097_143_398];
        assert_eq!(expected.map(|_| split_mix(&mut state)), expected);
    }

    #[test]
    fn streams_differ_by_seed_name_and_block() {
        let first = |seed, name, block| Stream::new(seed, key("task", name), block).lanes()[0];
        let all = [first(1, "a", 0), first(2, "a", 0), first(1, "b", 0), first(1, "a", 1)];
        assert!((1..4).all(|index| !all[..index].contains(&all[index])));
    }
}
