//! What own work costs, in a baseline.

use crate::command::Project;

#[test]
fn what_own_work_costs_is_frozen_with_the_plan() {
    let project = Project::new();
    // Five days at 300: the line names no amount.
    project.write("people.toml", "[[person]]\nid = \"jane\"\nname = \"Jane\"\nrate = 300\n");
    project.write(
        "plan.toml",
        "[[task]]\nid = \"pack\"\nduration = \"5d\"\neffort = { planned = \"5d\" }\nassign = [\"jane\"]\n\
         line = \"L-1\"\n",
    );
    project.write("budget.toml", "[[line]]\nid = \"L-1\"\n\n[[line]]\nid = \"L-2\"\namount = 900\n");
    assert_eq!(project.run(&["baseline", "approved", "--as-of", "2026-11-01"]).exit, 0);
    let frozen = project.read("baselines/approved.toml");
    assert!(frozen.contains("budget = 2400\n"), "{frozen}");
    assert!(frozen.contains("id = \"L-1\"\namount = 1500\n"), "{frozen}");
    // Two days more of work: the forecast of the line is compared with what was frozen.
    let plan = project.read("plan.toml").replace("planned = \"5d\"", "planned = \"7d\"");
    project.write("plan.toml", &plan);
    let said = project.run(&["baseline", "approved", "--compare", "forecast", "--as-of", "2026-11-01"]);
    assert!(
        said.out.contains("1500") && said.out.contains("2100") && said.out.contains("+600"),
        "{}",
        said.out
    );
}
