//! Predecessors as dependencies: `survey SS + 2d`.

use crate::import::draft::{Kind, Value};
use crate::import::mspdi::outline::{Outline, one_line};
use crate::import::mspdi::task::Link;
use crate::import::mspdi::value::{Format, decimal, duration};
use crate::import::report::Report;
use std::collections::BTreeSet;

/// What lags are measured in.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    pub day: i64,
    pub week: Option<i64>,
}

/// Returns the dependencies of a row.
pub fn after(row: usize, outline: &Outline, measure: Measure, report: &mut Report) -> Option<Value> {
    let (mut links, mut seen) = (Vec::new(), BTreeSet::new());
    for link in &outline.rows[row].task.links {
        let shown = outline.shown(row);
        if link.is_foreign {
            let foreign = one_line(&link.foreign);
            report.lost("links to tasks of other projects", format!("{shown} after `{foreign}`"));
            continue;
        }
        let from = link.uid.and_then(|uid| outline.by_uid.get(&uid));
        let Some(&from) = from else {
            report.lost("links to tasks that are not in the file", shown);
            continue;
        };
        if from == row {
            report.lost("links of a task to itself", shown);
            continue;
        }
        if !(0..=3).contains(&link.kind) {
            report.changed("links of an unknown type are read as from finish to start", &shown);
        }
        let text = format!("{}{}", kind(link.kind), lag(link, from, outline, measure, &shown, report));
        if seen.insert((from, text.clone())) {
            links.push(Value::Refer(Kind::Plan, from, text));
        }
    }
    (!links.is_empty()).then_some(Value::List(links))
}

fn kind(kind: i64) -> &'static str {
    match kind {
        0 => " FF",
        2 => " SF",
        3 => " SS",
        _ => "",
    }
}

/// Returns the lag with its sign, or nothing where there is none.
fn lag(
    link: &Link,
    from: usize,
    outline: &Outline,
    measure: Measure,
    shown: &str,
    report: &mut Report,
) -> String {
    if link.lag == 0.0 {
        return String::new();
    }
    let sign = if link.lag < 0.0 { '-' } else { '+' };
    let size = link.lag.abs();
    let text = if link.format.percent {
        share(size, link.format, from, outline, measure, shown, report)
    } else if size > 1e11 {
        report.lost("lags of more than a thousand years", shown);
        return String::new();
    } else {
        // Tenths of a minute.
        Some(duration((size * 6.0).round() as i64, link.format, measure.day, measure.week))
    };
    text.map_or_else(String::new, |text| format!(" {sign} {text}"))
}

/// Returns a share of the predecessor's duration. More than all of it, or elapsed time, is written as time.
fn share(
    percent: f64,
    format: Format,
    from: usize,
    outline: &Outline,
    measure: Measure,
    shown: &str,
    report: &mut Report,
) -> Option<String> {
    let other = outline.rows[from].task;
    if percent <= 100.0 && !format.elapsed {
        return Some(format!("{}%", decimal((percent * 100.0).round() as i64, 100)));
    }
    let Some(Ok(length)) = other.duration else {
        report.lost("lags that are a share of an unknown duration", shown);
        return None;
    };
    report.changed("lags of elapsed percent, or of more than 100 percent, are written as time", shown);
    let elapsed = format.elapsed || other.format.elapsed;
    let seconds = (length as f64 * percent / 100.0 / 60.0).round() as i64 * 60;
    Some(duration(seconds, Format { elapsed, percent: false, weeks: false }, measure.day, measure.week))
}
