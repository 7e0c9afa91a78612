//! Milepost turns a folder of Markdown and TOML that describes an IT project into a status site.

pub mod chart;
pub mod site;
pub mod units;
