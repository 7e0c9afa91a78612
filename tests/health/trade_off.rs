//! What gives last, and what gives way for it: told of each open change and of a project that is off track.

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
        ("date", "The date gives last: this change costs 3 working days; scope, cost or quality must give."),
        ("cost", "The cost gives last: this change costs £4.2 k; scope, date or quality must give."),
        ("scope", "The scope gives last: this change alters it; date, cost or quality must give."),
        ("quality", "The quality gives last: what this change does to it is not assessed; it costs £4.2 k."),
    ];
    for (priority, said) in cases {
        let page = decisions(&format!("priority = \"{priority}\"\n"), "assessed", impact);
        assert!(page.contains(said), "{priority}: {page}");
    }
}

#[test]
fn a_change_that_leaves_the_date_says_so() {
    let page = decisions("priority = \"date\"\n", "requested", "impact = { days = 0, cost = 4200 }");
    assert!(page.contains("The date gives last, and this change leaves it as it is; it costs £4.2 k."));
    let page = decisions("priority = \"date\"\n", "requested", "impact = { days = -2 }");
    assert!(page.contains("The date gives last: this change wins back 2 working days."));
}

#[test]
fn nothing_is_said_where_no_priority_is_set_or_the_change_is_decided() {
    let impact = "impact = { days = 3, cost = 4200 }";
    assert!(!decisions("", "requested", impact).contains("gives last"));
    assert!(!decisions("priority = \"date\"\n", "approved", impact).contains("gives last"));
}
