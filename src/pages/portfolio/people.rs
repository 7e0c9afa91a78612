//! Who has more work than time when the work of all projects is put together.
//!
//! Percent of a week = (work in all projects + what all of them note as work elsewhere) ÷ capacity, as in one project (*PMBOK
//! Guide*, resource optimisation). Of several capacities the largest counts.

use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::portfolio::across::{Load, Person};
use crate::pages::portfolio::collisions::monday;
use crate::pages::portfolio::list::{Column, number, words};
use crate::pages::portfolio::people_parts::Parts;
use crate::pages::portfolio::{Card, Portfolio, compared, missing, people_parts, words as plain};
use crate::pages::view::LinkView;
use crate::pages::{Page, paths};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::fold;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// So many weeks are told: a quarter.
const WEEKS: i32 = 13;
/// The most people.
const MOST: usize = 40;
/// So many people, and so many of the weeks, stand on the first page.
const HEAT_PEOPLE: usize = 5;
const HEAT_WEEKS: i32 = 7;

#[derive(Serialize)]
struct View {
    heading: String,
    sub: Phrase,
    weeks: Vec<Week>,
    people: Vec<Row>,
    parts: Vec<Parts>,
    /// How many people are told no parts.
    parts_more: Option<String>,
    over: Vec<Over>,
    over_heading: String,
    columns: Vec<Column>,
    notes: Vec<String>,
}

/// The people with the most work, for the first page.
#[derive(Serialize)]
pub struct Heat {
    heading: String,
    weeks: Vec<Week>,
    people: Vec<Row>,
    note: String,
    more: LinkView,
}

#[derive(Serialize)]
struct Week {
    text: String,
    number: String,
}

#[derive(Serialize)]
struct Row {
    name: Phrase,
    cells: Vec<Cell>,
}

/// As on a project's own page: 0 nothing, 1 up to 80 %, 2 up to 100 %, 3 more, 4 no time.
#[derive(Serialize)]
struct Cell {
    step: u8,
    text: String,
}

#[derive(Serialize)]
struct Over {
    who: Phrase,
    when: String,
    much: Phrase,
    work: Phrase,
}

fn columns(locale: Locale) -> Vec<Column> {
    vec![
        words(say!(locale, "portfolio-over-who")),
        words(say!(locale, "portfolio-over-weeks")),
        number(say!(locale, "portfolio-over-most")),
        words(say!(locale, "portfolio-over-work")),
    ]
}

/// A person in several projects.
pub struct Shared<'a> {
    pub parts: Vec<(&'a Card, &'a Person)>,
    pub weeks: Vec<Sum>,
}

/// A week of somebody in all projects, in minutes.
#[derive(Clone, Copy)]
pub struct Sum {
    pub monday: Date,
    /// With what is done elsewhere.
    work: i64,
    pub elsewhere: i64,
    pub capacity: i64,
}

impl Sum {
    fn is_over(self) -> bool {
        self.work > self.capacity
    }

    fn percent(self) -> Option<i64> {
        if self.capacity <= 0 {
            return None;
        }
        let percent = (self.work as f64 / self.capacity as f64 * 100.0).round() as i64;
        Some(if self.is_over() { percent.max(101) } else { percent.min(100) })
    }
}

/// Makes the page; nothing where nobody has work in two projects.
pub fn page(portfolio: &Portfolio) -> Option<Page<'_>> {
    let locale = portfolio.numbers();
    let people = by_need(portfolio);
    if people.is_empty() {
        return None;
    }
    let count = people.len();
    let over = people.iter().filter(|person| worst(&person.weeks).is_some()).count();
    let mut notes = vec![say!(locale, "portfolio-people-note")];
    if count > MOST {
        notes.push(compared::left_out(count - MOST, locale));
    }
    notes.extend(shown_only(portfolio));
    notes.extend(compared::silent(portfolio));
    let shown = &people[..count.min(MOST)];
    let view = View {
        heading: heading(portfolio, count, over),
        sub: missing::after(portfolio, phrase!(locale, "portfolio-people-sub", count = WEEKS)),
        weeks: weeks(portfolio, WEEKS),
        people: shown.iter().map(|person| row(person, portfolio)).collect(),
        parts_more: count
            .checked_sub(people_parts::MOST)
            .filter(|more| *more > 0)
            .map(|more| compared::left_out(more, locale)),
        parts: shown.iter().take(people_parts::MOST).map(|person| people_parts::of(person, locale)).collect(),
        over: shown
            .iter()
            .filter(|person| worst(&person.weeks).is_some())
            .map(|person| over_row(person, portfolio))
            .collect(),
        over_heading: of_shown(portfolio, say!(locale, "portfolio-over-heading", count = over)),
        columns: columns(locale),
        notes,
    };
    let menu = say!(locale, "portfolio-people");
    Some(Page {
        path: paths::PEOPLE.to_string(),
        title: plain::title(portfolio, &menu),
        menu: Some(menu),
        template: "portfolio-people.html",
        wide: true,
        view: Box::new(view),
    })
}

/// Returns the first people and weeks of the page, for a narrow place; nothing where there is no page.
pub fn heat(portfolio: &Portfolio) -> Option<Heat> {
    let locale = portfolio.numbers();
    let mut people = by_need(portfolio);
    if people.is_empty() {
        return None;
    }
    let over = people.iter().filter(|person| worst(&person.weeks).is_some()).count();
    let heading = heading(portfolio, people.len(), over);
    people.truncate(HEAT_PEOPLE);
    people.iter_mut().for_each(|person| person.weeks.truncate(HEAT_WEEKS as usize));
    Some(Heat {
        heading,
        weeks: weeks(portfolio, HEAT_WEEKS),
        people: people.iter().map(|person| row(person, portfolio)).collect(),
        note: [
            Some(say!(locale, "portfolio-people-front-note", shown = HEAT_WEEKS, all = WEEKS)),
            shown_only(portfolio),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" "),
        more: LinkView::new(paths::PEOPLE, say!(locale, "portfolio-people-more")),
    })
}

fn heading(portfolio: &Portfolio, count: usize, over: usize) -> String {
    let heading = say!(portfolio.numbers(), "portfolio-people-heading", count = count, over = over);
    missing::headed(portfolio, of_shown(portfolio, heading))
}

/// Tells whether some project shows its readers only some of its work: anybody may have more there.
fn is_in_part(portfolio: &Portfolio) -> bool {
    portfolio.cards().flat_map(|card| &card.across).any(|across| across.tasks_in_part)
}

/// Says of a heading that it counts the work that is shown, where there is other work.
fn of_shown(portfolio: &Portfolio, heading: String) -> String {
    match is_in_part(portfolio) {
        true => say!(portfolio.numbers(), "people-of-shown", heading = heading),
        false => heading,
    }
}

/// Says that only the work that is shown counts, where there is other work.
fn shown_only(portfolio: &Portfolio) -> Option<String> {
    is_in_part(portfolio).then(|| say!(portfolio.numbers(), "people-shown-only"))
}

fn weeks(portfolio: &Portfolio, count: i32) -> Vec<Week> {
    let (first, locale) = (monday(portfolio.as_of), portfolio.numbers());
    let week = |monday: Date| Week {
        text: locale.day_month(monday),
        // The number of a week is no count.
        number: say!(locale, "portfolio-people-week", week = monday.iso_week().1.to_string()),
    };
    (0..count).map(|at| week(first + at * 7)).collect()
}

/// Returns the percent of the worst of some weeks, where one is over.
fn worst(weeks: &[Sum]) -> Option<i64> {
    weeks.iter().filter(|week| week.is_over()).map(|week| week.percent().unwrap_or(i64::MAX)).max()
}

/// Returns those first who have the most work beyond their time.
fn by_need(portfolio: &Portfolio) -> Vec<Shared<'_>> {
    let mut people = shared(portfolio);
    people.sort_by_key(|person| (Reverse(worst(&person.weeks)), fold(&person.parts[0].1.name)));
    people
}

/// Returns the people who have work in two projects or more in these weeks. Somebody is the same where id and name are.
fn shared(portfolio: &Portfolio) -> Vec<Shared<'_>> {
    let first = monday(portfolio.as_of);
    let last = first + (WEEKS - 1) * 7;
    let mut by: BTreeMap<(&str, String), Vec<(&Card, &Person)>> = BTreeMap::new();
    for card in portfolio.cards() {
        for person in card.across.iter().flat_map(|across| &across.people) {
            let has_work =
                person.weeks.iter().any(|week| week.minutes > 0 && (first..=last).contains(&week.monday));
            if has_work {
                by.entry((person.id.as_str(), fold(&person.name))).or_default().push((card, person));
            }
        }
    }
    let projects = |parts: &[(&Card, &Person)]| {
        parts.iter().map(|(card, _)| card.folder.as_str()).collect::<BTreeSet<_>>().len()
    };
    let several = by.into_values().filter(|parts| projects(parts) > 1);
    several
        .map(|parts| Shared { weeks: (0..WEEKS).map(|at| sum(&parts, first + at * 7)).collect(), parts })
        .collect()
}

pub fn load(person: &Person, monday: Date) -> Option<&Load> {
    person.weeks.iter().find(|week| week.monday == monday)
}

fn sum(parts: &[(&Card, &Person)], monday: Date) -> Sum {
    let loads: Vec<Option<&Load>> = parts.iter().map(|(_, person)| load(person, monday)).collect();
    let work: i64 = loads.iter().flatten().map(|load| i64::from(load.minutes)).sum();
    // What one project alone notes as work elsewhere may be another of these projects.
    let elsewhere =
        loads.iter().map(|load| load.map_or(0, |load| i64::from(load.elsewhere))).min().unwrap_or(0);
    let capacity = loads.iter().flatten().map(|load| i64::from(load.capacity)).max().unwrap_or(0);
    Sum { monday, work: work + elsewhere, elsewhere, capacity }
}

fn row(person: &Shared, portfolio: &Portfolio) -> Row {
    let cells = person.weeks.iter().map(|week| {
        let step = match week.percent() {
            _ if week.is_over() => 3,
            _ if week.work == 0 => 0,
            None => 4,
            Some(..=80) => 1,
            Some(_) => 2,
        };
        let text = match week.percent() {
            _ if week.work == 0 => "0".to_string(),
            Some(percent) => portfolio.numbers().integer(percent),
            None => say!(portfolio.numbers(), "portfolio-people-no-time"),
        };
        Cell { step, text }
    });
    let (card, first) = person.parts[0];
    Row { name: card.lead(Phrase::new(), &first.href, &first.name), cells: cells.collect() }
}

fn over_row(person: &Shared, portfolio: &Portfolio) -> Over {
    let locale = portfolio.numbers();
    let over: Vec<&Sum> = person.weeks.iter().filter(|week| week.is_over()).collect();
    let mut work = Phrase::new();
    let mut parts: Vec<(i64, &Card, &Person)> = (person.parts.iter())
        .map(|(card, part)| {
            let loads = over.iter().filter_map(|week| load(part, week.monday));
            (loads.map(|load| i64::from(load.minutes)).sum(), *card, *part)
        })
        .collect();
    parts.sort_by_key(|(minutes, card, _)| (Reverse(*minutes), card.name.as_str()));
    for (index, (minutes, card, part)) in
        parts.iter().filter(|(minutes, ..)| *minutes > 0).take(6).enumerate()
    {
        work = if index > 0 { work.text(", ") } else { work };
        let (project, hours) = (card.lead(Phrase::new(), &part.href, &card.name), (*minutes + 30) / 60);
        work = work.then(phrase!(locale, "portfolio-over-hours", project = project, hours = hours));
    }
    let worst = over.iter().max_by_key(|week| (week.percent().unwrap_or(i64::MAX), Reverse(week.monday)));
    let much = worst.map_or_else(Phrase::new, |week| {
        let most = match week.percent() {
            Some(percent) => locale.percent_of(&locale.integer(percent)),
            None => say!(locale, "portfolio-people-no-time"),
        };
        Phrase::new().marked(Some(Mark::Bad), most)
    });
    let (card, first) = person.parts[0];
    Over {
        who: card.lead(Phrase::new(), &first.href, &first.name),
        when: say!(locale, "portfolio-over-when", count = over.len(), date = locale.date(over[0].monday)),
        much,
        work,
    }
}
