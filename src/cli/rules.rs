//! `milepost rules`: the list of all rules.

use crate::checks::{self, Rule, Threshold, ThresholdUnit};
use crate::cli::Exit;
use crate::cli::print::{Terminal, json};
use crate::units::locale::Locale;
use crate::units::text;
use clap::ValueEnum;
use serde::Serialize;

/// List the rules that a project is checked by
#[derive(clap::Args)]
pub struct Args {
    /// The form of the list
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table
    Human,
    /// One JSON document
    Json,
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    terminal.result(&match args.format {
        Format::Human => table(checks::ALL, terminal.columns()),
        Format::Json => document(checks::ALL),
    })?;
    Ok(Exit::Done)
}

/// Lists the rules, a line each that is no longer than the terminal is wide; `milepost explain` has the rest.
fn table(rules: &[&Rule], columns: usize) -> String {
    let width = |length: fn(&Rule) -> usize| rules.iter().map(|rule| length(rule)).max().unwrap_or(0);
    let names = width(|rule| rule.name.len());
    let topics = width(|rule| rule.topic.word().len());
    let severities = width(|rule| word(rule.severity).len());
    let row = |rule: &&Rule| {
        let (topic, severity) = (rule.topic.word(), word(rule.severity));
        let room = columns.saturating_sub(names + topics + severities + 6);
        let sign = rule.sign(Locale::ENGLISH);
        let first = sign.split_once(". ").map_or(sign.as_str(), |(first, _)| first);
        let sign = text::shorten(first.trim_end_matches('.'), room);
        format!("{:names$}  {topic:topics$}  {severity:severities$}  {sign}\n", rule.name)
    };
    rules.iter().map(row).collect()
}

#[derive(Serialize)]
struct JsonRule {
    name: &'static str,
    topic: checks::Topic,
    severity: checks::Severity,
    sign: String,
    why: String,
    remedy: String,
    example: String,
    thresholds: Vec<JsonThreshold>,
}

#[derive(Serialize)]
struct JsonThreshold {
    key: &'static str,
    default: f64,
    unit: ThresholdUnit,
    meaning: String,
}

fn document(rules: &[&Rule]) -> String {
    let threshold = |threshold: &Threshold| JsonThreshold {
        key: threshold.key,
        default: threshold.default,
        unit: threshold.unit,
        meaning: meaning(threshold),
    };
    let rule = |rule: &&Rule| JsonRule {
        name: rule.name,
        topic: rule.topic,
        severity: rule.severity,
        sign: rule.sign(Locale::ENGLISH),
        why: rule.why(Locale::ENGLISH),
        remedy: rule.remedy(Locale::ENGLISH),
        example: rule.example(Locale::ENGLISH),
        thresholds: rule.thresholds.iter().map(threshold).collect(),
    };
    json::text(&rules.iter().map(rule).collect::<Vec<_>>())
}

/// Returns the word that a severity has in JSON and in the project's files.
pub fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// Says what a threshold means beside its number as it is written in `[health]`, where a percentage has no sign.
pub fn meaning(threshold: &Threshold) -> String {
    let meaning = threshold.meaning(Locale::ENGLISH);
    match threshold.unit {
        ThresholdUnit::Percent => format!("percent {meaning}"),
        ThresholdUnit::WorkingDays | ThresholdUnit::Days | ThresholdUnit::Count => meaning,
    }
}

/// Returns a threshold's default as it is written in `[health]`.
pub fn default(threshold: &Threshold) -> String {
    match threshold.unit {
        ThresholdUnit::WorkingDays => format!("\"{}d\"", threshold.default),
        ThresholdUnit::Days | ThresholdUnit::Percent | ThresholdUnit::Count => threshold.default.to_string(),
    }
}
