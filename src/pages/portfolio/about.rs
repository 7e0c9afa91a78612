//! Where the pages of a portfolio come from, and what a web server shows where there is no page.

use crate::pages::phrase::{Phrase, phrase};
use crate::pages::portfolio::list::{self, Column, Head, Section, number, short, words};
use crate::pages::portfolio::{Member, Portfolio, base, failure, words as plain};
use crate::pages::{Download, Page, paths, spans};
use crate::units::locale::{Locale, say};
use serde::Serialize;

fn source_columns(locale: Locale) -> Vec<Column> {
    vec![
        words(say!(locale, "shared-project")),
        words(say!(locale, "portfolio-about-read-from")),
        short(say!(locale, "portfolio-figures-of")),
        words(say!(locale, "portfolio-about-age")),
    ]
}

fn rate_columns(locale: Locale) -> Vec<Column> {
    vec![
        short(say!(locale, "portfolio-about-currency")),
        number(say!(locale, "portfolio-about-rate")),
        short(say!(locale, "portfolio-about-rate-of")),
        words(say!(locale, "shared-source")),
    ]
}

/// Makes the page About.
pub fn page<'a>(portfolio: &'a Portfolio, downloads: &[Download]) -> Page<'a> {
    let locale = portfolio.numbers();
    let mut members: Vec<&Member> = portfolio.members.iter().collect();
    // The oldest figures first: they are what to ask for.
    members.sort_by_key(|member| (member.told.as_ref().ok().map(|card| card.as_of), member.folder.as_str()));
    let heading = say!(locale, "portfolio-about-projects", count = members.len());
    let rows = members.into_iter().map(|member| row(member, portfolio));
    let mut sections = vec![Section::new("sources", heading, source_columns(locale)).rows(rows)];
    if let Some(rates) = &portfolio.rates {
        let rows = rates.rates.iter().map(|rate| {
            let worth = format!("{} {}", rate.written(locale), rates.currency.code());
            vec![
                Phrase::plain(format!("1 {}", rate.currency.code())),
                Phrase::plain(worth),
                Phrase::day(locale, rate.date),
                Phrase::plain(rate.source.clone()),
            ]
        });
        let heading = say!(locale, "portfolio-about-sums", currency = rates.currency.code());
        let section = Section::new("rates", heading, rate_columns(locale));
        sections.push(section.rows(rows).note(say!(locale, "portfolio-about-rates-note")));
    }
    let columns =
        vec![words(say!(locale, "portfolio-about-file")), words(say!(locale, "portfolio-about-holds"))];
    let files = downloads.iter().map(|file| {
        vec![
            Phrase::new().link(file.link.href.clone(), file.link.text.clone()),
            Phrase::plain(file.about.clone()),
        ]
    });
    sections.push(Section::new("files", say!(locale, "about-data"), columns).rows(files));
    let notes = vec![crate::pages::frame::privacy(locale, false)];
    let menu = say!(locale, "portfolio-about");
    let head = Head {
        path: paths::ABOUT,
        title: plain::title(portfolio, &menu),
        menu,
        heading: say!(locale, "portfolio-about-heading", portfolio = &portfolio.name),
        sub: phrase!(locale, "portfolio-about-sub", date = Phrase::day(locale, portfolio.as_of)),
        notes,
    };
    list::page(head, sections)
}

fn row(member: &Member, portfolio: &Portfolio) -> Vec<Phrase> {
    let locale = portfolio.numbers();
    let from = match member.folder.ends_with(".json") {
        true => phrase!(locale, "portfolio-about-export", name = &member.folder),
        false => phrase!(locale, "portfolio-about-folder", name = &member.folder),
    };
    match &member.told {
        Err(why) => {
            let why = Phrase::plain(failure(locale, *why));
            vec![Phrase::plain(member.folder.clone()), from, Phrase::plain("–"), why]
        }
        Ok(card) => vec![
            card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
            from,
            Phrase::day(locale, card.as_of),
            Phrase::plain(spans::age(locale, portfolio.as_of - card.as_of)),
        ],
    }
}

#[derive(Serialize)]
struct Missing {
    top: String,
    search: Option<&'static str>,
}

/// Makes the page for addresses that are none. It may stand in place of one at any depth.
pub fn missing(portfolio: &Portfolio) -> Page<'_> {
    let top = base(portfolio).map_or_else(String::new, |base| paths::path_of(&base).to_string());
    Page {
        path: paths::MISSING.to_string(),
        title: say!(portfolio.numbers(), "missing-title"),
        menu: None,
        template: "404.html",
        wide: false,
        view: Box::new(Missing { top, search: Some(paths::SEARCH) }),
    }
}
