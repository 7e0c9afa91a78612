//! Planned outages: when, and what they collide with.

use crate::edition::Edition;
use crate::edition::calendar::Calendar;
use crate::edition::launch::Outage;
use crate::edition::task::Task;
use crate::units::moment::DAY;
use crate::units::{Date, Moment};

#[derive(Clone, Debug)]
pub struct OutageFigures {
    /// The place of its task in the edition's list.
    pub task: usize,
    /// It has taken place, or its task is done.
    pub over: bool,
    /// Days from the status date to its first day.
    pub days_left: i32,
    /// Places of the freezes that it falls in.
    pub freezes: Vec<usize>,
    /// Minutes of the project's working time that fall into it, of its first 366 days.
    pub working_minutes: i32,
    /// Its task is forecast for other days.
    pub off_plan: bool,
    /// Places of the communications that name its task.
    pub communications: Vec<usize>,
}

/// Returns the planned outages of active tasks by their beginning.
pub fn analyse(edition: &Edition) -> Vec<OutageFigures> {
    let tasks = edition.tasks().iter().enumerate();
    let mut outages: Vec<(Moment, OutageFigures)> = tasks
        .filter(|(_, task)| !task.inactive)
        .filter_map(|(place, task)| {
            let outage = task.outage.as_ref()?;
            Some((outage.begins, figures(place, task, outage, edition)))
        })
        .collect();
    outages.sort_by_key(|(begins, figures)| (*begins, figures.task));
    outages.into_iter().map(|(_, figures)| figures).collect()
}

fn figures(place: usize, task: &Task, outage: &Outage, edition: &Edition) -> OutageFigures {
    let overlaps = |from: Date, to: Date| from <= outage.to_date && to >= outage.from_date;
    let freezes = edition.freezes().iter().enumerate();
    OutageFigures {
        task: place,
        over: task.times.is_finished() || outage.to_date < edition.as_of(),
        days_left: outage.from_date - edition.as_of(),
        freezes: freezes
            .filter(|(_, freeze)| overlaps(freeze.from, freeze.to))
            .map(|(place, _)| place)
            .collect(),
        working_minutes: edition.calendars().first().map_or(0, |calendar| within(outage, calendar)),
        off_plan: !task.times.is_finished()
            && task.times.forecast.is_some_and(|span| !overlaps(span.start, span.finish)),
        communications: naming(&task.record.id, edition),
    }
}

/// Counts the working minutes of a calendar that an outage takes.
fn within(outage: &Outage, calendar: &Calendar) -> i32 {
    let mut minutes = 0;
    let mut day = outage.begins.date();
    for _ in 0..=366 {
        if day > outage.to_date {
            break;
        }
        for hours in calendar.hours_on(day) {
            let from = Moment::at(day, hours.start.into()).max(outage.begins);
            let to = Moment::at(day, hours.finish.into()).min(outage.ends);
            minutes += (to - from).clamp(0, DAY);
        }
        day = day.next();
    }
    minutes
}

/// Returns the communications that name a task with `[[id]]`. That none does is no proof that nobody was told.
fn naming(id: &str, edition: &Edition) -> Vec<usize> {
    let (plain, named) = (format!("[[{id}]]"), format!("[[{id}|"));
    let names = |text: &str| text.contains(&plain) || text.contains(&named);
    let all = edition.communications().iter().enumerate();
    all.filter(|(_, told)| {
        let notes = told.record.notes.get().is_some_and(|notes| names(notes.as_str()));
        notes || names(&told.what) || names(told.record.body.as_str())
    })
    .map(|(place, _)| place)
    .collect()
}
