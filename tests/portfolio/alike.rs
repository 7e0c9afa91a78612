//! What a portfolio has twice: a project as its folder and as its export, one vendor's id for two companies; a day that its
//! projects are past; work that waits for its own project.

use super::{project, two};
use crate::command::Project;
use serde_json::Value;

#[test]
fn a_project_that_is_there_as_a_folder_and_as_an_export_counts_once() {
    let stand = two();
    stand.write("beta/budget.toml", "[[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = 40000\n");
    assert_eq!(stand.run(&["build"]).exit, 0);
    stand.write("pub/copy.json", &stand.read("site/beta/data/project.json"));
    stand.write(
        "portfolio.toml",
        "name = \"Workplace 2027\"\ncurrency = \"EUR\"\nprojects = [\"*/\", \"pub/*.json\"]\n",
    );

    for command in ["build", "check"] {
        let run = stand.run(&[command]);
        assert_eq!(run.exit, 0, "{}", run.err);
        let said = run.out + &run.err;
        assert!(said.contains("portfolio.toml:3:19"), "{said}");
        let message = "`pub/copy.json` is left out: `Beta mail` is there already, as `beta`";
        assert_eq!(said.matches(message).count(), 1, "{said}");
    }
    let data: Value = serde_json::from_str(&stand.read("site/data/portfolio.json")).unwrap();
    assert_eq!(data["projects"].as_array().unwrap().len(), 2);
    let page = stand.read("site/index.html");
    assert!(page.contains("€\u{a0}40\u{a0}k") && !page.contains("€\u{a0}80\u{a0}k"), "{page}");
}

#[test]
fn of_two_exports_of_one_project_the_newer_counts() {
    let stand = two();
    assert_eq!(stand.run(&["build"]).exit, 0);
    let export = stand.read("site/beta/data/project.json");
    stand.write("pub/a.json", &export.replace("2026-11-13", "2026-11-06"));
    stand.write("pub/b.json", &export);
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\nprojects = [\"alpha\", \"pub/*.json\"]\n");
    let built = stand.run(&["build"]);
    assert!(
        built.err.contains("`pub/a.json` is left out") && built.err.contains("as `pub/b.json`"),
        "{}",
        built.err
    );
}

#[test]
fn one_id_of_two_companies_is_not_one_reader() {
    let stand = two();
    for (folder, name) in [("alpha", "Zorpline"), ("beta", "Plonkrival")] {
        stand.write(
            &format!("{folder}/vendors.toml"),
            &format!(
                "[[vendor]]\nid = \"carrier\"\nname = \"{name}\"\ncontract_value = 5000\n\
                      commitments = [{{ what = \"Line\", due = 2026-12-11 }}]\n"
            ),
        );
    }
    let built = stand.run(&["build", "--audience", "vendor:carrier"]);
    assert_eq!(built.exit, 1, "{}", built.err);
    assert!(built.err.contains("`Zorpline` in `alpha` and `Plonkrival` in `beta`"), "{}", built.err);
    assert!(!stand.join("site").exists());

    // Capitals make no other company.
    let vendors = stand.read("beta/vendors.toml").replace("Plonkrival", "ZORPLINE");
    stand.write("beta/vendors.toml", &vendors);
    let built = stand.run(&["build", "--audience", "vendor:carrier"]);
    assert_eq!(built.exit, 0, "{}", built.err);
}

#[test]
fn a_day_that_the_figures_are_newer_than_is_told() {
    let stand = two();
    project(&stand, "beta", "Beta mail", "");
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\nstatus_date = 2026-09-30\n");
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    assert!(
        built.err.contains("portfolio.toml:2:1") && built.err.contains("newer, up to 2026-11-13"),
        "{}",
        built.err
    );
    assert!(
        stand.read("site/about.html").contains("44\u{a0}days newer"),
        "{}",
        stand.read("site/about.html")
    );
}

#[test]
fn a_project_does_not_wait_for_itself() {
    let stand = two();
    let plan = "[[task]]\nid = \"a\"\nduration = \"2d\"\n\n\
                [[milestone]]\nid = \"b\"\nwaits_for = [\"beta:a\"]\n";
    stand.write("beta/plan.toml", plan);
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    assert!(
        built.err.contains("beta/plan.toml:7:14") && built.err.contains("`beta:a` is of this project itself"),
        "{}",
        built.err
    );
    assert!(built.err.contains("write `after = [\"a\"]`"), "{}", built.err);
}

#[test]
fn the_example_is_built_for_its_executives() {
    let stand = Project::bare();
    let example = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("example-portfolio");
    copy(&example, &stand.join(""));
    let built = stand.run(&["build", "--audience", "exec"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    assert!(!stand.read("site/index.html").contains("Could not be read"));
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &to),
            false => std::fs::copy(entry.path(), to).map(|_| ()).unwrap(),
        }
    }
}
