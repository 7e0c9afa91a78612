//! What end users read: whom they ask, on the telephone that they hold.

use super::{build, html, sources};

/// Returns the page for end users of a project with these ways to ask.
fn asked(help: &str) -> String {
    let plan = "[[task]]\nid = \"move\"\nname = \"Move\"\nduration = \"1d\"\n\
                users = { group = \"York\", what_happens = \"Your mail moves\" }\n";
    let head = format!("name = \"Mail\"\nstatus_date = 2026-11-13\nstart = 2026-11-16\n\n[help]\n{help}");
    html(&build(&sources(plan, &[("project.toml", &head)])), "for-users.html").replace('\u{a0}', " ")
}

#[test]
fn a_number_rings_and_an_address_writes() {
    let page = asked(
        "contact = \"Service desk\"\nphone = \"+44 (0)1904 555-0100\"\nmail = \"desk@ashlark.example\"\n",
    );
    assert!(
        page.contains("href=\"tel:+4419045550100\"") && page.contains(">+44 (0)1904 555-0100</a>"),
        "{page}"
    );
    assert!(page.contains("<a href=\"mailto:desk@ashlark.example\">desk@ashlark.example</a>"), "{page}");
}

#[test]
fn what_is_no_single_number_or_address_is_text() {
    let page =
        asked("contact = \"Service desk\"\nphone = \"0100 or 0200\"\nmail = \"the desk, by the form\"\n");
    assert!(page.contains("telephone 0100 or 0200") && page.contains("mail the desk, by the form"), "{page}");
    assert!(!page.contains("tel:") && !page.contains("mailto:"), "{page}");
}
