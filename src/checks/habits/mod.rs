//! Warning signs in how the project is run.

pub mod blocker_old;
pub mod blocker_without_owner;
pub mod call_without_reason;
pub mod commitment_without_date;
pub mod decision_overdue;
pub mod decision_too_late;
pub mod decision_without_date;
pub mod decision_without_decider;
pub mod follow_up_overdue;
pub mod follow_up_without_owner;
pub mod handover_overdue;
pub mod issue_overdue;
pub mod issue_without_owner;
pub mod missing_for_stage;
pub mod no_lessons;
pub mod person_over_capacity;
pub mod same_question_again;
pub mod sign_off_missing;
pub mod silence_expired;
pub mod silence_unused;
pub mod site_lacks_task;
pub mod update_incomplete;
pub mod update_overdue;
pub mod vendor_without_escalation;
pub mod watermelon;
