//! What the page about all projects says, worked out by hand.

use super::{project, two};
use crate::command::Project;

fn index(stand: &Project) -> String {
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    stand.read("site/index.html")
}

/// Returns the row of a project, from its name to the end of the row.
fn row(page: &str, name: &str) -> String {
    let start = page.find(&format!(">{name}</a></th>")).or_else(|| page.find(&format!(">{name}</a><br>")));
    let start = start.unwrap_or_else(|| panic!("no row of {name} in {page}"));
    page[start..].split("</tr>").next().unwrap().replace('\u{a0}', " ")
}

#[test]
fn each_project_has_its_site_below_the_portfolio() {
    let stand = two();
    let page = index(&stand);
    assert!(page.contains("<a href=\"alpha/index.html\">Alpha move</a>"), "{page}");
    assert!(page.contains("<a href=\"beta/timeline.html#gone\">All gone</a>"), "{page}");
    assert!(stand.read("site/alpha/index.html").contains("Alpha move"));
    assert!(stand.read("site/beta/timeline.html").contains("id=\"gone\""));
}

#[test]
fn a_row_tells_finish_milestone_decision_and_age() {
    let stand = two();
    project(&stand, "beta", "Beta mail", "sponsor = \"jane\"\n");
    stand.write("beta/people.toml", "[[person]]\nid = \"jane\"\nname = \"Jane\"\n");
    stand.write(
        "beta/decisions.toml",
        "[[decision]]\nid = \"D-1\"\ntitle = \"Which mail system\"\nneeded_by = 2026-11-10\ndecider = \"jane\"\n",
    );
    stand
        .write("alpha/project.toml", "name = \"Alpha move\"\nstart = 2026-11-16\nstatus_date = 2026-11-06\n");
    let page = index(&stand);
    let (alpha, beta) = (row(&page, "Alpha move"), row(&page, "Beta mail"));
    // Five working days from Monday, 16 November.
    assert!(alpha.contains("20 Nov 2026") && beta.contains("20 Nov 2026"), "{alpha}{beta}");
    // The newest status date is that of Beta: Alpha is a week behind it.
    assert!(alpha.contains(">6 Nov<") && alpha.contains("7 days old"), "{alpha}");
    assert!(!beta.contains("days old"), "{beta}");
    assert!(
        alpha.contains(">none<") && beta.contains(">10 Nov<") && beta.contains("overdue"),
        "{alpha}{beta}"
    );
    let page = page.replace('\u{a0}', " ");
    assert!(page.contains("<a href=\"beta/decisions.html#D-1\">Which mail system</a>"), "{page}");
    assert!(page.contains("3 days overdue") && page.contains("Beta mail. Jane decides."), "{page}");
}

#[test]
fn the_worst_project_stands_first() {
    let stand = two();
    project(&stand, "gamma", "Gamma net", "");
    let called = |status: &str| format!("+++\nstatus = \"{status}\"\nheadline = \"x\"\n+++\n");
    for (folder, status) in [("alpha", "green"), ("beta", "red"), ("gamma", "amber")] {
        let name = ["Alpha move", "Beta mail", "Gamma net"]
            .into_iter()
            .find(|name| name.to_lowercase().starts_with(folder))
            .unwrap();
        project(&stand, folder, name, "[health]\npublish = \"called\"\n");
        stand.write(&format!("{folder}/updates/2026-11-13.md"), &called(status));
    }
    let page = index(&stand);
    let place = |name: &str| page.find(&format!("<th scope=\"row\"><a href=\"{name}/")).unwrap();
    assert!(place("beta") < place("gamma") && place("gamma") < place("alpha"), "{page}");
    assert!(page.contains("Worst first: Beta mail is off track"), "{page}");
    assert!(page.contains("Of three projects, one is off track and one is at risk."), "{page}");
    assert!(page.contains("1 off track, 1 at risk, 1 on track"), "{page}");
}

#[test]
fn money_of_one_currency_is_added_up_and_of_two_is_not() {
    let stand = two();
    for (folder, name) in [("alpha", "Alpha move"), ("beta", "Beta mail")] {
        project(&stand, folder, name, "currency = \"EUR\"\n");
    }
    let line = |amount: u32| format!("[[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = {amount}\n");
    stand.write("alpha/budget.toml", &line(40_000));
    stand.write("beta/budget.toml", &line(25_000));
    let page = index(&stand).replace('\u{a0}', " ");
    assert!(page.contains("<div class=\"v\">€ 65 k</div>"), "{page}");
    project(&stand, "beta", "Beta mail", "currency = \"GBP\"\n");
    let page = index(&stand).replace('\u{a0}', " ");
    assert!(
        page.contains("2 currencies")
            && page.contains("They are not added up: portfolio.toml names no currency"),
        "{page}"
    );
    assert!(!page.contains("65 k"), "{page}");
}

#[test]
fn a_project_with_errors_costs_its_own_row() {
    let stand = two();
    stand.write("broken/project.toml", "name = \"Broken\"\n");
    stand.write("broken/plan.toml", crate::command::PLAN);
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 1, "{}", built.err);
    assert!(built.err.contains("broken/plan.toml:5:"), "{}", built.err);
    assert!(built.err.contains("1 could not be built"), "{}", built.err);
    let page = stand.read("site/index.html");
    assert!(page.contains("Could not be read: 1 error in its files"), "{page}");
    assert!(page.contains("<th scope=\"row\">broken</th>"), "{page}");
    assert!(page.contains("one could not be read"), "{page}");
    assert!(stand.join("site/alpha/index.html").exists() && !stand.join("site/broken").exists());
}

#[test]
fn nothing_is_published_where_no_project_can_be_read() {
    let stand = Project::bare();
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\n");
    stand.write("broken/project.toml", "name = \"x\n");
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 1, "{}", built.err);
    assert!(built.err.contains("Nothing was published: no project could be built"), "{}", built.err);
    assert!(!stand.join("site").exists());
}

#[test]
fn the_same_files_give_the_same_bytes_on_any_number_of_threads() {
    let stand = two();
    assert_eq!(stand.run(&["build", "--jobs", "1"]).exit, 0);
    let again = stand.run(&["build", "--jobs", "5"]);
    assert!(again.err.contains("(nothing changed)"), "{}", again.err);
}

#[test]
fn what_is_hidden_in_a_project_is_hidden_in_its_portfolio() {
    let stand = two();
    let head = "sponsor = \"jane\"\n\n[[audience]]\nid = \"vendor\"\nname = \"Suppliers\"\n\n\
                [[audience]]\nid = \"team\"\nname = \"Team\"\n";
    project(&stand, "alpha", "Alpha move", head);
    project(&stand, "beta", "Beta mail", head);
    for folder in ["alpha", "beta"] {
        stand.write(&format!("{folder}/people.toml"), "[[person]]\nid = \"jane\"\nname = \"Jane\"\n");
    }
    let decision = |title: &str, visible: &str| {
        format!("[[decision]]\nid = \"D-9\"\ntitle = \"{title}\"\nneeded_by = 2026-11-20\n{visible}")
    };
    // The same words are hidden in one project and shown in the other; one title is in neither.
    stand.write(
        "alpha/decisions.toml",
        &(decision("Close the old office", "visible = [\"team\"]\n")
            + "\n[[decision]]\nid = \"D-10\"\ntitle = \"Zqsecret takeover\"\nvisible = [\"team\"]\n"),
    );
    stand.write("beta/decisions.toml", &decision("Close the old office", ""));
    let built = stand.run(&["build", "--audience", "vendor"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    let page = stand.read("site/index.html");
    assert!(page.contains("beta/decisions.html#D-9") && !page.contains("alpha/decisions.html"), "{page}");
    assert!(!page.contains("Zqsecret"), "{page}");
    assert!(page.contains("<span class=\"crumb\">For Suppliers</span>"), "{page}");
    assert!(page.contains("One decision needed"), "{page}");
    // The portfolio's own words are looked through as well.
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\nsummary = \"About the Zqsecret takeover\"\n");
    let built = stand.run(&["build", "--audience", "vendor", "-o", "other"]);
    assert_eq!(built.exit, 1, "{}", built.err);
    assert!(!stand.join("other").exists(), "{}", built.err);
}

#[test]
fn decisions_stand_by_who_decides_and_the_overdue_first() {
    let stand = two();
    for (folder, name) in [("alpha", "Alpha move"), ("beta", "Beta mail")] {
        project(&stand, folder, name, "");
        let people =
            "[[person]]\nid = \"jane\"\nname = \"Jane\"\n\n[[person]]\nid = \"olof\"\nname = \"Olof\"\n";
        stand.write(&format!("{folder}/people.toml"), people);
    }
    let decision = |id: &str, day: &str, who: &str| {
        format!("[[decision]]\nid = \"{id}\"\ntitle = \"Question {id}\"\n{day}{who}\n")
    };
    let (jane, olof) = ("decider = \"jane\"\n", "decider = \"olof\"\n");
    stand.write(
        "alpha/decisions.toml",
        &(decision("D-1", "needed_by = 2026-11-20\n", jane)
            + &decision("D-2", "needed_by = 2026-11-11\n", olof)),
    );
    stand.write(
        "beta/decisions.toml",
        &(decision("D-3", "needed_by = 2026-11-18\n", jane) + &decision("D-4", "", "")),
    );
    let front = index(&stand);
    // Three stand on the first page, which leads to the fourth.
    assert!(front.contains("<a href=\"decisions.html\">One more decision is open</a>"), "{front}");
    let page = stand.read("site/decisions.html").replace('\u{a0}', " ");
    assert!(page.contains("<h1>Four decisions are open, one overdue</h1>"), "{page}");
    let place = |words: &str| page.find(words).unwrap_or_else(|| panic!("no `{words}` in {page}"));
    // Olof's is two days late; Jane has two, of two projects, in order; nobody is asked for the last.
    let order = [
        "<h2>Olof: 1 open, 1 overdue</h2>",
        "alpha/decisions.html#D-2",
        "2 days overdue",
        "<h2>Jane: 2 open</h2>",
        "beta/decisions.html#D-3",
        "in 5 days",
        "alpha/decisions.html#D-1",
        "in 7 days",
        "<h2>Nobody is named: 1 open</h2>",
        "beta/decisions.html#D-4",
    ];
    let places: Vec<usize> = order.map(place).to_vec();
    assert!(places.is_sorted(), "{places:?} {page}");
}

#[test]
fn a_page_of_very_many_decisions_stays_light() {
    let stand = two();
    let many: String = (0..200)
        .map(|index| {
            let day = 1 + index % 28;
            format!("[[decision]]\nid = \"D-{index}\"\ntitle = \"Question {index}\"\nneeded_by = 2027-01-{day:02}\n\n")
        })
        .collect();
    stand.write("alpha/decisions.toml", &many);
    stand.write(
        "beta/decisions.toml",
        "[[decision]]\nid = \"D-1\"\ntitle = \"The first\"\nneeded_by = 2026-11-30\n",
    );
    index(&stand);
    let page = stand.read("site/decisions.html");
    assert!(page.contains("201 decisions are open") && page.contains("The first"), "{page}");
    // 51 of 201 are beyond the 150 that the page holds.
    assert!(page.contains("51 of the 201 open decisions"), "{page}");
    assert!(page.len() < 80 * 1024, "{}", page.len());
}

/// Three projects, of which one has an error: 40 of the 65 thousand are known, and one of the two decisions.
fn with_one_broken() -> Project {
    let stand = two();
    for (folder, name, amount) in [("alpha", "Alpha move", 40_000), ("beta", "Beta mail", 25_000)] {
        project(&stand, folder, name, "currency = \"EUR\"\n");
        let line = format!("[[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = {amount}\n");
        stand.write(&format!("{folder}/budget.toml"), &line);
    }
    let decision = "[[decision]]\nid = \"D-1\"\ntitle = \"Which van\"\nneeded_by = 2026-11-10\n";
    stand.write("alpha/decisions.toml", decision);
    project(&stand, "gamma", "Gamma net", "");
    stand
}

#[test]
fn every_figure_says_that_a_project_is_missing_from_it() {
    let stand = with_one_broken();
    let page = index(&stand).replace('\u{a0}', " ");
    // All are read: nothing is said of any that is missing.
    assert!(page.contains("<div class=\"v\">€ 65 k</div>"), "{page}");
    assert!(!page.contains("Counts only") && !page.contains("are without"), "{page}");
    assert!(stand.read("site/data/portfolio.json").contains("\"missing\":[]"));
    stand.write("beta/budget.toml", "[[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = \"lots\"\n");
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 1, "{}", built.err);
    let page = stand.read("site/index.html").replace('\u{a0}', " ");
    assert!(page.contains("<div class=\"v\">€ 40 k</div>"), "{page}");
    assert!(page.contains("Of three projects, one is at risk and one could not be read."), "{page}");
    assert!(page.contains("All sums, counts and dates here are without beta."), "{page}");
    // Below the cost, the latest finish and the open decisions; the count of projects tells it itself.
    assert_eq!(page.matches("Counts only 2 of 3 projects.").count(), 3, "{page}");
    assert!(page.contains("1 not read"), "{page}");
    // One of the two that are known keeps no budget.
    assert!(page.contains("One of two projects keeps a budget that is shown."), "{page}");
    assert!(page.contains("Its pages are left out until it is built again"), "{page}");
    for file in ["dates.html", "decisions.html", "week.html"] {
        let page = stand.read(&format!("site/{file}"));
        let said = "These figures are of 2 of 3 projects: beta could not be read.";
        assert_eq!(page.matches(said).count(), 1, "{file}: {page}");
        assert!(page.contains("<span>Figures of 2 of 3 projects</span>"), "{file}: {page}");
    }
    assert!(stand.read("site/decisions.html").contains("<h1>In 2 of 3 projects: "));
    let data = stand.read("site/data/portfolio.json");
    assert!(data.contains("\"missing\":[\"beta\"]"), "{data}");
}

#[test]
fn the_old_site_stays_where_errors_are_denied() {
    let stand = with_one_broken();
    index(&stand);
    let before = stand.read("site/index.html");
    stand.write("beta/plan.toml", "[[task]]\nid = \"a\"\nduration = \"soon\"\n");
    for what in ["errors", "warnings"] {
        let built = stand.run(&["build", "--deny", what]);
        assert_eq!(built.exit, 1, "{}", built.err);
        assert!(built.err.contains("Nothing was published: 1 error"), "{}", built.err);
        assert_eq!(stand.read("site/index.html"), before);
        assert!(stand.join("site/beta/index.html").exists());
    }
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 1, "{}", built.err);
    assert!(
        built.err.contains("left out with its pages (`--deny errors` publishes nothing"),
        "{}",
        built.err
    );
    assert!(!stand.join("site/beta").exists());
}

#[test]
fn variance_is_what_is_approved_less_the_forecast() {
    let stand = two();
    project(&stand, "alpha", "Alpha move", "currency = \"EUR\"\n");
    let line = "[[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = 40000\nforecast = 46000\n";
    stand.write("alpha/budget.toml", line);
    let page = index(&stand);
    let row = row(&page, "Alpha move");
    assert!(row.contains("\u{2212}\u{2060}€ 6 k"), "{row}");
    assert!(page.contains("Variance is what is approved less the forecast cost"), "{page}");
}
