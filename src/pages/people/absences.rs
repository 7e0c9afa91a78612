//! Absences that hit critical work: who is away when, what waits for them, and who could cover.

use crate::analysis::absence::{self, AbsenceHit, CoverReason, Part};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::headline::workload;
use crate::pages::people::contacts::span;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::{paths, spans};
use crate::units::locale::say;
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

/// Returns the absences by date; nothing where nobody has leave ahead, or it is not known what is critical.
pub fn absences(report: &Report) -> Option<Absences> {
    let (edition, hits) = (&report.edition, &report.figures.absences);
    let is_ahead = |away: &crate::edition::people::Absence| away.to >= edition.as_of();
    let all = edition.people().iter().flat_map(|person| &person.away).filter(|away| is_ahead(away)).count();
    if all == 0 {
        return None;
    }
    let hitting: BTreeSet<_> = hits.iter().map(|hit| (hit.person, hit.from, hit.to)).collect();
    // Where it is not told what is critical, it is not known what leave hits.
    if hits.is_empty() && !absence::knows_critical_path(edition.tasks()) {
        return None;
    }
    let locale = report.numbers();
    let heading = say!(locale, "people-absences-heading", count = hitting.len());
    let rest = hits.len().saturating_sub(MOST);
    Some(Absences {
        heading: workload::of_shown(report, heading),
        rows: hits.iter().take(MOST).map(|hit| row(report, hit)).collect(),
        rest: (rest > 0).then(|| say!(locale, "people-absences-rest", count = rest)),
    })
}

fn row(report: &Report, hit: &AbsenceHit) -> Row {
    let edition = &report.edition;
    let (near, tasks, locale) = (edition.as_of(), edition.tasks(), report.numbers());
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
        Part::Works => "works",
        Part::Leads => "leads",
    };
    let (task, days) = (link(hit.task), spans::days_of_work(locale, hit.days));
    let work = match times.total_float_days {
        _ if times.critical => {
            phrase!(locale, "people-absence-critical", work = task, days = days, part = part)
        }
        Some(float) => {
            let float = locale.working_days(float);
            phrase!(locale, "people-absence-float", work = task, days = days, part = part, float = float)
        }
        None => phrase!(locale, "people-absence-plain", work = task, days = days, part = part),
    };
    let cover = hit.cover.iter().map(|found| {
        let person = person(found.person);
        match found.reason {
            CoverReason::Works => phrase!(locale, "people-cover-works", person = person),
            CoverReason::Owns => phrase!(locale, "people-cover-owns", person = person),
            CoverReason::Responsible => phrase!(locale, "people-cover-responsible", person = person),
        }
    });
    let cover = Phrase::clauses(locale, cover.collect());
    Row {
        who: person(hit.person),
        when: span(locale, hit.from, hit.to, near),
        work,
        milestone: match hit.milestone {
            Some(place) => match tasks[place].times.forecast {
                Some(forecast) => {
                    let date = Phrase::day_near(locale, forecast.finish, near);
                    phrase!(locale, "people-absence-milestone", milestone = link(place), date = date)
                }
                None => link(place),
            },
            None => Phrase::plain("–"),
        },
        cover: if cover.is_empty() { phrase!(locale, "people-cover-none") } else { cover },
    }
}
