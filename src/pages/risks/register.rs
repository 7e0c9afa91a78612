//! The register: every open risk with its movement, range, owner, response and review; and the closed.

use crate::analysis::risk::{Movement, RiskScore};
use crate::analysis::shelf::LONG;
use crate::chart::mini::{self, Scores};
use crate::checks::Report;
use crate::edition::Edition;
use crate::edition::risk::{Response, Risk, RiskStatus};
use crate::pages::facts;
use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::risks::{map, severe};
use crate::pages::spans;
use crate::pages::view::Drawing;
use crate::units::Date;
use crate::units::locale::{Locale, say};
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
    pub moved: String,
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
    let (near, locale) = (report.edition.as_of(), report.numbers());
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
        word: match score.band {
            Some(band) => map::level(locale, band),
            None => say!(locale, "risks-not-scored"),
        },
        sign: match score.movement {
            Movement::New => "new",
            Movement::Up => "up",
            Movement::Down => "down",
            Movement::Same | Movement::Unknown => "same",
        },
        moved: match report.figures.risks.has_before {
            true => moved(locale, score),
            false => say!(locale, "risks-first-report"),
        },
        range: range.map(Drawing),
        range_words: range_words(locale, score.first_score, score.score, score.residual_score),
        owner: owner(locale, risk),
        response: response(locale, risk),
        next: next_step(&report.edition, risk, near),
        reviewed: reviewed(report, risk, score.days_since_review),
        href: paths::risk(report, &risk.record.id),
    }
}

/// Says which way its score moved, and where no entry of its history tells when, that the day is not recorded.
fn moved(locale: Locale, score: &RiskScore) -> String {
    let word = map::movement(locale, score.movement);
    match score.movement {
        Movement::Up | Movement::Down if score.moved_on.is_none() => {
            say!(locale, "risks-moved-undated", moved = word)
        }
        _ => word,
    }
}

fn range_words(locale: Locale, start: Option<u8>, now: Option<u8>, target: Option<u8>) -> String {
    let mut parts = Vec::new();
    parts.extend(start.map(|start| say!(locale, "risks-range-start", score = start)));
    parts.extend(now.map(|now| say!(locale, "risks-range-now", score = now)));
    parts.extend(target.map(|target| say!(locale, "risks-range-target", score = target)));
    parts.join(", ")
}

fn owner(locale: Locale, risk: &Risk) -> Phrase {
    match risk.record.owner.known() {
        Some(who) => Phrase::plain(who.name.as_str()),
        None if risk.record.owner.is_missing() => {
            Phrase::new().marked(Some(Mark::Bad), say!(locale, "shared-no-owner"))
        }
        None => Phrase::new(),
    }
}

fn response(locale: Locale, risk: &Risk) -> Phrase {
    match (risk.response, risk.status) {
        (Some(Response::Accept), _) => phrase!(locale, "risks-accepted"),
        (Some(response), RiskStatus::Accepted) => {
            let response = severe::response_word(locale, response);
            phrase!(locale, "risks-response-accepted", response = response)
        }
        (Some(response), _) => Phrase::plain(severe::response_word(locale, response)),
        (None, RiskStatus::Accepted) => phrase!(locale, "risks-accepted"),
        (None, _) => Phrase::new().marked(Some(Mark::Warn), say!(locale, "risks-none-recorded-short")),
    }
}

fn next_step(edition: &Edition, risk: &Risk, near: Date) -> Option<Phrase> {
    let open = risk.actions.iter().filter(|action| !action.done);
    open.min_by_key(|action| (action.due.is_none(), action.due))
        .map(|action| severe::step(edition, action, near))
}

/// Returns the date of the last review, flagged where the rule finds it stale.
fn reviewed(report: &Report, risk: &Risk, days: Option<i32>) -> Phrase {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let stale = report.findings.iter().any(|finding| {
        finding.rule == "risk-not-reviewed" && finding.record.as_deref() == Some(&risk.record.id)
    });
    match (risk.reviewed, days) {
        (Some(date), Some(days)) if stale => {
            let age = Phrase::new().marked(Some(Mark::Warn), spans::age(locale, days));
            let date = Phrase::day_near(locale, date, near);
            phrase!(locale, "risks-reviewed-stale", date = date, age = age)
        }
        (Some(date), _) => Phrase::day_near(locale, date, near),
        (None, _) => Phrase::new().marked(Some(Mark::Warn), say!(locale, "risks-never")),
    }
}

/// A risk that can no longer happen, or that did.
#[derive(Serialize)]
pub struct Closed<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub status: String,
    /// To everything about it.
    pub href: String,
}

/// Returns closed and occurred risks in their order.
pub fn closed(report: &Report) -> Vec<Closed<'_>> {
    let locale = report.numbers();
    let row = |&place: &usize| {
        let risk = &report.edition.risks()[place];
        Closed {
            id: &risk.record.id,
            title: &risk.title,
            status: match risk.status {
                RiskStatus::Occurred => say!(locale, "risks-status-occurred"),
                _ => say!(locale, "risks-status-closed"),
            },
            href: paths::risk(report, &risk.record.id),
        }
    };
    report.figures.risks.closed.iter().take(LONG).map(row).collect()
}
