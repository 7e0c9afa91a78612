//! The text of a baseline file. The same plan gives the same bytes.

use crate::model::Project;
use crate::plan::Plan;
use crate::units::Money;
use std::fmt::Write;

/// Writes the plan as it stands: every task and milestone with dates, phases included, and every line.
pub fn text(name: &str, project: &Project, plan: &Plan) -> String {
    let as_of = plan.as_of;
    let mut out = format!(
        "# The plan as it was agreed on {as_of}, written by `milepost baseline`. Not meant to be edited.\n\
         name = {}\ntaken = {as_of}\n",
        quoted(name)
    );
    if let Some(span) = plan.span {
        key(&mut out, "start", span.first_day());
        key(&mut out, "finish", span.last_day());
    }
    if !project.budget.lines.is_empty() {
        let total: Money = amounts(project, plan).sum();
        key(&mut out, "budget", total);
    }
    if let Some(contingency) = &project.budget.contingency {
        key(&mut out, "contingency", contingency.amount);
        if let Some(days) = contingency.reserve_days {
            key(&mut out, "reserve_days", days);
        }
    }
    for (task, row) in project.tasks.iter().zip(&plan.rows) {
        let Some(span) = row.span else { continue };
        out.push_str("\n[[task]]\n");
        key(&mut out, "id", quoted(&task.record.id));
        key(&mut out, "start", span.first_day());
        key(&mut out, "finish", span.last_day());
        if let Some(cost) = task.cost {
            key(&mut out, "cost", cost);
        }
    }
    for (line, amount) in project.budget.lines.iter().zip(amounts(project, plan)) {
        out.push_str("\n[[line]]\n");
        key(&mut out, "id", quoted(&line.record.id));
        key(&mut out, "amount", amount);
    }
    out
}

/// Returns the amounts of all lines, given or what their work costs.
fn amounts(project: &Project, plan: &Plan) -> impl Iterator<Item = Money> {
    (0..project.budget.lines.len()).map(|line| plan.labour.amount(&project.budget, line).unwrap_or_default())
}

fn key(out: &mut String, name: &str, value: impl std::fmt::Display) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{name} = {value}");
}

/// Writes a basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped() {
        assert_eq!(quoted("a\"b\\c\nd"), "\"a\\\"b\\\\c\\u000Ad\"");
    }
}
