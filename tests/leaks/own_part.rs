//! The first page of a vendor speaks of its part: what it has promised as well as its tasks, and what it waits for. What
//! cannot be judged on a part is not judged.

use super::ready_made::{HEAD, data, has, site_of};
use milepost::site::Site;

fn page(site: &Site, path: &str) -> String {
    let page =
        String::from_utf8(site.get(path).unwrap_or_else(|| panic!("no {path}")).bytes.clone()).unwrap();
    page.replace(['\u{a0}', '\u{202f}'], " ").replace("<time datetime=", "<time ")
}

/// The words of a page, without its markup.
fn words(site: &Site, path: &str) -> String {
    let (page, mut out, mut inside) = (page(site, path), String::new(), false);
    let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    for c in main.chars() {
        match c {
            '<' => inside = true,
            '>' => (inside, _) = (false, out.push(' ')),
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace(" ,", ",")
        .replace(" .", ".")
        .replace(" ;", ";")
}

#[track_caller]
fn says(text: &str, shown: &[&str], hidden: &[&str]) {
    for words in shown {
        assert!(text.contains(words), "`{words}` is not in: {text}");
    }
    for words in hidden {
        assert!(!text.contains(words), "`{words}` is in: {text}");
    }
}

const OTHERS: &str =
    "[[task]]\nid = \"zqroom\"\nname = \"Zqroom\"\nworkstream = \"Building\"\nduration = \"5d\"\n";

fn vendor(commitments: &str) -> String {
    format!("[[vendor]]\nid = \"acme\"\nname = \"Acme Cabling\"\ncommitments = [\n{commitments}]\n")
}

/// It was the 13th of November: the racks were due a week before and are promised for the 27th, 21 days after the 6th.
#[test]
fn deliveries_alone_are_a_part_with_a_status_and_an_end() {
    let vendors = vendor(
        "{ what = \"Cable drums\", due = 2026-11-20 },\n\
         { what = \"Two racks\", due = 2026-11-06, promised = 2026-11-27 },\n\
         { what = \"Survey report\", due = 2026-11-03, delivered = 2026-11-05 },\n",
    );
    let files = [("project.toml", HEAD), ("plan.toml", OTHERS), ("vendors.toml", vendors.as_str())];
    let site = site_of(&files, "vendor:acme");
    let page = words(&site, "index.html");
    says(
        &page,
        &[
            "Your part: At risk",
            "Your part is forecast to finish on 27 Nov 2026, when “Two racks” is promised for, 21 days later than agreed.",
            "One delivery is overdue, by 7 days",
            "Deliveries made 1 of 3",
        ],
        &["No report", "No forecast yet", "Data confidence", "Zqroom"],
    );
    // What is overdue stands before what is next; what has come is not asked for.
    let asked = page.split("Your deliveries and tasks").nth(1).unwrap().split("Your part: ").next().unwrap();
    let (racks, drums) = (asked.find("Two racks").unwrap(), asked.find("Cable drums").unwrap());
    assert!(racks < drums && !asked.contains("Survey report"), "{asked}");
    assert_eq!(data(&site)["health"]["schedule"]["rag"], "amber");
}

#[test]
fn a_part_is_not_finished_while_a_delivery_is_open() {
    let plan = format!(
        "{OTHERS}[[task]]\nid = \"lay\"\nname = \"Lay cables\"\nduration = \"3d\"\nvendor = \"acme\"\nfinished = 2026-11-06\n"
    );
    let promise =
        |more: &str| vendor(&format!("{{ what = \"A fitter on call\", due = 2026-12-11{more} }},\n"));
    let built = |vendors: &str| {
        site_of(&[("project.toml", HEAD), ("plan.toml", &plan), ("vendors.toml", vendors)], "vendor:acme")
    };
    let site = built(&promise(""));
    says(
        &words(&site, "index.html"),
        &[
            "Your part: On track",
            "forecast to finish on 11 Dec 2026, when “A fitter on call” is due.",
            "One delivery is open, the next on 11 Dec",
        ],
        &["Your part was finished", "Complete"],
    );
    // The page of the tasks says of which part it speaks.
    says(&words(&site, "timeline.html"), &["Your part of the plan was finished on 6 Nov 2026"], &[]);
    // On a day that is over and with no new one, nothing is known of the end.
    let promise_over = vendor("{ what = \"A fitter on call\", due = 2026-11-10 },\n");
    let page = words(&built(&promise_over), "index.html");
    says(
        &page,
        &["No day that lies ahead is promised for “A fitter on call”, due on 10 Nov 2026."],
        &["was finished"],
    );
    // When all of it has come, it is.
    let site = built(&promise(", delivered = 2026-11-12"));
    says(
        &words(&site, "index.html"),
        &["Your part: Complete", "Every delivery has come, the last on 12 Nov 2026."],
        &["forecast to finish"],
    );
}

/// Two weeks after the baseline, in October; the project goes on.
#[test]
fn a_part_that_is_done_is_complete_however_late_it_was() {
    let plan = format!(
        "{OTHERS}[[task]]\nid = \"lay\"\nname = \"Lay cables\"\nduration = \"3d\"\nvendor = \"acme\"\nstarted = 2026-10-12\nfinished = 2026-10-16\n"
    );
    let head = format!("{HEAD}stage = \"execution\"\nbaseline = \"agreed\"\n")
        .replace("start = 2026-11-02", "start = 2026-09-01");
    let kept = "name = \"agreed\"\ntaken = 2026-09-01\n[[task]]\nid = \"lay\"\nstart = 2026-09-30\nfinish = 2026-10-02\n";
    let files = [
        ("project.toml", head.as_str()),
        ("plan.toml", &plan),
        ("baselines/agreed.toml", kept),
        ("vendors.toml", "[[vendor]]\nid = \"acme\"\nname = \"Acme Cabling\"\n"),
    ];
    let page = words(&site_of(&files, "vendor:acme"), "index.html");
    says(
        &page,
        &[
            "Your part: Complete",
            "Your part was finished on 16 Oct 2026, 10 working days after the baseline.",
        ],
        &["At risk"],
    );
}

#[test]
fn what_a_vendor_promises_later_than_agreed_puts_its_part_at_risk() {
    let vendors = vendor("{ what = \"Two racks\", due = 2026-11-20, promised = 2026-11-24 },\n");
    let files = [("project.toml", HEAD), ("plan.toml", OTHERS), ("vendors.toml", vendors.as_str())];
    let rag = |audience: &str| data(&site_of(&files, audience))["health"]["schedule"]["rag"].clone();
    // Nothing of the project waits for it.
    assert_eq!(rag("team"), "green");
    assert_eq!(rag("vendor:acme"), "amber");
}

#[test]
fn a_vendor_reads_what_it_waits_for_and_nothing_else_of_it() {
    let plan = "[[task]]\nid = \"zqdig\"\nname = \"Zqdig\"\nworkstream = \"Building\"\nduration = \"5d\"\nowner = \"olga\"\nnotes = \"Zqnote\"\n\
                [[task]]\nid = \"lay\"\nname = \"Lay cables\"\nworkstream = \"Building\"\nduration = \"3d\"\nvendor = \"acme\"\nafter = [\"zqdig\"]\n\
                blocked = { since = 2026-11-09, why = \"The cellar is locked\", owner = \"mona\" }\n\
                [[task]]\nid = \"zqpaint\"\nname = \"Zqpaint\"\nduration = \"2d\"\nafter = [\"lay\"]\n";
    let people = "[[person]]\nid = \"mona\"\nname = \"Mona Zqwood\"\nrole = \"Project manager\"\n\
                  [[person]]\nid = \"olga\"\nname = \"Olga Zqman\"\n";
    let files = [
        ("project.toml", HEAD),
        ("plan.toml", plan),
        ("people.toml", people),
        ("vendors.toml", "[[vendor]]\nid = \"acme\"\nname = \"Acme Cabling\"\n"),
    ];
    let site = site_of(&files, "vendor:acme");
    has(&site, &["Lay cables"], &["zq"]);
    let page = words(&site, "index.html");
    let asked = page.split("Your deliveries and tasks").nth(1).unwrap();
    // Digging takes from Friday the 13th or Monday the 16th to the end of the next week; painting comes after.
    says(
        asked,
        &[
            "One task of yours is blocked",
            "Lay cables, blocked for 4 days: The cellar is locked. Who acts: Project manager.",
            "Lay cables depends on Building, forecast for 20 Nov.",
            "Other work from 26 Nov",
        ],
        &["Olga", "Mona"],
    );
}

#[test]
fn how_far_the_data_can_be_relied_upon_is_judged_on_all_of_it() {
    let plan = "[[task]]\nid = \"lay\"\nname = \"Lay cables\"\nduration = \"90d\"\nvendor = \"acme\"\nstarted = 2026-09-01\n\
                [[task]]\nid = \"dig\"\nname = \"Dig\"\nduration = \"3d\"\nstarted = 2026-11-12\n";
    let risks = "[[risk]]\nid = \"R-1\"\ntitle = \"Lift breaks down\"\nprobability = 5\nimpact = 5\nreviewed = 2026-09-01\n\
                 [[risk]]\nid = \"R-2\"\ntitle = \"Rain\"\nprobability = 1\nimpact = 1\nreviewed = 2026-11-12\n";
    let vendors = "[[vendor]]\nid = \"acme\"\nname = \"Acme Cabling\"\n";
    let files =
        [("project.toml", HEAD), ("plan.toml", plan), ("risks.toml", risks), ("vendors.toml", vendors)];
    // The team looked at the plan and the risks the day before.
    assert_eq!(data(&site_of(&files, "team"))["confidence"]["mark"], "good");
    // Of one task that began in September, nobody can tell when the plan was looked at.
    let site = site_of(&files, "vendor:acme");
    assert!(data(&site)["confidence"].get("mark").is_none());
    says(&words(&site, "index.html"), &[], &["Data confidence"]);
    says(
        &words(&site, "about.html"),
        &["Data confidence is judged on all records; a part of them is shown here."],
        &["Data confidence is poor"],
    );
    // Executives see one of the two risks.
    let exec = data(&site_of(&files, "exec"));
    assert_eq!(exec["confidence"]["mark"], "good");
    let parts = exec["confidence"]["parts"].as_array().unwrap();
    let risks = parts.iter().find(|part| part["part"] == "risks").unwrap();
    assert_eq!(risks["state"], "none", "{risks}");
}

#[test]
fn what_may_give_way_is_not_told_to_the_other_side_of_a_contract() {
    let head = format!("{HEAD}priority = \"date\"\n");
    let vendors = vendor("{ what = \"Two racks\", due = 2026-11-06 },\n");
    // Promised for a day long past: the project is off track, and says what gives way.
    let plan = "[[milestone]]\nid = \"in\"\nname = \"Moved in\"\nvendor = \"acme\"\nnot_before = 2026-12-31\ncommitted = 2026-11-16\n";
    let files = [("project.toml", head.as_str()), ("plan.toml", plan), ("vendors.toml", vendors.as_str())];
    says(&words(&site_of(&files, "team"), "index.html"), &["must give way"], &[]);
    let site = site_of(&files, "vendor:acme");
    says(&words(&site, "index.html"), &["Your part: Off track"], &["must give way"]);
}

const ACME: &str = "[[vendor]]\nid = \"acme\"\nname = \"Acme Cabling\"\n";

/// Links that are hidden, or lead to what is, are not said to be missing; nor is it said whether there are any.
#[test]
fn links_that_are_not_shown_are_not_said_to_be_missing() {
    let lay = "[[task]]\nid = \"lay\"\nname = \"Lay cables\"\nduration = \"3d\"\nvendor = \"acme\"\n";
    let alone = format!("{OTHERS}{lay}");
    let linked = format!(
        "{alone}[[task]]\nid = \"zqend\"\nname = \"Zqend\"\nduration = \"2d\"\nafter = [\"zqroom\"]\n"
    );
    let built = |plan: &str| {
        let files = [("project.toml", HEAD), ("plan.toml", plan), ("vendors.toml", ACME)];
        let site = site_of(&files, "vendor:acme");
        [words(&site, "index.html"), words(&site, "timeline.html")]
    };
    for pages in [built(&alone), built(&linked)] {
        for page in &pages {
            says(
                page,
                &["No dependencies are shown here, so the critical path is unknown"],
                &["not recorded"],
            );
        }
    }
    assert_eq!(built(&alone), built(&linked));
    // Who sees all of it is told that there are none.
    let files = [("project.toml", HEAD), ("plan.toml", alone.as_str()), ("vendors.toml", ACME)];
    says(&words(&site_of(&files, "team"), "index.html"), &["Dependencies are not recorded"], &["shown here"]);

    // What is left out altogether sets a date all the same.
    let head = format!(
        "{HEAD}[[audience]]\nid = \"cables\"\nname = \"Cables\"\nlike = \"vendor\"\nvendor = \"acme\"\nhow = \"omit\"\n"
    );
    let plan = format!("{OTHERS}{}", lay.replace("vendor =", "after = [\"zqroom\"]\nvendor ="));
    let files = [("project.toml", head.as_str()), ("plan.toml", plan.as_str()), ("vendors.toml", ACME)];
    says(
        &words(&site_of(&files, "cables"), "index.html"),
        &["What you wait for Lay cables : something that is not shown here sets the date."],
        &["not recorded", "Zqroom"],
    );
}

/// Of its two tasks one is not for it, by its `visible`.
#[test]
fn a_part_is_not_complete_where_some_of_it_is_not_shown() {
    let built = |hidden: &str| {
        let plan = format!(
            "{OTHERS}[[task]]\nid = \"lay\"\nname = \"Lay cables\"\nduration = \"3d\"\nvendor = \"acme\"\nfinished = 2026-11-06\n\
             [[task]]\nid = \"zqown\"\nname = \"Zqown\"\nduration = \"3d\"\nvendor = \"acme\"\nvisible = [\"team\"]\n{hidden}"
        );
        site_of(&[("project.toml", HEAD), ("plan.toml", &plan), ("vendors.toml", ACME)], "vendor:acme")
    };
    let open = built("");
    let page = words(&open, "index.html");
    says(
        &page,
        &["The work shown here: Complete", "The work shown here was finished on 6 Nov 2026"],
        &["our part"],
    );
    assert_eq!(data(&open)["project"]["speaks_of"], "what-is-shown");
    // Whether it is done does not follow from what is said.
    assert_eq!(page, words(&built("finished = 2026-11-05\n"), "index.html"));
    // Nor is a part all that a vendor has promised, where its record is not for it.
    let plan = format!(
        "{OTHERS}[[task]]\nid = \"lay\"\nname = \"Lay cables\"\nduration = \"3d\"\nvendor = \"acme\"\nfinished = 2026-11-06\n"
    );
    let vendors = vendor("{ what = \"Two racks\", due = 2026-12-01 },\n") + "visible = [\"team\"]\n";
    let files = [("project.toml", HEAD), ("plan.toml", plan.as_str()), ("vendors.toml", vendors.as_str())];
    says(
        &words(&site_of(&files, "vendor:acme"), "index.html"),
        &["The work shown here: Complete"],
        &["our part"],
    );
}

/// From Tuesday the 17th to Thursday the 19th, and from Friday the 20th to Tuesday the 24th.
#[test]
fn own_work_is_late_against_what_was_committed_and_its_deadline() {
    let plan = format!(
        "{OTHERS}[[milestone]]\nid = \"in\"\nname = \"Cables in\"\nvendor = \"acme\"\nnot_before = 2026-11-24\ncommitted = 2026-11-20\n\
         [[task]]\nid = \"lay\"\nname = \"Lay cables\"\nduration = \"3d\"\nnot_before = 2026-11-17\nvendor = \"acme\"\ndeadline = 2026-11-18\n\
         [[task]]\nid = \"plan\"\nname = \"Plan cables\"\nduration = \"1d\"\nnot_before = 2026-11-17\nvendor = \"acme\"\ndeadline = 2026-11-18\n"
    );
    let files = [("project.toml", HEAD), ("plan.toml", plan.as_str()), ("vendors.toml", ACME)];
    let page = words(&site_of(&files, "vendor:acme"), "index.html");
    let asked = page.split("Your deliveries and tasks").nth(1).unwrap();
    says(
        asked,
        &["Lay cables 1 working day late 17 Nov to 19 Nov Cables in 2 working days late 24 Nov Plan cables"],
        &["Plan cables 1 working day late"],
    );
}

#[test]
fn a_vendor_is_told_once_and_by_no_name_that_a_day_is_missing() {
    let files = |vendors: &str| {
        [("project.toml", HEAD), ("plan.toml", OTHERS), ("vendors.toml", vendors)]
            .map(|(path, text)| (path, text.to_string()))
    };
    let built = |vendors: &str, audience: &str| {
        let files = files(vendors);
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        words(&site_of(&files, audience), "index.html")
    };
    let undated = vendor("{ what = \"Two racks\" },\n");
    let page = built(&undated, "vendor:acme");
    let verdict = page.split("Your deliveries and tasks").next().unwrap();
    says(verdict, &["No day is promised for “Two racks”."], &["no day is agreed", "Acme"]);
    says(
        &page,
        &["You have promised “Two racks”, and no day is agreed for it"],
        &["Acme Cabling has", "Acme Cabling owes"],
    );
    let page =
        built(&vendor("{ what = \"Two racks\", due = 2026-11-06, promised = 2026-11-27 },\n"), "vendor:acme");
    says(&page, &["“Two racks” was due on 6 Nov 2026"], &["Acme Cabling:"]);
    says(&built(&undated, "team"), &["Acme Cabling has promised “Two racks”"], &["You have promised"]);
}

#[test]
fn what_is_finished_is_no_forecast() {
    let plan = format!(
        "{OTHERS}[[task]]\nid = \"lay\"\nname = \"Lay cables\"\nduration = \"3d\"\nvendor = \"acme\"\nstarted = 2026-11-02\nfinished = 2026-11-06\n"
    );
    let head = format!("{HEAD}baseline = \"agreed\"\n");
    let kept = "name = \"agreed\"\ntaken = 2026-10-01\n[[task]]\nid = \"lay\"\nstart = 2026-11-02\nfinish = 2026-11-04\n";
    let files = [
        ("project.toml", head.as_str()),
        ("plan.toml", &plan),
        ("baselines/agreed.toml", kept),
        ("vendors.toml", ACME),
    ];
    let page = words(&site_of(&files, "vendor:acme"), "index.html");
    says(&page, &["Your part was finished 2 days after the baseline"], &["Forecast finish"]);
}

/// Nine deliveries are open and eight rows are shown: the ninth is said to exist.
#[test]
fn what_is_not_listed_of_a_part_is_counted() {
    let promise = |number: usize| format!("{{ what = \"Drum {number}\", due = 2026-12-{number:02} }},\n");
    let site_with = |count: usize| {
        let vendors = vendor(&(1..=count).map(promise).collect::<String>());
        let files = [("project.toml", HEAD), ("plan.toml", OTHERS), ("vendors.toml", vendors.as_str())];
        words(&site_of(&files, "vendor:acme"), "index.html")
    };
    says(&site_with(9), &["One more is not listed here."], &[]);
    says(&site_with(8), &["Drum 8"], &["not listed here"]);
}
