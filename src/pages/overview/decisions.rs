//! What is asked of the reader: at most three open decisions, the earliest first.

use crate::analysis::decision::DecisionFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::decision::{Decision, DecisionOption};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::{headline, paths, spans, waiting};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Decisions<'a> {
    pub items: Vec<Item<'a>>,
    /// What is said where nothing is open.
    pub none: Option<Phrase>,
    pub more: Option<String>,
    /// On paper, how many of how many there are.
    pub printed: Option<String>,
    pub href: &'static str,
}

#[derive(Serialize)]
pub struct Item<'a> {
    pub due: Phrase,
    pub when: Phrase,
    pub href: String,
    pub title: &'a str,
    /// Markdown: the first paragraph of what is written about it.
    pub text: Option<&'a str>,
    pub by: String,
}

const MOST: usize = 3;

/// How many of them one sheet of paper has room for.
const MOST_PRINTED: usize = 2;

/// Returns the open decisions; nothing where no decisions are kept or shown.
pub fn decisions(report: &Report) -> Option<Decisions<'_>> {
    let all = report.edition.decisions();
    if all.is_empty() {
        return None;
    }
    let open: Vec<&DecisionFigures> = report.figures.decisions.iter().filter(|figure| figure.open).collect();
    let none = open.is_empty().then(|| headline::verdict::ask(report)).flatten();
    Some(Decisions {
        more: match open.len().saturating_sub(MOST) {
            0 => None,
            rest => Some(say!(report.numbers(), "overview-decisions-more", count = rest)),
        },
        printed: (open.len() > MOST_PRINTED).then(|| {
            say!(report.numbers(), "overview-decisions-printed", shown = MOST_PRINTED, all = open.len())
        }),
        items: open.into_iter().take(MOST).map(|figure| item(report, &all[figure.place], figure)).collect(),
        none,
        href: paths::DECISIONS,
    })
}

fn item<'a>(report: &'a Report, decision: &'a Decision, figure: &DecisionFigures) -> Item<'a> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let day = |date| Phrase::day_near(locale, date, near);
    let (due, when) = match (decision.needed_by, figure.days_left) {
        (Some(date), Some(left)) if left < 0 => (
            phrase!(locale, "overview-decision-due", date = day(date)),
            Phrase::new().marked(Some(Mark::Bad), spans::overdue(locale, -left)),
        ),
        (Some(date), Some(left)) => (
            phrase!(locale, "shared-by-date", date = day(date)),
            Phrase::plain(spans::distance(locale, left)),
        ),
        _ => (phrase!(locale, "shared-no-date"), phrase!(locale, "overview-decision-set-one")),
    };
    Item {
        due,
        when,
        href: paths::record(report, Kind::Decision, &decision.record.id),
        title: &decision.title,
        text: first_paragraph(decision.record.body.as_str())
            .or_else(|| first_paragraph(decision.why.as_str())),
        by: by(report, decision, figure),
    }
}

/// Returns the first paragraph of a Markdown text that is a paragraph.
fn first_paragraph(text: &str) -> Option<&str> {
    text.split("\n\n").map(str::trim).find(|part| {
        part.starts_with(|first: char| first.is_alphanumeric() || first == '[' || first == '*')
            && !part.starts_with("* ")
    })
}

/// Says who decides, what is recommended, and what waiting costs.
fn by(report: &Report, decision: &Decision, figure: &DecisionFigures) -> String {
    let locale = report.numbers();
    let mut parts = Vec::new();
    if let Some(who) = decision.decider.known() {
        parts.push(say!(locale, "shared-decides", who = &who.name));
    }
    parts.extend(recommended(report, decision));
    parts.extend(waiting::worth(figure, decision, &report.edition).map(|worth| worth.words()));
    parts.join(" ")
}

/// Says what is recommended, with what it adds.
pub fn recommended(report: &Report, decision: &Decision) -> Option<String> {
    let (recommendation, locale) = (decision.recommendation.as_ref()?, report.numbers());
    let option = decision.options.iter().find(|option| option.title == *recommendation);
    let what = recommendation.trim_end_matches('.');
    Some(match option.map(|option| effect(report, option)).filter(|effect| !effect.is_empty()) {
        None => say!(locale, "overview-recommended", what = what),
        Some(effect) => say!(locale, "overview-recommended-effect", what = what, effect = effect),
    })
}

/// Returns what an option adds in money and days, as far as it does.
fn effect(report: &Report, option: &DecisionOption) -> String {
    let locale = report.numbers();
    let cost = option.cost.known().filter(|cost| !cost.is_zero());
    let cost = cost.map(|cost| report.edition.head().currency.short_signed(*cost));
    let days = option.days.filter(|days| *days != 0).map(|days| {
        let count = days.unsigned_abs();
        say!(locale, "overview-days-signed", count = count, days = locale.signed(days.into()))
    });
    let parts: Vec<String> = cost.into_iter().chain(days).collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::first_paragraph;

    #[test]
    fn headings_and_lists_are_no_paragraph() {
        assert_eq!(
            first_paragraph("# Title\n\n- one\n\nWe move mail.\nAll of it.\n\nMore"),
            Some("We move mail.\nAll of it.")
        );
        assert_eq!(first_paragraph(""), None);
    }
}
