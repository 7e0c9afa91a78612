//! Warning signs in the money.

pub mod actuals_missing;
pub mod actuals_stale;
pub mod change_without_funding;
pub mod commitment_without_budget;
pub mod contingency_low;
pub mod contingency_on_scope;
pub mod contingency_overdrawn;
pub mod contingency_short;
pub mod cost_over;
pub mod cpi_low;
pub mod forecast_below_spent;
pub mod line_overdrawn;
pub mod line_without_owner;
pub mod money;
pub mod money_ends_early;
pub mod order_paid_elsewhere;
pub mod plan_off_amount;
pub mod risk_exposure_over_contingency;
pub mod spend_ahead_of_work;
pub mod supplier_over_contract;
pub mod tcpi_high;
