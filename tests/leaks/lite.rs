//! The timeline of executives: the plan on a page, the milestones, and what is left of the critical path.

use super::ready_made::{HEAD, site_of};

const PEOPLE: &str = "[[person]]\nid = \"nora\"\nname = \"Nora Nameless\"\nrole = \"Site lead\"\n";

/// The long way to the opening is digging, then building; painting has time.
const PLAN: &str = "\
[[task]]\nid = \"plan-it\"\nname = \"Draw the plans\"\nworkstream = \"House\"\nduration = \"3d\"\nfinished = 2026-11-06\n\
[[task]]\nid = \"dig\"\nname = \"Dig the cellar\"\nworkstream = \"House\"\nduration = \"10d\"\nowner = \"nora\"\nafter = [\"plan-it\"]\n\
[[task]]\nid = \"build\"\nname = \"Build the walls\"\nworkstream = \"House\"\nduration = \"20d\"\nafter = [\"dig\"]\n\
[[task]]\nid = \"paint\"\nname = \"Paint the fence\"\nworkstream = \"Garden\"\nduration = \"2d\"\nafter = [\"plan-it\"]\n\
[[milestone]]\nid = \"fenced\"\nname = \"Fence is up\"\nafter = [\"paint\"]\n\
[[milestone]]\nid = \"open\"\nname = \"Doors open\"\nafter = [\"build\", \"paint\"]\ncommitted = 2026-12-18\n";

fn timeline(files: &[(&str, &str)], audience: &str) -> String {
    let site = site_of(files, audience);
    crate::render::check_platform(&site);
    String::from_utf8(site.get("timeline.html").unwrap().bytes.clone()).unwrap()
}

#[test]
fn executives_read_the_critical_path_and_the_milestones() {
    let files = [("project.toml", HEAD), ("plan.toml", PLAN), ("people.toml", PEOPLE)];
    let page = timeline(&files, "exec");
    let main = page.split("<main").nth(1).unwrap();
    let gantt = main.split("id=\"page__gantt\"").nth(1).unwrap().split("</section>").next().unwrap();
    let table = gantt.split("</table>").next().unwrap();
    for row in ["Dig the cellar", "Build the walls", "Doors open"] {
        assert!(table.contains(row), "{row}: {table}");
    }
    // What is done, and what has time, is not on what is left of the path.
    for row in ["Draw the plans", "Paint the fence", "Fence is up", "Float", ">done<", "Nora"] {
        assert!(!gantt.contains(row), "{row}: {gantt}");
    }
    assert!(gantt.contains("The critical path: three tasks and milestones are left"), "{gantt}");
    assert!(table.contains("Site lead"), "{table}");
    let milestones =
        main.split("id=\"page__milestones\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(milestones.contains("Fence is up") && milestones.contains("Doors open"), "{milestones}");
    assert!(main.contains("id=\"page__plan\"") && main.contains("chart__plan"), "{main}");
    for part in ["page__tally", "page__phases", "page__why", "page__finished", "page__blocked"] {
        assert!(!main.contains(part), "{part}");
    }
    // The team has all of it, with float.
    let page = timeline(&files, "team");
    assert!(page.contains("Paint the fence") && page.contains(">Float</th>") && page.contains("page__tally"));
}

#[test]
fn a_plan_without_links_has_no_path_to_show() {
    let plan = "[[task]]\nid = \"dig\"\nname = \"Dig the cellar\"\nduration = \"10d\"\n\
                [[milestone]]\nid = \"open\"\nname = \"Doors open\"\nnot_before = 2026-12-18\n";
    let page = timeline(&[("project.toml", HEAD), ("plan.toml", plan)], "exec");
    assert!(page.contains("Which tasks are critical is not known"), "{page}");
    assert!(page.contains("Doors open") && !page.contains("class=\"gantt\""), "{page}");
}

#[test]
fn who_is_told_what_is_critical_and_no_float_has_no_column_of_float() {
    let head = format!("{HEAD}[[audience]]\nid = \"works\"\nname = \"Works council\"\nhides = [\"float\"]\n");
    let files = [("project.toml", head.as_str()), ("plan.toml", PLAN), ("people.toml", PEOPLE)];
    let page = timeline(&files, "works");
    assert!(page.contains(">Path</th>") && page.contains("Paint the fence"), "{page}");
    assert!(!page.contains(">Float</th>"), "{page}");
}

/// Of digging it is not told whether it is critical, since something hidden waits for it.
#[test]
fn nothing_is_marked_as_critical_where_it_is_not_known_what_is() {
    let secret = "[[task]]\nid = \"zqsell\"\nname = \"Zqsell\"\nduration = \"3d\"\nafter = [\"paint\"]\nvisible = [\"team\"]\n";
    let soon = PLAN.replace("duration = \"10d\"", "duration = \"5d\"");
    let plan = format!("{soon}{secret}");
    let files = [("project.toml", HEAD), ("plan.toml", plan.as_str()), ("people.toml", PEOPLE)];
    let page = timeline(&files, "exec");
    assert!(page.contains("Which tasks are critical is not known") && page.contains("Next dates"), "{page}");
    assert!(!page.contains(">critical<"), "{page}");
    // Where it is known it is said.
    let page = timeline(&[("project.toml", HEAD), ("plan.toml", &soon), ("people.toml", PEOPLE)], "exec");
    assert!(page.contains(">critical<"), "{page}");
}

#[test]
fn slips_beside_promises_say_what_they_are_held_against() {
    let head = format!("{HEAD}baseline = \"agreed\"\n");
    let kept = "name = \"agreed\"\ntaken = 2026-10-01\n[[task]]\nid = \"open\"\nstart = 2026-12-01\nfinish = 2026-12-01\n";
    let files = [
        ("project.toml", head.as_str()),
        ("plan.toml", PLAN),
        ("people.toml", PEOPLE),
        ("baselines/agreed.toml", kept),
    ];
    let page = timeline(&files, "exec").replace('\u{a0}', " ");
    let table = page.split("id=\"page__milestones\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(table.contains(">Promised</th>") && table.contains(">Slip</th>"), "{table}");
    assert!(
        table.contains("Working days against the baseline of <time datetime=\"2026-10-01\">1 Oct 2026"),
        "{table}"
    );
}
