//! A draft as new files.

use crate::import::draft::{Baseline, Draft, Keys, Record};
use crate::import::ids::Ids;
use crate::import::slug::Slugs;

/// A plan with more records than this is split into a file for each of its top phases.
const RECORDS_MOST: usize = 400;

/// Writes `project.toml`.
pub fn project(draft: &Draft, ids: &Ids, from: &str) -> String {
    let mut out = format!("# Imported from {from} ({}).\n", draft.origin);
    for (key, value, comment) in &draft.project {
        if let Some(comment) = comment {
            out.push_str(&format!("# {comment}\n"));
        }
        out.push_str(&format!("{key} = {}\n", ids.readable(value)));
    }
    out.push_str("\n[calendar]\n");
    push_keys(&mut out, &draft.calendar, ids);
    for calendar in &draft.named {
        let mut name = String::new();
        key(&calendar.name, &mut name);
        out.push_str(&format!("\n[calendar.named.{name}]\n"));
        push_keys(&mut out, &calendar.keys, ids);
    }
    out
}

/// Writes a key, in quotes where it has letters that a bare key may not have.
pub fn key(name: &str, out: &mut String) {
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
        out.push_str(name);
    } else {
        crate::import::ids::quoted(name, out);
    }
}

/// Writes the plan as one file, or as one for each of its top phases.
pub fn plan(draft: &Draft, ids: &Ids) -> Vec<(String, String)> {
    let tops: Vec<usize> = (0..draft.plan.len()).filter(|&index| draft.plan[index].depth == 0).collect();
    let is_split = draft.plan.len() > RECORDS_MOST && (2..=100).contains(&tops.len());
    if !is_split {
        return vec![("plan.toml".to_string(), records(&draft.plan, &ids.plan, ids))];
    }
    let mut slugs = Slugs::default();
    let digits = tops.len().to_string().len();
    let ends = tops.iter().skip(1).copied().chain([draft.plan.len()]);
    tops.iter()
        .zip(ends)
        .enumerate()
        .map(|(number, (&from, to))| {
            let name = slugs.take(&draft.plan[from].name, "part");
            let path = format!("plan/{:0digits$}-{name}.toml", number + 1);
            (path, records(&draft.plan[from..to], &ids.plan[from..to], ids))
        })
        .collect()
}

/// Writes records of any kind.
pub fn records(records: &[Record], names: &[String], ids: &Ids) -> String {
    let mut out = String::new();
    for (index, (record, id)) in records.iter().zip(names).enumerate() {
        out.push_str(if index > 0 { "\n" } else { "" });
        push_record(&mut out, record, id, ids);
    }
    out
}

/// Adds one record.
pub fn push_record(out: &mut String, record: &Record, id: &str, ids: &Ids) {
    out.push_str(&format!("[[{}]]\nid = ", record.list));
    crate::import::ids::quoted(id, out);
    out.push('\n');
    push_keys(out, &record.keys, ids);
    out.push_str("source = ");
    crate::import::ids::quoted(&record.source, out);
    out.push('\n');
}

fn push_keys(out: &mut String, keys: &Keys, ids: &Ids) {
    for (key, value) in keys {
        out.push_str(key);
        out.push_str(" = ");
        out.push_str(&ids.readable(value));
        out.push('\n');
    }
}

/// Writes a baseline.
pub fn baseline(baseline: &Baseline, ids: &Ids) -> String {
    let mut out =
        "# Written by an import. When it was taken, the file did not say: add `taken` if you know.\n"
            .to_string();
    for task in &baseline.tasks {
        out.push_str("\n[[task]]\nid = ");
        crate::import::ids::quoted(&ids.plan[task.task], &mut out);
        out.push_str(&format!("\nstart = {}\nfinish = {}\n", task.start, task.finish));
        if let Some(cost) = &task.cost {
            out.push_str(&format!("cost = {cost}\n"));
        }
    }
    out
}
