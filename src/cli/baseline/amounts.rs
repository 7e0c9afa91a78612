//! What changed in money from one plan to another: the budget, its lines, and the costs of tasks.

use crate::cli::baseline::compare::{Columns, Tally};
use crate::cli::baseline::side::Side;
use crate::model::Project;
use crate::units::Money;
use std::collections::BTreeSet;

type Amount = (String, Option<Money>, Option<Money>);

/// Lists the amounts that changed; nothing where none did.
pub fn table(project: &Project, first: &Side, second: &Side, names: [&str; 2]) -> String {
    let amounts = amounts(project, first, second);
    let has = |pick: fn(&Amount) -> Option<Money>| amounts.iter().any(|amount| pick(amount).is_some());
    let missing = match (has(|amount| amount.1), has(|amount| amount.2)) {
        (false, false) => return String::new(),
        (false, true) => Some(names[0]),
        (true, false) => Some(names[1]),
        (true, true) => None,
    };
    if let Some(name) = missing {
        return format!("Amounts cannot be compared: `{name}` has none.\n");
    }
    let (mut columns, mut tally) = (Columns::new(names, "changed"), Tally::default());
    for (name, from, to) in amounts {
        let changed = match (from, to) {
            (None, None) => continue,
            (Some(from), Some(to)) if from == to => {
                tally.still += 1;
                continue;
            }
            (None, _) => tally.added(),
            (_, None) => tally.gone(),
            (Some(from), Some(to)) => {
                tally.moved += 1;
                let by = to - from;
                format!("{}{}", if by.is_negative() { "−" } else { "+" }, by.abs())
            }
        };
        let text = |amount: Option<Money>| amount.map(|amount| amount.to_string());
        columns.add(name, text(from), text(to), changed);
    }
    if columns.is_empty() {
        return String::new();
    }
    let counted = tally.text(["amount changed", "amounts changed"]);
    format!(
        "\n{}{counted}. In {}, as written, without changes.\n",
        columns.text(),
        project.head.currency.code()
    )
}

fn amounts(project: &Project, first: &Side, second: &Side) -> Vec<Amount> {
    let mut out = vec![
        ("Budget, all lines".to_string(), first.budget(), second.budget()),
        ("Contingency".to_string(), first.contingency(), second.contingency()),
    ];
    for (index, line) in project.budget.lines.iter().enumerate() {
        let name = format!("{} ({})", line.name, line.record.id);
        out.push((name, first.amount(index), second.amount(index)));
    }
    let gone: BTreeSet<&str> =
        [first, second].iter().flat_map(|side| side.gone_lines()).map(|line| line.id.as_str()).collect();
    for id in gone {
        let amount =
            |side: &Side| side.gone_lines().iter().find(|line| line.id == id).map(|line| line.amount);
        out.push((id.to_string(), amount(first), amount(second)));
    }
    for (index, task) in project.tasks.iter().enumerate() {
        let name = format!("Cost of {} ({})", task.name, task.record.id);
        out.push((name, first.cost(index), second.cost(index)));
    }
    let gone: BTreeSet<&str> =
        [first, second].iter().flat_map(|side| side.gone()).map(|task| task.id.as_str()).collect();
    for id in gone {
        let cost = |side: &Side| side.gone().iter().find(|task| task.id == id).and_then(|task| task.cost);
        out.push((format!("Cost of {id}"), cost(first), cost(second)));
    }
    out
}
