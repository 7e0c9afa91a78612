//! This week: whose status has changed, and what happened, is overdue and stands still in each project.

use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::portfolio::across::{Across, Called, Said};
use crate::pages::portfolio::list::{self, Column, Head, Section, short, words};
use crate::pages::portfolio::{Card, Portfolio, compared, missing, words as plain};
use crate::pages::{Page, paths, spans};
use crate::units::locale::{Locale, say};
use std::cmp::Reverse;

/// What is new is of so many days.
const DAYS: i32 = 7;
/// The most of each.
const STATUSES: usize = 40;
const PROJECTS: usize = 60;
const NEWS: usize = 4;
const LATE: usize = 2;

fn status_columns(locale: Locale) -> Vec<Column> {
    vec![
        words(say!(locale, "shared-project")),
        short(say!(locale, "portfolio-week-before")),
        short(say!(locale, "portfolio-week-now")),
        short(say!(locale, "portfolio-week-report-of")),
    ]
}

fn project_columns(locale: Locale) -> Vec<Column> {
    vec![
        words(say!(locale, "shared-project")),
        words(say!(locale, "portfolio-week-happened")),
        words(say!(locale, "portfolio-week-late")),
        words(say!(locale, "portfolio-week-blocked")),
    ]
}

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
    let locale = portfolio.numbers();
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
        let heading = say!(locale, "portfolio-week-turned", count = turned.len());
        let section = Section::new("statuses", heading, status_columns(locale))
            .rows(rows)
            .note(say!(locale, "portfolio-week-turned-note"));
        sections.push(compared::more(section, turned.len(), STATUSES, locale));
    }
    let late = loud.iter().map(|told| told.across.overdue.len()).sum::<usize>();
    if !loud.is_empty() {
        let rows = loud.iter().take(PROJECTS).map(|told| project_row(told, portfolio));
        let heading = say!(locale, "portfolio-week-overdue", count = late);
        let section = Section::new("projects", heading, project_columns(locale)).rows(rows);
        sections.push(compared::more(section, loud.len(), PROJECTS, locale));
    }
    let (menu, day) = (say!(locale, "portfolio-week"), |date| Phrase::day(locale, date));
    let (from, to) = (day(portfolio.as_of + (1 - DAYS)), day(portfolio.as_of));
    let head = Head {
        path: paths::WEEK,
        title: plain::title(portfolio, &menu),
        menu,
        heading: say!(locale, "portfolio-week-heading", turned = turned.len(), late = late),
        sub: missing::after(portfolio, phrase!(locale, "portfolio-week-sub", from = from, to = to)),
        notes: compared::silent(portfolio).into_iter().collect(),
    };
    Some(list::page(head, sections))
}

fn status_row(told: &Told, [before, now]: [Called; 2], portfolio: &Portfolio) -> Vec<Phrase> {
    let locale = portfolio.numbers();
    let said = |called: Called| {
        let mark = match called.status {
            Said::Green => Some(Mark::Good),
            Said::Amber => Some(Mark::Warn),
            Said::Red => Some(Mark::Bad),
            Said::Nothing | Said::Missing => None,
        };
        Phrase::new().marked(mark, compared::called(called.status, locale))
    };
    vec![
        told.card.lead(Phrase::new(), paths::OVERVIEW, &told.card.name),
        said(before),
        said(now),
        Phrase::day_near(locale, now.date, portfolio.as_of),
    ]
}

fn project_row(told: &Told, portfolio: &Portfolio) -> Vec<Phrase> {
    let (card, near, locale) = (told.card, portfolio.as_of, portfolio.numbers());
    let lead = |href: &str, name: &str| card.lead(Phrase::new(), href, name);
    let day = |date| Phrase::day_near(locale, date, near);
    let news: Vec<_> = told.across.news.iter().filter(|news| is_new(news.date, portfolio)).collect();
    let happened = news.iter().take(NEWS).map(|news| {
        phrase!(locale, "portfolio-name-date", name = lead(&news.href, &news.title), date = day(news.date))
    });
    let overdue = told.across.overdue.iter().take(LATE).map(|late| {
        let (name, what) = (lead(&late.href, &late.name), compared::owed(&late.what, locale));
        let days = spans::days(locale, card.as_of - late.date);
        phrase!(locale, "portfolio-week-late-by", name = name, what = what, days = days)
    });
    let blocked = told.across.blocked.iter().take(LATE).map(|blocked| {
        let name = lead(&blocked.href, &blocked.name);
        phrase!(locale, "portfolio-week-since", name = name, date = day(blocked.since))
    });
    vec![
        card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
        compared::join(locale, happened, news.len().saturating_sub(NEWS)),
        compared::join(locale, overdue, told.across.overdue.len().saturating_sub(LATE)),
        compared::join(locale, blocked, told.across.blocked.len().saturating_sub(LATE)),
    ]
}
