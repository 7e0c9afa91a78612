//! Which projects a portfolio has, and what is refused.

use super::{project, two};
use crate::command::Project;

fn says(stand: &Project, arguments: &[&str], exit: i32, words: &str) {
    let said = stand.run(arguments);
    assert_eq!(said.exit, exit, "{}", said.err);
    let text = said.out + &said.err;
    assert!(text.contains(words), "`{words}` is not in {text}");
}

fn with(projects: &str) -> Project {
    let stand = two();
    stand.write("portfolio.toml", &format!("name = \"Workplace 2027\"\nprojects = {projects}\n"));
    stand
}

#[test]
fn projects_are_found_by_pattern() {
    let stand = with("[\"al*/\", \"it/*/\"]");
    project(&stand, "it/net", "Net", "");
    stand.write("it/notes/readme.md", "no project");
    says(&stand, &["build"], 0, "2 projects");
    assert!(stand.join("site/alpha/index.html").exists() && stand.join("site/it/net/index.html").exists());
    assert!(!stand.join("site/beta").exists());
    assert!(stand.read("site/index.html").contains("href=\"it/net/index.html\""));
}

#[test]
fn what_leads_out_of_the_portfolio_is_refused() {
    for pattern in ["../*/", "/tmp/*/", "alpha/../../x"] {
        let stand = with(&format!("[\"{pattern}\"]"));
        says(&stand, &["build"], 1, "leads out of the portfolio's folder");
        assert!(!stand.join("site").exists());
    }
}

#[test]
fn a_link_that_leads_out_of_the_portfolio_is_no_project() {
    let outside = Project::bare();
    project(&outside, "secret", "Zqsecret", "");
    let stand = two();
    std::os::unix::fs::symlink(outside.join("secret"), stand.join("gamma")).unwrap();
    says(&stand, &["build"], 0, "2 projects");
    assert!(!stand.read("site/index.html").contains("Zqsecret"));
}

#[test]
fn a_pattern_without_a_project_is_told_with_its_place() {
    let stand = with("[\"alpha\", \"gama\"]");
    says(&stand, &["build"], 1, "portfolio.toml:2:22");
    says(&stand, &["check"], 1, "`gama` names no project");
}

#[test]
fn sites_of_two_projects_never_lie_in_one_another() {
    let stand = with("[\"alpha\", \"alpha/part\"]");
    project(&stand, "alpha/part", "Part", "");
    says(&stand, &["build"], 1, "lies within the project `alpha`");
    let stand = two();
    project(&stand, "assets", "Assets", "");
    says(&stand, &["build"], 1, "would lie among the portfolio's own files");
}

#[test]
fn a_misspelt_key_is_told() {
    let stand = two();
    stand.write("portfolio.toml", "nam = \"Workplace 2027\"\n");
    says(&stand, &["build"], 1, "portfolio.toml:1:1");
}

#[test]
fn a_folder_is_a_portfolio_or_a_project() {
    let stand = two();
    stand.write("project.toml", "name = \"Both\"\n");
    says(&stand, &["build"], 2, "holds both");
}

#[test]
fn other_commands_take_one_project() {
    let stand = two();
    says(&stand, &["export"], 2, "is a portfolio");
    says(&stand, &["build", "--report", "x"], 2, "this is a portfolio");
    says(&stand, &["export", "alpha"], 0, "");
}

#[test]
fn end_users_get_no_portfolio() {
    says(&two(), &["build", "--audience", "users"], 2, "end users are not told that");
}

#[test]
fn a_project_without_the_audience_costs_its_own_row() {
    let stand = two();
    project(&stand, "beta", "Beta mail", "\n[[audience]]\nid = \"board\"\nname = \"Board\"\n");
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\naudience = \"board\"\n");
    says(&stand, &["build"], 1, "there is no audience `board`");
    let page = stand.read("site/index.html");
    assert!(page.contains("Was not published") && page.contains("beta/index.html"), "{page}");
}

#[test]
fn a_check_tells_the_problems_of_all_projects_and_writes_nothing() {
    let stand = two();
    says(&stand, &["check"], 0, "Checked Workplace 2027: 2 projects");
    stand.write("alpha/plan.toml", crate::command::PLAN);
    let said = stand.run(&["check"]);
    assert_eq!(said.exit, 1);
    assert!(said.out.contains("alpha/plan.toml:5:") && said.err.contains("1 error"), "{}", said.err);
    assert!(!stand.join("site").exists());
}

#[test]
fn the_day_is_the_portfolios_for_projects_that_say_none() {
    let stand = two();
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\nstatus_date = 2026-12-01\n");
    stand.write("beta/project.toml", "name = \"Beta mail\"\nstart = 2026-11-16\n");
    says(&stand, &["build"], 0, "as of 1 Dec 2026");
    let page = stand.read("site/index.html").replace('\u{a0}', " ");
    // Alpha speaks for 13 November: 17 days in November, and one more.
    assert!(page.contains("18 days old"), "{page}");
    assert_eq!(page.matches("days old").count(), 1, "{page}");
}
