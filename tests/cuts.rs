//! The money by every cut: each sums to the total to the coin, and small ones are worked out by hand.

mod bridge;
mod by_hand;
mod hidden;
mod pages;
mod random;

use milepost::checks::{self, Report};
use milepost::source::Sources;
use milepost::units::Money;
use milepost::{analysis, edition, load, plan};

/// Takes files to the report that pages are made from.
fn report(files: Vec<(&str, String)>) -> Report {
    let loaded = load::load(&Sources::from_texts(files));
    let errors: Vec<_> = loaded.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let project = loaded.project.unwrap();
    let plan = plan::plan(&project, "2026-11-13".parse().unwrap());
    let (edition, _) = edition::issue(project, plan, None);
    let figures = analysis::analyse(&edition);
    checks::report(edition, figures)
}

const HEAD: &str = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-03-02\n";

fn money(text: &str) -> Money {
    text.parse().unwrap()
}
