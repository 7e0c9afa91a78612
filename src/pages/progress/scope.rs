//! What changed the scope: approved changes, work that came with a baseline, what was added to sprints.

use crate::analysis::burn_up::{BurnUp, Cause};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::phrase::Phrase;
use crate::pages::progress::{burn, words};
use crate::pages::view::LinkView;
use crate::units::Date;
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;

#[derive(Serialize)]
pub struct Section {
    heading: String,
    rows: Vec<Row>,
    /// Says how many older ones there are.
    rest: String,
}

/// What is said of a change that was made and that nobody approved.
const UNAPPROVED: &str = "change made without approval";

/// The most changes that are listed, the newest ones.
const LISTED: usize = 40;

#[derive(Serialize)]
struct Row {
    date: Option<Date>,
    what: Phrase,
    by: String,
}

/// Lists the changes of the scope in order of time; nothing where there is none.
pub fn section(report: &Report) -> Option<Section> {
    let burn_ups = &report.figures.burn_ups;
    let mut rows = changes(report);
    let unapproved = rows.iter().filter(|row| row.by == UNAPPROVED).count();
    let changes = told(report, rows.len() - unapproved, unapproved);
    for (burn_up, unit) in [(&burn_ups.tasks, ("task", "tasks")), (&burn_ups.sprints, ("", ""))] {
        rows.extend(burn_up.iter().flat_map(|burn_up| steps(report, burn_up, unit)));
    }
    if rows.is_empty() {
        return None;
    }
    rows.sort_by_key(|row| (row.date.is_none(), row.date));
    let older = rows.len().saturating_sub(LISTED);
    let rest = match older {
        0 => String::new(),
        count => format!(
            "{} older {} not listed here.",
            report.numbers().integer(count as i64),
            plural(count, "one is", "ones are")
        ),
    };
    Some(Section { heading: heading(report, &changes), rows: rows.split_off(older), rest })
}

/// Says by how much the scope grew, where that can be counted.
fn heading(report: &Report, changes: &str) -> String {
    let burn_ups = &report.figures.burn_ups;
    let grown = |burn_up: &BurnUp| {
        let (first, now) = (burn_up.scope.first()?.amount, burn_up.scope_now());
        (first > 0.0 && (now - first).abs() > 1e-9).then(|| (now - first) / first)
    };
    let approved = if changes.is_empty() { String::new() } else { format!("; {changes}") };
    let grew = |share: f64| {
        format!("{} by {}", if share < 0.0 { "shrank" } else { "grew" }, report.numbers().share(share.abs()))
    };
    match (burn_ups.sprints.as_ref().and_then(grown), burn_ups.tasks.as_ref().and_then(grown)) {
        (Some(share), _) => format!("The scope of the sprints {}{approved}", grew(share)),
        (None, Some(share)) => format!("The plan {} since the first baseline{approved}", grew(share)),
        (None, None) if changes.is_empty() && !report.edition.changes_complete() => {
            "No change that is shown here moves the scope".to_string()
        }
        (None, None) if changes.is_empty() => "The scope is what it was".to_string(),
        (None, None) => format!("{} of scope", capital(changes)),
    }
}

/// Counts the changes of scope, those apart that nobody approved.
fn told(report: &Report, approved: usize, unapproved: usize) -> String {
    let word = |count| plural(count, "change", "changes");
    match (approved, unapproved) {
        (0, 0) => String::new(),
        (0, made) => format!("{} {} without approval", count_word(made), word(made)),
        (count, 0) => approved_changes(report, count),
        (count, made) => {
            format!(
                "{} approved {} and {} without approval",
                count_word(count),
                word(count),
                count_word(made)
            )
        }
    }
}

/// Returns `three of four approved changes`: the log of changes counts those that leave the scope alone, too.
fn approved_changes(report: &Report, count: usize) -> String {
    let all = report.edition.changes().iter().filter(|change| change.status.is_approved()).count();
    match all {
        all if all == count => {
            format!("{} approved {}", count_word(count), plural(count, "change", "changes"))
        }
        all => format!("{} of {} approved changes", count_word(count), count_word(all)),
    }
}

/// Returns the approved changes that say what they do to the scope.
fn changes(report: &Report) -> Vec<Row> {
    let is_scope = |text: &&str| !text.trim().is_empty() && !text.trim().eq_ignore_ascii_case("none");
    report
        .edition
        .changes()
        .iter()
        .filter(|change| change.status.is_approved())
        .filter_map(|change| {
            let scope = change.impact.scope.as_deref().filter(is_scope)?;
            let by = if change.is_unapproved() { UNAPPROVED } else { "approved change" };
            let id = &change.record.id;
            let link = LinkView::record(report, Kind::Change, id, format!("{id} {}", change.title));
            let what = Phrase::new().link(link.href, link.text).text(": ").text(scope);
            Some(Row { date: change.decided, what, by: by.to_string() })
        })
        .collect()
}

fn steps(report: &Report, burn_up: &BurnUp, (one, many): (&str, &str)) -> Vec<Row> {
    let pairs = burn_up.scope.windows(2);
    pairs
        .map(|pair| {
            let by = pair[1].amount - pair[0].amount;
            let name = burn::name(report, pair[1].cause);
            let what = match pair[1].cause {
                Cause::Baseline(_) => Phrase::plain(format!("Planned in the new baseline, “{name}”")),
                Cause::Sprint(place) => {
                    let id = &report.edition.sprints()[place].record.id;
                    Phrase::plain("Added during ")
                        .link(format!("{}#{id}", crate::pages::paths::PROGRESS), name)
                }
                Cause::Begin | Cause::Unplanned => Phrase::plain("Work that no baseline has"),
            };
            let unit = if by.abs() == 1.0 { one } else { many };
            Row {
                date: Some(pair[1].date),
                what,
                by: format!("{} {unit}", words::signed(by, report.numbers())).trim_end().to_string(),
            }
        })
        .collect()
}
