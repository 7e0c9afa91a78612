//! How well the plan is built: fourteen counts with their places, and ten practices to ask about.

mod points;
mod practices;

use crate::checks::Report;
use crate::checks::plan::{Verdict, places, words as plan_words};
use crate::pages::{Page, paths};
use crate::units::locale::say;
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
struct View {
    heading: String,
    sub: String,
    points: Vec<points::Row>,
    places_heading: String,
    places: Vec<points::Places>,
    practices_heading: String,
    counted: String,
    practices: Vec<practices::Row>,
    note: String,
}

/// Makes the page; none where there is no work to plan.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let extent = report.plan.quality.extent;
    if extent.work + extent.milestones == 0 {
        return None;
    }
    let (practices, locale) = (practices::rows(report), report.numbers());
    let view = View {
        heading: heading(report),
        sub: sub(report),
        points: points::rows(report),
        places_heading: places_heading(report),
        places: points::places(report),
        practices_heading: practices::heading(locale, &practices),
        practices,
        counted: counted(report),
        note: note(report),
    };
    Some(Page {
        path: paths::PLAN_QUALITY.to_string(),
        title: say!(locale, "plan-page-title", project = &report.edition.head().name),
        menu: Some(say!(locale, "plan-title")),
        template: "plan-quality.html",
        wide: false,
        view: Box::new(view),
    })
}

fn heading(report: &Report) -> String {
    let count = |wanted: fn(&Verdict) -> bool| {
        report.plan.points.iter().filter(|judged| wanted(&judged.verdict)).count()
    };
    let pass = count(|verdict| *verdict == Verdict::Pass);
    let look = count(|verdict| *verdict == Verdict::Look);
    let (known, locale) = (pass + look, report.numbers());
    match (known, look) {
        (0, _) => say!(locale, "plan-heading-none"),
        (known, 0) => say!(locale, "plan-heading-pass", count = known),
        (known, look) => say!(locale, "plan-heading-look", pass = pass, known = known, look = look),
    }
}

/// Counts the points of which nothing can be told.
fn unknown(report: &Report) -> usize {
    let is_unknown = |verdict: &Verdict| matches!(verdict, Verdict::Unknown(_));
    report.plan.points.iter().filter(|judged| is_unknown(&judged.verdict)).count()
}

/// Says for how many points the plan has what they need.
fn counted(report: &Report) -> String {
    let (all, locale) = (report.plan.points.len(), report.numbers());
    match unknown(report) {
        0 => say!(locale, "plan-all-counted", all = all),
        count => say!(locale, "plan-not-counted", count = count, all = all),
    }
}

fn sub(report: &Report) -> String {
    let (extent, locale) = (report.plan.quality.extent, report.numbers());
    let mut said = vec![say!(locale, "plan-sub", work = extent.work, open = extent.open)];
    let unknown = unknown(report);
    if unknown > 0 {
        said.push(say!(locale, "plan-sub-unknown", count = unknown));
    }
    if !report.edition.audience().complete {
        said.push(say!(locale, "plan-sub-shown"));
    }
    said.join(" ")
}

/// Says how long is long in this project.
fn note(report: &Report) -> String {
    let (lengths, locale) = (report.plan.lengths, report.numbers());
    let float = plan_words::working_days(lengths.high_float, locale);
    let task = plan_words::working_days(lengths.long_task, locale);
    match report.edition.schedule().length_days {
        None => say!(locale, "plan-note", float = float, task = task),
        Some(days) => {
            let length = plan_words::working_days(f64::from(days), locale);
            say!(locale, "plan-note-length", length = length, float = float, task = task)
        }
    }
}

/// Heads the lists of places.
fn places_heading(report: &Report) -> String {
    let looks = report.plan.points.iter().filter(|judged| judged.verdict == Verdict::Look);
    let named: BTreeSet<usize> = looks
        .filter_map(|judged| Some((judged, report.plan.figure(judged.point)?)))
        .flat_map(|(judged, figure)| {
            let counted = |&(index, _): &(usize, _)| !judged.excused.contains(&index);
            places(figure).iter().enumerate().filter(counted).map(|(_, place)| place.task)
        })
        .collect();
    say!(report.numbers(), "plan-places-heading", count = named.len())
}
