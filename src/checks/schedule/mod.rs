//! Warning signs in the plan.

pub mod committed_date_unlikely;
pub mod critical_task_without_owner;
pub mod deadline_missed;
pub mod effort_over;
pub mod fact_in_future;
pub mod go_live_in_freeze;
pub mod no_reserve;
pub mod only_build_effort;
pub mod plan_conflict;
pub mod schedule_late;
pub mod start_overdue;
pub mod workstream_misses_dates;
