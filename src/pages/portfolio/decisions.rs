//! The open decisions of all projects, by who decides: whoever opens the page finds what waits for them.

use crate::pages::phrase::{Mark, Phrase};
use crate::pages::portfolio::Portfolio;
use crate::pages::portfolio::card::{Card, Decision};
use crate::pages::words::{days, distance};
use crate::pages::{Page, paths};
use crate::units::Date;
use crate::units::locale::say;
use crate::units::text::{capital, count_word, fold, plural};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct View {
    heading: String,
    sub: String,
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
    let near = portfolio.as_of;
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
        heading: heading(count, overdue),
        sub: "What is overdue stands first, then what is needed next.".to_string(),
        more: (count > MOST).then(|| {
            let numbers = portfolio.numbers();
            let (more, all) = (numbers.integer((count - MOST) as i64), numbers.integer(count as i64));
            format!("{more} of the {all} open decisions are needed later, or have no date; the projects' own pages have them.")
        }),
        deciders: deciders.into_iter().map(|waiting| decider(&waiting, near)).collect(),
    };
    Some(Page {
        path: paths::DECISIONS.to_string(),
        title: format!("{}: {}", portfolio.name, say!(portfolio.numbers(), "decisions-title").to_lowercase()),
        menu: Some(say!(portfolio.numbers(), "decisions-title")),
        template: "portfolio-decisions.html",
        wide: false,
        view: Box::new(view),
    })
}

fn is_overdue(decision: &Decision, near: Date) -> bool {
    decision.needed_by.is_some_and(|date| date < near)
}

fn heading(count: usize, overdue: usize) -> String {
    let open = format!("{} {} open", count_word(count), plural(count, "decision is", "decisions are"));
    capital(&match overdue {
        0 => format!("{open}, none overdue"),
        _ if overdue == count && count == 1 => "one decision is open, and overdue".to_string(),
        _ if overdue == count => format!("{open}, all overdue"),
        overdue => format!("{open}, {} overdue", count_word(overdue)),
    })
}

fn decider(waiting: &[Waiting], near: Date) -> Decider {
    let name = waiting.first().and_then(|(_, decision)| decision.who.as_deref());
    let overdue = waiting.iter().filter(|(_, decision)| is_overdue(decision, near)).count();
    let count = match overdue {
        0 => format!("{} open", waiting.len()),
        overdue => format!("{} open, {overdue} overdue", waiting.len()),
    };
    Decider {
        heading: format!("{}: {count}", name.unwrap_or("Nobody is named")),
        rows: waiting.iter().map(|(card, decision)| row(card, decision, near)).collect(),
    }
}

fn row(card: &Card, decision: &Decision, near: Date) -> Row {
    let (due, when) = match decision.needed_by {
        None => (Phrase::plain("no date"), Phrase::plain("–")),
        Some(date) if date < near => (
            Phrase::new().date_near(date, near),
            Phrase::new().marked(Some(Mark::Bad), format!("{} overdue", days(near - date))),
        ),
        Some(date) => (Phrase::new().date_near(date, near), Phrase::plain(distance(date - near))),
    };
    Row {
        due,
        when,
        what: card.lead(Phrase::new(), &decision.href, &decision.title),
        project: card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
    }
}
