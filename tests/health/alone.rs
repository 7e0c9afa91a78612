//! Where a project publishes its manager's call alone, no reader is told the computed status; whoever checks is.

use super::{build, page, report};
use milepost::checks::health::Colour;
use milepost::source::Sources;

const PLAN: &str = "[[task]]\nid = \"a\"\nname = \"Pack\"\nduration = \"5d\"\n\n[[milestone]]\nid = \"m\"\n\
                    name = \"Moved in\"\nafter = [\"a\"]\ncommitted = 2026-09-30\n";

fn sources(publish: &str, reason: &str) -> Sources {
    let head = format!("name = \"Move\"\npriority = \"date\"\n\n[health]\npublish = \"{publish}\"\n");
    let update = format!("+++\nstatus = \"green\"\n{reason}+++\n## What changed\n\nMuch.\n");
    Sources::from_texts([
        ("project.toml".to_string(), head),
        ("plan.toml".to_string(), PLAN.to_string()),
        ("updates/2026-11-13.md".to_string(), update),
    ])
}

/// Six weeks late is red, and it is called green: a watermelon without a reason.
#[test]
fn both_are_told_where_both_are_published() {
    let outcome = build(&sources("both", ""), "2026-11-13");
    let overview = page(&outcome, "index.html");
    assert!(overview.contains("Called on track, but the facts say off track."));
    assert!(overview.contains("No reason is given for the difference"));
    assert!(overview.contains("The date is what matters most: scope, cost or quality must give way first."));
    assert!(page(&outcome, "week.html").contains("by the rules of this project"));
    let data = page(&outcome, "data/project.json");
    assert!(data.contains("\"overall\": \"red\"") && data.contains("\"watermelon\": true"));
    assert!(data.contains("\"reason_missing\": true"));
}

#[test]
fn readers_see_the_call_alone_where_only_that_is_published() {
    let sources = sources("called", "");
    let outcome = build(&sources, "2026-11-13");
    for file in outcome.site.as_ref().unwrap().files() {
        let Ok(text) = std::str::from_utf8(&file.bytes) else { continue };
        let text = text.replace('\u{a0}', " ").to_lowercase();
        // The words of the status set stand on the help page for every project.
        let explains = file.path == "help.html" || file.path.starts_with("assets/");
        if explains {
            continue;
        }
        assert!(!text.contains(">off track<"), "{}", file.path);
        assert!(!text.contains("the facts say"), "{}", file.path);
        assert!(!text.contains("by the rules of this project"), "{}", file.path);
        assert!(!text.contains("working days after the 30 sep"), "{}", file.path);
    }
    let data = page(&outcome, "data/project.json");
    assert!(data.contains("\"overall\": \"green\"") && !data.contains("\"red\""), "{data}");
    assert!(data.contains("\"findings\": []"));
    // Both are true; what is not told is absent, and never false.
    assert!(!data.contains("\"watermelon\"") && !data.contains("\"reason_missing\""), "{data}");
    // The one who publishes is told all the same.
    let health = report(&sources, "2026-11-13").health;
    assert_eq!((health.overall, health.watermelon, health.reason_missing), (Colour::Red, true, true));
    let call = outcome.summary.called.unwrap();
    assert!(call.alone && call.watermelon && call.reason_missing);
    assert!(!outcome.findings.is_empty());
}

#[test]
fn a_reason_is_not_missed_where_it_is_given() {
    let outcome = build(&sources("both", "reason = \"The landlord gave us until May\"\n"), "2026-11-13");
    assert!(!page(&outcome, "index.html").contains("No reason is given"));
    assert!(page(&outcome, "data/project.json").contains("\"reason_missing\": false"));
}
