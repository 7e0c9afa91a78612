//! The same figure reads the same on every page.

use super::{THEME, text};
use milepost::io::disk;
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::site::Site;
use std::path::Path;
use std::sync::LazyLock;

/// The example project, as its widest audience sees it.
static EXAMPLE: LazyLock<Site> = LazyLock::new(|| {
    let folder = disk::read(Path::new("example-project"), Path::new("site")).unwrap();
    let clock = Clock { as_of: None, today: super::as_of() };
    let input = Input {
        sources: &folder.sources,
        theme: &THEME,
        clock,
        asked: Asked::Widest,
        theme_name: None,
        base_url: None,
    };
    pipeline::build(&input).site.unwrap()
});

/// Returns the words between two others.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let from = text.find(before).unwrap_or_else(|| panic!("no `{before}` in {text}")) + before.len();
    let rest = &text[from..];
    rest[..rest.find(after).unwrap_or_else(|| panic!("no `{after}` after `{before}`"))].trim()
}

#[test]
fn the_finish_is_the_same_everywhere() {
    let overview = text(&EXAMPLE, "index.html");
    let timeline = text(&EXAMPLE, "timeline.html");
    let verdict = between(&overview, "Forecast to finish on ", ",");
    assert_eq!(between(&timeline, "Finish is forecast for ", ","), verdict);
    assert!(
        timeline.contains(&format!("Forecast today 13\u{a0}Nov\u{a0}2026 {verdict}"))
            || timeline.contains(verdict)
    );
}

#[test]
fn the_cost_is_the_same_everywhere() {
    let overview = text(&EXAMPLE, "index.html");
    let budget = text(&EXAMPLE, "budget.html");
    let cost = between(&budget, "Forecast to cost ", ",").to_string();
    assert!(overview.contains(&cost), "{cost}");
    let over = between(&budget, &format!("Forecast to cost {cost}, "), " more than the budget").to_string();
    assert!(overview.contains(&format!("{over} over the approved ")), "{over}");
}

#[test]
fn the_risks_are_counted_alike() {
    let overview = text(&EXAMPLE, "index.html");
    let risks = text(&EXAMPLE, "risks.html");
    let before = &overview[..overview.find(" open risks").unwrap()];
    let open = before.rsplit(' ').next().unwrap().to_string();
    assert!(risks.contains(&format!("{open} open risks")), "{open}");
    let html = super::html(&EXAMPLE, "risks.html");
    let register = html.split("id=\"page__register\"").nth(1).unwrap();
    let rows = register.split("</table>").next().unwrap().matches("<tr id=").count();
    assert_eq!(rows.to_string(), open);
}

#[test]
fn the_pages_are_light() {
    for (path, most) in [("index.html", 80), ("risks.html", 80), ("budget.html", 80), ("timeline.html", 150)]
    {
        let size = EXAMPLE.get(path).unwrap().bytes.len();
        assert!(size < most * 1024, "{path} has {size} bytes");
    }
}
