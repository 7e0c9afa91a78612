//! Key dates: what lands in the same week, over all projects and thirteen weeks. What collides stands first.

use crate::pages::phrase::{Mark, Phrase};
use crate::pages::portfolio::across::{Freeze, Touch, What};
use crate::pages::portfolio::collisions::{self, Collision, Event, Why, monday};
use crate::pages::portfolio::list::{self, Column, Head, Section, short, words};
use crate::pages::portfolio::{Card, Portfolio, compared as say, handovers};
use crate::pages::{Page, paths};
use crate::units::Date;
use crate::units::text::{capital, fold};
use std::collections::BTreeMap;

/// So many days are looked ahead: thirteen weeks, a quarter.
pub const DAYS: i32 = 91;
/// The most of each on the page; what is later, and less, is on the projects' own pages.
const COLLISIONS: usize = 24;
const DATES: usize = 100;
const FREEZES: usize = 20;
/// The most projects or things that one cell names.
const NAMED: usize = 4;

const COLLISION: &[Column] = &[short("When"), words("What collides"), short("How"), words("In common")];
const FREEZE: &[Column] = &[words("Freeze"), short("From"), short("To"), words("Projects")];
const DATE: &[Column] = &[short("Day"), words("What"), short("Kind"), words("Project"), words("Touches")];

/// Returns what takes place in the weeks ahead, by date.
pub fn events(portfolio: &Portfolio) -> Vec<Event<'_>> {
    let (from, until) = (portfolio.as_of, portfolio.as_of + DAYS);
    let all = portfolio.each(|across| &across.dates);
    let near = all.filter(|(_, date)| !date.over && date.to >= from && date.from <= until);
    let mut events: Vec<Event> = near.map(|(card, date)| Event { card, date }).collect();
    events.sort_by_key(|event| (event.date.from, event.date.what, event.card.name.as_str()));
    events
}

/// Makes the page; nothing where nothing is ahead.
pub fn page(portfolio: &Portfolio) -> Option<Page<'_>> {
    let events = events(portfolio);
    let freezes = freezes(portfolio);
    let waits = handovers::section(portfolio, handovers::MOST);
    if events.is_empty() && freezes.is_empty() && waits.is_none() {
        return None;
    }
    let cards: Vec<&Card> = portfolio.cards().collect();
    let found = collisions::find(&cards, &events);
    let mut sections = Vec::new();
    if !found.is_empty() {
        let mut section = Section::new("collisions", say::collisions(found.len()), COLLISION)
            .rows(found.iter().take(COLLISIONS).map(|collision| collision_row(collision, portfolio.as_of)))
            .note(say::COLLISION);
        if let Some(more) = found.len().checked_sub(COLLISIONS).filter(|more| *more > 0) {
            section = section.note(say::more(more, portfolio.numbers()));
        }
        sections.push(section);
    }
    sections.extend(waits);
    sections.extend(freeze_section(portfolio, freezes));
    let (weeks, left_out) = weeks(portfolio, &events);
    sections.extend(weeks);
    let mut notes: Vec<String> = left_out.into_iter().collect();
    notes.extend(say::silent(portfolio));
    let head = Head {
        path: paths::KEY_DATES,
        menu: say::KEY_DATES,
        title: format!("{}: {}", portfolio.name, say::KEY_DATES.to_lowercase()),
        heading: say::dates_heading(&found, portfolio.as_of),
        sub: Phrase::plain("From ").date(portfolio.as_of).text(" to ").date(portfolio.as_of + DAYS).text(
            ": go-lives and milestones by their forecast, outages by their plan, and the freezes of each project.",
        ),
        notes,
    };
    Some(list::page(head, sections))
}

fn collision_row(collision: &Collision, near: Date) -> Vec<Phrase> {
    let first = collision.events.iter().map(|event| event.date.from).min().unwrap_or(near);
    let last = collision.events.iter().map(|event| event.date.to).max().unwrap_or(first);
    let when = match collision.why {
        Why::Weekend(saturday) => span(saturday, saturday + 1, near),
        _ => span(first, last, near),
    };
    let what = join(collision.events.iter().map(|event| {
        let date = event.date;
        let name = event.card.lead(Phrase::new(), &date.href, &date.name);
        name.text(format!(" ({}, ", event.card.name)).then(span(date.from, date.to, near)).text(")")
    }));
    let (how, common) = match &collision.why {
        Why::SameDays(touches) => (Some(Mark::Bad), touched(touches)),
        Why::Freeze(freezes) => (Some(Mark::Bad), frozen(freezes)),
        Why::SameWeek(touches) => (Some(Mark::Warn), touched(touches)),
        Why::Weekend(_) => (None, Phrase::plain(say::NOTHING_ELSE)),
    };
    vec![when, what, Phrase::new().marked(how, say::how(&collision.why)), common]
}

/// Returns what the first names are, and how many more there are.
fn join(phrases: impl Iterator<Item = Phrase>) -> Phrase {
    let all: Vec<Phrase> = phrases.collect();
    let more = all.len().saturating_sub(NAMED + 1);
    let shown = if more > 0 { NAMED } else { all.len() };
    let mut out = Phrase::new();
    for (place, phrase) in all.into_iter().take(shown).enumerate() {
        out = if place > 0 { out.text("; ") } else { out }.then(phrase);
    }
    if more > 0 { out.text(format!(" and {} more", more + 1)) } else { out }
}

fn touched(touches: &[&Touch]) -> Phrase {
    join(touches.iter().map(|touch| Phrase::plain(say::touch(touch))))
}

fn frozen(freezes: &[(&Card, &Freeze)]) -> Phrase {
    join(freezes.iter().map(|(card, freeze)| Phrase::plain(format!("{} of {}", freeze.name, card.name))))
}

fn span(from: Date, to: Date, near: Date) -> Phrase {
    let out = Phrase::new().date_near(from, near);
    if to > from { out.text(" to ").date_near(to, near) } else { out }
}

/// The freezes that are ahead, each once: where it is the same in several projects, they are told beside it.
fn freezes(portfolio: &Portfolio) -> Vec<(&Freeze, Vec<&Card>)> {
    let mut all: BTreeMap<_, (&Freeze, Vec<&Card>)> = BTreeMap::new();
    for card in portfolio.cards() {
        for freeze in card.across.iter().flat_map(|across| &across.freezes) {
            if freeze.to >= portfolio.as_of && freeze.from <= portfolio.as_of + DAYS {
                let key = (freeze.from, freeze.to, fold(&freeze.name));
                all.entry(key).or_insert_with(|| (freeze, Vec::new())).1.push(card);
            }
        }
    }
    all.into_values().collect()
}

fn freeze_section(portfolio: &Portfolio, freezes: Vec<(&Freeze, Vec<&Card>)>) -> Option<Section> {
    let count = freezes.len();
    if count == 0 {
        return None;
    }
    let near = portfolio.as_of;
    let rows = freezes.iter().take(FREEZES).map(|(freeze, cards)| {
        vec![
            Phrase::plain(freeze.name.clone()),
            Phrase::new().date_near(freeze.from, near),
            Phrase::new().date_near(freeze.to, near),
            join(cards.iter().map(|card| Phrase::plain(card.name.clone()))),
        ]
    });
    let section = Section::new("freezes", say::freezes(count), FREEZE).rows(rows).note(say::FREEZE);
    Some(match count > FREEZES {
        true => section.note(say::more(count - FREEZES, portfolio.numbers())),
        false => section,
    })
}

/// Divides the dates by calendar weeks. Of too many, plain milestones go first, then what is latest; and the page says so.
fn weeks(portfolio: &Portfolio, events: &[Event]) -> (Vec<Section>, Option<String>) {
    let mut kept: Vec<&Event> = events.iter().collect();
    if kept.len() > DATES {
        kept.retain(|event| event.date.what != What::Milestone);
    }
    kept.truncate(DATES);
    let left_out = (events.len() - kept.len() > 0).then(|| {
        let until = kept.last().map_or(portfolio.as_of, |event| event.date.from);
        say::dates_left_out(kept.len(), events.len(), until, portfolio.numbers())
    });
    let mut weeks: BTreeMap<Date, Vec<&Event>> = BTreeMap::new();
    for event in kept {
        // What has begun already is told in the first week.
        weeks.entry(monday(event.date.from.max(portfolio.as_of))).or_default().push(event);
    }
    let near = portfolio.as_of;
    let section = |(monday, events): (Date, Vec<&Event>)| {
        let kick =
            Phrase::plain(format!("Week {}, ", monday.iso_week().1)).then(span(monday, monday + 6, near));
        let count = |what| events.iter().filter(|event| event.date.what == what).count();
        let heading = capital(&say::week(count(What::GoLive), count(What::Outage), count(What::Milestone)));
        let rows = events.iter().map(|event| date_row(event, near));
        Section::new(format!("week-{monday}"), heading, DATE).kick(kick).rows(rows)
    };
    (weeks.into_iter().map(section).collect(), left_out)
}

fn date_row(event: &Event, near: Date) -> Vec<Phrase> {
    let Event { card, date } = event;
    vec![
        span(date.from, date.to, near),
        card.lead(Phrase::new(), &date.href, &date.name),
        Phrase::plain(say::what(date.what)),
        card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
        join(date.touches.iter().map(|touch| Phrase::plain(touch.name.clone()))),
    ]
}
