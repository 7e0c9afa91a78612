//! The burn-ups: one of the plan's tasks, one of the sprints.

use crate::analysis::burn_up::{BurnUp, Cause, Step};
use crate::chart::burn_up::{self, BurnUp as Drawn, Ray, Rays, Step as DrawnStep};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::edition::project::Method;
use crate::pages::phrase::Phrase;
use crate::pages::progress::words::{self, Of};
use crate::pages::view::{FigureView, HeadView, NumbersRow, NumbersView};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
pub struct Section {
    kick: String,
    heading: Phrase,
    figure: Option<FigureView>,
    note: String,
    numbers: NumbersView,
}

/// Returns the burn-ups there are, the one that the method leads with first.
pub fn sections(report: &Report) -> Vec<Section> {
    let (tasks, sprints) = (&report.figures.burn_ups.tasks, &report.figures.burn_ups.sprints);
    let locale = report.numbers();
    let tasks = tasks.as_ref().map(|burn_up| {
        let mut what = match report.edition.schedule().finish {
            Some(finish) => say!(locale, "progress-burn-counts-plan", date = locale.date(finish)),
            None => say!(locale, "progress-burn-counts"),
        };
        if report.edition.tasks().iter().any(|task| task.is_work() && task.is_level_of_effort()) {
            what = format!("{what} {}", say!(locale, "progress-burn-standing"));
        }
        section(report, burn_up, Of::Tasks, &what)
    });
    let sprints = sprints.as_ref().map(|burn_up| {
        let what = match tasks {
            Some(_) => say!(locale, "progress-burn-unit-plan"),
            None => say!(locale, "progress-burn-unit"),
        };
        section(report, burn_up, Of::Sprints, &what)
    });
    match report.edition.head().method {
        Method::Waterfall => tasks.into_iter().chain(sprints).collect(),
        Method::Agile | Method::Hybrid => sprints.into_iter().chain(tasks).collect(),
    }
}

fn section(report: &Report, burn_up: &BurnUp, of: Of, what: &str) -> Section {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let (id, kick) = match of {
        Of::Tasks => ("chart__burn__tasks", say!(locale, "progress-burn-tasks")),
        Of::Sprints => ("chart__burn__sprints", say!(locale, "progress-burn-sprints")),
    };
    let heading = words::burn_up_headline(
        locale,
        burn_up,
        report.edition.sprints(),
        of,
        near,
        report.edition.audience().complete,
    );
    let is_last_of_month =
        |all: &[Date], place: usize| all.get(place + 1).is_none_or(|next| next.month() != all[place].month());
    let days: Vec<Date> = burn_up.scope.iter().map(|step| step.date).collect();
    let scope: Vec<Step> = kept(&burn_up.scope, |place| is_last_of_month(&days, place));
    let days: Vec<Date> = burn_up.done.iter().map(|(date, _)| *date).collect();
    let done: Vec<(Date, f64)> = kept(&burn_up.done, |place| is_last_of_month(&days, place));
    let labels: Vec<String> = labels(report, &scope);
    let steps: Vec<DrawnStep> = scope
        .iter()
        .zip(&labels)
        .map(|(step, label)| DrawnStep { date: step.date, amount: step.amount, label })
        .collect();
    let ray = |ray: crate::analysis::burn_up::Ray| Ray { rate: ray.rate, date: ray.date };
    let desc = say!(
        locale,
        "progress-burn-describe",
        done = words::amount(burn_up.done_now(), locale),
        scope = words::amount(burn_up.scope_now(), locale),
        heading = heading.words(),
    );
    let drawn = Drawn {
        caption: Caption { id, title: &kick, desc: &desc },
        numbers: locale,
        status: near,
        scope: &steps,
        done: &done,
        rays: burn_up.rays.ok().map(|rays| Rays { slow: ray(rays.slow), fast: ray(rays.fast) }),
    };
    let wide = burn_up::draw(&drawn, Width::Wide(960));
    let narrow = burn_up::draw(&drawn, Width::Narrow);
    Section {
        heading,
        figure: wide.zip(narrow).map(|(wide, narrow)| FigureView::new(wide, narrow).big()),
        note: words::burn_up_note(burn_up, what, locale),
        numbers: numbers(burn_up, locale),
        kick,
    }
}

/// The most points of a line that are drawn one by one; of more, the first and the last of each month stay.
const POINTS: usize = 90;

fn kept<T: Copy>(all: &[T], is_kept: impl Fn(usize) -> bool) -> Vec<T> {
    let is_long = all.len() > POINTS;
    (0..all.len()).filter(|&place| !is_long || place == 0 || is_kept(place)).map(|place| all[place]).collect()
}

/// Names each change of the scope: `+3 replan-q3`.
fn labels(report: &Report, scope: &[Step]) -> Vec<String> {
    let before = std::iter::once(0.0).chain(scope.iter().map(|step| step.amount));
    scope
        .iter()
        .zip(before)
        .map(|(step, before)| match step.cause {
            Cause::Begin => String::new(),
            cause => {
                format!("{} {}", words::signed(step.amount - before, report.numbers()), name(report, cause))
            }
        })
        .collect()
}

/// Names what changed the scope.
pub fn name(report: &Report, cause: Cause) -> Cow<'_, str> {
    match cause {
        Cause::Begin => Cow::default(),
        Cause::Baseline(place) => report
            .edition
            .schedule()
            .baselines
            .get(place)
            .map(|kept| kept.name.as_str().into())
            .unwrap_or_default(),
        Cause::Sprint(place) => {
            report.edition.sprints().get(place).map(|sprint| sprint.name.as_str().into()).unwrap_or_default()
        }
        Cause::Unplanned => say!(report.numbers(), "progress-burn-unplanned").into(),
    }
}

/// Lists the weeks that tell the pace.
fn numbers(burn_up: &BurnUp, locale: Locale) -> NumbersView {
    let last = burn_up.weeks.len() as i32 - 1;
    let scope_at = |date: Date| {
        let step = burn_up.scope.iter().rev().find(|step| step.date <= date).or(burn_up.scope.first());
        step.map_or(String::new(), |step| words::amount(step.amount, locale))
    };
    let mut done = burn_up.done_now();
    let mut rows: Vec<NumbersRow> = (0..burn_up.weeks.len())
        .rev()
        .map(|index| {
            let end = burn_up.weeks_to + -7 * (last - index as i32);
            let amount = burn_up.weeks[index];
            let cells = vec![
                locale.date(end),
                words::amount(amount, locale),
                words::amount(done, locale),
                scope_at(end),
            ];
            done -= amount;
            NumbersRow::of(end, cells)
        })
        .collect();
    rows.reverse();
    if rows.is_empty() {
        let now = words::amount(burn_up.done_now(), locale);
        let cells = vec![locale.date(burn_up.known), String::new(), now, scope_at(burn_up.known)];
        rows.push(NumbersRow::of(burn_up.known, cells));
    }
    NumbersView {
        label: say!(locale, "progress-burn-table"),
        head: vec![
            HeadView::text(&say!(locale, "progress-burn-week")),
            HeadView::number(&say!(locale, "progress-burn-in-week")),
            HeadView::number(&say!(locale, "progress-burn-in-all")),
            HeadView::number(&say!(locale, "progress-burn-scope-column")),
        ],
        rows,
        total: Vec::new(),
    }
}
