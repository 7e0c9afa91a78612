//! Warning signs in the money.

pub mod cost_over;
