//! How long is long: DCMA's 44 working days, scaled for short projects.

use crate::analysis::plan_quality::Lengths;
use crate::checks::rule::{Threshold, ThresholdUnit};
use crate::checks::settings::Settings;
use crate::edition::Edition;

pub const HIGH_FLOAT: Threshold =
    Threshold { key: "high_float", default: 44.0, unit: ThresholdUnit::WorkingDays };
pub const LONG_TASK: Threshold =
    Threshold { key: "long_task", default: 44.0, unit: ThresholdUnit::WorkingDays };
pub const LENGTH_SHARE: Threshold =
    Threshold { key: "plan_length_share", default: 20.0, unit: ThresholdUnit::Percent };

/// No task of a week is long, however short the project is.
const A_WEEK: f64 = 5.0;

/// Returns the lengths in force: the limit, or the share of the project's length where that is less, but a
/// week at least. 44 days (two months) are DCMA's, for programmes of years; a fifth of the length makes them
/// the limit for whatever lasts 220 working days or more.
pub fn in_force(settings: &Settings, edition: &Edition) -> Lengths {
    let length = edition.schedule().length_days.map_or(f64::INFINITY, f64::from);
    let share = (settings.value(&LENGTH_SHARE) / 100.0 * length).max(A_WEEK).floor();
    Lengths {
        high_float: settings.value(&HIGH_FLOAT).min(share),
        long_task: settings.value(&LONG_TASK).min(share),
    }
}
