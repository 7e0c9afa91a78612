//! Warning signs in how the project is run.

pub mod blocker_old;
pub mod blocker_without_owner;
pub mod call_without_reason;
pub mod decision_overdue;
pub mod decision_too_late;
pub mod decision_without_date;
pub mod decision_without_decider;
pub mod issue_overdue;
pub mod issue_without_owner;
pub mod person_over_capacity;
pub mod same_question_again;
pub mod silence_expired;
pub mod silence_unused;
pub mod update_incomplete;
pub mod update_overdue;
pub mod watermelon;
