//! What a rule is, and what it finds.

use crate::analysis::Figures;
use crate::checks::health::Health;
use crate::checks::plan::Assessment;
use crate::checks::settings::Settings;
use crate::edition::project::Silence;
use crate::edition::{Edition, Place};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::shorten;
use serde::Serialize;

/// What a rule is about; health is rated by it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    Schedule,
    /// What it costs, against what is approved.
    #[serde(rename = "cost")]
    Budget,
    Scope,
    Risk,
    Quality,
    /// How the project is run: decisions, reports, ownership.
    #[serde(rename = "governance")]
    Habits,
    /// How the plan is built: places to look at, no dimension of health.
    #[serde(rename = "plan-quality")]
    Plan,
}

impl Topic {
    /// Returns what people read: the same word on the site, in the terminal and in the manual.
    pub fn word(self) -> &'static str {
        match self {
            Topic::Schedule => "Schedule",
            Topic::Budget => "Cost",
            Topic::Scope => "Scope",
            Topic::Risk => "Risk",
            Topic::Quality => "Quality",
            Topic::Habits => "Governance",
            Topic::Plan => "Plan quality",
        }
    }
}

/// How bad a finding is by default.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth a look; turns nothing amber.
    Notice,
    /// Turns its topic amber.
    Warning,
    /// Turns its topic red.
    Alarm,
}

/// A number that a project may set in `[health]`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Threshold {
    /// The key in `[health]`.
    pub key: &'static str,
    pub default: f64,
    pub unit: ThresholdUnit,
}

impl Threshold {
    /// Says what the number means.
    pub fn meaning(&self, locale: Locale) -> String {
        locale.say(&format!("rule-threshold-{}", self.key.replace('_', "-")), &[])
    }
}

/// How a threshold is written and shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThresholdUnit {
    /// A duration such as `"5d"`, kept in days of work.
    WorkingDays,
    /// Calendar days, a number.
    Days,
    /// 0 to 100.
    Percent,
    Count,
}

/// What a rule may ask for facts.
pub struct Context<'a> {
    pub edition: &'a Edition,
    pub figures: &'a Figures,
    pub settings: &'a Settings,
    pub plan: &'a Assessment,
    /// What the findings make of the project's health: only for the rules that run after it is rated.
    pub health: Option<&'a Health>,
    /// What was found before, for the same rules; empty for all others.
    pub findings: &'a [Finding],
}

impl Context<'_> {
    /// Returns how the site's language writes figures.
    pub fn numbers(&self) -> Locale {
        self.edition.numbers()
    }
}

/// A warning sign: one file each.
pub struct Rule {
    /// The fault in kebab case: also the file, the case and the key in `[health]`.
    pub name: &'static str,
    pub topic: Topic,
    /// How bad it is by default; a rule with two limits raises it by itself.
    pub severity: Severity,
    pub thresholds: &'static [Threshold],
    pub check: fn(&Context) -> Vec<Finding>,
}

impl Rule {
    /// Says what it looks for.
    pub fn sign(&self, locale: Locale) -> String {
        self.message(locale, "sign")
    }

    /// Says why it matters.
    pub fn why(&self, locale: Locale) -> String {
        self.message(locale, "why")
    }

    /// Says what to do.
    pub fn remedy(&self, locale: Locale) -> String {
        self.message(locale, "remedy")
    }

    /// Returns what it would say, of a project one can imagine.
    pub fn example(&self, locale: Locale) -> String {
        self.message(locale, "example")
    }

    /// Every rule has the same messages, and a test looks for them: their names are formed of its own.
    pub(super) fn message(&self, locale: Locale, part: &str) -> String {
        locale.say(&format!("rule-{}-{part}", self.name), &[])
    }
}

/// One thing that a rule has found.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Finding {
    /// The rule's name.
    pub rule: &'static str,
    pub topic: Topic,
    pub severity: Severity,
    /// What is wrong, with its figures: one plain sentence without a full stop.
    pub text: String,
    /// The record concerned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    /// What was measured, and the limit it was held against; in words, may be empty.
    pub measured: String,
    pub limit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    /// Why it is not counted, where the project has silenced it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silenced: Option<Silenced>,
}

/// A project's decision not to count a finding for a while.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Silenced {
    /// For all to read.
    pub reason: String,
    /// The last day.
    pub until: Date,
}

impl Silenced {
    /// Takes from a silence what is told of it.
    pub fn of(silence: &Silence) -> Silenced {
        Silenced { reason: silence.reason.clone(), until: silence.until }
    }

    /// Returns `Agreed with Finance (until 31 Dec 2026)`.
    pub fn words(&self, locale: Locale) -> String {
        let (reason, date) = (self.reason.trim_end_matches('.'), locale.date(self.until));
        say!(locale, "rule-setting-silenced", reason = reason, date = date)
    }
}

/// The most characters of a name that a finding quotes; the pages have all of it.
const NAME: usize = 120;

/// Shortens the names that a text quotes between backticks. A part that is far too long for a sentence of a rule is
/// one as well: a name may have backticks of its own.
pub fn short_names(text: &str) -> String {
    if text.len() <= NAME {
        return text.to_string();
    }
    let short = |(place, part): (usize, &str)| {
        let most = if place % 2 == 1 { NAME } else { 4 * NAME };
        shorten(part, most)
    };
    text.split('`').enumerate().map(short).collect::<Vec<_>>().join("`")
}

/// Returns a limit or a measure in whole numbers, as figures are written without decimals.
pub fn whole(value: f64) -> i64 {
    value.round_ties_even() as i64
}

/// Goes on with what else is to be said, where there is anything: each is a clause of its own.
pub fn and_then(locale: Locale, first: String, then: Option<String>) -> String {
    match then {
        Some(then) => say!(locale, "rule-and-then", first = first, then = then),
        None => first,
    }
}

impl Finding {
    /// Makes a finding of a rule, with its default severity.
    pub fn new(rule: &Rule, text: impl Into<String>) -> Finding {
        Finding {
            rule: rule.name,
            topic: rule.topic,
            severity: rule.severity,
            text: short_names(&text.into()),
            record: None,
            measured: String::new(),
            limit: String::new(),
            at: None,
            silenced: None,
        }
    }

    pub fn severity(mut self, severity: Severity) -> Finding {
        self.severity = severity;
        self
    }

    /// Names the record concerned and where it is written.
    pub fn about(mut self, record: &crate::edition::Record) -> Finding {
        self.record = Some(record.id.clone());
        self.at = record.at.clone();
        self
    }

    pub fn at(mut self, place: Option<Place>) -> Finding {
        self.at = place;
        self
    }

    /// Says what was measured and the limit it was held against.
    pub fn measured(mut self, measured: impl Into<String>, limit: impl Into<String>) -> Finding {
        self.measured = short_names(&measured.into());
        self.limit = short_names(&limit.into());
        self
    }
}
