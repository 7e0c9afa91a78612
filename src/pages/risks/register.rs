//! The register: every open risk with its movement, range, owner, response and review; and the closed.

use crate::analysis::risk::Movement;
use crate::analysis::shelf::LONG;
use crate::chart::mini::{self, Scores};
use crate::checks::Report;
use crate::edition::risk::{Response, Risk, RiskStatus};
use crate::pages::facts;
use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::risks::{map, severe};
use crate::pages::view::Drawing;
use crate::units::text::capital;
use serde::Serialize;

#[derive(Serialize)]
pub struct Row<'a> {
    pub id: &'a str,
    pub title: &'a str,
    /// Markdown.
    pub effect: &'a str,
    pub score: Option<u8>,
    pub level: u8,
    pub word: String,
    /// The name of the sign of the movement.
    pub sign: &'static str,
    pub moved: &'static str,
    pub range: Option<Drawing>,
    pub range_words: String,
    pub owner: Phrase,
    pub response: Phrase,
    pub next: Option<Phrase>,
    pub reviewed: Phrase,
    /// To everything about it.
    pub href: String,
}

/// Returns the open risks, worst first.
pub fn open(report: &Report) -> Vec<Row<'_>> {
    report.figures.risks.open.iter().take(LONG).map(|&place| row(report, place)).collect()
}

fn row(report: &Report, place: usize) -> Row<'_> {
    let (risk, score) = (&report.edition.risks()[place], &report.figures.risks.all[place]);
    let near = report.edition.as_of();
    let range = score.score.map(|now| {
        mini::scores(&Scores {
            start: score.first_score.map(f64::from),
            now: f64::from(now),
            target: score.residual_score.map(f64::from),
            most: 25.0,
        })
    });
    Row {
        id: &risk.record.id,
        title: &risk.title,
        effect: if risk.effect.is_empty() { risk.cause.as_str() } else { risk.effect.as_str() },
        score: score.score,
        level: score.band.map_or(0, facts::band_level),
        word: score.band.map_or_else(
            || "Not scored".to_string(),
            |band| capital(&facts::band_word(report.numbers(), band)),
        ),
        sign: match score.movement {
            Movement::New => "new",
            Movement::Up => "up",
            Movement::Down => "down",
            Movement::Same | Movement::Unknown => "same",
        },
        moved: match report.figures.risks.has_before {
            true => map::movement(score.movement),
            false => "First report",
        },
        range: range.map(Drawing),
        range_words: range_words(score.first_score, score.score, score.residual_score),
        owner: owner(risk),
        response: response(risk),
        next: next_step(risk, near),
        reviewed: reviewed(report, risk, score.days_since_review),
        href: paths::risk(report, &risk.record.id),
    }
}

fn range_words(start: Option<u8>, now: Option<u8>, target: Option<u8>) -> String {
    let mut parts = Vec::new();
    parts.extend(start.map(|start| format!("start {start}")));
    parts.extend(now.map(|now| format!("now {now}")));
    parts.extend(target.map(|target| format!("target {target}")));
    parts.join(", ")
}

fn owner(risk: &Risk) -> Phrase {
    match risk.record.owner.known() {
        Some(who) => Phrase::plain(who.name.as_str()),
        None if risk.record.owner.is_missing() => Phrase::new().marked(Some(Mark::Bad), "No owner"),
        None => Phrase::new(),
    }
}

fn response(risk: &Risk) -> Phrase {
    match (risk.response, risk.status) {
        (Some(Response::Accept), _) => Phrase::plain("Accepted"),
        (Some(response), RiskStatus::Accepted) => {
            Phrase::plain(format!("{}, accepted", severe::response_word(response)))
        }
        (Some(response), _) => Phrase::plain(severe::response_word(response)),
        (None, RiskStatus::Accepted) => Phrase::plain("Accepted"),
        (None, _) => Phrase::new().marked(Some(Mark::Warn), "None recorded"),
    }
}

fn next_step(risk: &Risk, near: crate::units::Date) -> Option<Phrase> {
    let open = risk.actions.iter().filter(|action| !action.done);
    open.min_by_key(|action| (action.due.is_none(), action.due)).map(|action| severe::step(action, near))
}

/// Returns the date of the last review, flagged where the rule finds it stale.
fn reviewed(report: &Report, risk: &Risk, days: Option<i32>) -> Phrase {
    let near = report.edition.as_of();
    let stale = report.findings.iter().any(|finding| {
        finding.rule == "risk-not-reviewed" && finding.record.as_deref() == Some(&risk.record.id)
    });
    match (risk.reviewed, days) {
        (Some(date), Some(days)) if stale => Phrase::new()
            .date_near(date, near)
            .text(", ")
            .marked(Some(Mark::Warn), crate::pages::words::age(days)),
        (Some(date), _) => Phrase::new().date_near(date, near),
        (None, _) => Phrase::new().marked(Some(Mark::Warn), "never"),
    }
}

/// A risk that can no longer happen, or that did.
#[derive(Serialize)]
pub struct Closed<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub status: &'static str,
    /// To everything about it.
    pub href: String,
}

/// Returns closed and occurred risks in their order.
pub fn closed(report: &Report) -> Vec<Closed<'_>> {
    let row = |&place: &usize| {
        let risk = &report.edition.risks()[place];
        Closed {
            id: &risk.record.id,
            title: &risk.title,
            status: if risk.status == RiskStatus::Occurred { "Occurred" } else { "Closed" },
            href: paths::risk(report, &risk.record.id),
        }
    };
    report.figures.risks.closed.iter().take(LONG).map(row).collect()
}
