//! Matches the project's own switches and thresholds with the list of rules.

use crate::checks::ALL;
use crate::checks::freshness::THRESHOLDS;
use crate::checks::rule::{Finding, Rule, Severity, Silenced, Threshold, ThresholdUnit, Topic};
use crate::edition::Edition;
use crate::edition::project::{Setting, Silence};
use crate::units::Duration;
use std::collections::BTreeMap;

/// The thresholds in force, and what is silenced.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    values: BTreeMap<&'static str, f64>,
    off: Vec<&'static str>,
    silences: Vec<Silence>,
}

impl Settings {
    /// Returns the value of a threshold: the project's own, else the default.
    pub fn value(&self, threshold: &Threshold) -> f64 {
        self.values.get(threshold.key).copied().unwrap_or(threshold.default)
    }

    /// Tells whether a rule is switched on.
    pub fn is_on(&self, rule: &Rule) -> bool {
        !self.off.contains(&rule.name)
    }

    /// Returns the silence that covers a finding on a date.
    pub fn silence(&self, finding: &Finding, as_of: crate::units::Date) -> Option<&Silence> {
        self.covers(finding.rule, None, as_of).or_else(|| {
            let record = finding.record.as_deref()?;
            self.covers(finding.rule, Some(record), as_of)
        })
    }

    /// Marks the findings that the project does not count.
    pub fn hush(&self, findings: &mut [Finding], as_of: crate::units::Date) {
        for finding in findings {
            let silence = self.silence(finding, as_of);
            finding.silenced = silence.map(Silenced::of);
        }
    }

    /// Returns the silence of a rule for one record, or for everything that it finds.
    pub fn covers(&self, rule: &str, record: Option<&str>, as_of: crate::units::Date) -> Option<&Silence> {
        self.silences.iter().find(|silence| {
            silence.rule == rule && silence.until >= as_of && silence.record.as_deref() == record
        })
    }

    /// Reads the project's settings. What no rule knows comes back as findings.
    pub fn read(edition: &Edition, rules: &[&'static Rule]) -> (Settings, Vec<Finding>) {
        let mut settings = Settings { silences: edition.settings().silences.clone(), ..Settings::default() };
        let mut findings = Vec::new();
        for given in &edition.settings().thresholds {
            let rule = rules.iter().find(|rule| rule.name == given.name);
            let threshold = all_thresholds(rules).find(|known| known.key == given.name);
            let understood = match (rule, threshold, &given.value) {
                (Some(rule), _, Setting::Switch(on)) => {
                    if !on {
                        settings.off.push(rule.name);
                    }
                    true
                }
                (_, Some(threshold), value) => match read_value(threshold, value) {
                    Some(value) => {
                        settings.values.insert(threshold.key, value);
                        true
                    }
                    None => false,
                },
                _ => false,
            };
            if !understood {
                let text = unknown(&given.name, rules, threshold);
                findings.push(Finding { at: given.at.clone(), ..setting_finding(text) });
            }
        }
        for silence in &settings.silences {
            if !rules.iter().any(|rule| rule.name == silence.rule) {
                let text = unknown(&silence.rule, rules, None);
                findings.push(Finding { at: silence.at.clone(), ..setting_finding(text) });
            }
        }
        (settings, findings)
    }
}

/// Tells whether a rule has this name.
pub fn is_known(rule: &str) -> bool {
    ALL.iter().any(|known| known.name == rule)
}

/// Tells whether a silence speaks of a finding, whatever its end date.
pub fn is_about(silence: &Silence, finding: &Finding) -> bool {
    silence.rule == finding.rule && (silence.record.is_none() || silence.record == finding.record)
}

/// Says what is silenced: `go-live-in-freeze` for `live`.
pub fn what(silence: &Silence) -> String {
    match &silence.record {
        Some(record) => format!("`{}` for `{record}`", silence.rule),
        None => format!("`{}`", silence.rule),
    }
}

/// Returns the thresholds of the rules, and those that belong to none.
fn all_thresholds(rules: &[&'static Rule]) -> impl Iterator<Item = &'static Threshold> {
    rules.iter().flat_map(|rule| rule.thresholds).chain(THRESHOLDS)
}

fn read_value(threshold: &Threshold, value: &Setting) -> Option<f64> {
    match (threshold.unit, value) {
        (ThresholdUnit::WorkingDays, Setting::Text(text)) => {
            let duration: Duration = text.parse().ok()?;
            // Thresholds speak of days of eight hours and weeks of five days.
            Some(duration.in_minutes(480, 2400) as f64 / 480.0)
        }
        (_, Setting::Number(number)) if *number >= 0.0 => Some(*number),
        (ThresholdUnit::Days, Setting::Text(text)) => {
            Some(text.strip_suffix('d')?.parse::<u32>().ok()?.into())
        }
        _ => None,
    }
}

fn setting_finding(text: String) -> Finding {
    Finding {
        rule: UNKNOWN_SETTING,
        topic: Topic::Habits,
        severity: Severity::Notice,
        text,
        record: None,
        measured: String::new(),
        limit: String::new(),
        at: None,
        silenced: None,
    }
}

/// The name that findings about `[health]` itself carry.
pub const UNKNOWN_SETTING: &str = "unknown-setting";

fn unknown(name: &str, rules: &[&'static Rule], threshold: Option<&Threshold>) -> String {
    if let Some(threshold) = threshold {
        let shape = match threshold.unit {
            ThresholdUnit::WorkingDays => "a duration such as `\"5d\"`",
            ThresholdUnit::Days => "a number of days",
            ThresholdUnit::Percent => "a number of percent",
            ThresholdUnit::Count => "a number",
        };
        return format!("`{name}` in [health] wants {shape}");
    }
    let known = rules.iter().map(|rule| rule.name);
    let known = known.chain(all_thresholds(rules).map(|threshold| threshold.key));
    let near = known
        .map(|known| (strsim::jaro_winkler(name, known), known))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .filter(|(likeness, _)| *likeness > 0.8);
    match near {
        Some((_, near)) => format!("[health] has no rule or threshold `{name}` — did you mean `{near}`?"),
        None => format!("[health] has no rule or threshold `{name}`; `milepost rules` lists them"),
    }
}
