//! What a portfolio and its projects share, and what does not belong beside one.

use crate::command::Project;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files =
        walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file());
    files.map(|entry| (entry.path().display().to_string(), fs::read(entry.path()).unwrap())).collect()
}

/// A project beside a portfolio would stop every command: it is refused before anything is written.
#[test]
fn no_project_is_made_beside_a_portfolio() {
    let stand = crate::portfolio::two();
    let before = bytes(stand.path());
    let xml = "<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks/></Project>";
    let plan = Project::bare();
    plan.write("plan.xml", xml);
    let file = plan.join("plan.xml").display().to_string();
    for arguments in [&["init"][..], &["init", "."], &["import", &file, "--into", "."]] {
        let said = stand.run(arguments);
        assert_eq!((said.exit, bytes(stand.path()) == before), (2, true), "{arguments:?} {}", said.err);
        assert!(said.err.contains("this folder holds `portfolio.toml`"), "{}", said.err);
        assert!(said.err.contains("a folder of its own below the portfolio, such as `NAME`"), "{}", said.err);
    }
    assert_eq!(stand.run(&["init", "gamma"]).exit, 0);
    assert_eq!(stand.run(&["check"]).exit, 0);
}

#[test]
fn what_takes_one_project_names_those_of_a_portfolio() {
    let stand = crate::portfolio::two();
    for arguments in [
        &["baseline", "x"][..],
        &["baseline", "x", "."],
        &["new", "risk"],
        &["new", "risk", "."],
        &["new", "risk", "R-9", "."],
        &["export"],
    ] {
        let said = stand.run(arguments);
        assert_eq!(said.exit, 2, "{arguments:?} {}", said.err);
        assert!(said.err.contains("this folder is a portfolio"), "{arguments:?} {}", said.err);
        assert!(said.err.contains("one of its projects, such as `alpha`, `beta`"), "{}", said.err);
    }
}

#[test]
fn a_theme_of_a_portfolio_is_for_all_its_projects() {
    let stand = crate::portfolio::two();
    let made = stand.run(&["theme", "new", "acme"]);
    assert!(made.err.contains("portfolio.toml") && !made.err.contains("project.toml"), "{}", made.err);
    stand.write("themes/acme/theme.css", ".zqacme { margin: 0 }\n");
    let all = stand.run(&["build", "--theme", "acme"]);
    assert_eq!(all.exit, 0, "{}", all.err);
    let styles = |below: &str| {
        crate::portfolio::texts(&stand, below).into_iter().any(|(_, text)| text.contains("zqacme"))
    };
    assert!(styles("site/alpha/assets") && styles("site/beta/assets") && styles("site/assets"));
    // Also by itself, and where the project names it.
    crate::portfolio::project(&stand, "alpha", "Alpha move", "[site]\ntheme = \"acme\"\n");
    let alone = stand.run(&["build", "alpha"]);
    assert_eq!(alone.exit, 0, "{}", alone.err);
    assert!(styles("alpha/site/assets"));
    // What is wrong with it is told where it lies.
    stand.write("themes/acme/theme.toml", "[brand]\naccent = \"purple\"\n");
    let wrong = stand.run(&["check", "alpha"]).out;
    assert!(wrong.contains("--> themes/acme/theme.toml:2:10"), "{wrong}");
    // A theme that the project has itself is its own.
    stand.write("alpha/themes/acme/theme.css", ".zqown { margin: 0 }\n");
    assert_eq!(stand.run(&["check", "alpha"]).exit, 0);
}

#[test]
fn what_projects_share_is_named_where_it_lies() {
    let stand = crate::portfolio::two();
    stand.write("people.toml", "[[person]]\nid = \"pack\"\nname = \"Jane\"\n");
    let said = stand.run(&["check", "alpha"]).out;
    assert!(said.contains("> people.toml:2:6") || said.contains(" people.toml:2:6"), "{said}");
    assert!(!said.contains("people/portfolio.toml"), "{said}");
    let json: Value = serde_json::from_str(&stand.run(&["check", "alpha", "--format", "json"]).out).unwrap();
    let json = json.to_string();
    assert!(json.contains("\"people.toml\"") && !json.contains("people/portfolio.toml"), "{json}");
}

#[test]
fn the_pages_of_a_project_name_shared_files_where_they_lie() {
    let stand = crate::portfolio::two();
    stand.write("people.toml", "[[person]]\nid = \"jane\"\nname = \"Jane\"\n");
    crate::portfolio::project(&stand, "sites/leeds", "Leeds", "sponsor = \"jane\"\n");
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\nprojects = [\"*/\", \"sites/*/\"]\n");
    assert_eq!(stand.run(&["build"]).exit, 0);
    for (site, from) in [("alpha", "../people.toml"), ("sites/leeds", "../../people.toml")] {
        let page = stand.read(&format!("site/{site}/source/portfolio/people.toml.html"));
        assert!(page.contains(&format!("<h1>{from}</h1>")) || page.contains(&format!(">{from}<")), "{page}");
        for (path, text) in crate::portfolio::texts(&stand, &format!("site/{site}")) {
            assert!(!text.contains("people/portfolio.toml"), "{path}");
        }
        // Whoever leads there arrives.
        let about = stand.read(&format!("site/{site}/about.html"));
        assert!(about.contains("href=\"source/portfolio/people.toml.html\""), "{about}");
    }
}
