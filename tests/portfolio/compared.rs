//! What projects are held against each other for: dates, hand-overs, risks, vendors, people, money. All days by hand.

use super::{texts, two};
use crate::command::Project;

/// Builds, and returns a page without its no-break spaces.
fn page(stand: &Project, path: &str) -> String {
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    stand.read(&format!("site/{path}")).replace(['\u{a0}', '\u{202f}'], " ")
}

/// Returns the rows of a page that have these words, as words alone.
fn rows(page: &str, words: &str) -> Vec<String> {
    page.split("<tr>").skip(1).map(plain).filter(|row| row.contains(words)).collect()
}

fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.split("</tr>").next().unwrap().chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                out.push(' ');
            }
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds a task with an outage from one evening to the next morning.
fn outage(stand: &Project, folder: &str, id: &str, day: &str, next: &str, more: &str) {
    let plan = stand.read(&format!("{folder}/plan.toml"));
    let task = format!(
        "\n[[task]]\nid = \"{id}\"\nname = \"Outage {id}\"\nduration = \"1d\"\n{more}\
         outage = {{ from = {day}T18:00:00, to = {next}T06:00:00 }}\n"
    );
    stand.write(&format!("{folder}/plan.toml"), &(plan + &task));
}

#[test]
fn outages_on_the_same_days_at_one_site_collide_first() {
    let stand = two();
    // Saturday, 28 November, both at Leeds, which one writes in capitals; and a week later two that only share the weekend.
    outage(&stand, "alpha", "core", "2026-11-28", "2026-11-29", "site = \"Leeds\"\n");
    outage(&stand, "beta", "mail", "2026-11-28", "2026-11-29", "site = \"LEEDS\"\n");
    outage(&stand, "alpha", "later", "2026-12-05", "2026-12-06", "site = \"York\"\n");
    outage(&stand, "beta", "other", "2026-12-05", "2026-12-06", "site = \"Derby\"\n");
    // Two days of one week at one site.
    outage(&stand, "alpha", "mon", "2026-12-07", "2026-12-08", "site = \"Hull\"\n");
    outage(&stand, "beta", "thu", "2026-12-10", "2026-12-11", "site = \"Hull\"\n");
    let page = page(&stand, "dates.html");
    let table = page.split("id=\"page__collisions\"").nth(1).unwrap().split("</table>").next().unwrap();
    let found = rows(table, "same");
    assert_eq!(found.len(), 3, "{found:#?}");
    assert!(found[0].contains("same days") && found[0].contains("the site Leeds"), "{found:#?}");
    assert!(found[0].contains("Outage core") && found[0].contains("Outage mail"), "{found:#?}");
    assert!(found[1].contains("same week") && found[1].contains("the site Hull"), "{found:#?}");
    assert!(found[2].contains("same weekend") && found[2].contains("5 Dec to 6 Dec"), "{found:#?}");
    assert!(page.contains("Three collisions in the next 13 weeks, the worst on 28 Nov"), "{page}");
}

#[test]
fn a_go_live_in_the_freeze_of_another_project_collides() {
    let stand = two();
    let freeze = "[[calendar.freeze]]\nname = \"Quarter end\"\nfrom = 2026-11-18\nto = 2026-11-24\n";
    super::project(&stand, "beta", "Beta mail", freeze);
    let plan = stand.read("alpha/plan.toml").replace("name = \"All gone\"", "name = \"Go-live\"");
    stand.write("alpha/plan.toml", &plan);
    let page = page(&stand, "dates.html");
    // Alpha's is forecast for 20 November. Beta's own milestone is no go-live, and Alpha has no freeze.
    let found = rows(&page, "in a freeze");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].contains("Go-live (Alpha move") && found[0].contains("Quarter end of Beta mail"),
        "{found:#?}"
    );
    assert!(page.contains("One freeze is ahead"), "{page}");
}

#[test]
fn nothing_collides_within_one_project() {
    let stand = two();
    outage(&stand, "alpha", "core", "2026-11-28", "2026-11-29", "site = \"Leeds\"\n");
    outage(&stand, "alpha", "mail", "2026-11-28", "2026-11-29", "site = \"Leeds\"\n");
    let page = page(&stand, "dates.html");
    assert!(page.contains("<h1>Nothing collides in the next 13 weeks</h1>"), "{page}");
}

#[test]
fn a_hand_over_has_its_margin_and_a_broken_one_is_told_at_its_place() {
    let stand = two();
    let plan = "[[task]]\nid = \"use\"\nname = \"Use the boxes\"\nduration = \"2d\"\nnot_before = 2026-11-30\n\
                waits_for = [\"alpha:gone\"]\n\n\
                [[task]]\nid = \"early\"\nname = \"Too early\"\nduration = \"2d\"\nwaits_for = [\"alpha:gone\"]\n\n\
                [[task]]\nid = \"lost\"\nname = \"Lost\"\nduration = \"2d\"\nwaits_for = [\"alpha:gon\", \"gamma:x\"]\n";
    stand.write("beta/plan.toml", plan);
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    assert!(built.err.contains("--> beta/plan.toml:18:14"), "{}", built.err);
    assert!(
        built.err.contains("`alpha` has no milestone `gon`") && built.err.contains("did you mean `gone`?")
    );
    assert!(built.err.contains("`gamma` is no project of this portfolio"), "{}", built.err);
    let page = page(&stand, "dates.html");
    // All gone on Friday, 20 November: ten days before Monday the 30th, and four after Monday the 16th.
    let found = |name: &str| rows(&page, name).into_iter().find(|row| row.starts_with(name)).unwrap();
    assert!(
        found("Use the boxes").ends_with("30 Nov 20 Nov no baseline 10 days"),
        "{}",
        found("Use the boxes")
    );
    assert!(found("Too early").ends_with("4 days too late"), "{}", found("Too early"));
    assert!(page.contains("One hand-over comes later than it is needed"), "{page}");
    assert!(page.contains("does not have, or not show") && page.contains("not in this portfolio"), "{page}");
    let checked = stand.run(&["check"]);
    assert!(checked.out.contains("no milestone `gon`"), "{}", checked.out);
}

#[test]
fn what_is_waited_for_is_a_project_and_an_id() {
    let stand = two();
    stand.write("beta/plan.toml", "[[task]]\nid = \"a\"\nduration = \"2d\"\nwaits_for = [\"gone\"]\n");
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 1);
    assert!(
        built.err.contains("beta/plan.toml:4:") && built.err.contains("error[bad-dependency]"),
        "{}",
        built.err
    );
}

#[test]
fn risks_are_shared_by_name_title_or_tag() {
    let stand = two();
    let risk = |id: &str, title: &str, more: &str| {
        format!("[[risk]]\nid = \"{id}\"\ntitle = \"{title}\"\nprobability = 4\nimpact = 4\n{more}\n")
    };
    let cost = "chance = 50\ncost = { low = 500, likely = 1000, high = 2000 }\n";
    let alpha = risk("R-1", "Chips are late", &format!("shared = \"Chip shortage\"\n{cost}"))
        + &risk("R-2", "Somebody leaves", "")
        + &risk("R-3", "Only here", "tags = [\"lonely\"]\n");
    let beta = risk("R-9", "Switches are late", &format!("shared = \"chip shortage\"\n{cost}"))
        + &risk("R-8", "Somebody leaves", "")
        + &risk("R-7", "Elsewhere", "status = \"closed\"\ntags = [\"lonely\"]\n");
    stand.write("alpha/risks.toml", &alpha);
    stand.write("beta/risks.toml", &beta);
    let page = page(&stand, "risks.html");
    let table = page.split("id=\"page__shared\"").nth(1).unwrap().split("</table>").next().unwrap();
    // Two halves of a thousand.
    let chips = rows(table, "Chip shortage");
    assert!(chips[0].contains("Chip shortage 2") && chips[0].ends_with("16 € 1 k"), "{chips:#?}");
    assert!(chips[0].contains("Chips are late , Alpha move; Switches are late , Beta mail"), "{chips:#?}");
    assert_eq!(rows(table, "Somebody leaves").len(), 1);
    assert!(!table.contains("lonely"), "a closed risk is not shared: {table}");
    assert!(
        page.contains("<h1>Two risks hit several projects, five risks are high or severe</h1>"),
        "{page}"
    );
}

#[test]
fn vendors_of_several_projects_stand_with_their_sum() {
    let stand = two();
    let vendor = |value: u32, due: &str| {
        format!(
            "[[vendor]]\nid = \"v\"\nname = \"Nordlink\"\ncontract_value = {value}\n\
             commitments = [{{ what = \"Lines\", due = {due} }}]\n\n[[vendor]]\nid = \"w\"\nname = \"Only {value}\"\n"
        )
    };
    stand.write("alpha/vendors.toml", &vendor(100_000, "2026-11-02"));
    stand.write("beta/vendors.toml", &vendor(20_000, "2026-12-04"));
    let page = page(&stand, "vendors.html");
    let found = rows(&page, "Nordlink");
    // One is overdue since 2 November, the other is open and next.
    assert!(found[0].starts_with("Nordlink Alpha move , Beta mail € 120 k"), "{found:#?}");
    assert!(found[0].ends_with("2 1 0 4 Dec , Beta mail"), "{found:#?}");
    assert!(!page.contains("Only 100000"), "{page}");
}

#[test]
fn people_of_all_projects_are_over_capacity_together() {
    let stand = two();
    stand.write("people.toml", "[[person]]\nid = \"ana\"\nname = \"Ana Ruiz\"\n");
    for folder in ["alpha", "beta"] {
        let plan = "[[task]]\nid = \"a\"\nname = \"Work\"\nduration = \"5d\"\nassign = [\"ana 70%\"]\n";
        stand.write(&format!("{folder}/plan.toml"), plan);
    }
    let page = page(&stand, "people.html");
    // 70 % and 70 % of the week from 16 November: 28 hours each.
    assert!(page.contains("<h1>One person works in several projects, one over capacity</h1>"), "{page}");
    assert!(page.contains("<td class=\"h3\">140</td>"), "{page}");
    let over = rows(&page, "140 %");
    assert!(
        over[0].contains("Ana Ruiz 1 week, from 16 Nov 2026 140 % Alpha move 28 h, Beta mail 28 h"),
        "{over:#?}"
    );
    // The people beside the portfolio are those of each project, also where it is built alone.
    let alone = stand.run(&["check", "alpha"]);
    assert_eq!(alone.exit, 0, "{}", alone.err);
}

#[test]
fn a_calendar_beside_the_portfolio_holds_for_all() {
    let stand = two();
    let calendar = "holidays = [{ date = 2026-11-17, name = \"Closed\" }]\n\n\
                    [[freeze]]\nname = \"Year end\"\nfrom = 2026-12-14\nto = 2027-01-08\n";
    stand.write("calendar.toml", calendar);
    let front = page(&stand, "index.html");
    // Five days from Monday, 16 November, without Tuesday: to Monday, 23 November.
    assert_eq!(front.matches(">23 Nov 2026</time></span></td>").count(), 2, "{front}");
    let dates = stand.read("site/dates.html");
    assert_eq!(rows(&dates.replace('\u{a0}', " "), "Year end").len(), 1, "{dates}");
}

#[test]
fn a_calendar_that_the_portfolio_names_is_found_by_each_project() {
    let stand = two();
    let calendar = "holidays = [{ date = 2026-11-21, name = \"Closed\" }]\n\n\
                    [named.weekend]\nworkdays = [\"sat\", \"sun\"]\n";
    stand.write("calendar.toml", calendar);
    let plan = "[[task]]\nid = \"pack\"\nduration = \"1d\"\ncalendar = \"weekend\"\n";
    stand.write("alpha/plan.toml", plan);
    stand.write("beta/plan.toml", plan);
    // Its own of that name goes before: there Saturday is not worked.
    let own = "\n[calendar.named.weekend]\nworkdays = [\"mon\"]\n";
    super::project(&stand, "beta", "Beta mail", own);
    stand.write("beta/plan.toml", plan);
    let front = page(&stand, "index.html");
    // The first weekend after Monday, 16 November, without the Saturday that is closed for all.
    assert_eq!(front.matches(">22 Nov 2026</time></span></td>").count(), 1, "{front}");
    assert_eq!(front.matches(">16 Nov 2026</time></span></td>").count(), 1, "{front}");
}

#[test]
fn sums_are_converted_by_rates_that_are_told_and_by_no_others() {
    let stand = two();
    let line = |amount: u32| format!("[[line]]\nid = \"L-1\"\nname = \"Boxes\"\namount = {amount}\n");
    super::project(&stand, "alpha", "Alpha move", "currency = \"EUR\"\n");
    super::project(&stand, "beta", "Beta mail", "currency = \"GBP\"\n");
    stand.write("alpha/budget.toml", &line(40_000));
    stand.write("beta/budget.toml", &line(25_000));
    let head = "name = \"Workplace 2027\"\ncurrency = \"EUR\"\n";
    stand.write("portfolio.toml", head);
    let front = page(&stand, "index.html");
    assert!(front.contains("They are not added up: portfolio.toml has no rate for GBP."), "{front}");
    let rate = "\n[[rate]]\ncurrency = \"GBP\"\nrate = 1.2\ndate = 2026-10-30\nsource = \"Treasury\"\n";
    stand.write("portfolio.toml", &format!("{head}{rate}"));
    let front = page(&stand, "index.html");
    // 40,000 and 25,000 × 1.2.
    assert!(front.contains("<div class=\"v\">€ 70 k</div>"), "{front}");
    assert!(front.contains("Converted: 1 GBP is 1.2, rate of 30 Oct 2026 (Treasury)."), "{front}");
    let no_source = format!("{head}\n[[rate]]\ncurrency = \"GBP\"\nrate = 1.2\ndate = 2026-10-30\n");
    stand.write("portfolio.toml", &no_source);
    let built = stand.run(&["build"]);
    assert!(built.exit == 1 && built.err.contains("missing-key"), "{}", built.err);
}

#[test]
fn the_week_tells_new_statuses_and_what_is_overdue() {
    let stand = two();
    let report = |status: &str| format!("+++\nstatus = \"{status}\"\nheadline = \"x\"\n+++\n");
    stand.write("alpha/updates/2026-11-06.md", &report("green"));
    stand.write("alpha/updates/2026-11-12.md", &report("red"));
    // Turned, but not this week.
    stand.write("beta/updates/2026-10-23.md", &report("green"));
    stand.write("beta/updates/2026-10-30.md", &report("amber"));
    stand.write(
        "beta/decisions.toml",
        "[[decision]]\nid = \"D-1\"\ntitle = \"Which\"\nneeded_by = 2026-11-10\n",
    );
    let page = page(&stand, "week.html");
    assert!(page.contains("<h1>One project has a new status, one date is overdue</h1>"), "{page}");
    let found = rows(&page, "12 Nov");
    assert!(found[0].contains("Alpha move on track off track"), "{found:#?}");
    assert!(
        rows(&page, "Which (decision), 3 days").len() == 1 || page.contains("Which</a> (decision), 3 days"),
        "{page}"
    );
}

#[test]
fn what_is_hidden_in_a_project_is_compared_with_nothing() {
    let stand = two();
    let head = "[[audience]]\nid = \"vendor\"\nname = \"Suppliers\"\nhides = [\"people\", \"risks\"]\n\n\
                [[audience]]\nid = \"team\"\nname = \"Team\"\n";
    let team = "visible = [\"team\"]\n";
    for (folder, name) in [("alpha", "Alpha move"), ("beta", "Beta mail")] {
        super::project(&stand, folder, name, head);
        stand.write(&format!("{folder}/people.toml"), "[[person]]\nid = \"zq\"\nname = \"Zqperson Ruiz\"\n");
        let risk = "[[risk]]\nid = \"R-1\"\ntitle = \"Zqrisk of all\"\nshared = \"Zqshared\"\nprobability = 5\nimpact = 5\n";
        stand.write(&format!("{folder}/risks.toml"), risk);
        let vendor = format!("[[vendor]]\nid = \"zqv\"\nname = \"Zqvendor\"\n{team}");
        stand.write(&format!("{folder}/vendors.toml"), &vendor);
        let hidden = format!("site = \"Zqsite\"\nassign = [\"zq\"]\nvendor = \"zqv\"\n{team}");
        outage(&stand, folder, "zqtask", "2026-11-28", "2026-11-29", &hidden);
        outage(
            &stand,
            folder,
            "open",
            "2026-11-28",
            "2026-11-29",
            "site = \"Leeds\"\nassign = [\"zq\"]\nvendor = \"zqv\"\n",
        );
    }
    // A hidden milestone of Beta that Alpha waits for.
    let plan = stand.read("beta/plan.toml");
    stand.write(
        "beta/plan.toml",
        &(plan + &format!("\n[[milestone]]\nid = \"zqgate\"\nname = \"Zqgate opens\"\n{team}")),
    );
    let plan = stand.read("alpha/plan.toml");
    stand.write(
        "alpha/plan.toml",
        &plan.replace("id = \"pack\"", "id = \"pack\"\nwaits_for = [\"beta:zqgate\"]"),
    );
    let built = stand.run(&["build", "--audience", "vendor"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    for file in ["index.html", "dates.html", "search.html", "about.html"] {
        let page = stand.read(&format!("site/{file}"));
        assert!(!page.to_lowercase().contains("zq"), "{file}: {page}");
    }
    let dates = stand.read("site/dates.html");
    assert!(dates.contains("the site Leeds") && dates.contains("or not show"), "{dates}");
    for file in ["risks.html", "vendors.html", "people.html"] {
        assert!(!stand.join(&format!("site/{file}")).exists(), "{file}");
    }
    // Nor does the project that waits for it name it, on its pages or in its data.
    for (path, text) in texts(&stand, "site") {
        assert!(!text.to_lowercase().contains("zq"), "{path}: {text}");
    }
    let says = |below: &str, words: &str| texts(&stand, below).iter().any(|(_, text)| text.contains(words));
    assert!(says("site/alpha", "beta: a milestone that is not shown"));
    // Whoever works on them sees it all.
    let built = stand.run(&["build", "--audience", "team", "-o", "team"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    assert!(
        stand.read("team/dates.html").contains("Zqsite")
            && stand.read("team/people.html").contains("Zqperson")
            && says("team/alpha", "beta: zqgate")
    );
    // Of a project that cannot be read, nobody knows what it shows.
    stand.write("beta/risks.toml", "[[risk]]\nid = 1\n");
    let built = stand.run(&["build", "--audience", "team", "-o", "team"]);
    assert_eq!(built.exit, 1, "{}", built.err);
    for (path, text) in texts(&stand, "team/alpha") {
        assert!(!text.contains("zqgate"), "{path}: {text}");
    }
}

#[test]
fn the_risk_map_marks_shared_and_severe_risks_with_the_codes_of_their_projects() {
    let stand = two();
    let risk = |id: &str, title: &str, probability: u8, impact: u8| {
        format!(
            "[[risk]]\nid = \"{id}\"\ntitle = \"{title}\"\nprobability = {probability}\nimpact = {impact}\n\n"
        )
    };
    // Severe; shared by its title, and low in both; neither.
    stand.write(
        "alpha/risks.toml",
        &(risk("R-1", "Fire", 5, 5) + &risk("R-2", "Strike", 1, 2) + &risk("R-3", "Rain", 1, 1)),
    );
    stand.write("beta/risks.toml", &risk("R-9", "Strike", 2, 1));
    let built = stand.run(&["build"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    let page = stand.read("site/risks.html");
    assert!(page.contains("Three risks are marked, one of them severe"), "{page}");
    assert!(page.contains("AL Alpha move; BE Beta mail"), "{page}");
    for (mark, href) in [
        ("AL: Fire, Alpha move; likelihood 5, impact 5", "alpha/risks.html#R-1"),
        ("AL: Strike, Alpha move; likelihood 1, impact 2", "alpha/risks.html#R-2"),
        ("BE: Strike, Beta mail; likelihood 2, impact 1", "beta/risks.html#R-9"),
    ] {
        assert!(page.contains(mark) && page.contains(&format!("href=\"{href}\"")), "{mark}: {page}");
    }
    assert!(!page.contains("Rain"), "{page}");
}

#[test]
fn a_delivery_is_overdue_on_the_page_of_the_week_as_on_that_of_vendors() {
    let stand = two();
    let vendor = |commitments: &str| {
        format!("[[vendor]]\nid = \"nordlink\"\nname = \"Nordlink\"\ncommitments = [{commitments}]\n")
    };
    stand.write("alpha/vendors.toml", &vendor(""));
    // Due a year ago, and promised for a day to come: it is overdue all the same.
    let late = "{ what = \"Access switches\", due = 2025-11-06, promised = 2099-01-04 }";
    stand.write("beta/vendors.toml", &vendor(late));
    let vendors = page(&stand, "vendors.html");
    assert!(rows(&vendors, "Nordlink").iter().any(|row| row.contains(" 1 1 ")), "{vendors}");
    let week = page(&stand, "week.html");
    assert!(!week.contains("nothing is overdue") && !week.contains("Nothing is overdue"), "{week}");
    assert!(rows(&week, "Access switches").iter().any(|row| row.contains("delivery")), "{week}");
}
