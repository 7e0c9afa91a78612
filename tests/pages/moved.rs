//! *Numbers that moved* on the page of the week: each figure on the day of the report before and on the status date,
//! worked out by hand from the dates of a small project.

mod project;

use super::{THEME, as_of};
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::source::Sources;
use project::{
    BUDGET, CHANGES, DECISIONS, HEAD, ISSUES, KEPT, LEDGER, PLAN, QUALITY, READINESS, REPORT, REPORTS, RISKS,
};

/// Makes the project with some of its files changed; an empty one is taken out.
fn project(changed: &[(&'static str, &'static str)], reports: &[&'static str]) -> Sources {
    let mut files = vec![
        ("project.toml", HEAD),
        ("plan.toml", PLAN),
        ("baselines/first.toml", KEPT),
        ("budget.toml", BUDGET),
        ("actuals.csv", LEDGER),
        ("changes.toml", CHANGES),
        ("risks.toml", RISKS),
        ("issues.toml", ISSUES),
        ("decisions.toml", DECISIONS),
        ("quality.toml", QUALITY),
        ("readiness.toml", READINESS),
    ];
    for (path, text) in changed {
        match files.iter_mut().find(|(known, _)| known == path) {
            Some(file) => file.1 = text,
            None => files.push((path, text)),
        }
    }
    files.extend(reports.iter().map(|path| (*path, REPORT)));
    files.retain(|(_, text)| !text.is_empty());
    Sources::from_texts(files)
}

/// Returns the section of the page that an audience gets.
fn section_for(sources: &Sources, asked: Asked) -> Option<String> {
    let clock = Clock { as_of: None, today: as_of() };
    let input = Input { sources, theme: &THEME, clock, asked, theme_name: None, base_url: None };
    let outcome = pipeline::build(&input);
    assert!(outcome.refusal.is_none(), "{:?} {:?}", outcome.refusal, outcome.diagnostics);
    let site = outcome.site.unwrap();
    let page = String::from_utf8(site.get("week.html").unwrap().bytes.clone()).unwrap();
    let page =
        page.replace('\u{a0}', " ").replace('\u{2060}', "").replace("&#39;", "'").replace("&quot;", "\"");
    let section = page.split("id=\"page__moved\"").nth(1)?.split("</section>").next()?;
    Some(section.to_string())
}

fn section(sources: &Sources) -> Option<String> {
    section_for(sources, Asked::Widest)
}

/// Returns the cells of each row of the table, without elements.
fn rows(section: &str) -> Vec<Vec<String>> {
    let plain = |html: &str| {
        let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
        parts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let cells = |row: &str| {
        let row = row.split("</tr>").next().unwrap();
        row.split("<td").map(|cell| plain(cell.split_once('>').unwrap().1)).collect()
    };
    section.split("<tr").skip(2).map(cells).collect()
}

/// Returns what the first cells say.
fn measures(section: &str) -> Vec<String> {
    rows(section).into_iter().map(|row| row[0].clone()).collect()
}

#[test]
fn every_measure_is_counted_on_both_days() {
    let section = section(&project(&[], &REPORTS)).unwrap();
    // "Unpack" takes Monday and Tuesday, the 16th and 17th: two working days after Friday the 13th.
    let expected = [
        ["Forecast finish plan kept on 5 Nov", "13 Nov", "17 Nov", "+2 d", "plan.toml:20"],
        ["Forecast: Moved in plan kept on 5 Nov", "13 Nov", "17 Nov", "+2 d", "plan.toml:30"],
        ["Forecast: Flat is empty plan kept on 5 Nov", "6 Nov", "12 Nov", "+4 d", "plan.toml:26"],
        ["Approved budget", "£ 5 040", "£ 5 340", "+£ 300", "changes.toml:2"],
        ["Contingency left", "£ 1 000", "£ 880", "−£ 120", "changes.toml:12"],
        ["Spent", "£ 400", "£ 650", "+£ 250", "actuals.csv:4"],
        ["Ordered, not yet paid", "£ 900", "£ 650", "−£ 250", "actuals.csv:4"],
        ["Tasks finished one more without a date", "1", "2", "+1", "plan.toml:14"],
        ["Milestones reached", "0", "1", "+1", "plan.toml:26"],
        ["Open defects", "6", "4", "−2", "quality.toml:4"],
        ["Readiness items done", "0", "1", "+1", "readiness.toml:1"],
        ["Open risks", "2", "3", "+1", "risks.toml:2"],
        ["Severe risks", "0", "2", "+2", "risks.toml:10"],
        ["Open issues", "1", "0", "−1", "issues.toml:1"],
        ["Changes waiting for a decision", "2", "1", "−1", "changes.toml:26"],
        ["Boxes left", "40 boxes", "13.5 boxes", "−26.5 boxes", "project.toml:7"],
    ];
    let found = rows(&section);
    for (expected, found) in expected.iter().zip(&found) {
        assert_eq!(found, expected, "{section}");
    }
    assert_eq!(found.len(), expected.len(), "{found:?}");
    assert!(section.contains(">6 Nov</th>") && section.contains(">13 Nov</th>"), "{section}");
    // The decision was made on the 6th itself: it is in both counts.
    assert!(section.contains("Unchanged: Decisions made (1)."), "{section}");
    assert!(!section.contains("loud nights"), "it was not measured since: {section}");
}

/// What moved the wrong way is said first; a milestone tells what the finish tells.
#[test]
fn the_heading_says_what_moved_most_to_the_worse() {
    let section = section(&project(&[], &REPORTS)).unwrap();
    let heading = "<h2>The forecast finish moved 2 working days later; contingency fell by £ 120</h2>";
    assert!(section.contains(heading), "{section}");
    let mark = |text: &str, tone: &str| section.contains(&format!("<span class=\"dl-{tone}\">{text}</span>"));
    assert!(mark("−2", "ok") && mark("−£ 120", "warn") && !mark("+£ 250", "ok"), "{section}");
}

#[test]
fn where_nothing_moved_that_is_said() {
    let section = section(&project(&[], &["updates/2026-11-12.md", "updates/2026-11-13.md"])).unwrap();
    assert!(section.contains("<h2>Nothing that is counted moved since 12 Nov</h2>"), "{section}");
    assert!(!section.contains("<table"), "{section}");
    for said in [
        "Spent (£ 650)",
        "Open risks (3)",
        "Severe risks (2)",
        "Tasks finished (2 and one more without a date)",
    ] {
        assert!(section.contains(said), "{said}: {section}");
    }
    // The plan of the 5th is a week old by then.
    assert!(section.contains("no plan was kept near 12 Nov. The command milepost baseline"), "{section}");
}

#[test]
fn without_a_report_before_there_is_nothing_to_compare_with() {
    assert_eq!(section(&project(&[], &REPORTS[1..])), None);
}

/// A date that is missing on what may have been open then, or approved then, is no reason to guess.
#[test]
fn what_does_not_say_when_is_not_compared() {
    let risks = "[[risk]]\nid = \"R-1\"\ntitle = \"Rain\"\nstatus = \"closed\"\nraised = 2026-10-02\n\
        [[risk]]\nid = \"R-2\"\ntitle = \"Snow\"\n[[risk]]\nid = \"R-3\"\ntitle = \"Hail\"\nraised = 2026-11-09\n";
    let issues = "[[issue]]\nid = \"I-1\"\ntitle = \"No boxes\"\n";
    let changes = "[[change]]\nid = \"C-1\"\ntitle = \"A larger van\"\nstatus = \"approved\"\nraised = 2026-11-02\n\
        impact = { cost = 300 }\nfunded_by = \"budget\"\nline = \"van\"\napprover = \"The family\"\n";
    let changed = [("risks.toml", risks), ("issues.toml", issues), ("changes.toml", changes)];
    let section = section(&project(&changed, &REPORTS)).unwrap();
    let told = measures(&section);
    for left_out in ["Open risks", "Severe risks", "Open issues", "Approved budget", "Changes waiting"] {
        assert!(!told.iter().any(|measure| measure.starts_with(left_out)), "{left_out}: {told:?}");
    }
    let said = "Not compared, since dates are missing: Approved budget (C-1); Open risks (2 records, R-1 first); \
        Open issues (I-1); Changes waiting for a decision (C-1).";
    assert!(section.contains(said), "{section}");
    // Approved without a day, but asked for since: it was approved since.
    let changes = "[[change]]\nid = \"C-1\"\ntitle = \"A larger van\"\nstatus = \"approved\"\nraised = 2026-11-09\n\
        impact = { cost = 300 }\nfunded_by = \"budget\"\nline = \"van\"\napprover = \"The family\"\n";
    let section = self::section(&project(&[("changes.toml", changes)], &REPORTS)).unwrap();
    let approved = rows(&section).into_iter().find(|row| row[0] == "Approved budget").unwrap();
    assert_eq!(approved[1..4], ["£ 5 000", "£ 5 300", "+£ 300"]);
}

/// A plan kept four days from the report is not the plan of that day.
#[test]
fn forecasts_are_compared_only_with_a_plan_kept_near_the_report() {
    for (taken, compared) in [("02", false), ("03", true), ("09", true), ("10", false)] {
        let kept = KEPT.replace("2026-11-05", &format!("2026-11-{taken}"));
        let kept: &'static str = Box::leak(kept.into_boxed_str());
        let section = section(&project(&[("baselines/first.toml", kept)], &REPORTS)).unwrap();
        let has = measures(&section).iter().any(|measure| measure.starts_with("Forecast"));
        assert_eq!(has, compared, "{taken}");
        assert_eq!(section.contains("Forecast dates are not compared"), !compared, "{taken}");
    }
}

const AUDIENCES: &str = r#"
[[audience]]
id = "team"
name = "Team"
[[audience]]
id = "board"
name = "Board"
hides = ["quality"]
"#;

/// Who does not see a register in full is not told how it moved, nor where the files say so.
#[test]
fn a_register_that_is_not_all_shown_is_left_out() {
    let head: &'static str = Box::leak(format!("{HEAD}{AUDIENCES}").into_boxed_str());
    let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    let inner = |text: &str, id: &str| {
        leak(text.replace(&format!("id = \"{id}\"\n"), &format!("id = \"{id}\"\nvisible = [\"team\"]\n")))
    };
    let changed = [
        ("project.toml", head),
        ("plan.toml", inner(PLAN, "pack")),
        ("budget.toml", inner(BUDGET, "van")),
        ("risks.toml", inner(RISKS, "R-4")),
        ("issues.toml", inner(ISSUES, "I-1")),
        ("changes.toml", inner(CHANGES, "C-3")),
        ("decisions.toml", inner(DECISIONS, "D-2")),
        ("readiness.toml", inner(READINESS, "RD-2")),
    ];
    let sources = project(&changed, &REPORTS);
    let section = section_for(&sources, Asked::Named("board")).unwrap();
    let told = measures(&section);
    let is_date = |measure: &String| measure.starts_with("Forecast") || measure == "Boxes left";
    assert!(told.iter().all(is_date), "{told:?}");
    for hidden in ["Unchanged", "Not compared", ".toml", "Source"] {
        assert!(!section.contains(hidden), "{hidden}: {section}");
    }
    let team = measures(&section_for(&sources, Asked::Named("team")).unwrap());
    assert_eq!(team.len(), 16, "{team:?}");
}

#[test]
fn it_is_said_in_the_language_of_the_site() {
    for (language, said) in [
        ("de", "Das prognostizierte Ende liegt 2 Arbeitstage später"),
        ("fr", "La fin prévue recule de 2 jours ouvrés"),
        ("es", "El fin previsto se retrasa 2 días laborables"),
    ] {
        let head = HEAD.replace("en-GB", language);
        let head: &'static str = Box::leak(head.into_boxed_str());
        let section = section(&project(&[("project.toml", head)], &REPORTS)).unwrap();
        assert!(section.contains(said), "{section}");
        assert_eq!(rows(&section).len(), 16);
    }
}
