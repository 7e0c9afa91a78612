//! A task that the audience may not see, as a row and a bar without words: its dates, how long it takes and what it is
//! tied to, so that the plan reads true, and nothing else.

use crate::edition::exact::{Moments, Work};
use crate::edition::link::{self, Link};
use crate::edition::policy::Clearance;
use crate::edition::prose::Prose;
use crate::edition::record::Record;
use crate::edition::shown::Shown;
use crate::edition::task::{Earned, Limits, Task, TaskKind};
use crate::edition::times::{self, Driver, Times};
use crate::model;
use crate::plan;
use crate::units::{Date, Percent};

/// What it is called where its workstream may not be known either.
const NAME: &str = "Other work";

/// Makes a withheld task: its number counts the withheld alone.
pub fn clear(
    (id, task): (model::TaskId, model::task::Task),
    row: plan::Row,
    number: usize,
    clearance: &Clearance,
    as_of: Date,
) -> Task {
    let model::task::Task {
        record: _,
        name: _,
        kind,
        parent: _,
        workstream,
        site: _,
        duration: _,
        estimate: _,
        after,
        waits_for: _,
        limits: _,
        repeat: _,
        calendar: _,
        assign: _,
        vendor: _,
        objective: _,
        progress: _,
        started: _,
        finished: _,
        remaining: _,
        blocked: _,
        deliverable: _,
        acceptance: _,
        effort: _,
        priority: _,
        inactive: _,
        cost: _,
        line: _,
        earned: _,
        steps: _,
        outage: _,
        committed: _,
        gate: _,
        users: _,
    } = task;
    let links: Vec<Link> = after.iter().filter_map(|link| link::clear(*link, clearance)).collect();
    // A workstream that only hidden work has is hidden with it.
    let workstream = workstream.filter(|name| !clearance.is_hidden_word(name));
    Task {
        record: Record {
            id: clearance.neutral_id(number),
            owner: Shown::Withheld,
            tags: Vec::new(),
            links: Vec::new(),
            notes: Shown::Withheld,
            source: None,
            body: Prose::default(),
            at: None,
        },
        name: workstream.unwrap_or_else(|| NAME.to_string()),
        withheld: true,
        kind: match kind {
            model::task::TaskKind::Milestone => TaskKind::Milestone,
            model::task::TaskKind::Task | model::task::TaskKind::Phase => TaskKind::Task,
        },
        parent: clearance.parent(id),
        workstream: None,
        site: None,
        duration: None,
        length: None,
        estimate: None,
        after: links,
        waits_for: Vec::new(),
        hidden_neighbour: true,
        limits: Limits::default(),
        repeat: None,
        calendar: None,
        assign: Shown::Withheld,
        vendor: None,
        objective: None,
        blocked: None,
        deliverable: None,
        acceptance: Vec::new(),
        effort: None,
        priority: Task::PRIORITY,
        inactive: false,
        remaining: None,
        earned: Earned::Percent,
        steps: Vec::new(),
        cost: Shown::Withheld,
        labour: Shown::Withheld,
        line: None,
        outage: None,
        committed: None,
        gate: None,
        times: clear_times(row, as_of),
    }
}

fn clear_times(row: plan::Row, as_of: Date) -> Times {
    let plan::Row {
        status: _,
        span,
        unlevelled: _,
        occurrences,
        early: _,
        late: _,
        duration_days,
        total_float_days: _,
        free_float_days: _,
        critical: _,
        near_critical: _,
        progress: _,
        driver: _,
        finish_driver: _,
        float_limit: _,
        baseline: _,
        other_week: _,
        slip_days: _,
        committed_slip_days: _,
        deadline_slip_days: _,
        in_freeze: _,
        handed_over: _,
        summary: _,
        depth: _,
        work,
    } = row;
    Times {
        status: times::status_of_dates(span.map(times::days), as_of),
        forecast: span.map(times::days),
        unlevelled: None,
        occurrences: occurrences.into_iter().map(times::days).collect(),
        early: None,
        late: None,
        started: None,
        finished: None,
        duration_days,
        total_float_days: None,
        free_float_days: None,
        critical: false,
        tells_critical: false,
        near_critical: false,
        progress: Percent::ZERO,
        parts: times::Parts::All,
        driver: Driver::NotShown,
        finish_driver: Driver::NotShown,
        float_limit: None,
        baseline: None,
        other_week: false,
        slip_days: None,
        committed_slip_days: None,
        deadline_slip_days: None,
        in_freeze: None,
        handed_over: false,
        summary: false,
        depth: 0,
        moments: Moments {
            forecast: crate::edition::exact::clear_moments(span, None, None).forecast,
            early: None,
            late: None,
        },
        work: clear_work(work, duration_days),
    }
}

/// What there is to do is what the dates tell: how much of it is done, and how long it was planned to take, is not shown.
fn clear_work(work: plan::Work, duration_days: f64) -> Work {
    let plan::Work {
        full_minutes: _,
        elapsed: _,
        left_minutes: _,
        left_elapsed: _,
        day_minutes,
        week_minutes,
    } = work;
    let minutes = (duration_days * f64::from(day_minutes)).round() as i32;
    Work {
        full_minutes: minutes,
        elapsed: false,
        left_minutes: minutes,
        left_elapsed: false,
        day_minutes,
        week_minutes,
    }
}
