//! What waiting for a decision does to the plan and costs, in words.

use crate::analysis::decision::Delay;
use crate::edition::Edition;
use crate::edition::decision::Decision;
use crate::pages::facts;
use crate::pages::phrase::Phrase;
use crate::units::{Date, locale};

/// Says until when a decision delays nothing.
pub fn latest_decision(date: Date, delay: Option<&Delay>, edition: &Edition) -> Phrase {
    let as_of = edition.as_of();
    let when = if date < as_of { "of waiting" } else { "after that" };
    let cost = delay.map(|delay| facts::quoted(&delay.words(edition, when, "`")));
    if date < as_of {
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
    }
}

/// Says what a day of waiting costs where no work gives an open decision a latest date.
pub fn delay_cost(decision: &Decision, edition: &Edition) -> Option<String> {
    let cost = decision.delay_cost.known().filter(|cost| !cost.is_zero())?;
    let from =
        decision.needed_by.map_or("of waiting".to_string(), |date| format!("after {}", locale::date(date)));
    Some(format!("Each working day {from} costs {}.", edition.head().currency.exact(*cost)))
}
