//! Vendors, readiness, gates and outages before audiences that may not see something of them.

use super::{built, bytes};
use milepost::pipeline::Asked;
use milepost::site::Site;

/// Beside the registers themselves, a task and a milestone that suppliers may not see: they show neither through
/// a commitment, nor through an item, nor through the gate.
const FILES: &[(&str, &str)] = &[
    (
        "plan.toml",
        r#"
[[task]]
id = "zqtask"
name = "zqtask name"
duration = "5d"
visible = ["team"]
outage = { from = 2026-11-16T10:00:00, to = 2026-11-16T12:00:00, affects = ["zqaffected"] }

[[task]]
id = "shown"
name = "Shown task"
duration = "5d"
vendor = "vzvzid"

[[milestone]]
id = "live"
name = "Go-live"
after = ["shown", "zqtask"]
gate = { kind = "go/no-go", decision = "D-zq", criteria = ["Tested"] }

[[milestone]]
id = "zqgate"
name = "zqgate name"
after = ["shown"]
visible = ["team"]
gate = { kind = "zqkind", criteria = ["zqcriterion"] }
"#,
    ),
    (
        "vendors.toml",
        r#"
[[vendor]]
id = "vzvzid"
name = "Vzvzname"
service = "Vzvzservice, see [[zqtask]]"
contact = "Pzpzcontact"
contract_value = 77713
response = "vzvzresponse"
escalation = "vzvzescalation"
owner = "ann"
commitments = [
  { what = "vzvzlate", due = 2026-11-02, task = "zqtask" },
  { what = "vzvzslip", due = 2026-11-20, promised = 2026-11-25, task = "shown" },
]
"#,
    ),
    (
        "readiness.toml",
        r#"
[[item]]
id = "rzrzone"
what = "rzrzwhat"
category = "rzrzcategory"
due = 2026-11-02
gate = "live"
owner = "ann"
evidence = "rzrzevidence"

[[item]]
id = "rzrztwo"
what = "rzrzhidden"
due = 2026-11-02
gate = "zqgate"
"#,
    ),
    ("people.toml", "[[person]]\nid = \"ann\"\nname = \"Pzpzann\"\n"),
    ("decisions.toml", "[[decision]]\nid = \"D-zq\"\ntitle = \"zqdecision\"\nvisible = [\"team\"]\n"),
    ("budget.toml", "[[line]]\nid = \"L-1\"\nname = \"Lines\"\namount = 100\n"),
    (
        "actuals.csv",
        "date,line,amount,kind,supplier,reference,note\n2026-10-01,L-1,33391,actual,Vzvzname,,\n",
    ),
];

fn site(hides: &str) -> (Site, String) {
    let head = format!(
        r#"
name = "Open project"
status_date = 2026-11-13
[[audience]]
id = "team"
name = "Team"
[[audience]]
id = "supplier"
name = "Suppliers"
hides = [{hides}]
"#
    );
    let mut files = vec![("project.toml", head.as_str())];
    files.extend(FILES);
    let outcome = built(&files, Asked::Named("supplier"));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    let findings: String =
        outcome.findings.iter().map(|finding| finding.text.to_lowercase() + "\n").collect();
    let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
    // The help and the pages of the rules explain every rule, whatever the project holds.
    let pages =
        site.files().iter().filter(|file| !file.path.starts_with("rules") && file.path != "help.html");
    let all: String = pages.map(super::told).collect();
    let all = all + &outcome.data.unwrap().to_lowercase() + &findings;
    (site, all)
}

#[test]
fn hidden_vendors_leave_no_word() {
    let (site, all) = site("\"vendors\"");
    assert!(site.get("vendors.html").is_none());
    assert!(!all.contains("vzvz") && !all.contains("\"vendors\""));
    // The rules on what vendors owe; `commitment-without-budget` is about money alone.
    for rule in ["commitment-overdue", "commitment-slipping", "commitment-without-date"] {
        assert!(!all.contains(rule), "{rule}");
    }
    assert!(all.contains("shown task"));
}

/// What the project writes of a vendor, and whom it would call about it, is not for the vendor's eyes.
#[test]
fn a_vendor_does_not_read_what_is_written_of_it() {
    let told_to = |visible: &str| {
        let vendor = format!(
            "+++\nname = \"Keldbeck Cabling\"\nservice = \"Cables\"\nescalation = \"Call zqdirector\"\ncommitments = [{{ what = \"Cables laid\", due = 2026-12-01 }}]\n{visible}+++\n\nIt is zqslow.\n"
        );
        let files = [
            ("project.toml", "name = \"Move\"\nstart = 2026-11-02\nstatus_date = 2026-11-13\n"),
            (
                "plan.toml",
                "[[task]]\nid = \"a\"\nname = \"Lay cables\"\nduration = \"5d\"\nvendor = \"keldbeck\"\n",
            ),
            ("vendors/keldbeck.md", vendor.as_str()),
        ];
        super::ready_made::site_of(&files, "vendor:keldbeck")
    };
    let site = told_to("");
    let all = super::bytes(&site);
    assert!(all.contains("cables") && !all.contains("zqdirector") && !all.contains("zqslow"));
    // Nor is it said to be missing.
    let data = super::ready_made::data(&site);
    let findings = data["findings"].as_array().unwrap();
    assert!(findings.iter().all(|found| found["rule"] != "vendor-without-escalation"), "{data}");
    let all = super::bytes(&told_to("visible = [\"team\", \"vendor:keldbeck\"]\n"));
    assert!(all.contains("zqdirector") && all.contains("zqslow"));
}

/// Beside its own work a vendor sees bars without words: how long they are, not how much of them is done.
#[test]
fn bars_without_words_tell_no_progress() {
    let files = [
        ("project.toml", "name = \"Move\"\nstart = 2026-11-02\nstatus_date = 2026-11-13\n"),
        (
            "plan.toml",
            "[[task]]\nid = \"dig\"\nname = \"Dig\"\nduration = \"3d\"\nfinished = 2026-11-04\n\
             [[task]]\nid = \"lay\"\nname = \"Lay\"\nduration = \"30d\"\nvendor = \"keldbeck\"\nafter = [\"dig\"]\nprogress = 20\n",
        ),
        ("vendors.toml", "[[vendor]]\nid = \"keldbeck\"\nname = \"Keldbeck Cabling\"\n"),
    ];
    let site = super::ready_made::site_of(&files, "vendor:keldbeck");
    let data = super::ready_made::data(&site);
    let tasks = data["schedule"]["tasks"].as_array().unwrap();
    let of = |name: &str| tasks.iter().find(|task| task["name"] == name).unwrap();
    assert!(of("Lay")["progress"].is_number(), "{data}");
    assert_eq!(of("Other work").get("progress"), None, "{data}");
    let page = String::from_utf8(site.get("timeline.html").unwrap().bytes.clone()).unwrap();
    assert!(!page.contains(", 0\u{a0}% done"), "{page}");
}

#[test]
fn hidden_readiness_leaves_no_word() {
    let (_, all) = site("\"readiness\"");
    assert!(
        !all.contains("rzrz")
            && !all.contains("\"rule\": \"readiness-")
            && !all.contains("go-live-not-ready")
    );
    // Not even how many there are: the gate is there, and what it asks for is not shown.
    assert!(all.contains("what must be there is not shown here") && !all.contains("nothing asked for"));
}

#[test]
fn hidden_money_leaves_no_amount() {
    for hides in ["\"money\"", "\"budget\""] {
        let (_, all) = site(hides);
        let digits: String =
            all.chars().filter(|c| !matches!(c, ',' | '.' | '\u{202f}' | '\u{a0}')).collect();
        assert!(!digits.contains("77713") && !digits.contains("33391"), "{hides}");
        assert!(
            !all.contains(" paid") && !all.contains("\"paid\"") && !all.contains("contract_left"),
            "{hides}"
        );
    }
}

#[test]
fn hidden_people_leave_no_contact_and_no_complaint() {
    let (site, all) = site("\"people\"");
    assert!(site.get("vendors.html").is_some() && !all.contains("pzpz"));
    assert!(!all.contains("vendor-without-escalation\"") && !all.contains("readiness-without-owner\""));
    assert!(!all.contains("nobody owns"));
}

#[test]
fn hidden_work_does_not_show_through_a_commitment_or_a_gate() {
    let (site, all) = site("");
    assert!(!all.contains("zq"), "{}", &all[all.find("zq").unwrap().saturating_sub(80)..][..160]);
    // What is shown of both registers is there.
    let page = |path: &str| String::from_utf8(site.get(path).unwrap().bytes.clone()).unwrap();
    assert!(page("vendors.html").contains("vzvzlate") && page("readiness.html").contains("rzrzwhat"));
    // A decision that is not shown is not missing, nor is the gate that an item is for.
    assert!(!all.contains("\"rule\": \"gate-without-decision\""));
}

#[test]
fn the_team_sees_it_all() {
    let mut files = vec![(
        "project.toml",
        "name = \"N\"\nstatus_date = 2026-11-13\n[[audience]]\nid = \"team\"\nname = \"Team\"\n",
    )];
    files.extend(FILES);
    let all = bytes(&built(&files, Asked::Named("team")).site.unwrap());
    for word in [
        "zqtask name",
        "zqcriterion",
        "zqaffected",
        "pzpzcontact",
        "vzvzescalation",
        "rzrzevidence",
        "rzrzhidden",
    ] {
        assert!(all.contains(word), "{word}");
    }
}
