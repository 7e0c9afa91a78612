//! What the work of somebody in several projects is made of: hours by project and week, behind each row of the people.

use crate::pages::phrase::{Phrase, phrase};
use crate::pages::portfolio::people::{Shared, load};
use crate::units::locale::{Locale, say};
use serde::Serialize;

/// So many people are told so: the first are those with the most work.
pub const MOST: usize = 8;
/// The most projects of one person.
const PROJECTS: usize = 8;

/// The hours of somebody.
#[derive(Serialize)]
pub struct Parts {
    summary: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: Phrase,
    /// A text a week; empty where there is no work.
    hours: Vec<String>,
}

/// Returns the hours of a person in each project, then what is done elsewhere, and the time there is.
pub fn of(person: &Shared, locale: Locale) -> Parts {
    let hours = |minutes: i64| match minutes {
        0 => String::new(),
        minutes => locale.decimal(minutes as f64 / 60.0, 1),
    };
    let mut rows: Vec<Row> = (person.parts.iter().take(PROJECTS))
        .map(|(card, part)| Row {
            name: card.lead(Phrase::new(), &part.href, &card.name),
            hours: (person.weeks.iter())
                .map(|week| hours(load(part, week.monday).map_or(0, |load| i64::from(load.minutes))))
                .collect(),
        })
        .collect();
    if person.parts.len() > PROJECTS {
        let rest = |monday| {
            let loads = person.parts[PROJECTS..].iter().filter_map(|(_, part)| load(part, monday));
            loads.map(|load| i64::from(load.minutes)).sum()
        };
        rows.push(Row {
            name: phrase!(locale, "portfolio-parts-others", count = person.parts.len() - PROJECTS),
            hours: person.weeks.iter().map(|week| hours(rest(week.monday))).collect(),
        });
    }
    if person.weeks.iter().any(|week| week.elsewhere > 0) {
        rows.push(Row {
            name: phrase!(locale, "portfolio-parts-elsewhere"),
            hours: person.weeks.iter().map(|week| hours(week.elsewhere)).collect(),
        });
    }
    rows.push(Row {
        name: phrase!(locale, "portfolio-parts-time"),
        hours: person.weeks.iter().map(|week| hours(week.capacity)).collect(),
    });
    let summary = say!(locale, "portfolio-parts", who = &person.parts[0].1.name);
    Parts { summary, rows }
}
