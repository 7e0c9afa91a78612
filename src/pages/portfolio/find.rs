//! All projects A to Z, with the way to each one's own list of everything.

use crate::pages::phrase::Phrase;
use crate::pages::portfolio::list::{self, Column, Head, Section, short, words};
use crate::pages::portfolio::{Card, Portfolio, compared as say, words as plain};
use crate::pages::{Page, paths};
use crate::units::text::fold;

const PROJECT: &[Column] = &[words("Project"), words("Group"), short("Everything in it")];

/// Makes the page.
pub fn page(portfolio: &Portfolio) -> Page<'_> {
    let mut known: Vec<(&Card, Option<&str>)> = (portfolio.members.iter())
        .filter_map(|member| Some((member.told.as_deref().ok()?, member.group.as_deref())))
        .collect();
    known.sort_by_key(|(card, _)| (fold(&card.name), card.folder.as_str()));
    let rows = known.iter().map(|(card, group)| {
        let search = match card.address(paths::SEARCH) {
            Some(href) => Phrase::new().link(href, say::A_TO_Z),
            None => Phrase::plain("–"),
        };
        vec![
            card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
            Phrase::plain(group.unwrap_or("–")),
            search,
        ]
    });
    let section = Section::new("projects", plain::projects(known.len()), PROJECT).rows(rows);
    let head = Head {
        path: paths::SEARCH,
        menu: say::FIND,
        title: format!("{}: {}", portfolio.name, say::FIND.to_lowercase()),
        heading: "All projects, A to Z".to_string(),
        sub: Phrase::plain(say::FIND_SUB),
        notes: Vec::new(),
    };
    list::page(head, vec![section])
}
