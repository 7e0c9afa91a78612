//! The next four weeks and the milestones. The status date is Friday 13 November 2026, so that they end on
//! Friday 11 December.

use super::{build, html, sources, text};

const PLAN: &str = r#"
[[task]]
id = "pack"
name = "Pack"
duration = "5d"
[[task]]
id = "carry"
name = "Carry"
duration = "3d"
after = ["pack"]
[[task]]
id = "paint"
name = "Paint"
duration = "2d"
not_before = 2026-12-21
[[milestone]]
id = "moved"
name = "Moved in"
after = ["carry"]
committed = 2026-11-11
[[milestone]]
id = "sold"
name = "Old office sold"
finished = 2026-11-06
"#;

const DECISIONS: &str = r#"
[[decision]]
id = "D-1"
title = "Which floor?"
needed_by = 2026-11-10
affects = ["carry"]
[[decision]]
id = "D-2"
title = "Which colour?"
needed_by = 2026-12-11
[[decision]]
id = "D-3"
title = "Which chairs?"
needed_by = 2026-12-12
"#;

fn words(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn after<'a>(text: &'a str, before: &str) -> &'a str {
    let at = text.find(before).unwrap_or_else(|| panic!("no `{before}` in {text}"));
    &text[at + before.len()..]
}

#[test]
fn what_is_overdue_stands_first_then_week_by_week() {
    let site = build(&sources(PLAN, &[("decisions.toml", DECISIONS)]));
    let page = words(&text(&site, "next.html"));
    let rest = after(&page, "OverdueTwo dates have passed");
    let rest = after(rest, "Which floor? decision 3 days overdue");
    // Promised for Wednesday the 11th, and forecast for the end of carrying.
    let rest = after(rest, "Moved in is promised 2 days overdue");
    let rest = after(rest, "The forecast is 25 Nov.");
    let rest = after(rest, "Week 47, 16 Nov to 22 Nov");
    let rest = after(rest, "Mon 16 NovPack starts");
    let rest = after(rest, "Fri 20 NovPack finishes");
    let rest = after(rest, "Week 48, 23 Nov to 29 Nov");
    let rest = after(rest, "Mon 23 NovCarry starts");
    let rest = after(rest, "It starts when Pack finishes on 20 Nov 2026.");
    let rest = after(rest, "Moved in is reached");
    let rest = after(rest, "Week 50, 7 Dec to 11 Dec");
    let rest = after(rest, "Which colour? decision");
    // The page ends on Friday, and so does its last week. One day after the four weeks, and what starts later, are not on the page.
    assert!(!page.contains("Which chairs?") && !rest.contains("Paint"), "{rest}");
}

#[test]
fn a_week_is_headed_by_as_many_critical_dates_as_its_rows_mark() {
    let plan = "[[task]]\nid = \"pack\"\nname = \"Pack\"\nduration = \"5d\"\nnot_before = 2026-11-16\n\
        [[milestone]]\nid = \"moved\"\nname = \"Moved in\"\nafter = [\"pack\"]\ncommitted = 2026-11-18\n";
    let site = build(&sources(plan, &[]));
    let page = words(&text(&site, "next.html"));
    // Packing starts on Monday and finishes on Friday, when the move is reached that was promised for Wednesday.
    assert!(page.contains("“Pack” starts, and three more critical dates"), "{page}");
    assert_eq!(html(&site, "next.html").matches("class=\"tc\"").count(), 4);
}

#[test]
fn where_all_is_done_and_nothing_is_due_there_is_no_page() {
    let plan = "[[task]]\nid = \"a\"\nname = \"A\"\nduration = \"2d\"\nstarted = 2026-11-02\nfinished = 2026-11-03\n";
    let site = build(&sources(plan, &[]));
    assert!(site.get("next.html").is_none());
    let owed = DECISIONS.replace("carry", "a");
    let site = build(&sources(plan, &[("decisions.toml", owed.as_str())]));
    assert!(text(&site, "next.html").contains("Which floor?"));
}

#[test]
fn milestones_say_where_they_stand_and_why() {
    let site = build(&sources(PLAN, &[]));
    let page = words(&text(&site, "milestones.html"));
    assert!(page.contains("One of two milestones is reached; one is later than promised"), "{page}");
    // From Wednesday the 11th to Wednesday the 25th are ten working days.
    assert!(
        page.contains("Next: Moved in, forecast for 25 Nov, 10 working days later than promised."),
        "{page}"
    );
    assert!(page.contains("It falls when Carry is done on 25 Nov 2026."), "{page}");
    assert!(page.contains("The trend starts with the next baseline"), "{page}");
}

#[test]
fn the_trend_says_what_moved_most_since_it_was_first_agreed() {
    let kept = |taken: &str, moved: &str| {
        format!("taken = {taken}\n[[task]]\nid = \"moved\"\nstart = {moved}\nfinish = {moved}\n")
    };
    let (first, second) = (kept("2026-09-01", "2026-11-11"), kept("2026-10-01", "2026-11-18"));
    let others = [("baselines/first.toml", first.as_str()), ("baselines/second.toml", second.as_str())];
    let page = words(&text(&build(&sources(PLAN, &others)), "milestones.html"));
    assert!(page.contains("Moved in is 10 working days later than the plan of 1 Sep 2026 had it"), "{page}");
    assert!(page.contains("Two baselines are kept"), "{page}");
    // Each plan beside the forecast, with the slip against it.
    after(&page, "Milestones Old office sold––6 Nov Moved in11 Nov (+10 d)18 Nov (+5 d)25 Nov");
}
