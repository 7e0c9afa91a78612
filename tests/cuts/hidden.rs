//! Whoever does not see every change or every risk is not told figures that only look whole.
//!
//! 1,000 were first agreed. C-1 added 200 from the budget; C-2 took 90 of a contingency of 100. R-1 is expected to
//! cost 60 and R-2 to cost 8.

use super::{HEAD, money};
use milepost::checks::health::Colour;
use milepost::checks::{self, Report, Topic};
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::{analysis, edition, load, plan};

const BUDGET: &str = "[[line]]\nid = \"A\"\nname = \"Work\"\namount = 1000\nforecast = 1300\n\n\
     [contingency]\namount = 100\nreserve_days = 9\n";
const CHANGES: &str = "[[change]]\nid = \"C-1\"\ntitle = \"More desks\"\nstatus = \"done\"\ndecided = 2026-05-04\n\
     approver = \"Steering\"\nfunded_by = \"budget\"\nline = \"A\"\nimpact = { cost = 200, days = 2 }\nVISIBLE\n\
     [[change]]\nid = \"C-2\"\ntitle = \"Rescue\"\nstatus = \"done\"\ndecided = 2026-06-04\napprover = \"Steering\"\n\
     funded_by = \"contingency\"\nline = \"A\"\nimpact = { cost = 90, days = 3 }\nVISIBLE\n\
     [[change]]\nid = \"C-3\"\ntitle = \"Signs\"\nstatus = \"requested\"\nraised = 2026-10-04\nfunded_by = \"budget\"\n\
     impact = { cost = 7 }\n";
const RISKS: &str = "[[risk]]\nid = \"R-1\"\ntitle = \"Fire in the depot\"\nchance = 60\n\
     cost = { low = 50, likely = 100, high = 150 }\nVISIBLE\n\
     [[risk]]\nid = \"R-2\"\ntitle = \"Late van\"\nchance = 10\ncost = { low = 50, likely = 80, high = 150 }\n";
const LEDGER: &str = "date,line,amount,kind\n2026-10-05,A,900,actual\n";

/// What is kept from the readers.
enum Kept {
    Nothing,
    Register(&'static str),
    SingleChanges,
    SingleRisk,
}

fn files(kept: &Kept) -> Vec<(&'static str, String)> {
    let hides = match kept {
        Kept::Register(name) => format!("hides = [\"{name}\"]\n"),
        _ => String::new(),
    };
    let head = format!(
        "{HEAD}[[audience]]\nid = \"team\"\nname = \"Team\"\n[[audience]]\nid = \"client\"\nname = \"Client\"\n{hides}"
    );
    let only = |is_kept| if is_kept { "visible = [\"team\"]\n" } else { "" };
    vec![
        ("project.toml", head),
        ("budget.toml", BUDGET.to_string()),
        ("changes.toml", CHANGES.replace("VISIBLE", only(matches!(kept, Kept::SingleChanges)))),
        ("risks.toml", RISKS.replace("VISIBLE", only(matches!(kept, Kept::SingleRisk)))),
        ("actuals.csv", LEDGER.to_string()),
    ]
}

fn report(kept: &Kept) -> Report {
    let project = load::load(&Sources::from_texts(files(kept))).project.unwrap();
    let client = project.audiences.iter().position(|audience| audience.id == "client").unwrap();
    let plan = plan::plan(&project, "2026-11-13".parse().unwrap());
    let (edition, _) = edition::issue(project, plan, Some(milepost::model::AudienceId::new(client)));
    let figures = analysis::analyse(&edition);
    checks::report(edition, figures)
}

fn colour(report: &Report, topic: Topic) -> Colour {
    report.health.dimensions.iter().find(|dimension| dimension.topic == topic).unwrap().colour
}

/// Returns the pages and the data as readers get them, with plain spaces.
fn site(kept: &Kept) -> impl Fn(&str) -> String {
    let sources = Sources::from_texts(files(kept));
    let theme = Theme::load(Vec::new()).unwrap();
    let clock = Clock { as_of: None, today: "2026-11-13".parse().unwrap() };
    let asked = Asked::Named("client");
    let input = Input { sources: &sources, theme: &theme, clock, asked, theme_name: None, base_url: None };
    let outcome = pipeline::build(&input);
    let told = format!("{:?} {:?}", outcome.refusal, outcome.diagnostics);
    let site = outcome.site.unwrap_or_else(|| panic!("{told}"));
    move |path| {
        let file = site.get(path).unwrap_or_else(|| panic!("{path} is missing"));
        String::from_utf8(file.bytes.clone()).unwrap().replace(['\u{a0}', '\u{202f}'], " ")
    }
}

const NO_CHANGES: [Kept; 2] = [Kept::Register("changes"), Kept::SingleChanges];

#[test]
fn whoever_sees_all_is_told_all() {
    let (report, page) = (report(&Kept::Nothing), site(&Kept::Nothing));
    let budget = report.figures.budget.as_ref().unwrap();
    assert!(budget.complete && report.figures.exposure.as_ref().unwrap().complete);
    assert_eq!(budget.contingency.as_ref().unwrap().left, money("10"));
    assert_eq!(report.figures.risks.exposure, Some(money("68")));
    let html = page("budget.html");
    assert!(html.contains("first agreed, € 200 more by approved changes"));
    assert!(html.contains("expected to cost more than is left"));
    assert!(html.contains("From what was first agreed to the forecast"));
    assert!(!html.contains("not shown here"), "nothing is kept back");
    let fired = |name: &str| report.findings.iter().any(|finding| finding.rule == name);
    assert!(fired("risk-exposure-over-contingency"));
    assert_ne!(colour(&report, Topic::Budget), Colour::Unknown);
}

#[test]
fn no_changes_is_not_said_where_changes_are_hidden() {
    for kept in &NO_CHANGES {
        let page = site(kept);
        let html = page("budget.html");
        assert!(html.contains("Some changes are not shown here"));
        for wrong in [
            "no changes",
            "As first agreed",
            "Nothing is drawn",
            "100 contingency is left",
            "Contingency left",
            "none of it approved by a change",
            "From what was first agreed to the forecast",
            "covers what open risks are expected to cost",
        ] {
            assert!(!html.contains(wrong), "{wrong}");
        }
        assert!(html.contains("Left, as far as changes are shown here"));
        assert!(html.contains("Not everything that draws on it is shown here"));
        assert!(page("budget/cuts.html").contains("Some changes are not shown here"));
        let overview = page("index.html");
        assert!(overview.contains("As far as the money is shown here"), "the overview says so, too");
        assert!(!overview.contains("of contingency left") && !overview.contains("the forecast holds"));
    }
}

#[test]
fn a_list_of_some_changes_says_that_it_is_of_some() {
    let page = site(&Kept::SingleChanges);
    // C-3 alone is left.
    assert!(page("budget.html").contains("Of those shown here, one change waits for a decision"));
    assert!(page("decisions.html").contains("Of those shown here, no change is approved"));
}

#[test]
fn nothing_is_judged_by_some_of_the_changes() {
    let money_rules = [
        "cost-over",
        "line-overdrawn",
        "contingency-low",
        "contingency-overdrawn",
        "risk-exposure-over-contingency",
        "commitment-without-budget",
        "scope-growth",
        "many-small-additions",
    ];
    for kept in &NO_CHANGES {
        let report = report(kept);
        let budget = report.figures.budget.as_ref().unwrap();
        assert!(!budget.complete && budget.lines_complete && !budget.changes_complete);
        let fired: Vec<&str> = report.findings.iter().map(|finding| finding.rule).collect();
        assert!(!fired.iter().any(|rule| money_rules.contains(rule)), "{fired:?}");
        for topic in [Topic::Budget, Topic::Scope] {
            assert_ne!(colour(&report, topic), Colour::Green, "{topic:?}");
        }
    }
}

/// Of two lines the one that is shown is 30 % over what is approved for it; nobody knows what both are.
#[test]
fn nothing_is_judged_by_some_of_the_lines() {
    let over = |visible: &str| {
        let mut files = files(&Kept::Nothing);
        files.retain(|(path, _)| *path != "changes.toml" && *path != "risks.toml");
        let more = format!("[[line]]\nid = \"B\"\nname = \"Rooms\"\namount = 10\n{visible}");
        files.push(("budget/more.toml", more));
        let project = load::load(&Sources::from_texts(files)).project.unwrap();
        let plan = plan::plan(&project, "2026-11-13".parse().unwrap());
        let (edition, _) = edition::issue(project, plan, Some(milepost::model::AudienceId::new(1)));
        let figures = analysis::analyse(&edition);
        let report = checks::report(edition, figures);
        (report.findings.iter().any(|finding| finding.rule == "cost-over"), colour(&report, Topic::Budget))
    };
    assert_eq!(over(""), (true, Colour::Red));
    let (fires, colour) = over("visible = [\"team\"]\n");
    assert!(!fires && colour != Colour::Green, "{colour:?}");
}

#[test]
fn hidden_risks_make_no_exposure_that_looks_whole() {
    // R-2 alone is shown: 8 of 68, within the 10 that are left.
    let (report, page) = (report(&Kept::SingleRisk), site(&Kept::SingleRisk));
    let found = report.figures.exposure.as_ref().unwrap();
    assert!(!found.complete && found.now == money("8"));
    assert!(report.figures.budget.as_ref().unwrap().complete, "the money of the lines is all there");
    for path in ["budget.html", "risks.html"] {
        let html = page(path);
        assert!(html.contains("The open risks shown here are expected to cost € 8"), "{path}");
        assert!(!html.contains("covers what open risks"), "{path}");
        assert!(!html.contains("within the € 10 of contingency left"), "{path}");
    }
    assert!(!report.findings.iter().any(|finding| finding.rule == "risk-exposure-over-contingency"));
}

#[test]
fn the_data_says_what_is_whole() {
    let flags = |kept: &Kept| {
        let data: serde_json::Value = serde_json::from_str(&site(kept)("data/project.json")).unwrap();
        let budget = &data["budget"];
        let flag = |value: &serde_json::Value| value.as_bool().unwrap();
        [
            flag(&budget["complete"]),
            flag(&budget["lines_complete"]),
            flag(&budget["changes_complete"]),
            flag(&budget["contingency"]["complete"]),
            flag(&budget["exposure"]["complete"]),
        ]
    };
    assert_eq!(flags(&Kept::Nothing), [true; 5]);
    for kept in &NO_CHANGES {
        assert_eq!(flags(kept), [false, true, false, false, true]);
    }
    assert_eq!(flags(&Kept::SingleRisk), [true, true, true, true, false]);
}

#[test]
fn a_project_without_changes_hides_none() {
    let mut files = files(&Kept::Register("changes"));
    files.retain(|(path, _)| *path != "changes.toml");
    let project = load::load(&Sources::from_texts(files)).project.unwrap();
    let plan = plan::plan(&project, "2026-11-13".parse().unwrap());
    let (edition, _) = edition::issue(project, plan, Some(milepost::model::AudienceId::new(1)));
    assert!(edition.changes_complete() && edition.risks_complete());
}
