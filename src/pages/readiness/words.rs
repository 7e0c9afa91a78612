//! What the page of launch readiness says.

use crate::analysis::outage::OutageFigures;
use crate::analysis::readiness::{CategoryFigures, GateFigures, is_overdue};
use crate::checks::Report;
use crate::checks::quality::go_live_not_ready::{self, Verdict};
use crate::checks::settings::Settings;
use crate::edition::decision::{Decision, DecisionStatus};
use crate::edition::readiness::Readiness;
use crate::edition::stakeholder::Communication;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::spans;
use crate::pages::suggested::{self, Key};
use crate::pages::view::StatusView;
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::capital;

/// Heads the page: how the next gate stands for which anything is asked.
pub fn headline(report: &Report, settings: &Settings) -> String {
    let (gates, locale) = (&report.figures.gates, report.numbers());
    let asked = |gate: &&GateFigures| !gate.passed && gate.milestone.is_some();
    let next = gates.iter().filter(asked).find(|gate| !gate.items.is_empty());
    let next = next.or_else(|| gates.iter().find(asked));
    let Some((gate, place)) = next.and_then(|gate| Some((gate, gate.milestone?))) else {
        return match gates.iter().any(|gate| gate.milestone.is_some()) {
            true => say!(locale, "readiness-all-passed"),
            false => say!(locale, "readiness-title"),
        };
    };
    let name = &report.edition.tasks()[place].name;
    let verdict = go_live_not_ready::verdict(gate, settings);
    let complete = report.edition.readiness_complete();
    // That all is done is not known where not all is shown.
    if verdict == Verdict::Unknown || verdict == Verdict::Ready && !complete {
        return match gate.days_left {
            Some(left) => {
                say!(locale, "readiness-next-gate", gate = name, when = spans::distance(locale, left))
            }
            None => say!(locale, "readiness-next-gate-no-date", gate = name),
        };
    }
    let (left, why) = (left(locale, gate), reason(locale, gate, complete));
    match (verdict, left) {
        (Verdict::Ready, None) => say!(locale, "readiness-all-done", gate = name),
        (Verdict::Ready, Some(left)) => say!(locale, "readiness-all-done-left", gate = name, left = left),
        (Verdict::NotYet, None) => say!(locale, "readiness-not-yet-heading", gate = name, reason = why),
        (Verdict::NotYet, Some(left)) => {
            say!(locale, "readiness-not-yet-heading-left", gate = name, reason = why, left = left)
        }
        (_, None) => say!(locale, "readiness-not-ready-heading", gate = name, reason = why),
        (_, Some(left)) => {
            say!(locale, "readiness-not-ready-heading-left", gate = name, reason = why, left = left)
        }
    }
}

/// Says how long it is to a gate: `7 days`.
fn left(locale: Locale, gate: &GateFigures) -> Option<String> {
    gate.days_left.map(|left| spans::days(locale, left.max(0)))
}

/// Says what is open: `three of 11 open, one overdue`.
pub fn reason(locale: Locale, gate: &GateFigures, complete: bool) -> String {
    let (all, open) = (gate.items.len(), gate.open());
    let said = match (all, open, gate.overdue) {
        (0, ..) if !complete => return say!(locale, "readiness-not-shown"),
        (0, ..) => return say!(locale, "readiness-nothing-recorded"),
        (all, 0, _) => say!(locale, "readiness-done-of", count = all),
        (all, open, 0) => say!(locale, "readiness-open-of", open = open, all = all),
        (all, open, overdue) => {
            say!(locale, "readiness-overdue-of", open = open, all = all, overdue = overdue)
        }
    };
    if complete { said } else { say!(locale, "readiness-of-shown", reason = said) }
}

/// Shows how a gate stands.
pub fn verdict(locale: Locale, verdict: Verdict, gate: &GateFigures, complete: bool) -> StatusView {
    let not_ready = || match left(locale, gate) {
        Some(left) => say!(locale, "readiness-status-not-ready-left", left = left),
        None => say!(locale, "readiness-status-not-ready"),
    };
    let (key, word) = match verdict {
        Verdict::Unknown if !complete => ("unknown", say!(locale, "readiness-status-not-shown")),
        Verdict::Ready if !complete => ("unknown", say!(locale, "readiness-status-not-all-shown")),
        Verdict::Unknown => ("unknown", say!(locale, "readiness-status-nothing")),
        Verdict::Ready => ("ok", say!(locale, "readiness-status-ready")),
        Verdict::NotYet if gate.overdue > 0 => ("warn", say!(locale, "readiness-status-not-yet")),
        Verdict::NotYet => ("none", say!(locale, "readiness-status-not-yet")),
        Verdict::Near => ("warn", not_ready()),
        Verdict::VeryNear => ("bad", not_ready()),
        Verdict::Passed => ("done", say!(locale, "readiness-status-passed")),
        Verdict::PassedOpen => ("warn", say!(locale, "readiness-status-passed-open")),
    };
    StatusView { key, word }
}

/// Says how the decision of a gate stands; the link to it comes before.
pub fn decision(locale: Locale, decision: &Decision, is_made: bool, as_of: Date) -> Phrase {
    let near = |day: Date| Phrase::day_near(locale, day, as_of);
    match (is_made, decision.status, decision.made, decision.needed_by) {
        (true, _, Some(made), _) => phrase!(locale, "readiness-decided-on", date = near(made)),
        (true, ..) => phrase!(locale, "readiness-decided"),
        (false, DecisionStatus::Deferred, ..) => phrase!(locale, "readiness-deferred"),
        (false, _, _, Some(day)) if day < as_of => {
            let missed = say!(locale, "readiness-decision-missed", date = locale.date_near(day, as_of));
            Phrase::new().marked(Some(Mark::Bad), missed)
        }
        (false, _, _, Some(day)) => phrase!(locale, "readiness-decision-open", date = near(day)),
        (false, ..) => phrase!(locale, "readiness-decision-no-date"),
    }
}

pub fn category(locale: Locale, name: &str) -> String {
    if name.is_empty() {
        say!(locale, "readiness-no-category")
    } else {
        capital(&suggested::said(locale, Key::Readiness, name))
    }
}

pub fn category_status(locale: Locale, figures: &CategoryFigures) -> StatusView {
    let (done, all) = (figures.done, figures.all);
    let word = match (all - done, figures.overdue) {
        (0, _) | (_, 0) => say!(locale, "readiness-category-done", done = done, all = all),
        (_, overdue) => {
            say!(locale, "readiness-category-overdue", done = done, all = all, overdue = overdue)
        }
    };
    let key = match (all - done, figures.overdue) {
        (0, _) => "done",
        (_, 0) => "none",
        _ => "bad",
    };
    StatusView { key, word }
}

/// Says how an item stands; colour only where somebody has to act.
pub fn item(locale: Locale, item: &Readiness, done: bool, as_of: Date) -> StatusView {
    let (key, word) = match item.due {
        _ if done => ("done", say!(locale, "readiness-item-done")),
        Some(due) if is_overdue(item, as_of) => ("bad", spans::overdue(locale, as_of - due)),
        Some(due) if due - as_of <= 7 => ("warn", spans::due(locale, due - as_of)),
        _ => ("none", say!(locale, "readiness-item-open")),
    };
    StatusView { key, word }
}

/// Heads the list of outages.
pub fn outages_headline(
    locale: Locale,
    figures: &[OutageFigures],
    as_of: Date,
    colliding: &[&OutageFigures],
) -> String {
    let ahead: Vec<&OutageFigures> = figures.iter().filter(|outage| !outage.over).collect();
    let first = ahead.first().map(|outage| as_of + outage.days_left);
    match (ahead.len(), colliding.len(), first) {
        (0, ..) => say!(locale, "readiness-no-outage"),
        (1, 1, _) => say!(locale, "readiness-one-collides"),
        (count, 0, Some(first)) => {
            let date = locale.date_near(first, as_of);
            say!(locale, "readiness-none-collides", count = count, date = date)
        }
        (all, colliding, _) => say!(locale, "readiness-some-collide", count = colliding, all = all),
    }
}

/// Says what an outage collides with.
pub fn collisions(report: &Report, figures: &OutageFigures) -> Vec<Phrase> {
    let (edition, locale) = (&report.edition, report.numbers());
    let mark = Some(if figures.over { Mark::Warn } else { Mark::Bad });
    let freezes = figures.freezes.iter().map(|&place| {
        let name = &edition.freezes()[place].name;
        Phrase::new().marked(mark, say!(locale, "readiness-in-freeze", name = name))
    });
    let mut all: Vec<Phrase> = freezes.collect();
    if figures.working_minutes > 0 {
        let hours = f64::from(figures.working_minutes) / 60.0;
        let hours = locale.decimal(hours, usize::from(hours.fract() != 0.0));
        let time = say!(locale, "readiness-working-time", hours = hours);
        all.push(Phrase::new().marked(Some(Mark::Warn), time));
    }
    let span = edition.tasks()[figures.task].times.forecast.filter(|_| figures.off_plan);
    if let Some(span) = span {
        let date = locale.date_near(span.start, edition.as_of());
        all.push(Phrase::new().marked(Some(Mark::Warn), say!(locale, "readiness-moved", date = date)));
    }
    all
}

/// Says when a communication was or will be sent.
pub fn announced(locale: Locale, told: &Communication, as_of: Date) -> Phrase {
    let near = |day: Date| Phrase::day_near(locale, day, as_of);
    let last = told.last.filter(|day| *day <= as_of);
    match (last, told.next) {
        (Some(last), _) => phrase!(locale, "readiness-told-on", date = near(last)),
        (None, Some(next)) => phrase!(locale, "readiness-planned-for", date = near(next)),
        (None, None) => phrase!(locale, "readiness-no-date"),
    }
}

/// Returns `21 Dec 2026 to 8 Jan 2027`.
pub fn days(locale: Locale, from: Date, to: Date) -> Phrase {
    let day = |day: Date| Phrase::day(locale, day);
    match from == to {
        true => day(from),
        false => phrase!(locale, "readiness-span", from = day(from), to = day(to)),
    }
}
