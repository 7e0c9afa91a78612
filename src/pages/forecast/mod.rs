//! The forecast: how likely each date is, what moves it, and what each risk is worth.

mod cost;
mod drivers;
mod finish;
mod how;
mod milestones;
mod risks;

use crate::analysis::forecast::ForecastFigures;
use crate::checks::Report;
use crate::edition::forecast::{Forecast, NoForecast};
use crate::pages::phrase::Phrase;
use crate::pages::{Page, headline, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: Phrase,
    /// What the figures are made of; Markdown where there are none.
    sub: String,
    odds: Option<Odds<'a>>,
}

#[derive(Serialize)]
struct Odds<'a> {
    finish: finish::Section,
    milestones: Option<milestones::Section<'a>>,
    drivers: Option<drivers::Section<'a>>,
    risks: Option<risks::Section<'a>>,
    cost: Option<cost::Section>,
    how: Vec<how::Term>,
}

/// What the sections of the page are made from.
struct Source<'a> {
    report: &'a Report,
    forecast: &'a Forecast,
    figures: &'a ForecastFigures,
}

/// Makes the page of the forecast. Where there are no odds, only whoever sees everything is told why, since
/// only they can change it.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let view = match (report.edition.forecast(), &report.figures.forecast) {
        (Ok(forecast), Ok(figures)) => odds(&Source { report, forecast, figures }),
        (Err(reason), _) | (_, &Err(reason)) => missing(report, reason)?,
    };
    let locale = report.numbers();
    Some(Page {
        path: paths::FORECAST.to_string(),
        title: say!(locale, "forecast-page-of", project = &report.edition.head().name),
        menu: Some(say!(locale, "forecast-title")),
        template: "forecast.html",
        wide: false,
        view: Box::new(view),
    })
}

fn odds<'a>(source: &Source<'a>) -> View<'a> {
    let locale = source.report.numbers();
    View {
        heading: headline::forecast::page(source.report, source.forecast),
        sub: format!(
            "{} {}",
            headline::forecast::definition(source.figures, source.forecast, locale),
            say!(locale, "forecast-plan-is")
        ),
        odds: Some(Odds {
            finish: finish::section(source),
            milestones: milestones::section(source),
            drivers: drivers::section(source),
            risks: risks::section(source),
            cost: cost::section(source),
            how: how::terms(source),
        }),
    }
}

fn missing<'a>(report: &Report, reason: NoForecast) -> Option<View<'a>> {
    let is_over = matches!(reason, NoForecast::Finished | NoForecast::NotShown);
    if is_over || !report.edition.audience().complete || report.edition.tasks().is_empty() {
        return None;
    }
    let (heading, next) = headline::forecast::none(reason, report.numbers());
    Some(View { heading: Phrase::plain(heading), sub: next, odds: None })
}
