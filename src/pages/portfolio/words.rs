//! What the pages of a portfolio say.

use crate::checks::health::Colour;
use crate::pages::facts;
use crate::pages::portfolio::{Card, Failure, Portfolio};
use crate::pages::words::colour;
use crate::units::locale::Locale;
use crate::units::text::{capital, count_word, list, plural};

pub const ALL: &str = "All projects";

/// Returns `7 projects`.
pub fn projects(count: usize) -> String {
    format!("{count} {}", plural(count, "project", "projects"))
}

/// Says how the projects stand, the worst first: `Of seven projects, one is off track and two are at risk.`
pub fn lead(portfolio: &Portfolio) -> String {
    let all = portfolio.members.len();
    let failed = all - portfolio.cards().count();
    let mut parts: Vec<String> = [Colour::Red, Colour::Amber]
        .into_iter()
        .map(|colour| (portfolio.cards().filter(|card| is(card, colour)).count(), colour))
        .filter(|(count, _)| *count > 0)
        .map(|(count, tone)| {
            format!("{} {} {}", count_word(count), plural(count, "is", "are"), colour(Locale::ENGLISH, tone))
        })
        .collect();
    if failed > 0 {
        parts.push(format!("{} could not be read", count_word(failed)));
    }
    let unknown = portfolio.cards().filter(|card| is(card, Colour::Unknown)).count();
    if parts.is_empty() && unknown > 0 {
        parts.push(format!("{} {} no status", count_word(unknown), plural(unknown, "has", "have")));
    }
    let finished = portfolio.cards().filter(|card| card.status == "done").count();
    let mut out = match (parts.is_empty(), all) {
        (true, _) if finished == all => match all {
            1 => "The only project is complete.".to_string(),
            _ => format!("{} are complete.", every(all)),
        },
        (true, 1) => "The only project is on track.".to_string(),
        (true, _) if finished > 0 => {
            format!("{} are on track or complete.", every(all))
        }
        (true, _) => format!("{} are on track.", every(all)),
        (false, 1) => format!("The only project: {}.", parts[0]),
        (false, _) => format!("Of {} projects, {}.", count_word(all), list(&parts, "and")),
    };
    if let Some(latest) = most_late(portfolio) {
        let days = latest.slip_days.unwrap_or_default();
        let span = facts::work_span(days, portfolio.numbers());
        out += &format!(" {} is the furthest behind: {span} later than its baseline.", capital(&latest.name));
    }
    out
}

fn every(all: usize) -> String {
    if all == 2 { "Both projects".to_string() } else { format!("All {} projects", count_word(all)) }
}

/// Tells whether a project stands so; one that is complete stands no way.
fn is(card: &Card, colour: Colour) -> bool {
    card.colour == colour && card.status != "done"
}

/// Returns the unfinished project that is the furthest behind its baseline.
fn most_late(portfolio: &Portfolio) -> Option<&Card> {
    let late =
        portfolio.cards().filter(|card| !card.is_finished && card.slip_days.is_some_and(|days| days > 0));
    late.fold(None, |most: Option<&Card>, card| match most {
        // Of two that are as late, the first stands.
        Some(most) if most.slip_days >= card.slip_days => Some(most),
        _ => Some(card),
    })
}

/// Says why nothing is known of a project.
pub fn failure(failure: Failure) -> String {
    match failure {
        Failure::Errors(count) => {
            format!("Could not be read: {count} {} in its files", plural(count, "error", "errors"))
        }
        Failure::OtherFormat => "Could not be read: its export is of another version of milepost".to_string(),
        Failure::NoExport => "Could not be read: its file is not an export of milepost".to_string(),
        Failure::NoEdition => "Makes nothing for these readers".to_string(),
        Failure::Refused => "Was not published; whoever builds it is told why".to_string(),
    }
}

/// Counts the projects by status, the worst first: `1 off track, 2 at risk, 3 on track`.
pub fn tally(portfolio: &Portfolio) -> String {
    let states = [Colour::Red, Colour::Amber, Colour::Green, Colour::Unknown];
    let count = |state| portfolio.cards().filter(|card| is(card, state)).count();
    let mut parts: Vec<String> = states
        .into_iter()
        .map(|state| (count(state), state))
        .filter(|(count, _)| *count > 0)
        .map(|(count, state)| match state {
            Colour::Unknown => format!("{count} without a status"),
            state => format!("{count} {}", colour(Locale::ENGLISH, state)),
        })
        .collect();
    let done = portfolio.cards().filter(|card| card.status == "done").count();
    if done > 0 {
        parts.push(format!("{done} complete"));
    }
    let failed = portfolio.members.len() - portfolio.cards().count();
    if failed > 0 {
        parts.push(format!("{failed} not read"));
    }
    capital(&parts.join(", "))
}
