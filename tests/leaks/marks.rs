//! Work as bars without words, people by role, parts of texts; and what whoever publishes is told of it.

use super::ready_made::{FILES, HEAD, data, has, site_of};
use crate::command::Project;

#[test]
fn withheld_work_is_a_bar_and_is_in_no_register() {
    let plan = FILES[3]
        .1
        .replace("id = \"survey\"", "id = \"survey\"\nvisible = [\"team\"]")
        .replace("id = \"moved\"", "id = \"moved\"\nvisible = [\"team\"]");
    let head = format!("{HEAD}[[audience]]\nid = \"partners\"\nhow = \"withhold\"\n");
    let site = site_of(&[("project.toml", &head), ("plan.toml", &plan), FILES[1], FILES[2]], "partners");
    has(
        &site,
        &["other__work_1", "other__work_2", "Design of the network"],
        &["Survey the rooms", "Remark on", "Everybody has moved"],
    );
    let data = data(&site);
    let task = data["schedule"]["tasks"].as_array().unwrap()[0].as_object().unwrap();
    let told =
        ["cost", "owner", "notes", "progress", "total_float_days", "workstream", "at", "tags", "assign"];
    for key in told {
        assert!(task.get(key).is_none_or(|value| *value == 0 || value == ""), "{key}: {task:?}");
    }
    assert!(
        data["findings"].as_array().unwrap().iter().all(|found| !found.to_string().contains("other__")),
        "{data}"
    );
    // It may be why something else is when it is; it is in no list itself.
    for page in ["milestones.html", "next.html", "week.html", "index.html"] {
        let Some(file) = site.get(page) else { continue };
        let text = String::from_utf8_lossy(&file.bytes).to_lowercase();
        let mut rows = text.split("<th scope=\"row\">").skip(1).map(|row| row.split("</th>").next().unwrap());
        assert!(rows.all(|row| !row.contains("other work") && !row.contains("other__")), "{page}");
    }
}

#[test]
fn people_by_role_are_not_told_apart() {
    let head = format!("{HEAD}manager = \"mona\"\n[[audience]]\nid = \"partners\"\npeople = \"roles\"\n");
    let update = "+++\nauthor = \"nick\"\n+++\n## What changed\n\nAsk [[mona]] or [[olga]].\n";
    let files =
        [("project.toml", head.as_str()), FILES[1], FILES[2], FILES[3], ("updates/2026-11-13.md", update)];
    let site = site_of(&files, "partners");
    let hidden = ["mona", "nick", "olga", "Managerwood", "Nobodyson", "Otherman", "Priya"];
    has(
        &site,
        &["Project manager", "A member of the team", "ask project manager or a member of the team"],
        &hidden,
    );
}

#[test]
fn a_part_of_a_text_is_for_its_readers() {
    let page = "+++\ntitle = \"News\"\n+++\nFor all.\n\n::: visible exec\nThe price is high.\n:::\n\n::: visible partners exec\nFor both.\n:::\n\n```\n::: visible exec\nAn example.\n:::\n```\n";
    let head = format!("{HEAD}[[audience]]\nid = \"partners\"\n");
    let files = [("project.toml", head.as_str()), ("pages/news.md", page)];
    let site = site_of(&files, "partners");
    has(
        &site,
        &["For all.", "For both.", "An example.", "::: visible exec"],
        &["The price is high", "visible partners"],
    );
    // The file has the other part in it.
    assert!(site.get("source/pages/news.md.html").is_none());
}

#[test]
fn whoever_publishes_is_told_what_is_left_out() {
    let project = Project::new();
    FILES.iter().for_each(|(path, text)| project.write(path, text));
    let said = project.run(&["build", "--audience", "exec", "-v", "--report", "left-out.txt"]);
    assert_eq!(said.exit, 0, "{}", said.err);
    let report = project.read("left-out.txt");
    for text in [&report, &said.err] {
        assert!(text.contains("Left out for `exec`"), "{text}");
        assert!(text.contains("risks: 1, not among those that this kind of audience gets"), "{text}");
        assert!(
            text.contains("risks R-2") && text.contains("people nick") && !text.contains("risks R-1"),
            "{text}"
        );
    }
    // It is for nobody else.
    let inside = project.run(&["build", "--audience", "exec", "--report", "site/left-out.txt"]);
    assert_eq!(inside.exit, 2, "{}", inside.err);
    assert!(!project.join("site/left-out.txt").exists());
    // Nor where the folder is not there yet.
    for file in ["new/left-out.txt", "new/data/tables/left-out.csv", "./new/../new/left-out.txt"] {
        let inside = project.run(&["build", "--audience", "exec", "-o", "new", "--report", file]);
        assert_eq!(inside.exit, 2, "{file}: {}", inside.err);
        assert!(!project.join("new").exists(), "{file}");
    }
    // Unasked it is told in counts.
    let said = project.run(&["build", "--audience", "exec"]);
    assert!(said.err.contains("risks: 1") && !said.err.contains("risks R-2"), "{}", said.err);
}

#[test]
fn rules_named_like_hidden_work_stop_no_build() {
    let plan = "[[milestone]]\nid = \"go-live\"\nname = \"Everybody has moved\"\nvisible = [\"team\"]\n[[task]]\nid = \"pack\"\nduration = \"2d\"\n";
    let head = format!("{HEAD}[[audience]]\nid = \"partners\"\n");
    let site = site_of(&[("project.toml", &head), ("plan.toml", plan)], "partners");
    assert!(site.get("rules/schedule.html").is_some());
}

#[test]
fn no_plan_tells_how_much_of_withheld_work_is_done() {
    let project = Project::new();
    let head = "name = \"Move\"\nstatus_date = 2026-11-13\n[[audience]]\nid = \"partners\"\nhow = \"withhold\"\n[[audience]]\nid = \"team\"\n";
    project.write("project.toml", head);
    // Of ten days 70 % are done by the tenth, so it takes longer than planned: 56 of 80 hours.
    project.write(
        "plan.toml",
        "[[task]]\nid = \"quiet\"\nduration = \"10d\"\nstarted = 2026-11-02\nprogress = 70\nvisible = [\"team\"]\n\n\
         [[task]]\nid = \"shown\"\nduration = \"2d\"\nafter = [\"quiet\"]\n",
    );
    let export = |audience: &str| {
        let told = project.run(&["export", "--format", "mspdi", "--audience", audience, "-o", "plan.xml"]);
        assert_eq!(told.exit, 0, "{}", told.err);
        project.read("plan.xml")
    };
    assert!(export("team").contains("PT56H0M0S"));
    let plan = export("partners");
    assert!(plan.contains("Other work"), "{plan}");
    for hours in ["PT56H", "PT24H", "PT80H", "<PercentComplete>70"] {
        assert!(!plan.contains(hours), "{hours}: {plan}");
    }
}
