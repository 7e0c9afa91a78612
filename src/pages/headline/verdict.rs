//! The verdict: how the project will finish, why, and what is asked of the reader.

use crate::checks::health::Colour;
use crate::checks::{Report, Topic};
use crate::edition::decision::Decision;
use crate::pages::facts;
use crate::pages::phrase::Phrase;
use crate::units::Date;
use crate::units::text::{capital, count_word, plural};

/// Returns `{Finish}. {Reason}. {Ask}.` in one to four sentences.
pub fn sentence(report: &Report) -> Phrase {
    let mut out = finish(report).text(".");
    if let Some(reason) = reason(report) {
        out = out.text(" ").then(reason);
    }
    if let Some(ask) = ask(report) {
        out = out.text(" ").then(ask).text(".");
    }
    out
}

/// Returns when the project ends, without a full stop.
pub fn finish(report: &Report) -> Phrase {
    let schedule = report.edition.schedule();
    let Some(date) = schedule.finish else {
        return Phrase::plain("No forecast yet: no task has dates");
    };
    let slip = schedule.slip_days;
    let part = report.edition.audience().subject.part().map(capital);
    let say = |whole: &str, of_part: &str| match &part {
        None => Phrase::plain(whole),
        Some(part) => Phrase::plain(format!("{part} {of_part}")),
    };
    if facts::all_finished(&report.edition) {
        return say("Finished on ", "was finished on ").date(date).text(match slip {
            None => String::new(),
            Some(0) => ", as the baseline had it".to_string(),
            Some(slip @ 1..) => format!(", {} after the baseline", facts::work_span(slip, report.numbers())),
            Some(slip) => format!(", {} before the baseline", facts::work_span(slip, report.numbers())),
        });
    }
    let forecast = || say("Forecast to finish on ", "is forecast to finish on ").date(date);
    let on_course = || say("On course to finish on ", "is on course to finish on ").date(date);
    match slip {
        None => forecast().text("; no baseline is set"),
        Some(0) => on_course().text(", as the baseline has it"),
        Some(slip @ 1..) => {
            forecast().text(format!(", {} later than the baseline", facts::work_span(slip, report.numbers())))
        }
        Some(slip) => on_course()
            .text(format!(", {} earlier than the baseline", facts::work_span(slip, report.numbers()))),
    }
}

/// Returns why, with its full stop: the dimension that is worst, the promise that breaks, or the work
/// that drives the date.
fn reason(report: &Report) -> Option<Phrase> {
    let health = &report.health;
    let worst = health.dimensions.iter().find(|dimension| dimension.colour == health.overall);
    let judged = report.tells_computed() && matches!(health.overall, Colour::Amber | Colour::Red);
    let schedule_is_worst = health
        .dimensions
        .iter()
        .any(|dimension| dimension.topic == Topic::Schedule && dimension.colour == health.overall);
    if let Some(worst) = worst.filter(|_| judged && !schedule_is_worst) {
        return Some(Phrase::plain(facts::spoken(&worst.fact)));
    }
    let tasks = report.edition.tasks();
    if let Some((task, committed, forecast, late)) = facts::worst_promise(tasks) {
        let near = report.edition.as_of();
        return Some(
            Phrase::plain(format!("“{}” is forecast for ", task.name))
                .date_near(forecast, near)
                .text(format!(", {} after the promised ", facts::work_span(late, report.numbers())))
                .date_near(committed, near)
                .text("."),
        );
    }
    if report.edition.schedule().finish.is_none() || facts::all_finished(&report.edition) {
        return None;
    }
    if !facts::has_links(tasks) {
        return Some(Phrase::plain("Dependencies are not recorded, so the critical path is unknown."));
    }
    Some(Phrase::plain(match facts::driver(report) {
        Some(task) => format!("“{}” drives the date.", task.name),
        None => "No single task drives the date.".to_string(),
    }))
}

/// Returns what is asked of the reader, without a full stop; nothing where no decisions are kept.
pub fn ask(report: &Report) -> Option<Phrase> {
    let (edition, near) = (&report.edition, report.edition.as_of());
    if edition.decisions().is_empty() {
        return None;
    }
    let open: Vec<&Decision> = report
        .figures
        .decisions
        .iter()
        .filter(|figure| figure.open)
        .map(|figure| &edition.decisions()[figure.place])
        .collect();
    let dated: Vec<(&Decision, Date)> =
        open.iter().filter_map(|decision| Some((*decision, decision.needed_by?))).collect();
    let overdue = dated.iter().filter(|(_, date)| *date < near).count();
    Some(match (open.len(), dated.first()) {
        (0, _) => Phrase::plain("Nothing is needed from you"),
        (count, _) if overdue > 0 => {
            let since = dated[0].1;
            let verb = plural(overdue, "is", "are");
            let which = match count - overdue {
                0 => format!("{} open {}", count_word(count), plural(count, "decision", "decisions")),
                _ => format!("{} of {} open decisions", count_word(overdue), count_word(count)),
            };
            let since_word = if overdue == 1 { "since" } else { "the first since" };
            Phrase::plain(format!("{} {verb} overdue, {since_word} ", capital(&which))).date_near(since, near)
        }
        (1, None) => Phrase::plain("One decision is open, without a date"),
        (count, None) => {
            Phrase::plain(format!("{} decisions are open, without dates", capital(&count_word(count))))
        }
        (1, Some((decision, date))) => match days_to_win(decision) {
            Some(days) => Phrase::plain("One decision by ")
                .date_near(*date, near)
                .text(format!(" can win back {}", report.numbers().working_days(days.into()))),
            None => Phrase::plain("One decision is needed by ").date_near(*date, near),
        },
        (count, Some((_, date))) => {
            Phrase::plain(format!("{} decisions are open; the first is due by ", capital(&count_word(count))))
                .date_near(*date, near)
        }
    })
}

/// Returns the days that the best option of a decision would win back.
fn days_to_win(decision: &Decision) -> Option<i32> {
    decision.options.iter().filter_map(|option| option.days).min().filter(|days| *days < 0).map(|days| -days)
}
