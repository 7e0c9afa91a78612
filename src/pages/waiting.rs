//! What waiting for a decision does to the plan and costs, in words.

use crate::analysis::decision::{DecisionFigures, Stands};
use crate::edition::Edition;
use crate::edition::decision::Decision;
use crate::pages::facts;
use crate::pages::phrase::Phrase;
use crate::units::locale;

/// Says until when a decision delays nothing; nothing where no work gives it a date.
pub fn latest_decision(figure: &DecisionFigures, edition: &Edition) -> Option<Phrase> {
    let (as_of, date, delay) = (edition.as_of(), figure.latest?, figure.delay.as_ref());
    if let Some(text) = stands(figure, edition) {
        return Some(text);
    }
    let when = if date < as_of { "of waiting" } else { "after that" };
    let cost = delay.map(|delay| facts::quoted(&delay.words(edition, when, "`")));
    Some(if date < as_of {
        let now = match cost {
            Some(cost) => format!(": {cost}."),
            None => ": each day of waiting now delays what follows.".to_string(),
        };
        Phrase::plain("The work that waits for it should have begun on ").date_near(date, as_of).text(now)
    } else {
        let phrase = Phrase::plain("A decision by ").date_near(date, as_of);
        match cost {
            Some(cost) => phrase.text(" delays nothing that is planned; ").text(format!("{cost}.")),
            None => phrase.text(" delays nothing that is planned."),
        }
    })
}

/// Says what stands still until a decision is made, and what that does.
fn stands(figure: &DecisionFigures, edition: &Edition) -> Option<Phrase> {
    let Stands { task, since } = figure.stands?;
    let cost = figure.delay.as_ref().map(|delay| delay.words(edition, "of waiting", ""));
    let now = match cost {
        Some(cost) => format!(": {cost}."),
        None => ", and stands still until it is made.".to_string(),
    };
    let phrase = Phrase::plain(edition.tasks()[task].name.as_str()).text(" has been blocked by it since ");
    Some(phrase.date_near(since, edition.as_of()).text(now))
}

/// Says what a day of waiting costs where no work gives an open decision a latest date.
pub fn delay_cost(decision: &Decision, edition: &Edition) -> Option<String> {
    let cost = decision.delay_cost.known().filter(|cost| !cost.is_zero())?;
    let from =
        decision.needed_by.map_or("of waiting".to_string(), |date| format!("after {}", locale::date(date)));
    Some(format!("Each working day {from} costs {}.", edition.head().currency.exact(*cost)))
}
