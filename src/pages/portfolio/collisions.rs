//! What projects do at the same time and should not: the conflicts of a change schedule.
//!
//! A change is held against the other changes and the business-critical periods of all before it is let through (*ITIL
//! Service Transition* 2011, 4.2.5.4, change schedule and projected service outage).

use crate::pages::portfolio::Card;
use crate::pages::portfolio::across::{Freeze, KeyDate, Touch, What};
use crate::units::Date;
use crate::units::text::fold;
use std::collections::{BTreeMap, BTreeSet};

/// A day of a project.
#[derive(Clone, Copy)]
pub struct Event<'a> {
    pub card: &'a Card,
    pub date: &'a KeyDate,
}

/// What collides, and how.
pub struct Collision<'a> {
    pub why: Why<'a>,
    /// By date.
    pub events: Vec<Event<'a>>,
}

/// The worst stands first.
pub enum Why<'a> {
    /// They overlap, and touch the same.
    SameDays(Vec<&'a Touch>),
    /// It falls in freezes, each with a project that has it: its own, if that does.
    Freeze(Vec<(&'a Card, &'a Freeze)>),
    /// They touch the same in one week.
    SameWeek(Vec<&'a Touch>),
    /// They have the weekend in common, which begins on this Saturday.
    Weekend(Date),
}

impl Why<'_> {
    fn rank(&self) -> u8 {
        match self {
            Why::SameDays(_) => 0,
            Why::Freeze(_) => 1,
            Why::SameWeek(_) => 2,
            Why::Weekend(_) => 3,
        }
    }
}

/// Returns the Monday of a day's week.
pub fn monday(date: Date) -> Date {
    date + -(date.weekday() as i32)
}

/// Returns the collisions of go-lives and outages, the worst first, then by date. Events that collide in several ways are told by
/// the worst.
pub fn find<'a>(cards: &[&'a Card], events: &[Event<'a>]) -> Vec<Collision<'a>> {
    let events: Vec<Event<'a>> =
        events.iter().copied().filter(|event| event.date.what != What::Milestone).collect();
    let mut out = shared(&events);
    let told: BTreeSet<Vec<usize>> = out.iter().map(|(places, _)| places.clone()).collect();
    out.extend(frozen(cards, &events));
    let weekends = weekends(&events).into_iter();
    out.extend(
        weekends.filter(|(places, _)| !told.iter().any(|known| places.iter().all(|at| known.contains(at)))),
    );
    let mut out: Vec<Collision> = out
        .into_iter()
        .map(|(places, why)| Collision {
            why,
            events: places.into_iter().map(|place| events[place]).collect(),
        })
        .collect();
    out.sort_by_key(|collision| (collision.why.rank(), collision.events[0].date.from));
    out
}

type Found<'a> = (Vec<usize>, Why<'a>);

/// Returns what touches the same in one week, by all that it touches.
fn shared<'a>(events: &[Event<'a>]) -> Vec<Found<'a>> {
    let mut by: BTreeMap<_, (&Touch, Vec<usize>)> = BTreeMap::new();
    for (place, event) in events.iter().enumerate() {
        for week in weeks(event.date) {
            for touch in &event.date.touches {
                let key = (week, touch.kind, fold(&touch.name));
                by.entry(key).or_insert_with(|| (touch, Vec::new())).1.push(place);
            }
        }
    }
    let mut sets: BTreeMap<Vec<usize>, Vec<&Touch>> = BTreeMap::new();
    for (touch, places) in by.into_values().filter(|(_, places)| is_of_several(events, places)) {
        let touches = sets.entry(places).or_default();
        if !touches.contains(&touch) {
            touches.push(touch);
        }
    }
    let found = sets.into_iter();
    found
        .map(|(places, touches)| match overlap(events, &places) {
            true => (places, Why::SameDays(touches)),
            false => (places, Why::SameWeek(touches)),
        })
        .collect()
}

/// Returns the Mondays of the weeks of an event; of a very long one, the first weeks.
fn weeks(date: &KeyDate) -> impl Iterator<Item = Date> + use<> {
    let (first, last) = (monday(date.from), monday(date.to));
    (0..8).map(move |week| first + week * 7).take_while(move |week| *week <= last)
}

fn is_of_several(events: &[Event], places: &[usize]) -> bool {
    let first = places.first().map(|&place| &events[place].card.folder);
    places.iter().any(|&place| Some(&events[place].card.folder) != first)
}

/// Tells whether two events of different projects have a day in common.
fn overlap(events: &[Event], places: &[usize]) -> bool {
    let pair = |one: &Event, other: &Event| {
        one.card.folder != other.card.folder
            && one.date.from <= other.date.to
            && other.date.from <= one.date.to
    };
    places.iter().any(|&one| places.iter().any(|&other| pair(&events[one], &events[other])))
}

/// Returns what falls in a freeze, its own or another project's. The same freeze of several projects is one.
fn frozen<'a>(cards: &[&'a Card], events: &[Event<'a>]) -> Vec<Found<'a>> {
    let mut freezes: BTreeMap<_, Vec<(&'a Card, &'a Freeze)>> = BTreeMap::new();
    for &card in cards {
        for freeze in card.across.iter().flat_map(|across| &across.freezes) {
            let key = (freeze.from, freeze.to, fold(&freeze.name));
            freezes.entry(key).or_default().push((card, freeze));
        }
    }
    let mut out = Vec::new();
    for (place, event) in events.iter().enumerate() {
        let hit = |((from, to, _), _): &(&(Date, Date, String), &Vec<_>)| {
            *from <= event.date.to && event.date.from <= *to
        };
        let own = |all: &Vec<(&'a Card, &'a Freeze)>| {
            let own = all.iter().find(|(card, _)| card.folder == event.card.folder);
            own.or(all.first()).copied()
        };
        let hits: Vec<_> = freezes.iter().filter(hit).filter_map(|(_, all)| own(all)).collect();
        if !hits.is_empty() {
            out.push((vec![place], Why::Freeze(hits)));
        }
    }
    out
}

/// Returns what happens on one weekend.
fn weekends<'a>(events: &[Event<'a>]) -> Vec<Found<'a>> {
    let mut by: BTreeMap<Date, Vec<usize>> = BTreeMap::new();
    for (place, event) in events.iter().enumerate() {
        for saturday in weeks(event.date).map(|monday| monday + 5) {
            if event.date.from <= saturday + 1 && event.date.to >= saturday {
                by.entry(saturday).or_default().push(place);
            }
        }
    }
    let several = by.into_iter().filter(|(_, places)| is_of_several(events, places));
    several.map(|(saturday, places)| (places, Why::Weekend(saturday))).collect()
}
