//! The files of a portfolio beside its pages: its tables for spreadsheets, and its dates for calendars.

use super::two;

#[test]
fn every_table_of_a_portfolio_is_a_file() {
    let stand = two();
    stand.write(
        "alpha/budget.toml",
        "[[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = 40000\nforecast = 42000\n",
    );
    stand.write(
        "beta/decisions.toml",
        "[[decision]]\nid = \"D-1\"\ntitle = \"Which floor, which door\"\nneeded_by = 2026-11-20\n",
    );
    stand.write("beta/risks.toml", "[[risk]]\nid = \"R-1\"\ntitle = \"Rain\"\nprobability = 3\nimpact = 4\n");
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\ncurrency = \"EUR\"\n");
    assert_eq!(stand.run(&["build"]).exit, 0);
    let line = |file: &str, of: &str| {
        let table = stand.read(&format!("site/data/tables/{file}.csv"));
        let head = table.lines().next().unwrap().trim_start_matches('\u{feff}').to_owned();
        let found = table.lines().find(|line| line.starts_with(of)).unwrap_or_default();
        (head, found.to_owned())
    };
    let (head, alpha) = line("projects", "alpha,");
    assert!(head.starts_with("folder,group,name,") && head.contains(",approved,forecast,"), "{head}");
    assert!(
        alpha.contains("Alpha move") && alpha.contains("2026-11-20") && alpha.contains(",40000,42000,"),
        "{alpha}"
    );
    assert_eq!(line("open_decisions", "beta,").1, "beta,Beta mail,\"Which floor, which door\",2026-11-20,");
    assert!(line("open_risks", "beta,").1.starts_with("beta,Beta mail,R-1,Rain,,3,4,12,"));
    assert!(line("key_dates", "alpha,").1.contains(",milestone,gone,All gone,2026-11-20,2026-11-20,"));
    // What has no row is no file.
    assert!(!stand.join("site/data/tables/project_handovers.csv").exists());

    let about = stand.read("site/about.html");
    for file in ["data/portfolio.json", "data/tables/projects.csv", "dates.ics"] {
        assert!(about.contains(&format!("href=\"{file}\"")), "{file} {about}");
    }
}

#[test]
fn the_dates_of_all_projects_go_into_one_calendar() {
    let stand = two();
    let head = stand.read("portfolio.toml") + "[site]\nbase_url = \"https://example.com/w\"\n";
    stand.write("portfolio.toml", &head);
    stand.write(
        "beta/decisions.toml",
        "[[decision]]\nid = \"D-1\"\ntitle = \"Which floor\"\nneeded_by = 2026-11-18\n",
    );
    assert_eq!(stand.run(&["build"]).exit, 0);
    let calendar = stand.read("site/dates.ics").replace("\r\n ", "");
    for line in [
        "X-WR-CALNAME:Workplace 2027: Milestones and decisions",
        "UID:w/alpha/date/gone@example.com",
        "DTSTAMP:20261113T000000Z",
        "DTSTART;VALUE=DATE:20261120",
        "SUMMARY:All gone (milestone\\, Alpha move)",
        "SUMMARY:Which floor (decision\\, Beta mail)",
        "URL:https://example.com/w/beta/decisions.html#D-1",
    ] {
        assert!(calendar.contains(&format!("{line}\r\n")), "{line}\n{calendar}");
    }
    assert!(calendar.find("Which floor").unwrap() < calendar.find("Alpha move").unwrap());
}
