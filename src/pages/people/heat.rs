//! The heatmap: people by weeks, a table whose cells say their percent and are shaded by it.

use crate::analysis::workload::{PersonFigures, WeekFigures, WorkloadFigures};
use crate::checks::Report;
use crate::pages::headline::workload;
use crate::pages::paths;
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Heat<'a> {
    weeks: Vec<Week>,
    people: Vec<Row<'a>>,
    /// That only what is shown counts, where other work is not shown.
    shown_only: Option<String>,
    /// How many more there are, where there are too many for one page.
    rest: Option<String>,
    /// How many weeks there are, where they are more than a screen shows.
    sideways: Option<String>,
}

#[derive(Serialize)]
struct Week {
    monday: Date,
    text: String,
    /// `week 47`.
    number: String,
}

#[derive(Serialize)]
struct Row<'a> {
    href: String,
    name: &'a str,
    cells: Vec<Cell>,
}

/// A cell: 0 nothing to do, 1 up to 80 %, 2 up to 100 %, 3 more, 4 no time and no work.
#[derive(Serialize)]
struct Cell {
    step: u8,
    text: String,
}

/// The most people on the page.
const MOST: usize = 40;

/// The most weeks that a wide screen shows side by side.
const ON_SCREEN: usize = 16;

/// Returns the heatmap of the weeks shown. Of more people than there is room for, those over capacity come
/// first.
pub fn heat<'a>(report: &'a Report, figures: &'a WorkloadFigures) -> Heat<'a> {
    let mut people: Vec<&PersonFigures> = figures.people.iter().collect();
    let rest = people.len().saturating_sub(MOST);
    if rest > 0 {
        people.sort_by_key(|person| (person.overloads.is_empty(), person.person));
        people.truncate(MOST);
        people.sort_by_key(|person| person.person);
    }
    let locale = report.numbers();
    let weeks = figures.shown.iter().map(|&monday| Week {
        monday,
        text: locale.day_month(monday),
        number: say!(locale, "people-heat-week", number = monday.iso_week().1),
    });
    Heat {
        weeks: weeks.collect(),
        sideways: (figures.shown.len() > ON_SCREEN)
            .then(|| say!(locale, "people-heat-sideways", count = figures.shown.len())),
        shown_only: workload::shown_only(report),
        people: people.into_iter().map(|person| row(report, figures, person)).collect(),
        rest: (rest > 0).then(|| say!(locale, "people-heat-rest", count = rest)),
    }
}

fn row<'a>(report: &'a Report, figures: &WorkloadFigures, load: &PersonFigures) -> Row<'a> {
    let person = &report.edition.people()[load.person];
    let find = |monday: &Date| load.weeks.binary_search_by_key(monday, |week| week.monday);
    let cells = figures
        .shown
        .iter()
        .map(|monday| cell(find(monday).ok().map(|place| &load.weeks[place]), report.numbers()));
    Row { href: paths::person(&person.record.id), name: &person.name, cells: cells.collect() }
}

fn cell(week: Option<&WeekFigures>, locale: Locale) -> Cell {
    let Some(week) = week else { return Cell { step: 0, text: "0".to_string() } };
    let step = match week.percent() {
        _ if week.is_over() => 3,
        None => 4,
        Some(0) if week.used() == 0 => 0,
        Some(..=80) => 1,
        Some(_) => 2,
    };
    let text = match week.percent() {
        Some(percent) => locale.integer(percent.into()),
        None if step == 3 => say!(locale, "people-no-time"),
        None => "–".to_string(),
    };
    Cell { step, text }
}
