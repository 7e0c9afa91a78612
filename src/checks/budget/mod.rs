//! Warning signs in the money.

pub mod actuals_stale;
pub mod contingency_low;
pub mod contingency_on_scope;
pub mod cost_over;
pub mod cpi_low;
pub mod line_overdrawn;
pub mod plan_off_amount;
pub mod spend_ahead_of_work;
pub mod tcpi_high;
