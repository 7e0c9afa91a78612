//! Headlines about odds: natural frequencies in words, never percentiles.

use crate::analysis::forecast::{Bin, Cause, ForecastFigures, Step};
use crate::checks::Report;
use crate::edition::forecast::{Finish, Forecast, NoForecast};
use crate::pages::phrase::Phrase;
use crate::units::locale::{self, Locale};
use crate::units::text::{count_word, plural};
use crate::units::{Date, Odds};

/// Returns the heading of the page: the safe date, and what the promised one is worth.
pub fn page(report: &Report, forecast: &Forecast) -> Phrase {
    let near = report.edition.as_of();
    let out = Phrase::plain("An 8 in 10 chance to finish by ").date_near(forecast.finish.p80, near);
    match promise(report, &forecast.finish) {
        None => out,
        Some((word, date, share)) => out
            .text(format!("; the {word} "))
            .date_near(date, near)
            .text(format!(" holds in {}", runs(share))),
    }
}

/// Returns what a finish is held against, with its word and its chance.
pub fn promise(report: &Report, finish: &Finish) -> Option<(&'static str, Date, f64)> {
    let (date, share) = (finish.promised?, finish.on_time?);
    let is_committed =
        report.edition.tasks().iter().any(|task| task.is_milestone() && task.committed == Some(date));
    Some((if is_committed { "promised" } else { "baseline's" }, date, share))
}

/// Returns a share of the runs: `8 of 10 runs`, `every run`, `no run`.
pub fn runs(share: f64) -> String {
    match share {
        ..=0.0 => "no run".to_string(),
        1.0.. => "every run".to_string(),
        share => format!("{} runs", Odds::of_share(share).of_words()),
    }
}

/// Returns what the page's figures are made of, and what they leave out.
pub fn definition(figures: &ForecastFigures, forecast: &Forecast, numbers: Locale) -> String {
    let mut out = format!(
        "The plan was played {} times (seed {})",
        numbers.integer(forecast.runs.into()),
        forecast.seed
    );
    let Some(uncertain) = forecast.uncertain_tasks else {
        return out + ". What is not shown here is counted in these dates.";
    };
    let (uncertain, played) = (uncertain as usize, forecast.risks.len());
    out.push_str(&format!(
        ": {} {} a range of durations",
        numbers.integer(uncertain as i64),
        plural(uncertain, "task has", "tasks have"),
    ));
    if played > 0 {
        out.push_str(&format!(
            ", and {} {} or not",
            count_word(played),
            plural(played, "risk happens", "risks happen")
        ));
    }
    out.push('.');
    let mut left = Vec::new();
    if figures.fixed_tasks > 0 {
        left.push(format!(
            "{} {} without a range, which {} as long as planned",
            figures.fixed_tasks,
            plural(figures.fixed_tasks, "task", "tasks"),
            plural(figures.fixed_tasks, "takes", "take")
        ));
    }
    let unplayed = figures.unplayed_risks.len();
    if unplayed > 0 {
        left.push(format!(
            "{} open {} without a chance, or without a delay and a cost",
            unplayed,
            plural(unplayed, "risk", "risks")
        ));
    }
    if !left.is_empty() {
        out.push_str(&format!(" Not counted: {}.", left.join("; ")));
    }
    out
}

/// Returns the heading of the distribution: which date is an even bet, and which one is safe.
pub fn finish(report: &Report, forecast: &Forecast) -> Phrase {
    let near = report.edition.as_of();
    let finish = &forecast.finish;
    if finish.p50 == finish.p80 {
        return Phrase::new().date_near(finish.p80, near).text(" is likely, and safe to promise");
    }
    Phrase::new()
        .date_near(finish.p50, near)
        .text(" is an even bet; ")
        .date_near(finish.p80, near)
        .text(" is safe to promise")
}

/// Returns what the finish is in words, for screen readers.
pub fn finish_words(report: &Report, forecast: &Forecast) -> String {
    let finish = &forecast.finish;
    let near = report.edition.as_of();
    let mut out = format!(
        "Half of the runs finish by {}, 8 in 10 by {}",
        locale::date_near(finish.p50, near),
        locale::date_near(finish.p80, near)
    );
    if let Some((word, date, share)) = promise(report, finish) {
        out.push_str(&format!("; the {word} {} holds in {}", locale::date_near(date, near), runs(share)));
    }
    out + "."
}

/// Returns the name of a bin: `week of 30 Nov`, `Jan 2027`.
pub fn bin(step: Step, bin: &Bin, near: Date) -> String {
    let month =
        |date: Date| format!("{}{}{}", locale::month_name(date.month()), locale::NO_BREAK, date.year());
    match step {
        Step::Week => format!("week of {}", locale::date_near(bin.first, near)),
        Step::Fortnight => format!("two weeks from {}", locale::date_near(bin.first, near)),
        Step::Months(1) => month(bin.first),
        Step::Months(_) => format!("{} to {}", month(bin.first), month(bin.last)),
    }
}

/// Returns what one bar of the distribution is.
pub fn bars(step: Step) -> String {
    let name = match step {
        Step::Week => "Week",
        Step::Fortnight => "Two weeks",
        Step::Months(1) => "Month",
        Step::Months(_) => "Months",
    };
    format!("{name} of finish. The numbers are runs in 100.")
}

/// Returns the heading of what moves the finish.
pub fn drivers(report: &Report, cause: Cause) -> String {
    match cause {
        Cause::Task(place) => format!("“{}” moves the finish most", report.edition.tasks()[place].name),
        Cause::Risk(place) => {
            format!("The risk “{}” moves the finish most", report.edition.risks()[place].title)
        }
    }
}

/// Returns working days of the forecast, with a half where it counts: `4.5 working days`.
pub fn days(days: f64, numbers: Locale) -> String {
    if days < 0.1 {
        return "less than a tenth of a day".to_string();
    }
    let number = numbers.decimal(days, usize::from(days < 10.0));
    let noun = if number == "1" { "working day" } else { "working days" };
    format!("{number}{}{noun}", locale::NO_BREAK)
}

/// Says why there are no odds, and what would change that.
pub fn none(reason: NoForecast) -> (&'static str, &'static str) {
    match reason {
        NoForecast::NoPlan => (
            "No odds yet: no task has dates",
            "Give tasks a duration and a start, or an order, and they can be played.",
        ),
        NoForecast::Finished => ("All work is finished", "There is nothing left to forecast."),
        NoForecast::NothingUncertain => (
            "No odds yet: nothing in the plan is uncertain",
            "Give unfinished tasks an `estimate = { low = \"4d\", likely = \"5d\", high = \"12d\" }`, or open risks a `chance` and a \
             `delay` of the tasks they affect. One is enough to say how likely each date is; from five tasks with an estimate \
             on, the odds are drawn as well.",
        ),
        NoForecast::NoRuns => (
            "No odds: the settings ask for no runs",
            "Set `runs` in `[forecast]` of `project.toml` to 10000, or leave it out.",
        ),
        NoForecast::NotShown => ("The plan is not shown", ""),
    }
}
