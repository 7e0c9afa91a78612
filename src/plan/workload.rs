//! Work per person and week, beside what each has to give: the figures of a resource histogram (*PMBOK
//! Guide*, Schedule Management, resource optimisation).
//!
//! Per person and ISO week, in minutes:
//!
//! - capacity = working time of the person's calendar less leave × share of a full week they give;
//! - elsewhere = working time of the days busy × the share that other work takes;
//! - a task = units × working time of its span: where its length comes from its effort, that is what the
//!   schedule has counted on; or, where its effort is known beside its length, the part of that effort that
//!   falls on the person by units, spread evenly over the working time of the span.
//!
//! What comes again counts at each of its times. Only what remains counts: from the day after the as-of date on, and of started work what is left of it.
//! Whatever is rounded is rounded in favour of the person, so that no overload is made of rounding.

use crate::model::Project;
use crate::model::calendar::Calendar;
use crate::model::ids::{CalendarId, PersonId, TaskId};
use crate::plan::demand::{self, Share};
use crate::plan::forward::Early;
use crate::plan::network::Network;
use crate::plan::progress::Role;
use crate::plan::workdays::{Workdays, midnight};
use crate::plan::{Row, Status};
use crate::units::Date;
use std::collections::BTreeMap;

/// The load of everybody to whom unfinished work is assigned.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Workload {
    /// In the order of `Project::people`.
    pub people: Vec<PersonLoad>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PersonLoad {
    pub person: PersonId,
    /// The next `NEAR` weeks, and of the later ones those with work, in order of time.
    pub weeks: Vec<WeekLoad>,
}

/// One week of one person, in minutes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WeekLoad {
    pub monday: Date,
    pub capacity: i32,
    /// By the place in `Person::busy`.
    pub elsewhere: Vec<(usize, i32)>,
    /// In file order.
    pub tasks: Vec<(TaskId, i32)>,
}

/// The weeks that are listed even if they are empty: half a year.
pub const NEAR: i32 = 26;

/// The weeks that are looked at: three years. Nobody staffs a plan further ahead.
pub const FAR: i32 = 156;

/// Computes the load of every week from the day after the as-of date on.
pub fn workload(rows: &[Row], project: &Project, network: &Network, early: &Early) -> Workload {
    let weeks = Weeks::from(network.as_of.next());
    let mut loads: BTreeMap<PersonId, BTreeMap<i32, WeekLoad>> = BTreeMap::new();
    let mut own_time = OwnTime::new(project, network);
    for (node, (task, row)) in project.tasks.iter().zip(rows).enumerate() {
        if task.assign.is_empty() || matches!(row.status, Status::Finished | Status::NotPlanned) {
            continue;
        }
        let shares = demand::shares(task, row.summary, project.people.len());
        if shares.is_empty() {
            continue;
        }
        let parts = parts(row, network, early, node, weeks.begin(0));
        if parts.is_empty() {
            continue;
        }
        for share in &shares {
            let spread = Spread::of(project, network, row, node, share, &shares);
            let spread = spread.over(
                own_time.of(node, share.person),
                network.axes.workdays(network.own[node]),
                &parts,
            );
            let own = loads.entry(share.person).or_default();
            for (week, minutes) in spread.by_week(&weeks, &parts) {
                let load = own.entry(week).or_insert_with(|| weeks.empty(week));
                load.tasks.push((TaskId::new(node), minutes));
            }
        }
    }
    loads.retain(|_, own| !own.is_empty());
    let people =
        loads.into_iter().map(|(person, own)| finish(person, own, &weeks, project, network)).collect();
    Workload { people }
}

/// Returns the stretches of the clock in which what is left of a task is worked: one, or each time that it
/// comes again.
fn parts(row: &Row, network: &Network, early: &Early, node: usize, now: i32) -> Vec<(i32, i32)> {
    let Some(span) = row.span else { return Vec::new() };
    let whole = match network.role[node] {
        Role::Started => {
            (network.axes.start(network.axis[node], early.resume(network, node)), span.finish.minutes())
        }
        _ => (span.start.minutes(), span.finish.minutes()),
    };
    let times = row.occurrences.iter().map(|span| (span.start.minutes(), span.finish.minutes()));
    let all: Vec<(i32, i32)> = if row.occurrences.is_empty() { vec![whole] } else { times.collect() };
    let ahead = all.into_iter().map(|(begin, end)| (begin.max(now), end));
    ahead.filter(|(begin, end)| begin < end).collect()
}

/// Adds capacity and work elsewhere to what is assigned.
fn finish(
    id: PersonId,
    mut own: BTreeMap<i32, WeekLoad>,
    weeks: &Weeks,
    project: &Project,
    network: &Network,
) -> PersonLoad {
    let person = &project.people[id.index()];
    let calendar = network.axes.workdays(network.people[id.index()]);
    for week in 0..NEAR {
        own.entry(week).or_insert_with(|| weeks.empty(week));
    }
    let worked = |from: i32, to: i32| i64::from(calendar.worked(to) - calendar.worked(from));
    for (index, busy) in person.busy.iter().enumerate() {
        let (from, to) = (midnight(busy.from), midnight(busy.to.next()));
        for week in weeks.through(from, to) {
            let time = worked(from.max(weeks.begin(week)), to.min(weeks.end(week)));
            let minutes = (time * i64::from(busy.units) / 10_000) as i32;
            if minutes > 0 {
                own.entry(week).or_insert_with(|| weeks.empty(week)).elsewhere.push((index, minutes));
            }
        }
    }
    for (&week, load) in &mut own {
        let time = worked(weeks.begin(week), weeks.end(week));
        load.capacity = match person.capacity_minutes {
            None => time as i32,
            Some(share) => {
                let (share, whole) = (i64::from(share), i64::from(calendar.week_minutes));
                i32::try_from((time * share + whole - 1) / whole).unwrap_or(i32::MAX)
            }
        };
    }
    PersonLoad { person: id, weeks: own.into_values().collect() }
}

/// How the work of one person on one task lies in time.
struct Spread {
    /// Minutes of the effort that is left.
    effort: Option<i128>,
    units: i128,
}

/// The same, over the working time that it is spread over.
struct Over<'a> {
    spread: Spread,
    calendar: &'a Workdays,
    /// The working time of all parts.
    time: i128,
}

impl Spread {
    fn of(
        project: &Project,
        network: &Network,
        row: &Row,
        node: usize,
        share: &Share,
        all: &[Share],
    ) -> Spread {
        let task = &project.tasks[node];
        let units: i64 = all.iter().map(|share| share.units).sum();
        let effort =
            demand::effort(task, network, node).filter(|_| !demand::follows_effort(task, network, node));
        let whole = effort.map(|effort| i128::from(effort) * i128::from(share.units) / i128::from(units));
        let full = i128::from(network.full[node]);
        let remaining = task.remaining.filter(|_| full > 0 && row.status == Status::Started);
        let (left, of) = match remaining {
            Some(left) => (i128::from(network.axes.minutes(network.own[node], left)), full),
            None => (10_000 - i128::from(row.progress.basis_points()), 10_000),
        };
        Spread { effort: whole.map(|whole| whole * left / of), units: share.units.into() }
    }

    /// Spreads it over the person's own time. Effort that falls into their leave altogether is spread over the
    /// task's time, where it shows as an overload.
    fn over<'a>(self, own: &'a Workdays, of_task: &'a Workdays, parts: &[(i32, i32)]) -> Over<'a> {
        let time = |calendar: &Workdays| -> i128 {
            parts.iter().map(|&(begin, end)| i128::from(calendar.worked(end) - calendar.worked(begin))).sum()
        };
        let calendar = if self.effort.is_some() && time(own) == 0 { of_task } else { own };
        Over { spread: self, calendar, time: time(calendar) }
    }
}

impl Over<'_> {
    /// Returns the minutes of each week with some, in order.
    fn by_week(&self, weeks: &Weeks, parts: &[(i32, i32)]) -> Vec<(i32, i32)> {
        let mut times: Vec<(i32, i128)> = Vec::new();
        for &(begin, end) in parts {
            for week in weeks.through(begin, end) {
                let (from, to) = (begin.max(weeks.begin(week)), end.min(weeks.end(week)));
                let time = i128::from(self.calendar.worked(to) - self.calendar.worked(from));
                match times.last_mut().filter(|last| last.0 == week) {
                    Some(last) => last.1 += time,
                    None => times.push((week, time)),
                }
            }
        }
        let minutes = times.into_iter().map(|(week, time)| (week, self.minutes(time)));
        minutes.filter(|&(_, minutes)| minutes > 0).collect()
    }

    /// Returns the work that falls on some of the working time.
    fn minutes(&self, time: i128) -> i32 {
        let work = match self.spread.effort {
            Some(effort) => effort * time / self.time.max(1),
            None => time * self.spread.units / 10_000,
        };
        i32::try_from(work).unwrap_or(i32::MAX)
    }
}

/// The working time of people on tasks: the calendar that the task names, else their own, less their leave.
struct OwnTime<'a> {
    project: &'a Project,
    network: &'a Network,
    calendars: Vec<Option<CalendarId>>,
    less_leave: BTreeMap<(CalendarId, PersonId), Workdays>,
}

impl<'a> OwnTime<'a> {
    fn new(project: &'a Project, network: &'a Network) -> OwnTime<'a> {
        let calendars = network.outline.calendars(project);
        OwnTime { project, network, calendars, less_leave: BTreeMap::new() }
    }

    fn of(&mut self, node: usize, id: PersonId) -> &Workdays {
        let axes = &self.network.axes;
        let away = &self.project.people[id.index()].away;
        match self.calendars[node] {
            None => axes.workdays(self.network.people[id.index()]),
            Some(calendar) if away.is_empty() => axes.workdays(axes.of(Some(calendar))),
            Some(calendar) => self.less_leave.entry((calendar, id)).or_insert_with(|| {
                let standard = Calendar::standard();
                Workdays::new(self.project.calendars.get(calendar.index()).unwrap_or(&standard), away)
            }),
        }
    }
}

/// ISO weeks by number, from the one that a day lies in; the first begins on that day.
struct Weeks {
    first_day: Date,
    monday: Date,
}

impl Weeks {
    fn from(first_day: Date) -> Weeks {
        Weeks { first_day, monday: first_day + -(first_day.weekday() as i32) }
    }

    fn monday(&self, week: i32) -> Date {
        self.monday + week * 7
    }

    fn begin(&self, week: i32) -> i32 {
        midnight(self.monday(week).max(self.first_day))
    }

    fn end(&self, week: i32) -> i32 {
        midnight(self.monday(week + 1))
    }

    /// Returns the weeks that lie between two minutes of the clock, as far as they are looked at.
    fn through(&self, from: i32, to: i32) -> std::ops::Range<i32> {
        let week = |minute: i32| (minute - midnight(self.monday)).div_euclid(7 * crate::units::moment::DAY);
        week(from).max(0)..(week(to - 1) + 1).min(FAR)
    }

    fn empty(&self, week: i32) -> WeekLoad {
        WeekLoad { monday: self.monday(week), capacity: 0, elsewhere: Vec::new(), tasks: Vec::new() }
    }
}
