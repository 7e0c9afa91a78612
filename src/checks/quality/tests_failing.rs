//! `tests-failing`: too many of the tests that were run have failed.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale::say;

const FAILED: Threshold = Threshold { key: "tests_failing", default: 10.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "tests-failing",
    topic: Topic::Quality,
    severity: Severity::Warning,
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
            let locale = context.numbers();
            let share = locale.share(share);
            let text = say!(
                locale,
                "rule-tests-failing-found",
                failed = failed,
                run = run,
                suite = &suite.name,
                share = &share,
            );
            let limit = say!(locale, "rule-at-most", limit = locale.hundredths(limit, 0));
            Some(Finding::new(&RULE, text).about(&suite.record).measured(share, limit))
        })
        .collect()
}
