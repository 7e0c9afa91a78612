//! Milepost turns a folder of Markdown and TOML that describes an IT project into a status site.

pub mod chart;
pub mod checks;
pub mod cli;
pub mod diagnostic;
pub mod io;
pub mod model;
pub mod pipeline;
pub mod plan;
pub mod render;
pub mod site;
pub mod source;
pub mod units;
