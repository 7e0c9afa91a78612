//! What moved from one baseline to another, or to the forecast, as lines for a terminal.

use crate::cli::baseline::FORECAST;
use crate::io::Refused;
use crate::model::Project;
use crate::model::task::TaskKind;
use crate::plan::{BaselineRows, Plan};
use crate::units::text::plural;
use crate::units::{Date, locale};

/// One of the two plans.
enum Side<'a> {
    Baseline(&'a BaselineRows),
    Forecast,
}

/// One line: what it is, its two finishes, and the working days between them.
struct Line {
    name: String,
    from: Option<Date>,
    to: Option<Date>,
    moved: Option<i32>,
}

/// Lists the whole, the milestones and the tasks whose finish moved, in the order of the plan.
pub fn table(project: &Project, plan: &Plan, from: &str, to: &str) -> Result<String, Refused> {
    let (first, second) = (side(project, plan, from)?, side(project, plan, to)?);
    let mut lines = vec![whole(plan, &first, &second)];
    let mut still = 0;
    for (index, task) in project.tasks.iter().enumerate() {
        let (start, end) = (finish(plan, &first, index), finish(plan, &second, index));
        if start.is_none() && end.is_none() {
            continue;
        }
        if start == end {
            still += 1;
            continue;
        }
        let mark = if task.kind == TaskKind::Milestone { "◆ " } else { "" };
        // Both slips are measured to the same forecast, so their difference is the way between the two.
        let moved = slip(&first, index).zip(slip(&second, index)).map(|(first, second)| first - second);
        lines.push(Line {
            name: format!("{mark}{} ({})", task.name, task.record.id),
            from: start,
            to: end,
            moved: moved.filter(|_| start.is_some() && end.is_some()),
        });
    }
    let moved = lines.len() - 1;
    let mut out = columns(from, to, &lines);
    out.push_str(&format!(
        "{moved} {} {still} stayed. Working days; a plus is later.\n",
        plural(moved, "date moved,", "dates moved,")
    ));
    Ok(out)
}

fn side<'a>(project: &Project, plan: &'a Plan, name: &str) -> Result<Side<'a>, Refused> {
    if name == FORECAST {
        return Ok(Side::Forecast);
    }
    let found = project.baselines.iter().position(|kept| kept.name == name);
    found.and_then(|index| plan.baselines.get(index)).map(Side::Baseline).ok_or_else(|| {
        let known: Vec<String> = project.baselines.iter().map(|kept| format!("`{}`", kept.name)).collect();
        let hint = match known.is_empty() {
            true => format!("none is kept yet; take one with `milepost baseline {name}`"),
            false => format!("name one of {}, or `{FORECAST}`", known.join(", ")),
        };
        Refused::new(format!("there is no baseline `{name}`"), hint)
    })
}

fn whole(plan: &Plan, first: &Side, second: &Side) -> Line {
    let finish = |side: &Side| match side {
        Side::Baseline(kept) => kept.finish,
        Side::Forecast => plan.span.map(|span| span.last_day()),
    };
    let (from, to) = (finish(first), finish(second));
    let moved = from.zip(to).and_then(|(from, to)| plan.work_counts.between(from, to));
    Line { name: "Finish of the project".to_string(), from, to, moved }
}

fn finish(plan: &Plan, side: &Side, task: usize) -> Option<Date> {
    match side {
        Side::Baseline(kept) => kept.rows.get(task).copied().flatten().map(|span| span.finish),
        Side::Forecast => plan.rows.get(task).and_then(|row| row.span).map(|span| span.last_day()),
    }
}

fn slip(side: &Side, task: usize) -> Option<i32> {
    match side {
        Side::Baseline(kept) => kept.slips.get(task).copied().flatten(),
        Side::Forecast => Some(0),
    }
}

fn columns(from: &str, to: &str, lines: &[Line]) -> String {
    let width = |text: &str| text.chars().count();
    let name = lines.iter().map(|line| width(&line.name)).max().unwrap_or(0);
    let (first, second) = (width(from).max(10), width(to).max(10));
    let mut out = format!("{:name$}  {from:first$}  {to:second$}  moved\n", "");
    for line in lines {
        let date = |date: Option<Date>| date.map_or_else(|| "–".to_string(), |date| date.to_string());
        let moved = match (line.from, line.to, line.moved) {
            (None, ..) => "new".to_string(),
            (_, None, _) => "gone".to_string(),
            (.., None) => "?".to_string(),
            (.., Some(0)) => "0 days".to_string(),
            (.., Some(days)) => locale::days_signed(days.into()).replace('\u{a0}', " "),
        };
        out.push_str(&format!(
            "{:name$}  {:first$}  {:second$}  {moved}\n",
            line.name,
            date(line.from),
            date(line.to)
        ));
    }
    out
}
