//! One task of the file, element by element in the order of the schema.

use crate::edition::Edition;
use crate::edition::exact::Span;
use crate::edition::task::Task;
use crate::edition::times::{Parts, Status};
use crate::export::mspdi::amount;
use crate::export::mspdi::baseline;
use crate::export::mspdi::calendar::{Calendars, Place};
use crate::export::mspdi::constraint::{self, Constraint};
use crate::export::mspdi::link::{self, own_lengths};
use crate::export::mspdi::loss::{Loss, Losses};
use crate::export::mspdi::markup::Markup;
use crate::export::mspdi::people;
use crate::export::mspdi::plan::Plan;
use crate::units::{Date, Moment};

/// Writes the task of a row, by its place among the rows.
pub fn write(edition: &Edition, plan: &Plan, place: usize, losses: &mut Losses, markup: &mut Markup) {
    let row = &plan.rows[place];
    let task = plan.task(row);
    let hours = plan.hours(edition, row.task);
    let lone = task.times.summary && !row.has_children;
    losses.of_task(task, lone);
    let kept = Kept::of(task, lone);
    markup.group("Task", |markup| {
        markup.value("UID", row.uid);
        markup.value("ID", place + 1);
        markup.value("Name", &task.name);
        markup.switch("Active", !task.inactive);
        markup.switch("Manual", kept != Kept::Computed);
        markup.value("Type", if is_effort_driven(task) { 2 } else { 1 });
        markup.switch("IsNull", false);
        markup.known("WBS", row.number.as_ref());
        markup.known("OutlineNumber", row.number.as_ref());
        markup.value("OutlineLevel", row.level);
        markup.value("Priority", task.priority);
        dates(task, kept, plan, hours, markup);
        markup.value("Work", amount::duration(people::work(task)));
        markup.switch("EffortDriven", is_effort_driven(task));
        markup.switch("Recurring", false);
        markup.switch("Estimated", false);
        markup.switch("Milestone", task.is_milestone());
        markup.switch("Summary", row.has_children);
        if task.times.tells_critical {
            markup.switch("Critical", task.times.critical);
        }
        passes(task, markup);
        progress(task, plan, hours, markup);
        let calendar = plan.named_calendar(row.task);
        limits(task, kept, plan, (row.task, hours), calendar, losses, markup);
        let notes = task.record.notes.get().filter(|notes| !notes.is_empty());
        markup.known("Notes", notes.map(|notes| notes.as_str().trim()));
        link::write(row.task, plan, losses, markup);
        baseline::write(edition, &plan.calendars, row.task, task.is_milestone(), markup);
    });
}

/// Where the dates of a task come from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kept {
    /// From links, limits and the calendar.
    Computed,
    /// They were typed, or nothing that is shown explains them.
    Typed,
    /// There are none yet.
    None,
}

impl Kept {
    fn of(task: &Task, lone: bool) -> Kept {
        match task.times.moments.forecast {
            Some(_) if task.limits.manual.is_some() || lone => Kept::Typed,
            // A task that nobody has estimated is a manual one without dates.
            None if !task.times.summary && !task.inactive && !has_length(task) => Kept::None,
            _ => Kept::Computed,
        }
    }
}

fn has_length(task: &Task) -> bool {
    task.times.work.full_minutes > 0 || task.length.is_some() || task.is_milestone()
}

/// Tells whether it is the work that is given, and the duration follows from it.
fn is_effort_driven(task: &Task) -> bool {
    let effort = task.effort.as_ref().and_then(|effort| effort.work);
    effort.is_some() && task.length.is_none() && task.estimate.is_none() && !task.times.summary
}

fn dates(task: &Task, kept: Kept, plan: &Plan, hours: Place, markup: &mut Markup) {
    let span = task.times.moments.forecast;
    let span = if kept == Kept::Typed { span.map(|span| of_days(span, plan, hours)) } else { span };
    let (minutes, elapsed) = length(task);
    let is_known = kept == Kept::Typed || task.times.summary || has_length(task);
    let duration = is_known.then(|| amount::duration(minutes));
    write_span(markup, ["Start", "Finish"], span);
    markup.known("Duration", duration.as_ref());
    if kept == Kept::Typed {
        write_span(markup, ["ManualStart", "ManualFinish"], span);
        markup.known("ManualDuration", duration.as_ref());
    }
    if duration.is_some() {
        let format = amount::unit(task.length, minutes, elapsed, own_lengths(task), plan.lengths);
        markup.value("DurationFormat", format);
    }
}

/// Returns the minutes of a task, and whether they are those of the clock.
pub fn length(task: &Task) -> (i32, bool) {
    let work = &task.times.work;
    if task.times.summary {
        return (minutes(task.times.duration_days, work.day_minutes), false);
    }
    match task.length.filter(|_| task.inactive && work.full_minutes == 0) {
        // What is no part of the plan need not have been computed.
        Some(written) => {
            let minutes = written.in_minutes(i64::from(work.day_minutes), i64::from(work.week_minutes));
            (i32::try_from(minutes).unwrap_or(i32::MAX), written.elapsed)
        }
        None => (work.full_minutes, work.elapsed),
    }
}

/// Returns days of a calendar as minutes; they were made of whole ones.
fn minutes(days: f64, day_minutes: i32) -> i32 {
    (days * f64::from(day_minutes)).round() as i32
}

/// Writes what the passes found: early and late dates, float, cost.
fn passes(task: &Task, markup: &mut Markup) {
    let times = &task.times;
    write_span(markup, ["EarlyStart", "EarlyFinish"], times.moments.early);
    write_span(markup, ["LateStart", "LateFinish"], times.moments.late);
    // Float is kept in tenths of a minute.
    let slack = |days: Option<f64>| days.map(|days| i64::from(minutes(days, times.work.day_minutes)) * 10);
    markup.known("FreeSlack", slack(times.free_float_days));
    markup.known("TotalSlack", slack(times.total_float_days));
    let cost = task.cost.known().map(|cost| amount::hundredths(*cost));
    markup.known("FixedCost", cost.as_ref());
    if cost.is_some() {
        // Spread over the task.
        markup.value("FixedCostAccrual", 2);
    }
}

/// Returns a span whose finish was given as a day. On a day without work that is its midnight, which would
/// be read as the next day: the end of an ordinary day says the same.
fn of_days(span: Span, plan: &Plan, hours: Place) -> Span {
    let finish = match span.finish.minute_of_day() {
        0 => plan.calendars.end(hours, span.finish.finish_date()),
        _ => span.finish,
    };
    Span { start: if span.start == span.finish { finish } else { span.start }, finish }
}

fn progress(task: &Task, plan: &Plan, hours: Place, markup: &mut Markup) {
    let times = &task.times;
    let percent = percent(task);
    // Of a phase that has no shown part nothing is known.
    if times.parts != Parts::None {
        markup.value("PercentComplete", percent);
        markup.value("PercentWorkComplete", percent);
    }
    markup.known("Cost", task.cost.known().map(|cost| amount::hundredths(*cost)));
    if times.summary {
        return;
    }
    // The days are what is known; the hours are those of the schedule, where it is on these days.
    let span = times.moments.forecast.map(|span| of_days(span, plan, hours));
    let begin = |day: Date| match span {
        Some(span) if span.start.date() == day => span.start,
        _ => plan.calendars.begin(hours, day),
    };
    let end = |day: Date| match span {
        Some(span) if span.finish.date() == day => span.finish,
        _ => plan.calendars.end(hours, day),
    };
    let started = if task.is_milestone() { times.finished.map(end) } else { times.started.map(begin) };
    markup.known("ActualStart", started.map(text));
    markup.known("ActualFinish", times.finished.map(end).map(text));
    let ((full, elapsed), (left, left_elapsed)) = (length(task), left(task));
    // Of nothing, nothing remains: whoever reads it would take that for a fact of its own.
    let is_divided = full.max(left) > 0 && times.status != Status::NotPlanned && !task.inactive;
    if is_divided && elapsed == left_elapsed {
        markup.value("ActualDuration", amount::duration(full - left));
        markup.value("RemainingDuration", amount::duration(left));
    }
}

/// Returns the whole percents that are done; work that is begun and not finished is never 0 or 100, where
/// its progress is not.
pub fn percent(task: &Task) -> u16 {
    let exact = task.times.progress.basis_points();
    let whole = (exact + 50) / 100;
    match exact {
        1..=9_999 => whole.clamp(1, 99),
        _ => whole,
    }
}

/// Returns the minutes that remain of a task, and whether they are those of the clock.
pub fn left(task: &Task) -> (i32, bool) {
    let (full, elapsed) = length(task);
    let work = &task.times.work;
    if task.limits.manual.is_some() {
        let done = i64::from(task.times.progress.basis_points());
        let left = (i64::from(full) * (10_000 - done) + 9_999) / 10_000;
        return (left as i32, elapsed);
    }
    match task.times.status {
        Status::Finished => (0, elapsed),
        Status::Started => {
            (work.left_minutes, if work.left_minutes == 0 { elapsed } else { work.left_elapsed })
        }
        _ => (full, elapsed),
    }
}

fn limits(
    task: &Task,
    kept: Kept,
    plan: &Plan,
    (place, hours): (usize, Place),
    calendar: Option<Place>,
    losses: &mut Losses,
    markup: &mut Markup,
) {
    let (constraint, more) = constraint::choose(&task.limits, &task.times, place);
    if more > 0 {
        losses.add(Loss::MoreLimits, &task.record.id);
    }
    if kept == Kept::None && constraint != Constraint::AsSoonAsPossible {
        losses.add(Loss::PlaceholderLimits, &task.record.id);
    }
    let constraint = match stand_in(task) {
        Some(day) if constraint == Constraint::AsSoonAsPossible => {
            losses.add(Loss::HiddenNeighbour, &task.record.id);
            Constraint::On(crate::edition::times::Limit::NotBefore, day)
        }
        _ => constraint,
    };
    markup.value("ConstraintType", constraint.code());
    // -1 is none of its own.
    match calendar {
        Some(calendar) => markup.value("CalendarUID", Calendars::uid(calendar)),
        None => markup.value("CalendarUID", -1),
    }
    if let Constraint::On(_, day) = constraint {
        let at = match constraint.is_of_start() {
            true => plan.calendars.begin(hours, day),
            false => plan.calendars.end(hours, day),
        };
        markup.value("ConstraintDate", text(at));
    }
    markup.known("Deadline", task.limits.deadline.map(|day| text(plan.calendars.end(hours, day))));
    // Only the leave of somebody who works alone moves a task here, and not their hours.
    let alone = task.assign.get().is_some_and(|assign| assign.len() == 1);
    markup.switch("IgnoreResourceCalendar", calendar.is_some() && !alone);
}

/// Returns the start that keeps the dates of a task that waits for something not shown.
fn stand_in(task: &Task) -> Option<Date> {
    let moves = task.times.status == Status::NotStarted && task.limits.manual.is_none();
    task.times.forecast.filter(|_| task.hidden_neighbour && moves).map(|span| span.start)
}

fn write_span(markup: &mut Markup, [start, finish]: [&str; 2], span: Option<Span>) {
    markup.known(start, span.map(|span| text(span.start)));
    markup.known(finish, span.map(|span| text(span.finish)));
}

/// Returns a moment with the seconds that the format wants.
fn text(moment: Moment) -> String {
    format!("{moment}:00")
}
