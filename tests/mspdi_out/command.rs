//! `milepost export --format mspdi` on the command line.

use crate::command::Project;
use crate::mspdi_out::tree::Element;

const PLAN: &str =
    "[[task]]\nid = \"pack\"\nname = \"Pack\"\nestimate = { low = \"1d\", likely = \"2d\", high = \"9d\" }\n";

#[test]
fn the_file_goes_where_it_is_asked_for_and_what_is_missing_is_told() {
    let project = Project::new();
    project.write("plan.toml", PLAN);
    let said = project.run(&["export", "--format", "mspdi", "-o", "plan.xml"]);
    assert_eq!((said.exit, said.out.as_str()), (0, ""));
    let lines: Vec<&str> = said.err.lines().collect();
    assert_eq!(
        lines,
        ["Not as in the project: the format has no place for 1 three-point estimate", "Wrote plan.xml"]
    );
    let text = project.read("plan.xml");
    assert_eq!(Element::read(&text).task("Pack").value("Duration"), "PT16H0M0S");

    let piped = project.run(&["export", "--format", "mspdi", "--quiet"]);
    assert_eq!((piped.exit, piped.err.as_str()), (0, ""));
    assert_eq!(piped.out, text);
}

#[test]
fn a_project_with_mistakes_is_not_exported() {
    let project = Project::broken();
    let said = project.run(&["export", "--format", "mspdi"]);
    assert_eq!((said.exit, said.out.as_str()), (1, ""));
    assert!(said.err.contains("Nothing was exported"), "{}", said.err);
}
