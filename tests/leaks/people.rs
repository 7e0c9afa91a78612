//! Nothing leaks of people, stakeholders and the communication plan.

use super::{Asked, built, bytes};

/// A project in which everything that suppliers may not see is a nonsense word that begins with `zq`.
fn files<'a>(head: &'a str, people: &'a str, stakeholders: &'a str) -> [(&'a str, &'a str); 4] {
    let plan = r#"
[[task]]
id = "lines"
name = "Lines"
duration = "5d"
workstream = "Network"
assign = ["ann"]

[[task]]
id = "desks"
name = "Desks"
duration = "5d"
after = ["lines"]
assign = ["ann"]

[[task]]
id = "T-zqhidden"
name = "zqtask name"
duration = "5d"
workstream = "zqstream"
deliverable = "zqdeliverable"
visible = ["team"]
"#;
    [
        ("project.toml", head),
        ("people.toml", people),
        ("plan.toml", plan),
        ("stakeholders.toml", stakeholders),
    ]
}

fn head(hides: &str) -> String {
    format!(
        "name = \"Open project\"\nstatus_date = 2026-11-13\nstage = \"execution\"\nsponsor = \"ann\"\nmanager = \"ann\"\n\
         [[audience]]\nid = \"team\"\nname = \"Team\"\n[[audience]]\nid = \"vendor\"\nname = \"Suppliers\"\nhides = [{hides}]\n"
    )
}

const PEOPLE: &str = r#"
[[person]]
id = "ann"
name = "ANN"
role = "Sponsor"
organisation = "zqcompany"
away = [{ from = 2026-11-19, to = 2026-11-20, why = "zqreason" }]
busy = [{ from = 2026-11-16, to = 2026-11-20, share = 10, what = "zqbusy" }]
rate = 987654

[[ownership]]
item = "zqitem"
accountable = "ann"
"#;

const STAKEHOLDERS: &str = r#"
[[stakeholder]]
id = "st-zq"
name = "Zqboard members"
group = "zqgroup"
influence = "high"
interest = "low"
involvement = "weekly"
channel = "zqchannel"
needs = "zqneeds"

[[communication]]
id = "co-zq"
what = "Zqpaper for them"
audience = ["st-zq"]
cadence = "weekly"
channel = "zqpost"
last = 2026-10-01
"#;

#[test]
fn where_people_are_hidden_nothing_is_told_of_them_or_of_stakeholders() {
    let (head, people) = (head("\"people\""), PEOPLE.replace("ANN", "Zqann Name"));
    let outcome = built(&files(&head, &people, STAKEHOLDERS), Asked::Named("vendor"));
    let data = outcome.data.unwrap();
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    assert!(site.get("people.html").is_none());
    let all = bytes(&site);
    for word in
        ["zq", "987654", "href=\"people", "\"people\":", "\"ownership\"", "\"stakeholders\"", "absence_hits"]
    {
        assert!(!all.contains(word) && !data.to_lowercase().contains(word), "{word}");
    }
    let rules =
        ["absence-hits", "communication-", "stakeholder-", "key-person", "no-sponsor", "not-one-accountable"];
    for finding in &outcome.findings {
        assert!(!rules.iter().any(|rule| finding.rule.starts_with(rule)), "{finding:?}");
    }
}

#[test]
fn where_stakeholders_are_hidden_people_stay() {
    let (head, people) =
        (head("\"stakeholders\""), PEOPLE.replace("ANN", "Ann Archer").replace("zq", "own "));
    let outcome = built(&files(&head, &people, STAKEHOLDERS), Asked::Named("vendor"));
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    let all = bytes(&site);
    assert!(!all.contains("zq") && !outcome.data.unwrap().contains("zq"));
    let page = String::from_utf8_lossy(&site.get("people.html").unwrap().bytes).to_string();
    assert!(page.contains("Ann Archer") && page.contains("own busy"), "{page}");
    assert!(!page.contains("Stakeholders") && !page.contains("Communication plan"), "{page}");
    // Why somebody is away and what they cost is nobody's to read.
    assert!(!all.contains("own reason") && !all.contains("987654") && !all.contains("987,654"));
}

/// One stakeholder, one communication and one task are the team's own; what names them in free words goes with them.
#[test]
fn single_hidden_records_take_the_words_with_them_that_only_they_are_called() {
    let people = r#"
[[person]]
id = "ann"
name = "Ann Archer"

[[ownership]]
item = "Network"
accountable = "ann"

[[ownership]]
item = "zqtask name"
accountable = "ann"

[[ownership]]
item = "T-zqhidden"
accountable = "ann"

[[ownership]]
item = "ZQSTREAM"
accountable = "ann"

[[ownership]]
item = "zqdeliverable"
accountable = "ann"
"#;
    let stakeholders = r#"
[[stakeholder]]
id = "st-1"
name = "Staff"
group = "end users"
involvement = "weekly"

[[stakeholder]]
id = "st-zq"
name = "Zqboard members"
group = "zqgroup"
visible = ["team"]

[[communication]]
id = "co-1"
what = "News"
audience = ["st-zq", "zqboard members", "zqgroup", "end users"]
cadence = "monthly"
owner = "ann"
next = 2026-12-01

[[communication]]
id = "co-zq"
what = "Zqpaper for them"
audience = ["st-1"]
cadence = "weekly"
visible = ["team"]
"#;
    let head = head("");
    let outcome = built(&files(&head, people, stakeholders), Asked::Named("vendor"));
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    let all = bytes(&site);
    assert!(!all.contains("zq"), "{}", &all[all.find("zq").unwrap().saturating_sub(200)..][..300]);
    let data: serde_json::Value = serde_json::from_str(&outcome.data.unwrap()).unwrap();
    assert_eq!(data["ownership"].as_array().unwrap().len(), 1);
    assert_eq!(data["communications"][0]["audience"], serde_json::json!(["end users"]));
    // What tells the staff weekly is hidden: nobody may be told that they hear too little.
    assert!(!outcome.findings.iter().any(|finding| finding.rule == "stakeholder-not-informed"));
    let team = built(&files(&head, people, stakeholders), Asked::Named("team"));
    assert_eq!(team.site.unwrap().get("people.html").map(|_| ()), Some(()));
}

#[test]
fn somebody_accountable_who_is_hidden_is_not_said_to_be_missing() {
    let people = r#"
[[person]]
id = "ann"
name = "Ann Archer"

[[person]]
id = "zqben"
name = "Zqben Name"
visible = ["team"]

[[ownership]]
item = "Network"
responsible = ["ann"]
accountable = "zqben"
"#;
    let head = head("");
    let outcome = built(&files(&head, people, ""), Asked::Named("vendor"));
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    assert!(!bytes(&site).contains("zq"));
    assert!(!outcome.findings.iter().any(|finding| finding.rule == "not-one-accountable"));
    let page = String::from_utf8_lossy(&site.get("people.html").unwrap().bytes).to_string();
    assert!(page.contains(">Network</th>") && !page.contains("Nobody</span>"), "{page}");
}

/// What Ann costs a day must not change a byte of what somebody is told from whom anything is hidden.
#[test]
fn no_odds_tell_what_a_person_costs() {
    let site = |hides: &str, rate: u32| {
        let head = format!(
            "name = \"N\"\nstatus_date = 2026-11-13\n[[audience]]\nid = \"vendor\"\nname = \"V\"\nhides = [{hides}]\n"
        );
        let people = format!(
            "[[person]]\nid = \"ann\"\nname = \"Ann Odd\"\nrate = {{ per = \"day\", amount = {rate} }}\n"
        );
        let plan = "[[task]]\nid = \"a\"\nestimate = { low = \"1d\", likely = \"5d\", high = \"20d\" }\nassign = [\"ann\"]\n";
        let line = "[[line]]\nid = \"L-1\"\nname = \"Works\"\namount = 1000\nplan = [{ month = \"2026-12\", amount = 1000 }]\n";
        let files =
            [("project.toml", &*head), ("people.toml", &people), ("plan.toml", plan), ("budget.toml", line)];
        let outcome = built(&files, Asked::Named("vendor"));
        bytes(&outcome.site.unwrap()) + &outcome.data.unwrap()
    };
    for hides in ["\"people\"", "\"notes\"", "\"money\""] {
        assert!(site(hides, 500).contains("\"p80\""), "{hides}");
        assert!(site(hides, 500) == site(hides, 900), "{hides}: the rate can be told");
    }
    assert!(site("", 500) != site("", 900), "whoever sees everything is told the odds of the cost");
}

/// Ann has 60 % here, and 60 % in a task that suppliers are not shown.
#[test]
fn nobody_is_said_to_have_time_where_some_work_is_not_shown() {
    let site = super::team(false, "", "Ann Archer");
    let page = String::from_utf8(site.get("people.html").unwrap().bytes.clone()).unwrap();
    for words in [
        "<h1>By the work shown here, nobody is asked for more time than they have</h1>",
        "<h2>By the work shown here, nobody has more work than time</h2>",
        "Work that is not shown here is not counted.",
    ] {
        assert!(page.contains(words), "`{words}` is not in {page}");
    }
    // What is critical is not known of all that is shown, so neither is whether leave hits it.
    assert!(!page.contains("No leave that is planned hits critical work"), "{page}");
    let data: serde_json::Value =
        serde_json::from_slice(&site.get("data/project.json").unwrap().bytes).unwrap();
    assert_eq!(data["workload"]["complete"], false);
    assert_eq!(data["across"]["tasks_in_part"], true);

    // Whoever is overbooked by what is shown alone is so at the least.
    let shown = "name = \"Shown task\"\nduration = \"5d\"\nassign = [\"ann ";
    let plan = super::TEAM[1].1.replace(&format!("{shown}60%"), &format!("{shown}130%"));
    let head = head("");
    let files = [("project.toml", head.as_str()), super::TEAM[0], ("plan.toml", plan.as_str())];
    let words = |audience| {
        let site = built(&files, Asked::Named(audience)).site.unwrap();
        let page = String::from_utf8(site.get("people.html").unwrap().bytes.clone()).unwrap();
        page.replace(['\u{a0}', '\u{202f}'], " ")
    };
    let page = words("vendor");
    assert!(page.contains("<h1>By the work shown here, ANN is booked at 140 % in the week of"), "{page}");
    assert!(page.contains("<h2>By the work shown here, one person has more work than time"), "{page}");
    // The team sees all of it.
    let page = words("team");
    assert!(!page.contains("the work shown here") && !page.contains("is not counted"), "{page}");
}
