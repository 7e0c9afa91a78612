//! What is wrong with a portfolio and its projects is told all in one run, each once, and counts for `--deny`.

use super::{project, two};
use crate::command::{Project, Said};
use serde_json::Value;

/// A plan whose line 5 names a person that is not there.
const BROKEN: &str = crate::command::PLAN;

fn json(said: &Said) -> Value {
    serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("{}{}", said.out, said.err))
}

/// Returns file, line and name of every diagnostic.
fn places(said: &Said) -> Vec<String> {
    let json = json(said);
    let all = json["diagnostics"].as_array().unwrap().iter();
    all.map(|each| {
        format!(
            "{}:{} {}",
            each["file"].as_str().unwrap_or("-"),
            each["line"],
            each["name"].as_str().unwrap()
        )
    })
    .collect()
}

/// Two projects that nothing can be said against, with their reports, so that `--deny warnings` lets them pass.
fn clean() -> Project {
    let stand = two();
    for folder in ["alpha", "beta"] {
        assert_eq!(stand.run(&["init", &format!("{folder}x"), "--template", "blank"]).exit, 0);
    }
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\nprojects = [\"alphax\", \"betax\"]\n");
    let said = stand.run(&["check", "--deny", "warnings"]);
    assert_eq!(said.exit, 0, "{}{}", said.out, said.err);
    stand
}

#[test]
fn warnings_of_the_portfolio_itself_are_denied() {
    let stand = clean();
    let head = stand.read("portfolio.toml");
    let rate =
        "currency = \"EUR\"\n[[rate]]\ncurrency = \"EUR\"\nrate = 2\ndate = 2026-11-01\nsource = \"ECB\"\n";
    stand.write("portfolio.toml", &format!("{head}{rate}"));
    for command in ["check", "build"] {
        assert_eq!(stand.run(&[command]).exit, 0, "{command}");
        let said = stand.run(&[command, "--deny", "warnings"]);
        let text = said.out + &said.err;
        assert_eq!(said.exit, 1, "{command} {text}");
        assert!(text.contains("portfolio.toml:5:12") && text.contains("1 warning"), "{command} {text}");
        assert!(!text.contains("the first rate counts") && text.contains("take the rate out"), "{text}");
    }
    stand.write("portfolio.toml", &head);
    stand.write("theme/custom.css", ":root { --ink-3: #999 }\n");
    for command in ["check", "build"] {
        let said = stand.run(&[command, "--deny", "warnings"]);
        let text = said.out + &said.err;
        assert_eq!(said.exit, 1, "{command} {text}");
        assert_eq!(text.matches("theme/custom.css:1:").count(), 1, "{text}");
        assert!(text.contains("1 warning"), "{text}");
    }
}

#[test]
fn a_mistake_of_the_portfolio_hides_none_of_its_projects() {
    let stand = two();
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\nsumary = \"x\"\n");
    stand.write("alpha/plan.toml", BROKEN);
    for command in ["check", "build"] {
        let said = stand.run(&[command]);
        let text = said.out + &said.err;
        assert_eq!(said.exit, 1, "{text}");
        let both = text.contains("portfolio.toml:2:1") && text.contains("alpha/plan.toml:5:");
        assert!(both && text.contains("2 errors"), "{command} {text}");
    }
    assert!(!stand.join("site").exists());
    // One that cannot be read at all says nothing of where its projects are.
    std::fs::write(stand.join("portfolio.toml"), b"name = \"\xff\"\n").unwrap();
    let said = stand.run(&["check", "--format", "json"]);
    assert_eq!(
        places(&said),
        ["portfolio.toml:1 not-text", "alpha/plan.toml:5 unknown-person"],
        "{}",
        said.err
    );
}

#[test]
fn a_mistake_in_what_projects_share_is_told_once() {
    let stand = two();
    stand.write("people.toml", "[[person]]\nid = \"jane\"\nnam = \"Jane\"\n");
    for command in ["check", "build"] {
        let said = stand.run(&[command]);
        let text = said.out + &said.err;
        assert_eq!((said.exit, text.matches("people.toml:3:1").count()), (1, 1), "{text}");
    }
    let said = stand.run(&["check", "--format", "json"]);
    let one: Vec<String> = places(&said);
    assert_eq!(one.iter().filter(|place| place.starts_with("people.toml:3")).count(), 1, "{one:?}");
    assert!(!stand.join("site").exists(), "no project can be built");
}

#[test]
fn a_machine_reads_what_is_wrong_with_all_projects() {
    let stand = two();
    stand.write("alpha/plan.toml", BROKEN);
    stand.write("beta/plan.toml", BROKEN);
    let said = stand.run(&["check", "--format", "json"]);
    assert_eq!(said.exit, 1);
    assert_eq!(places(&said), ["alpha/plan.toml:5 unknown-person", "beta/plan.toml:5 unknown-person"]);
    assert_eq!(json(&said)["diagnostics"][1]["project"], "beta");
    let github = stand.run(&["check", "--format", "github"]).out;
    assert_eq!(github.lines().count(), 2, "{github}");
    assert!(github.lines().all(|line| line.starts_with("::error file=")), "{github}");
    assert!(github.contains("file=beta/plan.toml,line=5"), "{github}");
    let sarif = json(&stand.run(&["check", "--format", "sarif"]));
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let uri = |at: usize| results[at]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].clone();
    assert_eq!((uri(0), uri(1)), ("alpha/plan.toml".into(), "beta/plan.toml".into()));
    // Two projects with one mistake have two, and each stays itself where the other is mended.
    let print = |result: &Value| result["partialFingerprints"]["milepost/v1"].clone();
    assert_ne!(print(&results[0]), print(&results[1]));
    let second = print(&results[1]);
    project(&stand, "alpha", "Alpha move", "");
    let sarif = json(&stand.run(&["check", "--format", "sarif"]));
    let found = |result: &Value| print(result) == second;
    assert!(sarif["runs"][0]["results"].as_array().unwrap().iter().any(found), "{sarif}");
}

#[test]
fn a_warning_sign_without_a_place_names_its_project() {
    let stand = two();
    let said = stand.run(&["check", "--format", "json"]);
    let signs = json(&said);
    let signs = signs["findings"].as_array().unwrap();
    assert!(!signs.is_empty() && signs.iter().all(|sign| sign["project"].is_string()), "{signs:?}");
    let github = stand.run(&["check", "--format", "github"]).out;
    let unplaced = github.lines().filter(|line| !line.contains("file="));
    assert!(unplaced.clone().all(|line| line.contains("::alpha: ") || line.contains("::beta: ")), "{github}");
}

/// What a build refuses, a check refuses.
#[test]
fn the_templates_of_the_portfolio_are_checked() {
    for text in ["{% if %}", "{{ zzz }}"] {
        let stand = two();
        stand.write("theme/templates/base.html", text);
        stand.write("alpha/plan.toml", BROKEN);
        for command in ["check", "build"] {
            let said = stand.run(&[command]);
            let text = said.out + &said.err;
            assert_eq!(said.exit, 1, "{text}");
            let both = text.contains("theme/templates/base.html:1:") && text.contains("alpha/plan.toml:5:");
            assert!(both, "{command} {text}");
        }
    }
}

#[test]
fn a_group_names_projects_that_are_there_and_each_once() {
    let stand = two();
    let groups = "[[group]]\nname = \"One\"\nprojects = [\"alpha\", \"bta\"]\n\
                  [[group]]\nname = \"Two\"\nprojects = [\"alpha\", \"*\"]\n";
    stand.write("portfolio.toml", &format!("name = \"Workplace 2027\"\n{groups}"));
    let said = stand.run(&["check", "--format", "json"]);
    assert_eq!(places(&said), ["portfolio.toml:4 no-effect", "portfolio.toml:7 no-effect"]);
    let told = json(&said);
    assert_eq!(told["diagnostics"][0]["hints"][0], "did you mean `beta`?", "{told}");
    assert_eq!(told["diagnostics"][1]["message"], "`alpha` is in the group `One` already");
}

/// An address without its beginning makes links that lead nowhere.
#[test]
fn an_address_that_is_none_is_told_at_its_place() {
    let stand = two();
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\n[site]\nbase_url = \"foo bar\"\n");
    project(&stand, "alpha", "Alpha move", "[site]\nbase_url = \"ftp://x\"\n");
    let said = stand.run(&["check", "--format", "json"]);
    assert_eq!(places(&said), ["portfolio.toml:3 bad-address", "alpha/project.toml:5 bad-address"]);
    for wrong in ["status.example.com", "https://x.example/a?b"] {
        let said = stand.run(&["build", "--base-url", wrong]);
        assert!(said.exit == 2 && said.err.contains("https://status.example.com/"), "{}", said.err);
    }
}
