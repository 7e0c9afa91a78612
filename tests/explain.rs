//! What is wrong is told with what to do about it, and `milepost explain` tells the rest.

use crate::command::Project;

/// A right-to-left site has English words: that is said, and denied by nobody.
#[test]
fn a_language_without_words_may_be_published() {
    let project = Project::new();
    let head = project.read("project.toml");
    for (language, exit) in [("ar", 0), ("he-IL", 0), ("nl", 0), ("xx", 1)] {
        project.write("project.toml", &format!("{head}[site]\nlanguage = \"{language}\"\n"));
        project.write(
            "updates/2026-11-13.md",
            "## What changed\n- All\n## Blocked\n- None\n## Decisions\n- None\n",
        );
        let built = project.run(&["check", "--deny", "warnings"]);
        let warns = built.out.contains("untranslated-language");
        assert_eq!(warns, exit == 0, "{language} {} {}", built.out, built.err);
        assert_eq!(built.exit, exit, "{language} {} {}", built.out, built.err);
    }
}

#[test]
fn every_message_is_explained_with_what_to_do() {
    let project = Project::bare();
    for (name, _) in milepost::load::DIAGNOSTICS {
        let text = project.run(&["explain", name]).out;
        for head in ["What it means", "Why it matters", "What to do", "Example"] {
            assert!(text.contains(head), "{name} has no `{head}`: {text}");
        }
        assert!(text.contains(&format!("[{name}]: ")), "{text}");
    }
    let text = project.run(&["explain", "unknown-setting"]).out;
    assert!(text.contains("`[health]`") && text.contains("What to do"), "{text}");
    for (key, of) in
        [("schedule_amber", "schedule-late"), ("near_critical", "near-critical"), ("plan_stale", "plan")]
    {
        let said = project.run(&["explain", key]);
        assert!(said.exit == 0 && said.out.contains(of), "{key} {}", said.out);
    }
}

#[test]
fn an_unknown_word_is_answered_with_names_that_have_it() {
    let project = Project::bare();
    let hint = |word: &str| project.run(&["explain", word]).err;
    assert!(hint("schedule-lat").contains("did you mean `schedule-late`?"), "{}", hint("schedule-lat"));
    assert!(hint("capacity").contains("bad-capacity"), "{}", hint("capacity"));
    let none = hint("banana");
    assert!(none.contains("`milepost rules` lists all rules") && !none.contains("did you mean"), "{none}");
    assert!(!hint("risk").contains("did you mean"), "{}", hint("risk"));
}

#[test]
fn a_template_that_ends_too_early_says_so() {
    let project = Project::new();
    project.write("theme/templates/base.html", "{% if x %}\n");
    let said = project.run(&["build"]);
    assert_eq!(said.exit, 1);
    assert!(said.err.contains("theme/templates/base.html:"), "{}", said.err);
    assert!(said.err.contains("ends in the middle") && said.err.contains("has no end"), "{}", said.err);
}
