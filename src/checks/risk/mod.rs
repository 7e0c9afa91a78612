//! Warning signs in the risk register.

pub mod pressing;
pub mod residual_above_score;
pub mod risk_action_overdue;
pub mod risk_action_without_owner;
pub mod risk_near;
pub mod risk_not_reviewed;
pub mod risk_not_scored;
pub mod risk_occurred;
pub mod risk_rising;
pub mod risk_without_owner;
pub mod severe_risk_without_fallback;
pub mod severe_risk_without_owner;
pub mod severe_risk_without_response;
