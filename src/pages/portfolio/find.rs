//! All projects A to Z, with the way to each one's own list of everything.

use crate::pages::phrase::{Phrase, phrase};
use crate::pages::portfolio::list::{self, Head, Section, short, words};
use crate::pages::portfolio::{Card, Portfolio, words as plain};
use crate::pages::{Page, paths};
use crate::units::locale::say;
use crate::units::text::fold;

/// Makes the page.
pub fn page(portfolio: &Portfolio) -> Page<'_> {
    let locale = portfolio.numbers();
    let mut known: Vec<(&Card, Option<&str>)> = (portfolio.members.iter())
        .filter_map(|member| Some((member.told.as_deref().ok()?, member.group.as_deref())))
        .collect();
    known.sort_by_key(|(card, _)| (fold(&card.name), card.folder.as_str()));
    let rows = known.iter().map(|(card, group)| {
        let search = match card.address(paths::SEARCH) {
            Some(href) => Phrase::new().link(href, say!(locale, "portfolio-find-link")),
            None => Phrase::plain("–"),
        };
        vec![
            card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
            Phrase::plain(group.unwrap_or("–")),
            search,
        ]
    });
    let columns = vec![
        words(say!(locale, "shared-project")),
        words(say!(locale, "portfolio-find-group")),
        short(say!(locale, "portfolio-find-everything")),
    ];
    let section = Section::new("projects", plain::projects(locale, known.len()), columns).rows(rows);
    let menu = say!(locale, "portfolio-find");
    let head = Head {
        path: paths::SEARCH,
        title: plain::title(portfolio, &menu),
        menu,
        heading: say!(locale, "portfolio-find-heading"),
        sub: phrase!(locale, "portfolio-find-sub"),
        notes: Vec::new(),
    };
    list::page(head, vec![section])
}
