//! What changed the scope: approved changes, work that came with a baseline, what was added to sprints.

use crate::analysis::burn_up::{BurnUp, Cause};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::paths;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::progress::{burn, words};
use crate::pages::view::LinkView;
use crate::units::Date;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Section {
    heading: String,
    rows: Vec<Row>,
    /// Says how many older ones there are.
    rest: String,
}

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
    let (mut rows, unapproved) = changes(report);
    let changes = told(report, rows.len() - unapproved, unapproved);
    for (burn_up, is_tasks) in [(&burn_ups.tasks, true), (&burn_ups.sprints, false)] {
        rows.extend(burn_up.iter().flat_map(|burn_up| steps(report, burn_up, is_tasks)));
    }
    if rows.is_empty() {
        return None;
    }
    rows.sort_by_key(|row| (row.date.is_none(), row.date));
    let older = rows.len().saturating_sub(LISTED);
    let rest = match older {
        0 => String::new(),
        count => say!(report.numbers(), "progress-scope-rest", count = count),
    };
    Some(Section { heading: heading(report, changes), rows: rows.split_off(older), rest })
}

/// Says by how much the scope grew, where that can be counted.
fn heading(report: &Report, changes: Option<String>) -> String {
    let (burn_ups, locale) = (&report.figures.burn_ups, report.numbers());
    let grown = |burn_up: &BurnUp| {
        let (first, now) = (burn_up.scope.first()?.amount, burn_up.scope_now());
        (first > 0.0 && (now - first).abs() > 1e-9).then(|| (now - first) / first)
    };
    let by = |share: f64| (share >= 0.0, locale.share(share.abs()));
    let grown = match (burn_ups.sprints.as_ref().and_then(grown), burn_ups.tasks.as_ref().and_then(grown)) {
        (Some(share), _) => {
            let (grew, share) = by(share);
            Some(say!(locale, "progress-scope-sprints", grew = grew, share = share))
        }
        (None, Some(share)) => {
            let (grew, share) = by(share);
            Some(say!(locale, "progress-scope-plan", grew = grew, share = share))
        }
        (None, None) => None,
    };
    match (grown, changes) {
        (Some(grown), None) => grown,
        (Some(grown), Some(changes)) => {
            say!(locale, "progress-scope-and-changes", heading = grown, changes = changes)
        }
        (None, Some(changes)) => say!(locale, "progress-scope-changes", changes = changes),
        (None, None) if !report.edition.changes_complete() => say!(locale, "progress-scope-none-shown"),
        (None, None) => say!(locale, "progress-scope-same"),
    }
}

/// Counts the changes of scope, those apart that nobody approved. The log of changes counts those that leave the scope
/// alone, too: it is said how many of all approved ones touch it.
fn told(report: &Report, approved: usize, unapproved: usize) -> Option<String> {
    let locale = report.numbers();
    let all = report.edition.changes().iter().filter(|change| change.status.is_approved()).count();
    Some(match (approved, unapproved) {
        (0, 0) => return None,
        (0, made) => say!(locale, "progress-changes-unapproved", count = made),
        (count, 0) if all == count => say!(locale, "progress-changes-approved", count = count),
        (count, 0) => say!(locale, "progress-changes-some", count = count, all = all),
        (count, made) => say!(locale, "progress-changes-both", count = count, made = made),
    })
}

/// Returns the approved changes that say what they do to the scope, and how many of them nobody approved.
fn changes(report: &Report) -> (Vec<Row>, usize) {
    let locale = report.numbers();
    let is_scope = |text: &&str| !text.trim().is_empty() && !text.trim().eq_ignore_ascii_case("none");
    let (mut rows, mut unapproved) = (Vec::new(), 0);
    for change in report.edition.changes().iter().filter(|change| change.status.is_approved()) {
        let Some(scope) = change.impact.scope.as_deref().filter(is_scope) else { continue };
        unapproved += usize::from(change.is_unapproved());
        let by = match change.is_unapproved() {
            true => say!(locale, "progress-change-unapproved"),
            false => say!(locale, "progress-change-approved"),
        };
        let id = &change.record.id;
        let link = LinkView::record(report, Kind::Change, id, format!("{id} {}", change.title));
        let what = Phrase::new().link(link.href, link.text);
        let what = phrase!(locale, "shared-told", name = what, told = scope);
        rows.push(Row { date: change.decided, what, by });
    }
    (rows, unapproved)
}

fn steps(report: &Report, burn_up: &BurnUp, is_tasks: bool) -> Vec<Row> {
    let locale = report.numbers();
    let pairs = burn_up.scope.windows(2);
    pairs
        .map(|pair| {
            let by = pair[1].amount - pair[0].amount;
            let name = burn::name(report, pair[1].cause);
            let what = match pair[1].cause {
                Cause::Baseline(_) => phrase!(locale, "progress-scope-baseline", name = name),
                Cause::Sprint(place) => {
                    let id = &report.edition.sprints()[place].record.id;
                    let sprint = Phrase::new().link(format!("{}#{id}", paths::PROGRESS), name);
                    phrase!(locale, "progress-scope-sprint", sprint = sprint)
                }
                Cause::Begin | Cause::Unplanned => phrase!(locale, "progress-scope-unplanned"),
            };
            let signed = words::signed(by, locale);
            let by = match is_tasks {
                true => say!(locale, "progress-scope-tasks", count = by.abs().round() as usize, by = signed),
                false => signed,
            };
            Row { date: Some(pair[1].date), what, by }
        })
        .collect()
}
