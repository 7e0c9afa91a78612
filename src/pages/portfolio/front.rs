//! What stands above the table of all projects: how all of it stands and why, what is asked of the reader, and the figures.

use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::portfolio::figures::{self, Figure};
use crate::pages::portfolio::standing::{self, Overall};
use crate::pages::portfolio::{Card, Portfolio, words};
use crate::pages::spans;
use crate::pages::view::{LinkView, StatusView, WhyView};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Front<'a> {
    name: &'a str,
    summary: Option<&'a str>,
    status: StatusView,
    /// What the status is of, where that is a part of each project.
    part: Option<&'a str>,
    lead: String,
    since: Option<Phrase>,
    whys: Vec<WhyView>,
    figures: Vec<Figure>,
    decisions: Vec<Ask>,
    decisions_heading: String,
    more: Option<LinkView>,
}

/// A decision that is asked for.
#[derive(Serialize)]
struct Ask {
    due: Phrase,
    when: Phrase,
    what: Phrase,
    by: String,
}

const DECISIONS_MOST: usize = 3;
/// So many of the worst projects are named under *Why?*.
const WORST: usize = 3;

/// Returns what the first page begins with.
pub fn front(portfolio: &Portfolio) -> Front<'_> {
    let ((decisions, open), locale) = (decisions(portfolio), portfolio.numbers());
    Front {
        name: &portfolio.name,
        summary: portfolio.summary.as_deref(),
        status: status(portfolio),
        part: part(portfolio),
        lead: words::lead(portfolio),
        since: since(portfolio),
        whys: vec![why(portfolio)],
        figures: figures::figures(portfolio),
        decisions_heading: say!(locale, "portfolio-decisions-needed", count = open),
        more: match open.saturating_sub(DECISIONS_MOST) {
            0 => None,
            more => {
                let more = say!(locale, "portfolio-decisions-more", count = more);
                Some(LinkView::new(paths::DECISIONS, more))
            }
        },
        decisions,
    }
}

fn status(portfolio: &Portfolio) -> StatusView {
    let (overall, locale) = (standing::overall(portfolio), portfolio.numbers());
    match overall {
        // Some projects may well have reported.
        Overall::Unknown => StatusView { key: overall.key(), word: say!(locale, "portfolio-not-known") },
        _ => StatusView::of(locale, overall.key()),
    }
}

/// Returns what the statuses are of, where that is the same part of all projects that have one.
fn part(portfolio: &Portfolio) -> Option<&str> {
    let mut parts = portfolio.cards().filter(|card| standing::counts(card)).map(|card| card.part.as_deref());
    let first = parts.next()??;
    parts.all(|part| part == Some(first)).then_some(first)
}

fn since(portfolio: &Portfolio) -> Option<Phrase> {
    let (since, locale) = (standing::since(portfolio)?, portfolio.numbers());
    let status = standing::overall(portfolio).key();
    let date = Phrase::day_near(locale, since.date, portfolio.as_of);
    Some(match since.or_longer {
        false => phrase!(locale, "portfolio-since", status = status, date = date),
        true => phrase!(locale, "portfolio-since-or-longer", status = status, date = date),
    })
}

/// Says by which rule it is so, what was counted, and which projects make it so.
fn why(portfolio: &Portfolio) -> WhyView {
    let (locale, worst) = (portfolio.numbers(), standing::worst(portfolio));
    let named = worst.iter().take(WORST).map(|card| match words::cause(card, portfolio) {
        Some(cause) => say!(locale, "portfolio-why-cause", project = &card.name, cause = cause),
        None => card.name.clone(),
    });
    let cause = locale.clauses(&named.collect::<Vec<_>>());
    WhyView {
        rule: say!(locale, "portfolio-why-rule"),
        measured: words::tally(portfolio),
        limit: say!(locale, "portfolio-why-limit"),
        cause: match worst.len().saturating_sub(WORST) {
            0 => cause,
            more => say!(locale, "portfolio-list-more", list = cause, count = more),
        },
        ..WhyView::default()
    }
}

/// Returns the first decisions of all projects by date, and how many are open.
fn decisions(portfolio: &Portfolio) -> (Vec<Ask>, usize) {
    let (near, locale) = (portfolio.as_of, portfolio.numbers());
    let mut all: Vec<_> = portfolio
        .cards()
        .flat_map(|card| card.decisions.iter().map(move |decision| (card, decision)))
        .collect();
    all.sort_by_key(|(card, decision)| {
        (decision.needed_by.is_none(), decision.needed_by, card.name.as_str(), decision.title.as_str())
    });
    let open = all.len();
    let first = all.into_iter().take(DECISIONS_MOST).map(|(card, decision): (&Card, _)| {
        let (due, when) = match decision.needed_by {
            None => (phrase!(locale, "portfolio-ask-no-date"), phrase!(locale, "portfolio-ask-set-one")),
            Some(date) if date < near => (
                phrase!(locale, "portfolio-ask-was-due", date = Phrase::day_near(locale, date, near)),
                Phrase::new().marked(Some(Mark::Bad), spans::overdue(locale, near - date)),
            ),
            Some(date) => (
                phrase!(locale, "portfolio-ask-by", date = Phrase::day_near(locale, date, near)),
                Phrase::plain(spans::distance(locale, date - near)),
            ),
        };
        let by = match &decision.who {
            Some(who) => say!(locale, "portfolio-ask-project-who", project = &card.name, who = who),
            None => say!(locale, "portfolio-ask-project", project = &card.name),
        };
        Ask { due, when, what: card.lead(Phrase::new(), &decision.href, &decision.title), by }
    });
    (first.collect(), open)
}
