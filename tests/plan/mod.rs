//! The schedule, checked against dates worked out by hand, published networks, and properties that hold for
//! every project.

mod again;
pub mod build;
mod calendars;
pub mod forecast;
mod forecast_properties;
mod forecast_risks;
mod hours;
mod inactive;
mod levelled;
mod levelling;
mod limits;
mod links;
mod oracle;
mod phases;
mod progress;
mod properties;
mod reasons;
mod team;
mod textbook;
mod variance;
mod workload;
