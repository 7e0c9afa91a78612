//! `defects-rising`: more defects are found than closed, count after count.

use crate::analysis::quality::QualityFigures;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale::{Locale, say};

const COUNTS: Threshold = Threshold { key: "defects_rising", default: 3.0, unit: ThresholdUnit::Count };

pub const RULE: Rule = Rule {
    name: "defects-rising",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[COUNTS],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let figures = &context.figures.quality;
    let counts = (context.settings.value(&COUNTS).max(2.0)) as usize;
    let locale = context.numbers();
    let (Some(newest), Some(text)) = (figures.newest(), found(figures, counts, locale)) else {
        return Vec::new();
    };
    let record = &context.edition.defects()[newest.place].record;
    let measured = say!(locale, "rule-defects-rising-measured", counts = counts);
    let limit = say!(locale, "rule-defects-rising-limit", counts = counts);
    vec![Finding::new(&RULE, text).about(record).measured(measured, limit)]
}

fn found(figures: &QualityFigures, counts: usize, locale: Locale) -> Option<String> {
    let date = locale.date(figures.newest()?.date);
    if figures.has_risen(counts) {
        let open: Vec<String> = figures.last_open(counts)?.iter().map(u32::to_string).collect();
        let open = locale.list(&open);
        return Some(say!(locale, "rule-defects-rising-found", counts = counts, open = open, date = date));
    }
    if figures.outpaced < counts {
        return None;
    }
    let newest = &figures.counts[figures.counts.len() - counts..];
    let sum = |of: fn(&crate::analysis::quality::Count) -> Option<u32>| {
        newest.iter().filter_map(of).map(u64::from).sum::<u64>()
    };
    let (opened, closed) = (sum(|count| count.opened), sum(|count| count.closed));
    Some(say!(
        locale,
        "rule-defects-rising-found-outpaced",
        counts = counts,
        date = date,
        opened = opened,
        closed = closed,
    ))
}
