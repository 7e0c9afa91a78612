//! Nothing leaks: in a project in which every hidden value is a nonsense word of its own, no byte of an
//! audience's build contains one.

mod alarm;
mod closure;
mod finding;
mod honest;
mod ids;
mod inferred;
mod labour;
mod late;
mod lite;
mod made;
mod marks;
mod own_part;
mod people;
mod plain;
mod random;
mod readers;
mod ready_made;
mod reword;
mod tables;
mod texts;
mod theme;
mod untold;
mod vendors;

use milepost::pipeline::{self, Asked, Clock, Input, Outcome, Refusal};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::units::Date;

fn built(files: &[(&str, &str)], asked: Asked) -> Outcome {
    let sources = Sources::from_texts(files.iter().copied());
    let theme = Theme::load(Vec::new()).unwrap();
    let clock = Clock { as_of: None, today: Date::from_days(0) };
    pipeline::build(&Input {
        sources: &sources,
        theme: &theme,
        clock,
        asked,
        theme_name: None,
        base_url: None,
    })
}

/// Returns where a word begins that begins like this.
fn words<'a>(text: &'a str, start: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_first = |place: &usize| !text[..*place].ends_with(|c: char| c.is_ascii_alphanumeric());
    text.match_indices(start).map(|(place, _)| place).filter(is_first)
}

/// Words that the vendor may not see begin with `zq`; what everybody may see does not.
pub const PROJECT: &[(&str, &str)] = &[
    (
        "project.toml",
        r#"
name = "Open project"
summary = "See [[R-zqrisk]] and [[shown]]"
status_date = 2026-11-13
sponsor = "zqsponsor"
manager = "anna"
baseline = "approved"

[health]
silence = [{ rule = "risk-not-reviewed", record = "R-zqrisk", until = 2026-12-31, reason = "zqsilence" }]

[[audience]]
id = "team"
name = "Team"

[[audience]]
id = "vendor"
name = "Suppliers"
hides = ["budget", "risks", "issues", "changes", "people", "notes"]
"#,
    ),
    (
        "people.toml",
        r#"
[[person]]
id = "zqsponsor"
name = "Zqsponsor Name"
role = "Sponsor"
organisation = "zqcompany"
notes = "zqpersonnote"

[[person]]
id = "anna"
name = "Zqanna"

[[ownership]]
item = "zqitem"
accountable = "anna"
"#,
    ),
    (
        "plan.toml",
        r#"
[[phase]]
id = "zqphase"
name = "zqphase name"
visible = ["team"]

[[task]]
id = "zqchild"
name = "zqchild name"
phase = "zqphase"
duration = "5d"
workstream = "zqstream"

[[task]]
id = "shown"
name = "Shown task"
duration = "3d"
after = ["zqchild"]
owner = "anna"
assign = ["anna 50%"]
notes = "zqtasknote"
cost = 98761
line = "zqline"
earned = "milestones"
steps = [{ name = "Ready for [[R-zqrisk]]", weight = 1 }, { name = "Built", weight = 2, done = 2026-11-02 }]
blocked = { since = 2026-11-02, why = "Waiting", owner = "anna", needs = "I-zqissue" }

[[milestone]]
id = "live"
name = "Go-live"
after = ["shown"]
committed = 2026-11-20
gate = { kind = "go/no-go", decision = "D-zqdecision", criteria = ["Tested"] }
"#,
    ),
    (
        "risks.toml",
        r#"
[[risk]]
id = "R-zqrisk"
title = "zqrisktitle"
cause = "zqcause"
effect = "zqeffect"
probability = 5
impact = 5
owner = "anna"
trigger = "zqtrigger"
fallback = "zqfallback"
actions = [{ what = "zqaction" }]
affects = ["shown"]
chance = 50
cost = { low = 1, likely = 77713, high = 88813 }
delay = { low = "4h", likely = "1w", high = "8d" }
"#,
    ),
    (
        "issues.toml",
        "[[issue]]\nid = \"I-zqissue\"\ntitle = \"zqissuetitle\"\nblocks = [\"shown\"]\nescalated_to = \"zqbody\"\n",
    ),
    (
        "decisions.toml",
        r#"
[[decision]]
id = "D-zqdecision"
title = "zqdecisiontitle"
visible = ["team"]
needed_by = 2026-11-01
affects = ["live"]

[[decision]]
id = "D-02"
title = "Shown decision"
needed_by = 2026-11-20
decider = "anna"
options = ["Wait for [[C-zqchange]]"]
outcome = "After [[zqchild]] and [[zqline|the line]]"
affects = ["zqchild", "shown"]
"#,
    ),
    (
        "changes.toml",
        "[[change]]\nid = \"C-zqchange\"\ntitle = \"zqchangetitle\"\nreason = \"zqreason\"\nimpact = { cost = 66617, scope = \"zqscope\" }\nline = \"zqline\"\n",
    ),
    (
        "budget.toml",
        "[[line]]\nid = \"zqline\"\nname = \"zqlinename\"\ncategory = \"zqcategory\"\namount = 55519\n[contingency]\namount = 44423\n",
    ),
    (
        "actuals.csv",
        "date,line,amount,kind,supplier,reference,note\n2026-10-01,zqline,33391,actual,zqsupplier,zqref,zqnote\n",
    ),
    (
        "baselines/approved.toml",
        "name = \"approved\"\ntaken = 2026-09-01\n\n[[task]]\nid = \"zqchild\"\nstart = 2026-09-07\nfinish = 2026-09-11\ncost = 22283\n",
    ),
    (
        "updates/2026-11-13.md",
        "+++\nstatus = \"green\"\nauthor = \"anna\"\n+++\n\n## What changed\n\n- Waiting for [[zqchild]]\n",
    ),
    (
        "updates/2026-11-06.md",
        "+++\nvisible = [\"team\"]\nheadline = \"zqheadline\"\n+++\n\n## What changed\n\n- zqchanged\n",
    ),
    ("pages/zqpage.md", "+++\ntitle = \"zqpagetitle\"\nvisible = [\"team\"]\n+++\n\nzqpagebody\n"),
    ("pages/open.md", "+++\ntitle = \"Open page\"\n+++\n\nSee [[shown]] and [[D-zqdecision]].\n"),
];

/// Amounts that are hidden, in the ways they may be written.
const AMOUNTS: &[&str] = &["98761", "77713", "88813", "66617", "55519", "44423", "33391", "22283"];

#[test]
fn no_byte_of_a_build_holds_what_its_audience_may_not_see() {
    let outcome = built(PROJECT, Asked::Named("vendor"));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    assert!(site.get("index.html").is_some() && site.get("timeline.html").is_some());
    for file in site.files() {
        let text = String::from_utf8_lossy(&file.bytes).to_lowercase();
        if let Some(index) = text.find("zq") {
            let around: String = text[index.saturating_sub(60)..].chars().take(120).collect();
            panic!("{}: … {around} …", file.path);
        }
        assert!(!file.path.to_lowercase().contains("zq"), "{}", file.path);
        let digits: String =
            text.chars().filter(|c| !matches!(c, ',' | '.' | '\u{202f}' | '\u{a0}')).collect();
        for amount in AMOUNTS {
            assert!(!digits.contains(amount), "{} holds the amount {amount}", file.path);
        }
    }
    let data = outcome.data.unwrap();
    assert!(!data.to_lowercase().contains("zq"), "{data}");
    for finding in &outcome.findings {
        assert!(!finding.text.to_lowercase().contains("zq"), "{}", finding.text);
    }
}

#[test]
fn the_team_sees_it_all() {
    let outcome = built(PROJECT, Asked::Named("team"));
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    let all: String =
        site.files().iter().map(|file| String::from_utf8_lossy(&file.bytes).to_lowercase()).collect();
    for word in [
        "zqchild name",
        "zqrisktitle",
        "zqdecisiontitle",
        "zqissuetitle",
        "zqchangetitle",
        "zqlinename",
        "zqpagebody",
    ] {
        assert!(all.contains(word), "{word}");
    }
    assert!(site.get("source/plan.toml.html").is_some());
}

#[test]
fn a_project_with_several_audiences_wants_one_named() {
    let outcome = built(PROJECT, Asked::Default);
    assert!(outcome.site.is_none());
    assert!(matches!(outcome.refusal, Some(Refusal::ChooseAudience { unknown: None, .. })));
}

#[test]
fn a_hidden_title_in_a_shown_text_stops_the_build() {
    let mut files = PROJECT.to_vec();
    files.push(("pages/careless.md", "+++\ntitle = \"Careless\"\n+++\n\nThe zqdecisiontitle is not made.\n"));
    let outcome = built(&files, Asked::Named("vendor"));
    assert!(outcome.site.is_none());
    let Some(Refusal::Leak(leaks)) = outcome.refusal else { panic!("no alarm") };
    assert!(leaks.iter().any(|leak| leak.path == "careless.html" && leak.id == "D-zqdecision"));
}

#[test]
fn what_is_hidden_is_not_said_to_be_missing() {
    let outcome = built(PROJECT, Asked::Named("vendor"));
    let data: serde_json::Value = serde_json::from_str(&outcome.data.unwrap()).unwrap();
    assert!(data["risks"].get("matrix").is_none() && data["changes"].get("cost").is_none(), "{data}");
    assert!(data["health"]["cost"].get("fact").is_none(), "{data}");
    for file in outcome.site.unwrap().files() {
        let text = String::from_utf8_lossy(&file.bytes);
        assert!(!text.contains("not recorded") && !text.contains("No budget"), "{}", file.path);
    }
}

#[test]
fn the_data_has_ids_and_days_as_numbers() {
    let outcome = built(PROJECT, Asked::Named("team"));
    let data: serde_json::Value = serde_json::from_str(&outcome.data.unwrap()).unwrap();
    assert_eq!(data["risks"]["items"][0]["registered"]["affects"][0], "shown");
    assert_eq!(data["issues"][0]["blocks"][0], "shown");
    assert_eq!(data["risks"]["items"][0]["registered"]["delay"]["likely"], 5.0);
}

/// Ann works on two tasks, one of which the suppliers may not see, and on something else.
const TEAM: &[(&str, &str)] = &[
    (
        "people.toml",
        r#"
[[person]]
id = "ann"
name = "ANN"
busy = [{ from = 2026-11-16, to = 2026-11-20, share = 10, what = "zqbusy" }]
"#,
    ),
    (
        "plan.toml",
        r#"
[[task]]
id = "zqsecret"
name = "zqsecret task"
duration = "5d"
priority = 900
assign = ["ann 60%"]
visible = ["team"]

[[task]]
id = "shown"
name = "Shown task"
duration = "5d"
assign = ["ann 60%"]
"#,
    ),
];

fn team(level: bool, hides: &str, name: &str) -> milepost::site::Site {
    let head = format!(
        r#"
name = "Open project"
status_date = 2026-11-13
level = {level}
[[audience]]
id = "team"
name = "Team"
[[audience]]
id = "vendor"
name = "Suppliers"
hides = [{hides}]
"#
    );
    let people = TEAM[0].1.replace("ANN", name);
    let files = [("project.toml", head.as_str()), ("people.toml", &people), TEAM[1]];
    built(&files, Asked::Named("vendor")).site.unwrap()
}

fn bytes(site: &milepost::site::Site) -> String {
    site.files().iter().map(told).collect()
}

/// Returns what a file tells of the project: the heads of a table are the same for every project.
fn told(file: &milepost::site::OutFile) -> String {
    let text = String::from_utf8_lossy(&file.bytes).to_lowercase();
    let rows =
        text.split_once("\r\n").filter(|_| file.path.ends_with(".csv")).map(|(_, rows)| rows.to_string());
    rows.unwrap_or(text)
}

#[test]
fn where_people_are_hidden_there_is_no_workload() {
    for level in [false, true] {
        let site = team(level, "\"people\"", "Zqann");
        assert!(site.get("people.html").is_none());
        let all = bytes(&site);
        assert!(!all.contains("zq") && !all.contains("\"workload\"") && !all.contains("people.html"));
        assert!(!all.contains("\"rule\": \"person-over-capacity\""), "a finding about somebody hidden");
    }
}

#[test]
fn hidden_work_is_left_out_of_the_workload_as_if_it_did_not_exist() {
    let site = team(false, "", "Ann Archer");
    let page = String::from_utf8(site.get("people.html").unwrap().bytes.clone()).unwrap();
    // 60 % here and 10 % elsewhere; the 60 % that are hidden would make it 130.
    assert!(page.contains("<td class=\"h1\">70</td>") && !page.contains("130"), "{page}");
    assert!(!bytes(&site).contains("zqsecret"));
    // Who only has hidden work has none.
    let head = r#"
name = "Open project"
status_date = 2026-11-13
[[audience]]
id = "team"
name = "Team"
[[audience]]
id = "vendor"
name = "Suppliers"
"#;
    let plan = TEAM[1].1.replace("id = \"shown\"", "id = \"shown\"\nvisible = [\"team\"]");
    let files = [("project.toml", head), TEAM[0], ("plan.toml", plan.as_str())];
    let site = built(&files, Asked::Named("vendor")).site.unwrap();
    let page = String::from_utf8(site.get("people.html").unwrap().bytes.clone()).unwrap();
    assert!(page.contains("id=\"ann\"") && !page.contains("class=\"heat"), "{page}");
}

#[test]
fn what_waits_for_hidden_work_does_not_say_for_what() {
    let site = team(true, "", "Ann Archer");
    let data: serde_json::Value =
        serde_json::from_slice(&site.get("data/project.json").unwrap().bytes).unwrap();
    let task = &data["schedule"]["tasks"][0];
    assert_eq!((&task["start"], &task["driver"]["by"]), (&"2026-11-23".into(), &"not-shown".into()));
    assert!(!bytes(&site).contains("zqsecret"));
}
