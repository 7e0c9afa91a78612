//! What is wanted of the reader: decisions that wait, and work that stands still.

use crate::analysis::decision::DecisionFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::decision::Decision;
use crate::edition::task::Task;
use crate::pages::overview::decisions::{advised, recommended};
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::{self, DecisionView, LinkView, WhoView};
use crate::pages::{spans, waiting, words};
use crate::units::Date;
use crate::units::locale::Locale;
use serde::Serialize;

/// Decisions that are needed within this many days are news of this week.
const SOON: i32 = 28;

/// Work that stands still.
#[derive(Serialize)]
pub struct Blocked {
    task: LinkView,
    why: String,
    since: Date,
    age: String,
    owner: Option<WhoView>,
    /// Owners may be shown, and none is named.
    unowned: bool,
    needs: Option<LinkView>,
    /// What it does to the plan.
    effect: Option<Phrase>,
}

/// Returns blocked work that is not finished, the longest blocked first.
pub fn blocked(report: &Report) -> Vec<Blocked> {
    let edition = &report.edition;
    let mut found: Vec<(&Task, &crate::edition::task::Blocked)> = edition
        .tasks()
        .iter()
        .filter(|task| !task.times.is_finished() && !task.inactive)
        .filter_map(|task| Some((task, task.blocked.as_ref()?)))
        .collect();
    found.sort_by_key(|(_, blocked)| blocked.since);
    found.into_iter().map(|(task, blocked)| one(report, task, blocked)).collect()
}

fn one(report: &Report, task: &Task, blocked: &crate::edition::task::Blocked) -> Blocked {
    let (edition, locale) = (&report.edition, report.numbers());
    let needs = blocked.needs.as_ref().and_then(|id| {
        let named = edition.named(id)?;
        Some(LinkView::record(report, named.kind, id, format!("{id} {}", named.title)))
    });
    Blocked {
        task: LinkView::record(report, Kind::Task, &task.record.id, &task.name),
        why: words::sentence(&blocked.why),
        since: blocked.since,
        age: spans::days(locale, (edition.as_of() - blocked.since).max(0)),
        owner: view::who(&blocked.owner),
        unowned: blocked.owner.is_missing(),
        needs,
        effect: task.times.total_float_days.map(|float| float_left(float, task.times.critical, locale)),
    }
}

/// Says what a standstill does to the plan.
fn float_left(float_days: f64, critical: bool, locale: Locale) -> Phrase {
    if critical || float_days <= 0.0 {
        return phrase!(locale, "week-critical");
    }
    if float_days > 20.0 {
        return phrase!(locale, "week-float-weeks", weeks = locale.working_days(float_days));
    }
    phrase!(locale, "week-float-days", count = float_days.round() as i64)
}

/// Returns the open decisions that are late or needed soon, the earliest first.
pub fn asks(report: &Report) -> Vec<DecisionView> {
    let edition = &report.edition;
    report
        .figures
        .decisions
        .iter()
        .filter(|figure| figure.open && figure.days_left.is_some_and(|left| left <= SOON))
        .map(|figure| ask(&edition.decisions()[figure.place], figure, report))
        .collect()
}

fn ask(decision: &Decision, figure: &DecisionFigures, report: &Report) -> DecisionView {
    let (edition, locale) = (&report.edition, report.numbers());
    let overdue = figure.days_left.is_some_and(|left| left < 0);
    let mut effect = Phrase::new();
    // What stands still is told in full by the sentence after this one.
    let stands = figure.stands.filter(|_| figure.latest.is_some());
    let stands = stands.map(|stands| edition.tasks()[stands.task].record.id.as_str());
    let waiting: Vec<&str> = decision
        .affects
        .iter()
        .filter(|id| stands != Some(id.as_str()))
        .filter_map(|id| edition.named(id))
        .map(|named| named.title.as_str())
        .collect();
    if !waiting.is_empty() {
        effect = effect.text(waiting::titles(&waiting, locale));
    }
    if let Some(latest) = waiting::latest_decision(figure, edition) {
        let gap = if effect.is_empty() { "" } else { " " };
        effect = effect.text(gap).then(latest);
    }
    let advice = recommended(report, decision).unwrap_or_default();
    DecisionView {
        by: decision.needed_by,
        overdue,
        distance: match figure.days_left {
            Some(left) if left < 0 => spans::overdue(locale, -left),
            Some(left) => spans::distance(locale, left),
            None => String::new(),
        },
        link: LinkView::record(report, Kind::Decision, &decision.record.id, decision.title.clone()),
        effect,
        who: view::who(&decision.decider),
        unnamed: decision.decider.is_missing(),
        advice,
        advised: advised(report, decision).map(str::to_string),
    }
}
