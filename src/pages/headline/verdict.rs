//! The verdict: how the project will finish, why, and what is asked of the reader.

use crate::analysis::own_part::End;
use crate::checks::Report;
use crate::checks::habits::commitment_without_date;
use crate::checks::health::{Colour, Dimension};
use crate::checks::schedule::{commitment_overdue, commitment_slipping, schedule_late};
use crate::edition::decision::Decision;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::{facts, spans, subject, vendors};
use crate::units::Date;

/// Returns finish, reason and what is asked, in one to four sentences.
pub fn sentence(report: &Report) -> Phrase {
    let mut out = finish(report);
    if let Some(reason) = reason(report) {
        out = out.text(" ").then(reason);
    }
    if let Some(ask) = ask(report) {
        out = out.text(" ").then(ask);
    }
    out
}

/// Returns when the project ends, as a sentence.
pub fn finish(report: &Report) -> Phrase {
    let (schedule, locale) = (report.edition.schedule(), report.numbers());
    if let Some(said) = finish_of_promises(report) {
        return said;
    }
    let Some(date) = schedule.finish else {
        return phrase!(locale, "overview-no-forecast");
    };
    let date = Phrase::day(locale, date);
    let span = |slip| facts::work_span(slip, locale);
    if let Some(part) = subject::part(locale, report.edition.audience().subject) {
        return finish_of_part(report, part, date);
    }
    match (facts::all_finished(&report.edition), schedule.slip_days) {
        (true, None) => phrase!(locale, "overview-finished", date = date),
        (true, Some(0)) => phrase!(locale, "overview-finished-on-baseline", date = date),
        (true, Some(slip @ 1..)) => {
            phrase!(locale, "overview-finished-after", date = date, span = span(slip))
        }
        (true, Some(slip)) => phrase!(locale, "overview-finished-before", date = date, span = span(slip)),
        (false, None) => phrase!(locale, "overview-finish", date = date),
        (false, Some(0)) => phrase!(locale, "overview-finish-on-baseline", date = date),
        (false, Some(slip @ 1..)) => {
            phrase!(locale, "overview-finish-later", date = date, span = span(slip))
        }
        (false, Some(slip)) => phrase!(locale, "overview-finish-earlier", date = date, span = span(slip)),
    }
}

/// The same, where the dates are those of a part only.
fn finish_of_part(report: &Report, part: String, date: Phrase) -> Phrase {
    let (slip, locale) = (report.edition.schedule().slip_days, report.numbers());
    let span = |slip| facts::work_span(slip, locale);
    match (facts::all_finished(&report.edition), slip) {
        (true, None) => phrase!(locale, "overview-part-finished", part = part, date = date),
        (true, Some(0)) => phrase!(locale, "overview-part-finished-on-baseline", part = part, date = date),
        (true, Some(slip @ 1..)) => {
            phrase!(locale, "overview-part-finished-after", part = part, date = date, span = span(slip))
        }
        (true, Some(slip)) => {
            phrase!(locale, "overview-part-finished-before", part = part, date = date, span = span(slip))
        }
        (false, None) => phrase!(locale, "overview-part-finish", part = part, date = date),
        (false, Some(0)) => phrase!(locale, "overview-part-finish-on-baseline", part = part, date = date),
        (false, Some(slip @ 1..)) => {
            phrase!(locale, "overview-part-finish-later", part = part, date = date, span = span(slip))
        }
        (false, Some(slip)) => {
            phrase!(locale, "overview-part-finish-earlier", part = part, date = date, span = span(slip))
        }
    }
}

/// Says when the part of a vendor ends, where what it has promised decides that.
fn finish_of_promises(report: &Report) -> Option<Phrase> {
    let (own, locale) = (report.figures.own_part.as_ref()?, report.numbers());
    let part = subject::part(locale, report.edition.audience().subject)?;
    let (promises, found) =
        (&report.edition.vendors()[own.vendor].commitments, &report.figures.vendors[own.vendor].commitments);
    let what = |place: usize| report.edition.words(&promises[place].what);
    Some(match own.end {
        End::Tasks => return None,
        End::Open { place, date } => {
            let date = Phrase::day(locale, date);
            let later = found[place].slip_days.filter(|days| *days > 0);
            match later {
                Some(days) => {
                    let days = spans::days(locale, days);
                    phrase!(
                        locale,
                        "overview-part-promise-later",
                        part = part,
                        date = date,
                        what = what(place),
                        days = days,
                    )
                }
                None => {
                    phrase!(locale, "overview-part-promise", part = part, date = date, what = what(place))
                }
            }
        }
        End::NotKnown { place } => match promises[place].agreed() {
            Some(date) => {
                let date = Phrase::day(locale, date);
                phrase!(locale, "overview-part-promise-over", what = what(place), date = date)
            }
            None => phrase!(locale, "overview-part-promise-undated", what = what(place)),
        },
        End::Delivered { date: Some(date) } => {
            phrase!(locale, "overview-part-delivered", date = Phrase::day(locale, date))
        }
        End::Delivered { date: None } => return None,
    })
}

/// Returns why, with its full stop: the cause, or that none is recorded or stands out.
fn reason(report: &Report) -> Option<Phrase> {
    if let Some(cause) = cause(report) {
        return Some(cause);
    }
    let (tasks, locale) = (report.edition.tasks(), report.numbers());
    if !is_driven(report) {
        return None;
    }
    match facts::has_links(tasks) {
        // There may be some in what is kept back.
        false if !report.edition.tasks_complete() => Some(phrase!(locale, "overview-no-links-shown")),
        false => Some(phrase!(locale, "overview-no-links")),
        true if facts::holds_critical(tasks) => None,
        true => Some(phrase!(locale, "overview-no-driver")),
    }
}

/// Tells whether there is a date that work may drive.
fn is_driven(report: &Report) -> bool {
    report.edition.schedule().finish.is_some() && !facts::all_finished(&report.edition)
}

/// Returns what makes the project stand as it does, with its full stop: what is worst, the promise that breaks, or the
/// work that drives the date.
pub fn cause(report: &Report) -> Option<Phrase> {
    let (health, locale) = (&report.health, report.numbers());
    let judged = report.tells_computed() && matches!(health.overall, Colour::Amber | Colour::Red);
    let worst = || health.dimensions.iter().filter(|dimension| dimension.colour == health.overall);
    let is_told_below =
        |dimension: &Dimension| is_of_the_date(report, dimension) || says_missing_day(report, dimension);
    if judged && !worst().any(is_told_below) {
        return worst().next().map(|worst| Phrase::plain(facts::spoken(&worst.fact, locale)));
    }
    if let Some(own) = report.figures.own_part.as_ref() {
        if own.overdue > 0 {
            return vendors::own_headline(report)
                .map(|heading| phrase!(locale, "timeline-sentence", heading = heading));
        }
        if own.decides() {
            return None;
        }
    }
    let tasks = report.edition.tasks();
    if let Some((task, committed, forecast, late)) = facts::worst_promise(tasks) {
        let day = |date| Phrase::day_near(locale, date, report.edition.as_of());
        return Some(phrase!(
            locale,
            "overview-promise-broken",
            task = &task.name,
            forecast = day(forecast),
            span = facts::work_span(late, locale),
            promised = day(committed),
        ));
    }
    if !is_driven(report) || !facts::has_links(tasks) || facts::holds_critical(tasks) {
        return None;
    }
    Some(phrase!(locale, "overview-driver", task = &facts::driver(report)?.name))
}

/// Tells whether a dimension complains to a vendor of the missing day of a delivery, of which the finish speaks already.
fn says_missing_day(report: &Report, dimension: &Dimension) -> bool {
    let is_said = report.figures.own_part.as_ref().is_some_and(|own| matches!(own.end, End::NotKnown { .. }));
    let first = dimension.reasons.first().map(|&place| report.findings[place].rule);
    is_said && first == Some(commitment_without_date::RULE.name)
}

/// Tells whether a date that is not kept makes the colour of a dimension: work or a promise is then its cause. A
/// go-live in a freeze makes the schedule as red, and no work drives that.
fn is_of_the_date(report: &Report, dimension: &Dimension) -> bool {
    let findings = || dimension.reasons.iter().map(|&place| &report.findings[place]);
    let worst = findings().map(|finding| finding.severity).max();
    let own = report.figures.own_part.is_some();
    let is_date = |rule: &str| {
        rule == schedule_late::RULE.name
            || own && [commitment_overdue::RULE.name, commitment_slipping::RULE.name].contains(&rule)
    };
    findings().any(|finding| Some(finding.severity) == worst && is_date(finding.rule))
}

/// Returns what is asked of the reader, as a sentence; nothing where no decisions are kept.
pub fn ask(report: &Report) -> Option<Phrase> {
    let (edition, near, locale) = (&report.edition, report.edition.as_of(), report.numbers());
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
    let count = open.len();
    let Some((first, date)) = dated.first() else {
        return Some(match count {
            0 => phrase!(locale, "overview-ask-nothing"),
            count => phrase!(locale, "overview-ask-no-date", count = count),
        });
    };
    let date = Phrase::day_near(locale, *date, near);
    Some(match days_to_win(first) {
        _ if overdue == count => phrase!(locale, "overview-ask-all-overdue", count = count, date = date),
        _ if overdue > 0 => {
            phrase!(locale, "overview-ask-some-overdue", count = overdue, all = count, date = date)
        }
        _ if count > 1 => phrase!(locale, "overview-ask-first", count = count, date = date),
        Some(days) => {
            let days = locale.working_days(days.into());
            phrase!(locale, "overview-ask-wins", date = date, days = days)
        }
        None => phrase!(locale, "overview-ask-one", date = date),
    })
}

/// Returns the days that the best option of a decision would win back.
fn days_to_win(decision: &Decision) -> Option<i32> {
    decision.options.iter().filter_map(|option| option.days).min().filter(|days| *days < 0).map(|days| -days)
}
