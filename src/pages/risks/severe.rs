//! What is done about the worst risks, in words.

use crate::analysis::overdue;
use crate::checks::Report;
use crate::edition::Edition;
use crate::edition::risk::{Action, Band, Response, Risk};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::spans;
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::capital;
use serde::Serialize;

#[derive(Serialize)]
pub struct Severe<'a> {
    pub heading: String,
    pub items: Vec<Item<'a>>,
}

#[derive(Serialize)]
pub struct Item<'a> {
    pub id: &'a str,
    pub title: &'a str,
    /// Markdown.
    pub effect: &'a str,
    pub response: Phrase,
    pub steps: Vec<Phrase>,
    pub facts: Phrase,
}

/// The most risks that are told in words.
const MOST: usize = 5;

/// Returns the severe risks; where none is severe, the high ones.
pub fn severe(report: &Report) -> Severe<'_> {
    let (figures, locale) = (&report.figures.risks, report.numbers());
    let mut places: Vec<usize> = figures.in_band(Band::Critical).collect();
    let has_severe = !places.is_empty();
    if !has_severe {
        places = figures.in_band(Band::High).collect();
    }
    let heading = match (has_severe, places.len()) {
        (_, 0) => say!(locale, "risks-severe-none"),
        (true, ..=MOST) => say!(locale, "risks-severe-heading"),
        (true, _) => say!(locale, "risks-severe-worst", count = MOST),
        (false, ..=MOST) => say!(locale, "risks-severe-high"),
        (false, _) => say!(locale, "risks-severe-high-worst", count = MOST),
    };
    let items =
        places.into_iter().take(MOST).map(|place| item(report, &report.edition.risks()[place], place));
    Severe { heading, items: items.collect() }
}

fn item<'a>(report: &'a Report, risk: &'a Risk, place: usize) -> Item<'a> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    Item {
        id: &risk.record.id,
        title: &risk.title,
        effect: risk.effect.as_str(),
        response: response(locale, risk),
        steps: steps(&report.edition, &risk.actions, near),
        facts: last_line(report, risk, place, near),
    }
}

fn response(locale: Locale, risk: &Risk) -> Phrase {
    let open = risk.actions.iter().filter(|action| !action.done).count();
    let word = match risk.response {
        Some(response) => response_word(locale, response),
        None => say!(locale, "risks-response-unsaid"),
    };
    match (risk.response, risk.actions.len(), open) {
        (None, 0, _) => Phrase::new().marked(Some(Mark::Bad), say!(locale, "risks-no-response")),
        (Some(_), 0, _) => {
            let nothing = Phrase::new().marked(Some(Mark::Warn), say!(locale, "risks-no-action"));
            phrase!(locale, "risks-response-no-action", response = word, nothing = nothing)
        }
        (_, all, 0) => phrase!(locale, "risks-response-all-done", response = word, count = all),
        (_, all, open) if all == open => phrase!(locale, "risks-response-alone", response = word),
        (_, all, open) => {
            phrase!(locale, "risks-response-some-done", response = word, done = all - open, all = all)
        }
    }
}

/// Returns what readers call a response.
pub fn response_word(locale: Locale, response: Response) -> String {
    match response {
        Response::Avoid => say!(locale, "risks-response-avoid"),
        Response::Reduce => say!(locale, "risks-response-reduce"),
        Response::Transfer => say!(locale, "risks-response-transfer"),
        Response::Accept => say!(locale, "risks-response-accept"),
        Response::Share => say!(locale, "risks-response-share"),
    }
}

/// Returns the two open actions that are due first.
fn steps(edition: &Edition, actions: &[Action], near: Date) -> Vec<Phrase> {
    let mut open: Vec<&Action> = actions.iter().filter(|action| !action.done).collect();
    open.sort_by_key(|action| (action.due.is_none(), action.due));
    open.into_iter().take(2).map(|action| step(edition, action, near)).collect()
}

/// Returns what is to be done and who does it: `Check a sample after each wave, Tomasz`.
pub fn step_of(edition: &Edition, action: &Action) -> Phrase {
    let locale = edition.numbers();
    let step = capital(edition.words(&action.what).trim_end_matches('.'));
    match action.owner.known() {
        Some(owner) => phrase!(locale, "risks-step-of", step = step, who = &owner.name),
        None => Phrase::plain(step),
    }
}

/// Returns `Check a sample after each wave, Tomasz, by 14 Dec`.
pub fn step(edition: &Edition, action: &Action, near: Date) -> Phrase {
    let (step, locale) = (step_of(edition, action), edition.numbers());
    match action.due {
        Some(due) if overdue::has_passed(action.due, near) => {
            let overdue = say!(locale, "risks-overdue-since", date = locale.date_near(due, near));
            let overdue = Phrase::new().marked(Some(Mark::Bad), overdue);
            phrase!(locale, "risks-step-overdue", step = step, overdue = overdue)
        }
        Some(due) => {
            phrase!(locale, "risks-step-by", step = step, date = Phrase::day_near(locale, due, near))
        }
        None => step,
    }
}

/// Says who owns the risk, how it moved, and when it first bites.
fn last_line(report: &Report, risk: &Risk, place: usize, near: Date) -> Phrase {
    let (score, locale) = (&report.figures.risks.all[place], report.numbers());
    let mut parts = Vec::new();
    if let Some(who) = risk.record.owner.known() {
        parts.push(Phrase::plain(who.name.as_str()));
    } else if risk.record.owner.is_missing() {
        parts.push(Phrase::new().marked(Some(Mark::Bad), say!(locale, "shared-no-owner")));
    }
    if let Some(days) = score.proximity_days {
        parts.push(match days {
            0 => phrase!(locale, "risks-affects-now"),
            days => phrase!(locale, "risks-affects-later", when = spans::distance(locale, days)),
        });
    }
    parts.push(match risk.reviewed {
        Some(date) => phrase!(locale, "risks-reviewed-on", date = Phrase::day_near(locale, date, near)),
        None => phrase!(locale, "risks-never-reviewed"),
    });
    if let Some(exposure) = score.exposure {
        let cost = report.edition.head().currency.short(exposure);
        parts.push(phrase!(locale, "risks-expected-cost", cost = cost));
    }
    let mut out = Phrase::new();
    for (index, part) in parts.into_iter().enumerate() {
        out = if index > 0 { out.text(", ") } else { out }.then(part);
    }
    out.text(".")
}
