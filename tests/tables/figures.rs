//! Every figure in a table is the one of the JSON export, and no figure of a record is left out.

use super::*;
use milepost::export::csv;
use milepost::export::table::{ALL, Cell, Kind, Layout};
use std::collections::{BTreeMap, BTreeSet};

/// The tables with a row for each record of a list, and where the list stands.
const LISTS: &[(&str, &str)] = &[
    ("tasks", "/schedule/tasks"),
    ("milestones", "/schedule/milestones"),
    ("baselines", "/schedule/baselines"),
    ("forecast_tasks", "/forecast/tasks"),
    ("lines", "/budget/lines"),
    ("categories", "/budget/categories"),
    ("workstreams", "/budget/workstreams"),
    ("phases", "/budget/phases"),
    ("suppliers", "/budget/suppliers"),
    ("burn", "/budget/burn"),
    ("contingency_draws", "/budget/contingency/draws"),
    ("exposure_over_time", "/budget/exposure/over_time"),
    ("contingency_left", "/budget/exposure/contingency_left"),
    ("own_work", "/budget/own_work/workstreams"),
    ("bridge_lines", "/schedule/bridge/money/lines"),
    ("earned_value_lines", "/budget/earned_value/lines"),
    ("earned_value_workstreams", "/budget/earned_value/workstreams"),
    ("earned_value_course", "/budget/earned_value/course"),
    ("earned_value_left_out", "/budget/earned_value/left_out"),
    ("entries", "/budget/entries"),
    ("risks", "/risks/items"),
    ("issues", "/issues"),
    ("decisions", "/decisions"),
    ("changes", "/changes/items"),
    ("vendors", "/vendors"),
    ("readiness", "/readiness"),
    ("gates", "/gates"),
    ("outages", "/outages"),
    ("suites", "/suites"),
    ("defects", "/defects"),
    ("sprints", "/sprints"),
    ("deliverables", "/deliverables"),
    ("sign_offs", "/sign_offs"),
    ("handovers", "/handovers"),
    ("follow_ups", "/follow_ups"),
    ("lessons", "/lessons"),
    ("objectives", "/project/objectives"),
    ("sites", "/sites/items"),
    ("people", "/people"),
    ("absence_hits", "/absence_hits"),
    ("ownership", "/ownership"),
    ("stakeholders", "/stakeholders"),
    ("communications", "/communications"),
    ("updates", "/updates"),
    ("findings", "/findings"),
    ("plan_quality", "/plan_quality/points"),
    ("confidence", "/confidence/parts"),
];

/// The tables with a row for each record of a list in another record, and by which key that is named.
const NESTED: &[(&str, &str, &str, &str)] = &[
    ("links", "/schedule/tasks", "/after", "/id"),
    ("task_steps", "/schedule/tasks", "/steps", "/id"),
    ("assignments", "/schedule/tasks", "/assign", "/id"),
    ("orders", "/budget/suppliers", "/orders", "/name"),
    ("baseline_tasks", "/schedule/baselines", "/tasks", "/name"),
    ("risk_actions", "/risks/items", "/registered/actions", "/id"),
    ("risk_history", "/risks/items", "/registered/history", "/id"),
    ("decision_options", "/decisions", "/options", "/id"),
    ("commitments", "/vendors", "/commitments", "/id"),
    ("objective_readings", "/project/objectives", "/readings", "/id"),
    ("workload", "/workload/people", "/weeks", "/id"),
];

/// The lists of figures, and the record that each shows.
const FIGURES: &[(&str, &str)] = &[
    ("schedule", "/schedule"),
    ("bridge", "/schedule/bridge"),
    ("forecast", "/forecast"),
    ("budget", "/budget"),
    ("contingency", "/budget/contingency"),
    ("exposure", "/budget/exposure"),
    ("earned_value", "/budget/earned_value"),
    ("earned_schedule", "/budget/earned_value/earned_schedule"),
    ("tests", "/tests"),
    ("velocity", "/velocity"),
];

type Rows = Vec<Vec<String>>;

fn files(sources: &Sources) -> BTreeMap<String, (Vec<String>, Rows)> {
    let files = csv::files(&tables(sources, Asked::Widest).tables);
    files.iter().map(|file| (file.path.replace(".csv", ""), read_csv(&file.bytes))).collect()
}

/// Returns every value below a record that is no list of records, by its keys with points between them.
fn scalars(record: &Value, at: &str, found: &mut Vec<(String, Value)>) {
    match record {
        Value::Object(map) => {
            for (key, value) in map {
                let below = if at.is_empty() { key.clone() } else { format!("{at}.{key}") };
                scalars(value, &below, found);
            }
        }
        Value::Array(_) => {}
        value => found.push((at.to_string(), value.clone())),
    }
}

/// What of a record is in no table: where it stands in the files, long prose and what others have a name for.
fn is_left_out(key: &str) -> bool {
    let parts: Vec<&str> = key.split('.').collect();
    let left_out =
        ["at", "body", "source", "links", "spread", "estimate", "limits", "gate", "outage", "column"];
    parts.iter().any(|part| left_out.contains(part))
        // The `id` beside a `name`.
        || key.ends_with(".id")
        // Said under other keys of the same record.
        // Another table has it.
        || ["budget.contingency.", "budget.earned_value.", "budget.exposure.", "budget.own_work.", "schedule.bridge.", "earned_value.earned_schedule."]
            .iter()
            .any(|part| key.starts_with(part))
        // Why a figure is absent is told by the JSON export.
        || parts.contains(&"not_computable")
        || ["registered.id", "registered.title", "registered.status", "registered.owner.name"].contains(&key)
        || ["defects.id", "updates.id", "driver.text", "elsewhere_hours", "blocked.owner.name", "days_worth_mean"].contains(&key)
}

fn written(value: &Value) -> String {
    match value {
        Value::String(text) => csv::harmless(text),
        Value::Number(number) => number.as_f64().unwrap().to_string(),
        other => other.to_string(),
    }
}

/// Returns what of a record is not said in a row.
fn missing(table: &str, record: &Value, heads: &[String], row: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    scalars(record, "", &mut found);
    let said = |key: &str, value: &Value| {
        let short =
            key.trim_end_matches(".name").trim_start_matches("registered.").trim_start_matches("who.");
        let names = [key, short, short.trim_start_matches("position.")];
        let places = heads.iter().enumerate().filter(|(_, head)| names.contains(&head.as_str()));
        places.into_iter().any(|(place, _)| match value {
            Value::Number(number) => {
                let (read, number) = (row[place].parse::<f64>(), number.as_f64().unwrap());
                // The reader of JSON may be off in the 17th digit.
                read.is_ok_and(|read| (read - number).abs() <= 1e-15 * number.abs())
            }
            // Amounts are strings, and numbers all the same.
            Value::String(text) if text.parse::<f64>().is_ok() && row[place] == *text => true,
            value => row[place] == written(value),
        })
    };
    let is_empty = |value: &Value| value.is_null() || value == "";
    found
        .iter()
        .filter(|(key, value)| {
            !is_left_out(key) && !is_left_out(&format!("{table}.{key}")) && !is_empty(value)
        })
        .filter(|(key, value)| !said(key, value))
        .map(|(key, value)| format!("{table}: {key} = {value}"))
        .collect()
}

#[test]
fn every_value_of_every_record_stands_in_its_row() {
    let mut lost = BTreeSet::new();
    for sources in [example(), complete()] {
        let data = data(&sources, Asked::Widest);
        let files = files(&sources);
        for (table, at) in LISTS {
            let records = data.pointer(at).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            let Some((heads, rows)) = files.get(*table) else {
                assert!(records.is_empty(), "{table} has no file");
                continue;
            };
            assert_eq!(rows.len(), records.len(), "{table}");
            for (record, row) in records.iter().zip(rows) {
                lost.extend(missing(table, record, heads, row));
            }
        }
        for (table, outer, inner, id) in NESTED {
            let outer = data.pointer(outer).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            let records: Vec<(&Value, &Value)> = outer
                .iter()
                .flat_map(|record| {
                    let below = record.pointer(inner).and_then(Value::as_array);
                    below.into_iter().flatten().map(move |inner| (record.pointer(id).unwrap(), inner))
                })
                .collect();
            let rows = files.get(*table).map_or(&[][..], |(_, rows)| rows.as_slice());
            assert_eq!(rows.len(), records.len(), "{table}");
            for ((id, record), row) in records.into_iter().zip(rows) {
                assert_eq!(row[0], written(id), "{table}");
                let heads = &files[*table].0;
                let record = match *table {
                    // `id` names the other task here.
                    "links" => {
                        serde_json::json!({"after": record["id"], "kind": record["kind"], "lag": record["lag"]})
                    }
                    "assignments" => {
                        serde_json::json!({"name": record["who"]["name"], "units": record["units"]})
                    }
                    _ => record.clone(),
                };
                lost.extend(missing(table, &record, heads, row));
            }
        }
        for (table, at) in FIGURES {
            let Some(record) = data.pointer(at) else { continue };
            let rows = &files[*table].1;
            let heads: Vec<String> = rows.iter().map(|row| row[0].clone()).collect();
            let values: Vec<String> = rows.iter().map(|row| row[2].clone()).collect();
            lost.extend(missing(table, record, &heads, &values));
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

/// Both ways of counting stand below each other, with which it is.
#[test]
fn the_burn_up_is_there_step_by_step() {
    for sources in [example(), complete()] {
        let (data, files) = (data(&sources, Asked::Widest), files(&sources));
        let (mut lines, mut steps) = (Vec::new(), [Vec::new(), Vec::new()]);
        for of in ["tasks", "sprints"] {
            let Some(line) = data["burn_up"].get(of) else { continue };
            lines.push([of.to_string(), written(&line["weeks_to"])]);
            for (place, list) in ["scope", "done"].into_iter().enumerate() {
                let all = line[list].as_array().unwrap().iter();
                steps[place].extend(
                    all.map(|step| [of.to_string(), written(&step["date"]), written(&step["amount"])]),
                );
            }
        }
        assert!(!lines.is_empty());
        let first = |table: &str, columns: usize| -> Rows {
            files[table].1.iter().map(|row| row[..columns].to_vec()).collect()
        };
        assert_eq!(first("burn_up", 2), lines);
        assert_eq!(first("burn_up_scope", 3), steps[0]);
        assert_eq!(first("burn_up_done", 3), steps[1]);
    }
}

#[test]
fn no_table_is_left_out_of_these_tests() {
    let tested: BTreeSet<&str> = (LISTS.iter().chain(FIGURES).map(|(name, _)| *name))
        .chain(NESTED.iter().map(|(name, ..)| *name))
        .chain(["health", "burn_up", "burn_up_scope", "burn_up_done"])
        .collect();
    let untested: Vec<&str> =
        ALL.iter().map(|sheet| sheet.name).filter(|name| !tested.contains(name)).collect();
    assert!(untested.is_empty(), "{untested:?}");
}

/// What neither project has, or what says why an audience is not told a figure.
const UNSEEN: &[&str] = &[
    "budget.earned_value_not_computable",
    "budget.changes_not_told",
    "schedule.float_not_told",
    "outages.freezes",
    "stakeholders.gap",
    "plan_quality.reason",
    "earned_value_left_out.line",
    "earned_value_left_out.amount",
    "earned_value_left_out.why",
];

#[test]
fn every_column_is_filled_somewhere() {
    let both = [example(), complete()].map(|sources| tables(&sources, Asked::Widest).tables);
    let mut empty = Vec::new();
    for sheet in ALL {
        for (place, column) in sheet.columns.iter().enumerate() {
            let found = both.iter().flatten().filter(|table| table.name == sheet.name);
            let is_filled = found.into_iter().any(|table| match sheet.layout {
                Layout::Rows => table.rows.iter().any(|row| row[place] != Cell::Empty),
                Layout::Figures => table.rows.iter().any(|row| row[0] == Cell::Text(column.key.into())),
            });
            let name = format!("{}.{}", sheet.name, column.key);
            if !is_filled && !UNSEEN.contains(&name.as_str()) {
                empty.push(name);
            }
        }
    }
    assert!(empty.is_empty(), "{empty:#?}");
}

#[test]
fn every_cell_is_what_its_column_counts() {
    for sources in [example(), complete()] {
        for table in tables(&sources, Asked::Widest).tables {
            let is_list = table.columns[0].key == "key";
            for (head, cell) in table.rows.iter().flat_map(|row| table.columns.iter().zip(row)) {
                let fits = match (head.kind, cell) {
                    (_, Cell::Empty) | (Kind::Text, Cell::Text(_)) | (Kind::Boolean, Cell::Boolean(_)) => {
                        true
                    }
                    (Kind::Date, Cell::Date(_)) | (Kind::Month, Cell::Month(_)) => true,
                    (kind, Cell::Number(number)) => kind == number.kind || is_list,
                    _ => is_list,
                };
                assert!(fits, "{}.{}: {cell:?}", table.name, head.key);
                let is_record =
                    matches!(cell, Cell::Text(text) if text.starts_with(['{', '[']) && text.contains("\":"));
                assert!(!is_record, "{}.{}: {cell:?}", table.name, head.key);
            }
        }
    }
}

#[test]
fn names_are_fit_for_files_and_sheets() {
    let names: BTreeSet<&str> = ALL.iter().map(|sheet| sheet.name).collect();
    assert_eq!(names.len(), ALL.len());
    for sheet in ALL {
        let is_plain = |name: &str| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
        assert!(is_plain(sheet.name) && sheet.name.len() <= 31 && sheet.name != "about", "{}", sheet.name);
        let keys: BTreeSet<&str> = sheet.columns.iter().map(|column| column.key).collect();
        assert_eq!(keys.len(), sheet.columns.len(), "{}", sheet.name);
        assert!(sheet.columns.iter().all(|column| !column.heading.is_empty()));
    }
}
