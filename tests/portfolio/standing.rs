//! How a portfolio stands as a whole: its worst project, whatever the others are. All answers by hand.

use super::{project, two};
use crate::command::Project;
use serde_json::Value;

/// Makes a project whose readers see what its reports call it; each is a day and a status.
fn called(stand: &Project, folder: &str, name: &str, reports: &[(&str, &str)]) {
    let head = "[health]\npublish = \"called\"\n";
    project(stand, folder, name, head);
    for (file, old, new) in [
        ("project.toml", "start = 2026-11-16", "start = 2026-10-01"),
        ("plan.toml", "duration = \"5d\"", "duration = \"5d\"\nstarted = 2026-10-01\nprogress = 50"),
    ] {
        let path = format!("{folder}/{file}");
        stand.write(&path, &stand.read(&path).replace(old, new));
    }
    for (day, status) in reports {
        let report = format!("+++\nstatus = \"{status}\"\nheadline = \"As it is\"\n+++\n");
        stand.write(&format!("{folder}/updates/{day}.md"), &report);
    }
}

/// Builds, and returns the first page and what the data say of the portfolio.
fn built(stand: &Project, exit: i32) -> (String, Value) {
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, exit, "{}", built.err);
    let data: Value = serde_json::from_str(&stand.read("site/data/portfolio.json")).unwrap();
    (stand.read("site/index.html").replace('\u{a0}', " "), data["portfolio"].clone())
}

/// Returns the verdict of the first page.
fn verdict(page: &str) -> &str {
    page.split("<section class=\"verdict\"").nth(1).unwrap().split("</section>").next().unwrap()
}

/// Returns the row of a project in the table.
fn row<'a>(page: &'a str, folder: &str) -> &'a str {
    let link = format!("{folder}/index.html");
    page.split("<tr>").skip(1).find(|row| row.contains(&link)).unwrap()
}

fn word(page: &str) -> &str {
    let status = verdict(page).split("</svg>").nth(1).unwrap();
    status.split("</span>").next().unwrap()
}

#[test]
fn the_worst_project_is_the_status_of_all() {
    let stand = two();
    called(&stand, "alpha", "Alpha move", &[("2026-11-13", "green")]);
    called(&stand, "beta", "Beta mail", &[("2026-11-13", "green")]);
    for (status, told, data) in
        [("green", "On track", "green"), ("amber", "At risk", "amber"), ("red", "Off track", "red")]
    {
        called(&stand, "beta", "Beta mail", &[("2026-11-13", status)]);
        let (page, portfolio) = built(&stand, 0);
        assert_eq!((word(&page), portfolio["status"].as_str()), (told, Some(data)), "{page}");
        let worst = portfolio["worst"].as_array().cloned().unwrap_or_default();
        assert_eq!(worst, if status == "green" { vec![] } else { vec![Value::from("beta")] });
        let why = verdict(&page).split("<details class=\"why\">").nth(1).unwrap();
        assert!(why.contains("The whole stands as the worst of its projects."), "{why}");
        assert!(why.contains("Off track with one project off track, at risk with one at risk"), "{why}");
        assert_eq!(why.contains("Beta mail"), status != "green", "{why}");
        assert!(!why.contains("Alpha move"), "{why}");
    }
}

#[test]
fn what_is_not_known_is_never_on_track() {
    let stand = two();
    called(&stand, "alpha", "Alpha move", &[("2026-11-13", "green")]);
    called(&stand, "beta", "Beta mail", &[("2026-11-13", "green")]);
    stand.write("beta/budget.toml", "[[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = \"lots\"\n");
    let (page, data) = built(&stand, 1);
    assert_eq!((word(&page), data["status"].as_str()), ("Not known", Some("unknown")), "{page}");
    assert!(verdict(&page).contains("one could not be read"), "{page}");
    // What is known to be in trouble stays so.
    called(&stand, "alpha", "Alpha move", &[("2026-11-13", "amber")]);
    let (page, data) = built(&stand, 1);
    assert_eq!((word(&page), data["status"].as_str()), ("At risk", Some("amber")), "{page}");
}

#[test]
fn what_is_complete_or_not_started_makes_nothing_worse_and_is_counted() {
    let stand = two();
    called(&stand, "alpha", "Alpha move", &[("2026-11-13", "green")]);
    // Over and red at its end; and one that is only prepared and has no report.
    called(&stand, "beta", "Beta mail", &[("2026-11-13", "red")]);
    let text = stand.read("beta/project.toml");
    stand.write("beta/project.toml", &text.replace("[health]", "stage = \"closed\"\n[health]"));
    project(&stand, "gamma", "Gamma net", "stage = \"planning\"\n");
    let (page, data) = built(&stand, 0);
    assert_eq!((word(&page), data["status"].as_str()), ("On track", Some("green")), "{page}");
    assert!(page.contains("1 not started, 1 complete"), "{page}");
    assert!(
        page.contains("All three projects are on track, complete or not started yet."),
        "{}",
        verdict(&page)
    );
    let gamma = row(&page, "gamma");
    assert!(gamma.contains("Not started") && gamma.contains("Starts on 16 Nov"), "{gamma}");
    // Once its work has begun, its status is told.
    let plan = stand.read("gamma/plan.toml");
    stand.write(
        "gamma/plan.toml",
        &plan.replace("duration = \"5d\"", "duration = \"5d\"\nstarted = 2026-11-12"),
    );
    let (page, _) = built(&stand, 0);
    let gamma = row(&page, "gamma");
    assert!(!gamma.contains("Not started"), "{gamma}");
}

#[test]
fn since_when_is_told_where_the_reports_tell_it() {
    let stand = two();
    let green = |days: &[&'static str]| days.iter().map(|day| (*day, "green")).collect::<Vec<_>>();
    called(&stand, "alpha", "Alpha move", &green(&["2026-10-02", "2026-10-16", "2026-10-30", "2026-11-13"]));
    let beta = [
        ("2026-10-02", "green"),
        ("2026-10-16", "amber"),
        ("2026-10-30", "green"),
        ("2026-11-06", "amber"),
        ("2026-11-13", "amber"),
    ];
    called(&stand, "beta", "Beta mail", &beta);
    let (page, data) = built(&stand, 0);
    assert!(
        verdict(&page).contains("At risk since <time datetime=\"2026-11-06\">6 Nov</time>, as"),
        "{page}"
    );
    assert_eq!(data["status_since"].as_str(), Some("2026-11-06"));
    assert!(data.get("or_longer").is_none(), "{data}");
    // Alpha has one report only: before that, nobody knows what it was.
    let stand = two();
    called(&stand, "alpha", "Alpha move", &green(&["2026-11-06"]));
    called(&stand, "beta", "Beta mail", &beta);
    let (page, data) = built(&stand, 0);
    assert!(verdict(&page).contains("6 Nov</time> or longer"), "{page}");
    assert_eq!(data["or_longer"].as_bool(), Some(true));
    // The rules say something else than the reports do: nothing is said.
    let stand = two();
    let text = stand.read("alpha/plan.toml");
    stand.write(
        "alpha/plan.toml",
        &text.replace("after = [\"pack\"]", "after = [\"pack\"]\ncommitted = 2026-10-01"),
    );
    stand.write("alpha/updates/2026-11-13.md", "+++\nstatus = \"green\"\nheadline = \"x\"\n+++\n");
    stand.write("beta/updates/2026-11-13.md", "+++\nstatus = \"green\"\nheadline = \"x\"\n+++\n");
    let (page, data) = built(&stand, 0);
    assert_eq!(word(&page), "Off track", "{page}");
    assert!(!page.contains("as the reports have it") && data.get("status_since").is_none(), "{page}");
}

#[test]
fn a_row_says_why_its_project_stands_so() {
    let stand = two();
    let plan = stand.read("alpha/plan.toml");
    stand.write(
        "alpha/plan.toml",
        &plan.replace("after = [\"pack\"]", "after = [\"pack\"]\ncommitted = 2026-11-18"),
    );
    let (page, _) = built(&stand, 0);
    // Five days from Monday, 16 November, end on Friday, the 20th: two working days after the promise.
    let why = "“All gone” is forecast for 20 Nov, 2 working days after the promised 18 Nov</span>";
    assert!(row(&page, "alpha").contains(why), "{}", row(&page, "alpha"));
    assert!(row(&page, "beta").contains("“Pack the boxes” drives the date</span>"), "{}", row(&page, "beta"));
    // The words of a project in another language are not mixed in.
    project(&stand, "beta", "Beta mail", "[site]\nlanguage = \"de\"\n");
    let (page, _) = built(&stand, 0);
    assert!(!page.contains("bestimmt den Termin"), "{page}");
}

#[test]
fn a_hidden_word_of_the_portfolio_is_told_with_its_line() {
    let stand = two();
    let head = "\n[[audience]]\nid = \"vendor\"\nname = \"Suppliers\"\n\n[[audience]]\nid = \"team\"\nname = \"Team\"\n";
    project(&stand, "alpha", "Alpha move", head);
    project(&stand, "beta", "Beta mail", head);
    let decision = "[[decision]]\nid = \"D-10\"\ntitle = \"Zqsecret takeover\"\nvisible = [\"team\"]\n";
    stand.write("alpha/decisions.toml", decision);
    stand.write(
        "portfolio.toml",
        "name = \"Workplace 2027\"\n# One\nsummary = \"About the Zqsecret takeover\"\n",
    );
    let built = stand.run(&["build", "--audience", "vendor"]);
    assert_eq!(built.exit, 1, "{}", built.err);
    assert!(built.err.contains("written in portfolio.toml:3"), "{}", built.err);
    assert!(!built.err.contains("fault of milepost"), "{}", built.err);
}
