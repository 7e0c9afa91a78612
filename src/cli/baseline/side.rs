//! One of the two plans that are compared: a baseline, or the plan of today.

use crate::cli::baseline::FORECAST;
use crate::io::Refused;
use crate::model::Project;
use crate::model::baseline::{Baseline, GoneLine, GoneTask};
use crate::model::ids::{LineId, TaskId};
use crate::plan::{BaselineRows, Plan};
use crate::units::{Date, Money};

pub enum Side<'a> {
    Baseline(&'a Baseline, &'a BaselineRows),
    Forecast(&'a Project, &'a Plan),
}

impl<'a> Side<'a> {
    /// Finds a plan by its name.
    pub fn find(project: &'a Project, plan: &'a Plan, name: &str) -> Result<Side<'a>, Refused> {
        if name == FORECAST {
            return Ok(Side::Forecast(project, plan));
        }
        let found = project.baselines.iter().zip(&plan.baselines).find(|(kept, _)| kept.name == name);
        found.map(|(kept, rows)| Side::Baseline(kept, rows)).ok_or_else(|| {
            let known: Vec<String> =
                project.baselines.iter().map(|kept| format!("`{}`", kept.name)).collect();
            let hint = match known.is_empty() {
                true => format!("none is kept yet; take one with `milepost baseline {name}`"),
                false => format!("name one of {}, or `{FORECAST}`", known.join(", ")),
            };
            Refused::new(format!("there is no baseline `{name}`"), hint)
        })
    }

    /// Returns the last day of the whole.
    pub fn whole(&self) -> Option<Date> {
        match self {
            Side::Baseline(_, rows) => rows.finish,
            Side::Forecast(_, plan) => plan.span.map(|span| span.last_day()),
        }
    }

    /// Returns the last day of a task of the project.
    pub fn finish(&self, task: usize) -> Option<Date> {
        match self {
            Side::Baseline(_, rows) => rows.rows.get(task).copied().flatten().map(|span| span.finish),
            Side::Forecast(_, plan) => {
                plan.rows.get(task).and_then(|row| row.span).map(|span| span.last_day())
            }
        }
    }

    /// Returns the working days from the finish of a task to the forecast one, in its own calendar.
    pub fn slip(&self, task: usize) -> Option<i32> {
        match self {
            Side::Baseline(_, rows) => rows.slips.get(task).copied().flatten(),
            Side::Forecast(..) => Some(0),
        }
    }

    /// Returns the tasks that the project does not have any more.
    pub fn gone(&self) -> &'a [GoneTask] {
        match self {
            Side::Baseline(kept, _) => &kept.gone,
            Side::Forecast(..) => &[],
        }
    }

    /// Returns the budget lines that the project does not have any more.
    pub fn gone_lines(&self) -> &'a [GoneLine] {
        match self {
            Side::Baseline(kept, _) => &kept.gone_lines,
            Side::Forecast(..) => &[],
        }
    }

    /// Returns the cost of a task of the project.
    pub fn cost(&self, task: usize) -> Option<Money> {
        match self {
            Side::Baseline(kept, _) => {
                kept.tasks.iter().find(|row| row.task == TaskId::new(task)).and_then(|row| row.cost)
            }
            Side::Forecast(project, _) => project.tasks.get(task).and_then(|task| task.cost),
        }
    }

    /// Returns the amount of a budget line of the project.
    pub fn amount(&self, line: usize) -> Option<Money> {
        match self {
            Side::Baseline(kept, _) => {
                kept.lines.iter().find(|row| row.line == LineId::new(line)).map(|row| row.amount)
            }
            Side::Forecast(project, plan) => plan.labour.amount(&project.budget, line),
        }
    }

    /// Returns all budget lines together.
    pub fn budget(&self) -> Option<Money> {
        match self {
            Side::Baseline(kept, _) => kept.budget,
            Side::Forecast(project, plan) => {
                let amounts = 0..project.budget.lines.len();
                let amount = |line| plan.labour.amount(&project.budget, line).unwrap_or_default();
                (!amounts.is_empty()).then(|| amounts.map(amount).sum())
            }
        }
    }

    /// Returns the reserve of money.
    pub fn contingency(&self) -> Option<Money> {
        match self {
            Side::Baseline(kept, _) => kept.contingency,
            Side::Forecast(project, _) => project.budget.contingency.as_ref().map(|reserve| reserve.amount),
        }
    }
}
