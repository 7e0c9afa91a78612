//! Change requests an audience may see.

use crate::edition::issue::clear_named;
use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::{self, Prose, References};
use crate::edition::record::{self, Record};
use crate::edition::shown::Shown;
use crate::model;
use crate::model::audience::Hidden;
use crate::model::{ChangeId, RecordId};
use crate::units::{Date, Money, Month};
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Change {
    #[serde(flatten)]
    pub record: Record,
    pub title: String,
    pub requested_by: Shown<Option<Who>>,
    pub raised: Option<Date>,
    pub reason: Prose,
    pub status: ChangeStatus,
    pub impact: Impact,
    pub approver: Shown<Option<Who>>,
    pub decided: Option<Date>,
    pub communicated: Vec<Communicated>,
    pub funded_by: Option<Fund>,
    /// The id of a budget line.
    pub line: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeStatus {
    Requested,
    Assessed,
    Approved,
    Rejected,
    Done,
}

impl ChangeStatus {
    /// Tells whether it counts: it has been allowed, or it is carried out.
    pub fn is_approved(self) -> bool {
        matches!(self, ChangeStatus::Approved | ChangeStatus::Done)
    }

    /// Tells whether it still waits for somebody to decide.
    pub fn is_pending(self) -> bool {
        matches!(self, ChangeStatus::Requested | ChangeStatus::Assessed)
    }
}

/// The money of a change, without a word of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Funded {
    /// The id of a budget line.
    pub line: Option<String>,
    pub by: Option<Fund>,
    pub status: ChangeStatus,
    pub cost: Money,
    /// The month of its decision, else that in which it was asked for.
    pub from: Option<Month>,
    pub is_unapproved: bool,
}

impl Change {
    /// Returns its money; nothing counts of what the audience does not get.
    pub fn funded(&self) -> Funded {
        Funded {
            line: self.line.clone(),
            by: self.funded_by,
            status: self.status,
            cost: self.impact.cost.known().copied().unwrap_or_default(),
            from: self.decided.or(self.raised).map(Date::month),
            is_unapproved: self.is_unapproved(),
        }
    }

    /// Tells whether it was made though neither who allowed it nor when is written down. It adds to the days and
    /// the money all the same.
    pub fn is_unapproved(&self) -> bool {
        self.status == ChangeStatus::Done && self.approver.is_missing() && self.decided.is_none()
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Impact {
    pub scope: Option<String>,
    pub days: Option<i32>,
    pub cost: Shown<Option<Money>>,
    pub quality: Option<String>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Communicated {
    pub to: String,
    pub date: Date,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fund {
    Budget,
    Contingency,
}

pub fn clear(change: model::change::Change, clearance: &Clearance, references: &References) -> Change {
    let model::change::Change {
        record,
        title,
        requested_by,
        raised,
        reason,
        status,
        impact,
        approver,
        decided,
        communicated,
        funded_by,
        line,
    } = change;
    Change {
        record: record::clear(record, clearance, references),
        title: references.cut(title),
        requested_by: clear_named(requested_by, clearance),
        raised,
        reason: prose::clear(reason, references),
        status: clear_status(status),
        impact: clear_impact(impact, references),
        approver: clear_named(approver, clearance),
        decided,
        communicated: communicated
            .into_iter()
            .map(|model::change::Communicated { to, date }| {
                let known = references.names.get(to.trim());
                let is_hidden = known.is_some_and(|&record| !references.clearance.is_shown(record));
                let to = if is_hidden { prose::CUT.to_string() } else { references.cut(to) };
                Communicated { to, date }
            })
            .collect(),
        funded_by: funded_by.map(clear_fund),
        line: line.and_then(|id| clearance.id(RecordId::Line(id))),
    }
}

fn clear_status(status: model::change::ChangeStatus) -> ChangeStatus {
    match status {
        model::change::ChangeStatus::Requested => ChangeStatus::Requested,
        model::change::ChangeStatus::Assessed => ChangeStatus::Assessed,
        model::change::ChangeStatus::Approved => ChangeStatus::Approved,
        model::change::ChangeStatus::Rejected => ChangeStatus::Rejected,
        model::change::ChangeStatus::Done => ChangeStatus::Done,
    }
}

fn clear_fund(fund: model::change::Fund) -> Fund {
    match fund {
        model::change::Fund::Budget => Fund::Budget,
        model::change::Fund::Contingency => Fund::Contingency,
    }
}

fn clear_impact(impact: model::change::Impact, references: &References) -> Impact {
    let model::change::Impact { scope, days, cost, quality } = impact;
    Impact {
        scope: scope.map(|text| references.cut(text)),
        days,
        cost: Shown::when(references.clearance.grants(Hidden::Money), cost),
        quality: quality.map(|text| references.cut(text)),
    }
}

/// What changes that are not shown add to the money that is.
#[derive(Clone, Debug, Default)]
pub struct Unlisted {
    pub money: Vec<Funded>,
    /// Whether the money of all changes is known: each is shown, or its money is here.
    pub complete: bool,
}

/// Returns the money of the changes that are hidden for no other reason than that they are not marked for an audience
/// that sees every amount: what is approved is more than its lines without them. A change whose own `visible` leaves
/// the audience out is kept from it with its money.
pub fn unlisted(changes: &[model::change::Change], as_of: Date, clearance: &Clearance) -> Unlisted {
    let counts = |change: &model::change::Change| {
        let granted = [Hidden::Budget, Hidden::Money, Hidden::Changes];
        change.record.visible.is_none() && granted.into_iter().all(|what| clearance.grants(what))
    };
    let mut out = Unlisted { money: Vec::new(), complete: true };
    for (place, change) in changes.iter().enumerate() {
        if clearance.is_shown(RecordId::Change(ChangeId::new(place))) {
            continue;
        }
        if !counts(change) {
            out.complete = false;
            continue;
        }
        // What stands on a line that is hidden goes with it.
        let line = change.line.map(|id| clearance.id(RecordId::Line(id)));
        if line == Some(None) {
            continue;
        }
        let is_ahead = change.decided.is_some_and(|date| date > as_of);
        let is_done = change.status == model::change::ChangeStatus::Done;
        out.money.push(Funded {
            line: line.flatten(),
            by: change.funded_by.map(clear_fund),
            status: if is_ahead { ChangeStatus::Assessed } else { clear_status(change.status) },
            cost: change.impact.cost.unwrap_or_default(),
            from: change.decided.or(change.raised).map(Date::month),
            is_unapproved: is_done && change.approver.is_none() && change.decided.is_none(),
        });
    }
    out
}
