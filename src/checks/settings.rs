//! Matches the project's own switches and thresholds with the list of rules.

use crate::checks::rule::{Finding, Rule, Severity, Silenced, Threshold, ThresholdUnit, Topic, short_names};
use crate::checks::{ALL, float, freshness};
use crate::edition::Edition;
use crate::edition::project::{Setting, Silence};
use crate::units::Duration;
use crate::units::locale::{Locale, say};
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
        let locale = edition.numbers();
        let mut settings = Settings { silences: edition.settings().silences.clone(), ..Settings::default() };
        let mut findings = Vec::new();
        for given in &edition.settings().thresholds {
            let rule = rules.iter().find(|rule| rule.name == given.name);
            let threshold = all_thresholds(rules).find(|known| known.key == given.name);
            let wrong = match (rule, threshold, &given.value) {
                (Some(rule), _, Setting::Switch(on)) => {
                    if !on {
                        settings.off.push(rule.name);
                    }
                    None
                }
                (Some(rule), None, _) => {
                    let text = say!(locale, "rule-setting-switch", rule = rule.name);
                    Some((Severity::Warning, text))
                }
                (_, Some(threshold), value) => match read_value(threshold, value) {
                    Some(value) => {
                        settings.values.insert(threshold.key, value);
                        absurd(threshold, value, locale).map(|text| (Severity::Notice, text))
                    }
                    None => Some((Severity::Warning, wants(threshold, locale))),
                },
                _ => Some((Severity::Notice, unknown(&given.name, rules, locale))),
            };
            if let Some((severity, text)) = wrong {
                findings.push(Finding { at: given.at.clone(), severity, ..setting_finding(text) });
            }
        }
        findings.extend(rules.iter().filter_map(|rule| settings.crossed(rule, edition)));
        for silence in &settings.silences {
            if !rules.iter().any(|rule| rule.name == silence.rule) {
                let text = unknown(&silence.rule, rules, locale);
                findings.push(Finding { at: silence.at.clone(), ..setting_finding(text) });
            }
        }
        (settings, findings)
    }
}

impl Settings {
    /// Says of two limits of a rule that the sharper one is on the wrong side of the milder one. Which side is
    /// right is told by the defaults. *Example:* a red limit of 3 days late below an amber one of 5.
    fn crossed(&self, rule: &Rule, edition: &Edition) -> Option<Finding> {
        let of = |grade: &str| rule.thresholds.iter().find(|threshold| grade_of(threshold) == Some(grade));
        let (sharp, mild) = match (of("notice"), of("amber"), of("red")) {
            (_, Some(amber), Some(red)) => (red, amber),
            (Some(notice), Some(amber), None) => (amber, notice),
            _ => return None,
        };
        let (sharp_value, mild_value) = (self.value(sharp), self.value(mild));
        let side = if sharp.default > mild.default && sharp_value < mild_value {
            "below"
        } else if sharp.default < mild.default && sharp_value > mild_value {
            "above"
        } else {
            return None;
        };
        let text = say!(
            edition.numbers(),
            "rule-setting-crossed",
            sharp = grade_of(sharp)?,
            side = side,
            key = sharp.key,
            value = sharp_value.to_string(),
            other = mild.key,
            other_value = mild_value.to_string(),
        );
        let given = |threshold: &Threshold| {
            edition.settings().thresholds.iter().find(|given| given.name == threshold.key)
        };
        let at = given(sharp).or_else(|| given(mild)).and_then(|given| given.at.clone());
        Some(Finding { at, severity: Severity::Warning, ..setting_finding(text) })
    }
}

/// Returns the last word of a key such as `schedule_amber`, where it says how bad it is beyond the limit.
fn grade_of(threshold: &Threshold) -> Option<&'static str> {
    let (_, grade) = threshold.key.rsplit_once('_')?;
    ["notice", "amber", "red"].into_iter().find(|known| *known == grade)
}

/// Says why a limit can hardly be meant.
fn absurd(threshold: &Threshold, value: f64, locale: Locale) -> Option<String> {
    match threshold.unit {
        ThresholdUnit::WorkingDays | ThresholdUnit::Days if value > 3650.0 => {
            Some(say!(locale, "rule-setting-long", key = threshold.key))
        }
        // Some percentages are of what can be exceeded, such as a person's time: their defaults tell.
        ThresholdUnit::Percent if value > 100.0 && threshold.default <= 100.0 => {
            Some(say!(locale, "rule-setting-percent", key = threshold.key))
        }
        _ => None,
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

/// Returns the thresholds of the rules, and those that belong to none.
fn all_thresholds(rules: &[&'static Rule]) -> impl Iterator<Item = &'static Threshold> {
    rules.iter().flat_map(|rule| rule.thresholds).chain(freshness::THRESHOLDS).chain(float::THRESHOLDS)
}

fn read_value(threshold: &Threshold, value: &Setting) -> Option<f64> {
    match (threshold.unit, value) {
        (ThresholdUnit::WorkingDays, Setting::Text(text)) => {
            let duration: Duration = text.parse().ok()?;
            // Thresholds speak of days of eight hours and weeks of five days.
            Some(duration.in_minutes(480, 2400) as f64 / 480.0)
        }
        (_, Setting::Number(number)) if *number >= 0.0 && number.is_finite() => Some(*number),
        (ThresholdUnit::Days, Setting::Text(text)) => {
            Some(text.strip_suffix('d')?.parse::<u32>().ok()?.into())
        }
        (ThresholdUnit::Percent, Setting::Text(text)) => {
            let percent: f64 = text.strip_suffix('%')?.trim().parse().ok()?;
            (percent >= 0.0 && percent.is_finite()).then_some(percent)
        }
        _ => None,
    }
}

fn setting_finding(text: String) -> Finding {
    let text = short_names(&text);
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

/// Says what a threshold takes.
fn wants(threshold: &Threshold, locale: Locale) -> String {
    let unit = match threshold.unit {
        ThresholdUnit::WorkingDays => "working-days",
        ThresholdUnit::Days => "days",
        ThresholdUnit::Percent => "percent",
        ThresholdUnit::Count => "count",
    };
    say!(locale, "rule-setting-wants", unit = unit, key = threshold.key)
}

fn unknown(name: &str, rules: &[&'static Rule], locale: Locale) -> String {
    let known = rules.iter().map(|rule| rule.name);
    let known = known.chain(all_thresholds(rules).map(|threshold| threshold.key));
    let near = known
        .map(|known| (strsim::jaro_winkler(name, known), known))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .filter(|(likeness, _)| *likeness > 0.8);
    match near {
        Some((_, near)) => say!(locale, "rule-setting-unknown-near", name = name, near = near),
        None => say!(locale, "rule-setting-unknown", name = name),
    }
}
