//! How well the plan is built: fourteen counts with their places, and ten practices to ask about.

mod points;
mod practices;

use crate::checks::Report;
use crate::checks::plan::{Verdict, places, words as plan_words};
use crate::pages::{Page, paths, words};
use crate::units::text::{capital, count_word, plural};
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
    let practices = practices::rows(report);
    let view = View {
        heading: heading(report),
        sub: sub(report),
        points: points::rows(report),
        places_heading: places_heading(report),
        places: points::places(report),
        practices_heading: practices::heading(&practices),
        practices,
        counted: counted(report),
        note: note(report),
    };
    Some(Page {
        path: paths::PLAN_QUALITY.to_string(),
        title: format!("{}: {}", words::PLAN_QUALITY, report.edition.head().name),
        menu: Some(words::PLAN_QUALITY.to_string()),
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
    let known = pass + look;
    match (known, look) {
        (0, _) => "Nothing can be said yet of how well the plan is built".to_string(),
        (1, 0) => "The one check of the plan that can be made passes".to_string(),
        (known, 0) => format!("All {} checks of the plan that can be made pass", count_word(known)),
        (known, look) => format!(
            "{} of {} checks of the plan {}; {} {} worth a look",
            capital(&count_word(pass)),
            count_word(known),
            plural(pass, "passes", "pass"),
            count_word(look),
            plural(look, "is", "are")
        ),
    }
}

/// Says for how many points the plan has what they need.
fn counted(report: &Report) -> String {
    let all = report.plan.points.len();
    let unknown = |verdict: &Verdict| matches!(verdict, Verdict::Unknown(_));
    match report.plan.points.iter().filter(|judged| unknown(&judged.verdict)).count() {
        0 => format!("All {all} points could be counted"),
        count => format!("{} of {all} points could not be counted", capital(&count_word(count))),
    }
}

fn sub(report: &Report) -> String {
    let extent = report.plan.quality.extent;
    let unknown =
        report.plan.points.iter().filter(|judged| matches!(judged.verdict, Verdict::Unknown(_))).count();
    let mut text = format!(
        "Of {} {}, {} {} open. These are places to look, not a verdict: they change no colour.",
        report.numbers().integer(extent.work as i64),
        plural(extent.work, "task", "tasks"),
        report.numbers().integer(extent.open as i64),
        plural(extent.open, "is", "are")
    );
    if unknown > 0 {
        text.push_str(&format!(
            " {} of the 14 checks cannot be made, each with the reason.",
            capital(&count_word(unknown))
        ));
    }
    if !report.edition.audience().complete {
        text.push_str(" Shares are of what is shown here.");
    }
    text
}

/// Says how long is long in this project.
fn note(report: &Report) -> String {
    let lengths = report.plan.lengths;
    let whole = report.edition.schedule().length_days.map(|days| {
        format!("The project is {} long. ", plan_words::working_days(f64::from(days), report.numbers()))
    });
    format!(
        "{}Float is high above {}, and a task is long above {}.",
        whole.unwrap_or_default(),
        plan_words::working_days(lengths.high_float, report.numbers()),
        plan_words::working_days(lengths.long_task, report.numbers())
    )
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
    match named.len() {
        0 => "What was found is within the limits".to_string(),
        count => format!(
            "{} {} worth a look",
            report.numbers().integer(count as i64),
            plural(count, "task is", "tasks are")
        ),
    }
}
