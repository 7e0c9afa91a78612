//! Headlines about time: the timeline, the plan on a page, the next weeks, milestones.

use crate::checks::Report;
use crate::pages::phrase::Phrase;
use crate::pages::{facts, paths};
use crate::units::text::{capital, count_word, list, plural};
use crate::units::{Date, locale};

/// Returns the heading of the timeline: the finish and its slip.
pub fn timeline(report: &Report) -> Phrase {
    let schedule = report.edition.schedule();
    let tasks = report.edition.tasks();
    let Some(finish) = schedule.finish else {
        return Phrase::plain(match tasks.len() {
            0 => "Nothing is planned yet",
            _ => "No task has dates yet",
        });
    };
    let done = facts::all_finished(&report.edition);
    let opening = match (report.edition.audience().subject.part().map(capital), done) {
        (None, true) => "Finished on ".to_string(),
        (None, false) => "Finish is forecast for ".to_string(),
        (Some(part), true) => format!("{part} was finished on "),
        (Some(part), false) => format!("{part} is forecast to finish on "),
    };
    let out = Phrase::plain(opening).date(finish);
    match schedule.slip_days {
        None => out,
        Some(0) => out.text(", as the baseline has it"),
        Some(slip @ 1..) => {
            out.text(format!(", {} after the baseline", facts::work_span(slip, report.numbers())))
        }
        Some(slip) => out.text(format!(", {} before the baseline", facts::work_span(slip, report.numbers()))),
    }
}

/// Returns what is below the heading of the timeline.
pub fn timeline_sub(report: &Report) -> Phrase {
    let (schedule, tasks) = (report.edition.schedule(), report.edition.tasks());
    if schedule.finish.is_none() {
        return Phrase::plain("Give tasks a duration and a start, or an order, and they appear here.");
    }
    if facts::all_finished(&report.edition) {
        return Phrase::plain(match report.edition.audience().complete {
            true => "All tasks and milestones are finished.",
            false => "All tasks and milestones that are shown here are finished.",
        });
    }
    let mut out = Phrase::new();
    if facts::has_links(tasks) {
        let critical = facts::open_critical(tasks).len();
        out = out.text(critical_tasks(critical)).text(match critical {
            0 => ".",
            1 => ". Any day lost on it moves the end date by a day.",
            _ => ". A day lost on any of them moves the end date.",
        });
    } else {
        out = out.text("Dependencies are not recorded, so the critical path is unknown.");
    }
    if schedule.slip_days.is_none() {
        out = out.text(" No baseline is set, so no slip is shown.");
    }
    let as_of = report.edition.as_of();
    if let Some(forecast) = report.edition.forecast().ok().filter(|forecast| !forecast.thin) {
        out = out
            .text(" The odds are ")
            .link(paths::FORECAST, "8 in 10")
            .text(" for a finish by ")
            .date_near(forecast.finish.p80, as_of)
            .text(".");
    }
    let ahead = report.edition.freezes().iter().find(|freeze| freeze.to >= as_of);
    match ahead {
        Some(freeze) => out
            .text(format!(" Next change freeze: {}, ", freeze.name))
            .date_near(freeze.from, as_of)
            .text(" to ")
            .date_near(freeze.to, as_of)
            .text("."),
        None => out,
    }
}

/// Says how much unfinished work is on the critical path, without a full stop.
fn critical_tasks(count: usize) -> String {
    match count {
        0 => "No unfinished task is on the critical path".to_string(),
        count => format!(
            "{} unfinished {} on the critical path",
            capital(&count_word(count)),
            plural(count, "task is", "tasks are")
        ),
    }
}

/// Returns the heading of the plan on a page.
pub fn plan(report: &Report) -> String {
    let tasks = report.edition.tasks();
    let streams = &report.figures.workstreams;
    if facts::all_finished(&report.edition) {
        return match report.edition.audience().complete {
            true => "All work is finished".to_string(),
            false => "All work that is shown here is finished".to_string(),
        };
    }
    if !facts::has_links(tasks) {
        return "Dependencies are not recorded, so the critical path is unknown".to_string();
    }
    let critical: Vec<&str> =
        streams.iter().filter(|stream| stream.critical).map(|stream| stream.name.as_str()).collect();
    let opening = match critical.len() {
        // Work that belongs to no workstream may be critical all the same.
        0 => return critical_tasks(facts::open_critical(tasks).len()),
        1 => format!("{} decides the end date", critical[0]),
        2 | 3 => format!("{} decide the end date", list(&critical, "and")),
        count if count == streams.len() => {
            return "Every workstream has critical work".to_string();
        }
        count => format!(
            "{} of {} workstreams have critical work",
            capital(&count_word(count)),
            count_word(streams.len())
        ),
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
            let days = facts::work_span(float.floor() as i32, report.numbers());
            format!("{opening}; the others have {days} of float or more")
        }
        _ => opening,
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
pub fn next(ahead: &Ahead) -> Phrase {
    if ahead.events == 0 {
        return Phrase::plain("Nothing starts or finishes until ").date_near(ahead.until, ahead.as_of);
    }
    match ahead.critical {
        Some((name, date, starts)) => {
            let verb = if starts { "starts" } else { "finishes" };
            let near = date - ahead.as_of <= 14;
            let out = Phrase::plain(format!("{name} {verb} on "));
            let out = if near {
                let text = format!("{} {}", locale::weekday_name(date), locale::day_month(date));
                out.dated(date, text)
            } else {
                out.date_near(date, ahead.as_of)
            };
            out.text(", on the critical path")
        }
        None => {
            let count = format!(
                "{} {} ahead",
                capital(&count_word(ahead.events)),
                plural(ahead.events, "date is", "dates are")
            );
            Phrase::plain(match ahead.knows_critical {
                true => format!("{count}, none of them on the critical path"),
                false => count,
            })
        }
    }
}

/// Returns the heading of milestones: how many are reached, and what breaks a promise.
pub fn milestones(reached: usize, all: usize, broken: usize, complete: bool) -> String {
    let done = match (reached, all) {
        (_, 0) if !complete => return "No milestone is shown here".to_string(),
        (_, 0) => return "No milestones yet".to_string(),
        (reached, all) if reached == all => match all {
            1 => "The only milestone is reached".to_string(),
            _ => format!("All {} milestones are reached", count_word(all)),
        },
        (0, 1) => "The only milestone is ahead".to_string(),
        (0, all) => format!("None of {} milestones is reached", count_word(all)),
        (reached, all) => {
            let verb = plural(reached, "is", "are");
            format!("{} of {} milestones {verb} reached", capital(&count_word(reached)), count_word(all))
        }
    };
    match broken {
        0 => done,
        1 => format!("{done}; one is later than promised"),
        count => format!("{done}; {} are later than promised", count_word(count)),
    }
}
