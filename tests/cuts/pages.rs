//! The page of the budget and of its lines.
