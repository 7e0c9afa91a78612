//! The drawings that are kept as pictures: each chart as it usually is, and at its edges.

mod forecast;
mod gantt;
mod money;
mod plan;
mod progress;
mod risks;
mod trend;

use milepost::chart::{Caption, Svg};
use milepost::units::Date;

/// One drawing, and the most it may weigh in bytes.
pub struct Sample {
    pub name: String,
    pub svg: String,
    pub budget: usize,
    /// Large drawings are checked but not kept.
    pub is_kept: bool,
}

impl Sample {
    fn new(name: &str, svg: Option<Svg>, budget: usize) -> Sample {
        let svg = svg.unwrap_or_else(|| panic!("{name} is empty")).into_string();
        Sample { name: name.to_string(), svg, budget, is_kept: true }
    }

    fn unkept(self) -> Sample {
        Sample { is_kept: false, ..self }
    }
}

pub fn all() -> Vec<Sample> {
    [
        gantt::samples(),
        plan::samples(),
        risks::samples(),
        money::samples(),
        forecast::samples(),
        trend::samples(),
        progress::samples(),
    ]
    .concat_samples()
}

trait Concat {
    fn concat_samples(self) -> Vec<Sample>;
}

impl<const N: usize> Concat for [Vec<Sample>; N] {
    fn concat_samples(self) -> Vec<Sample> {
        self.into_iter().flatten().collect()
    }
}

fn date(text: &str) -> Date {
    text.parse().unwrap_or_else(|()| panic!("{text} is no date"))
}

/// Keeps a text for the rest of the test, so that inputs can borrow it.
pub fn keep(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

pub fn caption(id: &'static str) -> Caption<'static> {
    Caption { id, title: "A chart", desc: "What the chart shows, with <numbers> & words." }
}

/// A name of 120 characters without a place to break.
fn long_name() -> &'static str {
    keep("Agreement with the joint works council & all suppliers ".repeat(3).chars().take(120).collect())
}
