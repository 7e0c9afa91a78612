//! What is dated after the status date has not happened yet, whatever its status says.
//!
//! The dates stay as they are written: `fact-in-future` tells of them.

use crate::edition::Edition;
use crate::edition::change::ChangeStatus;
use crate::edition::closure::SignOffStatus;
use crate::edition::decision::DecisionStatus;
use crate::edition::issue::IssueStatus;
use crate::edition::risk::RiskStatus;
use crate::units::Date;

/// Opens again what is made, decided, closed, signed or done on a day to come.
pub fn hold(edition: &mut Edition) {
    let as_of = edition.as_of;
    let is_ahead = |date: Option<Date>| date.is_some_and(|date| date > as_of);
    for decision in edition.decisions.iter_mut().filter(|decision| is_ahead(decision.made)) {
        decision.status = DecisionStatus::Needed;
    }
    for change in edition.changes.iter_mut().filter(|change| is_ahead(change.decided)) {
        change.status = ChangeStatus::Assessed;
    }
    for issue in edition.issues.iter_mut().filter(|issue| is_ahead(issue.closed)) {
        issue.status = IssueStatus::Open;
    }
    for sign_off in edition.sign_offs.iter_mut().filter(|sign_off| is_ahead(sign_off.date)) {
        sign_off.status = SignOffStatus::Pending;
    }
    for risk in edition.risks.iter_mut().filter(|risk| is_ahead(risk.closed)) {
        risk.status = RiskStatus::Open;
    }
    for action in edition.risks.iter_mut().flat_map(|risk| &mut risk.actions) {
        action.done &= !is_ahead(action.done_on);
    }
    for step in edition.tasks.iter_mut().flat_map(|task| &mut task.steps) {
        step.done &= !is_ahead(step.done_on);
    }
    for item in &mut edition.readiness {
        item.done &= !is_ahead(item.done_on);
    }
    for handover in &mut edition.handovers {
        handover.done &= !is_ahead(handover.done_on);
    }
    for follow_up in &mut edition.follow_ups {
        follow_up.done &= !is_ahead(follow_up.done_on);
    }
}
