//! A portfolio for a vendor: what it is shown of each project is a part, and is not called the project.

use super::{project, texts, two};
use serde_json::Value;

const VENDOR: &str = "[[vendor]]\nid = \"acme\"\nname = \"Acme Lines\"\n";

/// Beta's work of the vendor ends on Friday 20 November. Alpha's ended on the 6th, and a delivery is due on
/// 11 December. Of alpha, a decision is open that the vendor is not shown.
#[test]
fn a_part_ends_with_what_is_promised_and_is_not_called_the_project() {
    let stand = two();
    project(&stand, "alpha", "Alpha move", "baseline = \"agreed\"\n");
    for folder in ["alpha", "beta"] {
        let plan = stand.read(&format!("{folder}/plan.toml"));
        let plan = plan.replace("duration = \"5d\"", "duration = \"5d\"\nvendor = \"acme\"");
        stand.write(&format!("{folder}/plan.toml"), &plan);
        stand.write(&format!("{folder}/vendors.toml"), VENDOR);
    }
    let head = stand.read("alpha/project.toml").replace("2026-11-16", "2026-11-02");
    stand.write("alpha/project.toml", &head);
    let plan = stand.read("alpha/plan.toml");
    let done = "duration = \"5d\"\nstarted = 2026-11-02\nfinished = 2026-11-06";
    stand.write("alpha/plan.toml", &plan.replace("duration = \"5d\"", done));
    stand.write(
        "alpha/baselines/agreed.toml",
        "name = \"agreed\"\ntaken = 2026-10-30\n[[task]]\nid = \"pack\"\nstart = 2026-10-26\nfinish = 2026-10-30\n",
    );
    let promise = "commitments = [{ what = \"Second line\", due = 2026-12-11 }]\n";
    stand.write("alpha/vendors.toml", &format!("{VENDOR}{promise}"));
    stand.write(
        "alpha/decisions.toml",
        "[[decision]]\nid = \"D-1\"\ntitle = \"Which floor\"\nneeded_by = 2026-11-20\n",
    );

    let built = stand.run(&["build", "--audience", "vendor:acme"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    let data: Value = serde_json::from_str(&stand.read("site/data/portfolio.json")).unwrap();
    let told = |folder: &str| {
        let projects = data["projects"].as_array().unwrap();
        projects.iter().find(|project| project["folder"] == folder).unwrap().clone()
    };
    let (alpha, beta) = (told("alpha"), told("beta"));
    assert_eq!((&alpha["finish"], &alpha["part"]), (&Value::from("2026-12-11"), &Value::from(true)));
    assert_eq!((&beta["finish"], &beta["part"]), (&Value::from("2026-11-20"), &Value::from(true)));
    assert_eq!(alpha["complete"], Value::from(false));

    let page = stand.read("site/index.html");
    assert!(
        page.contains("11\u{a0}Dec\u{a0}2026") && page.contains("Your part: <a href=\"alpha/index.html\""),
        "{page}"
    );
    assert!(!page.contains("furthest behind") && !page.contains("are over"), "{page}");
    assert!(
        !page.contains("ends last") && page.contains("The work shown here, project by project"),
        "{page}"
    );
    // Whether decisions wait in what is hidden is not said to be no; of a project without decisions it is.
    let row = |name: &str| page.split("<tr>").find(|row| row.contains(name)).unwrap().to_owned();
    let (alpha, beta) = (row(">Alpha move</a></th>"), row(">Beta mail</a></th>"));
    assert!(alpha.contains("data-l=\"Decision by\"><span>–</span>"), "{alpha}");
    assert!(beta.contains("data-l=\"Decision by\"><span>none</span>"), "{beta}");

    // A project that is published reads as its folder does.
    stand.write("copied/alpha.json", &stand.read("site/alpha/data/project.json"));
    stand
        .write("portfolio.toml", "name = \"Workplace 2027\"\nprojects = [\"copied/alpha.json\", \"beta\"]\n");
    let built = stand.run(&["build", "--audience", "vendor:acme"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    let data: Value = serde_json::from_str(&stand.read("site/data/portfolio.json")).unwrap();
    let copied = data["projects"].as_array().unwrap().iter().find(|one| one["name"] == "Alpha move").unwrap();
    assert_eq!((&copied["finish"], &copied["part"]), (&Value::from("2026-12-11"), &Value::from(true)));
    assert_eq!(copied["complete"], Value::from(false));
    stand.write("portfolio.toml", "name = \"Workplace 2027\"\nprojects = [\"alpha\", \"beta\"]\n");

    // Whoever sees all of it reads of the projects.
    assert_eq!(stand.run(&["build"]).exit, 0);
    let page = stand.read("site/index.html");
    assert!(page.contains("First due") && page.contains("None is overdue"), "{page}");
    assert!(page.contains("<span>none</span>") && !page.contains("The work shown here"), "{page}");
}

/// Ana has 70 % in one project and 20 % in the other, and 90 % in a task that suppliers are not shown.
#[test]
fn people_are_not_said_to_have_time_where_a_project_shows_a_part_of_its_work() {
    let stand = two();
    stand.write("people.toml", "[[person]]\nid = \"ana\"\nname = \"Ana Ruiz\"\n");
    let task = |id: &str, share: &str| {
        format!(
            "[[task]]\nid = \"{id}\"\nname = \"Work {id}\"\nduration = \"5d\"\nassign = [\"ana {share}\"]\n"
        )
    };
    for folder in ["alpha", "beta"] {
        let head = stand.read(&format!("{folder}/project.toml"));
        let audiences = "[[audience]]\nid = \"team\"\nname = \"Team\"\n[[audience]]\nid = \"others\"\nname = \"Others\"\n";
        stand.write(&format!("{folder}/project.toml"), &(head + audiences));
    }
    stand.write("alpha/plan.toml", &task("a", "70%"));
    let hidden = task("c", "90%") + "visible = [\"team\"]\n";
    stand.write("beta/plan.toml", &(task("b", "20%") + &hidden));

    assert_eq!(stand.run(&["build", "--audience", "others"]).exit, 0);
    let page = stand.read("site/people.html");
    let heading = "By the work shown here, one person works in several projects, none over capacity";
    assert!(page.contains(&format!("<h1>{heading}</h1>")), "{page}");
    assert!(page.contains("Work that is not shown here is not counted."), "{page}");
    assert!(stand.read("site/index.html").contains(heading));
    let data: Value = serde_json::from_str(&stand.read("site/data/portfolio.json")).unwrap();
    let told = |place: usize| &data["projects"][place]["across"]["tasks_in_part"];
    assert_eq!((told(0), told(1)), (&Value::Null, &Value::from(true)));

    assert_eq!(stand.run(&["build", "--audience", "team"]).exit, 0);
    let page = stand.read("site/people.html");
    assert!(page.contains("<h1>One person works in several projects, one over capacity</h1>"), "{page}");
    assert!(!page.contains("not shown here"), "{page}");
}

/// Beta has work of the vendor; alpha knows it and has nothing for it, and gamma does not know it.
#[test]
fn a_project_that_a_vendor_has_no_part_in_leaves_no_trace_in_its_portfolio() {
    let stand = two();
    project(&stand, "gamma", "Gamma lease", "");
    for folder in ["alpha", "beta"] {
        stand.write(&format!("{folder}/vendors.toml"), VENDOR);
    }
    let plan =
        stand.read("beta/plan.toml").replace("duration = \"5d\"", "duration = \"5d\"\nvendor = \"acme\"");
    stand.write("beta/plan.toml", &plan);
    let checked = stand.run(&["check", "--audience", "vendor:acme"]);
    assert_eq!(checked.exit, 0, "{}", checked.err);
    let built = stand.run(&["build", "--audience", "vendor:acme"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    // Whoever builds is told.
    for folder in ["alpha", "gamma"] {
        assert!(built.err.contains(&format!("{folder}: left out")), "{}", built.err);
    }
    for (path, text) in super::texts(&stand, "site") {
        let (path, text) = (path.to_lowercase(), text.to_lowercase());
        assert!(!path.contains("alpha") && !text.contains("alpha"), "{path}: {text}");
        assert!(!path.contains("gamma") && !text.contains("gamma"), "{path}: {text}");
    }
    let page = stand.read("site/index.html");
    assert!(page.contains("Beta mail") && !page.contains("of 3") && !page.contains("of 2"), "{page}");
    assert!(!page.contains("for these readers"), "{page}");

    // A promise is a part, and so is anything that is marked for it.
    let promise = "commitments = [{ what = \"Second line\", due = 2026-12-11 }]\n";
    stand.write("alpha/vendors.toml", &format!("{VENDOR}{promise}"));
    assert_eq!(stand.run(&["build", "--audience", "vendor:acme"]).exit, 0);
    assert!(stand.read("site/index.html").contains("Alpha move"));
    let lesson = "[[risk]]\nid = \"R-1\"\ntitle = \"Rain\"\nvisible = [\"vendor:acme\"]\n";
    stand.write("alpha/vendors.toml", VENDOR);
    stand.write("alpha/risks.toml", lesson);
    assert_eq!(stand.run(&["build", "--audience", "vendor:acme"]).exit, 0);
    assert!(stand.read("site/index.html").contains("Alpha move"));
    // Nobody else misses a project, and a vendor that none knows is a mistake.
    assert_eq!(stand.run(&["build", "--audience", "team"]).exit, 0);
    assert!(stand.read("site/index.html").contains("Gamma lease"));
    let built = stand.run(&["build", "--audience", "vendor:acne"]);
    assert!(built.exit != 0 && built.err.contains("vendor:acne"), "{}", built.err);
}

/// Alpha's work of the vendor waits for a project that does not know the vendor, and has a currency of its own.
#[test]
fn a_project_that_a_vendor_is_not_told_of_is_not_named_by_what_waits_for_it() {
    let stand = two();
    project(&stand, "zqhid", "Zqhid name", "currency = \"JPY\"\n");
    let rate = "[[rate]]\ncurrency = \"JPY\"\nrate = 0.006\ndate = 2026-11-01\nsource = \"zqrate\"\n";
    let head = "name = \"Workplace 2027\"\ncurrency = \"EUR\"\n";
    stand.write("portfolio.toml", &format!("{head}{rate}"));
    stand.write("alpha/vendors.toml", VENDOR);
    let waits = "duration = \"5d\"\nvendor = \"acme\"\nwaits_for = [\"zqhid:gone\", \"zqmisspelt:zqmile\"]";
    let plan = stand.read("alpha/plan.toml").replace("duration = \"5d\"", waits);
    stand.write("alpha/plan.toml", &plan);
    let nothing = |what: &str| {
        for (path, text) in texts(&stand, "site") {
            assert!(!text.contains("zq") && !text.contains("JPY"), "{what}: {path}\n{text}");
        }
    };
    let built = stand.run(&["build", "--audience", "vendor:acme"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    nothing("from folders");

    // An export that was made alone names the project: the portfolio does not.
    let alone = stand.run(&["build", "alpha", "--audience", "vendor:acme", "-o", "alone"]);
    assert_eq!(alone.exit, 0, "{}", alone.err);
    let export = stand.read("alone/data/project.json");
    assert!(export.contains("zqhid"), "{export}");
    stand.write("published/alpha.json", &export);
    stand.write("beta/vendors.toml", VENDOR);
    let plan = stand.read("beta/plan.toml");
    stand.write("beta/plan.toml", &plan.replace("duration = \"5d\"", "duration = \"5d\"\nvendor = \"acme\""));
    let projects = "projects = [\"beta\", \"zqhid\", \"published/*.json\"]\n";
    stand.write("portfolio.toml", &format!("{head}{projects}{rate}"));
    let built = stand.run(&["build", "--audience", "vendor:acme"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    nothing("from an export");
}

/// Who is not shown all of a project is not shown the id of what it waits for where that is no project of the portfolio.
#[test]
fn a_misspelt_project_does_not_publish_the_id_of_its_milestone() {
    let stand = two();
    let plan = stand.read("beta/plan.toml");
    let waits = "duration = \"5d\"\nwaits_for = [\"alpah:zqmile\"]";
    stand.write("beta/plan.toml", &plan.replace("duration = \"5d\"", waits));
    let built = stand.run(&["build", "--audience", "exec"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    assert!(built.err.contains("`alpah` is no project of this portfolio"), "{}", built.err);
    for (path, text) in texts(&stand, "site") {
        assert!(!text.contains("zqmile"), "{path}\n{text}");
    }
}
