//! The schedule, checked against dates worked out by hand, published networks, and properties that hold for
//! every project.

pub mod build;
mod oracle;
