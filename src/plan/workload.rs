//! Work per person and week, beside what each has to give: the figures of a resource histogram (*PMBOK
//! Guide*, Schedule Management, resource optimisation).
//!
//! Per person and ISO week, in minutes:
//!
//! - capacity = working time of the person's calendar less leave × share of a full week they give;
//! - elsewhere = working time of the days busy × the share that other work takes;
//! - a task = units × working time of its span, or, where its effort is known, the part of that effort that
//!   falls on the person by units, spread evenly over the working time of the span.
//!
//! Only what remains counts: from the day after the as-of date on, and of started work what is left of it.
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
        let Some(span) = row.span.filter(|_| !shares.is_empty()) else { continue };
        let begin = match network.role[node] {
            Role::Started => network.axes.start(network.axis[node], early.resume(network, node)),
            _ => span.start.minutes(),
        };
        let (begin, end) = (begin.max(weeks.begin(0)), span.finish.minutes());
        if begin >= end {
            continue;
        }
        for share in &shares {
            let mut spread = Spread::of(project, network, row, node, share, &shares);
            let calendar = own_time.of(node, share.person);
            spread.set_time(calendar, network.axes.workdays(network.own[node]), begin, end);
            let own = loads.entry(share.person).or_default();
            for week in weeks.through(begin, end) {
                let minutes = spread.minutes(begin.max(weeks.begin(week)), end.min(weeks.end(week)));
                if minutes > 0 {
                    own.entry(week)
                        .or_insert_with(|| weeks.empty(week))
                        .tasks
                        .push((TaskId::new(node), minutes));
                }
            }
        }
    }
    loads.retain(|_, own| !own.is_empty());
    let people =
        loads.into_iter().map(|(person, own)| finish(person, own, &weeks, project, network)).collect();
    Workload { people }
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
struct Spread<'a> {
    /// Units of the person; of the effort left, in minutes, where `has_effort`.
    amount: i64,
    has_effort: bool,
    calendar: Option<&'a Workdays>,
    /// The working time of the whole span.
    time: i64,
}

impl<'a> Spread<'a> {
    fn of(
        project: &Project,
        network: &Network,
        row: &Row,
        node: usize,
        share: &Share,
        all: &[Share],
    ) -> Spread<'a> {
        let task = &project.tasks[node];
        let units: i64 = all.iter().map(|share| share.units).sum();
        let again = task.repeat.filter(|repeat| repeat.times > 1);
        let effort =
            demand::effort(task, network, node).map(|all| all as i128 * share.units as i128 / units as i128);
        let whole = effort.or_else(|| {
            let once = demand::once(task, &network.axes, network, node);
            again.map(|again| once as i128 * again.times as i128 * share.units as i128 / 10_000)
        });
        let full = i128::from(network.full[node]);
        let left = match task.remaining.filter(|_| full > 0 && row.status == Status::Started) {
            Some(left) => {
                let left = i128::from(network.axes.minutes(network.own[node], left));
                whole.map(|whole| whole * left / full)
            }
            None => whole.map(|whole| whole * (10_000 - i128::from(row.progress.basis_points())) / 10_000),
        };
        let amount = left.map_or(share.units, |left| left as i64);
        Spread { amount, has_effort: left.is_some(), calendar: None, time: 0 }
    }

    /// Sets the time that the work is spread over: the person's own. Effort that falls into their leave
    /// altogether is spread over the task's time, where it shows as an overload.
    fn set_time(&mut self, own: &'a Workdays, of_task: &'a Workdays, begin: i32, end: i32) {
        let time = |calendar: &Workdays| i64::from(calendar.worked(end) - calendar.worked(begin));
        let calendar = if self.has_effort && time(own) == 0 { of_task } else { own };
        (self.calendar, self.time) = (Some(calendar), time(calendar));
    }

    /// Returns the work between two minutes of the clock.
    fn minutes(&self, from: i32, to: i32) -> i32 {
        let Some(calendar) = self.calendar.filter(|_| self.time > 0 && from < to) else { return 0 };
        let time = i128::from(calendar.worked(to) - calendar.worked(from));
        let whole = if self.has_effort { i128::from(self.time) } else { 10_000 };
        i32::try_from(time * i128::from(self.amount) / whole).unwrap_or(i32::MAX)
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
