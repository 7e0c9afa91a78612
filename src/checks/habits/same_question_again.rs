//! `same-question-again`: the same thing is asked for report after report.

use crate::analysis::update::{Answers, Asked, Question, asked};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::issue::{Issue, IssueStatus};
use crate::edition::update::Section;
use crate::edition::{Edition, Kind};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::shorten;
use std::collections::BTreeMap;

const REPORTS: Threshold =
    Threshold { key: "same_question_reports", default: 3.0, unit: ThresholdUnit::Count };

/// The tag of issues that are questions.
const QUESTION: &str = "question";

/// The most letters of a question that are repeated.
const LETTERS: usize = 80;

pub const RULE: Rule = Rule {
    name: "same-question-again",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[REPORTS],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = in_reports(context);
    findings.extend(in_issues(context.edition.issues(), context.numbers()));
    findings
}

/// What one report asks for.
struct Report<'a> {
    date: Date,
    asks: Vec<(Asked, &'a Section)>,
}

fn in_reports(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let limit = context.settings.value(&REPORTS);
    let language = &edition.settings().language;
    let read = |update| {
        let answers = Answers::of(update, language)?;
        let sections = answers.about(Question::Decisions);
        let asks = sections.flat_map(|section| asked(section).into_iter().map(move |ask| (ask, section)));
        let asks = asks.map(|(ask, section)| (of_records(ask, edition), section)).collect();
        Some(Report { date: update.date, asks })
    };
    let reports: Vec<Report> = edition.updates().iter().rev().map_while(read).collect();
    let Some(newest) = reports.first() else { return Vec::new() };
    let mut findings = Vec::new();
    for (ask, section) in &newest.asks {
        let again = |report: &&Report| report.asks.iter().any(|(other, _)| is_same(ask, other));
        let row: Vec<&Report> = reports.iter().take_while(again).collect();
        if row.len() > 1
            && row.len() as f64 >= limit
            && let Some(first) = row.last()
        {
            let (locale, count, date) = (context.numbers(), row.len(), first.date);
            let text = say!(
                locale,
                "rule-same-question-again-found",
                what = named(ask, edition),
                count = count,
                date = locale.date(date),
            );
            let finding = Finding::new(&RULE, text).at(section.at.clone()).measured(
                say!(locale, "rule-same-question-again-measured", count = count),
                say!(locale, "rule-same-question-again-limit", count = whole(limit)),
            );
            findings.push(Finding { record: ask.ids.first().cloned(), ..finding });
        }
    }
    findings
}

/// Keeps of the records that a line names those that can be asked for; a task is only what it is about.
fn of_records(mut ask: Asked, edition: &Edition) -> Asked {
    let is_asked = |id: &String| {
        edition
            .named(id)
            .is_some_and(|named| matches!(named.kind, Kind::Decision | Kind::Change | Kind::Issue))
    };
    ask.ids.retain(is_asked);
    ask
}

fn is_same(one: &Asked, other: &Asked) -> bool {
    one.ids.iter().any(|id| other.ids.contains(id)) || one.words == other.words
}

fn named(ask: &Asked, edition: &Edition) -> String {
    match ask.ids.first().and_then(|id| Some((id, edition.named(id)?))) {
        Some((id, named)) => format!("{id} `{}`", named.title),
        None => {
            let plain: String = ask.text.replace("[[", "").replace("]]", "").replace(['*', '`'], "");
            format!("`{}`", shorten(&plain, LETTERS))
        }
    }
}

fn in_issues(issues: &[Issue], locale: Locale) -> Vec<Finding> {
    let mut same: BTreeMap<String, Vec<&Issue>> = BTreeMap::new();
    let asks = |issue: &&Issue| {
        issue.status != IssueStatus::Closed
            && issue.record.tags.iter().any(|tag| tag.eq_ignore_ascii_case(QUESTION))
    };
    for issue in issues.iter().filter(asks) {
        same.entry(crate::units::text::slug(&issue.title)).or_default().push(issue);
    }
    let several = same.into_values().filter(|issues| issues.len() > 1);
    several
        .map(|issues| {
            let ids: Vec<&str> = issues.iter().map(|issue| issue.record.id.as_str()).collect();
            let (ids, title) = (locale.list(&ids), &issues[0].title);
            let text = say!(locale, "rule-same-question-again-found-issues", ids = ids, issue = title);
            Finding::new(&RULE, text).about(&issues[0].record).measured(
                say!(locale, "rule-same-question-again-measured-issues", count = issues.len()),
                say!(locale, "rule-same-question-again-limit-issues"),
            )
        })
        .collect()
}
