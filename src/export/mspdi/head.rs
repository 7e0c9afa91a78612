//! What the file says of the project as a whole.

use crate::edition::Edition;
use crate::export::mspdi::calendar::{Calendars, time};
use crate::export::mspdi::exception::ordinary;
use crate::export::mspdi::markup::Markup;
use crate::export::mspdi::plan::Plan;

/// Writes the elements before `Calendars`.
pub fn write(edition: &Edition, plan: &Plan, markup: &mut Markup) {
    let head = edition.head();
    let schedule = edition.schedule();
    // The version of Project 2010, the first that knows manual and inactive tasks.
    markup.value("SaveVersion", 14);
    markup.value("Name", &head.name);
    markup.value("Title", &head.name);
    markup.known("Manager", head.manager.known().map(|who| &who.name));
    markup.switch("ScheduleFromStart", true);
    let start = head.start.or(schedule.start);
    markup.known("StartDate", start.map(|day| plan.calendars.earliest(day)).map(|at| format!("{at}:00")));
    let finish = schedule.finish.map(|day| plan.calendars.end(0, day));
    markup.known("FinishDate", finish.map(|at| format!("{at}:00")));
    markup.value("CriticalSlackLimit", 0);
    markup.value("CurrencyDigits", head.currency.minor_digits);
    markup.value("CurrencySymbol", head.currency.symbol());
    markup.value("CurrencyCode", head.currency.code());
    markup.value("CalendarUID", Calendars::uid(0));
    if let Some(own) = plan.calendars.own() {
        let hours = ordinary(own);
        markup.known("DefaultStartTime", hours.first().map(|hours| time(hours.start)));
        markup.known("DefaultFinishTime", hours.last().map(|hours| time(hours.finish)));
    }
    markup.value("MinutesPerDay", plan.lengths.day);
    markup.value("MinutesPerWeek", plan.lengths.week);
    // Fixed duration: work and people do not change when something ends.
    markup.value("DefaultTaskType", 1);
    // Durations in days, work in hours.
    markup.value("DurationFormat", 7);
    markup.value("WorkFormat", 2);
    markup.switch("HonorConstraints", true);
    markup.switch("NewTasksEffortDriven", false);
    markup.switch("NewTasksEstimated", false);
    // A week begins on Monday.
    markup.value("WeekStartDay", 1);
    let status = plan.calendars.end(0, edition.as_of());
    markup.value("StatusDate", format_args!("{status}:00"));
}
