//! What the runs come to: percentiles, chances and shares.

use crate::model::Project;
use crate::model::ids::TaskId;
use crate::plan::Plan;
use crate::plan::forecast::random::LANES;
use crate::plan::forecast::ranks::{self, place_of};
use crate::plan::forecast::runs::{Days, Outcome, Stage};
use crate::plan::forecast::{CostSpread, Finish, Forecast, MilestoneOdds, RiskOdds, Spread, TaskOdds};
use crate::plan::workdays::Workdays;
use crate::units::moment::DAY;
use crate::units::{Date, Money};

/// What is read off the runs, and for whom.
pub struct Reading<'a> {
    pub project: &'a Project,
    pub plan: &'a Plan,
    pub stage: &'a Stage<'a>,
    pub outcome: &'a Outcome,
    pub milestones: &'a [TaskId],
}

impl Reading<'_> {
    pub fn forecast(&self) -> Forecast {
        let stage = self.stage;
        let finishes: Vec<i32> = self.of_all(|block| block.finish);
        let calendar = stage.course.network.axes.workdays(stage.course.network.axes.of(None));
        let first = self.plan.span.map_or(0, |span| calendar.worked(span.start.minutes()));
        let durations = days(calendar, first, &finishes);
        let mut finish_days = Days::default();
        finishes.iter().for_each(|clock| finish_days.count((clock - 1).div_euclid(DAY), 1));
        Forecast {
            runs: stage.runs as u32,
            seed: stage.sampler.seed,
            uncertain_tasks: stage.sampler.draws.len() as u32,
            finish: finish(&finish_days, self.promised()),
            duration: spread(durations),
            added_cost: self.added_cost(),
            milestones: self.milestones(),
            tasks: self.tasks(&ranks::ranks(&finishes[..stage.runs.min(ranks::RUNS)])),
            risks: self.risks(calendar, &finishes),
        }
    }

    /// Returns a figure of every run that counts, in order.
    fn of_all<T: Copy>(&self, of: impl Fn(&super::runs::Block) -> [T; LANES]) -> Vec<T> {
        let mut all: Vec<T> = self.outcome.blocks.iter().flat_map(of).collect();
        all.truncate(self.stage.runs);
        all
    }

    /// Returns the date that the project's finish is held against: what was promised for the milestone
    /// that ends it, the strictest where several do, else the baseline's finish.
    fn promised(&self) -> Option<Date> {
        let end = self.plan.span.map(|span| span.finish.finish_date());
        let ends = |task: &usize| self.plan.rows[*task].span.map(|span| span.last_day()) == end;
        let promised = |task: usize| self.project.tasks[task].committed;
        let promised = (0..self.project.tasks.len()).filter(ends).filter_map(promised).min();
        promised.or(self.plan.baseline_finish)
    }

    fn milestones(&self) -> Vec<MilestoneOdds> {
        let odds = |(&task, days): (&TaskId, &Days)| {
            let agreed = self.plan.rows[task.index()].baseline.map(|dates| dates.finish);
            let promised = self.project.tasks[task.index()].committed.or(agreed);
            MilestoneOdds { task, finish: finish(days, promised) }
        };
        self.milestones.iter().zip(&self.outcome.days).map(odds).collect()
    }

    fn tasks(&self, ranks: &[u32]) -> Vec<TaskOdds> {
        let stage = self.stage;
        let network = stage.course.network;
        let mut found = ranks::compare(stage, ranks).into_iter().peekable();
        let mut odds = Vec::with_capacity(stage.judged.len());
        for (&(node, _), &critical) in stage.judged.iter().zip(&self.outcome.critical) {
            let node = node as usize;
            let found = found.next_if(|found| found.node == node);
            let days = |minutes: f64| match network.elapsed[node] {
                true => minutes / f64::from(DAY),
                false => minutes / f64::from(network.axes.workdays(network.own[node]).day_minutes),
            };
            odds.push(TaskOdds {
                task: TaskId::new(node),
                criticality: f64::from(critical) / stage.runs as f64,
                sensitivity: found.as_ref().and_then(|found| found.correlation),
                swing_days: found.map(|found| days(found.swing)),
            });
        }
        odds
    }

    fn risks(&self, calendar: &Workdays, finishes: &[i32]) -> Vec<RiskOdds> {
        let (stage, blocks) = (self.stage, &self.outcome.blocks);
        let odds = stage.events.iter().zip(&stage.behind).enumerate().map(|(index, (event, (_, played)))| {
            let counted = |block: usize, happened: u64| match stage.lanes(block) {
                LANES => happened.count_ones(),
                lanes => (happened & ((1 << lanes) - 1)).count_ones(),
            };
            let happened: u32 =
                blocks.iter().enumerate().map(|(place, block)| counted(place, block.happened[index])).sum();
            let days = (!event.targets.is_empty()).then(|| {
                let runs = (played * LANES).min(stage.runs);
                let without: Vec<i32> = blocks
                    .iter()
                    .take(*played)
                    .flat_map(|block| {
                        let happened = |lane: usize| block.happened[index] >> lane & 1 == 1;
                        let without = block.without[index].unwrap_or(block.finish);
                        std::array::from_fn::<i32, LANES, _>(|lane| match happened(lane) {
                            true => without[lane],
                            false => block.finish[lane],
                        })
                    })
                    .take(runs)
                    .collect();
                let (with, without) = (days(calendar, 0, &finishes[..runs]), days(calendar, 0, &without));
                let (with, without) = (spread(with), spread(without));
                (with.mean - without.mean, with.p80 - without.p80)
            });
            RiskOdds {
                risk: event.risk,
                happened: f64::from(happened) / stage.runs as f64,
                mean_days: days.map(|days| days.0),
                p80_days: days.map(|days| days.1),
                cost: event.exposure,
            }
        });
        odds.collect()
    }

    /// Returns what comes on top of the budget, where anything about money is uncertain.
    fn added_cost(&self) -> Option<CostSpread> {
        let stage = self.stage;
        let priced = stage.events.iter().any(|event| event.exposure.is_some()) || !stage.rates.is_empty();
        let costs = priced.then(|| self.of_all(|block| block.cost))?;
        let spread = spread(costs);
        // Whole units: cents would promise more than a simulation can keep.
        let money = |amount: f64| Money::from_units((amount + if amount < 0.0 { -0.5 } else { 0.5 }) as i64);
        Some(CostSpread {
            mean: money(spread.mean),
            p10: money(spread.p10),
            p50: money(spread.p50),
            p80: money(spread.p80),
            p90: money(spread.p90),
        })
    }
}

/// Returns the working days from a place on a calendar to minutes of the clock.
fn days(calendar: &Workdays, first: i32, clock: &[i32]) -> Vec<f64> {
    let day = f64::from(calendar.day_minutes);
    clock.iter().map(|&clock| f64::from(calendar.worked(clock) - first) / day).collect()
}

/// Returns mean, standard deviation of a sample, and percentiles.
fn spread(mut values: Vec<f64>) -> Spread {
    let count = values.len().max(1) as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    values.sort_unstable_by(f64::total_cmp);
    let at = |share| values.get(place_of(share, values.len())).copied().unwrap_or(0.0);
    let sd = (squares / (count - 1.0).max(1.0)).sqrt();
    Spread { mean, sd, p10: at(0.1), p50: at(0.5), p80: at(0.8), p90: at(0.9) }
}

/// Returns the odds of a finish date from the runs of each day.
fn finish(days: &Days, promised: Option<Date>) -> Finish {
    let runs: u32 = days.counts.iter().sum();
    let of_day = || {
        let counted = days.counts.iter().enumerate().filter(|(_, runs)| **runs > 0);
        counted.map(|(place, &runs)| (Date::from_days(days.first + place as i32), runs))
    };
    let at = |share| {
        let wanted = place_of(share, runs as usize) as u32;
        let mut before = 0;
        let found = of_day().find(|(_, runs)| {
            before += runs;
            before > wanted
        });
        found.map_or(Date::from_days(days.first), |(day, _)| day)
    };
    let on_time = |promised: Date| {
        let kept: u32 = of_day().filter(|(day, _)| *day <= promised).map(|(_, runs)| runs).sum();
        f64::from(kept) / f64::from(runs.max(1))
    };
    Finish {
        p10: at(0.1),
        p50: at(0.5),
        p80: at(0.8),
        p90: at(0.9),
        days: of_day().collect(),
        promised,
        on_time: promised.map(on_time),
    }
}
