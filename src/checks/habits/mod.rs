//! Warning signs in how the project is run.

pub mod blocker_without_owner;
pub mod decision_overdue;
pub mod follow_up_overdue;
pub mod follow_up_without_owner;
pub mod handover_overdue;
pub mod missing_for_stage;
pub mod no_lessons;
pub mod person_over_capacity;
pub mod sign_off_missing;
pub mod site_lacks_task;
pub mod update_overdue;
