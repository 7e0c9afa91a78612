//! Where the pages of a portfolio come from, and what a web server shows where there is no page.

use crate::pages::phrase::Phrase;
use crate::pages::portfolio::list::{self, Column, Head, Section, number, short, words};
use crate::pages::portfolio::{Member, Portfolio, base, compared, failure};
use crate::pages::words::age;
use crate::pages::{Page, paths};
use crate::units::locale::say;
use crate::units::text::plural;
use serde::Serialize;

const SOURCE: &[Column] = &[words("Project"), words("Read from"), short("Figures of"), words("How old")];
const RATE: &[Column] = &[short("Currency"), number("Rate"), short("Of"), words("Source")];

/// Makes the page About.
pub fn page(portfolio: &Portfolio) -> Page<'_> {
    let mut members: Vec<&Member> = portfolio.members.iter().collect();
    // The oldest figures first: they are what to ask for.
    members.sort_by_key(|member| (member.told.as_ref().ok().map(|card| card.as_of), member.folder.as_str()));
    let count = members.len();
    let heading = format!("{count} {}, the oldest figures first", plural(count, "project", "projects"));
    let rows = members.into_iter().map(|member| row(member, portfolio));
    let mut sections = vec![Section::new("sources", heading, SOURCE).rows(rows)];
    if let Some(rates) = &portfolio.rates {
        let rows = rates.rates.iter().map(|rate| {
            let worth = format!("{} {}", rate.rate, rates.currency.code());
            vec![
                Phrase::plain(format!("1 {}", rate.currency.code())),
                Phrase::plain(worth),
                Phrase::new().date(rate.date),
                Phrase::plain(rate.source.clone()),
            ]
        });
        let section = Section::new("rates", format!("Sums are told in {}", rates.currency.code()), RATE);
        sections.push(section.rows(rows).note(compared::RATES));
    }
    let notes = vec![crate::pages::frame::privacy(portfolio.numbers(), false), compared::DATA.to_string()];
    let head = Head {
        path: paths::ABOUT,
        menu: compared::ABOUT,
        title: format!("{}: {}", portfolio.name, compared::ABOUT.to_lowercase()),
        heading: format!("About {}", portfolio.name),
        sub: Phrase::plain("The figures speak for ").date(portfolio.as_of).text(
            "; each project's own for the day beside it. They are made of what these readers may see of each project.",
        ),
        notes,
    };
    list::page(head, sections)
}

fn row(member: &Member, portfolio: &Portfolio) -> Vec<Phrase> {
    let from = if member.folder.ends_with(".json") { compared::AN_EXPORT } else { compared::A_FOLDER };
    let from = Phrase::plain(format!("{from} {}", member.folder));
    match &member.told {
        Err(why) => {
            let why = Phrase::plain(failure(*why));
            vec![Phrase::plain(member.folder.clone()), from, Phrase::plain("–"), why]
        }
        Ok(card) => vec![
            card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
            from,
            Phrase::new().date(card.as_of),
            Phrase::plain(age((portfolio.as_of - card.as_of).max(0))),
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
