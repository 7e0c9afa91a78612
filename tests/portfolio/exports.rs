//! Projects that others build, read from what they have published.

use super::{project, two};
use crate::command::Project;

/// A portfolio of Alpha's folder and an export.
fn with(export: &str) -> Project {
    let stand = two();
    stand
        .write("portfolio.toml", "name = \"Workplace 2027\"\nprojects = [\"alpha\", \"published/*.json\"]\n");
    stand.write("published/crm.json", export);
    stand
}

/// What another build publishes, as the format describes it.
const CRM: &str = r#"{
  "format": "milepost/1",
  "project": {
    "name": "New CRM", "stage": "execution", "currency": "EUR", "as_of": "2026-11-06",
    "site": "https://example.com/crm/", "later": 1
  },
  "health": { "overall": "red", "called": { "rag": "amber", "date": "2026-11-06" } },
  "schedule": {
    "finish": "2027-03-31", "baseline_finish": "2027-02-26", "slip_days": 23, "progress": 40.0,
    "tasks": [{ "id": "a", "name": "Build", "kind": "task", "status": "in-progress" }],
    "milestones": [
      { "id": "m1", "name": "Contract", "date": "2026-10-01", "status": "finished" },
      { "id": "m2", "name": "Pilot over", "date": "2026-12-18", "status": "not-started" }
    ]
  },
  "budget": { "approved": "100000", "forecast": "112000", "complete": true },
  "decisions": [
    { "id": "D-2", "title": "Made long ago", "status": "made", "needed_by": "2026-09-01" },
    { "id": "D-4", "title": "Which data to move", "status": "needed", "needed_by": "2026-11-27",
      "decider": { "id": "olof", "name": "Olof Brandt" } }
  ]
}"#;

#[test]
fn an_export_gives_the_row_that_its_project_would() {
    let stand = with(CRM);
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    let page = stand.read("site/index.html").replace('\u{a0}', " ");
    let row = &page[page.find(">New CRM</a></th>").unwrap()..];
    let row = row.split("</tr>").next().unwrap();
    for words in [
        "Off track",
        "called at risk",
        "31 Mar 2027",
        "+23 d",
        "40 %",
        "€ 112 k",
        "\u{2212}\u{2060}€ 12 k",
        "Pilot over",
        "27 Nov",
        "7 days old",
    ] {
        assert!(row.contains(words), "no `{words}` in {row}");
    }
    assert!(page.contains("<a href=\"https://example.com/crm/index.html\">New CRM</a>"), "{page}");
    assert!(
        page.contains("<a href=\"https://example.com/crm/decisions.html#D-4\">Which data to move</a>"),
        "{page}"
    );
    assert!(page.contains("New CRM. Olof Brandt decides.") && !page.contains("Made long ago"), "{page}");
    assert!(page.contains("Worst first: New CRM is off track"), "{page}");
    assert!(!stand.join("site/published").exists());
}

#[test]
fn the_export_of_a_project_says_what_its_folder_says() {
    let stand = two();
    project(&stand, "beta", "Beta mail", "[site]\nbase_url = \"https://example.com/beta\"\n");
    let line = "[[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = 40000\n";
    stand.write("beta/budget.toml", line);
    let row = |page: String| {
        let row = page[page.find(">Beta mail</a><br>").unwrap()..].split("</tr>").next().unwrap().to_string();
        row.replace("https://example.com/", "")
    };
    assert_eq!(stand.run(&["build"]).exit, 0);
    let from_folder = row(stand.read("site/index.html"));
    stand.write("copied/beta.json", &stand.read("site/beta/data/project.json"));
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\nprojects = [\"copied/beta.json\"]\n");
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    assert_eq!(row(stand.read("site/index.html")), from_folder);
}

#[test]
fn an_export_of_another_format_costs_its_own_row() {
    for (export, message, words) in [
        (
            CRM.replace("milepost/1", "milepost/2"),
            "has the format `milepost/2`",
            "another version of milepost",
        ),
        ("{}".to_string(), "is not an export of milepost", "not an export of milepost"),
        (CRM.replace("\"as_of\"", "\"day\""), "no `project.as_of`", "not an export of milepost"),
    ] {
        let stand = with(&export);
        let built = stand.run(&["build"]);
        assert_eq!(built.exit, 1, "{}", built.err);
        assert!(built.err.contains(message) && built.err.contains("published/crm.json"), "{}", built.err);
        let page = stand.read("site/index.html");
        assert!(page.contains(words) && page.contains("alpha/index.html"), "{page}");
        assert_eq!(stand.run(&["check"]).exit, 1);
    }
}

#[test]
fn no_word_and_no_address_of_an_export_becomes_markup() {
    let nasty = CRM
        .replace("New CRM", "<script>alert(1)</script>")
        .replace("https://example.com/crm/", "javascript:alert(1)//");
    let stand = with(&nasty);
    assert_eq!(stand.run(&["build"]).exit, 0);
    let page = stand.read("site/index.html");
    assert!(!page.contains("<script>") && !page.contains("javascript:"), "{page}");
    assert!(page.contains("&lt;script&gt;alert(1)"), "{page}");
}

#[test]
fn an_export_does_not_name_what_another_project_hides() {
    let stand = two();
    let head = "\n[[audience]]\nid = \"vendor\"\nname = \"Suppliers\"\n\n\
                [[audience]]\nid = \"team\"\nname = \"Team\"\n";
    project(&stand, "alpha", "Alpha move", head);
    project(&stand, "beta", "Beta mail", head);
    let plan = stand.read("alpha/plan.toml");
    let gate = "\n[[milestone]]\nid = \"zqgate\"\nname = \"Gate\"\nvisible = [\"team\"]\n";
    stand.write("alpha/plan.toml", &(plan + gate));
    let plan = stand.read("beta/plan.toml");
    stand.write(
        "beta/plan.toml",
        &plan.replace("id = \"pack\"", "id = \"pack\"\nwaits_for = [\"alpha:zqgate\"]"),
    );
    // Built alone, it says what its own files say; nobody knows there what the other project shows.
    assert_eq!(stand.run(&["build", "beta", "--audience", "vendor", "-o", "alone"]).exit, 0);
    stand.write("copied/beta.json", &stand.read("alone/data/project.json"));
    assert!(stand.read("copied/beta.json").contains("zqgate"));
    stand
        .write("portfolio.toml", "name = \"Workplace 2027\"\nprojects = [\"alpha\", \"copied/beta.json\"]\n");
    let built = stand.run(&["build", "--audience", "vendor"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    for (path, text) in super::texts(&stand, "site") {
        assert!(!text.contains("zqgate"), "{path}: {text}");
    }
}

/// Where a project stands is decided once, by whoever publishes it.
#[test]
fn an_export_tells_where_the_project_stands() {
    for (stands, word) in [("complete", "Complete"), ("not-started", "Not started")] {
        let told = CRM.replace("\"overall\": \"red\"", "\"overall\": \"green\"").replacen(
            '{',
            &format!("{{ \"across\": {{ \"stands\": \"{stands}\" }},"),
            1,
        );
        let stand = with(&told);
        assert_eq!(stand.run(&["build"]).exit, 0);
        let page = stand.read("site/index.html").replace('\u{a0}', " ");
        let row = page.split("<tr").find(|row| row.contains(">New CRM</a></th>")).unwrap();
        assert!(row.contains(word), "{stands}: {row}");
    }
}

/// A figure that is there and cannot be read is not told as one that is not known.
#[test]
fn a_damaged_value_costs_the_row_and_names_its_key() {
    for (good, bad, key) in [
        ("\"progress\": 40.0", "\"progress\": 1e9", "schedule.progress"),
        ("\"forecast\": \"112000\"", "\"forecast\": \"1e999\"", "budget.forecast"),
        ("\"date\": \"2026-12-18\"", "\"date\": \"2026-99-99\"", "schedule.milestones[1].date"),
        ("\"slip_days\": 23", "\"slip_days\": \"23\"", "schedule.slip_days"),
        ("\"needed_by\": \"2026-11-27\"", "\"needed_by\": \"soon\"", "decisions[1].needed_by"),
        ("\"rag\": \"amber\"", "\"rag\": \"purple\"", "health.called.rag"),
    ] {
        assert!(CRM.contains(good), "{good}");
        wrong(&CRM.replace(good, bad), key);
    }
    let start = CRM.find("\"schedule\": {").unwrap();
    let end = CRM.find("\"budget\"").unwrap();
    wrong(&format!("{}\"schedule\": \"x\", {}", &CRM[..start], &CRM[end..]), "schedule");
    // What is said not to be known is no damage.
    let unknown = CRM.replace("\"slip_days\": 23", "\"slip_days\": null");
    assert_eq!(with(&unknown).run(&["check"]).exit, 0);
}

fn wrong(export: &str, key: &str) {
    let stand = with(export);
    let checked = stand.run(&["check", "--format", "json"]);
    assert_eq!(checked.exit, 1, "{key}");
    let json: serde_json::Value = serde_json::from_str(&checked.out).unwrap();
    let found = &json["diagnostics"][0];
    assert_eq!(found["file"], "published/crm.json", "{json}");
    assert!(found["message"].as_str().unwrap().contains(&format!("`{key}`")), "{json}");
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 1, "{}", built.err);
    assert!(stand.read("site/index.html").contains("not an export of milepost"), "{key}");
}
