//! What a project has decided not to count is told wherever findings are: with the reason and the last day.

use crate::command::Project;
use serde_json::Value;

#[test]
fn what_is_silenced_is_told_with_its_reason_and_its_last_day() {
    let project = Project::new();
    project.write(
        "project.toml",
        "name = \"Office move\"\nstatus_date = 2026-11-13\n\n[[health.silence]]\nrule = \"issue-overdue\"\n\
         until = 2026-12-31\nreason = \"The landlord is away\"\n",
    );
    let issue = |id: u8| {
        format!("[[issue]]\nid = \"I-0{id}\"\ntitle = \"Lift {id}\"\nowner = \"jane\"\ndue = 2026-11-02\n\n")
    };
    project.write("people.toml", "[[person]]\nid = \"jane\"\nname = \"Jane\"\n");
    project.write("issues.toml", &(issue(1) + &issue(2)));
    let short = project.run(&["check"]).out;
    let line = "silenced[issue-overdue]: 2 findings until 31 Dec 2026: The landlord is away\n";
    assert!(short.contains(line) && !short.contains("Lift 1"), "{short}");
    let long = project.run(&["check", "--verbose"]).out.replace('\u{a0}', " ");
    assert!(long.contains("(silenced: The landlord is away (until 31 Dec 2026))"), "{long}");
    let document = serde_json::from_str::<Value>(&project.run(&["check", "--format", "json"]).out).unwrap();
    let findings = document["findings"].as_array().unwrap();
    let silenced: Vec<_> = findings.iter().filter(|finding| finding["rule"] == "issue-overdue").collect();
    assert_eq!(silenced.len(), 2);
    for finding in silenced {
        assert_eq!(
            (&finding["silenced"], &finding["silenced_until"]),
            (&"The landlord is away".into(), &"2026-12-31".into())
        );
    }
    project.run(&["build"]);
    let rules = project.read("site/rules.html").replace('\u{a0}', " ");
    assert!(rules.contains("The landlord is away (until 31 Dec 2026)"), "{rules}");
}
