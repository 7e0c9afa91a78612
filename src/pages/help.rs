//! What the words and marks mean: the status set, the rules with the limits of this project, the marks
//! of the charts, and the words of the trade in plain language.

use crate::checks::settings::Settings;
use crate::checks::{self, Report, Rule, Severity, Topic};
use crate::pages::view::StatusView;
use crate::pages::{Context, Page, glossary, paths, words};
use crate::units::locale;
use serde::Serialize;

#[derive(Serialize)]
struct View {
    statuses: Vec<Meaning>,
    topics: Vec<TopicRules>,
    silenced: Vec<Silenced>,
    marks: &'static [(&'static str, &'static str)],
    glossary: &'static [(&'static str, &'static str)],
}

#[derive(Serialize)]
struct Meaning {
    status: StatusView,
    meaning: &'static str,
}

#[derive(Serialize)]
struct TopicRules {
    name: &'static str,
    rules: Vec<RuleView>,
}

#[derive(Serialize)]
struct RuleView {
    name: &'static str,
    sign: String,
    why: &'static str,
    remedy: String,
    status: StatusView,
    off: bool,
    limits: Vec<Limit>,
}

#[derive(Serialize)]
struct Limit {
    value: String,
    meaning: &'static str,
    /// The project has set it; otherwise it is the one that comes with the rule.
    own: bool,
}

/// What a rule has found and the project has decided not to count.
#[derive(Serialize)]
struct Silenced {
    text: String,
    rule: &'static str,
    reason: String,
}

const KEYS: [&str; 7] = ["ok", "warn", "bad", "done", "none", "hold", "unknown"];
const TOPICS: [Topic; 7] =
    [Topic::Schedule, Topic::Budget, Topic::Scope, Topic::Risk, Topic::Quality, Topic::Habits, Topic::Plan];

pub fn page<'a>(context: &'a Context<'a>) -> Page<'a> {
    let report = context.report;
    let (settings, _) = Settings::read(&report.edition, checks::ALL);
    let view = View {
        statuses: KEYS
            .into_iter()
            .map(|key| Meaning { status: StatusView::of(key), meaning: glossary::status(key) })
            .collect(),
        topics: TOPICS.into_iter().filter_map(|topic| topic_rules(topic, report, &settings)).collect(),
        silenced: silenced(report),
        marks: glossary::MARKS,
        glossary: glossary::WORDS,
    };
    Page {
        path: paths::HELP.to_string(),
        title: words::HELP.to_string(),
        menu: Some(words::HELP.to_string()),
        template: "help.html",
        wide: false,
        view: Box::new(view),
    }
}

fn topic_rules(topic: Topic, report: &Report, settings: &Settings) -> Option<TopicRules> {
    let of_topic = checks::ALL.iter().filter(|rule| rule.topic == topic);
    let rules: Vec<RuleView> = of_topic.map(|rule| rule_view(rule, report, settings)).collect();
    (!rules.is_empty()).then(|| TopicRules { name: words::topic(topic), rules })
}

fn rule_view(rule: &Rule, report: &Report, settings: &Settings) -> RuleView {
    let own = |key: &str| report.edition.settings().thresholds.iter().any(|given| given.name == key);
    RuleView {
        name: rule.name,
        sign: words::sentence(rule.sign),
        why: rule.why,
        remedy: rule.remedy.replace('`', ""),
        status: StatusView::of(match rule.severity {
            Severity::Notice => "none",
            Severity::Warning => "warn",
            Severity::Alarm => "bad",
        }),
        off: !settings.is_on(rule),
        limits: rule
            .thresholds
            .iter()
            .map(|threshold| Limit {
                // Its unit is part of the meaning.
                value: locale::decimal(settings.value(threshold), 1),
                meaning: threshold.meaning,
                own: own(threshold.key),
            })
            .collect(),
    }
}

fn silenced(report: &Report) -> Vec<Silenced> {
    let silenced = report.findings.iter().filter_map(|finding| Some((finding, finding.silenced.as_ref()?)));
    silenced
        .map(|(finding, silenced)| Silenced {
            text: words::sentence(&finding.text),
            rule: finding.rule,
            reason: silenced.words(),
        })
        .collect()
}
