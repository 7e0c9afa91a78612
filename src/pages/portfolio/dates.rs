//! Key dates: what lands in the same week, over all projects and thirteen weeks. What collides stands first.

use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::portfolio::across::{Freeze, Touch, What};
use crate::pages::portfolio::collisions::{self, Collision, Event, Why, monday};
use crate::pages::portfolio::compared::span;
use crate::pages::portfolio::list::{self, Column, Head, Section, short, words};
use crate::pages::portfolio::{Card, Portfolio, compared, handovers, missing, words as plain};
use crate::pages::{Page, paths};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::fold;
use std::collections::BTreeMap;

/// So many days are looked ahead: thirteen weeks, a quarter.
pub const DAYS: i32 = 91;
/// The most of each on the page; what is later, and less, is on the projects' own pages.
const COLLISIONS: usize = 24;
const DATES: usize = 100;
const FREEZES: usize = 20;
/// The most projects or things that one cell names.
const NAMED: usize = 4;

fn collision_columns(locale: Locale) -> Vec<Column> {
    vec![
        short(say!(locale, "portfolio-collision-when")),
        words(say!(locale, "portfolio-collision-what")),
        short(say!(locale, "portfolio-collision-how")),
        words(say!(locale, "portfolio-collision-common")),
    ]
}

fn freeze_columns(locale: Locale) -> Vec<Column> {
    vec![
        words(say!(locale, "portfolio-freeze")),
        short(say!(locale, "portfolio-freeze-from")),
        short(say!(locale, "portfolio-freeze-to")),
        words(say!(locale, "portfolio-freeze-projects")),
    ]
}

fn date_columns(locale: Locale) -> Vec<Column> {
    vec![
        short(say!(locale, "portfolio-dates-day")),
        words(say!(locale, "portfolio-dates-what")),
        short(say!(locale, "portfolio-dates-kind")),
        words(say!(locale, "shared-project")),
        words(say!(locale, "portfolio-dates-touches")),
    ]
}

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
    let locale = portfolio.numbers();
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
        let heading = say!(locale, "portfolio-collisions", count = found.len());
        let rows = found.iter().take(COLLISIONS);
        let section = Section::new("collisions", heading, collision_columns(locale))
            .rows(rows.map(|collision| collision_row(collision, portfolio.as_of, locale)))
            .note(say!(locale, "portfolio-collision-note"));
        sections.push(compared::more(section, found.len(), COLLISIONS, locale));
    }
    sections.extend(waits);
    sections.extend(freeze_section(portfolio, freezes));
    let (weeks, left_out) = weeks(portfolio, &events);
    sections.extend(weeks);
    let mut notes: Vec<String> = left_out.into_iter().collect();
    notes.extend(compared::silent(portfolio));
    let (menu, day) = (say!(locale, "portfolio-dates"), |date| Phrase::day(locale, date));
    let (from, to) = (day(portfolio.as_of), day(portfolio.as_of + DAYS));
    let head = Head {
        path: paths::KEY_DATES,
        title: plain::title(portfolio, &menu),
        menu,
        heading: compared::dates_heading(&found, portfolio.as_of, locale),
        sub: missing::after(portfolio, phrase!(locale, "portfolio-dates-sub", from = from, to = to)),
        notes,
    };
    Some(list::page(head, sections))
}

fn collision_row(collision: &Collision, near: Date, locale: Locale) -> Vec<Phrase> {
    let first = collision.events.iter().map(|event| event.date.from).min().unwrap_or(near);
    let last = collision.events.iter().map(|event| event.date.to).max().unwrap_or(first);
    let when = match collision.why {
        Why::Weekend(saturday) => span(locale, saturday, saturday + 1, near),
        _ => span(locale, first, last, near),
    };
    let what = collision.events.iter().map(|event| {
        let date = event.date;
        let name = event.card.lead(Phrase::new(), &date.href, &date.name);
        let (project, span) = (&event.card.name, span(locale, date.from, date.to, near));
        phrase!(locale, "portfolio-collision-event", name = name, project = project, span = span)
    });
    let what = join(locale, what);
    let (how, common) = match &collision.why {
        Why::SameDays(touches) => (Some(Mark::Bad), touched(touches, locale)),
        Why::Freeze(freezes) => (Some(Mark::Bad), frozen(freezes, locale)),
        Why::SameWeek(touches) => (Some(Mark::Warn), touched(touches, locale)),
        Why::Weekend(_) => (None, phrase!(locale, "portfolio-collision-nothing-else")),
    };
    vec![when, what, Phrase::new().marked(how, compared::how(&collision.why, locale)), common]
}

/// Returns what the first names are, and how many more there are.
fn join(locale: Locale, phrases: impl Iterator<Item = Phrase>) -> Phrase {
    let all: Vec<Phrase> = phrases.collect();
    let more = all.len().saturating_sub(NAMED + 1);
    let shown = if more > 0 { NAMED } else { all.len() };
    let out = Phrase::clauses(locale, all.into_iter().take(shown).collect());
    match more {
        0 => out,
        more => phrase!(locale, "portfolio-list-and-more", list = out, count = more + 1),
    }
}

fn touched(touches: &[&Touch], locale: Locale) -> Phrase {
    join(locale, touches.iter().map(|touch| Phrase::plain(compared::touch(touch, locale))))
}

fn frozen(freezes: &[(&Card, &Freeze)], locale: Locale) -> Phrase {
    let each = freezes.iter().map(|(card, freeze)| {
        phrase!(locale, "portfolio-freeze-of", freeze = &freeze.name, project = &card.name)
    });
    join(locale, each)
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
    let (near, locale) = (portfolio.as_of, portfolio.numbers());
    let rows = freezes.iter().take(FREEZES).map(|(freeze, cards)| {
        vec![
            Phrase::plain(freeze.name.clone()),
            Phrase::day_near(locale, freeze.from, near),
            Phrase::day_near(locale, freeze.to, near),
            join(locale, cards.iter().map(|card| Phrase::plain(card.name.clone()))),
        ]
    });
    let heading = say!(locale, "portfolio-freezes", count = count);
    let section = Section::new("freezes", heading, freeze_columns(locale))
        .rows(rows)
        .note(say!(locale, "portfolio-freeze-note"));
    Some(compared::more(section, count, FREEZES, locale))
}

/// Divides the dates by calendar weeks. Of too many, plain milestones go first, then what is latest; and the page says so.
fn weeks(portfolio: &Portfolio, events: &[Event]) -> (Vec<Section>, Option<String>) {
    let locale = portfolio.numbers();
    let mut kept: Vec<&Event> = events.iter().collect();
    if kept.len() > DATES {
        kept.retain(|event| event.date.what != What::Milestone);
    }
    kept.truncate(DATES);
    let left_out = (events.len() - kept.len() > 0).then(|| {
        let until = kept.last().map_or(portfolio.as_of, |event| event.date.from);
        let (kept, all, until) = (kept.len(), events.len(), locale.date(until));
        say!(locale, "portfolio-dates-left-out", kept = kept, all = all, until = until)
    });
    let mut weeks: BTreeMap<Date, Vec<&Event>> = BTreeMap::new();
    for event in kept {
        // What has begun already is told in the first week.
        weeks.entry(monday(event.date.from.max(portfolio.as_of))).or_default().push(event);
    }
    let near = portfolio.as_of;
    let section = |(monday, events): (Date, Vec<&Event>)| {
        // The number of a week is no count.
        let (week, span) = (monday.iso_week().1.to_string(), span(locale, monday, monday + 6, near));
        let kick = phrase!(locale, "portfolio-dates-week-of", week = week, span = span);
        let count = |what| events.iter().filter(|event| event.date.what == what).count();
        let (lives, outages) = (count(What::GoLive), count(What::Outage));
        let heading = compared::week(lives, outages, count(What::Milestone), locale);
        let rows = events.iter().map(|event| date_row(event, near, locale));
        Section::new(format!("week-{monday}"), heading, date_columns(locale)).kick(kick).rows(rows)
    };
    (weeks.into_iter().map(section).collect(), left_out)
}

fn date_row(event: &Event, near: Date, locale: Locale) -> Vec<Phrase> {
    let Event { card, date } = event;
    vec![
        span(locale, date.from, date.to, near),
        card.lead(Phrase::new(), &date.href, &date.name),
        Phrase::plain(compared::what(date.what, locale)),
        card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
        join(locale, date.touches.iter().map(|touch| Phrase::plain(touch.name.clone()))),
    ]
}
