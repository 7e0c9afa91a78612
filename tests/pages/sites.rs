//! Sites side by side, from answers worked out by hand.

use super::{build, report, sources, text};

pub const SITES: &str = r#"
[[task]]
id = "fy"
name = "Firewall at York"
site = "york"
duration = "2d"
started = 2026-11-02
finished = 2026-11-03

[[task]]
id = "fd"
name = "Firewall at Derby"
site = "derby"
duration = "6d"
started = 2026-11-09

[[milestone]]
id = "dl"
name = "Derby live"
site = "derby"
after = ["fd"]

[[phase]]
id = "p"
name = "Preston"
site = "Preston"

[[task]]
id = "wp"
name = "Preston: wiring"
phase = "p"
duration = "4d"
started = 2026-11-09
blocked = { since = 2026-11-11, why = "No key" }
"#;

pub const AGREED: &str = r#"
name = "first"
taken = 2026-10-30
[[task]]
id = "fy"
start = 2026-11-02
finish = 2026-11-03
[[task]]
id = "fd"
start = 2026-11-02
finish = 2026-11-09
[[task]]
id = "wp"
start = 2026-11-09
finish = 2026-11-12
"#;

/// Derby's firewall: nothing of its six days is done, so they are worked from Monday 16 to Monday 23 November. It
/// was agreed for Monday the 9th: ten working days later.
#[test]
fn sites_stand_side_by_side() {
    let sources = sources(SITES, &[("baselines/first.toml", AGREED)]);
    let figures = report(&sources).figures.sites;
    let names: Vec<&str> = figures.sites.iter().map(|site| site.name.as_str()).collect();
    assert_eq!(names, ["york", "derby", "Preston"]);
    let derby = &figures.sites[1];
    assert_eq!(derby.forecast.unwrap().finish.to_string(), "2026-11-23");
    assert_eq!((derby.slip_days, derby.finished, derby.tasks.len()), (Some(10), 0, 1));
    assert_eq!((figures.sites[0].slip_days, figures.sites[0].finished), (Some(0), 1));
    assert_eq!(figures.sites[2].blocked, 1);
    let shared: Vec<&str> = figures.shared.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(shared, ["Firewall at …"]);
    assert!(figures.shared[0].durations_differ && !figures.shared[0].deliverables_differ);
    assert_eq!(figures.shared[0].lacking().collect::<Vec<_>>(), [2]);
    let site = build(&sources);
    let said = text(&site, "sites.html").replace('\u{a0}', " ");
    for words in ["Derby", "+10 d", "Derby live", "1 task", "not planned", "2 days done", "Time"] {
        assert!(said.contains(words), "{words} is not in {said}");
    }
}

#[test]
fn one_site_is_not_held_against_anything() {
    let plan = "[[task]]\nid = \"a\"\nname = \"A\"\nsite = \"york\"\nduration = \"2d\"\n";
    let site = build(&sources(plan, &[]));
    assert!(site.get("sites.html").is_none());
}
