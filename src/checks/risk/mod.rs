//! Warning signs in the risk register.

pub mod risk_not_reviewed;
pub mod severe_risk_without_owner;
