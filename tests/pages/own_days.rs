//! Days of a calendar that works on other days of the week than the project's are told apart.

use super::{html, sources, text};
use milepost::site::Site;

const HEAD: &str = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\nbaseline = \"first\"\n";
const WEEKEND: &str = "\n[calendar.named.weekend]\nworkdays = [\"sat\", \"sun\"]\n";
const PLAN: &str = "[[task]]\nid = \"a\"\nname = \"Copy\"\nduration = \"10d\"\n\n[[task]]\nid = \"b\"\nname = \"Cut over\"\nduration = \"2d\"\nafter = [\"a\"]\n\n[[milestone]]\nid = \"m\"\nname = \"Moved\"\nafter = [\"b\"]\n\n[[task]]\nid = \"c\"\nname = \"Train\"\nduration = \"3d\"\n";
const FIRST: &str = "name = \"first\"\ntaken = 2026-10-01\n\n[[task]]\nid = \"a\"\nstart = 2026-11-02\nfinish = 2026-11-13\n\n[[task]]\nid = \"b\"\nstart = 2026-11-14\nfinish = 2026-11-15\n";

fn site(weekend: bool) -> Site {
    let (head, plan) = match weekend {
        true => {
            let own = "name = \"Cut over\"\ncalendar = \"weekend\"";
            (format!("{HEAD}{WEEKEND}"), PLAN.replace("name = \"Cut over\"", own))
        }
        false => (HEAD.to_string(), PLAN.to_string()),
    };
    super::build(&sources(&plan, &[("project.toml", &head), ("baselines/first.toml", FIRST)]))
}

const NOTE: &str =
    "* In working days of its own calendar, which works on other days of the week than the project’s.";

#[test]
fn days_of_a_weekend_calendar_are_told_from_those_of_the_project() {
    let site = site(true);
    // Copying ends on 26 November, so the cut-over is on the 28th and 29th: two weekends late, four of its days.
    let row = html(&site, "timeline.html");
    let row = row.split("<tr").skip(1).find(|row| row.contains("Cut over</a>")).unwrap();
    assert!(row.replace('\u{a0}', " ").contains("+4 d*"), "{row}");
    assert!(text(&site, "timeline.html").contains(NOTE));
    let drawn = html(&site, "timeline.html").replace('\u{a0}', " ");
    assert!(drawn.contains("+4 d in working days of its own calendar"), "{drawn}");
}

#[test]
fn days_of_the_project_bear_no_mark() {
    let site = site(false);
    for page in ["timeline.html", "milestones.html"] {
        let said = text(&site, page);
        assert!(!said.contains("d*") && !said.contains(NOTE), "{page}: {said}");
        assert!(!html(&site, page).contains("of its own calendar"), "{page}");
    }
}
