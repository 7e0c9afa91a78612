//! The schedule, checked against dates worked out by hand, published networks, and properties that hold for
//! every project.

pub mod build;
mod calendars;
mod levelling;
mod limits;
mod links;
mod oracle;
mod phases;
mod progress;
mod properties;
mod textbook;
mod variance;
mod workload;
