//! The page about progress, and what the method of a project leads with.

use super::{build, html, ids, sources, text};
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::site::Site;
use milepost::source::Sources;

const PLAN: &str = r#"
[[task]]
id = "servers"
name = "Servers"
duration = "5d"
started = 2026-11-02
finished = 2026-11-06

[[task]]
id = "mail"
name = "Mail"
duration = "10d"
after = ["servers"]

[[milestone]]
id = "live"
name = "Go-live"
after = ["mail"]
committed = 2027-01-11
gate = { kind = "go/no-go" }
"#;

const QUALITY: &str = r#"
[[suite]]
id = "q-accept"
name = "Acceptance by Billing"
kind = "acceptance"
owner = "ann"
planned = 64
run = 40
passed = 36
failed = 4
tags = ["billing"]
links = [{ text = "Test plan", url = "https://example.org/plan" }]
notes = "Two weeks in all."

[[defects]]
id = "q-oct"
date = 2026-11-06
owner = "ann"
opened = 9
closed = 2
open = 7
critical = 3
notes = "After the first wave."

[[defects]]
date = 2026-11-13
opened = 4
closed = 5
open = 6
critical = 1
"#;

const SPRINTS: &str = r#"
[[sprint]]
id = "s1"
name = "Sprint One"
from = 2026-10-12
to = 2026-10-23
owner = "ann"
committed = 20
completed = 18
goal = "Half of York, see [[mail]]."
notes = "Short of one person."

[[sprint]]
id = "s2"
name = "Sprint Two"
from = 2026-10-26
to = 2026-11-06
committed = 24
completed = 21
added = 3

[[sprint]]
id = "s3"
name = "Sprint Three"
from = 2026-11-16
to = 2026-11-27
committed = 20
"#;

const PEOPLE: &str = "[[person]]\nid = \"ann\"\nname = \"Ann\"\n";

fn files() -> [(&'static str, &'static str); 3] {
    [("quality.toml", QUALITY), ("sprints.toml", SPRINTS), ("people.toml", PEOPLE)]
}

/// Builds the project with more lines in `project.toml`, for an audience.
fn built(head: &str, asked: Asked) -> Site {
    let head = format!("name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\n{head}");
    let decisions = "[[decision]]\nid = \"D-1\"\ntitle = \"Which link\"\nneeded_by = 2026-11-10\n";
    let own = [("project.toml", head.as_str()), ("plan.toml", PLAN), ("decisions.toml", decisions)];
    let sources = Sources::from_texts(own.into_iter().chain(files()));
    let clock = Clock { as_of: None, today: super::as_of() };
    let input =
        Input { sources: &sources, theme: &super::THEME, clock, asked, theme_name: None, base_url: None };
    let outcome = pipeline::build(&input);
    outcome.site.unwrap_or_else(|| panic!("{:?} {:?}", outcome.refusal, outcome.diagnostics))
}

/// Returns the words of the menu.
fn menu(site: &Site) -> Vec<String> {
    let page = html(site, "index.html");
    let menu = page.split("<nav").nth(1).unwrap().split("</nav>").next().unwrap();
    menu.split("</a>")
        .filter_map(|part| part.rsplit_once('>'))
        .map(|(_, word)| word.trim().to_string())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Returns the labels of the figures on the overview.
fn figures(site: &Site) -> Vec<String> {
    let page = html(site, "index.html");
    let part = |text: &str| text.split("</a></dt>").next().unwrap().rsplit('>').next().unwrap().to_string();
    page.split("class=\"fig\"><dt>").skip(1).map(part).collect()
}

#[test]
fn every_key_of_every_record_is_on_the_page() {
    let site = build(&sources(PLAN, &files()));
    let page = html(&site, "progress.html");
    let words = text(&site, "progress.html");
    for id in ["q-accept", "q-oct", "s1", "s2", "s3"] {
        assert!(ids(&page).contains(&id), "{id}");
    }
    for shown in [
        "Acceptance by Billing",
        "Acceptance",
        "billing",
        "Test plan",
        "Two weeks in all.",
        "After the first wave.",
        "Sprint One",
        "Short of one person.",
        "quality.toml:2",
        "sprints.toml:2",
    ] {
        assert!(words.contains(shown), "{shown}: {words}");
    }
    assert!(page.contains("timeline.html#mail"), "the goal links to what it names");
    assert!(page.contains("href=\"people.html#ann\">Ann</a>"));
    // 36 of 40; 40 of 64 are 62.5 %, which is shown whole.
    assert!(words.contains("36 of 40 tests that were run have passed (90 %)"), "{words}");
    assert!(words.contains("6 defects were open, 1 of them critical, on 13 Nov"), "{words}");
    // (18 + 21) ÷ 2.
    assert!(words.contains("Velocity is 19.5 a sprint, between 18 and 21"), "{words}");
    assert!(words.contains("Which") && words.contains("Blocked") && words.contains("Done"));
    assert!(!page.contains(" style=") && !page.contains("<script"));
    assert!(page.len() < 80_000);
}

#[test]
fn the_pages_that_a_method_leads_with_come_first() {
    let site = |method: &str| built(&format!("method = \"{method}\"\n"), Asked::Widest);
    let (waterfall, agile, hybrid) = (site("waterfall"), site("agile"), site("hybrid"));
    assert_eq!(menu(&waterfall)[..5], ["Overview", "This week", "Timeline", "Milestones", "Decisions"]);
    assert_eq!(menu(&agile)[..4], ["Overview", "This week", "Progress", "Timeline"]);
    assert_eq!(menu(&hybrid)[..5], ["Overview", "This week", "Timeline", "Progress", "Milestones"]);
    assert_eq!(figures(&waterfall)[..2], ["Finish", "Work done"]);
    assert_eq!(figures(&agile)[..2], ["Velocity", "Finish"]);
    assert_eq!(figures(&hybrid)[..2], ["Finish", "Work done"]);
    // Three days after the day it was needed by.
    assert!(text(&waterfall, "index.html").contains("One decision is overdue by 3 days"));
    assert!(text(&hybrid, "index.html").contains("Sprint Two completed 21 of 24"));
    assert!(text(&agile, "index.html").contains("18 to 21 in the last two sprints"));
    // The sprints stand before the board where they lead, and after the tests where they do not.
    let order = |site: &Site| {
        let words = text(site, "progress.html");
        (words.find("Work by status").unwrap(), words.rfind("Velocity is what").unwrap())
    };
    let (board, sprints) = order(&agile);
    assert!(sprints < board);
    let (board, sprints) = order(&waterfall);
    assert!(sprints > board);
    let words = text(&waterfall, "progress.html");
    assert!(words.find("Burn-up: tasks").unwrap() < words.find("Burn-up: sprints").unwrap());
    let words = text(&agile, "progress.html");
    assert!(words.find("Burn-up: sprints").unwrap() < words.find("Burn-up: tasks").unwrap());
}

#[test]
fn an_agile_project_without_sprints_leads_with_the_work_done() {
    let head = "name = \"Move\"\nmethod = \"agile\"\nstatus_date = 2026-11-13\n";
    let site = build(&Sources::from_texts([("project.toml", head), ("plan.toml", PLAN)]));
    assert_eq!(figures(&site)[..2], ["Work done", "Finish"]);
    assert!(text(&site, "progress.html").contains("1 of 2 tasks is done"));
}

#[test]
fn what_is_kept_from_an_audience_is_in_none_of_its_files() {
    let audiences = r#"
[[audience]]
id = "team"
name = "Team"

[[audience]]
id = "no-tests"
name = "No tests"
hides = ["quality"]

[[audience]]
id = "no-sprints"
name = "No sprints"
hides = ["sprints"]
"#;
    let words = |who: &'static str, word: &str| {
        let site = built(audiences, Asked::Named(who));
        site.files().iter().any(|file| String::from_utf8_lossy(&file.bytes).contains(word))
    };
    for word in ["Acceptance by Billing", "After the first wave", "q-accept", "q-oct", "pass_rate"] {
        assert!(words("team", word) && words("no-sprints", word), "{word}");
        assert!(!words("no-tests", word), "{word}");
    }
    for word in ["Sprint One", "Short of one person", "Half of York", "velocity\":"] {
        assert!(words("team", word) && words("no-tests", word), "{word}");
        assert!(!words("no-sprints", word), "{word}");
    }
}

#[test]
fn nothing_to_count_no_page() {
    let site = build(&Sources::from_texts([("project.toml", "name = \"Idea\"\nstatus_date = 2026-11-13\n")]));
    assert!(site.get("progress.html").is_none());
    assert!(!html(&site, "data/project.json").contains("burn_up"));
}

#[test]
fn scope_that_changed_leads_to_the_change() {
    let changes = "[[change]]\nid = \"C-1\"\ntitle = \"Archive\"\nstatus = \"approved\"\ndecided = 2026-11-05\n\
                   impact = { scope = \"40 more boxes\" }\n\
                   [[change]]\nid = \"C-2\"\ntitle = \"Logo\"\nstatus = \"rejected\"\nimpact = { scope = \"New logo\" }\n";
    let site = build(&sources(PLAN, &[("changes.toml", changes)]));
    let page = html(&site, "progress.html");
    assert!(
        page.contains("href=\"decisions.html#C-1\"><span class=\"nw\">C-1</span> Archive</a>: 40 more boxes")
    );
    assert!(!page.contains("New logo"));
}
