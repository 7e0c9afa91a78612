//! What waiting for a decision does to the plan and costs, in words.

use crate::analysis::decision::{DecisionFigures, Stands};
use crate::edition::Edition;
use crate::edition::decision::Decision;
use crate::pages::facts;
use crate::pages::phrase::{Phrase, phrase};
use crate::units::locale::{Locale, say};

/// Says what the date is worth that waits for a decision; what a day costs also where no work gives it a date.
pub fn worth(figure: &DecisionFigures, decision: &Decision, edition: &Edition) -> Option<Phrase> {
    latest_decision(figure, edition).or_else(|| delay_cost(figure, decision, edition).map(Phrase::plain))
}

/// Says until when a decision delays nothing; nothing where no work gives it a date.
pub fn latest_decision(figure: &DecisionFigures, edition: &Edition) -> Option<Phrase> {
    let (as_of, latest, locale) = (edition.as_of(), figure.latest?, edition.numbers());
    if let Some(text) = stands(figure, edition) {
        return Some(text);
    }
    let waits = latest < as_of;
    let delay = figure.delay.as_ref().map(|delay| facts::quoted(&delay.words(edition, waits), locale));
    let date = Phrase::day_near(locale, latest, as_of);
    Some(match (waits, delay) {
        (true, None) => phrase!(locale, "waiting-begun", date = date),
        (true, Some(delay)) => phrase!(locale, "waiting-begun-delay", date = date, delay = delay),
        (false, None) => phrase!(locale, "waiting-until", date = date),
        (false, Some(delay)) => phrase!(locale, "waiting-until-delay", date = date, delay = delay),
    })
}

/// Says what stands still until a decision is made, and what that does.
fn stands(figure: &DecisionFigures, edition: &Edition) -> Option<Phrase> {
    let (Stands { task, since }, locale) = (figure.stands?, edition.numbers());
    let task = edition.tasks()[task].name.as_str();
    let date = Phrase::day_near(locale, since, edition.as_of());
    let delay = figure.delay.as_ref().map(|delay| facts::quoted(&delay.words(edition, true), locale));
    Some(match delay {
        Some(delay) => phrase!(locale, "waiting-stands-delay", task = task, date = date, delay = delay),
        None => phrase!(locale, "waiting-stands", task = task, date = date),
    })
}

/// Says what a day of waiting costs where no work gives an open decision a latest date. Where work waits, and these
/// readers are not told until when it can, nothing is said: counted from another day it would be wrong.
fn delay_cost(figure: &DecisionFigures, decision: &Decision, edition: &Edition) -> Option<String> {
    if figure.waits {
        return None;
    }
    let (cost, locale) = (decision.delay_cost.known().filter(|cost| !cost.is_zero())?, edition.numbers());
    let cost = edition.head().currency.exact(*cost);
    Some(match decision.needed_by {
        None => say!(locale, "waiting-day-costs", cost = cost),
        Some(date) => say!(locale, "waiting-day-after-costs", date = locale.date(date), cost = cost),
    })
}

/// Says what waits for a decision, or for an issue to be solved.
pub fn titles(titles: &[&str], locale: Locale) -> String {
    match titles {
        [first, second, rest @ ..] if rest.len() > 1 => {
            say!(locale, "waiting-titles-more", first = *first, second = *second, count = rest.len())
        }
        titles => {
            let marked: Vec<String> =
                titles.iter().map(|title| say!(locale, "waiting-title", title = *title)).collect();
            say!(locale, "waiting-titles", count = titles.len(), titles = locale.list(&marked))
        }
    }
}
