//! Rates of single people show nowhere; amounts that come from them only where money is shown.

use super::{Asked, Outcome, built};

/// Nobody's rate is a round number, so that it cannot stand in a page by chance.
const PEOPLE: &str = "[[person]]\nid = \"ann\"\nname = \"Ann\"\nrole = \"Engineer\"\nrate = 777.31\n\
                      [[person]]\nid = \"ben\"\nname = \"Ben\"\nrole = \"Tester\"\n";

const BUDGET: &str = "[rates]\ntester = { per = \"hour\", amount = 91.37 }\n\
                      [[line]]\nid = \"L-01\"\nname = \"Own staff\"\n\
                      [[line]]\nid = \"L-02\"\nname = \"Boxes\"\namount = 50000\n";

/// One person's single task makes the line: 7 × 777.31.
const PLAN: &str = "[[task]]\nid = \"pack\"\nname = \"Pack\"\nduration = \"7d\"\nline = \"L-01\"\nassign = [\"ann\"]\n\
                    started = 2026-11-02\nprogress = 50\nworkstream = \"Move\"\n\
                    effort = { planned = \"7d\", actual = \"4d\" }\n\
                    [[task]]\nid = \"test\"\nname = \"Test\"\nduration = \"7d\"\nline = \"L-02\"\n\
                    assign = [\"ben\"]\nstarted = 2026-11-02\nprogress = 50\nworkstream = \"Move\"\n\
                    effort = { planned = \"7d\", actual = \"5d\" }\n";

fn outcome(hides: &str) -> Outcome {
    build(hides, PEOPLE, PLAN)
}

fn build(hides: &str, people: &str, plan: &str) -> Outcome {
    let head = format!(
        "name = \"Open project\"\nstart = 2026-11-02\nstatus_date = 2026-11-13\n\
         [[audience]]\nid = \"team\"\nname = \"Team\"\n\
         [[audience]]\nid = \"vendor\"\nname = \"Suppliers\"\nhides = [{hides}]\n"
    );
    let files = [
        ("project.toml", head.as_str()),
        ("people.toml", people),
        ("plan.toml", plan),
        ("budget.toml", BUDGET),
    ];
    let outcome = built(&files, Asked::Named("vendor"));
    assert!(outcome.site.is_some(), "{:?}", outcome.diagnostics);
    outcome
}

/// Returns all bytes of a build as one text, digits without what groups them.
fn text(outcome: &Outcome) -> String {
    let files = outcome.site.as_ref().unwrap().files().iter();
    let text: String = files.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).collect();
    text.replace([',', '\u{a0}', '\u{202f}'], "")
}

/// The rates by the day and by the hour, as numbers may be written.
const RATES: [&str; 4] = ["777.31", "91.37", "97.16", "730.96"];

#[test]
fn no_rate_is_on_any_page() {
    for hides in ["\"sources\"", "\"people\"", "\"money\"", "\"budget\", \"people\""] {
        let text = text(&outcome(hides));
        for rate in RATES {
            let found = text.find(rate).map(|at| &text[at.saturating_sub(60)..(at + 60).min(text.len())]);
            assert_eq!(found, None, "{hides}: {rate}");
        }
    }
}

#[test]
fn the_amount_of_own_work_is_shown_with_money_only() {
    // 7 × 777.31 = 5,441.17.
    for (hides, is_shown) in
        [("\"sources\"", true), ("\"people\"", true), ("\"money\"", false), ("\"budget\"", false)]
    {
        assert_eq!(text(&outcome(hides)).contains("5441.17"), is_shown, "{hides}");
    }
}

/// The same with a third person, so that own work may be told in money.
fn with_three(hides: &str) -> Outcome {
    let shared = PLAN.replace("[\"ben\"]", "[\"ann\", \"ben\", \"cara\"]");
    let shared = shared.replace("[\"ann\"]", "[\"ann\", \"ben\", \"cara\"]");
    let people = format!("{PEOPLE}[[person]]\nid = \"cara\"\nname = \"Cara\"\nrate = 300\n");
    build(hides, &people, &shared)
}

#[test]
fn own_work_in_money_needs_both_and_never_tells_two_people_apart() {
    // 4 × 777.31 + 5 × 8 × 91.37 = 6,764.04 is the cost of what was spent; with 7 and 7 days planned it would give both
    // away.
    for hides in ["\"sources\"", "\"people\"", "\"money\""] {
        let text = text(&outcome(hides));
        assert!(!text.contains("6764.04"), "{hides}");
        assert!(!text.contains("Own work by workstream"), "{hides}");
    }
    // Three share everything alike: 9 days at (777.31 + 730.96 + 300) ÷ 3 a day. Each task is a sum of coins.
    for (hides, is_shown) in [("\"sources\"", true), ("\"people\"", false), ("\"money\"", false)] {
        let text = text(&with_three(hides));
        assert_eq!(text.contains("5424.81"), is_shown, "{hides}");
        assert_eq!(text.contains("Own work by workstream"), is_shown, "{hides}");
    }
}

#[test]
fn the_pages_of_the_files_have_no_rate_and_no_reason_of_an_absence() {
    let people = "[[person]]\nid = \"ann\"\nname = \"Ann\"\nrate = 777.31\n\
                  away = [2026-11-20, { from = 2026-11-23, to = 2026-11-24, why = \"zqhospital\" }]\n\
                  [[person]]\nid = \"ben\"\nname = \"Ben\"\n\
                  [person.rate]\nper = \"hour\"\namount = 91.37\n\
                  [[person.away]]\nfrom = 2026-12-01\nto = 2026-12-02\nwhy = \"\"\"\nzqcourt\nzqtwice\"\"\"\n";
    let budget = "[rates]\ntester = { per = \"hour\", amount = 97.16 }\n\"lead engineer\" = 730.96\n\
                  [[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = 500\n";
    let files = [
        ("project.toml", "name = \"Open project\"\nstatus_date = 2026-11-13\n"),
        ("people.toml", people),
        ("budget.toml", budget),
    ];
    // To everybody, and as who may see everything.
    for asked in [Asked::Default, Asked::Named("team")] {
        let outcome = built(&files, asked);
        assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
        let all = text(&outcome);
        for kept in RATES.into_iter().chain(["zqhospital", "zqcourt", "zqtwice"]) {
            assert!(!all.contains(kept), "{kept}");
        }
        let site = outcome.site.unwrap();
        let page = |path: &str| String::from_utf8(site.get(path).unwrap().bytes.clone()).unwrap();
        let lines = |page: &str| page.matches(" id=\"L").count();
        let shown = page("source/people.toml.html");
        assert!(shown.contains("•••") && shown.contains("Ben"), "{shown}");
        // Every line keeps its number.
        assert_eq!(lines(&shown), people.lines().count(), "{shown}");
        assert!(page("source/budget.toml.html").contains("Boxes"));
    }
}
