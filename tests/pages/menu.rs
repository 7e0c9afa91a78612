//! The menu: what stands in its row on every screen, and what a small screen puts behind one word.

use super::{build, html, sources};

const PLAN: &str = "[[task]]\nid = \"a\"\nname = \"Racks\"\nduration = \"5d\"\n";

/// The menu of a page, from its first word to its last.
fn menu(page: &str) -> String {
    page.split("<nav class=\"nav\"").nth(1).unwrap().split("</nav>").next().unwrap().to_string()
}

fn links(part: &str) -> Vec<&str> {
    part.split("<a href=\"").skip(1).filter_map(|link| link.split('"').next()).collect()
}

#[test]
fn a_short_menu_is_a_row() {
    let site = build(&sources(PLAN, &[]));
    let menu = menu(&html(&site, "index.html"));
    assert!(links(&menu).len() > 1 && !menu.contains("<details"), "{menu}");
}

#[test]
fn a_long_menu_is_folded_and_always_says_where_the_reader_is() {
    let pages: Vec<(String, String)> = (10..22)
        .map(|number| {
            (format!("pages/p{number}.md"), format!("+++\ntitle = \"Page {number}\"\n+++\nText.\n"))
        })
        .collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let site = build(&sources(PLAN, &pages));
    for (page, folded) in [("index.html", None), ("p21.html", Some("Page 21"))] {
        let menu = menu(&html(&site, page));
        let (row, rest) = menu.split_once("<details>").unwrap_or_else(|| panic!("{menu}"));
        let (summary, rest) = rest.split_once("</summary>").unwrap();
        assert_eq!(links(row).len(), 8, "two lines of a phone");
        assert!(links(row).contains(&"index.html") && links(rest).contains(&"p21.html"), "{menu}");
        let mut all = [links(row), links(rest)].concat();
        all.sort_unstable();
        let count = all.len();
        all.dedup();
        assert_eq!(all.len(), count, "a page is there twice: {menu}");
        // Every page is somewhere, and what is folded is named where it is the page itself.
        assert!((10..22).all(|number| all.contains(&format!("p{number}.html").as_str())), "{menu}");
        match folded {
            Some(name) => assert_eq!(summary, format!("<summary>More <b>{name}</b>")),
            None => assert_eq!(summary, "<summary>More"),
        }
        assert_eq!(menu.matches("aria-current=\"page\"").count(), 1, "{menu}");
    }
}
