//! Warning signs in how the project is run.

pub mod blocker_without_owner;
pub mod commitment_without_date;
pub mod decision_overdue;
pub mod person_over_capacity;
pub mod update_overdue;
pub mod vendor_without_escalation;
