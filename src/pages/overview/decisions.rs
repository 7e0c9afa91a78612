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
    /// Markdown: what its text recommends, else the first paragraph of what is written about it.
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
        text: advised(report, decision)
            .or_else(|| first_paragraph(decision.record.body.as_str()))
            .or_else(|| first_paragraph(decision.why.as_str())),
        by: by(report, decision, figure),
    }
}

/// Returns what the text of a decision recommends, as Markdown, where its key does not: the paragraph that begins with the
/// word that the site has for it and a colon, or stands under it as a heading.
pub fn advised<'a>(report: &Report, decision: &'a Decision) -> Option<&'a str> {
    let word = say!(report.numbers(), "decisions-recommendation");
    let word = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
    match decision.recommendation {
        Some(_) => None,
        None => advice(decision.record.body.as_str(), word),
    }
}

fn advice<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut blocks = text.split("\n\n").map(str::trim);
    let is_dressing = |letter: char| letter.is_whitespace() || matches!(letter, '*' | '_');
    while let Some(block) = blocks.next() {
        if let Some(heading) = block.strip_prefix('#') {
            let (heading, rest) = heading.split_once('\n').unwrap_or((heading, ""));
            if heading.trim_matches(|letter: char| !letter.is_alphabetic()) == word {
                return if rest.is_empty() { blocks.next() } else { Some(rest.trim()) };
            }
            continue;
        }
        let said = block.trim_start_matches(is_dressing).strip_prefix(word);
        if said.is_some_and(|said| said.trim_start_matches(is_dressing).starts_with(':')) {
            return Some(block);
        }
    }
    None
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
    use super::{advice, first_paragraph};

    #[test]
    fn what_a_text_recommends_is_found_by_its_word_or_its_heading() {
        for text in
            ["As it is.\n\n**Recommendation: A.** It is\nsafe.\n\nMore", "As it is.\n\nRecommendation: A."]
        {
            assert!(advice(text, "Recommendation").is_some_and(|found| found.contains("A.")), "{text}");
        }
        assert_eq!(advice("# Recommendation\n\nTake A.", "Recommendation"), Some("Take A."));
        assert_eq!(advice("## Recommendation:\nTake A.\n\nMore", "Recommendation"), Some("Take A."));
        assert_eq!(
            advice("Recommendations differ: some say A.\n\nRecommendation is late.", "Recommendation"),
            None
        );
    }

    #[test]
    fn headings_and_lists_are_no_paragraph() {
        assert_eq!(
            first_paragraph("# Title\n\n- one\n\nWe move mail.\nAll of it.\n\nMore"),
            Some("We move mail.\nAll of it.")
        );
        assert_eq!(first_paragraph(""), None);
    }
}
