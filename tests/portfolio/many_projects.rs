//! A portfolio of a hundred projects stays light, and one that changes is built alone.

use super::many::{Size, texts};
use crate::command::Project;

fn of(size: &Size) -> Project {
    let stand = Project::bare();
    for (path, text) in texts(size) {
        stand.write(&path, &text);
    }
    stand
}

#[test]
fn the_pages_about_a_hundred_projects_are_light() {
    // What the projects publish is small; what is told of each is the same as in large ones.
    let stand = of(&Size { projects: 3, tasks: 200 });
    assert_eq!(stand.run(&["build"]).exit, 0);
    let all = stand.read("site/project-001/data/project.json");
    for index in 0..100 {
        let name = format!("Site {index} moves to the new network");
        let text = all.replace("Site 1 moves to the new network", &name).replace(
            "\"as_of\": \"2026-11-13\",",
            "\"as_of\": \"2026-11-13\",\n    \"site\": \"https://status.example.com/site/\",",
        );
        stand.write(&format!("published/site-{index:03}.json"), &text);
    }
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\nprojects = [\"published/*.json\"]\n");
    let built = stand.run(&["build", "-o", "many"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    let pages = [
        "index",
        "projects-2",
        "week",
        "dates",
        "decisions",
        "risks",
        "vendors",
        "people",
        "search",
        "about",
    ];
    for page in pages {
        let size = stand.read(&format!("many/{page}.html")).len();
        println!("{page}: {size}");
        assert!(size <= 80 * 1024, "{page}.html has {size} bytes");
    }
    // 32 on the first page, 45 on the second, the others on the third.
    assert_eq!(stand.read("many/index.html").matches("data-l=\"Figures of\"").count(), 32);
    assert_eq!(stand.read("many/projects-2.html").matches("data-l=\"Figures of\"").count(), 45);
}

#[test]
fn watch_builds_the_project_that_has_changed_alone() {
    let stand = super::two();
    let watch = stand.start(&["watch"]);
    watch.wait_for("2 of 2 projects anew");
    super::project(&stand, "beta", "Beta post", "");
    watch.wait_for("1 of 2 projects anew");
    assert!(
        stand.read("site/index.html").contains("Beta post")
            && stand.read("site/beta/index.html").contains("Beta post")
    );
    stand.write("alpha/plan.toml", crate::command::PLAN);
    watch.wait_for("1 of 2 projects anew");
    assert!(stand.read("site/index.html").contains("Could not be read"));
    // What the portfolio says concerns all.
    stand.write("portfolio.toml", "name = \"Workplace 2028\"\n");
    watch.wait_for("for Workplace 2028");
    assert_eq!(watch.interrupt(), 0);
}

#[test]
fn every_audience_gets_a_portfolio_of_its_own() {
    let stand = super::two();
    let head = "\n[[audience]]\nid = \"board\"\nname = \"Board\"\n";
    super::project(&stand, "alpha", "Alpha move", head);
    super::project(
        &stand,
        "beta",
        "Beta mail",
        &format!("{head}\n[[audience]]\nid = \"auditors\"\nname = \"Auditors\"\n"),
    );
    let built = stand.run(&["build", "--all-audiences"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    let (board, team) = (stand.read("site/board/index.html"), stand.read("site/auditors/index.html"));
    assert!(board.contains("Alpha move") && board.contains("Beta mail"), "{board}");
    // Alpha has no such readers.
    assert!(team.contains("Makes nothing for these readers") && team.contains("Beta mail"), "{team}");
    assert!(
        stand.join("site/auditors/beta/index.html").exists() && !stand.join("site/auditors/alpha").exists()
    );
}

#[test]
fn a_password_in_the_portfolio_is_found_and_a_strange_language_told() {
    let stand = super::two();
    stand.write("portfolio.toml", "name = \"W\"\nsummary = \"password: Winter2026!x\"\n");
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 1);
    assert!(built.err.contains("error[secret]") && !built.err.contains("Winter2026!x"), "{}", built.err);
    stand.write("portfolio.toml", "name = \"W\"\n\n[site]\nlanguage = \"xx\"\n");
    let built = stand.run(&["build"]);
    assert!(built.exit == 0 && built.err.contains("warning[unknown-language]"), "{}", built.err);
}

#[test]
fn the_example_shows_every_page() {
    let stand = Project::bare();
    let example = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("example-portfolio");
    let out = stand.join("site");
    let (example, out) = (example.to_str().unwrap(), out.to_str().unwrap());
    let built = stand.run(&["build", example, "-o", out]);
    assert_eq!(built.exit, 0, "{}", built.err);
    assert!(!built.err.contains("warning["), "{}", built.err);
    for page in
        ["index", "week", "dates", "decisions", "risks", "vendors", "people", "search", "about", "404"]
    {
        assert!(stand.join(&format!("site/{page}.html")).exists(), "{page}");
    }
    let dates = stand.read("site/dates.html");
    assert!(dates.contains("same days") && dates.contains("too late"), "{dates}");
}
