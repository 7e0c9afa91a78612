//! 200 projects made at random, with every register: whatever is hidden from an audience is a word that begins with
//! `zq`, and no byte that the audience gets holds one. What is hidden may be anything: with other hidden words and
//! amounts, and with more hidden records, the bytes are the same.
//!
//! What an audience may see is worked out here once more, from the table of the manual.

mod project;

use super::words;
use milepost::export::{csv, mspdi};
use milepost::pipeline::{self, Asked, Clock, Input, Outcome};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::units::Date;
use project::Project;
use rayon::prelude::*;
use std::fmt::Write;

/// The table of the manual: executives, team, a vendor, end users. `n` is for records whose `visible` names the
/// audience, `o` for what is the vendor's own, `s` for what is severe.
const TABLE: &[(&str, &str)] = &[
    ("plan", "yyo-"),
    ("decisions", "yyn-"),
    ("risks", "syn-"),
    ("issues", "nyn-"),
    ("changes", "nyn-"),
    ("budget", "yy--"),
    ("money", "yy--"),
    ("vendors", "nyo-"),
    ("stakeholders", "nyn-"),
    ("quality", "nyn-"),
    ("readiness", "nyn-"),
    ("sprints", "nyn-"),
    ("closure", "nyn-"),
    ("lessons", "nyn-"),
    ("scope", "nyn-"),
    ("updates", "yyn-"),
    ("pages", "nynn"),
    ("people", "yyy-"),
    ("contacts", "-y--"),
    ("notes", "-y--"),
];

use milepost::load::audience::HIDES as CLASSES;

/// The themes that are there without being written.
const THEMES: [&str; 3] = ["plain", "board", "clear"];

struct Random(u64);

impl Random {
    /// Returns a number below `end` (xorshift, Marsaglia 2003).
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }
}

/// Whose view is made.
struct Reader {
    id: &'static str,
    /// The column of the table; nothing for one that starts from nothing.
    like: Option<usize>,
    hides: Vec<&'static str>,
    roles: bool,
    /// Its table in `project.toml`; empty where it is ready-made.
    declared: String,
}

impl Reader {
    fn random(random: &mut Random) -> Reader {
        const LIKE: [&str; 4] = ["exec", "team", "vendor", "users"];
        if random.one_in(3) {
            let ready = [("exec", 0), ("vendor:acme", 2), ("users", 3)];
            let (id, like) = ready[random.below(3)];
            return Reader {
                id,
                like: Some(like),
                hides: Vec::new(),
                roles: like != 1,
                declared: String::new(),
            };
        }
        let like = if random.one_in(2) { None } else { Some(random.below(4)) };
        let hides: Vec<&str> = CLASSES.iter().copied().filter(|_| random.one_in(5)).collect();
        let said = random.below(3);
        let roles = if said == 0 { matches!(like, Some(0 | 2 | 3)) } else { said == 1 };
        let mut declared = "[[audience]]\nid = \"reader\"\nname = \"Readers\"\n".to_string();
        if let Some(like) = like {
            writeln!(declared, "like = \"{}\"", LIKE[like]).unwrap();
            if like == 2 {
                declared += "vendor = \"acme\"\n";
            }
        }
        if said > 0 {
            writeln!(declared, "people = \"{}\"", if roles { "roles" } else { "names" }).unwrap();
        }
        match random.below(3) {
            0 => declared += "how = \"withhold\"\n",
            1 => declared += "how = \"omit\"\n",
            _ => {}
        }
        writeln!(declared, "hides = {hides:?}").unwrap();
        Reader { id: "reader", like, hides, roles, declared }
    }

    fn cell(&self, what: &str) -> char {
        let Some(column) = self.like else { return 'y' };
        TABLE.iter().find(|row| row.0 == what).and_then(|row| row.1.chars().nth(column)).unwrap_or('-')
    }

    /// Tells whether it is the vendor, and reads what its contract is worth.
    fn reads_contract(&self) -> bool {
        self.like == Some(2) && !["money", "budget"].iter().any(|what| self.hides.contains(what))
    }

    /// Tells whether the money of changes that are only not marked counts for them: that one is kept back is told.
    fn counts_changes(&self) -> bool {
        self.gets("changes") && self.gets("budget") && self.gets("money")
    }

    fn reads_orders(&self) -> bool {
        self.reads_contract() && self.gets("vendors")
    }

    fn gets(&self, what: &str) -> bool {
        let also = match what {
            "money" => "budget",
            "stakeholders" | "contacts" => "people",
            what => what,
        };
        let roles = self.roles && matches!(what, "stakeholders" | "contacts");
        !roles && !self.hides.contains(&what) && !self.hides.contains(&also) && self.cell(what) != '-'
    }
}

/// Returns all that a reader gets of a project, by name: the site, the data, the tables, the plan, and what `check` says.
fn all(files: &[(String, String)], reader: &Reader, theme: &Theme, seed: usize) -> Vec<(String, Vec<u8>)> {
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let clock = Clock { as_of: None, today: Date::from_days(0) };
    let asked = Asked::Named(reader.id);
    let theme_name = Some(THEMES[seed % 3]);
    let base_url = (seed.is_multiple_of(2)).then_some("https://status.example/site/");
    let input = Input { sources: &sources, theme, clock, asked, theme_name, base_url };
    let fail = |outcome: &Outcome| -> ! {
        let said: Vec<String> =
            outcome.diagnostics.iter().map(|found| format!("{} {}", found.name, found.message)).collect();
        panic!("{}\n{}\n{:?}", reader.declared, said.join("\n"), outcome.refusal)
    };
    let outcome = pipeline::build(&input);
    let Some(site) = &outcome.site else { fail(&outcome) };
    let mut all: Vec<(String, Vec<u8>)> =
        site.files().iter().map(|file| (file.path.clone(), file.bytes.clone())).collect();
    let findings: String =
        outcome.findings.iter().map(|found| format!("{} {}\n", found.text, found.measured)).collect();
    all.push(("check".into(), findings.into_bytes()));
    let outcome = pipeline::tables(&input);
    let Some(tables) = &outcome.tables else { fail(&outcome) };
    // A workbook takes long to write: it has the cells of the other tables, so that some of them are enough.
    #[cfg(feature = "xlsx")]
    if seed.is_multiple_of(10) {
        let parts = crate::tables::parts(&milepost::export::xlsx::workbook(tables).unwrap());
        all.extend(parts.into_iter().map(|(name, text)| (name, text.into_bytes())));
    }
    all.extend(csv::files(&tables.tables).into_iter().map(|file| (file.path, file.bytes)));
    let outcome = pipeline::mspdi(&input);
    let Some(plan) = &outcome.mspdi else { fail(&outcome) };
    let plan: &mspdi::Document = plan;
    all.push(("project.xml".into(), plan.text.clone().into_bytes()));
    // The exports to one file; end users have no digest, and where nothing has a date there is no calendar.
    let outcome = pipeline::calendar(&input);
    all.extend(outcome.calendar.map(|text| ("calendar.ics".to_string(), text.into_bytes())));
    let outcome = pipeline::digest(&input);
    assert!(outcome.digest.is_some() || reader.like == Some(3), "{:?}", outcome.refusal);
    all.extend(outcome.digest.map(|text| ("digest.md".to_string(), text.into_bytes())));
    if seed.is_multiple_of(3) {
        let outcome = pipeline::report(&input);
        let Some(report) = &outcome.report else { fail(&outcome) };
        all.push(("report.html".into(), report.clone().into_bytes()));
    }
    all
}

#[test]
fn no_byte_holds_what_is_hidden_and_none_depends_on_it() {
    let theme = Theme::load(Vec::new()).unwrap();
    let told: usize = (1..=200_u64).into_par_iter().map(|seed| look(seed, &theme)).sum();
    // What may be seen is there.
    assert!(told > 100_000, "{told}");
}

/// Looks at one project, and returns how many words are shown in it.
fn look(seed: u64, theme: &Theme) -> usize {
    let start = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let reader = Reader::random(&mut Random(start));
    let make = |other| Project { random: Random(start ^ 0x5555), reader: &reader, other, count: 0 }.files();
    let (files, others) = (make(false), make(true));
    let bytes = all(&files, &reader, theme, seed as usize);
    let mut told = 0;
    for (name, bytes) in &bytes {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        let found = words(name, "zq").chain(words(&text, "zq")).next();
        if let Some(place) = found {
            let around: String = text.chars().skip(place.saturating_sub(200)).take(300).collect();
            panic!("project {seed}, {}, {name}: … {around} …\n{}", reader.id, reader.declared);
        }
        told += words(&text, "vy").count();
    }
    // The odds are those of the whole project, and each run draws for each task by its id: other hidden ids are other runs.
    if files.iter().any(|(path, text)| path == "project.toml" && text.contains("runs = 100")) {
        return told;
    }
    let again = all(&others, &reader, theme, seed as usize);
    let paths = |all: &[(String, Vec<u8>)]| all.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(paths(&bytes), paths(&again), "project {seed}\n{}", reader.declared);
    for ((name, before), (_, after)) in bytes.iter().zip(&again) {
        if before != after {
            let (before, after) = (String::from_utf8_lossy(before), String::from_utf8_lossy(after));
            let at = before.chars().zip(after.chars()).take_while(|(a, b)| a == b).count();
            let around =
                |text: &str| -> String { text.chars().skip(at.saturating_sub(150)).take(260).collect() };
            let (before, after) = (around(&before), around(&after));
            panic!("project {seed}, {}, {name}\n{}\n… {before}\n… {after}", reader.id, reader.declared);
        }
    }
    told
}
