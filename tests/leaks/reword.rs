//! What the alarm advises at the place of a hidden word can be done there, and helps.

use super::{Asked, Outcome, built};
use milepost::source::span;

const HEAD: &str = "name = \"Move\"\nstart = 2026-11-02\nstatus_date = 2026-11-13\n\
                    [[audience]]\nid = \"team\"\nname = \"Team\"\n[[audience]]\nid = \"board\"\nname = \"Board\"\n";
const PLAN: &str = "[[task]]\nid = \"papers\"\nname = \"Get the papers\"\nduration = \"3d\"\n";
const VENDORS: &str = "[[vendor]]\nid = \"V-1\"\nname = \"Bumble\"\nvisible = [\"team\"]\n[[vendor]]\nid = \"V-2\"\nname = \"Tolland\"\n";
const BUDGET: &str = "[[line]]\nid = \"L-1\"\nname = \"Things\"\namount = 1000\n[[line]]\nid = \"L-2\"\nname = \"Others\"\namount = 10\n";
const PEOPLE: &str =
    "[[person]]\nid = \"olga\"\nname = \"Olga Hidden\"\nrole = \"Network lead\"\nvisible = [\"team\"]\n";

/// Builds for the board, with some files in place of the usual ones.
fn told(changed: &[(&str, &str)]) -> Outcome {
    told_to("board", changed)
}

fn told_to(audience: &str, changed: &[(&str, &str)]) -> Outcome {
    let usual = [
        ("project.toml", HEAD),
        ("plan.toml", PLAN),
        ("vendors.toml", VENDORS),
        ("budget.toml", BUDGET),
        ("people.toml", PEOPLE),
    ];
    let kept = usual.into_iter().filter(|(path, _)| !changed.iter().any(|(other, _)| other == path));
    let files: Vec<(&str, &str)> = kept.chain(changed.iter().copied()).collect();
    built(&files, Asked::Named(audience))
}

/// Returns the place of the one error, and what it advises.
fn advised(outcome: &Outcome, text: &str) -> ((usize, usize), String) {
    assert!(outcome.site.is_none());
    let [error] = &outcome.diagnostics[..] else { panic!("{:?}", outcome.diagnostics) };
    assert_eq!(error.name, "hidden-title");
    let place = span::position(text, error.span.unwrap().start as usize);
    (place, error.hints[0].clone())
}

fn passes(outcome: &Outcome) {
    assert!(outcome.site.is_some(), "{:?} {:?}", outcome.diagnostics, outcome.refusal);
}

fn ledger(line: &str, supplier: &str) -> String {
    format!(
        "date,line,amount,kind,supplier,reference,note\n2026-11-04,{line},500,actual,{supplier},PO-7,paid\n"
    )
}

#[test]
fn a_supplier_that_is_called_like_a_hidden_vendor_is_told_at_its_row() {
    for (supplier, column) in [
        ("Bumble Partners GmbH", 27),
        ("Bumble Ltd", 27),
        ("The Bumble Co", 31),
        ("Bumble-Partners", 27),
        ("\"Bumble, Partners\"", 28),
        ("\"The \"\"Bumble\"\" shop\"", 34),
    ] {
        let rows = ledger("L-1", supplier);
        let (place, advice) = advised(&told(&[("actuals.csv", &rows)]), &rows);
        assert_eq!(place, (2, column), "{supplier}");
        assert!(advice.contains("`V-1` alone as its supplier") && advice.contains("budget line"), "{advice}");
        assert!(!advice.contains("fence"), "{advice}");
    }
    // Each of the ways.
    for supplier in ["V-1", "Bumble", ""] {
        passes(&told(&[("actuals.csv", &ledger("L-1", supplier))]));
    }
    let hidden = BUDGET.replace("id = \"L-1\"\n", "id = \"L-1\"\nvisible = [\"team\"]\n");
    passes(&told(&[("actuals.csv", &ledger("L-1", "Bumble Ltd")), ("budget.toml", &hidden)]));
    let shown = VENDORS.replace("visible = [\"team\"]\n", "");
    passes(&told(&[("actuals.csv", &ledger("L-1", "Bumble Ltd")), ("vendors.toml", &shown)]));
}

#[test]
fn a_ledger_of_spreadsheets_is_told_at_its_row_as_well() {
    let rows = "date;line;amount;kind;supplier;reference;note\n2026-11-04;L-1;1.250,50;actual;Old Bumble;PO-7;a, b\n";
    let (place, _) = advised(&told(&[("actuals.csv", rows)]), rows);
    assert_eq!(place, (2, 36));
    let rows = format!(
        "{BUDGET}[[actual]]\ndate = 2026-11-04\nline = \"L-1\"\namount = 5\nsupplier = \"Old Bumble\"\n"
    );
    let (place, advice) = advised(&told(&[("budget.toml", &rows)]), &rows);
    assert_eq!(place, (13, 17));
    assert!(advice.contains("`V-1` alone as its supplier"), "{advice}");
}

#[test]
fn another_cell_of_the_ledger_is_to_be_written_without_the_word() {
    let rows = ledger("L-1", "Tolland").replace("PO-7", "for Bumble");
    let (place, advice) = advised(&told(&[("actuals.csv", &rows)]), &rows);
    assert_eq!(place, (2, 39));
    assert!(advice.contains("without `Bumble`") && !advice.contains("alone"), "{advice}");
}

#[test]
fn a_contact_for_help_that_is_hidden_gives_way_to_a_role_or_a_mailbox() {
    let with = |contact: &str| format!("{HEAD}[help]\ncontact = \"{contact}\"\n");
    let project = with("Olga Hidden");
    for audience in ["board", "users"] {
        let (place, advice) = advised(&told_to(audience, &[("project.toml", &project)]), &project);
        assert_eq!(place, (11, 12));
        assert!(advice.contains("a role or a mailbox of the team as `contact`"), "{advice}");
        // No part of a name can be for some only, and `[help]` has no `visible`.
        assert!(!advice.contains("fence") && !advice.contains("its record"), "{advice}");
        // End users get no list of people, whatever a person is marked with.
        assert_eq!(advice.contains("show `olga`"), audience == "board", "{advice}");
        for instead in ["Service desk", "Network lead", "desk@move.example"] {
            passes(&told_to(audience, &[("project.toml", &with(instead))]));
        }
    }
    let shown = PEOPLE.replace("visible = [\"team\"]\n", "");
    passes(&told(&[("project.toml", &project), ("people.toml", &shown)]));
}

#[test]
fn the_contact_of_a_record_gives_way_or_is_kept_with_it() {
    let vendors = format!("{VENDORS}contact = \"Olga Hidden, 01904 1234\"\n");
    let (place, advice) = advised(&told(&[("vendors.toml", &vendors)]), &vendors);
    assert_eq!(place, (8, 12));
    assert!(
        advice.contains("as `contact`") && advice.contains("its record from `board` by `visible`"),
        "{advice}"
    );
    passes(&told(&[("vendors.toml", &vendors.replace("Olga Hidden,", "Service desk,"))]));
    passes(&told(&[("vendors.toml", &format!("{vendors}visible = [\"team\"]\n"))]));
}

#[test]
fn nobody_is_told_to_show_what_no_mark_could_show() {
    let project = HEAD.replace("start", "summary = \"Ask Olga Hidden.\"\nstart");
    let (_, advice) = advised(&told(&[("project.toml", &project)]), &project);
    assert!(advice.contains("show `olga` as well"), "{advice}");
    // Executives know people by their roles.
    let (_, advice) = advised(&told_to("exec", &[("project.toml", &project)]), &project);
    assert!(!advice.contains("show `olga`") && advice.ends_with("by `visible` or a fence"), "{advice}");
}

#[test]
fn a_day_of_a_calendar_is_to_be_reworded_since_it_has_no_visible() {
    let plan = format!(
        "{PLAN}[[task]]\nid = \"zq\"\nname = \"Falcon takeover\"\nduration = \"2d\"\nvisible = [\"team\"]\n"
    );
    let project = format!(
        "{HEAD}[[calendar.freeze]]\nname = \"Falcon takeover week\"\nfrom = 2026-11-18\nto = 2026-11-20\n"
    );
    let (place, advice) = advised(&told(&[("project.toml", &project), ("plan.toml", &plan)]), &project);
    assert_eq!(place, (11, 9));
    assert!(!advice.contains("visible") && !advice.contains("fence"), "{advice}");
    assert!(advice.starts_with("reword one of the two") && advice.contains("show `zq` as well"), "{advice}");
    let reworded = project.replace("Falcon takeover week", "Quiet week");
    passes(&told(&[("project.toml", &reworded), ("plan.toml", &plan)]));
}

/// The name alone is left out as a supplier: it is the summary that says it.
#[test]
fn a_row_whose_supplier_is_left_out_is_not_blamed() {
    let rows = ledger("L-1", "Bumble");
    let project = HEAD.replace("start", "summary = \"We wait until Bumble has come.\"\nstart");
    let outcome = told(&[("actuals.csv", &rows), ("project.toml", &project)]);
    let (place, advice) = advised(&outcome, &project);
    assert_eq!((place.0, advice.contains("supplier")), (2, false), "{advice}");
    assert!(!format!("{:?}", outcome.refusal).contains("actuals.csv"), "{:?}", outcome.refusal);
}
