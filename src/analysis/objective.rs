//! How far each objective is.

use crate::edition::Edition;
use crate::edition::project::{Objective, Reading};

#[derive(Clone, Copy, Debug)]
pub struct ObjectiveFigures {
    /// The newest reading up to the status date.
    pub now: Option<Reading>,
    /// The share of the way from `from` to `target`: 1 at the target, below 0 where it went the wrong way.
    pub reached: Option<f64>,
}

impl ObjectiveFigures {
    /// Tells whether it is where it should be; nothing where that cannot be told.
    pub fn is_met(&self) -> Option<bool> {
        self.reached.map(|share| share >= 1.0)
    }
}

/// Returns a share of the way in whole percent, rounded down: what is nearly there is not there.
pub fn percent(share: f64) -> f64 {
    // 0.29 × 100 is a hair below 29.
    (share * 100.0 + 1e-9).floor()
}

/// Looks at the objectives in their order. A benefit is measured against the value before the project, which
/// is where the share of the way comes from (OGC, *Managing Successful Programmes*, benefit profiles: baseline
/// and target).
///
/// *Example:* from 4.6 to 2.0 seconds, 3.4 now: (3.4 − 4.6) ÷ (2.0 − 4.6) = 46 % of the way.
pub fn analyse(edition: &Edition) -> Vec<ObjectiveFigures> {
    edition.objectives().iter().map(|objective| figure(objective, edition)).collect()
}

fn figure(objective: &Objective, edition: &Edition) -> ObjectiveFigures {
    let known = objective.readings.iter().filter(|reading| reading.date <= edition.as_of());
    let now = known.max_by_key(|reading| reading.date).copied();
    ObjectiveFigures { now, reached: reached(objective, now) }
}

/// Where nothing was to change there is no way, and no share of it.
fn reached(objective: &Objective, now: Option<Reading>) -> Option<f64> {
    let (from, target) = (objective.from?, objective.target?);
    let share = (now?.value - from) / (target - from);
    share.is_finite().then_some(share)
}
