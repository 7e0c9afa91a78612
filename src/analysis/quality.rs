//! Quality: how much of what is to be tested has been run and has passed, and how many defects are open.

use crate::edition::Edition;
use crate::edition::quality::{Defects, Suite};
use crate::units::Date;

#[derive(Clone, Debug, Default)]
pub struct QualityFigures {
    /// By the edition's list of suites.
    pub suites: Vec<SuiteFigures>,
    /// All suites that give the numbers.
    pub total: SuiteFigures,
    /// How many suites say nothing of what has been run.
    pub without_run: usize,
    /// The counts of defects up to the status date, oldest first.
    pub counts: Vec<Count>,
    /// What the open defects did in the last three counts; nothing where there are fewer.
    pub trend: Option<Trend>,
    /// In how many of the newest counts, one after the other, more were opened than closed.
    pub outpaced: usize,
    /// All that were found and all that were closed, where a count says so.
    pub opened: Option<u64>,
    pub closed: Option<u64>,
}

/// What one suite, or all of them, come to. Shares are of 1.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct SuiteFigures {
    pub planned: Option<u64>,
    pub run: Option<u64>,
    pub passed: Option<u64>,
    pub failed: Option<u64>,
    /// Run ÷ planned.
    pub run_share: Option<f64>,
    /// Passed ÷ run.
    pub pass_rate: Option<f64>,
    /// Failed ÷ run.
    pub failed_share: Option<f64>,
}

/// The defects of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Count {
    /// The place in the edition's list of counts.
    pub place: usize,
    pub date: Date,
    pub opened: Option<u32>,
    pub closed: Option<u32>,
    /// As it is written, else the open ones before + opened − closed.
    pub open: Option<u32>,
    pub critical: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trend {
    Rising,
    Falling,
    Steady,
}

/// The counts that make a trend.
pub const TREND_COUNTS: usize = 3;

impl QualityFigures {
    /// Returns the newest count of defects.
    pub fn newest(&self) -> Option<&Count> {
        self.counts.last()
    }

    /// Tells whether the open defects rose from each to the next of the last so many counts.
    pub fn has_risen(&self, counts: usize) -> bool {
        self.last_open(counts).is_some_and(|open| open.windows(2).all(|pair| pair[0] < pair[1]))
    }

    /// Returns the open defects of the last so many counts; nothing where one of them is not known.
    pub fn last_open(&self, counts: usize) -> Option<Vec<u32>> {
        let from = self.counts.len().checked_sub(counts.max(2))?;
        self.counts[from..].iter().map(|count| count.open).collect()
    }
}

/// Computes the figures of tests and defects.
pub fn analyse(edition: &Edition) -> QualityFigures {
    let suites: Vec<SuiteFigures> = edition.suites().iter().map(suite).collect();
    let counts = counts(edition.defects(), edition.as_of());
    let sum = |of: fn(&Count) -> Option<u32>| {
        counts.iter().filter_map(of).map(u64::from).reduce(|total, more| total + more)
    };
    let outpaced = |count: &&Count| matches!((count.opened, count.closed), (Some(a), Some(b)) if a > b);
    let mut figures = QualityFigures {
        total: total(&suites),
        without_run: suites.iter().filter(|suite| suite.run.is_none()).count(),
        suites,
        outpaced: counts.iter().rev().take_while(outpaced).count(),
        opened: sum(|count| count.opened),
        closed: sum(|count| count.closed),
        trend: None,
        counts,
    };
    figures.trend = trend(&figures);
    figures
}

/// Returns the figures of a suite. Progress and pass rate of tests are those of the ISTQB glossary (test
/// execution: run of planned; pass rate: passed of run). *Example:* 64 planned, 40 run, 36 passed: 62.5 %
/// are run, and 90 % of those have passed. Where `run` is not written, it is passed + failed.
fn suite(suite: &Suite) -> SuiteFigures {
    let wide = |number: Option<u32>| number.map(u64::from);
    let (passed, failed) = (wide(suite.passed), wide(suite.failed));
    let run = wide(suite.run).or_else(|| Some(passed? + failed?));
    SuiteFigures {
        planned: wide(suite.planned),
        run,
        passed,
        failed,
        run_share: share(run, wide(suite.planned)),
        pass_rate: share(passed, run),
        failed_share: share(failed, run),
    }
}

/// Adds up the suites, each share over those that have both of its numbers: a suite without one would
/// count as nothing run, or as nothing passed.
fn total(suites: &[SuiteFigures]) -> SuiteFigures {
    type Number = fn(&SuiteFigures) -> Option<u64>;
    let sum = |of: Number| suites.iter().filter_map(of).reduce(|total, more| total + more);
    let both = |part: Number, whole: Number| {
        let pairs = suites.iter().filter_map(|suite| Some((part(suite)?, whole(suite)?)));
        let (part, whole) = pairs.reduce(|a, b| (a.0 + b.0, a.1 + b.1))?;
        share(Some(part), Some(whole))
    };
    SuiteFigures {
        planned: sum(|suite| suite.planned),
        run: sum(|suite| suite.run),
        passed: sum(|suite| suite.passed),
        failed: sum(|suite| suite.failed),
        run_share: both(|suite| suite.run, |suite| suite.planned),
        pass_rate: both(|suite| suite.passed, |suite| suite.run),
        failed_share: both(|suite| suite.failed, |suite| suite.run),
    }
}

fn share(part: Option<u64>, whole: Option<u64>) -> Option<f64> {
    let whole = whole.filter(|&whole| whole > 0)?;
    Some(part? as f64 / whole as f64)
}

/// Returns the counts up to a date in order of time, each with what was open.
fn counts(defects: &[Defects], as_of: Date) -> Vec<Count> {
    let mut places: Vec<usize> = (0..defects.len()).filter(|&place| defects[place].date <= as_of).collect();
    places.sort_by_key(|&place| (defects[place].date, place));
    let mut before: Option<u32> = None;
    let count = |place: usize| {
        let Defects { record: _, date, opened, closed, open, critical } = defects[place];
        let carried = || Some((before? + opened?).saturating_sub(closed?));
        before = open.or_else(carried);
        Count { place, date, opened, closed, open: before, critical }
    };
    places.into_iter().map(count).collect()
}

/// Compares the open defects of the last three counts: three, because two make a line of any noise.
fn trend(figures: &QualityFigures) -> Option<Trend> {
    let open = figures.last_open(TREND_COUNTS)?;
    Some(match () {
        () if open.windows(2).all(|pair| pair[0] < pair[1]) => Trend::Rising,
        () if open.windows(2).all(|pair| pair[0] > pair[1]) => Trend::Falling,
        () => Trend::Steady,
    })
}
