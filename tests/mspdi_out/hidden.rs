//! A file for an audience holds nothing that the audience may not see.

use crate::mspdi_out::export;
use crate::mspdi_out::tree::Element;
use milepost::pipeline::Asked;
use milepost::source::Sources;

/// What the suppliers may not see begins with `zq`; the days of hidden leave are 16 to 20 November.
const PROJECT: &[(&str, &str)] = &[
    (
        "project.toml",
        r#"
name = "Open"
start = 2026-11-02
status_date = 2026-10-30
manager = "zqanna"

[calendar.named.zqnights]
hours = ["22:00-06:00"]
holidays = [{ date = 2026-11-11, name = "zqparty" }]

[[audience]]
id = "team"
name = "Team"

[[audience]]
id = "vendor"
name = "Suppliers"
hides = ["people", "money", "notes"]
"#,
    ),
    (
        "people.toml",
        r#"
[[person]]
id = "zqanna"
name = "Zqanna Name"
organisation = "zqfirm"
away = [{ from = 2026-11-16, to = 2026-11-20, why = "zqreason" }]

[[person]]
id = "zqben"
name = "Zqben Name"
role = "Driver"
calendar = "zqnights"
"#,
    ),
    (
        "plan.toml",
        r#"
[[task]]
id = "zqdeal"
name = "zqdeal name"
visible = ["team"]
duration = "4d"
calendar = "zqnights"

[[task]]
id = "survey"
name = "Survey"
after = ["zqdeal"]
duration = "2d"
notes = "zqnote"
cost = 98761
source = "mspdi:77"

[[task]]
id = "write"
name = "Write"
duration = "12d"
assign = ["zqanna", "zqben 50%"]

[[task]]
id = "check"
name = "Check"
duration = "15d"
assign = ["zqanna"]

[[phase]]
id = "box"
name = "Box"

[[task]]
id = "zqinside"
name = "zqinside name"
phase = "box"
visible = ["team"]
duration = "3d"
"#,
    ),
];

fn for_suppliers() -> (String, Vec<String>) {
    let outcome = export(&Sources::from_texts(PROJECT.iter().copied()), Asked::Named("vendor"));
    let document = outcome.mspdi.unwrap();
    (document.text, document.losses)
}

#[test]
fn no_byte_of_what_is_hidden_is_in_the_file() {
    let (text, losses) = for_suppliers();
    let small = text.to_lowercase();
    assert_eq!(small.find("zq").map(|at| &text[at.saturating_sub(60)..at + 20]), None);
    assert!(!losses.iter().any(|line| line.contains("zq")), "{losses:?}");
    for word in ["98761", "9876100", "mspdi:77", "<UID>77</UID>"] {
        assert!(!text.contains(word), "{word}");
    }
    // For the team, they are there.
    let outcome = export(&Sources::from_texts(PROJECT.iter().copied()), Asked::Named("team"));
    let team = outcome.mspdi.unwrap().text;
    for word in ["zqdeal name", "Zqanna Name", "zqnights", "9876100", "zqnote", "Away"] {
        assert!(team.contains(word), "{word}");
    }
}

#[test]
fn nobodys_leave_can_be_read_from_a_calendar() {
    let (text, _) = for_suppliers();
    let root = Element::read(&text);
    let calendars: Vec<&str> =
        root.listed("Calendars", "Calendar").map(|calendar| calendar.value("Name")).collect();
    assert_eq!(calendars, ["Standard"]);
    assert_eq!(root.find("Calendars").unwrap().inside[0].find("Exceptions").map(|found| &found.text), None);
    assert_eq!(
        root.listed("Resources", "Resource").count() + root.listed("Assignments", "Assignment").count(),
        0
    );
}

#[test]
fn what_waits_for_something_hidden_keeps_its_start_and_says_so() {
    let (text, losses) = for_suppliers();
    let root = Element::read(&text);
    let survey = root.task("Survey");
    assert!(survey.find("PredecessorLink").is_none());
    assert_eq!(survey.value("ConstraintType"), "4");
    assert_eq!(survey.value("ConstraintDate")[..10], survey.value("Start")[..10]);
    // A phase of which nothing is shown keeps its dates too.
    assert_eq!(root.task("Box").values(&["Manual", "Summary"]), ["Manual=1", "Summary=0"]);
    assert_eq!(root.task("Box").value("ManualStart"), "2026-11-02T09:00:00");
    let told = |word: &str| losses.iter().any(|line| line.ends_with(word));
    assert!(
        told("not shown to this audience: `survey`") && told("not shown to this audience: `box`"),
        "{losses:?}"
    );
}
