//! Headlines about who has how much to do. Where some work is not shown, they say that they speak of the rest.

use crate::analysis::workload::{Overload, PersonFigures, WorkloadFigures};
use crate::checks::Report;
use crate::pages::phrase::{Phrase, phrase};
use crate::units::locale::say;

/// Returns the heading of the page: who is worst off, and when.
pub fn workload(report: &Report, figures: &WorkloadFigures) -> Phrase {
    let locale = report.numbers();
    match worst_off(report, figures) {
        None => Phrase::plain(of_shown(report, say!(locale, "people-workload-none"))),
        Some(heading) if report.edition.tasks_complete() => heading,
        Some(heading) => phrase!(locale, "people-of-shown-name", heading = heading),
    }
}

/// Says of a heading that it counts the work that is shown, where there is other work.
pub fn of_shown(report: &Report, heading: String) -> String {
    match report.edition.tasks_complete() {
        true => heading,
        false => say!(report.numbers(), "people-of-shown", heading = heading),
    }
}

/// Says that only the work that is shown counts, where there is other work.
pub fn shown_only(report: &Report) -> Option<String> {
    (!report.edition.tasks_complete()).then(|| say!(report.numbers(), "people-shown-only"))
}

/// Says who is worst off, and when; nothing where nobody is over capacity.
fn worst_off(report: &Report, figures: &WorkloadFigures) -> Option<Phrase> {
    let locale = report.numbers();
    let over: Vec<&PersonFigures> =
        figures.people.iter().filter(|person| first(figures, person).is_some()).collect();
    let rank =
        |person: &&&PersonFigures| worst(figures, person).map_or(0, |over| over.percent.unwrap_or(u32::MAX));
    let person = over.iter().rev().max_by_key(rank)?;
    let overload = worst(figures, person)?;
    let name = &report.edition.people()[person.person].name;
    let date = Phrase::day_near(locale, overload.worst, report.edition.as_of());
    let out = match overload.percent {
        Some(percent) => {
            let percent = locale.hundredths(percent.into(), 0);
            phrase!(locale, "people-workload-percent", name = name, percent = percent, date = date)
        }
        None => phrase!(locale, "people-workload-no-time", name = name, date = date),
    };
    Some(match over.len() - 1 {
        0 => out,
        others => phrase!(locale, "people-workload-others", heading = out, count = others),
    })
}

/// Returns what is below the heading.
pub fn workload_sub(report: &Report, figures: &WorkloadFigures) -> String {
    let locale = report.numbers();
    let (people, weeks) = (figures.people.len(), figures.shown.len());
    let shown = say!(locale, "people-workload-shown", count = people, weeks = weeks);
    match report.edition.head().level {
        true => format!("{shown} {}", say!(locale, "people-workload-levelled")),
        false => shown,
    }
}

/// Returns the first overload of a person in the weeks shown.
fn first<'a>(figures: &WorkloadFigures, person: &'a PersonFigures) -> Option<&'a Overload> {
    let last = figures.shown.last()?;
    person.overloads.iter().find(|overload| overload.worst <= *last)
}

/// Returns the worst overload of a person in the weeks shown; of equals the first.
fn worst<'a>(figures: &WorkloadFigures, person: &'a PersonFigures) -> Option<&'a Overload> {
    let last = figures.shown.last()?;
    let shown = person.overloads.iter().filter(|overload| overload.worst <= *last);
    shown.rev().max_by_key(|overload| overload.percent.unwrap_or(u32::MAX))
}
