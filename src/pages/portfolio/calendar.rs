//! The dates of all projects that people put into their calendars.

use crate::pages::dates::Day;
use crate::pages::portfolio::across::KeyDate;
use crate::pages::portfolio::card::{Card, Decision};
use crate::pages::portfolio::{Portfolio, compared};
use crate::pages::words::figures_as_of;
use crate::units::locale::{Locale, say};

/// Returns go-lives, outages, milestones, and the decisions that are needed by a day, by date.
pub fn days(portfolio: &Portfolio) -> Vec<Day> {
    let locale = portfolio.numbers();
    let dates = portfolio.each(|across| &across.dates).map(|(card, date)| of_date(card, date, locale));
    let mut days: Vec<Day> = dates.collect();
    for card in portfolio.cards() {
        days.extend(card.decisions.iter().filter_map(|decision| of_decision(card, decision, locale)));
    }
    days.sort_by(|one, other| (one.date, &one.key).cmp(&(other.date, &other.key)));
    days
}

fn of_date(card: &Card, date: &KeyDate, locale: Locale) -> Day {
    Day {
        key: format!("{}/date/{}", card.folder, date.id),
        date: date.from,
        last: (date.to > date.from).then_some(date.to),
        title: title(&date.name, &compared::what(date.what, locale), card, locale),
        text: figures_as_of(locale, card.as_of),
        href: card.address(&date.href).unwrap_or_default(),
    }
}

fn of_decision(card: &Card, decision: &Decision, locale: Locale) -> Option<Day> {
    let who = decision.who.as_deref();
    Some(Day {
        key: format!("{}/decision/{}", card.folder, decision.href),
        date: decision.needed_by?,
        last: None,
        title: title(&decision.title, &say!(locale, "portfolio-calendar-decision"), card, locale),
        text: match who {
            Some(who) => say!(
                locale,
                "dates-decides-as-of",
                who = who,
                date = locale.date_near(card.as_of, card.as_of)
            ),
            None => figures_as_of(locale, card.as_of),
        },
        href: card.address(&decision.href).unwrap_or_default(),
    })
}

fn title(name: &str, what: &str, card: &Card, locale: Locale) -> String {
    say!(locale, "portfolio-calendar-day", name = name, what = what, project = &card.name)
}
