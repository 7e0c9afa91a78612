//! `defects-rising`: more defects are found than closed, count after count.

use crate::analysis::quality::QualityFigures;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::text::list;
use crate::units::{locale, text};

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
    let (Some(newest), Some(text)) = (figures.newest(), found(figures, counts)) else { return Vec::new() };
    let record = &context.edition.defects()[newest.place].record;
    let measured = format!("{counts} counts in a row");
    let limit = format!("fewer than {counts}");
    vec![Finding::new(&RULE, text).about(record).measured(measured, limit)]
}

fn found(figures: &QualityFigures, counts: usize) -> Option<String> {
    let date = locale::date(figures.newest()?.date);
    if figures.has_risen(counts) {
        let open: Vec<String> = figures.last_open(counts)?.iter().map(u32::to_string).collect();
        let open = list(&open, "and");
        return Some(format!("the open defects rose in {counts} counts in a row: {open} on {date}"));
    }
    if figures.outpaced < counts {
        return None;
    }
    let newest = &figures.counts[figures.counts.len() - counts..];
    let sum = |of: fn(&crate::analysis::quality::Count) -> Option<u32>| {
        newest.iter().filter_map(of).map(u64::from).sum::<u64>()
    };
    let (opened, closed) = (sum(|count| count.opened), sum(|count| count.closed));
    let defects = text::plural(opened as usize, "defect was", "defects were");
    Some(format!(
        "more defects are opened than closed in {counts} counts in a row up to {date}: {opened} {defects} opened, \
         {closed} closed"
    ))
}
