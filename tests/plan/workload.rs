//! Work by person and week, worked out by hand. The 6th of July 2026 is a Monday; a full week is 2,400 minutes.

use crate::plan::build::{Build, Planned, day, time};
use milepost::model::PersonId;
use milepost::model::task::{Effort, Repeat};
use milepost::plan::workload::WeekLoad;

/// A project with Ann and Ben that starts on Monday 6 July, seen from the Friday before.
fn team() -> Build {
    Build::new("07-06").seen("07-03").person("ben", &[]).person("ann", &[])
}

fn effort(text: &str) -> Option<Effort> {
    Some(Effort { planned: Some(time(text)), actual: None })
}

impl Planned {
    fn week(&self, person: usize, monday: &str) -> Option<&WeekLoad> {
        let load = self.plan.workload.people.iter().find(|load| load.person == PersonId::new(person))?;
        load.weeks.iter().find(|week| week.monday == day(monday))
    }

    /// Returns what a person has to do in a week, and their capacity.
    fn load(&self, person: usize, monday: &str) -> (i32, i32) {
        let week = self.week(person, monday).unwrap();
        let tasks: i32 = week.tasks.iter().map(|(_, minutes)| minutes).sum();
        let elsewhere: i32 = week.elsewhere.iter().map(|(_, minutes)| minutes).sum();
        (tasks + elsewhere, week.capacity)
    }
}

const BEN: usize = 0;
const ANN: usize = 1;

#[test]
fn work_fills_the_weeks_of_its_dates() {
    let plan = team().task("a", "8d", &[]).assign(&["ann"]).plan();
    assert_eq!(plan.load(ANN, "07-06"), (2_400, 2_400));
    assert_eq!(plan.load(ANN, "07-13"), (1_440, 2_400));
    assert_eq!(plan.load(ANN, "07-20"), (0, 2_400));
    // Nobody has asked Ben for anything.
    assert_eq!(plan.plan.workload.people.len(), 1);
}

#[test]
fn holidays_take_capacity_and_move_work_on() {
    let plan = team().holiday("07-08", "07-08").task("a", "8d", &[]).assign(&["ann"]).plan();
    assert_eq!(plan.load(ANN, "07-06"), (4 * 480, 4 * 480));
    assert_eq!(plan.load(ANN, "07-13"), (4 * 480, 5 * 480));
}

#[test]
fn leave_takes_capacity() {
    let build = Build::new("07-06").seen("07-03").person("ben", &[]).person("ann", &[("07-06", "07-07")]);
    let plan = build.task("a", "3d", &[]).assign(&["ann"]).plan();
    assert_eq!(plan.load(ANN, "07-06"), (3 * 480, 3 * 480));
}

#[test]
fn who_is_on_leave_does_nothing_while_others_go_on() {
    let build = Build::new("07-06").seen("07-03").person("ben", &[("07-08", "07-09")]).person("ann", &[]);
    let plan = build.task("a", "5d", &[]).assign(&["ann", "ben"]).plan();
    assert_eq!(plan.load(ANN, "07-06"), (5 * 480, 5 * 480));
    assert_eq!(plan.load(BEN, "07-06"), (3 * 480, 3 * 480));
}

#[test]
fn who_works_half_the_week_is_full_with_half_of_the_work() {
    let half = || team().who(|ann| ann.capacity_minutes = Some(1_200));
    let fits = half().task("a", "5d", &[]).share("ann", 50).plan();
    assert_eq!(fits.load(ANN, "07-06"), (1_200, 1_200));
    let twice = half().task("a", "5d", &[]).assign(&["ann"]).plan();
    assert_eq!(twice.load(ANN, "07-06"), (2_400, 1_200));
}

#[test]
fn a_capacity_of_three_days_a_week_is_three_fifths_of_every_day() {
    // Four days are left of the week, three fifths of which are 2.4 days.
    let plan = team()
        .who(|ann| ann.capacity_minutes = Some(3 * 480))
        .holiday("07-10", "07-10")
        .task("a", "2d", &[])
        .assign(&["ann"])
        .plan();
    assert_eq!(plan.load(ANN, "07-06"), (2 * 480, 1_152));
}

#[test]
fn two_tasks_of_sixty_percent_are_a_fifth_too_much() {
    let plan = team().task("a", "5d", &[]).share("ann", 60).task("b", "5d", &[]).share("ann", 60).plan();
    assert_eq!(plan.load(ANN, "07-06"), (2_880, 2_400));
    let week = plan.week(ANN, "07-06").unwrap();
    assert_eq!(week.tasks, [(plan.id("a"), 1_440), (plan.id("b"), 1_440)]);
}

#[test]
fn work_elsewhere_counts() {
    let plan = team().busy("07-06", "07-08", 40).task("a", "5d", &[]).share("ann", 80).plan();
    let week = plan.week(ANN, "07-06").unwrap();
    assert_eq!(week.elsewhere, [(0, 576)]);
    assert_eq!(plan.load(ANN, "07-06"), (1_920 + 576, 2_400));
}

#[test]
fn effort_is_shared_by_units() {
    // Six days of work at one and a half people: four days.
    let plan = team()
        .open("a", &[])
        .with(|task| task.effort = effort("6d"))
        .assign(&["ann"])
        .share("ben", 50)
        .plan();
    assert_eq!(plan.dates("a"), "07-06..07-09");
    assert_eq!(plan.load(ANN, "07-06").0, 4 * 480);
    assert_eq!(plan.load(BEN, "07-06").0, 2 * 480);
}

#[test]
fn effort_below_the_length_of_a_task_is_spread_over_it() {
    let plan = team().task("a", "10d", &[]).with(|task| task.effort = effort("4d")).assign(&["ann"]).plan();
    assert_eq!((plan.load(ANN, "07-06").0, plan.load(ANN, "07-13").0), (960, 960));
}

#[test]
fn effort_that_falls_into_leave_is_still_work() {
    // Typed dates in a week in which Ann is away: she has two days to do, and no time.
    let plan = Build::new("07-06")
        .seen("07-03")
        .person("ben", &[])
        .person("ann", &[("07-06", "07-10")])
        .open("a", &[])
        .with(|task| task.effort = effort("2d"))
        .limits(|limits| limits.manual = Some((day("07-06"), day("07-10"))))
        .assign(&["ann", "ben"])
        .plan();
    assert_eq!(plan.load(ANN, "07-06"), (480, 0));
}

#[test]
fn shared_effort_is_worked_by_those_who_are_there() {
    // The 5th of October is a Monday. Ten days of work of two people, 80 hours.
    let shared = |away: &[(&str, &str)]| {
        let build = Build::new("10-05").seen("10-02").person("bob", &[]).person("ann", away);
        build.open("a", &[]).with(|task| task.effort = effort("10d")).assign(&["ann", "bob"])
    };
    // Ann is away on Tuesday and Wednesday: 24 + 40 hours in the first week, and a day of both in the next.
    let plan = shared(&[("10-06", "10-07")]).plan();
    assert_eq!(plan.dates("a"), "10-05..10-12");
    assert_eq!((plan.load(ANN, "10-05"), plan.load(ANN, "10-12").0), ((24 * 60, 24 * 60), 8 * 60));
    assert_eq!((plan.load(BEN, "10-05"), plan.load(BEN, "10-12").0), ((40 * 60, 40 * 60), 8 * 60));
    // Away all week: Bob works 40 hours alone, then both 20.
    let plan = shared(&[("10-05", "10-09")]).plan();
    assert_eq!(plan.dates("a"), "10-05..10-14");
    assert_eq!((plan.load(ANN, "10-05"), plan.load(ANN, "10-12").0), ((0, 0), 20 * 60));
    assert_eq!((plan.load(BEN, "10-05").0, plan.load(BEN, "10-12").0), (40 * 60, 20 * 60));
    // Half done by Friday the 9th: 40 hours are left, 20 for each.
    let plan = shared(&[("10-06", "10-07")]).seen("10-09").started("10-05").progress(50.0).plan();
    assert_eq!((plan.load(ANN, "10-12").0, plan.load(BEN, "10-12").0), (20 * 60, 20 * 60));
    // With a length of its own the effort is spread over it, whoever is away: 40 hours for each.
    let plan = shared(&[("10-06", "10-07")]).with(|task| task.duration = Some(time("10d"))).plan();
    assert_eq!(plan.load(ANN, "10-05").0 + plan.load(ANN, "10-12").0, 40 * 60);
    assert_eq!((plan.load(BEN, "10-05").0, plan.load(BEN, "10-12").0), (20 * 60, 20 * 60));
}

#[test]
fn only_what_is_left_counts() {
    let half_done = |task: &str| {
        team().seen("07-10").task(task, "10d", &[]).assign(&["ann"]).started("07-06").progress(50.0)
    };
    let plan = half_done("a").plan();
    assert_eq!(plan.week(ANN, "07-06").unwrap().tasks, []);
    assert_eq!(plan.load(ANN, "07-13"), (2_400, 2_400));
    assert_eq!(plan.load(ANN, "07-20").0, 0);
    let plan = half_done("a").with(|task| task.effort = effort("6d")).plan();
    assert_eq!(plan.load(ANN, "07-13").0, 3 * 480);
}

#[test]
fn a_week_that_has_begun_has_only_its_remaining_days() {
    let plan = team().seen("07-08").task("a", "5d", &[]).assign(&["ann"]).plan();
    assert_eq!(plan.load(ANN, "07-06"), (2 * 480, 2 * 480));
    assert_eq!(plan.load(ANN, "07-13"), (3 * 480, 5 * 480));
}

#[test]
fn what_is_done_inactive_a_phase_or_a_milestone_takes_nobodys_time() {
    let plan = team()
        .phase("p", &[])
        .assign(&["ann"])
        .task("part", "5d", &[])
        .part_of("p")
        .task("done", "5d", &[])
        .assign(&["ann"])
        .finished("07-02")
        .task("never", "5d", &[])
        .assign(&["ann"])
        .with(|task| task.inactive = true)
        .milestone("m", &["part"])
        .assign(&["ann"])
        .open("open", &[])
        .assign(&["ann"])
        .plan();
    assert_eq!(plan.plan.workload.people, []);
}

#[test]
fn elapsed_time_is_worked_in_working_time_only() {
    // From Monday 9:00 to the next Monday 9:00.
    let plan = team().task("a", "7ed", &[]).assign(&["ann"]).plan();
    assert_eq!(plan.load(ANN, "07-06"), (2_400, 2_400));
    assert_eq!(plan.load(ANN, "07-13").0, 0);
}

#[test]
fn what_comes_again_counts_at_each_of_its_times() {
    // Half a day every Monday, three times; the first is over.
    let weekly = |task: &mut milepost::model::task::Task| {
        task.repeat = Some(Repeat { every: time("7ed"), times: 3 });
    };
    let plan = team().task("a", "4h", &[]).with(weekly).assign(&["ann"]).plan();
    assert_eq!(["07-06", "07-13", "07-20"].map(|week| plan.load(ANN, week).0), [240, 240, 240]);
    assert_eq!(plan.load(ANN, "07-27").0, 0);
    let begun = team().seen("07-10").task("a", "4h", &[]).with(weekly).assign(&["ann"]).started("07-06");
    let plan = begun.progress(34.0).plan();
    assert_eq!(["07-13", "07-20"].map(|week| plan.load(ANN, week).0), [240, 240]);
}

#[test]
fn rounding_makes_no_overload() {
    // Seven and a half hours and a minute, at three shares that add up to a whole.
    let mut build = team();
    build.project.calendars[0].week = std::array::from_fn(|day| {
        let hours = milepost::model::calendar::Interval { start: 540, finish: 991 };
        if day < 5 { vec![hours] } else { Vec::new() }
    });
    let plan = ["a", "b", "c"]
        .iter()
        .zip([33, 33, 34])
        .fold(build, |build, (id, percent)| build.task(id, "5d", &[]).share("ann", percent))
        .plan();
    let (used, capacity) = plan.load(ANN, "07-06");
    assert!(used <= capacity && used > capacity - 3, "{used} of {capacity}");
}
