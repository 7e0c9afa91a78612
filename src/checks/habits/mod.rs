//! Warning signs in how the project is run.

pub mod absence_hits_critical_work;
pub mod blocker_without_owner;
pub mod communication_overdue;
pub mod communication_without_owner;
pub mod decision_overdue;
pub mod key_person;
pub mod no_sponsor;
pub mod not_one_accountable;
pub mod ownership_item_unknown;
pub mod person_over_capacity;
pub mod stakeholder_not_informed;
pub mod update_overdue;
