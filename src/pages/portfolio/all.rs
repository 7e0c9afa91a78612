//! All projects, the worst first: the first page of a portfolio.

use crate::checks::health::Colour;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::portfolio::across::{Called, Said};
use crate::pages::portfolio::front::{self, Front};
use crate::pages::portfolio::list::Section;
use crate::pages::portfolio::people::{self, Heat};
use crate::pages::portfolio::timeline::{self, Timeline};
use crate::pages::portfolio::{Card, Failure, Member, Portfolio, compared, handovers, words};
use crate::pages::view::{LinkView, StatusView};
use crate::pages::words::colour;
use crate::pages::{Page, paths, spans};
use crate::units::Money;
use crate::units::locale::{Locale, say};
use serde::Serialize;
use std::cmp::Reverse;

#[derive(Serialize)]
struct View<'a> {
    /// What the first page has above the table.
    front: Option<Front<'a>>,
    heading: String,
    /// The other pages of the table.
    parts: Vec<LinkView>,
    has_called: bool,
    has_cost: bool,
    has_next: bool,
    has_slip: bool,
    /// Some figures are older than the page: their day is told on every screen.
    has_aged: bool,
    /// The columns beside the name, for what could not be read.
    columns: usize,
    rows: Vec<Row>,
    notes: Vec<String>,
    timeline: Option<Timeline>,
    people: Option<Heat>,
    handovers: Option<Section>,
}

/// What the last reports called a project, in shapes and in words.
#[derive(Serialize)]
struct Strip {
    /// Of the status set; empty for a report that did not come.
    keys: Vec<&'static str>,
    said: String,
}

#[derive(Serialize)]
struct Row {
    name: String,
    /// Nothing where the project could not be read, and has no site.
    href: Option<String>,
    group: Option<String>,
    /// Why it stands as it does.
    cause: Option<String>,
    status: StatusView,
    strip: Option<Strip>,
    part: Option<String>,
    /// What the manager calls it, where that differs.
    called: Option<String>,
    /// Why nothing else is known.
    failure: Option<String>,
    /// That its pages are not here, where it would have some.
    left_out: Option<String>,
    finish: Phrase,
    slip: Phrase,
    done: String,
    forecast: String,
    variance: Phrase,
    next: Phrase,
    decision: Phrase,
    as_of: Phrase,
    is_aged: bool,
    age: Phrase,
}

/// Figures that are older are marked: a month of a project that reports at all has at least one report.
const OLD_DAYS: i32 = 31;

/// The most projects on the first page, and on each of the others.
const FIRST: usize = 32;
const OTHERS: usize = 45;

/// Makes the pages: one, and more for many projects.
pub fn pages(portfolio: &Portfolio) -> Vec<Page<'_>> {
    let mut members: Vec<&Member> = portfolio.members.iter().collect();
    members.sort_by_key(|member| rank(member));
    let count = members.len();
    let rest = members.split_off(count.min(FIRST));
    let chunks: Vec<Vec<&Member>> =
        std::iter::once(members).chain(rest.chunks(OTHERS).map(<[&Member]>::to_vec)).collect();
    let mut links = Vec::new();
    let mut from = 1;
    for (place, chunk) in chunks.iter().enumerate() {
        let to = from + chunk.len() - 1;
        let range = say!(portfolio.numbers(), "portfolio-range", from = from, to = to);
        links.push(LinkView::new(path(place), range));
        from += chunk.len();
    }
    (chunks.into_iter().enumerate()).map(|(place, chunk)| page(portfolio, place, chunk, &links)).collect()
}

fn path(place: usize) -> String {
    match place {
        0 => paths::OVERVIEW.to_string(),
        place => format!("projects-{}.html", place + 1),
    }
}

fn page<'a>(
    portfolio: &'a Portfolio,
    place: usize,
    members: Vec<&'a Member>,
    links: &[LinkView],
) -> Page<'a> {
    let locale = portfolio.numbers();
    let has = |known: fn(&Card) -> bool| portfolio.cards().any(known);
    let (has_cost, has_next) = (has(|card| card.cost.is_some()), has(|card| card.next.is_some()));
    let (has_slip, has_called) = (has(|card| card.slip_days.is_some()), has(|card| !called(card).is_empty()));
    let mut notes = Vec::new();
    if has_slip {
        notes.push(say!(locale, "portfolio-slip-note"));
    }
    if has_cost {
        notes.push(say!(locale, "portfolio-variance-note"));
    }
    if has_called {
        notes.push(say!(locale, "portfolio-reports-note"));
    }
    let is_first = place == 0;
    let people = is_first.then(|| people::heat(portfolio)).flatten();
    let cards: Vec<&Card> = members.iter().filter_map(|member| member.told.as_deref().ok()).collect();
    let columns = [has_called, has_slip, has_cost, has_cost, has_next];
    let named = heading(&members, locale);
    let rows: Vec<Row> = members.into_iter().map(|member| row(portfolio, member)).collect();
    let view = View {
        front: is_first.then(|| front::front(portfolio)),
        heading: match (is_first, links.get(place)) {
            (false, Some(link)) => {
                let all = portfolio.members.len();
                say!(locale, "portfolio-range-heading", range = &link.text, all = all)
            }
            _ => named,
        },
        parts: match links.len() {
            1 => Vec::new(),
            _ => links
                .iter()
                .enumerate()
                .filter(|(at, _)| *at != place)
                .map(|(_, link)| link.clone())
                .collect(),
        },
        has_called,
        has_cost,
        has_next,
        has_slip,
        columns: 5 + columns.into_iter().filter(|has| *has).count(),
        timeline: is_first.then(|| timeline::timeline(portfolio, &cards)).flatten(),
        handovers: match (is_first, &people) {
            (false, _) => None,
            (true, None) => handovers::section(portfolio, HANDOVERS),
            (true, Some(_)) => handovers::in_short(portfolio, HANDOVERS),
        },
        people,
        has_aged: rows.iter().any(|row| row.is_aged),
        rows,
        notes,
    };
    let menu = say!(locale, "portfolio-all");
    Page {
        path: path(place),
        title: words::title(portfolio, &menu),
        menu: is_first.then_some(menu),
        template: "portfolio.html",
        wide: true,
        view: Box::new(view),
    }
}

/// So many hand-overs stand on the first page; the others are with the key dates.
const HANDOVERS: usize = 6;

fn called(card: &Card) -> &[Called] {
    card.across.as_ref().map_or(&[], |across| &across.called)
}

/// Returns what the last reports called a project.
fn strip(card: &Card, locale: Locale) -> Option<Strip> {
    let all = called(card);
    let key = |called: &Called| match called.status {
        Said::Green => "ok",
        Said::Amber => "warn",
        Said::Red => "bad",
        Said::Nothing => "unknown",
        Said::Missing => "",
    };
    let said: Vec<String> = all.iter().map(|called| compared::called(called.status, locale)).collect();
    (!all.is_empty()).then(|| Strip { keys: all.iter().map(key).collect(), said: said.join(", ") })
}

/// The worst first: by status, then by slip, then by the money that is over, then by name. What could not be read stands
/// below what is known to be in trouble.
fn rank(member: &Member) -> (u8, Reverse<i32>, &str) {
    let Ok(card) = &member.told else { return (2, Reverse(0), &member.folder) };
    let band = match card.colour {
        _ if card.status == "done" => 6,
        _ if card.status == "none" => 5,
        Colour::Red => 0,
        Colour::Amber => 1,
        Colour::Unknown => 3,
        Colour::Green => 4,
    };
    (band, Reverse(card.slip_days.unwrap_or(0)), &card.name)
}

/// Says which project is the worst of all.
fn heading(members: &[&Member], locale: Locale) -> String {
    let first = members.iter().find_map(|member| member.told.as_ref().ok());
    match first {
        Some(card) if card.status != "done" && card.colour >= Colour::Amber => {
            let colour = colour(locale, card.colour);
            say!(locale, "portfolio-worst-first", project = &card.name, colour = colour)
        }
        _ => say!(locale, "portfolio-by-status"),
    }
}

fn row(portfolio: &Portfolio, member: &Member) -> Row {
    let none = || Phrase::plain("–");
    let card = match &member.told {
        Ok(card) => card,
        Err(failure) => {
            return Row {
                name: member.folder.clone(),
                href: None,
                group: member.group.clone(),
                cause: None,
                status: StatusView::of(portfolio.numbers(), "unknown"),
                strip: None,
                part: None,
                called: None,
                failure: Some(words::failure(portfolio.numbers(), *failure)),
                left_out: matches!(failure, Failure::Errors(_) | Failure::Refused)
                    .then(|| say!(portfolio.numbers(), "portfolio-failure-left-out")),
                finish: none(),
                slip: none(),
                done: String::new(),
                forecast: String::new(),
                variance: none(),
                next: none(),
                decision: none(),
                as_of: none(),
                is_aged: false,
                age: none(),
            };
        }
    };
    let (near, numbers) = (portfolio.as_of, portfolio.numbers());
    let currency = card.currency.written(numbers);
    let old = near - card.as_of;
    Row {
        name: card.name.clone(),
        href: card.home(),
        group: member.group.clone(),
        cause: words::cause(card, portfolio),
        status: StatusView::of(numbers, card.status),
        strip: strip(card, numbers),
        part: card.part.clone(),
        called: card.called.map(|called| say!(numbers, "portfolio-called", colour = colour(numbers, called))),
        failure: None,
        left_out: None,
        finish: card.finish.map_or_else(none, |date| Phrase::day(numbers, date)),
        slip: card
            .slip_days
            .map_or_else(none, |slip| Phrase::new().marked(card.slip_mark, numbers.days_signed(slip.into()))),
        done: card.done.map_or_else(|| "–".to_string(), |done| numbers.percent(done)),
        forecast: card.cost.map_or_else(|| "–".to_string(), |cost| currency.short(cost.forecast)),
        variance: card.cost.map_or_else(none, |cost| {
            let left = cost.approved - cost.forecast;
            match left == Money::ZERO {
                true => phrase!(numbers, "portfolio-as-approved"),
                false => Phrase::new().marked(cost.mark, currency.short_signed(left)),
            }
        }),
        next: card.next.as_ref().map_or_else(none, |next| {
            let name = card.lead(Phrase::new(), &next.href, &next.name);
            let date = Phrase::day_near(numbers, next.date, near);
            phrase!(numbers, "portfolio-name-date", name = name, date = date)
        }),
        decision: decision(card, portfolio),
        as_of: Phrase::day_near(numbers, card.as_of, near),
        is_aged: old > 0,
        age: match old {
            ..=0 => Phrase::new(),
            old => Phrase::new().marked((old > OLD_DAYS).then_some(Mark::Warn), spans::age(numbers, old)),
        },
    }
}

/// Returns the day of the first decision, and how many are open.
fn decision(card: &Card, portfolio: &Portfolio) -> Phrase {
    let (near, locale) = (portfolio.as_of, portfolio.numbers());
    let first = card
        .decisions
        .iter()
        .filter_map(|decision| Some((decision.needed_by?, decision)))
        .min_by_key(|(date, _)| *date);
    match first {
        Some((date, _)) if date < near => {
            let overdue = Phrase::new().marked(Some(Mark::Bad), say!(locale, "portfolio-overdue"));
            let date = Phrase::day_near(locale, date, near);
            phrase!(locale, "portfolio-decision-overdue", date = date, overdue = overdue)
        }
        Some((date, _)) => Phrase::day_near(locale, date, near),
        None if card.decisions.is_empty() && !card.tells_all_decisions() => Phrase::plain("–"),
        None if card.decisions.is_empty() => phrase!(locale, "portfolio-no-decision"),
        None => phrase!(locale, "portfolio-decisions-undated", count = card.decisions.len()),
    }
}
