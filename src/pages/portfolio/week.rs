//! This week: whose status has changed, and what happened, is overdue and stands still in each project.

use crate::pages::phrase::{Mark, Phrase};
use crate::pages::portfolio::across::{Across, Called, Said};
use crate::pages::portfolio::list::{self, Column, Head, Section, short, words};
use crate::pages::portfolio::{Card, Portfolio, compared as say};
use crate::pages::words::days;
use crate::pages::{Page, paths};
use std::cmp::Reverse;

/// What is new is of so many days.
const DAYS: i32 = 7;
/// The most of each.
const STATUSES: usize = 40;
const PROJECTS: usize = 60;
const NEWS: usize = 4;
const LATE: usize = 2;

const STATUS: &[Column] = &[words("Project"), short("Before"), short("Now"), short("Report of")];
const PROJECT: &[Column] =
    &[words("Project"), words("What happened"), words("Overdue"), words("Stands still")];

/// What a project has to tell.
struct Told<'a> {
    card: &'a Card,
    across: &'a Across,
}

impl Told<'_> {
    /// Returns the last two reports with a status, where the newer is of this week and says something else.
    fn turned(&self, portfolio: &Portfolio) -> Option<[Called; 2]> {
        let said = |called: &&Called| !matches!(called.status, Said::Nothing | Said::Missing);
        let mut last = self.across.called.iter().rev().filter(said);
        let (now, before) = (*last.next()?, *last.next()?);
        (now.status != before.status && is_new(now.date, portfolio)).then_some([before, now])
    }

    fn is_silent(&self, portfolio: &Portfolio) -> bool {
        let Across { news, overdue, blocked, .. } = self.across;
        overdue.is_empty() && blocked.is_empty() && !news.iter().any(|news| is_new(news.date, portfolio))
    }
}

fn is_new(date: crate::units::Date, portfolio: &Portfolio) -> bool {
    (0..DAYS).contains(&(portfolio.as_of - date))
}

/// Makes the page; nothing where nothing has happened and nothing is late.
pub fn page(portfolio: &Portfolio) -> Option<Page<'_>> {
    let all: Vec<Told> =
        (portfolio.cards()).filter_map(|card| Some(Told { card, across: card.across.as_deref()? })).collect();
    let turned: Vec<(&Told, [Called; 2])> =
        all.iter().filter_map(|told| Some((told, told.turned(portfolio)?))).collect();
    let mut loud: Vec<&Told> = all.iter().filter(|told| !told.is_silent(portfolio)).collect();
    if turned.is_empty() && loud.is_empty() {
        return None;
    }
    loud.sort_by_key(|told| (Reverse(told.across.overdue.len()), told.card.name.as_str()));
    let mut sections = Vec::new();
    if !turned.is_empty() {
        let rows = turned.iter().take(STATUSES).map(|(told, called)| status_row(told, *called, portfolio));
        let section =
            Section::new("statuses", say::turned(turned.len()), STATUS).rows(rows).note(say::TURNED);
        sections.push(more(section, turned.len(), STATUSES, portfolio));
    }
    let late = loud.iter().map(|told| told.across.overdue.len()).sum::<usize>();
    if !loud.is_empty() {
        let rows = loud.iter().take(PROJECTS).map(|told| project_row(told, portfolio));
        let section = Section::new("projects", say::overdue(late), PROJECT).rows(rows);
        sections.push(more(section, loud.len(), PROJECTS, portfolio));
    }
    let head = Head {
        path: paths::WEEK,
        menu: say::WEEK,
        title: format!("{}: {}", portfolio.name, say::WEEK.to_lowercase()),
        heading: say::week_heading(turned.len(), late),
        sub: Phrase::plain("News from ")
            .date(portfolio.as_of + (1 - DAYS))
            .text(" to ")
            .date(portfolio.as_of)
            .text("; what is overdue is so on the day of each project's figures."),
        notes: say::silent(portfolio).into_iter().collect(),
    };
    Some(list::page(head, sections))
}

fn more(section: Section, all: usize, most: usize, portfolio: &Portfolio) -> Section {
    match all.checked_sub(most).filter(|more| *more > 0) {
        Some(more) => section.note(say::more(more, portfolio.numbers())),
        None => section,
    }
}

fn status_row(told: &Told, [before, now]: [Called; 2], portfolio: &Portfolio) -> Vec<Phrase> {
    let said = |called: Called| {
        let mark = match called.status {
            Said::Green => Some(Mark::Good),
            Said::Amber => Some(Mark::Warn),
            Said::Red => Some(Mark::Bad),
            Said::Nothing | Said::Missing => None,
        };
        Phrase::new().marked(mark, say::called(called.status))
    };
    vec![
        told.card.lead(Phrase::new(), paths::OVERVIEW, &told.card.name),
        said(before),
        said(now),
        Phrase::new().date_near(now.date, portfolio.as_of),
    ]
}

fn project_row(told: &Told, portfolio: &Portfolio) -> Vec<Phrase> {
    let (card, near) = (told.card, portfolio.as_of);
    let news: Vec<_> = told.across.news.iter().filter(|news| is_new(news.date, portfolio)).collect();
    let happened = news
        .iter()
        .take(NEWS)
        .map(|news| card.lead(Phrase::new(), &news.href, &news.title).text(", ").date_near(news.date, near));
    let overdue = told.across.overdue.iter().take(LATE).map(|late| {
        let by = format!(" ({}), {}", say::owed(&late.what), days(card.as_of - late.date));
        card.lead(Phrase::new(), &late.href, &late.name).text(by)
    });
    let blocked = told.across.blocked.iter().take(LATE).map(|blocked| {
        card.lead(Phrase::new(), &blocked.href, &blocked.name).text(" since ").date_near(blocked.since, near)
    });
    vec![
        card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
        join(happened, news.len().saturating_sub(NEWS)),
        join(overdue, told.across.overdue.len().saturating_sub(LATE)),
        join(blocked, told.across.blocked.len().saturating_sub(LATE)),
    ]
}

fn join(phrases: impl Iterator<Item = Phrase>, more: usize) -> Phrase {
    let mut out = Phrase::new();
    for (index, phrase) in phrases.enumerate() {
        out = if index > 0 { out.text("; ") } else { out }.then(phrase);
    }
    match (more, out.is_empty()) {
        (_, true) => Phrase::plain("–"),
        (0, _) => out,
        (more, _) => out.text(format!("; and {more} more")),
    }
}
