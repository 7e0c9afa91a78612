//! Vendors that several projects depend on: contracts, deliveries, dates.

use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::portfolio::across::Vendor;
use crate::pages::portfolio::list::{self, Column, Head, Section, number, short, words};
use crate::pages::portfolio::{Card, Portfolio, compared, missing, rates, risks, words as plain};
use crate::pages::{Page, paths};
use crate::units::Money;
use crate::units::locale::{Locale, say};
use crate::units::text::fold;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The most vendors on the page, and projects of each.
const MOST: usize = 60;
const NAMED: usize = 6;

fn columns(locale: Locale) -> Vec<Column> {
    vec![
        words(say!(locale, "portfolio-vendor")),
        words(say!(locale, "portfolio-vendor-projects")),
        number(say!(locale, "portfolio-vendor-contracts")),
        number(say!(locale, "portfolio-vendor-ordered")),
        number(say!(locale, "portfolio-vendor-open")),
        number(say!(locale, "portfolio-vendor-overdue")),
        number(say!(locale, "portfolio-vendor-late")),
        short(say!(locale, "portfolio-vendor-next")),
    ]
}

type Place<'a> = (&'a Card, &'a Vendor);

/// Makes the page; nothing where no vendor works for two projects.
pub fn page(portfolio: &Portfolio) -> Option<Page<'_>> {
    let locale = portfolio.numbers();
    let mut by: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for card in portfolio.cards() {
        for vendor in card.across.iter().flat_map(|across| &across.vendors) {
            by.entry(fold(&vendor.name)).or_default().push((card, vendor));
        }
    }
    let projects =
        |places: &[Place]| places.iter().map(|(card, _)| card.folder.as_str()).collect::<BTreeSet<_>>().len();
    let mut shared: Vec<Vec<Place>> = by.into_values().filter(|places| projects(places) > 1).collect();
    if shared.is_empty() {
        return None;
    }
    let sum = |places: &[Place], of: fn(&Vendor) -> usize| {
        places.iter().map(|(_, vendor)| of(vendor)).sum::<usize>()
    };
    shared.sort_by_key(|places| {
        let overdue = sum(places, |vendor| vendor.overdue);
        (Reverse(overdue), Reverse(projects(places)), fold(&places[0].1.name))
    });
    let (count, overdue) =
        (shared.len(), shared.iter().filter(|places| sum(places, |vendor| vendor.overdue) > 0).count());
    let rows = shared.iter().take(MOST).map(|places| row(places, projects(places), portfolio));
    let section =
        Section::new("vendors", say!(locale, "portfolio-vendors-count", count = count), columns(locale))
            .rows(rows)
            .note(say!(locale, "portfolio-vendors-note"));
    let section = compared::more(section, count, MOST, locale);
    let contracts =
        shared.iter().flatten().filter_map(|(card, vendor)| Some((card.currency, vendor.contract_value?)));
    let mut notes = compared::rates_told(portfolio, rates::total(portfolio, contracts).as_ref());
    notes.extend(compared::silent(portfolio));
    let menu = say!(locale, "portfolio-vendors");
    let head = Head {
        path: paths::VENDORS,
        title: plain::title(portfolio, &menu),
        menu,
        heading: missing::headed(
            portfolio,
            say!(locale, "portfolio-vendors-heading", count = count, overdue = overdue),
        ),
        sub: missing::after(portfolio, phrase!(locale, "portfolio-vendors-sub")),
        notes,
    };
    Some(list::page(head, vec![section]))
}

fn row(places: &[Place], projects: usize, portfolio: &Portfolio) -> Vec<Phrase> {
    let numbers = portfolio.numbers();
    let mut names = Phrase::new();
    for (index, (card, vendor)) in places.iter().take(NAMED).enumerate() {
        names = if index > 0 { names.text(", ") } else { names };
        names = card.lead(names, &vendor.href, &card.name);
    }
    if places.len() > NAMED {
        let more = projects.saturating_sub(NAMED).max(1);
        names = phrase!(numbers, "portfolio-list-and-more", list = names, count = more);
    }
    let money = |of: fn(&Vendor) -> Option<Money>| {
        let amounts = places.iter().filter_map(|(card, vendor)| Some((card.currency, of(vendor)?)));
        let known = places.iter().filter(|(_, vendor)| of(vendor).is_some()).count();
        let out = risks::amount(rates::total(portfolio, amounts), portfolio);
        if known == 0 || known == places.len() {
            return out;
        }
        phrase!(numbers, "portfolio-vendor-known", amount = out, known = known, all = places.len())
    };
    let count = |of: fn(&Vendor) -> usize| places.iter().map(|(_, vendor)| of(vendor)).sum::<usize>();
    let plain = |count: usize| Phrase::plain(numbers.integer(count as i64));
    let overdue = count(|vendor| vendor.overdue);
    let next =
        places.iter().filter_map(|(card, vendor)| Some((vendor.next?, card))).min_by_key(|(date, _)| *date);
    vec![
        Phrase::plain(places[0].1.name.clone()),
        names,
        money(|vendor| vendor.contract_value),
        money(|vendor| vendor.ordered),
        plain(count(|vendor| vendor.open)),
        Phrase::new().marked((overdue > 0).then_some(Mark::Bad), numbers.integer(overdue as i64)),
        plain(count(|vendor| vendor.late)),
        next.map_or_else(
            || Phrase::plain("–"),
            |(date, card)| {
                let date = Phrase::day_near(numbers, date, portfolio.as_of);
                phrase!(numbers, "portfolio-of-project", what = date, project = &card.name)
            },
        ),
    ]
}
