//! The tree of tasks: which rows become records, and what is part of what.

use crate::import::mspdi::file::File;
use crate::import::mspdi::task::Task;
use crate::import::report::Report;
use std::collections::BTreeMap;

/// A row of the plan that becomes a record.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    pub task: &'a Task,
    /// The row that it is part of.
    pub parent: Option<usize>,
    pub depth: usize,
    pub is_parent: bool,
}

/// The rows in file order, found by the UIDs of their tasks.
#[derive(Clone, Default, Debug)]
pub struct Outline<'a> {
    pub rows: Vec<Row<'a>>,
    pub by_uid: BTreeMap<i64, usize>,
    /// The row of the project itself, which becomes no record.
    pub root: Option<&'a Task>,
}

impl<'a> Outline<'a> {
    /// Reads the tree by outline levels. A level that is left out is taken for the one above it.
    pub fn new(file: &'a File, report: &mut Report) -> Outline<'a> {
        let mut outline = Outline::default();
        let mut open: Vec<(u32, usize)> = Vec::new();
        for task in &file.tasks {
            if task.is_null {
                report.noted("empty rows were left out", "");
                continue;
            }
            let level = task.level.or(task.numbers).unwrap_or(1);
            let is_first = outline.rows.is_empty() && outline.root.is_none();
            if is_first && (task.uid == Some(0) || (level == 0 && task.is_summary)) {
                outline.root = Some(task);
                continue;
            }
            let level = level.max(1);
            while open.last().is_some_and(|(above, _)| *above >= level) {
                open.pop();
            }
            let parent = open.last().map(|&(_, row)| row);
            if let Some(parent) = parent {
                outline.rows[parent].is_parent = true;
            }
            let row = outline.rows.len();
            outline.rows.push(Row { task, parent, depth: open.len(), is_parent: false });
            open.push((level, row));
            if let Some(uid) = task.uid
                && outline.by_uid.insert(uid, row).is_some_and(|other| other != row)
            {
                report
                    .changed("tasks share a UID: links go to the last of them", format!("`{}`", name(task)));
            }
        }
        outline
    }

    /// Returns the name of a row in backticks, for the report.
    pub fn shown(&self, row: usize) -> String {
        format!("`{}`", name(self.rows[row].task))
    }
}

/// Returns what a task is called, in one line.
pub fn name(task: &Task) -> String {
    let name = one_line(&task.name);
    match (name.is_empty(), task.uid.or(task.id)) {
        (false, _) => name,
        (true, Some(uid)) => format!("Task {uid}"),
        (true, None) => "Task".to_string(),
    }
}

/// Returns a text in one line, without what would command a terminal, and without what would be a link to
/// a record: names are no Markdown, so `[[` cannot be escaped in them and becomes `[ [`.
pub fn one_line(text: &str) -> String {
    let text: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    while text.contains("[[") {
        text = text.replace("[[", "[ [");
    }
    text
}
