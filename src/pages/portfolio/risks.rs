//! Shared risks: what several projects have on their lists, and the worst of each.

use crate::edition::risk::Band;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::portfolio::across::Risk;
use crate::pages::portfolio::list::{self, Column, Head, Section, number, words};
use crate::pages::portfolio::rates::{self, Total};
use crate::pages::portfolio::{Card, Portfolio, compared, missing, risk_map, words as plain};
use crate::pages::{Page, paths};
use crate::units::locale::{Locale, say};
use crate::units::text::fold;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The most of each on the page.
const GROUPS: usize = 40;
const SEVERE: usize = 80;
/// The most projects that one row names.
const NAMED: usize = 5;

fn group_columns(locale: Locale) -> Vec<Column> {
    vec![
        words(say!(locale, "portfolio-risks-shared-as")),
        number(say!(locale, "portfolio-risks-projects")),
        words(say!(locale, "portfolio-risks-where")),
        number(say!(locale, "portfolio-risks-worst")),
        number(say!(locale, "portfolio-risks-exposure")),
    ]
}

fn risk_columns(locale: Locale) -> Vec<Column> {
    vec![
        words(say!(locale, "shared-risk")),
        words(say!(locale, "shared-project")),
        number(say!(locale, "portfolio-risks-score")),
        words(say!(locale, "shared-owner")),
        number(say!(locale, "portfolio-risks-exposure")),
    ]
}

type Place<'a> = (&'a Card, &'a Risk);

/// Why risks of several projects are taken for one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bond {
    Shared,
    Title,
    Tag,
}

struct Group<'a> {
    bond: Bond,
    name: &'a str,
    risks: Vec<Place<'a>>,
}

impl Group<'_> {
    fn projects(&self) -> usize {
        self.risks.iter().map(|(card, _)| card.folder.as_str()).collect::<BTreeSet<_>>().len()
    }

    fn worst(&self) -> (Option<Band>, Option<u8>) {
        self.risks.iter().map(|(_, risk)| (risk.band, risk.score)).max().unwrap_or_default()
    }
}

/// Makes the page; nothing where no risk is shared and none is severe.
pub fn page(portfolio: &Portfolio) -> Option<Page<'_>> {
    let locale = portfolio.numbers();
    let all: Vec<Place> = portfolio.each(|across| &across.risks).collect();
    let groups = groups(&all);
    let mut severe: Vec<Place> =
        all.iter().copied().filter(|(_, risk)| risk.band >= Some(Band::High)).collect();
    severe.sort_by_key(|(card, risk)| {
        (Reverse(risk.band), Reverse(risk.score), card.name.as_str(), risk.id.as_str())
    });
    if groups.is_empty() && severe.is_empty() {
        return None;
    }
    let mut marked: Vec<Place> = severe.clone();
    let shared = groups.iter().flat_map(|group| &group.risks);
    marked.extend(shared.filter(|(_, risk)| risk.band < Some(Band::High)));
    let mut seen = BTreeSet::new();
    marked.retain(|(_, risk)| seen.insert(std::ptr::from_ref(*risk)));
    let picture = risk_map::map(portfolio, &marked);
    let mut sections = Vec::new();
    if !groups.is_empty() {
        let rows = groups.iter().take(GROUPS).map(|group| group_row(group, portfolio));
        let heading = say!(locale, "portfolio-risks-shared", count = groups.len());
        let section = Section::new("shared", heading, group_columns(locale))
            .rows(rows)
            .note(say!(locale, "portfolio-risks-shared-note"));
        sections.push(compared::more(section, groups.len(), GROUPS, locale));
    }
    if !severe.is_empty() {
        let rows = severe.iter().take(SEVERE).map(|place| risk_row(place, portfolio));
        let heading = say!(locale, "portfolio-risks-severe", count = severe.len());
        let section = Section::new("severe", heading, risk_columns(locale))
            .rows(rows)
            .note(say!(locale, "portfolio-risks-severe-note"));
        sections.push(compared::more(section, severe.len(), SEVERE, locale));
    }
    let menu = say!(locale, "portfolio-risks");
    let head = Head {
        path: paths::RISKS,
        title: plain::title(portfolio, &menu),
        menu,
        heading: missing::headed(portfolio, compared::risks_heading(groups.len(), severe.len(), locale)),
        sub: missing::after(portfolio, phrase!(locale, "portfolio-risks-sub")),
        notes: compared::silent(portfolio).into_iter().collect(),
    };
    Some(list::pictured(head, picture, sections))
}

/// Returns the risks that several projects have, the worst first. Risks that are bound by their shared name are not told again by
/// a title or a tag.
fn groups<'a>(all: &[Place<'a>]) -> Vec<Group<'a>> {
    let mut by: BTreeMap<(Bond, String), (&str, Vec<Place>)> = BTreeMap::new();
    for &(card, risk) in all {
        let mut add = |bond: Bond, name: &'a str| {
            let (_, risks) = by.entry((bond, fold(name))).or_insert_with(|| (name, Vec::new()));
            if !risks.iter().any(|(_, known)| std::ptr::eq(*known, risk)) {
                risks.push((card, risk));
            }
        };
        match &risk.shared {
            Some(shared) => add(Bond::Shared, shared),
            None => add(Bond::Title, &risk.title),
        }
        risk.tags.iter().for_each(|tag| add(Bond::Tag, tag));
    }
    let mut told: Vec<Vec<*const Risk>> = Vec::new();
    let mut groups = Vec::new();
    for ((bond, _), (name, risks)) in by {
        let group = Group { bond, name, risks };
        let members: Vec<*const Risk> =
            group.risks.iter().map(|(_, risk)| std::ptr::from_ref(*risk)).collect();
        let is_known = told.iter().any(|known| members.iter().all(|member| known.contains(member)));
        if group.projects() > 1 && !is_known {
            told.push(members);
            groups.push(group);
        }
    }
    groups.sort_by_key(|group| {
        (Reverse(group.worst()), group.bond, Reverse(group.projects()), fold(group.name))
    });
    groups
}

fn group_row(group: &Group, portfolio: &Portfolio) -> Vec<Phrase> {
    let locale = portfolio.numbers();
    let name = match group.bond {
        Bond::Tag => say!(locale, "portfolio-risks-tag", tag = group.name),
        Bond::Shared | Bond::Title => group.name.to_string(),
    };
    let mut risks: Vec<&Place> = group.risks.iter().collect();
    risks.sort_by_key(|(card, risk)| (Reverse(risk.score), card.name.as_str()));
    let place = risks.iter().take(NAMED).map(|(card, risk)| match group.bond {
        // Where the name says what it is, the project is enough.
        Bond::Title => card.lead(Phrase::new(), &risk.href, &card.name),
        Bond::Shared | Bond::Tag => {
            let title = card.lead(Phrase::new(), &risk.href, &risk.title);
            phrase!(locale, "portfolio-of-project", what = title, project = &card.name)
        }
    });
    let place = compared::join(locale, place, risks.len().saturating_sub(NAMED));
    let exposures = group.risks.iter().filter_map(|(card, risk)| Some((card.currency, risk.exposure?)));
    let exposure = amount(rates::total(portfolio, exposures), portfolio);
    let (band, score) = group.worst();
    let count = Phrase::plain(locale.integer(group.projects() as i64));
    vec![Phrase::plain(name), count, place, scored(score, band), exposure]
}

fn risk_row((card, risk): &Place, portfolio: &Portfolio) -> Vec<Phrase> {
    let currency = card.currency.written(portfolio.numbers());
    let exposure =
        risk.exposure.map_or_else(|| Phrase::plain("–"), |amount| Phrase::plain(currency.short(amount)));
    vec![
        card.lead(Phrase::new(), &risk.href, &risk.title),
        card.lead(Phrase::new(), paths::OVERVIEW, &card.name),
        scored(risk.score, risk.band),
        Phrase::plain(risk.owner.clone().unwrap_or_else(|| "–".to_string())),
        exposure,
    ]
}

fn scored(score: Option<u8>, band: Option<Band>) -> Phrase {
    let mark = match band {
        Some(Band::Critical) => Some(Mark::Bad),
        Some(Band::High) => Some(Mark::Warn),
        _ => None,
    };
    score.map_or_else(|| Phrase::plain("–"), |score| Phrase::new().marked(mark, score.to_string()))
}

/// Writes a sum of several projects' money.
pub fn amount(total: Option<Total>, portfolio: &Portfolio) -> Phrase {
    let numbers = portfolio.numbers();
    match total {
        None => Phrase::plain("–"),
        Some(Total::One(currency, amount)) => Phrase::plain(currency.written(numbers).short(amount)),
        Some(Total::Converted { currency, amount, .. }) => {
            phrase!(numbers, "portfolio-about-sum", amount = currency.written(numbers).short(amount))
        }
        Some(Total::Apart { amounts, .. }) => {
            let each = amounts.iter().map(|(currency, amount)| currency.written(numbers).short(*amount));
            Phrase::plain(each.collect::<Vec<_>>().join(" + "))
        }
    }
}
