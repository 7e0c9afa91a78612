//! Whatever a small project holds or leaves out, its pages are made, and every id on them is unique.

use super::{build, html, ids, sources};
use milepost::source::Sources;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write;

/// One task as dice fell: how long, what it follows, how far it is.
#[derive(Clone, Debug)]
struct Dice {
    duration: u8,
    after: Option<u8>,
    state: u8,
    milestone: bool,
    stream: u8,
    blocked: bool,
    committed: bool,
}

fn dice() -> impl Strategy<Value = Dice> {
    let after = prop::option::of(any::<u8>());
    (0u8..30, after, 0u8..5, any::<bool>(), 0u8..4, any::<bool>(), any::<bool>()).prop_map(
        |(duration, after, state, milestone, stream, blocked, committed)| Dice {
            duration,
            after,
            state,
            milestone,
            stream,
            blocked,
            committed,
        },
    )
}

fn plan(tasks: &[Dice]) -> String {
    let mut out = String::new();
    for (index, dice) in tasks.iter().enumerate() {
        let kind = if dice.milestone { "milestone" } else { "task" };
        let _ = write!(out, "[[{kind}]]\nid = \"t{index}\"\nname = \"Work <{index}> & more\"\n");
        if !dice.milestone && dice.duration > 0 {
            let _ = writeln!(out, "duration = \"{}d\"", dice.duration);
        }
        if let Some(after) = dice.after.filter(|_| index > 0) {
            let _ = writeln!(out, "after = [\"t{}\"]", usize::from(after) % index);
        }
        if dice.stream > 0 {
            let _ = writeln!(out, "workstream = \"S{}\"", dice.stream);
        }
        if dice.milestone && dice.committed {
            out.push_str("committed = 2026-11-10\n");
        }
        if dice.state == 1 && !dice.milestone {
            out.push_str("started = 2026-11-03\nprogress = 30\n");
        }
        if dice.state == 2 {
            out.push_str("finished = 2026-11-05\n");
            if !dice.milestone {
                out.push_str("started = 2026-11-03\nprogress = 100\n");
            }
        }
        if dice.blocked && !dice.milestone && dice.state != 2 {
            out.push_str("blocked = { since = 2026-11-06, why = \"no answer\" }\n");
        }
    }
    out
}

const BASELINE: &str = "name = \"first\"\ntaken = 2026-10-30\n\n[[task]]\nid = \"t0\"\nstart = 2026-11-02\nfinish = 2026-11-04\n";
const RISKS: &str = "[[risk]]\nid = \"R-1\"\ntitle = \"Bare\"\nstatus = \"open\"\n\n[[risk]]\nid = \"long-name-of-a-risk\"\ntitle = \"Scored\"\nprobability = 4\nimpact = 4\nstatus = \"closed\"\n";
const ISSUES: &str = "[[issue]]\nid = \"I-1\"\ntitle = \"It hurts\"\nstatus = \"open\"\nblocks = [\"t0\"]\n";
const BUDGET: &str = "[[line]]\nid = \"L-1\"\nname = \"Credit\"\namount = -500\nplan = [{ month = \"2026-11\", amount = -500 }]\n\n[[line]]\nid = \"L-2\"\nname = \"Nothing\"\namount = 0\nplan = []\n";
const UPDATE: &str = "+++\n+++\n\nOnly a sentence with [[t0]].\n";
const DECISIONS: &str = "[[decision]]\nid = \"D-1\"\ntitle = \"Which?\"\nstatus = \"needed\"\n";

fn project(tasks: &[Dice], extras: u8) -> Sources {
    let all = [
        ("baselines/first.toml", BASELINE),
        ("risks.toml", RISKS),
        ("issues.toml", ISSUES),
        ("budget.toml", BUDGET),
        ("updates/2026-11-06.md", UPDATE),
        ("decisions.toml", DECISIONS),
    ];
    let chosen: Vec<(&str, &str)> = all
        .into_iter()
        .enumerate()
        .filter(|(bit, _)| extras & (1 << bit) != 0)
        .map(|(_, extra)| extra)
        .collect();
    sources(&plan(tasks), &chosen)
}

fn check(sources: &Sources) {
    let site = build(sources);
    for file in site.files().iter().filter(|file| file.path.ends_with(".html")) {
        let html = html(&site, &file.path);
        let found = ids(&html);
        let unique: BTreeSet<&&str> = found.iter().collect();
        assert_eq!(unique.len(), found.len(), "an id twice on {}", file.path);
        assert!(!html.contains("style="), "{} has a style", file.path);
        assert!(!html.contains("NaN") && !html.contains("inf\""), "{} has no number", file.path);
        for target in html.split("href=\"#").skip(1).filter_map(|part| part.split('"').next()) {
            let is_symbol = target.starts_with("i-");
            assert!(is_symbol || found.contains(&target), "#{target} leads nowhere on {}", file.path);
        }
    }
}

#[test]
fn an_empty_project_has_an_overview() {
    let site = build(&sources("", &[]));
    assert!(site.get("index.html").is_some());
    for absent in ["timeline.html", "risks.html", "budget.html"] {
        assert!(site.get(absent).is_none(), "{absent}");
    }
}

#[test]
fn one_of_each_and_nothing_more_is_enough() {
    let bare = Dice {
        duration: 0,
        after: None,
        state: 0,
        milestone: false,
        stream: 0,
        blocked: false,
        committed: false,
    };
    let milestone = Dice { milestone: true, ..bare.clone() };
    for extras in [0, 0b11_1111] {
        check(&project(&[], extras & 0b10_1010));
        check(&project(std::slice::from_ref(&bare), extras));
        check(&project(std::slice::from_ref(&milestone), extras));
        check(&project(&[Dice { duration: 1, ..bare.clone() }], extras));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_are_made_of_anything(tasks in prop::collection::vec(dice(), 1..12), extras in 0u8..64) {
        check(&project(&tasks, extras));
    }
}
