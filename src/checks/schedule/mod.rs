//! Warning signs in the plan.

pub mod commitment_overdue;
pub mod commitment_slipping;
pub mod committed_date_unlikely;
pub mod deadline_missed;
pub mod fact_in_future;
pub mod go_live_in_freeze;
pub mod outage_in_working_hours;
pub mod plan_conflict;
pub mod schedule_late;
pub mod work_before_delivery;
