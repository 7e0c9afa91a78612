//! What an edition says is true of what it speaks of: a part is not called the project, and what is hidden is not
//! said to be missing.

use super::ready_made::{FILES, data, site_of};
use crate::command::Project;
use milepost::site::Site;

fn text(site: &Site, path: &str) -> String {
    String::from_utf8(site.get(path).unwrap_or_else(|| panic!("no {path}")).bytes.clone()).unwrap()
}

/// The office move, in which all the vendor's work is done and the others' is far from it.
fn done_by_the_vendor() -> Vec<(&'static str, String)> {
    let change = |text: &str| {
        text.replace("id = \"survey\"", "id = \"survey\"\nstarted = 2026-11-02\nfinished = 2026-11-03")
            .replace("id = \"design\"", "id = \"design\"\nstarted = 2026-11-04\nfinished = 2026-11-05")
            .replace("id = \"cabling\"", "id = \"cabling\"\nstarted = 2026-11-06\nfinished = 2026-11-12")
    };
    FILES
        .iter()
        .map(|(path, text)| (*path, if *path == "plan.toml" { change(text) } else { text.to_string() }))
        .collect()
}

fn site(files: &[(&str, String)], audience: &str) -> Site {
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    site_of(&files, audience)
}

#[test]
fn a_vendor_whose_work_is_done_is_not_told_that_the_project_is() {
    let mut files = done_by_the_vendor();
    files.push(("baselines/agreed.toml", "name = \"agreed\"\ntaken = 2026-10-30\n[[task]]\nid = \"cabling\"\nstart = 2026-11-06\nfinish = 2026-11-12\n".to_string()));
    let head = files[0].1.replace("manager = ", "baseline = \"agreed\"\nmanager = ");
    files[0].1 = head;
    let site = site(&files, "vendor:acme");
    let page = text(&site, "index.html");
    assert!(page.contains("<title>Office move, your part: "), "{page}");
    assert!(page.contains("<b>Your part:</b>"), "{page}");
    assert!(page.contains("Your part was finished on "), "{page}");
    assert!(!page.contains("All work is finished") && !page.contains(">Finished on "), "{page}");
    assert!(page.contains("Your part, finished") && page.contains("Work done in your part"), "{page}");
    assert!(page.contains("<h2>Your part: "), "{page}");
    let timeline = text(&site, "timeline.html");
    assert!(timeline.contains("Your part was finished on "), "{timeline}");
    assert!(!timeline.contains("All tasks and milestones are finished"), "{timeline}");
    assert!(text(&site, "badge.svg").contains("Your part: "), "{}", text(&site, "badge.svg"));
    let progress = text(&site, "progress.html");
    assert!(progress.contains("<h1>Your part: the one task is done</h1>"), "{progress}");
    for file in site.files().iter().filter(|file| file.path.ends_with(".html")) {
        let page = String::from_utf8_lossy(&file.bytes);
        assert!(!page.contains("Status of Office move"), "{}", file.path);
    }
    assert_eq!(data(&site)["project"]["speaks_of"], "your-part");
    // To the team the same project is neither.
    let page = text(&self::site(&files, "team"), "index.html");
    assert!(!page.contains("Your part") && !page.contains("inished on"), "{page}");
}

#[test]
fn the_feed_of_a_vendor_speaks_of_its_part() {
    let mut files = done_by_the_vendor();
    let plan = files.iter_mut().find(|(path, _)| *path == "plan.toml").unwrap();
    plan.1 += "[[milestone]]\nid = \"tested\"\nname = \"Cables are tested\"\nvendor = \"acme\"\nafter = [\"cabling\"]\nfinished = 2026-11-12\n";
    let feed = text(&site(&files, "vendor:acme"), "feed.xml");
    assert!(feed.contains("<subtitle>Office move: status of your part at 13"), "{feed}");
}

#[test]
fn whoever_does_not_get_the_whole_is_told_of_what_is_shown() {
    let mut files = done_by_the_vendor();
    files[0].1 += "[[audience]]\nid = \"works\"\nname = \"Works council\"\nhides = [\"whole\"]\n";
    let page = text(&site(&files, "works"), "index.html");
    assert!(page.contains("<b>The work shown here:</b>"), "{page}");
    assert!(page.contains("The work shown here is forecast to finish on "), "{page}");
}

#[test]
fn a_project_with_hidden_open_work_is_not_called_finished() {
    let mut files = done_by_the_vendor();
    let plan = files.iter_mut().find(|(path, _)| *path == "plan.toml").unwrap();
    for id in ["racks", "party", "moved"] {
        plan.1 =
            plan.1.replace(&format!("id = \"{id}\"\n"), &format!("id = \"{id}\"\nvisible = [\"team\"]\n"));
    }
    let page = text(&site(&files, "exec"), "index.html");
    assert!(!page.contains("Finished on") && !page.contains("All work is finished"), "{page}");
}

const GATE: &str = "[[milestone]]\nid = \"open\"\nname = \"Doors open\"\nafter = [\"survey\"]\ngate = { kind = \"go/no-go\" }\n";

#[test]
fn readiness_that_is_hidden_is_not_said_to_be_missing() {
    let mut files: Vec<(&str, String)> = FILES.iter().map(|(path, text)| (*path, text.to_string())).collect();
    let plan = files.iter_mut().find(|(path, _)| *path == "plan.toml").unwrap();
    plan.1 += GATE;
    let told = |items: &str, audience: &str| {
        let mut files = files.clone();
        files.push(("readiness.toml", items.to_string()));
        files[0].1 += "[[audience]]\nid = \"works\"\nname = \"Works council\"\nhides = [\"readiness\"]\n";
        text(&site(&files, audience), "readiness.html")
    };
    let hidden = "[[item]]\nid = \"keys\"\nwhat = \"Keys are cut\"\ngate = \"open\"\n";
    let page = told(hidden, "works");
    assert!(page.contains("what must be there is not shown here"), "{page}");
    assert!(!page.contains("no readiness item is recorded") && !page.contains("Nothing asked for"), "{page}");
    // One of two is shown, and is done: whether all is, is not known.
    let some = format!(
        "{hidden}[[item]]\nid = \"lift\"\nwhat = \"Lift is tested\"\ngate = \"open\"\ndone = 2026-11-02\nvisible = [\"exec\"]\n"
    );
    let page = told(&some, "exec");
    assert!(page.contains("of what is shown here, one of one done"), "{page}");
    assert!(!page.contains("everything asked for is done") && !page.contains(">Ready<"), "{page}");
    // Where nothing is recorded, that is said.
    assert!(told("", "team").contains("no readiness item is recorded"));
}

#[test]
fn the_next_weeks_without_float_have_no_empty_column_of_it() {
    let mut files: Vec<(&str, String)> = FILES.iter().map(|(path, text)| (*path, text.to_string())).collect();
    files[0].1 += "[[audience]]\nid = \"works\"\nname = \"Works council\"\nhides = [\"float\"]\n";
    let page = text(&site(&files, "works"), "next.html");
    assert!(!page.contains(">Float<"), "{page}");
    assert!(page.contains(">critical<") && page.contains(">Path</th>"), "{page}");
    assert!(text(&site(&files, "team"), "next.html").contains(">Float</th>"));
}

#[test]
fn a_reference_that_is_cut_within_brackets_has_none_of_its_own() {
    let mut files: Vec<(&str, String)> = FILES.iter().map(|(path, text)| (*path, text.to_string())).collect();
    files.push((
        "updates/2026-11-13.md",
        "+++\nstatus = \"green\"\n+++\n\n## What changed\n\n- The keys (see [[I-1]], [[R-2]]) are late. [[I-1]] too.\n"
            .to_string(),
    ));
    let page = text(&site(&files, "exec"), "week.html");
    assert!(
        page.contains("The keys (see not shown here, not shown here) are late. (not shown here) too."),
        "{page}"
    );
}

#[test]
fn the_scope_page_says_what_it_has() {
    let mut files: Vec<(&str, String)> = FILES.iter().map(|(path, text)| (*path, text.to_string())).collect();
    let plan = files.iter_mut().find(|(path, _)| *path == "plan.toml").unwrap();
    plan.1 = plan.1.replace(
        "id = \"racks\"\n",
        "id = \"racks\"\ndeliverable = \"Racks that stand\"\nacceptance = [\"Level\"]\n",
    );
    files[0].1 += "[[audience]]\nid = \"works\"\nname = \"Works council\"\nhides = [\"scope\"]\n";
    let page = text(&site(&files, "works"), "scope.html");
    assert!(page.contains("What will be delivered") && !page.contains("What is in scope"), "{page}");
    assert!(!page.contains("What the project is for"), "{page}");
}

/// The office move with a contingency and a change of 700 that raises the line, one of 1,300 that draws on the contingency,
/// and one of 200 that is asked for. `mark` stands in each change.
fn with_changes(mark: &str) -> Vec<(&'static str, String)> {
    let mut files: Vec<(&str, String)> = FILES.iter().map(|(path, text)| (*path, text.to_string())).collect();
    let budget = files.iter_mut().find(|(path, _)| *path == "budget.toml").unwrap();
    budget.1 = "[[line]]\nid = \"L-1\"\nname = \"Building works\"\namount = 10000\nforecast = 12000\n\
                spread = { from = 2026-11-02, to = 2026-11-27 }\n\
                [contingency]\namount = 5000\nreserve_days = 10\n"
        .to_string();
    let change = |id: &str, title: &str, status: &str, fund: &str, cost: u32| {
        format!(
            "[[change]]\nid = \"{id}\"\ntitle = \"{title}\"\nstatus = \"{status}\"\nfunded_by = \"{fund}\"\n\
             line = \"L-1\"\nimpact = {{ cost = {cost}, days = 3 }}\n{mark}"
        )
    };
    let changes = [
        change("C-1", "A second lift", "approved", "budget", 700),
        change("C-2", "A wider door", "approved", "contingency", 1300),
        change("C-3", "A higher roof", "requested", "budget", 200),
    ];
    files.push(("changes.toml", changes.concat()));
    files.push(("actuals.csv", "date,line,amount,kind\n2026-11-12,L-1,12000,committed\n".to_string()));
    files
}

#[test]
fn the_money_of_changes_that_are_not_marked_counts_for_executives() {
    let files = with_changes("");
    let (team, exec) = (site(&files, "team"), site(&files, "exec"));
    let (all, told) = (data(&team), data(&exec));
    // 10,000 + 700 are approved; the forecast of 12,000 is 1,300 more, which contingency pays: 3,700 of 5,000 are left.
    // 12,000 are ordered, which is what is allowed.
    for budget in [&all["budget"], &told["budget"], &told["budget"]["lines"][0]] {
        for (key, amount) in
            [("approved", "10700"), ("forecast", "12000"), ("variance", "-1300"), ("drawn", "1300")]
        {
            assert_eq!(budget[key], amount, "{key}: {budget}");
        }
    }
    for key in ["changes_approved", "changes_pending", "planned_to_date", "unplanned", "burn"] {
        assert_eq!(told["budget"][key], all["budget"][key], "{key}");
    }
    let contingency = &told["budget"]["contingency"];
    assert_eq!(
        (&contingency["drawn"], &contingency["left"]),
        (&"1300".into(), &"3700".into()),
        "{contingency}"
    );
    // Days are no money, and what there is none of is not said to be nought.
    for key in ["days_drawn", "days_left", "days_pending", "draws"] {
        assert!(contingency.get(key).is_none(), "{key}: {contingency}");
    }
    assert!(told.get("changes").is_none() && told.get("issues").is_none(), "{told}");
    assert_eq!(told["health"]["cost"]["rag"], all["health"]["cost"]["rag"]);
    assert_ne!(told["health"]["cost"]["rag"], "unknown");
    let of_money = |data: &serde_json::Value| {
        let findings = data["findings"].as_array().unwrap().iter();
        findings
            .filter(|found| found["rule"] == "commitment-without-budget")
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(of_money(&told), Vec::<String>::new());
    for word in ["A second lift", "A wider door", "A higher roof", "C-1"] {
        assert!(
            exec.files().iter().all(|file| !String::from_utf8_lossy(&file.bytes).contains(word)),
            "{word}"
        );
    }
    let page = text(&exec, "budget.html");
    assert!(page.contains("The amounts count all changes; not all of them are listed here."), "{page}");
    assert!(page.contains("Changes that are not shown here"), "{page}");
}

#[test]
fn sums_of_changes_that_are_kept_back_are_not_nought() {
    let site = site(&with_changes("visible = [\"team\"]\n"), "exec");
    let budget = &data(&site)["budget"];
    assert_eq!(budget["changes_complete"], false);
    assert_eq!(budget["changes_not_told"], "some changes are not shown here");
    for key in ["approved", "remaining", "variance", "drawn", "changes_approved", "changes_pending"] {
        assert!(budget.get(key).is_none(), "{key}: {budget}");
        assert!(budget["lines"][0].get(key).is_none(), "{key}: {budget}");
    }
    for key in ["drawn", "left", "pending", "days_drawn", "days_left", "days_pending"] {
        assert!(budget["contingency"].get(key).is_none(), "{key}: {budget}");
    }
    assert_eq!(budget["contingency"]["amount"], "5000");
    assert!(budget["unapproved"].get("cost").is_none(), "{budget}");
    // The forecast of 12,000 for a line of 10,000 is no overrun of 2,000: 700 of it may have been approved.
    let page = text(&site, "budget.html");
    assert!(!page.contains("+2,000") && !page.contains("+20"), "{page}");
    assert_eq!(data(&site)["health"]["cost"]["rag"], "unknown");
}

#[test]
fn what_hidden_work_makes_critical_is_not_told() {
    let plan = "[[task]]\nid = \"a\"\nname = \"Digging\"\nduration = \"3d\"\n\
                [[task]]\nid = \"b\"\nname = \"Cabling\"\nduration = \"3d\"\nafter = [\"a\"]\nvendor = \"acme\"\n\
                [[task]]\nid = \"c\"\nname = \"Painting\"\nduration = \"3d\"\nafter = [\"b\"]\n";
    let vendors = "[[vendor]]\nid = \"acme\"\nname = \"Acme Cabling\"\n\
                   commitments = [{ what = \"Cable drums\", due = 2026-11-20, task = \"b\" }]\n";
    let files = [
        ("project.toml", super::ready_made::HEAD.to_string()),
        ("plan.toml", plan.to_string()),
        ("vendors.toml", vendors.to_string()),
    ];
    let team = data(&site(&files, "team"));
    assert_eq!(team["schedule"]["tasks"][1]["critical"], true);
    let site = site(&files, "vendor:acme");
    let data = data(&site);
    for task in data["schedule"]["tasks"].as_array().unwrap() {
        assert!(task.get("critical").is_none() && task.get("total_float_days").is_none(), "{task}");
    }
    assert!(data["schedule"].get("critical").is_none(), "{}", data["schedule"]);
    let waits = &data["vendors"][0]["commitments"][0]["waits"];
    assert!(waits["task"] == "b" && waits.get("critical").is_none(), "{waits}");
    // What a rule or a word means is told to everyone.
    let is_about = |path: &str| ["rules", "help", "plan-quality"].iter().any(|name| path.starts_with(name));
    let pages = site.files().iter().filter(|file| file.path.ends_with(".html") && !is_about(&file.path));
    for file in pages {
        let page = String::from_utf8_lossy(&file.bytes);
        let main = page.split("<main").nth(1).unwrap_or_default();
        let is_told = |words: &str| main.contains(words);
        assert!(
            !is_told(">critical<")
                && !is_told("not critical")
                && !is_told("is critical.")
                && !is_told("are critical")
                && !is_told("critical path (")
                && !is_told("class=\"crit"),
            "{}: {main}",
            file.path
        );
    }
    assert!(text(&site, "timeline.html").contains("whether it is critical, is not told"));
}

#[test]
fn nothing_of_the_json_is_null() {
    fn nulls(value: &serde_json::Value, path: &str, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Null => found.push(path.to_string()),
            serde_json::Value::Array(all) => all.iter().for_each(|value| nulls(value, path, found)),
            serde_json::Value::Object(map) => {
                map.iter().for_each(|(key, value)| nulls(value, &format!("{path}.{key}"), found));
            }
            _ => {}
        }
    }
    let mut files = with_changes("");
    let plan = files.iter_mut().find(|(path, _)| *path == "plan.toml").unwrap();
    plan.1 = plan.1.replace("committed = 2026-12-31\n", "");
    for audience in ["team", "exec", "vendor:acme", "users"] {
        let data = data(&site(&files, audience));
        let mut found = Vec::new();
        nulls(&data, "", &mut found);
        assert_eq!(found, Vec::<String>::new(), "{audience}");
        let told = data.get("for_users").and_then(|events| events.get(0)).map(|event| event.get("told"));
        assert_eq!(told.flatten(), None, "{audience}");
        // What is hidden is absent: no register of this audience is an empty list.
        for register in ["changes", "issues"] {
            assert_eq!(data.get(register).is_some(), audience == "team", "{register} for {audience}");
        }
    }
}

#[test]
fn the_site_of_end_users_does_not_speak_of_a_status() {
    let files: Vec<(&str, String)> = FILES.iter().map(|(path, text)| (*path, text.to_string())).collect();
    let site = site(&files, "users");
    for path in ["index.html", "about.html", "404.html"] {
        let page = text(&site, path);
        assert!(!page.contains("Status at") && !page.contains("Status of"), "{path}: {page}");
        assert!(page.contains("As of"), "{path}");
    }
    let about = text(&site, "about.html");
    assert!(
        !about.contains("Everything that is computed") && about.contains("What changes for you, as JSON")
    );
}

#[test]
fn end_users_are_told_why_there_is_no_digest() {
    let project = Project::new();
    for (format, why) in [("md", "end users are told none"), ("ics", "end users are told of none")] {
        let said = project.run(&["export", "--format", format, "--audience", "users"]);
        assert_eq!((said.exit, said.out.as_str()), (1, ""), "{}", said.err);
        assert!(said.err.contains(why) && said.err.contains("--format html"), "{}", said.err);
        assert!(!said.err.contains("nothing to export"), "{}", said.err);
    }
}
