//! A generated plan of phases, chains and triangular estimates, the same to the last number as a script in
//! Python makes it with `random.Random(42)`: so both can be timed on one plan.
//!
//! Python draws with the Mersenne Twister (Matsumoto & Nishimura 1998).

use crate::build::{Build, bare_task};
use milepost::model::link::{Lag, Link, LinkKind};
use milepost::model::task::{Estimate, Shape, TaskKind};
use milepost::model::{Project, TaskId};
use milepost::units::Duration;

const WORDS: usize = 624;

/// Python's `random.Random`.
struct Twister {
    state: [u32; WORDS],
    at: usize,
}

impl Twister {
    /// The authors' `init_by_array` with a key of one number.
    fn new(seed: u32) -> Twister {
        let mut state = [19_650_218; WORDS];
        let mixed = |before: u32| before ^ (before >> 30);
        for index in 1..WORDS {
            state[index] = mixed(state[index - 1]).wrapping_mul(1_812_433_253).wrapping_add(index as u32);
        }
        let mut index = 1;
        let next = |state: &mut [u32; WORDS], index: &mut usize| {
            *index += 1;
            if *index == WORDS {
                state[0] = state[WORDS - 1];
                *index = 1;
            }
        };
        for _ in 0..WORDS {
            state[index] =
                (state[index] ^ mixed(state[index - 1]).wrapping_mul(1_664_525)).wrapping_add(seed);
            next(&mut state, &mut index);
        }
        for _ in 1..WORDS {
            state[index] = (state[index] ^ mixed(state[index - 1]).wrapping_mul(1_566_083_941))
                .wrapping_sub(index as u32);
            next(&mut state, &mut index);
        }
        state[0] = 0x8000_0000;
        Twister { state, at: WORDS }
    }

    fn bits(&mut self, count: u32) -> u32 {
        if self.at == WORDS {
            for index in 0..WORDS {
                let both = self.state[index] & 0x8000_0000 | self.state[(index + 1) % WORDS] & 0x7fff_ffff;
                let twisted = (both >> 1) ^ (both & 1).wrapping_mul(0x9908_b0df);
                self.state[index] = self.state[(index + 397) % WORDS] ^ twisted;
            }
            self.at = 0;
        }
        let mut word = self.state[self.at];
        self.at += 1;
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c_5680;
        word ^= (word << 15) & 0xefc6_0000;
        word ^= word >> 18;
        word >> (32 - count)
    }

    /// A whole number from 0 to below `end`.
    fn below(&mut self, end: u32) -> u32 {
        loop {
            let drawn = self.bits(32 - end.leading_zeros());
            if drawn < end {
                return drawn;
            }
        }
    }

    /// A number from 0 to below 1.
    fn share(&mut self) -> f64 {
        let (high, low) = (self.bits(27), self.bits(26));
        (f64::from(high) * 67_108_864.0 + f64::from(low)) / 9_007_199_254_740_992.0
    }
}

/// Phases of five chains of twenty tasks of 1 to 10 days, low 0.7 and high 1.8 times that; a fifth of the
/// tasks also waits for the neighbouring chain, and three milestones end each phase.
pub fn generated(tasks: usize) -> Project {
    let mut random = Twister::new(42);
    let mut build = Build::new("2026-01-05");
    build.project.forecast.runs = 10_000;
    build.project.forecast.shape = Shape::Triangular;
    let after =
        |before: usize| Link { from: TaskId::new(before), kind: LinkKind::FinishToStart, lag: Lag::NONE };
    for index in 0..tasks {
        let (place, chain) = (index % 20, index % 100 / 20);
        let before = if place > 0 { Some(index - 1) } else { (index + 19).checked_sub(500) };
        let beside = (place > 0 && chain > 0 && random.share() < 0.2).then(|| index - 21);
        let days = i64::from(random.below(10)) + 1;
        // The script also picks a word for the name.
        random.below(5);
        let part = |thousandths: i64| Duration { thousandths: days * thousandths, ..Duration::days(1) };
        let mut task = bare_task(&format!("t{index}"), TaskKind::Task);
        task.duration = Some(Duration::days(days));
        task.estimate =
            Some(Estimate { low: part(700), likely: part(1_000), high: part(1_800), shape: None });
        task.after = before.into_iter().chain(beside).map(after).collect();
        build.project.tasks.push(task);
    }
    for phase in 0..tasks.div_ceil(100) {
        for (index, chains) in [&[0, 1][..], &[2, 3], &[0, 1, 2, 3, 4]].into_iter().enumerate() {
            let mut milestone = bare_task(&format!("m{phase}_{index}"), TaskKind::Milestone);
            let ends = chains.iter().map(|chain| phase * 100 + chain * 20 + 19);
            milestone.after = ends.filter(|&end| end < tasks).map(after).collect();
            build.project.tasks.push(milestone);
        }
    }
    build.project
}
