//! Small random projects: every kind of link, lag, limit and calendar, people with leave, progress.

use std::fmt::Write;

/// Numbers that follow from a seed.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(0x1234_5678_9ABC_DEF1))
    }

    /// Returns a number below `end` (xorshift64*, Vigna 2016).
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % end
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len() as u64) as usize]
    }

    /// Returns a day in November or December 2026.
    fn day(&mut self) -> String {
        format!("2026-{}-{:02}", 11 + self.below(2), 1 + self.below(28))
    }
}

const PEOPLE: &str = r#"
[[person]]
id = "ann"
away = [{ from = 2026-11-10, to = 2026-11-12 }, { from = 2026-11-12, to = 2026-11-13 }, 2026-12-01]

[[person]]
id = "ben"
calendar = "nights"

[[person]]
id = "cyd"
calendar = "short"
away = [{ from = 2026-11-20, to = 2026-11-30 }]
"#;

/// Returns `project.toml`, `people.toml` and `plan.toml`.
pub fn project(random: &mut Random) -> Vec<(&'static str, String)> {
    let hours = random.pick(&[
        "hours = [\"09:00-12:00\", \"13:00-18:00\"]",
        "hours_per_day = 7.5",
        "day_hours = { fri = [\"08:00-12:15\"] }",
    ]);
    let project = format!(
        r#"
name = "Random"
start = 2026-11-02
status_date = 2026-{}

[calendar]
{hours}
holidays = [{{ from = 2026-11-17, to = 2026-11-19, name = "closed" }}, 2026-12-24, 2026-12-25]
opened = [2026-11-14, {{ from = 2026-11-18, to = 2026-11-18, hours = ["10:00-14:30"] }}]

[calendar.named.nights]
hours = ["22:00-06:00"]
holidays = []

[calendar.named.short]
hours = ["08:00-14:00"]
workdays = ["mon", "tue", "thu"]

[calendar.named.always]
workdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
hours = ["00:00-24:00"]
holidays = []
"#,
        random.pick(&["10-30", "11-06", "11-13", "11-20"])
    );
    vec![("project.toml", project), ("people.toml", PEOPLE.to_string()), ("plan.toml", plan(random))]
}

fn plan(random: &mut Random) -> String {
    let mut out = String::new();
    let mut ids: Vec<String> = Vec::new();
    let count = 3 + random.below(12);
    let (mut phase, mut is_linked) = (None, true);
    for index in 0..count {
        if random.chance(25) {
            phase = random.chance(60).then(|| format!("phase{index}"));
            if let Some(phase) = &phase {
                writeln!(out, "[[phase]]\nid = \"{phase}\"").unwrap();
                // Lags that count in the calendar of a phase are not read so: it is linked to nothing.
                is_linked = true;
                match random.below(6) {
                    0 => {
                        out.push_str("calendar = \"short\"\n");
                        is_linked = false;
                    }
                    _ => links(random, &ids, 20, &mut out),
                }
            }
        }
        let is_milestone = random.chance(12);
        let kind = if is_milestone { "milestone" } else { "task" };
        writeln!(out, "[[{kind}]]\nid = \"x{index}\"").unwrap();
        if let Some(phase) = &phase {
            writeln!(out, "phase = \"{phase}\"").unwrap();
        }
        links(random, &ids, 75, &mut out);
        if is_milestone {
            limit(random, &mut out);
        } else {
            work(random, &mut out);
        }
        if random.chance(15)
            && let Some(phase) = phase.take()
        {
            // What follows is no part of the phase any more, and may wait for all of it.
            if is_linked {
                ids.push(phase);
            }
        }
        ids.push(format!("x{index}"));
    }
    out
}

fn links(random: &mut Random, ids: &[String], percent: u64, out: &mut String) {
    let mut links = Vec::new();
    for _ in 0..3 {
        if ids.is_empty() || !random.chance(percent) {
            continue;
        }
        let back = random.below(ids.len().min(5) as u64) as usize;
        let from = &ids[ids.len() - 1 - back];
        let kind = random.pick(&["FS", "FS", "SS", "FF", "SF"]);
        let lag = random.pick(&[
            "", "", "", " + 2d", " - 1d", " + 1w", " + 90min", " + 3ed", " - 5eh", " + 50%", " - 25%",
            " + 1ew", " + 1.5d",
        ]);
        links.push(format!("\"{from} {kind}{lag}\""));
    }
    links.sort();
    links.dedup_by_key(|link| link.split(' ').next().map(str::to_string));
    writeln!(out, "after = [{}]", links.join(", ")).unwrap();
}

fn limit(random: &mut Random, out: &mut String) {
    if random.chance(25) {
        let keys =
            ["not_before", "not_after", "finish_not_before", "finish_not_after", "start_on", "finish_on"];
        writeln!(out, "{} = {}", random.pick(&keys), random.day()).unwrap();
    } else if random.chance(8) {
        out.push_str("as_late = true\n");
    }
    if random.chance(10) {
        writeln!(out, "deadline = {}", random.day()).unwrap();
    }
}

fn work(random: &mut Random, out: &mut String) {
    let duration = random.pick(&["1d", "2d", "5d", "1w", "4h", "95min", "2ed", "30eh", "0.5d", "3d", "0d"]);
    if random.chance(8) {
        let day = random.below(18);
        let (from, to) = (1 + day, 1 + day + random.below(9));
        writeln!(out, "manual = {{ start = 2026-11-{from:02}, finish = 2026-11-{to:02} }}").unwrap();
        writeln!(out, "duration = \"{duration}\"").unwrap();
        return;
    }
    let form = random.below(12);
    match form {
        0 => out.push_str("effort = { planned = \"6d\" }\n"),
        1 => out.push_str("estimate = { low = \"1d\", likely = \"3d\", high = \"9d\" }\n"),
        2 => out.push_str("duration = \"2h\"\nrepeat = { every = \"1w\", times = 3 }\n"),
        3 => {}
        _ => writeln!(out, "duration = \"{duration}\"").unwrap(),
    }
    if form != 3 {
        limit(random, out);
    }
    if random.chance(12) {
        writeln!(out, "calendar = \"{}\"", random.pick(&["nights", "short", "always"])).unwrap();
    }
    if random.chance(45) {
        // Effort that several share becomes a plain duration: late dates and shares of it may differ.
        let alone = if form == 0 { 3 } else { 5 };
        let all = ["\"ann\"", "\"ben 50%\"", "\"cyd\"", "\"ann 50%\", \"cyd\"", "\"ben\", \"ann 12.5%\""];
        let assign = random.pick(&all[..alone]);
        writeln!(out, "assign = [{assign}]").unwrap();
    }
    // Which times are over of what comes again is lost: the format keeps one task.
    let fact = random.below(12);
    match fact + if form == 2 { 12 } else { 0 } {
        0 => out.push_str("started = 2026-11-03\nprogress = 40\n"),
        // In the unit of the duration: the format has one for both.
        1 if form > 3 && duration.contains('e') => {
            out.push_str("started = 2026-11-04\nremaining = \"30eh\"\n")
        }
        1 => out.push_str("started = 2026-11-04\nremaining = \"2d\"\n"),
        2 => out.push_str("started = 2026-11-02\nfinished = 2026-11-05\n"),
        // A task of which nothing but the last day is known needs one that is worked.
        3 if form != 3 => out.push_str("finished = 2026-11-06\n"),
        4 => out.push_str("progress = 35\n"),
        5 => out.push_str("progress = 100\n"),
        6 => out.push_str("inactive = true\n"),
        _ => {}
    }
}
