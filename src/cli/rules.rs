//! `milepost rules`: the list of all rules.

use crate::checks::{self, Rule, Threshold, ThresholdUnit};
use crate::cli::Exit;
use crate::cli::print::{Terminal, json};
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
        Format::Human => table(checks::ALL),
        Format::Json => document(checks::ALL),
    })?;
    Ok(Exit::Done)
}

fn table(rules: &[&Rule]) -> String {
    let width = |length: fn(&Rule) -> usize| rules.iter().map(|rule| length(rule)).max().unwrap_or(0);
    let names = width(|rule| rule.name.len());
    let topics = width(|rule| rule.topic.word().len());
    let severities = width(|rule| word(rule.severity).len());
    let row = |rule: &&Rule| {
        let (topic, severity) = (rule.topic.word(), word(rule.severity));
        format!("{:names$}  {topic:topics$}  {severity:severities$}  {}\n", rule.name, rule.sign)
    };
    rules.iter().map(row).collect()
}

#[derive(Serialize)]
struct JsonRule {
    name: &'static str,
    topic: checks::Topic,
    severity: checks::Severity,
    sign: &'static str,
    why: &'static str,
    remedy: &'static str,
    example: &'static str,
    thresholds: &'static [Threshold],
}

fn document(rules: &[&Rule]) -> String {
    let rule = |rule: &&Rule| JsonRule {
        name: rule.name,
        topic: rule.topic,
        severity: rule.severity,
        sign: rule.sign,
        why: rule.why,
        remedy: rule.remedy,
        example: rule.example,
        thresholds: rule.thresholds,
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

/// Returns a threshold's default as it is written in `[health]`.
pub fn default(threshold: &Threshold) -> String {
    match threshold.unit {
        ThresholdUnit::WorkingDays => format!("\"{}d\"", threshold.default),
        ThresholdUnit::Days | ThresholdUnit::Percent | ThresholdUnit::Count => threshold.default.to_string(),
    }
}
