//! Warning signs: a linter for projects.

pub mod rule;

pub use rule::{Finding, Place, Rule, Severity, Threshold, ThresholdUnit, Topic};

/// All rules, in the order of their topics.
pub const ALL: &[&Rule] = &[&DANGLING_TASK];

const DANGLING_TASK: Rule = Rule {
    name: "dangling-task",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    sign: "A task that nothing waits for, and that is not the end of the project.",
    why: "Its delay moves no date, so the forecast stays silent while the work slips.",
    remedy: "Name the task in the `after` of the task or milestone that needs its result.",
    example: "after = [\"switches\"]",
    thresholds: &[Threshold {
        key: "dangling_tasks",
        default: 0.0,
        unit: ThresholdUnit::Count,
        meaning: "how many such tasks are accepted",
    }],
};
