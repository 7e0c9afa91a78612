//! What the pages say that compare projects.

use crate::pages::phrase::{Phrase, phrase};
use crate::pages::portfolio::Portfolio;
use crate::pages::portfolio::across::{Said, Touch, Touched, What};
use crate::pages::portfolio::collisions::{Collision, Why};
use crate::pages::portfolio::list::Section;
use crate::pages::portfolio::rates::{Rate, Total};
use crate::units::Date;
use crate::units::locale::{Locale, say};

/// Returns things one after the other, and how many more there are.
pub fn join(locale: Locale, phrases: impl Iterator<Item = Phrase>, more: usize) -> Phrase {
    let out = Phrase::clauses(locale, phrases.collect());
    match (more, out.is_empty()) {
        (_, true) => Phrase::plain("–"),
        (0, _) => out,
        (more, _) => phrase!(locale, "portfolio-list-more", list = out, count = more),
    }
}

/// Says of a table of the first `most` how many others there are.
pub fn more(section: Section, all: usize, most: usize, locale: Locale) -> Section {
    match all.checked_sub(most).filter(|more| *more > 0) {
        Some(more) => section.note(left_out(more, locale)),
        None => section,
    }
}

pub fn left_out(count: usize, locale: Locale) -> String {
    say!(locale, "portfolio-more", count = count)
}

/// Returns a day, or the first and the last of some days.
pub fn span(locale: Locale, from: Date, to: Date, near: Date) -> Phrase {
    let day = |date| Phrase::day_near(locale, date, near);
    match to > from {
        true => phrase!(locale, "portfolio-span", from = day(from), to = day(to)),
        false => day(from),
    }
}

/// Says which projects tell nothing that can be compared, and why.
pub fn silent(portfolio: &Portfolio) -> Option<String> {
    let locale = portfolio.numbers();
    let silent: Vec<&str> =
        portfolio.cards().filter(|card| card.across.is_none()).map(|card| card.name.as_str()).collect();
    let what = match silent.len() {
        0 => return None,
        count @ ..=4 => say!(locale, "portfolio-silent-names", count = count, names = locale.list(&silent)),
        count => say!(locale, "portfolio-silent-count", count = count),
    };
    Some(say!(locale, "portfolio-silent", what = what))
}

pub fn dates_heading(found: &[Collision], near: Date, locale: Locale) -> String {
    match found {
        [] => say!(locale, "portfolio-dates-none"),
        [first, ..] => {
            let date = first.events.iter().map(|event| event.date.from).min().unwrap_or(near);
            let date = locale.date_near(date, near);
            say!(locale, "portfolio-dates-heading", count = found.len(), date = date)
        }
    }
}

pub fn how(why: &Why, locale: Locale) -> String {
    match why {
        Why::SameDays(_) => say!(locale, "portfolio-collision-same-days"),
        Why::Freeze(_) => say!(locale, "portfolio-collision-freeze"),
        Why::SameWeek(_) => say!(locale, "portfolio-collision-same-week"),
        Why::Weekend(_) => say!(locale, "portfolio-collision-weekend"),
    }
}

pub fn touch(touch: &Touch, locale: Locale) -> String {
    match touch.kind {
        Touched::Site => say!(locale, "portfolio-touch-site", name = &touch.name),
        Touched::Service => say!(locale, "portfolio-touch-service", name = &touch.name),
        Touched::Vendor => say!(locale, "portfolio-touch-vendor", name = &touch.name),
        Touched::Person => touch.name.clone(),
    }
}

pub fn what(what: What, locale: Locale) -> String {
    match what {
        What::GoLive => say!(locale, "portfolio-go-live"),
        What::Outage => say!(locale, "portfolio-outage"),
        What::Milestone => say!(locale, "portfolio-milestone"),
    }
}

/// Returns `Two go-lives, one outage and three milestones`.
pub fn week(lives: usize, outages: usize, milestones: usize, locale: Locale) -> String {
    let counts = [
        (lives, say!(locale, "portfolio-go-lives", count = lives)),
        (outages, say!(locale, "portfolio-outages", count = outages)),
        (milestones, say!(locale, "portfolio-milestones", count = milestones)),
    ];
    let parts: Vec<String> =
        counts.into_iter().filter(|(count, _)| *count > 0).map(|(_, told)| told).collect();
    say!(locale, "portfolio-dates-week", list = locale.list(&parts))
}

pub fn handovers(all: usize, late: usize, near: usize, lost: usize, locale: Locale) -> String {
    match (late, near, lost) {
        (0, 0, 0) => say!(locale, "portfolio-handovers-fine", count = all),
        (0, 0, lost) => say!(locale, "portfolio-handovers-lost", count = lost, all = all),
        (0, near, _) => say!(locale, "portfolio-handovers-near", count = near),
        (late, ..) => say!(locale, "portfolio-handovers-late", count = late),
    }
}

pub fn risks_heading(shared: usize, severe: usize, locale: Locale) -> String {
    match shared {
        0 => say!(locale, "portfolio-risks-none-shared", severe = severe),
        shared => say!(locale, "portfolio-risks-heading", shared = shared, severe = severe),
    }
}

/// Says with which rates a sum was converted, or why there is none.
pub fn rates_told(portfolio: &Portfolio, total: Option<&Total>) -> Vec<String> {
    let locale = portfolio.numbers();
    match total {
        Some(Total::Converted { currency, rates, .. }) => {
            let (currency, rates) = (currency.code(), rates_used(rates, locale));
            vec![say!(locale, "portfolio-sums-in", currency = currency, rates = rates)]
        }
        Some(Total::Apart { lacking, .. }) => vec![not_added(portfolio, lacking)],
        _ => Vec::new(),
    }
}

/// Returns `1 GBP is 1.17, rate of 13 Nov 2026 (ECB)`.
pub fn rates_used(rates: &[&Rate], locale: Locale) -> String {
    let each = rates.iter().map(|rate| {
        let (code, worth, date) = (rate.currency.code(), rate.written(locale), locale.date(rate.date));
        say!(locale, "portfolio-rate", code = code, rate = worth, date = date, source = &rate.source)
    });
    locale.clauses(&each.collect::<Vec<_>>())
}

/// Says why amounts are not added up.
pub fn not_added(portfolio: &Portfolio, lacking: &[String]) -> String {
    let locale = portfolio.numbers();
    match &portfolio.rates {
        None => say!(locale, "portfolio-no-rates"),
        Some(_) => say!(locale, "portfolio-no-rate", currencies = locale.list(lacking)),
    }
}

/// Says what a report called a project.
pub fn called(said: Said, locale: Locale) -> String {
    match said {
        Said::Green => say!(locale, "portfolio-said-green"),
        Said::Amber => say!(locale, "portfolio-said-amber"),
        Said::Red => say!(locale, "portfolio-said-red"),
        Said::Nothing => say!(locale, "portfolio-said-nothing"),
        Said::Missing => say!(locale, "portfolio-said-missing"),
    }
}

/// Says what is overdue.
pub fn owed(what: &str, locale: Locale) -> String {
    match what {
        "decision" => say!(locale, "portfolio-owed-decision"),
        "action" => say!(locale, "portfolio-owed-action"),
        "issue" => say!(locale, "portfolio-owed-issue"),
        "delivery" => say!(locale, "portfolio-owed-delivery"),
        "promise" => say!(locale, "portfolio-owed-promise"),
        "deadline" => say!(locale, "portfolio-owed-deadline"),
        _ => say!(locale, "portfolio-owed-date"),
    }
}
