//! What moves the finish: tasks and risks in one list, by working days.

use crate::analysis::forecast::{Cause, Driver, MOST_DRIVERS};
use crate::chart::tornado::{self, Tornado};
use crate::chart::{Caption, Width};
use crate::edition::Kind;
use crate::pages::forecast::Source;
use crate::pages::headline;
use crate::pages::view::{self, FigureView, LinkView};
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Section<'a> {
    pub heading: String,
    pub figure: Option<FigureView>,
    pub has_tasks: bool,
    pub has_risks: bool,
    pub is_cut: bool,
    /// A task that moves the finish is rarely critical.
    pub has_rare: bool,
    pub rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub name: &'a str,
    pub link: LinkView,
    pub is_risk: bool,
    pub days: String,
    /// How often it is critical, or happens.
    pub share: String,
    /// What the share sorts by.
    pub sort: u32,
    /// How much its own length varies; a dash for a risk.
    pub swing: String,
    /// How strongly it and the finish go together, in words.
    pub goes_with: String,
    pub source: Option<LinkView>,
}

pub fn section<'a>(source: &Source<'a>) -> Option<Section<'a>> {
    let drivers = &source.figures.drivers;
    let first = drivers.first()?;
    let rows: Vec<Row> = drivers.iter().filter_map(|driver| row(source, driver)).collect();
    let is_rare = |driver: &Driver| match driver.what {
        Cause::Task(place) => {
            let mut all = source.forecast.tasks.iter();
            driver.days >= 1.0 && all.any(|odds| odds.task == place && odds.criticality < RARE)
        }
        Cause::Risk(_) => false,
    };
    Some(Section {
        heading: headline::forecast::drivers(source.report, first.what),
        figure: figure(&rows, drivers, source.report.numbers()),
        has_tasks: rows.iter().any(|row| !row.is_risk),
        has_risks: rows.iter().any(|row| row.is_risk),
        is_cut: rows.len() == MOST_DRIVERS,
        has_rare: drivers.iter().any(is_rare),
        rows,
    })
}

/// What is critical in a smaller share of the runs is seldom so.
const RARE: f64 = 0.1;

fn row<'a>(source: &Source<'a>, driver: &Driver) -> Option<Row<'a>> {
    let (edition, locale) = (&source.report.edition, source.report.numbers());
    let dash = || "–".to_string();
    let days = number(driver.days, locale);
    match driver.what {
        Cause::Task(place) => {
            let task = &edition.tasks()[place];
            let odds = source.forecast.tasks.iter().find(|odds| odds.task == place)?;
            let runs = headline::forecast::runs(odds.criticality, locale);
            Some(Row {
                name: &task.name,
                link: LinkView::record(source.report, Kind::Task, &task.record.id, task.name.as_str()),
                is_risk: false,
                days,
                share: say!(locale, "forecast-drivers-critical", runs = runs),
                sort: headline::forecast::thousandths(odds.criticality),
                swing: odds.swing_days.map_or_else(dash, |swing| number(swing, locale)),
                goes_with: odds.sensitivity.map_or_else(dash, |found| strength(found, locale)),
                source: view::source(&task.record.at),
            })
        }
        Cause::Risk(place) => {
            let risk = &edition.risks()[place];
            let odds = source.forecast.risks.iter().find(|odds| odds.risk == place)?;
            let runs = headline::forecast::runs(odds.happened, locale);
            Some(Row {
                name: &risk.title,
                link: LinkView::record(source.report, Kind::Risk, &risk.record.id, risk.title.as_str()),
                is_risk: true,
                days,
                share: say!(locale, "forecast-drivers-happens", runs = runs),
                sort: headline::forecast::thousandths(odds.happened),
                swing: dash(),
                goes_with: dash(),
                source: view::source(&risk.record.at),
            })
        }
    }
}

/// Returns working days for a column: `4.5`.
pub fn number(days: f64, numbers: Locale) -> String {
    if days > 0.0 && days < 0.05 {
        return say!(numbers, "forecast-drivers-under", number = numbers.decimal(0.1, 1));
    }
    numbers.decimal(days, usize::from(days < 10.0))
}

/// Returns a rank correlation in words (Evans, "Straightforward Statistics", 1996).
fn strength(correlation: f64, locale: Locale) -> String {
    match correlation {
        0.6.. => say!(locale, "forecast-drivers-strongly"),
        0.4.. => say!(locale, "forecast-drivers-moderately"),
        0.2.. => say!(locale, "forecast-drivers-weakly"),
        _ => say!(locale, "forecast-drivers-hardly"),
    }
}

fn figure(rows: &[Row], drivers: &[Driver], numbers: Locale) -> Option<FigureView> {
    let words: Vec<String> =
        drivers.iter().map(|driver| headline::forecast::days(driver.days, numbers)).collect();
    let bars: Vec<tornado::Row> = rows
        .iter()
        .zip(drivers.iter().zip(&words))
        .map(|(row, (driver, words))| tornado::Row {
            name: row.name,
            value: driver.days,
            words,
            is_event: row.is_risk,
        })
        .collect();
    let top = rows.first()?;
    let title = say!(numbers, "forecast-drivers-kicker");
    let desc =
        say!(numbers, "forecast-drivers-words", name = top.name, days = words.first()?, count = rows.len());
    let drawing =
        Tornado { caption: Caption { id: "chart__drivers", title: &title, desc: &desc }, rows: &bars };
    let wide = tornado::draw(&drawing, Width::Wide(1072))?;
    Some(FigureView::new(wide, tornado::draw(&drawing, Width::Narrow)?).big())
}
