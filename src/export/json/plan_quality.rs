//! The assessment of the plan in the public data format.

use crate::analysis::plan_quality::Figure;
use crate::checks::Report;
use crate::checks::plan::practices::{Practice, State, practices};
use crate::checks::plan::{Judged, Verdict, places, words};
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
pub struct PlanQuality<'a> {
    /// Working days above which float is high and a task is long, in this project.
    high_float_days: f64,
    long_task_days: f64,
    /// The DCMA 14 points, by number.
    points: Vec<Point<'a>>,
    /// GAO's ten practices, by number.
    practices: Vec<Entry>,
}

#[derive(Serialize)]
struct Point<'a> {
    number: u8,
    rule: &'static str,
    title: String,
    /// `pass`, `look`, `agreed`, `off` or `unknown`.
    verdict: &'static str,
    /// How many were counted, of how many, without what the project has silenced: of a point that counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<usize>,
    /// The index, and what it is computed from: of a point that divides.
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    whole: Option<f64>,
    limit: &'a str,
    /// Why it is not known, or was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Cow<'a, str>>,
    places: Vec<Place<'a>>,
}

#[derive(Serialize)]
struct Place<'a> {
    task: &'a str,
    text: String,
    /// The project has silenced it: it is not counted.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    agreed: bool,
}

#[derive(Serialize)]
struct Entry {
    number: u8,
    name: String,
    /// `pass`, `look` or `unknown`.
    verdict: &'static str,
    seen: Vec<String>,
    ask: String,
    /// The points that it rests on.
    points: &'static [u8],
}

/// Returns the assessment; nothing where there is no work to plan.
pub fn plan_quality(report: &Report) -> Option<PlanQuality<'_>> {
    let plan = &report.plan;
    if plan.quality.extent.work + plan.quality.extent.milestones == 0 {
        return None;
    }
    Some(PlanQuality {
        high_float_days: plan.lengths.high_float,
        long_task_days: plan.lengths.long_task,
        points: plan.points.iter().map(|judged| point(judged, report)).collect(),
        practices: practices(report).into_iter().map(entry).collect(),
    })
}

fn point<'a>(judged: &'a Judged, report: &'a Report) -> Point<'a> {
    let figure = report.plan.figure(judged.point).filter(|_| judged.verdict != Verdict::Off);
    let (count, index) = match figure {
        Some(Figure::Count(count)) => (Some(count), None),
        Some(Figure::Index(index)) => (None, Some(index)),
        None => (None, None),
    };
    let (verdict, reason) = match &judged.verdict {
        Verdict::Pass => ("pass", None),
        Verdict::Look => ("look", None),
        Verdict::Agreed(silenced) => ("agreed", Some(silenced.reason.as_str().into())),
        Verdict::Off => ("off", None),
        Verdict::Unknown(why) => ("unknown", Some(words::unknown(*why, report.numbers()).into())),
    };
    let rounded = |value: f64| (value * 10_000.0).round() / 10_000.0;
    Point {
        number: judged.point.number,
        rule: judged.point.rule.name,
        title: judged.point.title(report.numbers()),
        verdict,
        count: count.map(|count| count.places.len() - judged.excused.len()),
        of: count.map(|count| count.of),
        index: index.map(|index| rounded(index.value)),
        part: index.map(|index| rounded(index.part)),
        whole: index.map(|index| rounded(index.whole)),
        limit: &judged.limit,
        reason,
        places: figure.map_or_else(Vec::new, |figure| {
            let place = |(number, place)| place_row(number, place, judged, report);
            places(figure).iter().enumerate().map(place).collect()
        }),
    }
}

fn place_row<'a>(
    number: usize,
    place: &crate::analysis::plan_quality::Place,
    judged: &Judged,
    report: &'a Report,
) -> Place<'a> {
    Place {
        task: &report.edition.tasks()[place.task].record.id,
        text: words::detail(place, &report.edition),
        agreed: judged.excused.contains(&number),
    }
}

fn entry(practice: Practice) -> Entry {
    Entry {
        number: practice.number,
        name: practice.name,
        verdict: match practice.state {
            State::Pass => "pass",
            State::Look => "look",
            State::Unknown => "unknown",
        },
        seen: practice.sees,
        ask: practice.ask,
        points: practice.points,
    }
}
