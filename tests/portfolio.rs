//! A portfolio: every project on its own way, and the page about all of them.

mod compared;
mod exports;
#[allow(dead_code)]
mod many;
mod many_projects;
mod page;
mod places;

use crate::command::Project;

/// A project with one task of five days from Monday, 16 November 2026, and some money.
pub fn project(stand: &Project, folder: &str, name: &str, more: &str) {
    let head = format!("name = \"{name}\"\nstart = 2026-11-16\nstatus_date = 2026-11-13\n{more}");
    stand.write(&format!("{folder}/project.toml"), &head);
    let plan = "[[task]]\nid = \"pack\"\nname = \"Pack the boxes\"\nduration = \"5d\"\n\n\
                [[milestone]]\nid = \"gone\"\nname = \"All gone\"\nafter = [\"pack\"]\n";
    stand.write(&format!("{folder}/plan.toml"), plan);
}

/// A portfolio of two projects that are right.
pub fn two() -> Project {
    let stand = Project::bare();
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\n");
    project(&stand, "alpha", "Alpha move", "");
    project(&stand, "beta", "Beta mail", "");
    stand
}
