//! What is asked of the reader: at most three open decisions, the earliest first.

use crate::analysis::decision::DecisionFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::decision::{Decision, DecisionOption};
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::{facts, headline, paths, waiting, words};
use crate::units::locale;
use crate::units::text::{capital, count_word};
use serde::Serialize;

#[derive(Serialize)]
pub struct Decisions<'a> {
    pub items: Vec<Item<'a>>,
    /// What is said where nothing is open.
    pub none: Option<Phrase>,
    pub more: Option<String>,
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

/// Returns the open decisions; nothing where no decisions are kept or shown.
pub fn decisions(report: &Report) -> Option<Decisions<'_>> {
    let all = report.edition.decisions();
    if all.is_empty() {
        return None;
    }
    let open: Vec<&DecisionFigures> = report.figures.decisions.iter().filter(|figure| figure.open).collect();
    let none = open.is_empty().then(|| headline::verdict::ask(report)).flatten().map(|ask| ask.text("."));
    Some(Decisions {
        more: match open.len().saturating_sub(MOST) {
            0 => None,
            1 => Some("One more decision is open".to_string()),
            rest => Some(format!("{} more decisions are open", capital(&count_word(rest)))),
        },
        items: open.into_iter().take(MOST).map(|figure| item(report, &all[figure.place], figure)).collect(),
        none,
        href: paths::DECISIONS,
    })
}

fn item<'a>(report: &'a Report, decision: &'a Decision, figure: &DecisionFigures) -> Item<'a> {
    let near = report.edition.as_of();
    let (due, when) = match (decision.needed_by, figure.days_left) {
        (Some(date), Some(left)) if left < 0 => (
            Phrase::plain("Due ").date_near(date, near),
            Phrase::new().marked(Some(Mark::Bad), format!("{} overdue", words::days(-left))),
        ),
        (Some(date), Some(left)) => {
            (Phrase::plain("By ").date_near(date, near), Phrase::plain(words::distance(left)))
        }
        _ => (Phrase::plain("No date"), Phrase::plain("set one")),
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
    let mut parts = Vec::new();
    if let Some(who) = decision.decider.known() {
        parts.push(format!("{} decides.", who.name));
    }
    if let Some(recommendation) = &decision.recommendation {
        let cost = decision
            .options
            .iter()
            .find(|option| option.title == *recommendation)
            .map_or_else(String::new, |option| effect(report, option));
        parts.push(format!("Recommendation: {}{cost}.", recommendation.trim_end_matches('.')));
    }
    if let Some(text) = stands(report, figure) {
        parts.push(text);
    } else if let Some(latest) = figure.latest {
        let near = report.edition.as_of();
        let day = locale::date_near(latest, near);
        let when = if latest < near { "of waiting" } else { "after that" };
        let cost = figure.delay.as_ref().map(|delay| facts::quoted(&delay.words(&report.edition, when, "`")));
        parts.push(match (latest < near, cost) {
            (true, None) => format!("The work that waits for it should have begun on {day}."),
            (true, Some(cost)) => {
                format!("The work that waits for it should have begun on {day}; {cost}.")
            }
            (false, None) => format!("The work that waits for it must begin by {day}."),
            (false, Some(cost)) => {
                format!("The work that waits for it must begin by {day}; {cost}.")
            }
        });
    } else if let Some(cost) = waiting::delay_cost(decision, &report.edition) {
        parts.push(cost);
    }
    parts.join(" ")
}

/// Says what is blocked until it is made.
fn stands(report: &Report, figure: &DecisionFigures) -> Option<String> {
    let stands = figure.stands?;
    let name = &report.edition.tasks()[stands.task].name;
    let since = locale::date_near(stands.since, report.edition.as_of());
    let cost = figure.delay.as_ref().map(|delay| delay.words(&report.edition, "of waiting", ""));
    Some(match cost {
        Some(cost) => format!("{name} has been blocked by it since {since}; {cost}."),
        None => format!("{name} has been blocked by it since {since}."),
    })
}

/// Returns what an option adds in days and money.
fn effect(report: &Report, option: &DecisionOption) -> String {
    let mut parts = Vec::new();
    if let Some(cost) = option.cost.known().filter(|cost| !cost.is_zero()) {
        parts.push(report.edition.head().currency.short_signed(*cost));
    }
    if let Some(days) = option.days.filter(|days| *days != 0) {
        parts.push(format!(
            "{} {}",
            report.numbers().signed(days.into()),
            crate::units::text::plural(days.unsigned_abs() as usize, "day", "days")
        ));
    }
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) }
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
