//! Absences that hit critical work: who is away when, what waits for them, and who could cover.

use crate::analysis::absence::{AbsenceHit, CoverReason, Part};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::people::contacts::span;
use crate::pages::phrase::Phrase;
use crate::pages::{paths, words};
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
pub struct Absences {
    heading: String,
    rows: Vec<Row>,
    rest: Option<String>,
}

#[derive(Serialize)]
struct Row {
    who: Phrase,
    when: Phrase,
    work: Phrase,
    milestone: Phrase,
    cover: Phrase,
}

/// The most rows.
const MOST: usize = 20;

/// Returns the absences by date; nothing where nobody has leave ahead.
pub fn absences(report: &Report) -> Option<Absences> {
    let (edition, hits) = (&report.edition, &report.figures.absences);
    let is_ahead = |away: &crate::edition::people::Absence| away.to >= edition.as_of();
    let all = edition.people().iter().flat_map(|person| &person.away).filter(|away| is_ahead(away)).count();
    if all == 0 {
        return None;
    }
    let hitting: BTreeSet<_> = hits.iter().map(|hit| (hit.person, hit.from, hit.to)).collect();
    let heading = match hitting.len() {
        0 => "No leave that is planned hits critical work".to_string(),
        count => format!(
            "{} {} critical work, or work close to it",
            capital(&count_word(count)),
            plural(count, "absence hits", "absences hit")
        ),
    };
    let rest = hits.len().saturating_sub(MOST);
    Some(Absences {
        heading,
        rows: hits.iter().take(MOST).map(|hit| row(report, hit)).collect(),
        rest: (rest > 0).then(|| format!("{rest} later ones are left out; the data export has all.")),
    })
}

fn row(report: &Report, hit: &AbsenceHit) -> Row {
    let edition = &report.edition;
    let (near, tasks) = (edition.as_of(), edition.tasks());
    let link = |place: usize| {
        let task = &tasks[place];
        Phrase::new().link(paths::record(report, Kind::Task, &task.record.id), &task.name)
    };
    let person = |place: usize| {
        let person = &edition.people()[place];
        Phrase::new().link(paths::person(&person.record.id), &person.name)
    };
    let times = &tasks[hit.task].times;
    let part = match hit.part {
        Part::Works => "works on it",
        Part::Leads => "owns it, others work on it",
    };
    let pressure = match times.total_float_days {
        _ if times.critical => ", on the critical path".to_string(),
        Some(float) => format!(", {} to spare", report.numbers().working_days(float)),
        None => String::new(),
    };
    let days = words::days_of_work(hit.days);
    let mut cover = Phrase::new();
    for (index, found) in hit.cover.iter().enumerate() {
        let reason = match found.reason {
            CoverReason::Works => " works on it, too",
            CoverReason::Owns => " owns it",
            CoverReason::Responsible => " is responsible for it, too",
        };
        cover = cover.text(if index > 0 { "; " } else { "" }).then(person(found.person)).text(reason);
    }
    Row {
        who: person(hit.person),
        when: span(hit.from, hit.to, near),
        work: link(hit.task).text(format!(": {days}; {part}{pressure}")),
        milestone: match hit.milestone {
            Some(place) => match tasks[place].times.forecast {
                Some(forecast) => link(place).text(", ").date_near(forecast.finish, near),
                None => link(place),
            },
            None => Phrase::plain("–"),
        },
        cover: if cover.is_empty() { Phrase::plain("Nobody else is named for it") } else { cover },
    }
}
