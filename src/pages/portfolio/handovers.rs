//! Where projects touch: work that waits for a milestone of another project, and how many days there are between the two.
//!
//! The margin is the day that the work is planned to begin less the day that the milestone is forecast for: the slack of an
//! interface (PMI, *The Standard for Program Management*, program interdependencies).

use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::portfolio::across::{KeyDate, Wait};
use crate::pages::portfolio::list::{Column, Section, number, short, words};
use crate::pages::portfolio::{Card, Portfolio, compared};
use crate::pages::view::LinkView;
use crate::pages::{paths, spans};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use std::collections::BTreeSet;

/// The most that a page of their own shows.
pub const MOST: usize = 60;
/// A margin of fewer days is marked.
const NEAR: i32 = 14;

fn columns(locale: Locale) -> Vec<Column> {
    vec![
        words(say!(locale, "portfolio-handover-work")),
        words(say!(locale, "portfolio-handover-waits")),
        short(say!(locale, "portfolio-handover-needed")),
        short(say!(locale, "portfolio-handover-forecast")),
        number(say!(locale, "portfolio-handover-slip")),
        number(say!(locale, "portfolio-handover-margin")),
    ]
}

/// Work, and what it waits for.
pub struct Handover<'a> {
    pub card: &'a Card,
    pub wait: &'a Wait,
    pub target: Target<'a>,
}

/// What is known of a milestone that is waited for.
pub enum Target<'a> {
    Known(&'a Card, &'a KeyDate),
    /// The project shows no such milestone.
    NotShown(&'a Card),
    /// The project could not be read.
    NotRead,
    /// There is no such project.
    NoProject,
}

impl Handover<'_> {
    /// Returns the days between; nothing where it is reached, or one of the two has no date.
    pub fn margin(&self) -> Option<i32> {
        match self.target {
            Target::Known(_, date) if !date.over => Some(self.wait.start? - date.to),
            _ => None,
        }
    }

    fn needed(&self) -> Option<Date> {
        self.wait.start
    }

    fn rank(&self) -> (u8, Option<i32>, Option<Date>) {
        let band = match (&self.target, self.margin()) {
            (Target::Known(..), Some(_)) => 0,
            (Target::Known(_, date), None) if date.over => 3,
            (Target::NoProject | Target::NotShown(_), _) => 1,
            _ => 2,
        };
        (band, self.margin(), self.needed())
    }
}

/// Returns all that wait, those with the least margin first.
pub fn all(portfolio: &Portfolio) -> Vec<Handover<'_>> {
    let waits = portfolio.each(|across| &across.waits);
    let mut all: Vec<Handover> =
        waits.map(|(card, wait)| Handover { card, wait, target: target(portfolio, wait) }).collect();
    all.sort_by_key(Handover::rank);
    all
}

/// Takes from what projects wait for the milestones that the other project does not show: an export may name some. A
/// vendor is not told of projects in which it has no part.
pub fn hide(portfolio: &mut Portfolio) {
    let audiences = || portfolio.cards().filter_map(|card| card.audience.as_ref());
    let (is_for_vendor, is_for_all) =
        (audiences().any(|each| each.is_vendor), audiences().all(|each| each.complete));
    let named = portfolio.each(|across| &across.waits).map(|(_, wait)| wait);
    let (mut hidden, mut gone) = (BTreeSet::new(), BTreeSet::new());
    for wait in named {
        match target(portfolio, wait) {
            Target::Known(..) => continue,
            Target::NoProject if is_for_vendor => gone.insert(wait.project.clone()),
            Target::NoProject if is_for_all => continue,
            _ => hidden.insert((wait.project.clone(), wait.milestone.clone())),
        };
    }
    let cards = portfolio.members.iter_mut().filter_map(|member| member.told.as_mut().ok());
    for across in cards.filter_map(|card| card.across.as_mut()) {
        across.waits.retain(|wait| !gone.contains(&wait.project));
        for wait in &mut across.waits {
            if hidden.contains(&(wait.project.clone(), wait.milestone.clone())) {
                wait.milestone = None;
            }
        }
    }
}

fn target<'a>(portfolio: &'a Portfolio, wait: &Wait) -> Target<'a> {
    let named = |place: &str| place == wait.project;
    let member = portfolio.members.iter().find(|member| named(&member.folder));
    let member = member.or_else(|| portfolio.members.iter().find(|member| named(member.short())));
    let Some(member) = member else { return Target::NoProject };
    let Ok(card) = &member.told else { return Target::NotRead };
    let dates = card.across.iter().flat_map(|across| &across.dates);
    match dates.into_iter().find(|date| Some(&date.id) == wait.milestone.as_ref()) {
        Some(date) => Target::Known(card, date),
        None => Target::NotShown(card),
    }
}

/// Returns the table; nothing where nothing waits.
pub fn section(portfolio: &Portfolio, most: usize) -> Option<Section> {
    let all = all(portfolio);
    if all.is_empty() {
        return None;
    }
    let rows = all.iter().take(most).map(|handover| row(handover, portfolio));
    let locale = portfolio.numbers();
    let section = Section::new("handovers", heading(&all, locale), columns(locale))
        .kick(phrase!(locale, "portfolio-handovers"))
        .rows(rows)
        .note(say!(locale, "portfolio-handovers-note"));
    Some(compared::more(section, all.len(), most, locale))
}

/// Returns the same for a narrow place: what is handed over in one column, without names of projects and slips.
pub fn in_short(portfolio: &Portfolio, most: usize) -> Option<Section> {
    let (all, locale) = (all(portfolio), portfolio.numbers());
    if all.is_empty() {
        return None;
    }
    let columns = vec![
        words(say!(locale, "portfolio-handover")),
        short(say!(locale, "portfolio-handover-needed")),
        short(say!(locale, "portfolio-handover-forecast")),
        number(say!(locale, "portfolio-handover-margin")),
    ];
    let rows = all.iter().take(most).map(|handover| {
        let Parts { needed, forecast, margin, .. } = parts(handover, portfolio);
        vec![what(handover, locale), needed, forecast, margin]
    });
    let section = Section::new("handovers", heading(&all, locale), columns)
        .kick(phrase!(locale, "portfolio-handovers"))
        .rows(rows)
        .note(say!(locale, "portfolio-handovers-margin-note"))
        .more(LinkView::new(
            format!("{}#page__handovers", paths::KEY_DATES),
            say!(locale, "portfolio-handovers-more"),
        ));
    Some(compared::more(section, all.len(), most, locale))
}

/// Says what is handed over to which work.
fn what(handover: &Handover, locale: Locale) -> Phrase {
    let Handover { card, wait, target } = handover;
    let work = card.lead(Phrase::new(), &wait.href, &wait.name);
    match target {
        Target::Known(other, date) => {
            let milestone = other.lead(Phrase::new(), &date.href, &date.name);
            phrase!(locale, "portfolio-handover-before", milestone = milestone, work = work)
        }
        _ => phrase!(locale, "portfolio-handover-lacks", work = work, what = other_side(target, locale)),
    }
}

fn heading(all: &[Handover], locale: Locale) -> String {
    let count =
        |fits: fn(i32) -> bool| all.iter().filter_map(Handover::margin).filter(|days| fits(*days)).count();
    // What is not known is not fine: a project that could not be read, a milestone or work without a date.
    let is_reached = |each: &&Handover| matches!(each.target, Target::Known(_, date) if date.over);
    let lost = all.iter().filter(|each| each.margin().is_none() && !is_reached(each)).count();
    let (late, near) = (count(|days| days < 0), count(|days| (0..NEAR).contains(&days)));
    compared::handovers(all.len(), late, near, lost, locale)
}

fn row(handover: &Handover, portfolio: &Portfolio) -> Vec<Phrase> {
    let locale = portfolio.numbers();
    let named = |card: &Card, href: &str, name: &str| {
        let what = card.lead(Phrase::new(), href, name);
        phrase!(locale, "portfolio-of-project", what = what, project = &card.name)
    };
    let work = named(handover.card, &handover.wait.href, &handover.wait.name);
    let what = match handover.target {
        Target::Known(card, date) => named(card, &date.href, &date.name),
        _ => other_side(&handover.target, locale),
    };
    let Parts { needed, forecast, slip, margin } = parts(handover, portfolio);
    vec![work, what, needed, forecast, slip, margin]
}

/// Says why nothing is known of what is waited for.
fn other_side(target: &Target, locale: Locale) -> Phrase {
    match target {
        Target::Known(..) => Phrase::new(),
        Target::NotShown(card) => phrase!(locale, "portfolio-handover-not-shown", project = &card.name),
        Target::NotRead => phrase!(locale, "portfolio-handover-not-read"),
        Target::NoProject => {
            let what = say!(locale, "portfolio-handover-no-project");
            Phrase::new().marked(Some(Mark::Warn), what)
        }
    }
}

/// What a row tells beside the names.
struct Parts {
    needed: Phrase,
    forecast: Phrase,
    slip: Phrase,
    margin: Phrase,
}

fn parts(handover: &Handover, portfolio: &Portfolio) -> Parts {
    let (near, locale) = (portfolio.as_of, portfolio.numbers());
    let Handover { wait, target, .. } = handover;
    let needed = wait.start.map_or_else(
        || phrase!(locale, "portfolio-handover-no-date"),
        |date| Phrase::day_near(locale, date, near),
    );
    let none = || Phrase::plain("–");
    let (forecast, slip) = match target {
        Target::Known(_, date) => (
            Phrase::day_near(locale, date.to, near),
            match date.slip_days {
                Some(slip) => Phrase::plain(locale.days_signed(slip.into())),
                None => phrase!(locale, "portfolio-handover-no-baseline"),
            },
        ),
        _ => (none(), none()),
    };
    let margin = match (handover.margin(), target) {
        (Some(margin @ ..0), _) => {
            let days = spans::days(locale, -margin);
            Phrase::new().marked(Some(Mark::Bad), say!(locale, "portfolio-handover-too-late", days = days))
        }
        (Some(margin), _) => {
            Phrase::new().marked((margin < NEAR).then_some(Mark::Warn), spans::days(locale, margin))
        }
        (None, Target::Known(_, date)) if date.over => {
            Phrase::new().marked(Some(Mark::Good), say!(locale, "portfolio-handover-reached"))
        }
        _ => none(),
    };
    Parts { needed, forecast, slip, margin }
}
