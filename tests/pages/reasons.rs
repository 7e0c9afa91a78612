//! What the timeline says of single tasks: when they come again, and that they are not active.

use super::{build, sources, text};

#[test]
fn what_comes_again_says_when() {
    let plan = "[[task]]\nid = \"review\"\nname = \"Review\"\nduration = \"1d\"\nstart_on = 2026-11-16\n\
                repeat = { every = \"1ew\", times = 9 }\n\
                [[milestone]]\nid = \"end\"\nname = \"End\"\nafter = [\"review\"]\n";
    let site = build(&sources(plan, &[]));
    // Nine Mondays from the 16th of November on, of which six are told.
    let told =
        "It comes again, 9 of 9 times to come: 16 Nov, 23 Nov, 30 Nov, 7 Dec, 14 Dec, 21 Dec and 3 more.";
    let page = text(&site, "timeline.html").replace('\u{a0}', " ");
    assert!(page.contains(told), "{page}");
}

#[test]
fn what_is_not_active_says_so_and_counts_nowhere() {
    let plan = "[[task]]\nid = \"a\"\nname = \"Pack\"\nduration = \"2d\"\n\
                [[task]]\nid = \"b\"\nname = \"Sell the old desks\"\nduration = \"90d\"\nafter = [\"a\"]\ninactive = true\n\
                [[milestone]]\nid = \"m\"\nname = \"Moved\"\nafter = [\"a\", \"b\"]\n";
    let site = build(&sources(plan, &[]));
    let page = text(&site, "timeline.html").replace('\u{a0}', " ");
    assert!(page.contains("Sell the old desks") && page.contains("not active"), "{page}");
    // Monday 16 and Tuesday 17 November.
    assert!(page.contains("Finish is forecast for 17 Nov 2026"), "{page}");
    assert!(page.contains("The only task has not begun"), "{page}");
}
