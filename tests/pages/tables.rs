//! Tables that authors write in their texts. On a phone a table of many columns is one record a row, as our own
//! tables are, and each value says what it is; a link in a cell says what it leads to.

use super::{build, html, sources, text};

/// A page of the author's own with a text.
fn page(body: &str) -> String {
    let plan = "[[task]]\nid = \"wave\"\nname = \"Mail of Preston\"\nduration = \"5d\"\n";
    let written = format!("+++\ntitle = \"Script\"\n+++\n{body}\n");
    let people = "[[person]]\nid = \"elin\"\nname = \"Elin Prosser\"\n";
    let site = build(&sources(plan, &[("people.toml", people), ("pages/script.md", &written)]));
    html(&site, "script.html").to_string()
}

const WIDE: &str = "| When | What | Who | If *it* fails |\n| --- | --: | --- | --- |\n";

#[test]
fn a_table_of_four_columns_is_one_record_a_row_on_a_phone() {
    let page = page(&format!("{WIDE}| Fri 18:00 | Tell **all** | [[elin]] | |\n| Sat |\n"));
    assert!(page.contains("<table class=\"stack\">"), "{page}");
    assert!(page.contains("<td data-l=\"When\"><div>Fri 18:00</div></td>"), "{page}");
    // What has markup within is one value beside its label.
    assert!(
        page.contains("<td class=\"r\" data-l=\"What\"><div>Tell <strong>all</strong></div></td>"),
        "{page}"
    );
    assert!(!page.contains("data-l=\"If <em>"), "{page}");
    // A cell that says nothing takes no room, whether it was left empty or left out.
    assert_eq!(page.matches("<td></td>").count(), 3, "{page}");
    assert_eq!(page.matches("data-l=\"Who\"").count(), 1, "{page}");
    // The heads stay for those who read by ear.
    assert!(page.contains("<th scope=\"col\">When</th>"), "{page}");
}

#[test]
fn a_table_whose_first_column_has_no_head_begins_each_row_with_one() {
    let page = page("| | A | B | C |\n| --- | --- | --- | --- |\n| Cost | 1 | 2 | 3 |\n");
    assert!(page.contains("<table class=\"stack\">"), "{page}");
    assert!(page.contains("<th scope=\"row\">Cost</th><td data-l=\"A\"><div>1</div></td>"), "{page}");
}

#[test]
fn a_table_that_is_narrow_or_does_not_name_its_columns_stays_a_table() {
    let narrow = page("| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n");
    assert!(narrow.contains("<table>") && narrow.contains("<td>1</td>"), "{narrow}");
    for heads in ["| | | | |", "| A | | C | D |", "| | | B | C |"] {
        let nameless = page(&format!("{heads}\n| --- | --- | --- | --- |\n| 1 | 2 | 3 | 4 |\n"));
        assert!(!nameless.contains("class=\"stack\""), "{heads}: {nameless}");
        assert!(!nameless.contains("data-l="), "{heads}: {nameless}");
    }
}

#[test]
fn a_head_cannot_break_out_of_its_label() {
    let page = page("| a\" onclick=\"x | b | c | <i> |\n| --- | --- | --- | --- |\n| 1 | 2 | 3 | 4 |\n");
    assert!(page.contains("<td data-l=\"a&quot; onclick=&quot;x\"><div>1</div></td>"), "{page}");
    assert!(page.contains("data-l=\"&lt;i&gt;\""), "{page}");
}

#[test]
fn a_link_in_a_table_says_the_name_as_everywhere_else() {
    let body = "| A | B |\n| --- | --- |\n| Start ([[wave]]) | [[elin]], [[wave\\|the wave]] |\n";
    let plan = "[[task]]\nid = \"wave\"\nname = \"Mail of Preston\"\nduration = \"5d\"\n";
    let people = "[[person]]\nid = \"elin\"\nname = \"Elin Prosser\"\n";
    let written = format!("+++\ntitle = \"Script\"\n+++\n{body}");
    let site = build(&sources(plan, &[("people.toml", people), ("pages/script.md", &written)]));
    let said = text(&site, "script.html");
    assert!(said.contains("Start (Mail of Preston)"), "{said}");
    assert!(said.contains("Elin Prosser, the wave"), "{said}");
}
