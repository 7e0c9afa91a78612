//! The rules of the project: what each looks for, why, what to do, the limits in force, and what it finds now.
//! One page lists them all; one page for each topic tells them in full, so that no page is heavy.

mod found;
mod limits;

use crate::checks::settings::Settings;
use crate::checks::{self, Report, Rule, Severity, Topic};
use crate::pages::view::{LinkView, StatusView};
use crate::pages::{Context, Page, facts, paths, words};
use crate::units::text::plural;
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
    sign: String,
    status: StatusView,
    off: bool,
    limits: Vec<Limit>,
    found: usize,
    /// How severe the worst found is, where that is not what the rule usually is.
    worst: Option<&'static str>,
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
    let report = context.report;
    let (settings, _) = Settings::read(&report.edition, checks::ALL);
    let mut pages = vec![all(report, &settings)];
    pages.extend(TOPICS.into_iter().filter(|&topic| of(topic).next().is_some()).map(|topic| {
        let view = TopicView {
            headline: headline_of(topic, report),
            told: report.tells_computed(),
            all: LinkView::new(paths::RULES, words::RULES),
            rules: of(topic).map(|rule| rule_view(rule, report, &settings)).collect(),
        };
        Page {
            path: paths::rules_of(topic),
            title: format!("{}: {}", words::RULES, words::topic(report.numbers(), topic)),
            menu: None,
            template: "rules-topic.html",
            wide: false,
            view: Box::new(view),
        }
    }));
    pages
}

fn all<'a>(report: &Report, settings: &Settings) -> Page<'a> {
    let topics = TOPICS.into_iter().filter_map(|topic| {
        let rows: Vec<Row> = of(topic).map(|rule| row(rule, report, settings)).collect();
        let page = LinkView::new(
            paths::rules_of(topic),
            format!("Read about {}", words::topic(report.numbers(), topic)),
        );
        (!rows.is_empty()).then(|| TopicRows { name: words::topic(report.numbers(), topic), page, rows })
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
        title: words::RULES.to_string(),
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
    if !report.tells_computed() {
        return format!("The {} rules of this project", checks::ALL.len());
    }
    let count = |severity| found::counted(report).filter(|finding| finding.severity == severity).count();
    let kinds = [
        (count(Severity::Alarm), "alarm", "alarms"),
        (count(Severity::Warning), "warning", "warnings"),
        (count(Severity::Notice), "notice", "notices"),
    ];
    let all: usize = kinds.iter().map(|(count, ..)| count).sum();
    if all == 0 {
        return "The rules find no warning sign".to_string();
    }
    let kinds: Vec<String> = kinds
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| format!("{count} {}", plural(count, one, many)))
        .collect();
    let kinds = crate::units::text::list(&kinds, "and");
    format!("The rules find {all} {}: {kinds}", plural(all, "warning sign", "warning signs"))
}

fn headline_of(topic: Topic, report: &Report) -> String {
    let name = words::topic(report.numbers(), topic);
    if !report.tells_computed() {
        return format!("{name}: what the rules look for");
    }
    match found::counted(report).filter(|finding| finding.topic == topic).count() {
        0 => format!("{name}: the rules find no warning sign"),
        count => {
            format!("{name}: the rules find {count} {}", plural(count, "warning sign", "warning signs"))
        }
    }
}

fn row(rule: &Rule, report: &Report, settings: &Settings) -> Row {
    let found = || found::counted(report).filter(|finding| finding.rule == rule.name);
    let worst = found().map(|finding| finding.severity).max();
    Row {
        link: LinkView::new(words::rule_address(rule.name), rule.name),
        sign: words::sentence(&rule.sign(report.numbers())),
        status: status(rule.severity),
        off: !settings.is_on(rule),
        limits: limits::of(rule, report, settings),
        found: found().count(),
        worst: worst.filter(|worst| *worst != rule.severity).map(word),
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
        example: report.edition.audience().complete.then(|| facts::spoken(&rule.example(locale))),
        status: status(rule.severity),
        off: !settings.is_on(rule),
        limits: limits::of(rule, report, settings),
        found,
        more,
    }
}

/// A finding of a rule colours its dimension so, unless the rule says otherwise of it.
fn status(severity: Severity) -> StatusView {
    let key = match severity {
        Severity::Notice => "none",
        Severity::Warning => "warn",
        Severity::Alarm => "bad",
    };
    StatusView { key, word: word(severity).to_string() }
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Notice => "Notice",
        Severity::Warning => "Warning",
        Severity::Alarm => "Alarm",
    }
}
