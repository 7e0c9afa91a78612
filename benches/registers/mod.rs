//! The texts of a very large project with all its registers, for what must stay fast: 5,000 tasks, 1,000 risks,
//! 2,000 issues and 200 reports by default.
//!
//! `cargo bench -- --write FOLDER` writes it as a folder, to time the program itself.

mod other;

use std::fmt::Write;
use std::path::Path;

/// How much there is of each register.
pub struct Size {
    pub tasks: usize,
    pub risks: usize,
    pub issues: usize,
    pub updates: usize,
    /// Tasks and risks have ranges, so that the forecast plays them.
    pub ranges: bool,
}

/// What `check` is held against.
pub const LARGE: Size = Size { tasks: 5_000, risks: 1_000, issues: 2_000, updates: 200, ranges: true };

const PEOPLE: usize = 60;
const LINES: usize = 40;

/// Returns every file of the project: path and text.
pub fn texts(size: &Size) -> Vec<(String, String)> {
    let mut files = vec![
        ("project.toml".to_string(), PROJECT.to_string()),
        ("plan.toml".to_string(), plan(size)),
        ("people.toml".to_string(), people()),
        ("risks.toml".to_string(), risks(size)),
        ("issues.toml".to_string(), issues(size)),
        ("decisions.toml".to_string(), decisions(size)),
        ("changes.toml".to_string(), changes()),
        ("budget.toml".to_string(), budget()),
        ("actuals.csv".to_string(), actuals()),
        ("vendors.toml".to_string(), other::vendors(size)),
        ("stakeholders.toml".to_string(), other::stakeholders()),
        ("quality.toml".to_string(), other::quality()),
        ("readiness.toml".to_string(), other::readiness()),
        ("sprints.toml".to_string(), other::sprints()),
        ("closure.toml".to_string(), other::closure()),
        ("lessons.toml".to_string(), other::lessons()),
    ];
    files.extend((0..size.updates).map(|index| update(index, size)));
    files
}

/// Writes the large project into a folder.
pub fn write(folder: &Path) -> std::io::Result<()> {
    for (path, text) in texts(&LARGE) {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, text)?;
    }
    Ok(())
}

const PROJECT: &str = r#"name = "Programme of a thousand risks"
summary = "A synthetic project, as large as one folder should ever be"
start = 2023-01-02
status_date = 2026-11-13
stage = "execution"
sponsor = "p0"
manager = "p1"

[[objective]]
id = "O-1"
outcome = "Every site works from the new platform"
measure = "Sites moved"
from = 0
target = 40

[[calendar.freeze]]
name = "Year end"
from = 2026-12-21
to = 2027-01-04
"#;

/// Returns a day as TOML writes it. Every month has 28 days here, so that every day exists.
fn day(days: usize) -> String {
    format!("{}-{:02}-{:02}", 2023 + days / 336, days / 28 % 12 + 1, days % 28 + 1)
}

fn plan(size: &Size) -> String {
    let tasks = size.tasks;
    let mut text = String::new();
    for index in 0..tasks {
        let phase = index / 50;
        if index % 50 == 0 {
            writeln!(text, "[[phase]]\nid = \"ph{phase}\"\nname = \"Phase {phase}\"\n").ok();
        }
        writeln!(
            text,
            "[[task]]\nid = \"t{index}\"\nname = \"Prepare and move part {index}\"\nphase = \"ph{phase}\""
        )
        .ok();
        writeln!(text, "workstream = \"Stream {}\"\nduration = \"{}d\"", index % 12, index % 9 + 1).ok();
        writeln!(text, "owner = \"p{}\"\nassign = [\"p{} 50%\"]", index % PEOPLE, index % PEOPLE).ok();
        match index % 50 {
            0 if index == 0 => {}
            // A phase follows the one before it by its first part.
            0 => writeln!(text, "after = [\"t{}\"]", index - 50).unwrap_or_default(),
            at if at % 3 == 0 => {
                writeln!(text, "after = [\"t{}\", \"t{} SS + 2d\"]", index - 1, index - at / 2 - 1)
                    .unwrap_or_default();
            }
            at => writeln!(text, "after = [\"t{}\"]", index - at.min(7)).unwrap_or_default(),
        }
        if index % 10 < 6 && index < tasks * 9 / 10 {
            writeln!(text, "progress = {}", index * 7 % 101).ok();
        }
        if size.ranges && index % 5 == 2 {
            let likely = index % 9 + 1;
            writeln!(
                text,
                "estimate = {{ low = \"{likely}d\", likely = \"{likely}d\", high = \"{}d\" }}",
                likely * 2
            )
            .ok();
        }
        if index % 40 == 7 {
            writeln!(text, "deadline = {}", day(index % 1300)).ok();
        }
        if index % 25 == 3 {
            writeln!(text, "line = \"L-{}\"\ncost = {}", index % LINES, 400 + index % 900).ok();
        }
        if index % 5 == 1 {
            writeln!(text, "notes = \"See [[R-{}]] and [[I-{}]].\"", index % 1_000, index % 2_000).ok();
        }
        text.push('\n');
    }
    text
}

fn people() -> String {
    let mut text = String::new();
    for index in 0..PEOPLE {
        writeln!(
            text,
            "[[person]]\nid = \"p{index}\"\nname = \"Person Number {index}\"\nrole = \"Role {}\"\n",
            index % 9
        )
        .ok();
    }
    text
}

fn risks(size: &Size) -> String {
    let mut text = String::new();
    for index in 0..size.risks {
        writeln!(
            text,
            "[[risk]]\nid = \"R-{index}\"\ntitle = \"Part {index} arrives later than was agreed\""
        )
        .ok();
        writeln!(
            text,
            "category = \"supplier\"\ncause = \"The carrier of site {} has one crew\"",
            index % 40
        )
        .ok();
        writeln!(text, "probability = {}\nimpact = {}", index % 5 + 1, index / 5 % 5 + 1).ok();
        writeln!(text, "raised = {}\nreviewed = {}", day(index % 1200), day(1200 + index % 90)).ok();
        if index % 4 > 0 {
            writeln!(text, "owner = \"p{}\"\nresponse = \"reduce\"", index % PEOPLE).ok();
        }
        if index % 6 == 0 {
            writeln!(text, "status = \"closed\"").ok();
        }
        writeln!(text, "affects = [\"t{}\"]", index * 4 % size.tasks).ok();
        if size.ranges {
            writeln!(
                text,
                "chance = {}\ndelay = {{ low = \"1d\", likely = \"2d\", high = \"9d\" }}",
                index % 60
            )
            .ok();
        }
        let (owner, due) = (index % PEOPLE, day(1250 + index % 90));
        writeln!(
            text,
            "actions = [{{ what = \"Ask for a second crew\", owner = \"p{owner}\", due = {due} }}]\n"
        )
        .ok();
    }
    text
}

fn issues(size: &Size) -> String {
    let mut text = String::new();
    for index in 0..size.issues {
        writeln!(
            text,
            "[[issue]]\nid = \"I-{index}\"\ntitle = \"Rack {index} has no power on its second feed\""
        )
        .ok();
        writeln!(text, "severity = {}\nraised = {}", index % 5 + 1, day(index % 1290)).ok();
        if index % 3 == 0 {
            writeln!(text, "closed = {}", day(index % 1290 + 9)).ok();
        } else {
            writeln!(text, "due = {}\nblocks = [\"t{}\"]", day(1290 + index % 40), index * 2 % size.tasks)
                .ok();
        }
        if index % 7 > 0 {
            writeln!(text, "owner = \"p{}\"", index % PEOPLE).ok();
        }
        writeln!(
            text,
            "notes = \"Seen with [[R-{}]]; the electrician comes on Tuesday.\"\n",
            index % size.risks
        )
        .ok();
    }
    text
}

fn decisions(size: &Size) -> String {
    let mut text = String::new();
    for index in 0..300 {
        writeln!(text, "[[decision]]\nid = \"D-{index}\"\ntitle = \"Which carrier serves site {index}?\"")
            .ok();
        writeln!(text, "needed_by = {}\ndecider = \"p{}\"", day(1000 + index), index % PEOPLE).ok();
        if index % 3 > 0 {
            writeln!(text, "made = {}\noutcome = \"The second offer\"", day(990 + index)).ok();
        }
        writeln!(text, "affects = [\"t{}\"]\n", index * 16 % size.tasks).ok();
    }
    text
}

fn changes() -> String {
    let mut text = String::new();
    for index in 0..200 {
        writeln!(text, "[[change]]\nid = \"C-{index}\"\ntitle = \"Move site {index} a month later\"").ok();
        writeln!(
            text,
            "raised = {}\nstatus = \"approved\"\ndecided = {}",
            day(900 + index),
            day(910 + index)
        )
        .ok();
        writeln!(text, "approver = \"p0\"\nimpact = {{ days = {}, cost = {} }}\n", index % 20, index * 90)
            .ok();
    }
    text
}

fn budget() -> String {
    let mut text = "[contingency]\namount = 400000\n\n".to_string();
    for index in 0..LINES {
        writeln!(
            text,
            "[[line]]\nid = \"L-{index}\"\nname = \"Line {index}\"\namount = {}\n",
            100_000 + index * 700
        )
        .ok();
    }
    text
}

fn actuals() -> String {
    let mut text = "date,line,amount,kind,supplier,reference,note\n".to_string();
    for index in 0..4_000 {
        writeln!(
            text,
            "{},L-{},{},,Carrier {},INV-{index},",
            day(index % 1290),
            index % LINES,
            300 + index % 700,
            index % 30
        )
        .ok();
    }
    text
}

fn update(index: usize, size: &Size) -> (String, String) {
    let status = ["green", "amber", "green", "red"][index % 4];
    let (risk, issue, task) = (index * 5 % size.risks, index * 9 % size.issues, index * 21 % size.tasks);
    let text = format!(
        "+++\nstatus = \"{status}\"\nauthor = \"p1\"\nheadline = \"Week {index}: the plan holds\"\n+++\n\
         ## What changed\n\n- [[t{task}]] is done.\n- Three sites moved.\n\n\
         ## What is blocked\n\n- [[I-{issue}]] waits for the landlord.\n\n\
         ## Decisions needed\n\n- Who pays for [[R-{risk}]]?\n"
    );
    (format!("updates/{}.md", day(1_302 - 6 * (200 - index.min(200)))), text)
}
