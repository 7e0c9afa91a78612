//! Headlines about odds: natural frequencies in words, never percentiles.

use crate::analysis::forecast::{Bin, Cause, ForecastFigures, Step};
use crate::checks::Report;
use crate::edition::forecast::{Finish, Forecast, NoForecast};
use crate::pages::phrase::{Phrase, phrase};
use crate::units::locale::{Locale, Value, say};
use crate::units::{Date, Odds};

/// What a finish is held against.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Promise {
    pub date: Date,
    /// The share of the runs that keep it.
    pub share: f64,
    /// Somebody promised it; else it is the baseline's.
    pub is_committed: bool,
}

/// Returns the heading of the page: the safe date, and what the promised one is worth.
pub fn page(report: &Report, forecast: &Forecast) -> Phrase {
    let locale = report.numbers();
    let day = |date| Phrase::day_near(locale, date, report.edition.as_of());
    let safe = day(forecast.finish.p80);
    match promise(report, &forecast.finish) {
        None => phrase!(locale, "forecast-headline", date = safe),
        Some(Promise { date, share, is_committed }) => {
            let (date, runs) = (day(date), runs(share, locale));
            match is_committed {
                true => {
                    phrase!(locale, "forecast-headline-promised", date = safe, promised = date, runs = runs)
                }
                false => {
                    phrase!(locale, "forecast-headline-baseline", date = safe, baseline = date, runs = runs)
                }
            }
        }
    }
}

/// Returns what a finish is held against, with its chance.
pub fn promise(report: &Report, finish: &Finish) -> Option<Promise> {
    let (date, share) = (finish.promised?, finish.on_time?);
    let is_committed =
        report.edition.tasks().iter().any(|task| task.is_milestone() && task.committed == Some(date));
    Some(Promise { date, share, is_committed })
}

/// Returns a share of the runs: `8 of 10 runs`, `every run`, `no run`.
pub fn runs(share: f64, locale: Locale) -> String {
    match share {
        ..=0.0 => say!(locale, "forecast-runs-none"),
        1.0.. => say!(locale, "forecast-runs-every"),
        share => say!(locale, "forecast-runs", odds = Odds::of_share(share).of_words(locale)),
    }
}

/// Returns a share of the runs in thousandths, rounded up: rows sort by it, since `3 of 100` is less than `1 of 10`.
pub fn thousandths(share: f64) -> u32 {
    (share * 1000.0).ceil() as u32
}

/// Returns what the page's figures are made of, and what they leave out.
pub fn definition(figures: &ForecastFigures, forecast: &Forecast, locale: Locale) -> String {
    let (runs, seed) = (locale.integer(forecast.runs.into()), forecast.seed.to_string());
    let Some(tasks) = forecast.uncertain_tasks else {
        return say!(locale, "forecast-played-partly", runs = runs, seed = seed);
    };
    let played = match forecast.risks.len() {
        0 => say!(locale, "forecast-played", runs = runs, seed = seed, tasks = tasks),
        risks => {
            say!(locale, "forecast-played-risks", runs = runs, seed = seed, tasks = tasks, risks = risks)
        }
    };
    let mut left = Vec::new();
    if figures.fixed_tasks > 0 {
        left.push(say!(locale, "forecast-not-counted-tasks", count = figures.fixed_tasks));
    }
    if !figures.unplayed_risks.is_empty() {
        left.push(say!(locale, "forecast-not-counted-risks", count = figures.unplayed_risks.len()));
    }
    match left.is_empty() {
        true => played,
        false => format!("{played} {}", say!(locale, "forecast-not-counted", what = locale.clauses(&left))),
    }
}

/// Returns the heading of the distribution: which date is an even bet, and which one is safe.
pub fn finish(report: &Report, forecast: &Forecast) -> Phrase {
    let locale = report.numbers();
    let day = |date| Phrase::day_near(locale, date, report.edition.as_of());
    let Finish { p50, p80, .. } = forecast.finish;
    match p50 == p80 {
        true => phrase!(locale, "forecast-finish-same", date = day(p80)),
        false => phrase!(locale, "forecast-finish-both", even = day(p50), safe = day(p80)),
    }
}

/// Returns what the finish is in words, for screen readers.
pub fn finish_words(report: &Report, forecast: &Forecast) -> String {
    let locale = report.numbers();
    let day = |date| locale.date_near(date, report.edition.as_of());
    let finish = &forecast.finish;
    let (even, safe) = (day(finish.p50), day(finish.p80));
    match promise(report, finish) {
        None => say!(locale, "forecast-finish-words", even = even, safe = safe),
        Some(Promise { date, share, is_committed }) => {
            let (date, runs) = (day(date), runs(share, locale));
            match is_committed {
                true => say!(
                    locale,
                    "forecast-finish-words-promised",
                    even = even,
                    safe = safe,
                    promised = date,
                    runs = runs
                ),
                false => say!(
                    locale,
                    "forecast-finish-words-baseline",
                    even = even,
                    safe = safe,
                    baseline = date,
                    runs = runs
                ),
            }
        }
    }
}

/// Returns the name of a bin: `week of 30 Nov`, `Jan 2027`.
pub fn bin(step: Step, bin: &Bin, near: Date, locale: Locale) -> String {
    let first = || locale.date_near(bin.first, near);
    match step {
        Step::Week => say!(locale, "forecast-bin-week", date = first()),
        Step::Fortnight => say!(locale, "forecast-bin-fortnight", date = first()),
        Step::Months(1) => locale.month_year(bin.first),
        Step::Months(_) => {
            let (from, to) = (locale.month_year(bin.first), locale.month_year(bin.last));
            say!(locale, "forecast-bin-months", from = from, to = to)
        }
    }
}

/// Returns what one bar of the distribution is.
pub fn bars(step: Step, locale: Locale) -> String {
    match step {
        Step::Week => say!(locale, "forecast-bars-week"),
        Step::Fortnight => say!(locale, "forecast-bars-fortnight"),
        Step::Months(1) => say!(locale, "forecast-bars-month"),
        Step::Months(_) => say!(locale, "forecast-bars-months"),
    }
}

/// Returns the heading of what moves the finish.
pub fn drivers(report: &Report, cause: Cause) -> String {
    let locale = report.numbers();
    match cause {
        Cause::Task(place) => {
            say!(locale, "forecast-drivers-task", task = &report.edition.tasks()[place].name)
        }
        Cause::Risk(place) => {
            say!(locale, "forecast-drivers-risk", risk = &report.edition.risks()[place].title)
        }
    }
}

/// Returns working days of the forecast, with a half where it counts: `4.5 working days`.
pub fn days(days: f64, locale: Locale) -> String {
    if days < 0.1 {
        return say!(locale, "forecast-days-less");
    }
    say!(locale, "forecast-days", days = Value::Decimal(days, usize::from(days < 10.0)))
}

/// Says why there are no odds, and what would change that.
pub fn none(reason: NoForecast, locale: Locale) -> (String, String) {
    match reason {
        NoForecast::NoPlan => (say!(locale, "forecast-none-plan"), say!(locale, "forecast-none-plan-next")),
        NoForecast::Finished => {
            (say!(locale, "forecast-none-finished"), say!(locale, "forecast-none-finished-next"))
        }
        NoForecast::NothingUncertain => {
            (say!(locale, "forecast-none-uncertain"), say!(locale, "forecast-none-uncertain-next"))
        }
        NoForecast::NoRuns => (say!(locale, "forecast-none-runs"), say!(locale, "forecast-none-runs-next")),
        NoForecast::NotShown => (say!(locale, "forecast-none-shown"), String::new()),
    }
}
