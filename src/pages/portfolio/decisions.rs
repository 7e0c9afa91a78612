//! The open decisions of all projects, by who decides: whoever opens the page finds what waits for them.

use crate::analysis::overdue;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::portfolio::Portfolio;
use crate::pages::portfolio::card::{Card, Decision};
use crate::pages::portfolio::{missing, words};
use crate::pages::{Page, paths, spans};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::fold;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct View {
    heading: String,
    sub: Phrase,
    deciders: Vec<Decider>,
    /// How many are not on the page.
    more: Option<String>,
}

/// A page of more decisions is heavy, and nobody reads it to its end: the later ones are on the projects' own pages.
const MOST: usize = 150;

/// Everything that waits for one person or body.
#[derive(Serialize)]
struct Decider {
    heading: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    due: Phrase,
    when: Phrase,
    what: Phrase,
    project: Phrase,
}

type Waiting<'a> = (&'a Card, &'a Decision);

/// Makes the page; nothing where no decision is open.
pub fn page(portfolio: &Portfolio) -> Option<Page<'_>> {
    let (near, locale) = (portfolio.as_of, portfolio.numbers());
    let mut all: Vec<Waiting> = portfolio
        .cards()
        .flat_map(|card| card.decisions.iter().map(move |decision| (card, decision)))
        .collect();
    if all.is_empty() {
        return None;
    }
    all.sort_by_key(|(card, decision)| {
        (decision.needed_by.is_none(), decision.needed_by, card.name.as_str(), decision.title.as_str())
    });
    let overdue = all.iter().filter(|(_, decision)| is_overdue(decision, near)).count();
    // A name is the same person in all projects; what one writes in capitals is no other.
    let mut by: BTreeMap<Option<String>, Vec<Waiting>> = BTreeMap::new();
    for (card, decision) in all.iter().take(MOST) {
        by.entry(decision.who.as_deref().map(fold)).or_default().push((card, decision));
    }
    let mut deciders: Vec<Vec<Waiting>> = by.into_values().collect();
    // Each list is in order: its first decision says how urgent it is. Nobody stands last.
    deciders.sort_by_key(|waiting| {
        let first = waiting.first().map(|(_, decision)| decision);
        let unnamed = first.is_none_or(|first| first.who.is_none());
        let date = first.and_then(|first| first.needed_by);
        (unnamed, date.is_none(), date)
    });
    let count = all.len();
    let view = View {
        heading: missing::headed(portfolio, heading(count, overdue, locale)),
        sub: missing::after(portfolio, phrase!(locale, "portfolio-decisions-sub")),
        more: (count > MOST)
            .then(|| say!(locale, "portfolio-decisions-left-out", more = count - MOST, all = count)),
        deciders: deciders.into_iter().map(|waiting| decider(&waiting, near, locale)).collect(),
    };
    let menu = say!(locale, "decisions-title");
    Some(Page {
        path: paths::DECISIONS.to_string(),
        title: words::title(portfolio, &menu),
        menu: Some(menu),
        template: "portfolio-decisions.html",
        wide: false,
        view: Box::new(view),
    })
}

fn is_overdue(decision: &Decision, near: Date) -> bool {
    overdue::has_passed(decision.needed_by, near)
}

fn heading(count: usize, overdue: usize, locale: Locale) -> String {
    match overdue {
        0 => say!(locale, "portfolio-decisions-heading", count = count),
        _ if overdue == count => say!(locale, "portfolio-decisions-all-overdue", count = count),
        overdue => say!(locale, "portfolio-decisions-some-overdue", count = count, overdue = overdue),
    }
}

fn decider(waiting: &[Waiting], near: Date, locale: Locale) -> Decider {
    let name = waiting.first().and_then(|(_, decision)| decision.who.as_deref());
    let overdue = waiting.iter().filter(|(_, decision)| is_overdue(decision, near)).count();
    let count = waiting.len();
    let heading = match (name, overdue) {
        (Some(who), 0) => say!(locale, "portfolio-decider", who = who, count = count),
        (Some(who), _) => {
            say!(locale, "portfolio-decider-overdue", who = who, count = count, overdue = overdue)
        }
        (None, 0) => say!(locale, "portfolio-decider-nobody", count = count),
        (None, _) => {
            say!(locale, "portfolio-decider-nobody-overdue", count = count, overdue = overdue)
        }
    };
    Decider {
        heading,
        rows: waiting.iter().map(|(card, decision)| row(card, decision, near, locale)).collect(),
    }
}

fn row(card: &Card, decision: &Decision, near: Date, locale: Locale) -> Row {
    let (due, when) = match decision.needed_by {
        None => (phrase!(locale, "portfolio-decision-no-date"), Phrase::plain("–")),
        Some(date) if date < near => (
            Phrase::day_near(locale, date, near),
            Phrase::new().marked(Some(Mark::Bad), spans::overdue(locale, near - date)),
        ),
        Some(date) => {
            (Phrase::day_near(locale, date, near), Phrase::plain(spans::distance(locale, date - near)))
        }
    };
    Row {
        due,
        when,
        what: card.lead(Phrase::new(), &decision.href, &decision.title),
        project: card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
    }
}
