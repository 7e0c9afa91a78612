//! A portfolio: every project on its own way, and the page about all of them.

mod alike;
mod beside;
mod checked;
mod compared;
mod exports;
mod files;
#[allow(dead_code)]
mod many;
mod many_projects;
mod page;
mod parts;
mod places;
mod standing;

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

/// Returns the text of every file below a folder, with its path.
pub fn texts(stand: &Project, below: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut folders = vec![stand.join(below)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => {
                    let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
                    out.push((path.display().to_string(), text));
                }
            }
        }
    }
    assert!(!out.is_empty(), "nothing in {below}");
    out
}
