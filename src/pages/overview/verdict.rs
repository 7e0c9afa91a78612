//! The verdict in a word and a sentence, who called it what, and the facts about the project beside it.

use crate::checks::Report;
use crate::checks::health::{Called, Colour};
use crate::edition::project::Stage;
use crate::edition::update::{Rag, Update};
use crate::edition::{Shown, Who};
use crate::pages::headline;
use crate::pages::overview::health;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::{LinkView, StatusView, WhoView, source};
use crate::pages::{confidence, facts, trade_off, words};
use crate::units::locale;
use crate::units::text::{capital, uncapital};
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
    pub term: &'static str,
    pub who: Option<WhoView>,
    pub text: Phrase,
}

/// Returns the verdict: the computed status, or the called one where the project publishes only that.
pub fn verdict(report: &Report) -> Verdict {
    let called_only = report.edition.settings().publish_called_only;
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
        trade_off: if colour == Colour::Red { trade_off::of_project(report.edition.head()) } else { None },
        reason: shown.and_then(|called| called.reason.clone()),
        source: called.and_then(|called| source(&called.at)),
    }
}

/// Returns what the tab of the browser says: `Office move: at risk at 13 Nov 2026`.
fn said_of(report: &Report, status: &StatusView) -> String {
    let of = part(report).map_or_else(String::new, |part| format!(", {}", uncapital(&part)));
    let date = locale::date(report.edition.as_of());
    format!("{}{of}: {} at {date}", report.edition.head().name, status.word.to_lowercase())
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
    let finished = facts::all_finished(&report.edition);
    match report.edition.head().stage {
        Some(Stage::Closed) => StatusView::of("done"),
        Some(Stage::Closing) | None if finished && colour <= Colour::Green => StatusView::of("done"),
        _ => StatusView::from(colour),
    }
}

/// Returns what the status is of, where that is not the project. What the manager calls it is always the project, and
/// so is that it is closed.
pub fn part(report: &Report) -> Option<String> {
    let is_told = report.tells_computed() && report.edition.head().stage != Some(Stage::Closed);
    report.edition.audience().subject.part().filter(|_| is_told).map(capital)
}

/// Returns the word of a status in words that need nothing beside them: `On track`, `Your part: on track`.
pub fn in_words(report: &Report, status: &StatusView) -> String {
    match part(report) {
        None => status.word.clone(),
        Some(part) => format!("{part}: {}", status.word.to_lowercase()),
    }
}

fn differs(report: &Report, called: &Called) -> bool {
    report.health.overall != Colour::Unknown && called.colour != report.health.overall
}

/// Says what the manager calls the project, since when, and whether the facts agree.
fn said(report: &Report, called: &Called, called_only: bool) -> Vec<Phrase> {
    let near = report.edition.as_of();
    let by = called.by.as_ref().map_or_else(String::new, |by| format!(" by {}", by.name));
    let word = words::colour(called.colour);
    let mut out = vec![streak(report, called, &by)];
    if called_only || !differs(report, called) {
        return out;
    }
    let computed = words::colour(report.health.overall);
    if report.health.watermelon {
        out.push(
            Phrase::new()
                .marked(Some(Mark::Bad), format!("Called {word}, but the facts say {computed}."))
                .text(" Read the reasons below before you rely on the call."),
        );
    } else {
        out.push(Phrase::plain(format!("The facts say {computed}; the call says {word}.")));
    }
    if report.health.reason_missing {
        out.push(
            Phrase::new()
                .marked(Some(Mark::Warn), "No reason is given for the difference")
                .text(" in the report of ")
                .date_near(called.date, near)
                .text("."),
        );
    }
    out
}

/// Says since which report the call has been the same, and what it was before.
fn streak(report: &Report, called: &Called, by: &str) -> Phrase {
    let near = report.edition.as_of();
    let word = words::colour(called.colour);
    let updates: Vec<(&Update, Rag)> =
        report.edition.updates().iter().rev().filter_map(|update| Some((update, update.called?))).collect();
    let same = |rag: Rag| colour(rag) == called.colour;
    let run = updates.iter().take_while(|(_, rag)| same(*rag)).count();
    let since =
        run.checked_sub(1).and_then(|last| updates.get(last)).map_or(called.date, |(update, _)| update.date);
    let mut out = Phrase::plain(format!("Called {word}{by} "));
    out = if since < called.date { out.text("since ") } else { out.text("on ") }
        .date_near(since, near)
        .text(".");
    if let Some((_, before)) = updates.get(run) {
        let earlier = updates[run..].iter().take_while(|(_, rag)| rag == before).count();
        let reports = match earlier {
            1 => "one report".to_string(),
            count => format!("{} reports", crate::units::text::count_word(count)),
        };
        out = out.text(format!(" Before that: {} for {reports}.", words::colour(colour(*before))));
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
    let (edition, head) = (&report.edition, report.edition.head());
    let mut out = Vec::new();
    out.extend(person("Sponsor", &head.sponsor));
    out.extend(person("Project manager", &head.manager));
    let mut say = |term, text| out.push(Meta { term, who: None, text });
    if let Some(stage) = head.stage {
        say("Stage", Phrase::plain(stage_word(stage)));
    }
    let baseline = edition.schedule().baselines.iter().find(|baseline| baseline.current);
    match (baseline, &head.baseline) {
        (Some(baseline), _) => {
            let name = Phrase::plain(crate::units::text::capital(&baseline.name));
            say(
                "Baseline",
                match baseline.taken {
                    Some(taken) => name.text(", ").date(taken),
                    None => name,
                },
            );
        }
        (None, Some(name)) => say("Baseline", Phrase::plain(crate::units::text::capital(name))),
        (None, None) => say("Baseline", Phrase::plain("not set")),
    }
    if let Some(text) = confidence::short(&report.confidence) {
        say("Data confidence", text);
    }
    if let [.., before, last] = edition.updates() {
        let next = last.date + (last.date - before.date);
        let term = if next < edition.as_of() { "Update was expected" } else { "Next update expected" };
        say(term, Phrase::new().date(next));
    }
    out
}

fn person(term: &'static str, who: &Shown<Option<Who>>) -> Option<Meta> {
    let who = who.known()?;
    Some(Meta { term, who: Some(WhoView::from(who)), text: Phrase::new() })
}

fn stage_word(stage: Stage) -> &'static str {
    match stage {
        Stage::Initiation => "Initiation",
        Stage::Planning => "Planning",
        Stage::Execution => "Execution",
        Stage::Closing => "Closing",
        Stage::Closed => "Closed",
    }
}
