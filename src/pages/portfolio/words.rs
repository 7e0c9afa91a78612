//! What the pages of a portfolio say.

use crate::checks::health::Colour;
use crate::pages::facts;
use crate::pages::portfolio::missing::{self, Why};
use crate::pages::portfolio::{Card, Failure, Portfolio, standing};
use crate::pages::view::StatusView;
use crate::units::locale::{Locale, say};

/// Returns the title of a page, from its name in the menu.
pub fn title(portfolio: &Portfolio, page: &str) -> String {
    say!(portfolio.numbers(), "portfolio-page-title", portfolio = &portfolio.name, page = page)
}

/// Returns `7 projects`.
pub fn projects(locale: Locale, count: usize) -> String {
    say!(locale, "portfolio-projects", count = count)
}

/// Says how the projects stand, the worst first: `Of seven projects, one is off track and two are at risk.`
pub fn lead(portfolio: &Portfolio) -> String {
    let locale = portfolio.numbers();
    let all = portfolio.members.len();
    let stand = |colour| portfolio.cards().filter(|card| is(card, colour)).count();
    let (red, amber, unknown) = (stand(Colour::Red), stand(Colour::Amber), stand(Colour::Unknown));
    let failed = all - portfolio.cards().count();
    let unknown = if red + amber + failed > 0 { 0 } else { unknown };
    let (finished, ahead) = (stand_as(portfolio, "done"), stand_as(portfolio, "none"));
    let is_well = red + amber + failed + unknown == 0;
    let mut out = if all == 1 {
        let state = match (red, amber, failed, unknown) {
            (1.., ..) => "red",
            (_, 1.., ..) => "amber",
            (_, _, 1.., _) => "failed",
            (_, _, _, 1..) => "unknown",
            _ if finished == all => "done",
            _ if ahead == all => "not-started",
            _ => "green",
        };
        say!(locale, "portfolio-lead-only", state = state)
    } else if is_well {
        let state = match (finished, ahead, all - finished - ahead) {
            (0, 0, _) => "green",
            (_, 0, 0) => "done",
            (0, _, 0) => "not-started",
            (_, 0, _) => "some-done",
            (_, _, 0) => "none-running",
            _ => "some-not-started",
        };
        say!(locale, "portfolio-lead-every", all = all, state = state)
    } else {
        let mut parts = Vec::new();
        if red > 0 {
            parts.push(say!(locale, "portfolio-lead-red", count = red));
        }
        if amber > 0 {
            parts.push(say!(locale, "portfolio-lead-amber", count = amber));
        }
        for why in Why::ALL {
            let count = missing::count(portfolio, why);
            if count > 0 {
                parts.push(missed(why, count, locale));
            }
        }
        if unknown > 0 {
            parts.push(say!(locale, "portfolio-lead-unknown", count = unknown));
        }
        say!(locale, "portfolio-lead-several", all = all, parts = locale.list(&parts))
    };
    if let Some(without) = missing::without(portfolio) {
        out.push(' ');
        out += &without;
    }
    if let Some(latest) = most_late(portfolio) {
        let span = facts::work_span(latest.slip_days.unwrap_or_default(), locale);
        out.push(' ');
        out += &say!(locale, "portfolio-lead-behind", project = &latest.name, span = span);
    }
    out
}

fn missed(why: Why, count: usize, locale: Locale) -> String {
    match why {
        Why::NotRead => say!(locale, "portfolio-lead-failed", count = count),
        Why::NotPublished => say!(locale, "portfolio-lead-not-published", count = count),
        Why::NotForThem => say!(locale, "portfolio-lead-not-for-them", count = count),
    }
}

/// Tells whether a project stands so; one that is complete, or has not begun, stands no way.
fn is(card: &Card, colour: Colour) -> bool {
    card.colour == colour && standing::counts(card)
}

/// Counts the projects with a status.
fn stand_as(portfolio: &Portfolio, key: &str) -> usize {
    portfolio.cards().filter(|card| card.status == key).count()
}

/// Says in a few words why a project stands as it does; of one that has not begun, when it will.
pub fn cause(card: &Card, portfolio: &Portfolio) -> Option<String> {
    let locale = portfolio.numbers();
    match card.status {
        "none" => {
            let start = card.across.as_ref()?.start?;
            Some(say!(locale, "portfolio-starts", date = locale.date_near(start, portfolio.as_of)))
        }
        "done" => None,
        _ => card.cause(&portfolio.language_of_words()).map(str::to_string),
    }
}

/// Returns the unfinished project that is the furthest behind its baseline; a part of one is not the project.
fn most_late(portfolio: &Portfolio) -> Option<&Card> {
    let late = portfolio.cards().filter(|card| {
        card.part.is_none() && !card.is_finished && card.slip_days.is_some_and(|days| days > 0)
    });
    late.fold(None, |most: Option<&Card>, card| match most {
        // Of two that are as late, the first stands.
        Some(most) if most.slip_days >= card.slip_days => Some(most),
        _ => Some(card),
    })
}

/// Says why nothing is known of a project.
pub fn failure(locale: Locale, failure: Failure) -> String {
    match failure {
        Failure::Errors(count) => say!(locale, "portfolio-failure-errors", count = count),
        Failure::OtherFormat => say!(locale, "portfolio-failure-other-format"),
        Failure::NoExport => say!(locale, "portfolio-failure-no-export"),
        Failure::NoEdition | Failure::NoPart => say!(locale, "portfolio-failure-no-edition"),
        Failure::Refused => say!(locale, "portfolio-failure-refused"),
    }
}

/// Counts the projects by status, the worst first: `1 off track, 2 at risk, 3 on track`.
pub fn tally(portfolio: &Portfolio) -> String {
    let all: Vec<String> = standing_counts(portfolio).into_iter().map(|status| status.word).collect();
    all.into_iter().chain(other_counts(portfolio)).collect::<Vec<_>>().join(", ")
}

/// Counts the projects whose status counts, the worst first.
pub fn standing_counts(portfolio: &Portfolio) -> Vec<StatusView> {
    let locale = portfolio.numbers();
    let stand = |colour| portfolio.cards().filter(|card| is(card, colour)).count();
    let (red, amber) = (stand(Colour::Red), stand(Colour::Amber));
    let (green, unknown) = (stand(Colour::Green), stand(Colour::Unknown));
    let all = [
        (red, "bad", say!(locale, "portfolio-tally-red", count = red)),
        (amber, "warn", say!(locale, "portfolio-tally-amber", count = amber)),
        (green, "ok", say!(locale, "portfolio-tally-green", count = green)),
        (unknown, "unknown", say!(locale, "portfolio-tally-unknown", count = unknown)),
    ];
    let told = all.into_iter().filter(|(count, ..)| *count > 0);
    told.map(|(_, key, word)| StatusView { key, word }).collect()
}

/// Counts the others: what has not begun, is complete, or is not known.
pub fn other_counts(portfolio: &Portfolio) -> Vec<String> {
    let locale = portfolio.numbers();
    let (ahead, done) = (stand_as(portfolio, "none"), stand_as(portfolio, "done"));
    let missing = |why| missing::count(portfolio, why);
    let (failed, refused, absent) =
        (missing(Why::NotRead), missing(Why::NotPublished), missing(Why::NotForThem));
    let all = [
        (ahead, say!(locale, "portfolio-tally-not-started", count = ahead)),
        (done, say!(locale, "portfolio-tally-done", count = done)),
        (failed, say!(locale, "portfolio-tally-failed", count = failed)),
        (refused, say!(locale, "portfolio-tally-not-published", count = refused)),
        (absent, say!(locale, "portfolio-tally-not-for-them", count = absent)),
    ];
    all.into_iter().filter(|(count, _)| *count > 0).map(|(_, told)| told).collect()
}
