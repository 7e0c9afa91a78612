//! What search engines, chats and web servers are told.

use super::{BASE, HEAD, pages, project, site, text};
use crate::support::xml::Element;

fn indexed() -> String {
    format!("{HEAD}[site]\nindexed = true\n")
}

#[test]
fn search_engines_get_a_list_of_the_pages_only_where_they_may_and_can() {
    let head = indexed();
    let site_of = |head, base| site(&project(&[("project.toml", head)]), base);
    for (head, base) in [(HEAD, None), (HEAD, Some(BASE)), (head.as_str(), None)] {
        let site = site_of(head, base);
        assert!(site.get("sitemap.xml").is_none());
        assert!(!text(&site, "robots.txt").contains("Sitemap"));
    }
    assert_eq!(text(&site_of(HEAD, Some(BASE)), "robots.txt"), "User-agent: *\nDisallow: /\n");
    let site = site_of(&head, Some(BASE));
    assert_eq!(
        text(&site, "robots.txt"),
        "User-agent: *\nDisallow:\n\nSitemap: https://status.example.com/m365/sitemap.xml\n"
    );
    let map = Element::read(text(&site, "sitemap.xml"));
    let listed: Vec<String> = map.all("url").map(|url| url.only("loc").text.clone()).collect();
    let mut made: Vec<String> = pages(&site)
        .filter(|(path, _)| *path != "404.html")
        .map(|(path, _)| format!("{BASE}{}", if path == "index.html" { "" } else { path }))
        .collect();
    let mut sorted = listed.clone();
    sorted.sort();
    made.sort();
    assert_eq!(sorted, made);
    assert!(map.all("url").all(|url| url.only("lastmod").text == "2026-11-13"));
}

#[test]
fn a_link_that_is_shared_says_what_it_leads_to() {
    let known = site(&project(&[]), Some(BASE));
    for (path, page) in pages(&known).filter(|(path, _)| *path != "404.html") {
        let address = format!("{BASE}{}", if path == "index.html" { "" } else { path });
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{path}");
        assert!(page.contains(&format!("<meta property=\"og:url\" content=\"{address}\">")), "{path}");
        for property in ["og:type", "og:title", "og:description", "og:site_name"] {
            let found = page.matches(&format!("<meta property=\"{property}\" content=\"")).count();
            assert_eq!(found, 1, "{path}: {property}");
        }
        // Nothing is loaded from elsewhere to be shown beside the link.
        assert!(!page.contains("og:image"), "{path}");
    }
    let unknown = site(&project(&[]), None);
    assert!(pages(&unknown).all(|(_, page)| !page.contains("og:url") && !page.contains("canonical")));
}

#[test]
fn a_missing_page_is_told_at_any_depth() {
    let head = indexed();
    let site_at = |base| site(&project(&[("project.toml", head.as_str())]), base);
    let known = site_at(Some(BASE));
    let page = text(&known, "404.html");
    assert!(
        page.contains("href=\"/m365/index.html\"") && page.contains("href=\"/m365/search.html\""),
        "{page}"
    );
    // Looked at where the site is built, and at the top of it, it has its styles.
    assert!(page.contains("href=\"assets/site."), "{page}");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
    assert!(!page.contains("canonical") && !page.contains("og:url"), "{page}");
    // The root of a host.
    let top = site_at(Some("https://status.example.com"));
    assert!(text(&top, "404.html").contains("href=\"/index.html\""));
    let unknown = site_at(None);
    assert!(text(&unknown, "404.html").contains("href=\"index.html\""));
}
