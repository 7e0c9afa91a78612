//! Headlines about who has how much to do.

use crate::analysis::workload::{Overload, PersonFigures, WorkloadFigures};
use crate::checks::Report;
use crate::pages::phrase::Phrase;
use crate::units::text::{capital, count_word, plural};

/// Returns the heading of the page: who is worst off, and when.
pub fn workload(report: &Report, figures: &WorkloadFigures) -> Phrase {
    let over: Vec<&PersonFigures> =
        figures.people.iter().filter(|person| first(figures, person).is_some()).collect();
    let rank =
        |person: &&&PersonFigures| worst(figures, person).map_or(0, |over| over.percent.unwrap_or(u32::MAX));
    let Some(person) = over.iter().rev().max_by_key(rank) else {
        return Phrase::plain("Nobody is asked for more time than they have");
    };
    let Some(overload) = worst(figures, person) else { return Phrase::new() };
    let name = &report.edition.people()[person.person].name;
    let near = report.edition.as_of();
    let out = match overload.percent {
        Some(percent) => {
            let percent = report.numbers().hundredths(percent.into(), 0);
            Phrase::plain(format!("{name} has work for {percent} of the week of "))
        }
        None => Phrase::plain(format!("{name} has work and no time in the week of ")),
    };
    let out = out.date_near(overload.worst, near);
    match over.len() - 1 {
        0 => out,
        others => out.text(format!(
            "; {} {} at times over capacity, too",
            match others {
                1 => "one other person".to_string(),
                _ => format!("{} others", count_word(others)),
            },
            plural(others, "is", "are")
        )),
    }
}

/// Returns what is below the heading.
pub fn workload_sub(figures: &WorkloadFigures, level: bool) -> String {
    let people = figures.people.len();
    let mut out = format!(
        "{} {} unfinished work. Shown are the next {} weeks: assigned work and work elsewhere, in percent of the \
         time that each person has, less leave and holidays.",
        capital(&count_word(people)),
        plural(people, "person has", "people have"),
        figures.shown.len()
    );
    if level {
        out.push_str(" Work is levelled: it waits until the people it needs are free.");
    }
    out
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
