//! The limits of the critical path, which belong to no rule: the plan itself reads them (`plan::float`), and here they are known by
//! name, so that a project that sets one is not told that there is none.

use crate::checks::rule::{Threshold, ThresholdUnit};

/// From how much float a task is critical, and from how much near-critical.
pub const THRESHOLDS: &[Threshold] = &[
    Threshold { key: "critical_float", default: 0.0, unit: ThresholdUnit::WorkingDays },
    Threshold { key: "near_critical", default: 5.0, unit: ThresholdUnit::WorkingDays },
];
