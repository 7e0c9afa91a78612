//! What is done about the worst risks, in words.

use crate::checks::Report;
use crate::edition::risk::{Action, Band, Response, Risk};
use crate::pages::phrase::{Mark, Phrase};
use crate::units::Date;
use crate::units::text::{capital, unlinked};
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
    let figures = &report.figures.risks;
    let mut heading = "What we do about the severe ones".to_string();
    let mut places: Vec<usize> = figures.in_band(Band::Critical).collect();
    if places.is_empty() {
        heading = "No risk is severe; what we do about the high ones".to_string();
        places = figures.in_band(Band::High).collect();
    }
    if places.is_empty() {
        heading = "No open risk is severe or high".to_string();
    }
    if places.len() > MOST {
        heading = format!("{heading}: the worst {}", crate::units::text::count_word(MOST));
    }
    let items =
        places.into_iter().take(MOST).map(|place| item(report, &report.edition.risks()[place], place));
    Severe { heading, items: items.collect() }
}

fn item<'a>(report: &'a Report, risk: &'a Risk, place: usize) -> Item<'a> {
    let near = report.edition.as_of();
    Item {
        id: &risk.record.id,
        title: &risk.title,
        effect: risk.effect.as_str(),
        response: response(risk),
        steps: steps(&risk.actions, near),
        facts: last_line(report, risk, place, near),
    }
}

fn response(risk: &Risk) -> Phrase {
    let open = risk.actions.iter().filter(|action| !action.done).count();
    let word = risk.response.map(response_word);
    match (word, risk.actions.len(), open) {
        (None, 0, _) => Phrase::new().marked(Some(Mark::Bad), "No response is recorded."),
        (Some(word), 0, _) => {
            Phrase::plain(format!("{word}. ")).marked(Some(Mark::Warn), "No action is recorded.")
        }
        (word, all, 0) => {
            Phrase::plain(format!("{}. All {all} actions are done.", word.unwrap_or("Response not said")))
        }
        (word, all, open) => {
            let word = word.unwrap_or("Response not said");
            match all - open {
                0 => Phrase::plain(format!("{word}.")),
                done => Phrase::plain(format!("{word}. {done} of {all} actions are done.")),
            }
        }
    }
}

/// Returns what readers call a response.
pub fn response_word(response: Response) -> &'static str {
    match response {
        Response::Avoid => "Avoid",
        Response::Reduce => "Reduce",
        Response::Transfer => "Transfer",
        Response::Accept => "Accept",
        Response::Share => "Share",
    }
}

/// Returns the two open actions that are due first.
fn steps(actions: &[Action], near: Date) -> Vec<Phrase> {
    let mut open: Vec<&Action> = actions.iter().filter(|action| !action.done).collect();
    open.sort_by_key(|action| (action.due.is_none(), action.due));
    open.into_iter().take(2).map(|action| step(action, near)).collect()
}

/// Returns `Check a sample after each wave, Tomasz, by 14 Dec`.
pub fn step(action: &Action, near: Date) -> Phrase {
    let mut out = Phrase::plain(capital(unlinked(&action.what, |id| id).trim_end_matches('.')));
    if let Some(owner) = action.owner.known() {
        out = out.text(format!(", {}", owner.name));
    }
    match action.due {
        Some(due) if due < near => {
            out.text(", ").marked(Some(Mark::Bad), "overdue since ").date_near(due, near)
        }
        Some(due) => out.text(", by ").date_near(due, near),
        None => out,
    }
}

/// Says who owns the risk, how it moved, and when it first bites.
fn last_line(report: &Report, risk: &Risk, place: usize, near: Date) -> Phrase {
    let score = &report.figures.risks.all[place];
    let mut parts = Vec::new();
    let mut owner = Phrase::new();
    if let Some(who) = risk.record.owner.known() {
        owner = owner.text(who.name.as_str());
    } else if risk.record.owner.is_missing() {
        owner = owner.marked(Some(Mark::Bad), "No owner");
    }
    if !owner.is_empty() {
        parts.push(owner);
    }
    if let Some(days) = score.proximity_days {
        parts.push(Phrase::plain(match days {
            0 => "affects work that is under way".to_string(),
            days => format!("affects work that begins {}", crate::pages::words::distance(days)),
        }));
    }
    parts.push(match risk.reviewed {
        Some(date) => Phrase::plain("reviewed ").date_near(date, near),
        None => Phrase::plain("never reviewed"),
    });
    if let Some(exposure) = score.exposure {
        parts
            .push(Phrase::plain(format!("expected cost {}", report.edition.head().currency.short(exposure))));
    }
    let mut out = Phrase::new();
    for (index, part) in parts.into_iter().enumerate() {
        out = if index > 0 { out.text(", ") } else { out }.then(part);
    }
    out.text(".")
}
