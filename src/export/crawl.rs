//! What search engines are told: whether they may list the site, and which pages it has.

use crate::checks::Report;
use crate::export::name::address;
use crate::export::xml::Xml;
use crate::pages::{Page, paths};
use crate::units::Date;

pub const ROBOTS: &str = "robots.txt";
pub const SITEMAP: &str = "sitemap.xml";

/// Says to search engines what the pages say in their heads as well, and where the list of the pages is.
pub fn robots(report: &Report) -> String {
    robots_of(paths::base(report).as_deref(), report.edition.settings().indexed)
}

/// Says so of a site at an address.
pub fn robots_of(base: Option<&str>, indexed: bool) -> String {
    if !indexed {
        return "User-agent: *\nDisallow: /\n".to_string();
    }
    let mut text = "User-agent: *\nDisallow:\n".to_string();
    if let Some(base) = base {
        text.push_str(&format!("\nSitemap: {}\n", address(Some(base), SITEMAP)));
    }
    text
}

/// The most addresses of one sitemap (sitemaps.org, protocol).
const MOST: usize = 50_000;

/// Returns the list of the pages, where the site's address is known and search engines may list it.
pub fn sitemap(report: &Report, pages: &[Page]) -> Option<String> {
    let base = paths::base(report).filter(|_| report.edition.settings().indexed)?;
    Some(sitemap_of(&base, report.edition.as_of(), pages))
}

/// Returns the list of the pages of a site at an address.
pub fn sitemap_of(base: &str, as_of: Date, pages: &[Page]) -> String {
    let date = as_of.to_string();
    let root = [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")];
    Xml::document("urlset", &root, |xml| {
        for page in pages.iter().filter(|page| page.path != paths::MISSING).take(MOST) {
            // As the page names itself.
            let path = if page.path == paths::OVERVIEW { "" } else { &page.path };
            xml.group("url", &[], |xml| {
                xml.text("loc", &[], &address(Some(base), &paths::address(path)));
                xml.text("lastmod", &[], &date);
            });
        }
    })
}
