//! Headlines about time: the timeline, the plan on a page, the next weeks, milestones.

use crate::checks::Report;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::{facts, paths, subject, timeline};
use crate::units::Date;
use crate::units::locale::{Locale, say};

/// Returns the heading of the timeline: the finish and its slip.
pub fn timeline(report: &Report) -> Phrase {
    let (schedule, locale) = (report.edition.schedule(), report.numbers());
    let tasks = report.edition.tasks();
    let Some(finish) = schedule.finish else {
        return match tasks.len() {
            0 => phrase!(locale, "timeline-nothing-planned"),
            _ => phrase!(locale, "timeline-no-dates"),
        };
    };
    let date = Phrase::day(locale, finish);
    let span = |slip| facts::work_span(slip, locale);
    if let Some(part) = subject::part(locale, report.edition.audience().subject) {
        // What a vendor has promised beside its tasks may end later: the page speaks of the tasks.
        let part = match report.figures.own_part.as_ref().is_some_and(|own| own.decides()) {
            true => say!(locale, "subject-your-plan"),
            false => part,
        };
        return timeline_of_part(report, part, date);
    }
    match (facts::all_finished(&report.edition), schedule.slip_days) {
        (true, None) => phrase!(locale, "timeline-finished-on", date = date),
        (true, Some(0)) => phrase!(locale, "timeline-finished-on-baseline", date = date),
        (true, Some(slip @ 1..)) => {
            phrase!(locale, "timeline-finished-after", date = date, span = span(slip))
        }
        (true, Some(slip)) => phrase!(locale, "timeline-finished-before", date = date, span = span(slip)),
        (false, None) => phrase!(locale, "timeline-forecast-for", date = date),
        (false, Some(0)) => phrase!(locale, "timeline-forecast-on-baseline", date = date),
        (false, Some(slip @ 1..)) => {
            phrase!(locale, "timeline-forecast-after", date = date, span = span(slip))
        }
        (false, Some(slip)) => phrase!(locale, "timeline-forecast-before", date = date, span = span(slip)),
    }
}

/// The same, where the dates are those of a part only.
fn timeline_of_part(report: &Report, part: String, date: Phrase) -> Phrase {
    let (slip, locale) = (report.edition.schedule().slip_days, report.numbers());
    let span = |slip| facts::work_span(slip, locale);
    match (facts::all_finished(&report.edition), slip) {
        (true, None) => phrase!(locale, "timeline-part-finished-on", part = part, date = date),
        (true, Some(0)) => {
            phrase!(locale, "timeline-part-finished-on-baseline", part = part, date = date)
        }
        (true, Some(slip @ 1..)) => {
            phrase!(locale, "timeline-part-finished-after", part = part, date = date, span = span(slip))
        }
        (true, Some(slip)) => {
            phrase!(locale, "timeline-part-finished-before", part = part, date = date, span = span(slip))
        }
        (false, None) => phrase!(locale, "timeline-part-forecast-for", part = part, date = date),
        (false, Some(0)) => {
            phrase!(locale, "timeline-part-forecast-on-baseline", part = part, date = date)
        }
        (false, Some(slip @ 1..)) => {
            phrase!(locale, "timeline-part-forecast-after", part = part, date = date, span = span(slip))
        }
        (false, Some(slip)) => {
            phrase!(locale, "timeline-part-forecast-before", part = part, date = date, span = span(slip))
        }
    }
}

/// Returns what is below the heading of the timeline.
pub fn timeline_sub(report: &Report) -> Phrase {
    let (schedule, tasks) = (report.edition.schedule(), report.edition.tasks());
    let (as_of, locale) = (report.edition.as_of(), report.numbers());
    if schedule.finish.is_none() {
        return phrase!(locale, "timeline-how-to-plan");
    }
    if facts::all_finished(&report.edition) {
        return match report.edition.audience().complete {
            true => phrase!(locale, "timeline-all-finished"),
            false => phrase!(locale, "timeline-all-shown-finished"),
        };
    }
    let holds_critical = facts::holds_critical(tasks);
    let mut out = match (facts::has_links(tasks), holds_critical) {
        (true, false) => phrase!(locale, "timeline-critical", count = facts::open_critical(tasks).len()),
        (false, _) if !report.edition.tasks_complete() => phrase!(locale, "timeline-no-links-shown"),
        (false, _) => phrase!(locale, "timeline-no-links"),
        (true, true) => phrase!(locale, "timeline-float-not-told"),
    };
    let day = |date| Phrase::day_near(locale, date, as_of);
    if schedule.slip_days.is_none() {
        out = out.text(" ").text(say!(locale, "timeline-no-baseline"));
    }
    if schedule.holds_float && !(facts::has_links(tasks) && holds_critical) {
        out = out.text(" ").text(say!(locale, "timeline-float-not-told"));
    }
    if let Some(forecast) = report.edition.forecast().ok().filter(|forecast| !forecast.thin) {
        let odds = Phrase::new().link(paths::FORECAST, say!(locale, "timeline-odds-safe"));
        let said = phrase!(locale, "timeline-odds", odds = odds, date = day(forecast.finish.p80));
        out = out.text(" ").then(said);
    }
    match report.edition.freezes().iter().find(|freeze| freeze.to >= as_of) {
        Some(freeze) => {
            let (name, from, to) = (&freeze.name, day(freeze.from), day(freeze.to));
            let said = phrase!(locale, "timeline-next-freeze", name = name, from = from, to = to);
            out.text(" ").then(said)
        }
        None => out,
    }
}

/// Returns the heading of the plan on a page.
pub fn plan(report: &Report) -> String {
    let (tasks, locale) = (report.edition.tasks(), report.numbers());
    let streams = &report.figures.workstreams;
    if facts::all_finished(&report.edition) {
        return match report.edition.audience().complete {
            true => say!(locale, "overview-plan-finished"),
            false => say!(locale, "overview-plan-shown-finished"),
        };
    }
    if !facts::has_links(tasks) {
        return match report.edition.tasks_complete() {
            true => say!(locale, "overview-plan-no-links"),
            false => say!(locale, "overview-plan-no-links-shown"),
        };
    }
    if facts::holds_critical(tasks) {
        return say!(locale, "overview-plan-shown");
    }
    let critical = streams.iter().filter(|stream| stream.critical);
    let critical: Vec<_> = critical.map(|stream| timeline::group_name(&stream.name, locale)).collect();
    let heading = match critical.len() {
        // Work that belongs to no workstream may be critical all the same.
        0 => {
            return say!(locale, "overview-plan-critical", count = facts::open_critical(tasks).len());
        }
        count @ 1..=3 => {
            say!(locale, "overview-plan-decides", count = count, names = locale.list(&critical))
        }
        count if count == streams.len() => return say!(locale, "overview-plan-all-critical"),
        count => say!(locale, "overview-plan-some-critical", count = count, all = streams.len()),
    };
    let least = streams
        .iter()
        .filter(|stream| !stream.critical)
        .flat_map(|stream| &stream.tasks)
        .map(|&place| &tasks[place].times)
        .filter(|times| !times.is_finished())
        .filter_map(|times| times.total_float_days)
        .min_by(f64::total_cmp);
    match least {
        Some(float) if float >= 1.0 => {
            let span = facts::work_span(float.floor() as i32, locale);
            say!(locale, "overview-plan-float", heading = heading, span = span)
        }
        _ => heading,
    }
}

/// What happens in the next weeks, as far as the headline wants to know.
pub struct Ahead<'a> {
    /// The first event of critical work: the task, the day, and whether it starts.
    pub critical: Option<(&'a str, Date, bool)>,
    pub events: usize,
    pub knows_critical: bool,
    pub until: Date,
    pub as_of: Date,
}

/// Returns the heading of the next four weeks.
pub fn next(ahead: &Ahead, locale: Locale) -> Phrase {
    if ahead.events == 0 {
        let date = Phrase::day_near(locale, ahead.until, ahead.as_of);
        return phrase!(locale, "ahead-nothing", date = date);
    }
    match ahead.critical {
        Some((name, day, starts)) => {
            let date = if day - ahead.as_of <= 14 {
                let (weekday, date) = (locale.weekday_name(day), locale.day_month(day));
                Phrase::new().dated(day, say!(locale, "ahead-weekday", weekday = weekday, date = date))
            } else {
                Phrase::day_near(locale, day, ahead.as_of)
            };
            match starts {
                true => phrase!(locale, "ahead-critical-starts", task = name, date = date),
                false => phrase!(locale, "ahead-critical-finishes", task = name, date = date),
            }
        }
        None => match ahead.knows_critical {
            true => phrase!(locale, "ahead-none-critical", count = ahead.events),
            false => phrase!(locale, "ahead-count", count = ahead.events),
        },
    }
}

/// Returns the heading of milestones: how many are reached, and what breaks a promise.
pub fn milestones(report: &Report) -> String {
    let (found, locale) = (&report.figures.milestones, report.numbers());
    let (all, reached) = (found.len(), found.iter().filter(|milestone| milestone.reached).count());
    let is_broken = |days: Option<i32>| days.is_some_and(|late| late > 0);
    let broken = found
        .iter()
        .filter(|milestone| !milestone.reached && is_broken(milestone.committed_slip_days))
        .count();
    let heading = match (reached, all) {
        (_, 0) if !report.edition.audience().complete => return say!(locale, "milestones-none-shown"),
        (_, 0) => return say!(locale, "milestones-none-yet"),
        (reached, all) if reached == all => say!(locale, "milestones-all-reached", count = all),
        (0, all) => say!(locale, "milestones-none-reached", count = all),
        (reached, all) => say!(locale, "milestones-some-reached", count = reached, all = all),
    };
    match broken {
        0 => heading,
        count => say!(locale, "milestones-broken", heading = heading, count = count),
    }
}
