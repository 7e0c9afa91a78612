//! A heading counts what stands below it, in the words for what it is.

use super::{build, sources, text};
use milepost::site::Site;

const PLAN: &str = "[[task]]\nid = \"all\"\nname = \"All of it\"\n\n[[task]]\nid = \"a\"\nname = \"Copy\"\nphase = \"all\"\nduration = \"10d\"\nstarted = 2026-10-26\nfinished = 2026-11-06\nprogress = 100\nworkstream = \"Files\"\n\n[[task]]\nid = \"b\"\nname = \"Check\"\nphase = \"all\"\nduration = \"20d\"\nafter = [\"a\"]\nworkstream = \"Files\"\n\n[[milestone]]\nid = \"m\"\nname = \"Begun\"\nafter = [\"a\"]\nfinished = 2026-11-06\n\n[[milestone]]\nid = \"n\"\nname = \"Done\"\nafter = [\"b\"]\n";

fn plan() -> Site {
    build(&sources(PLAN, &[]))
}

#[test]
fn a_page_of_milestones_or_phases_counts_no_tasks() {
    let example = super::agree::example();
    for (page, heading) in [
        ("tasks/mail.html", "Mail: 6 of 11 tasks are finished"),
        ("tasks/milestones.html", "Milestones: 4 of 8 milestones are reached"),
        ("tasks/phases.html", "Phases: 3 of 7 phases are finished"),
    ] {
        let said = text(example, page);
        assert!(said.contains(heading), "{page}: {said}");
    }
    let site = plan();
    let said = text(&site, "tasks/all.html");
    assert!(said.contains("All tasks: 2 of 5 entries are finished"), "{said}");
}

#[test]
fn what_was_finished_lately_is_counted_as_what_it_is() {
    assert!(text(&plan(), "timeline.html").contains("Show 2 tasks and milestones"));
    let site =
        build(&sources(&PLAN.replace("after = [\"a\"]\nfinished = 2026-11-06", "after = [\"b\"]"), &[]));
    let said = text(&site, "timeline.html");
    assert!(said.contains("Show 1 task ") || said.contains("Show 1 taskCopy"), "{said}");
}

#[test]
fn a_rule_that_finds_warnings_and_notices_says_how_many_of_each() {
    let risk = |id: &str, impact: u8| {
        format!(
            "[[risk]]\nid = \"{id}\"\ntitle = \"It fails\"\nprobability = 4\nimpact = {impact}\nraised = 2026-11-12\n"
        )
    };
    let risks = risk("R-1", 3) + &risk("R-2", 1) + &risk("R-3", 1);
    let site = build(&sources(PLAN, &[("risks.toml", &risks)]));
    let said = text(&site, "rules.html");
    assert!(said.contains("1 warning and 2 notices"), "{said}");
}

#[test]
fn plan_quality_counts_the_steps_that_the_timeline_has() {
    let site = super::agree::example();
    let (timeline, quality) = (text(site, "timeline.html"), text(site, "plan-quality.html"));
    let (before, _) = timeline.split_once(" steps set the end date").unwrap();
    let steps = before.rsplit(|letter: char| !letter.is_ascii_digit()).next().unwrap();
    assert!(quality.contains(&format!("1 of {steps} (")), "{steps}: {quality}");
}
