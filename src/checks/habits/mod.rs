//! Warning signs in how the project is run.

pub mod absence_hits_critical_work;
pub mod blocker_old;
pub mod blocker_without_owner;
pub mod call_without_reason;
pub mod communication_overdue;
pub mod communication_without_owner;
pub mod decision_overdue;
pub mod decision_too_late;
pub mod decision_without_date;
pub mod decision_without_decider;
pub mod issue_overdue;
pub mod issue_without_owner;
pub mod key_person;
pub mod no_sponsor;
pub mod not_one_accountable;
pub mod ownership_item_unknown;
pub mod person_over_capacity;
pub mod same_question_again;
pub mod silence_expired;
pub mod silence_unused;
pub mod stakeholder_not_informed;
pub mod update_incomplete;
pub mod update_overdue;
pub mod watermelon;
