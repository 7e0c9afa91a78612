//! How strongly each task's duration and the project's finish go together: Spearman's rank correlation
//! (Spearman 1904), equal values sharing the middle of their ranks.
//!
//! Durations are made again from their streams, task by task, rather than kept, and only of the first 2,048
//! runs: their standard error, about 1/√2048 = 0.02, is less than the figures are shown with. They are
//! ranked in 256 steps.

use crate::plan::forecast::random::LANES;
use crate::plan::forecast::runs::Stage;
use crate::plan::forecast::sample::Draw;
use rayon::prelude::*;

const STEPS: u32 = 256;

/// How many runs are compared.
pub const RUNS: usize = 2048;

/// What was found about a task whose duration differs from run to run.
pub struct Found {
    pub node: usize,
    pub correlation: Option<f64>,
    /// Minutes of its duration from the tenth to the ninetieth percentile.
    pub swing: f64,
}

/// Returns twice the rank of each run's finish, so that the middle of two ranks is a whole number.
pub fn ranks(finishes: &[i32]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..finishes.len() as u32).collect();
    order.sort_unstable_by_key(|&run| finishes[run as usize]);
    let mut ranks = vec![0; finishes.len()];
    let mut first = 0;
    for group in order.chunk_by(|&one, &other| finishes[one as usize] == finishes[other as usize]) {
        let rank = 2 * first + group.len() as u32 + 1;
        group.iter().for_each(|&run| ranks[run as usize] = rank);
        first += group.len() as u32;
    }
    ranks
}

/// Compares every task whose duration differs with the ranks of the finish.
pub fn compare(stage: &Stage, ranks: &[u32]) -> Vec<Found> {
    let mut drawn: Vec<Option<&Draw>> = vec![None; stage.course.network.len()];
    stage.sampler.draws.iter().for_each(|draw| drawn[draw.node] = Some(draw));
    let mut delayed = vec![false; drawn.len()];
    let targets = stage.events.iter().flat_map(|event| &event.targets);
    targets.for_each(|target| delayed[target.node] = true);
    let nodes: Vec<usize> = (0..drawn.len()).filter(|&node| drawn[node].is_some() || delayed[node]).collect();
    let spread = spread(ranks);
    let factors: Vec<Vec<[f32; LANES]>> =
        (0..ranks.len().div_ceil(LANES)).map(|block| stage.sampler.factors(block)).collect();
    nodes
        .into_par_iter()
        .map(|node| {
            let (steps, swing) = match drawn[node].filter(|_| !delayed[node]) {
                Some(draw) => by_score(stage, draw, &factors, ranks),
                None => by_duration(stage, node, drawn[node], &factors, ranks),
            };
            Found { node, correlation: steps.correlation(spread), swing }
        })
        .collect()
}

/// Ranks a task by how far along its own distribution it is, and returns its swing.
fn by_score(stage: &Stage, draw: &Draw, factors: &[Vec<[f32; LANES]>], ranks: &[u32]) -> (Steps, f64) {
    let mut steps = Steps::new();
    for (block, ranks) in ranks.chunks(LANES).enumerate() {
        let scores = stage.sampler.scores(draw, block, STEPS, |group| factors[block][group]);
        scores.into_iter().zip(ranks).for_each(|(score, &rank)| steps.count(score, rank));
    }
    (steps, stage.sampler.swing(draw, &stage.curves))
}

/// Ranks a task that risks may delay by its duration with those delays, and returns its swing.
fn by_duration(
    stage: &Stage,
    node: usize,
    draw: Option<&Draw>,
    factors: &[Vec<[f32; LANES]>],
    ranks: &[u32],
) -> (Steps, f64) {
    let mut durations = Vec::with_capacity(ranks.len() + LANES);
    for (block, factors) in factors.iter().enumerate() {
        let mut work = [stage.course.work[node]; LANES];
        if let Some(draw) = draw {
            stage.sampler.work(draw, &stage.curves, block, |group| factors[group], &mut work);
        }
        for event in &stage.events {
            for target in event.targets.iter().filter(|target| target.node == node) {
                let delay = event.play(stage.sampler.seed, &stage.curves, block).delay(target);
                work.iter_mut().zip(delay).for_each(|(work, delay)| *work += delay);
            }
        }
        durations.extend(work);
    }
    durations.truncate(ranks.len());
    let low = durations.iter().copied().min().unwrap_or(0);
    let high = durations.iter().copied().max().unwrap_or(0);
    let width = i64::from(high) - i64::from(low) + 1;
    let mut steps = Steps::new();
    for (&duration, &rank) in durations.iter().zip(ranks) {
        let step = (i64::from(duration) - i64::from(low)) * i64::from(STEPS) / width;
        steps.count(step as u32, rank);
    }
    durations.sort_unstable();
    let at = |share| f64::from(durations[place_of(share, durations.len())]);
    let swing = at(0.9) - at(0.1);
    (steps, swing)
}

/// Returns the place, in order, of the smallest value that at least this share of all does not exceed.
pub fn place_of(share: f64, count: usize) -> usize {
    // A hair less, so that 0.1 of 10 is the first and not the second.
    ((share * count as f64 - 1e-9).ceil() as usize).clamp(1, count.max(1)) - 1
}

/// Durations in steps: how many runs are in each, and the sum of their ranks.
struct Steps {
    counts: [u32; STEPS as usize],
    ranks: [u64; STEPS as usize],
}

impl Steps {
    fn new() -> Steps {
        Steps { counts: [0; STEPS as usize], ranks: [0; STEPS as usize] }
    }

    #[inline]
    fn count(&mut self, step: u32, rank: u32) {
        self.counts[step as usize] += 1;
        self.ranks[step as usize] += u64::from(rank);
    }

    /// Returns the correlation of the ranks of durations and finishes; nothing where one does not vary.
    /// `spread` is that of the finishes' ranks.
    fn correlation(&self, spread: f64) -> Option<f64> {
        let all: u32 = self.counts.iter().sum();
        let middle = f64::from(all) + 1.0;
        let (mut before, mut both, mut own) = (0, 0.0, 0.0);
        for (&count, &ranks) in self.counts.iter().zip(&self.ranks) {
            let rank = f64::from(2 * before + count + 1) - middle;
            both += rank * (ranks as f64 - middle * f64::from(count));
            own += rank * rank * f64::from(count);
            before += count;
        }
        (own > 0.0 && spread > 0.0).then(|| (both / (own * spread).sqrt()).clamp(-1.0, 1.0))
    }
}

/// Returns the sum of squared distances of all ranks, doubled, from their middle.
fn spread(ranks: &[u32]) -> f64 {
    let middle = ranks.len() as f64 + 1.0;
    ranks.iter().map(|&rank| (f64::from(rank) - middle) * (f64::from(rank) - middle)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_the_middle_of_their_ranks() {
        assert_eq!(ranks(&[30, 10, 20, 20]), [8, 2, 5, 5]);
        assert_eq!(ranks(&[7, 7, 7]), [4, 4, 4]);
    }

    /// Spearman 1904 with d² = 0+1+1+0: 1 - 6·2/(4·15) = 0.8.
    #[test]
    fn the_correlation_is_spearmans() {
        let mut steps = Steps::new();
        let finishes = ranks(&[1, 3, 2, 4]);
        (0..4).for_each(|run| steps.count(run * 80, finishes[run as usize]));
        assert!((steps.correlation(spread(&finishes)).unwrap() - 0.8).abs() < 1e-12);
        assert_eq!(steps.correlation(0.0), None);
    }

    #[test]
    fn percentiles_are_the_smallest_values_that_enough_do_not_exceed() {
        assert_eq!([0.1, 0.5, 0.8, 0.9].map(|share| place_of(share, 10)), [0, 4, 7, 8]);
        assert_eq!([0.1, 0.5, 0.8, 0.9].map(|share| place_of(share, 1)), [0; 4]);
        assert_eq!(place_of(0.8, 11), 8);
    }
}
