//! What happened, as an Atom feed (RFC 4287): `feed.xml`.
//!
//! The same input gives the same feed: what stands in `updated` is the day of the content, and the day the newest entry is
//! of. Addresses are whole where the address of the site is known, else relative to the feed, which RFC 4287 allows.

use crate::checks::Report;
use crate::export::name::{Names, address};
use crate::export::xml::Xml;
use crate::pages::news::{News, news};
use crate::pages::{paths, subject};
use crate::units::Date;
use crate::units::locale::Tag;

/// Returns the feed; nothing where nothing happened that has a date.
pub fn atom(report: &Report) -> Option<String> {
    let news = news(report);
    let newest = news.first()?.date;
    let edition = &report.edition;
    let (names, base) = (Names::of(report), paths::base(report));
    let whole = |href: &str| address(base.as_deref(), href);
    let title = edition.settings().site_title.as_deref().unwrap_or(&edition.head().name);
    let language = Tag::new(&edition.settings().language).of_words();
    let root = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language.as_str())];
    // Feeds of one project for several audiences are several feeds.
    let audience = edition.audience().id.as_str();
    let key = if audience.is_empty() { "feed".to_string() } else { format!("feed/{audience}") };
    Some(Xml::document("feed", &root, |xml| {
        xml.text("id", &[], &names.tag(&key));
        xml.text("title", &[], title);
        xml.text("subtitle", &[], &subject::status_of(edition));
        xml.text("updated", &[], &moment(newest));
        // Each entry needs an author, its own or that of the feed: the project speaks for itself.
        xml.group("author", &[], |xml| xml.text("name", &[], &edition.head().name));
        if base.is_some() {
            xml.empty(
                "link",
                &[("rel", "self"), ("type", "application/atom+xml"), ("href", &whole(paths::FEED))],
            );
        }
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &whole(paths::OVERVIEW))]);
        xml.text("generator", &[("version", env!("CARGO_PKG_VERSION"))], "milepost");
        for item in &news {
            entry(xml, item, &names, &whole(&item.href));
        }
    }))
}

fn entry(xml: &mut Xml, item: &News, names: &Names, href: &str) {
    xml.group("entry", &[], |xml| {
        xml.text("id", &[], &names.tag(&item.key));
        xml.text("title", &[], &item.title);
        xml.text("updated", &[], &moment(item.date));
        xml.text("published", &[], &moment(item.date));
        if let Some(author) = &item.author {
            xml.group("author", &[], |xml| xml.text("name", &[], author));
        }
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", href)]);
        if !item.text.is_empty() {
            xml.text("summary", &[], &item.text);
        }
    });
}

/// Returns the first moment of a day (RFC 3339).
fn moment(date: Date) -> String {
    format!("{date}T00:00:00Z")
}
