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

/// Go-live was promised for 13 November and takes fifty working days more: without the silence the schedule would be
/// off track. The colour stays as it is documented, and whoever looks is told what stands behind it.
#[test]
fn a_silenced_alarm_is_told_on_the_overview() {
    let project = Project::new();
    project.write(
        "project.toml",
        "name = \"Office move\"\nstatus_date = 2026-11-13\n\n[[health.silence]]\nrule = \"schedule-late\"\n\
         until = 2026-12-31\nreason = \"The landlord is *away*\"\n",
    );
    project.write(
        "plan.toml",
        "[[task]]\nid = \"move\"\nname = \"Move\"\nduration = \"50d\"\n\n[[milestone]]\nid = \"live\"\n\
         name = \"Go-live\"\nafter = [\"move\"]\ncommitted = 2026-11-13\n",
    );
    project.run(&["build"]);
    let page = project.read("site/index.html").replace('\u{a0}', " ");
    let row = page.split("id=\"page__why\"").nth(1).unwrap().split("</table>").next().unwrap();
    assert!(row.contains("1 sign is silenced until 31 Dec 2026: The landlord is <em>away</em>"), "{row}");
    assert!(row.contains("The one warning sign about it is silenced."), "{row}");
    assert!(
        row.contains("<dt>Silenced</dt><dd>The landlord is <em>away</em> (until 31 Dec 2026)</dd>"),
        "{row}"
    );
    assert!(!page.contains("No rule about it finds"), "{page}");
    let verdict = page.split("class=\"verdict\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(verdict.contains("1 sign is silenced (schedule) until 31 Dec 2026."), "{verdict}");
    // Nothing of it where nothing is silenced.
    project.write("project.toml", "name = \"Office move\"\nstatus_date = 2026-11-13\n");
    project.run(&["build"]);
    let page = project.read("site/index.html");
    assert!(!page.contains("silenced") && page.contains("Off track"), "{page}");
}
