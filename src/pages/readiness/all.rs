//! Everything about every readiness item, where one page is too short for them.

use crate::analysis::readiness;
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::fact::Fact;
use crate::pages::phrase::Phrase;
use crate::pages::readiness::words;
use crate::pages::records::{Item, Register};
use crate::pages::suggested::{self, Key};
use crate::pages::view::LinkView;
use crate::pages::{Page, paths};
use crate::units::locale::say;

/// Makes the pages; none where the items are few.
pub fn pages(report: &Report) -> Vec<Page<'_>> {
    let Some((folder, all)) = paths::shelved(report, Kind::Readiness) else { return Vec::new() };
    let locale = report.numbers();
    let back = LinkView::new(paths::READINESS, say!(locale, "readiness-back"));
    let register = Register { folder, kind: Kind::Readiness, back, all };
    register.pages(report, &|place| {
        let (item, as_of) = (&report.edition.readiness()[place], report.edition.as_of());
        let done = readiness::is_done(item, as_of);
        let mut facts =
            vec![Fact::new(say!(locale, "shared-status"), words::item(locale, item, done, as_of).word)];
        let category =
            item.category.as_deref().map(|written| suggested::said(locale, Key::Readiness, written));
        facts.extend(category.map(|category| Fact::new(say!(locale, "shared-category"), &*category)));
        facts.extend(
            item.record.owner.known().map(|who| Fact::new(say!(locale, "shared-owner"), who.name.as_str())),
        );
        facts.extend(item.due.map(|due| Fact::new(say!(locale, "shared-due"), Phrase::day(locale, due))));
        facts.extend(
            item.done_on.map(|date| Fact::new(say!(locale, "readiness-done"), Phrase::day(locale, date))),
        );
        facts.extend(Fact::prose(say!(locale, "readiness-evidence"), item.evidence.as_str()));
        let title = report.edition.named(&item.record.id).map_or("", |named| named.title.as_str());
        Item::new(report, &item.record, title, facts)
    })
}
