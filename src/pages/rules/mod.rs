//! The rules of the project: what each looks for, why, what to do, the limits in force, and what it finds now.
//! One page lists them all; one page for each topic tells them in full, so that no page is heavy.

mod found;
mod limits;

use crate::checks::settings::Settings;
use crate::checks::{self, Finding, Report, Rule, Severity, Topic};
use crate::pages::view::{LinkView, StatusView};
use crate::pages::{Context, Page, facts, paths, words};
use crate::units::locale::{Locale, say};
use found::{Found, Silenced};
use limits::Limit;
use serde::Serialize;

/// The page of all rules.
#[derive(Serialize)]
struct View {
    headline: String,
    /// Whether readers see what the rules find.
    told: bool,
    topics: Vec<TopicRows>,
    /// Limits that belong to no rule.
    others: Vec<Limit>,
    silenced: Vec<Silenced>,
}

#[derive(Serialize)]
struct TopicRows {
    name: String,
    page: LinkView,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    link: LinkView,
    /// Markdown: keys stand in back quotes.
    sign: String,
    status: StatusView,
    off: bool,
    limits: Vec<Limit>,
    found: usize,
    /// How many of each severity, where any is not what the rule usually is.
    kinds: Option<String>,
}

/// The page of one topic.
#[derive(Serialize)]
struct TopicView {
    headline: String,
    told: bool,
    all: LinkView,
    rules: Vec<RuleView>,
}

#[derive(Serialize)]
struct RuleView {
    name: &'static str,
    /// Markdown: keys stand in back quotes.
    sign: String,
    why: String,
    remedy: String,
    /// Nothing where something is hidden: an example has ids, and one of them may be that of a hidden record.
    example: Option<String>,
    status: StatusView,
    off: bool,
    limits: Vec<Limit>,
    found: Vec<Found>,
    more: usize,
}

const TOPICS: [Topic; 7] =
    [Topic::Schedule, Topic::Budget, Topic::Scope, Topic::Risk, Topic::Quality, Topic::Habits, Topic::Plan];

/// Makes the page of all rules and one for each topic that has some.
pub fn pages<'a>(context: &'a Context<'a>) -> Vec<Page<'a>> {
    let (report, locale) = (context.report, context.numbers());
    let (settings, _) = Settings::read(&report.edition, checks::ALL);
    let mut pages = vec![all(report, &settings)];
    pages.extend(TOPICS.into_iter().filter(|&topic| of(topic).next().is_some()).map(|topic| {
        let view = TopicView {
            headline: headline_of(topic, report),
            told: report.tells_computed(),
            all: LinkView::new(paths::RULES, say!(locale, "rules-title")),
            rules: of(topic).map(|rule| rule_view(rule, report, &settings)).collect(),
        };
        Page {
            path: paths::rules_of(topic),
            title: say!(locale, "rules-topic-title", topic = words::topic(locale, topic)),
            menu: None,
            template: "rules-topic.html",
            wide: false,
            view: Box::new(view),
        }
    }));
    pages
}

fn all<'a>(report: &Report, settings: &Settings) -> Page<'a> {
    let locale = report.numbers();
    let topics = TOPICS.into_iter().filter_map(|topic| {
        let rows: Vec<Row> = of(topic).map(|rule| row(rule, report, settings)).collect();
        let name = words::topic(locale, topic);
        let page = LinkView::new(paths::rules_of(topic), say!(locale, "rules-read-about", topic = &name));
        (!rows.is_empty()).then_some(TopicRows { name, page, rows })
    });
    let view = View {
        headline: headline(report),
        told: report.tells_computed(),
        topics: topics.collect(),
        others: limits::others(report, settings),
        silenced: found::silenced(report),
    };
    Page {
        path: paths::RULES.to_string(),
        title: say!(locale, "rules-title"),
        menu: None,
        template: "rules.html",
        wide: false,
        view: Box::new(view),
    }
}

fn of(topic: Topic) -> impl Iterator<Item = &'static Rule> {
    checks::ALL.iter().copied().filter(move |rule| rule.topic == topic)
}

/// Returns `25 warning signs: 1 alarm, 9 warnings and 15 notices`.
fn headline(report: &Report) -> String {
    let locale = report.numbers();
    if !report.tells_computed() {
        return say!(locale, "rules-heading", count = checks::ALL.len());
    }
    match found::counted(report).count() {
        0 => say!(locale, "rules-found-none"),
        all => say!(locale, "rules-found", count = all, kinds = kinds(locale, found::counted(report))),
    }
}

/// Returns `1 alarm, 9 warnings and 15 notices`.
fn kinds<'a>(locale: Locale, found: impl Iterator<Item = &'a Finding>) -> String {
    let severities: Vec<Severity> = found.map(|finding| finding.severity).collect();
    let count =
        |of| Some(severities.iter().filter(|severity| **severity == of).count()).filter(|count| *count > 0);
    let kinds: Vec<String> = [
        count(Severity::Alarm).map(|count| say!(locale, "rules-alarms", count = count)),
        count(Severity::Warning).map(|count| say!(locale, "rules-warnings", count = count)),
        count(Severity::Notice).map(|count| say!(locale, "rules-notices", count = count)),
    ]
    .into_iter()
    .flatten()
    .collect();
    locale.list(&kinds)
}

fn headline_of(topic: Topic, report: &Report) -> String {
    let locale = report.numbers();
    let topic_word = words::topic(locale, topic);
    if !report.tells_computed() {
        return say!(locale, "rules-topic-heading", topic = topic_word);
    }
    let count = found::counted(report).filter(|finding| finding.topic == topic).count();
    say!(locale, "rules-topic-found", topic = topic_word, count = count)
}

fn row(rule: &Rule, report: &Report, settings: &Settings) -> Row {
    let found = || found::counted(report).filter(|finding| finding.rule == rule.name);
    let is_unusual = found().any(|finding| finding.severity != rule.severity);
    Row {
        link: LinkView::new(words::rule_address(rule.name), rule.name),
        sign: rule.sign(report.numbers()),
        status: status(report.numbers(), rule.severity),
        off: !settings.is_on(rule),
        limits: limits::of(rule, report, settings),
        found: found().count(),
        kinds: is_unusual.then(|| kinds(report.numbers(), found())),
    }
}

fn rule_view(rule: &Rule, report: &Report, settings: &Settings) -> RuleView {
    let locale = report.numbers();
    let (found, more) = found::found(rule, report);
    RuleView {
        name: rule.name,
        sign: rule.sign(locale),
        why: rule.why(locale),
        remedy: rule.remedy(locale),
        example: report.edition.audience().complete.then(|| facts::spoken(&rule.example(locale), locale)),
        status: status(report.numbers(), rule.severity),
        off: !settings.is_on(rule),
        limits: limits::of(rule, report, settings),
        found,
        more,
    }
}

/// A finding of a rule colours its dimension so, unless the rule says otherwise of it.
fn status(locale: Locale, severity: Severity) -> StatusView {
    let key = match severity {
        Severity::Notice => "none",
        Severity::Warning => "warn",
        Severity::Alarm => "bad",
    };
    StatusView { key, word: word(locale, severity) }
}

fn word(locale: Locale, severity: Severity) -> String {
    match severity {
        Severity::Notice => say!(locale, "rules-severity-notice"),
        Severity::Warning => say!(locale, "rules-severity-warning"),
        Severity::Alarm => say!(locale, "rules-severity-alarm"),
    }
}
