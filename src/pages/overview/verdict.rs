//! The verdict in a word and a sentence, who called it what, and the facts about the project beside it.

use crate::checks::Report;
use crate::checks::health::{Called, Colour};
use crate::edition::project::Stage;
use crate::edition::update::{Rag, Update};
use crate::edition::{Shown, Subject, Who};
use crate::pages::headline;
use crate::pages::overview::health;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::view::{self, LinkView, StatusView, WhoView, source};
use crate::pages::{confidence, facts, subject, trade_off, words};
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Verdict {
    pub status: StatusView,
    /// What the status is of, where that is not the project: `Your part`.
    pub part: Option<String>,
    pub sentence: Phrase,
    /// What the manager calls it, and since when.
    pub called: Vec<Phrase>,
    /// What of the signs is silenced.
    pub silenced: Option<String>,
    /// What must give, where the project is off track.
    pub trade_off: Option<String>,
    /// Why the call differs, in the manager's words.
    pub reason: Option<String>,
    pub source: Option<LinkView>,
    /// The project, the word of its status and the date, for the tab of the browser.
    #[serde(skip)]
    pub said: String,
}

/// One fact of the column beside the verdict.
#[derive(Serialize)]
pub struct Meta {
    pub term: String,
    pub who: Option<WhoView>,
    pub text: Phrase,
}

/// Returns the verdict: the computed status, or the called one where the project publishes only that.
pub fn verdict(report: &Report) -> Verdict {
    let (called_only, locale) = (report.edition.settings().publish_called_only, report.numbers());
    let called = report.health.called.as_ref();
    let colour = seen(report);
    let status = status(report);
    let shown = called.filter(|called| called_only || differs(report, called));
    Verdict {
        said: said_of(report, &status),
        part: part(report),
        status,
        sentence: headline::verdict::sentence(report),
        called: called.map(|called| said(report, called, called_only)).unwrap_or_default(),
        silenced: health::silenced_in_short(report),
        trade_off: match colour {
            Colour::Red => trade_off::of_project(report.edition.head(), locale),
            _ => None,
        },
        reason: shown.and_then(|called| called.reason.clone()),
        source: called.and_then(|called| source(&called.at)),
    }
}

/// Returns what the tab of the browser says: `Office move: at risk at 13 Nov 2026`.
fn said_of(report: &Report, status: &StatusView) -> String {
    let (project, locale) = (&report.edition.head().name, report.numbers());
    let (status, date) = (status.key, locale.date(report.edition.as_of()));
    match part_within(report) {
        None => say!(locale, "overview-tab", project = project, status = status, date = date),
        Some(part) => {
            say!(locale, "overview-tab-part", project = project, part = part, status = status, date = date)
        }
    }
}

/// Returns the colour that readers see.
fn seen(report: &Report) -> Colour {
    match &report.health.called {
        Some(called) if report.edition.settings().publish_called_only => called.colour,
        _ => report.health.overall,
    }
}

/// Returns the status in a word: what readers see, or that the project is complete.
pub fn status(report: &Report) -> StatusView {
    let colour = seen(report);
    let (finished, locale) = (facts::is_done(report), report.numbers());
    // How far the project is says nothing of a part.
    let of_part = report.edition.audience().subject != Subject::Project;
    match report.edition.head().stage {
        _ if of_part && finished && colour <= Colour::Green => StatusView::of(locale, "done"),
        Some(Stage::Closed) => StatusView::of(locale, "done"),
        Some(Stage::Closing) | None if finished && colour <= Colour::Green => StatusView::of(locale, "done"),
        _ => StatusView::colour(locale, colour),
    }
}

/// Returns what the status is of, where that is not the project. What the manager calls it is always the project, and
/// so is that it is closed.
pub fn part(report: &Report) -> Option<String> {
    part_within(report).map(|part| say!(report.numbers(), "subject-alone", part = part))
}

/// The same within a sentence.
fn part_within(report: &Report) -> Option<String> {
    let is_told = report.tells_computed() && report.edition.head().stage != Some(Stage::Closed);
    subject::part(report.numbers(), report.edition.audience().subject).filter(|_| is_told)
}

/// Returns the word of a status in words that need nothing beside them: `On track`, `Your part: on track`.
pub fn in_words(report: &Report, status: &StatusView) -> String {
    match part_within(report) {
        None => status.word.clone(),
        Some(part) => say!(report.numbers(), "overview-part-status", part = part, status = status.key),
    }
}

fn differs(report: &Report, called: &Called) -> bool {
    report.health.overall != Colour::Unknown && called.colour != report.health.overall
}

/// Says what the manager calls the project, since when, and whether the facts agree.
fn said(report: &Report, called: &Called, called_only: bool) -> Vec<Phrase> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let mut out = streak(report, called);
    if called_only || !differs(report, called) {
        return out;
    }
    let (word, computed) =
        (words::colour(locale, called.colour), words::colour(locale, report.health.overall));
    if report.health.watermelon {
        let text = say!(locale, "overview-called-against", called = word, facts = computed);
        let text = Phrase::new().marked(Some(Mark::Bad), text);
        out.push(phrase!(locale, "overview-called-read", sentence = text));
    } else {
        out.push(phrase!(locale, "overview-called-differs", called = word, facts = computed));
    }
    if report.health.reason_missing {
        let text = Phrase::new().marked(Some(Mark::Warn), say!(locale, "overview-called-no-reason"));
        let date = Phrase::day_near(locale, called.date, near);
        out.push(phrase!(locale, "overview-called-no-reason-in", said = text, date = date));
    }
    out
}

/// Says since which report the call has been the same, and what it was before.
fn streak(report: &Report, called: &Called) -> Vec<Phrase> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let updates: Vec<(&Update, Rag)> =
        report.edition.updates().iter().rev().filter_map(|update| Some((update, update.called?))).collect();
    let same = |rag: Rag| colour(rag) == called.colour;
    let run = updates.iter().take_while(|(_, rag)| same(*rag)).count();
    let since =
        run.checked_sub(1).and_then(|last| updates.get(last)).map_or(called.date, |(update, _)| update.date);
    let (word, date) = (words::colour(locale, called.colour), Phrase::day_near(locale, since, near));
    let mut out = vec![match (since < called.date, called.by.as_ref().map(|by| &by.name)) {
        (true, None) => phrase!(locale, "overview-called-since", called = word, date = date),
        (true, Some(who)) => {
            phrase!(locale, "overview-called-by-since", called = word, who = who, date = date)
        }
        (false, None) => phrase!(locale, "overview-called-on", called = word, date = date),
        (false, Some(who)) => {
            phrase!(locale, "overview-called-by-on", called = word, who = who, date = date)
        }
    }];
    if let Some((_, before)) = updates.get(run) {
        let earlier = updates[run..].iter().take_while(|(_, rag)| rag == before).count();
        let word = words::colour(locale, colour(*before));
        out.push(phrase!(locale, "overview-called-before", called = word, count = earlier));
    }
    out
}

fn colour(rag: Rag) -> Colour {
    match rag {
        Rag::Green => Colour::Green,
        Rag::Amber => Colour::Amber,
        Rag::Red => Colour::Red,
    }
}

/// Returns the facts beside the verdict. What is not recorded, or not shown, is left out.
pub fn meta(report: &Report) -> Vec<Meta> {
    let (edition, head, locale) = (&report.edition, report.edition.head(), report.numbers());
    let mut out = Vec::new();
    out.extend(person(say!(locale, "overview-sponsor"), &head.sponsor));
    out.extend(person(say!(locale, "overview-manager"), &head.manager));
    let mut add = |term, text| out.push(Meta { term, who: None, text });
    if let Some(stage) = head.stage {
        add(say!(locale, "overview-stage"), Phrase::plain(stage_word(stage, locale)));
    }
    let baseline = edition.schedule().baselines.iter().find(|baseline| baseline.current);
    let name = |name: &str| Phrase::plain(crate::units::text::capital(name));
    let text = match (baseline.map(|baseline| (&baseline.name, baseline.taken)), &head.baseline) {
        (Some((kept, Some(taken))), _) => {
            let date = Phrase::day(locale, taken);
            phrase!(locale, "overview-baseline-taken", name = name(kept), date = date)
        }
        (Some((kept, None)), _) | (None, Some(kept)) => name(kept),
        (None, None) => phrase!(locale, "overview-baseline-not-set"),
    };
    // Whether there is none, or it is not shown, is nothing that this audience may be told.
    let is_hidden = baseline.is_none() && head.baseline.is_none() && !edition.audience().complete;
    if !is_hidden {
        add(say!(locale, "shared-baseline"), text);
    }
    if let Some(text) = confidence::short(report.numbers(), &report.confidence) {
        add(say!(locale, "overview-confidence"), text);
    }
    if let [.., before, last] = edition.updates() {
        let next = last.date + (last.date - before.date);
        let term = match next < edition.as_of() {
            true => say!(locale, "overview-update-was-expected"),
            false => say!(locale, "overview-update-expected"),
        };
        add(term, Phrase::day(locale, next));
    }
    out
}

fn person(term: String, who: &Shown<Option<Who>>) -> Option<Meta> {
    let who = view::who_beside(&term, who)?;
    Some(Meta { term, who: Some(who), text: Phrase::new() })
}

fn stage_word(stage: Stage, locale: Locale) -> String {
    match stage {
        Stage::Initiation => say!(locale, "overview-stage-initiation"),
        Stage::Planning => say!(locale, "overview-stage-planning"),
        Stage::Execution => say!(locale, "overview-stage-execution"),
        Stage::Closing => say!(locale, "overview-stage-closing"),
        Stage::Closed => say!(locale, "overview-stage-closed"),
    }
}
