//! Warning signs in tests, launch readiness and gates.

pub mod gate_passed_open;
pub mod gate_without_criteria;
pub mod gate_without_decision;
pub mod go_live_not_ready;
pub mod no_rollback;
pub mod outage_without_rollback;
pub mod readiness_overdue;
pub mod readiness_without_evidence;
pub mod readiness_without_owner;
pub mod training_after_go_live;
