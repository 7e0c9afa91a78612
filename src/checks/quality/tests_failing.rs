//! `tests-failing`: too many of the tests that were run have failed.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};

const FAILED: Threshold = Threshold {
    key: "tests_failing",
    default: 10.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent of the tests run that may have failed",
};

pub const RULE: Rule = Rule {
    name: "tests-failing",
    topic: Topic::Quality,
    severity: Severity::Warning,
    sign: "A suite has more failed tests, of those that were run, than the limit allows.",
    why: "Each failed test costs at least two more: the mending and the next run. A suite that fails often \
          also hides what would be found behind its first fault.",
    remedy: "Sort the failures by cause before anybody mends one. If most have one cause, mend that and run again; \
             if the tests are wrong, correct them and say so. Plan the time for a second run.",
    example: "9 of the 40 tests of `Mail flow` that were run have failed, 23%",
    thresholds: &[FAILED],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&FAILED);
    let suites = context.edition.suites().iter().zip(&context.figures.quality.suites);
    suites
        .filter_map(|(suite, figures)| {
            let (share, failed, run) = (figures.failed_share?, figures.failed?, figures.run?);
            if share * 100.0 <= limit {
                return None;
            }
            let share = context.numbers().share(share);
            let text =
                format!("{failed} of the {run} tests of `{}` that were run have failed, {share}", suite.name);
            let limit = format!("at most {}", context.numbers().hundredths(limit, 0));
            Some(Finding::new(&RULE, text).about(&suite.record).measured(share, limit))
        })
        .collect()
}
