//! The words that `milepost new` takes and writes: titles, and the headings of a report.

use crate::command::Project;

/// The headings are those of the site, and are read: each answers its own question.
#[test]
fn a_report_has_the_headings_of_its_language_and_prints_no_empty_bullet() {
    let headings = [
        ("de", ["Was sich geändert hat", "Was blockiert ist", "Welche Entscheidungen nötig sind"]),
        ("fr-CH", ["Ce qui a changé", "Ce qui est bloqué", "Décisions à prendre"]),
        ("es", ["Qué ha cambiado", "Qué está bloqueado", "Decisiones pendientes"]),
        ("en-US", ["What changed", "What is blocked", "Decisions needed"]),
    ];
    for (language, headings) in headings {
        let project = Project::new();
        let head = project.read("project.toml");
        project.write("project.toml", &format!("{head}[site]\nlanguage = \"{language}\"\n"));
        assert_eq!(project.run(&["new", "update"]).exit, 0);
        let update = project.read("updates/2026-11-13.md");
        let written: Vec<&str> = update.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert_eq!(written, headings, "{language}");
        let digest = project.run(&["export", "--format", "md"]).out;
        assert!(!digest.lines().any(|line| matches!(line.trim(), "-" | "- -" | "- •")), "{digest}");
        project.run(&["build"]);
        assert!(!project.read("site/week.html").contains("<li></li>"), "{language}");
        // What stands under a heading is found as its answer, and not as another's.
        let (mut filled, mut count) = (String::new(), 0);
        for line in update.lines() {
            match line {
                "- " => {
                    count += 1;
                    filled += &format!("- Item {count}.\n");
                }
                line => filled += &format!("{line}\n"),
            }
        }
        assert_eq!(count, 3);
        project.write("updates/2026-11-13.md", &filled);
        let digest = project.run(&["export", "--format", "md"]).out;
        let told = |item: &str| digest.lines().filter(|line| *line == item).count();
        assert_eq!((told("- Item 1."), told("- Item 2."), told("- Item 3.")), (1, 1, 0), "{digest}");
        let unanswered = project.run(&["check", "--format", "json"]).out;
        assert!(!unanswered.contains("update-incomplete"), "{unanswered}");
    }
}

/// A text with spaces is no id, so it can only be the title.
#[test]
fn a_title_may_stand_without_its_option() {
    let project = Project::new();
    let said = project.run(&["new", "risk", "The carrier is late"]);
    assert_eq!(said.exit, 0, "{}", said.err);
    assert!(project.read("risks.toml").contains("title = \"The carrier is late\""));
    assert_eq!(project.run(&["new", "task", "Order the van", "."]).exit, 0);
    assert!(project.read("plan.toml").contains("id = \"order-the-van\"\nname = \"Order the van\""));
    // An id stays an id, and two titles are one too many.
    assert_eq!(project.run(&["new", "risk", "R-20", "--title", "Rain"]).exit, 0);
    assert!(project.read("risks.toml").contains("id = \"R-20\""));
    assert_eq!(project.run(&["new", "risk", "One title", "--title", "Another"]).exit, 2);
}
