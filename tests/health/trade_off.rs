//! What matters most, and what gives way for it: told of each open change and of a project that is off track.

use super::{build, page};
use milepost::source::Sources;

const HEAD: &str = "name = \"Move\"\ncurrency = \"GBP\"\n";

/// Returns the page of decisions of a project with one change.
fn decisions(priority: &str, status: &str, impact: &str) -> String {
    let head = format!("{HEAD}{priority}");
    let change = format!(
        "[[change]]\nid = \"C-1\"\ntitle = \"More desks\"\nraised = 2026-11-10\nstatus = \"{status}\"\n{impact}\n"
    );
    let sources = Sources::from_texts([("project.toml", head.as_str()), ("changes.toml", change.as_str())]);
    page(&build(&sources, "2026-11-13"), "decisions.html")
}

#[test]
fn an_open_change_says_what_gives_way() {
    let impact = "impact = { scope = \"12 desks\", days = 3, cost = 4200 }";
    let cases = [
        (
            "date",
            "This change takes 3 working days of the date, which matters most; scope, cost or quality must give way.",
        ),
        (
            "cost",
            "This change adds £ 4.2 k to the cost, which matters most; scope, date or quality must give way.",
        ),
        ("scope", "This change alters the scope, which matters most; date, cost or quality must give way."),
        (
            "quality",
            "What this change does to the quality, which matters most, is not assessed; it costs £ 4.2 k.",
        ),
    ];
    for (priority, said) in cases {
        let page = decisions(&format!("priority = \"{priority}\"\n"), "assessed", impact);
        assert!(page.contains(said), "{priority}: {page}");
    }
}

#[test]
fn a_change_that_leaves_the_date_says_so() {
    let page = decisions("priority = \"date\"\n", "requested", "impact = { days = 0, cost = 4200 }");
    assert!(page.contains("This change leaves the date, which matters most, as it is; it costs £ 4.2 k."));
    let page = decisions("priority = \"date\"\n", "requested", "impact = { days = -2 }");
    assert!(page.contains("This change wins back 2 working days of the date, which matters most."));
}

#[test]
fn nothing_is_said_where_no_priority_is_set_or_the_change_is_decided() {
    let impact = "impact = { days = 3, cost = 4200 }";
    assert!(!decisions("", "requested", impact).contains("matters most"));
    assert!(!decisions("priority = \"date\"\n", "approved", impact).contains("matters most"));
}
