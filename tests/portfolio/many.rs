//! The texts of a portfolio of many projects, for what must stay fast and light. `benches/` times the same one.

use std::fmt::Write;

/// How much there is of it.
pub struct Size {
    pub projects: usize,
    pub tasks: usize,
}

/// What `milepost build` is held against.
pub const LARGE: Size = Size { projects: 100, tasks: 200 };

const PEOPLE: usize = 8;
const LINES: usize = 8;

/// Returns every file: path and text.
pub fn texts(size: &Size) -> Vec<(String, String)> {
    let mut files = vec![("portfolio.toml".to_string(), PORTFOLIO.to_string())];
    for project in 0..size.projects {
        let folder = format!("project-{project:03}");
        let mut add = |name: &str, text: String| files.push((format!("{folder}/{name}"), text));
        add("project.toml", head(project));
        add("plan.toml", plan(project, size.tasks));
        add("people.toml", people(project));
        add("risks.toml", risks(project, size.tasks));
        add("decisions.toml", decisions(project));
        add("vendors.toml", vendors(project));
        add("budget.toml", budget(project));
        add("actuals.csv", actuals());
        for (week, day) in WEEKS.iter().enumerate() {
            add(&format!("updates/2026-{day}.md"), update(week + project));
        }
    }
    files
}

/// Returns a part of a day of 2026 or 2027, counted in days of months of 28 days from September 2026.
fn day(days: usize) -> String {
    let month = 8 + days / 28;
    format!("{}-{:02}-{:02}", 2026 + month / 12, month % 12 + 1, days % 28 + 1)
}

const PORTFOLIO: &str = "name = \"Workplace 2027\"\nsummary = \"Everything that people work with\"\n";

const WEEKS: [&str; 8] = ["09-25", "10-02", "10-09", "10-16", "10-23", "10-30", "11-06", "11-13"];

fn head(project: usize) -> String {
    format!(
        "name = \"Site {project} moves to the new network\"\nstart = 2026-09-07\nstatus_date = 2026-11-13\n\
         stage = \"execution\"\nsponsor = \"p0\"\nmanager = \"p1\"\ncurrency = \"EUR\"\n\n[[calendar.freeze]]\n\
         name = \"Year end\"\nfrom = 2026-12-21\nto = 2027-01-04\n"
    )
}

fn plan(project: usize, tasks: usize) -> String {
    let mut text = String::new();
    for index in 0..tasks {
        let phase = index / 20;
        if index % 20 == 0 {
            writeln!(text, "[[phase]]\nid = \"ph{phase}\"\nname = \"Floor {phase}\"\n").ok();
        }
        writeln!(text, "[[task]]\nid = \"t{index}\"\nname = \"Prepare and move part {index}\"").ok();
        writeln!(text, "phase = \"ph{phase}\"\nsite = \"Site {}\"", project % 40).ok();
        writeln!(text, "workstream = \"Stream {}\"\nduration = \"{}d\"", index % 6, index % 5 + 1).ok();
        writeln!(text, "owner = \"p{}\"\nassign = [\"p{} 50%\"]", index % PEOPLE, index % PEOPLE).ok();
        match index % 20 {
            0 if index == 0 => {}
            0 => writeln!(text, "after = [\"t{}\"]", index - 20).unwrap_or_default(),
            at => writeln!(text, "after = [\"t{}\"]", index - at.min(3)).unwrap_or_default(),
        }
        if index < tasks / 4 {
            writeln!(text, "progress = {}", [100, 100, 60, 100][index % 4]).ok();
        }
        if index % 3 == 2 {
            let likely = index % 5 + 1;
            let (low, high) = (likely, likely * 2);
            writeln!(text, "estimate = {{ low = \"{low}d\", likely = \"{likely}d\", high = \"{high}d\" }}")
                .ok();
        }
        if index % 25 == 3 {
            writeln!(text, "line = \"L-{}\"\nvendor = \"V-{}\"", index % LINES, index % 3).ok();
        }
        if index % 50 == 30 {
            let (from, to) = (day(75 + project % 90), day(76 + project % 90));
            writeln!(text, "outage = {{ from = {from}T18:00:00, to = {to}T06:00:00, affects = [\"Mail\"] }}")
                .ok();
        }
        text.push('\n');
        if index % 20 == 19 {
            writeln!(text, "[[milestone]]\nid = \"m{phase}\"\nname = \"Floor {phase} works\"").ok();
            writeln!(text, "after = [\"t{index}\"]\ncommitted = {}", day(30 + phase * 14)).ok();
            if phase % 5 == 4 {
                writeln!(text, "gate = {{ kind = \"go-live\", criteria = [\"Tested\"] }}").ok();
            }
            text.push('\n');
        }
    }
    text
}

/// Half of the people work in all projects, the others in one.
fn people(project: usize) -> String {
    let mut text = String::new();
    for index in 0..PEOPLE {
        let name = match index % 2 {
            0 => format!("Person {index}"),
            _ => format!("Person {index} of {project}"),
        };
        writeln!(text, "[[person]]\nid = \"p{index}\"\nname = \"{name}\"\nrole = \"Role {index}\"\n").ok();
    }
    text
}

fn risks(project: usize, tasks: usize) -> String {
    let mut text = String::new();
    for index in 0..12 {
        writeln!(text, "[[risk]]\nid = \"R-{index}\"\ntitle = \"Part {index} of {project} is late\"").ok();
        writeln!(text, "probability = {}\nimpact = {}", index % 5 + 1, index / 2 % 5 + 1).ok();
        writeln!(text, "owner = \"p{}\"\nresponse = \"reduce\"\nraised = {}", index % PEOPLE, day(index))
            .ok();
        writeln!(text, "affects = [\"t{}\"]\nchance = {}", index * 7 % tasks, 10 + index * 3).ok();
        text.push_str("delay = { low = \"1d\", likely = \"2d\", high = \"9d\" }\n\n");
    }
    text
}

fn decisions(project: usize) -> String {
    let mut text = String::new();
    for index in 0..6 {
        writeln!(text, "[[decision]]\nid = \"D-{index}\"\ntitle = \"Which carrier serves floor {index}?\"")
            .ok();
        writeln!(text, "needed_by = {}\ndecider = \"p0\"", day(60 + (project + index * 9) % 60)).ok();
        match index % 3 {
            0 => text.push('\n'),
            _ => writeln!(text, "status = \"made\"\nmade = {}\n", day(40 + index)).unwrap_or_default(),
        }
    }
    text
}

fn vendors(project: usize) -> String {
    let mut text = String::new();
    for index in 0..3 {
        let due = day(70 + (project + index) % 60);
        writeln!(text, "[[vendor]]\nid = \"V-{index}\"\nname = \"Carrier {}\"", (project + index) % 12).ok();
        writeln!(text, "contract_value = 40000\ncommitments = [{{ what = \"Lines\", due = {due} }}]\n").ok();
    }
    text
}

fn budget(project: usize) -> String {
    let mut text = "[contingency]\namount = 20000\n\n".to_string();
    for index in 0..LINES {
        let amount = 30_000 + (index + project) * 700;
        writeln!(text, "[[line]]\nid = \"L-{index}\"\nname = \"Line {index}\"\namount = {amount}\n").ok();
    }
    text
}

fn actuals() -> String {
    let mut text = "date,line,amount,kind,supplier,reference,note\n".to_string();
    for index in 0..40 {
        let (date, line) = (day(index), index % LINES);
        writeln!(text, "{date},L-{line},{},,Carrier {},INV-{index},", 300 + index * 40, index % 3).ok();
    }
    text
}

fn update(week: usize) -> String {
    let status = ["green", "amber", "green", "red"][week % 4];
    format!(
        "+++\nstatus = \"{status}\"\nauthor = \"p1\"\nheadline = \"The plan holds\"\n+++\n\
         ## What changed\n\n- [[t{week}]] is done.\n\n## What is blocked\n\n- [[R-1]] waits for the landlord.\n"
    )
}
