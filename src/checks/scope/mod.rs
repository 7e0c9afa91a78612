//! Warning signs in what the project is to deliver, and in how that changes.

pub mod change_before_approval;
pub mod change_not_communicated;
pub mod change_waiting;
pub mod change_without_approver;
pub mod change_without_impact;
pub mod deliverable_without_acceptance;
pub mod growth;
pub mod many_small_additions;
pub mod nothing_out_of_scope;
pub mod objective_off_course;
pub mod objective_without_measure;
pub mod scope_growth;
