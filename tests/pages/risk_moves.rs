//! A risk that moved is dated by the entry of its history that moved it.

use super::{build, sources, text};

const REPORTS: [(&str, &str); 2] = [
    ("updates/2026-11-06.md", "+++\nstatus = \"green\"\nheadline = \"Fine\"\n+++\n"),
    ("updates/2026-11-13.md", "+++\nstatus = \"green\"\nheadline = \"Fine\"\n+++\n"),
];

/// Returns what the week and the register say of a risk that went from 9 to 12, reviewed on 12 November.
fn said(entry: &str) -> [String; 2] {
    let risk = format!(
        "[[risk]]\nid = \"R-1\"\ntitle = \"It fails\"\nprobability = 4\nimpact = 3\nraised = 2026-10-01\nreviewed = 2026-11-12\nhistory = [{{ date = 2026-10-01, probability = 3, impact = 3 }}{entry}]\n"
    );
    let mut files = REPORTS.to_vec();
    files.push(("risks.toml", &risk));
    let site = build(&sources("[[task]]\nid = \"a\"\nname = \"Copy\"\nduration = \"10d\"\n", &files));
    ["week.html", "risks.html"].map(|page| text(&site, page).replace('\u{a0}', " "))
}

#[test]
fn a_risk_is_dated_by_the_entry_that_changed_its_score() {
    let [week, register] = said(", { date = 2026-11-10, probability = 4, impact = 3 }");
    assert!(week.contains("Risk up: R-1 It fails, from 9 to 12 of 25 10 Nov"), "{week}");
    assert!(!register.contains("day not recorded"), "{register}");
}

#[test]
fn without_an_entry_the_day_is_said_to_be_not_recorded() {
    let [week, register] = said("");
    assert!(
        week.contains("Risk up: R-1 It fails, from 9 to 12 of 25; on which day is not recorded"),
        "{week}"
    );
    assert!(!week.contains("not recorded 12 Nov"), "{week}");
    assert!(register.contains("Up, day not recorded"), "{register}");
}
