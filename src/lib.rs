//! Milepost turns a folder of Markdown and TOML that describes an IT project into a status site.

pub mod chart;
pub mod diagnostic;
pub mod load;
pub mod model;
pub mod plan;
pub mod site;
pub mod source;
pub mod units;
