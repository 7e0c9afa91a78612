//! The report in one page and the digest: what a site says, for where no site can go.

use crate::checks::Report;
use crate::export;
use crate::pages;
use crate::pipeline::Outcome;
use crate::pipeline::heard::Ear;
use crate::render::{self, Theme};
use crate::site::{Constant, OutFile, Site};
use crate::source::Sources;

/// Makes the one or the other, and lets it out only where the alarm finds nothing in it.
pub fn tell(
    report: &Report,
    (theme, sources): (&Theme, &Sources),
    as_digest: bool,
    ear: &mut Ear,
    outcome: &mut Outcome,
) {
    let context = pages::Context { report, version: env!("CARGO_PKG_VERSION"), downloads: &[] };
    let pages = pages::build(&context);
    if as_digest {
        // It tells status and figures, which are not for end users.
        if report.edition.audience().is_users {
            return;
        }
        let texts = export::digest::texts(
            &pages::digest::digest(report),
            report.numbers(),
            &render::words(&pages, report),
        );
        // A sign that is written as another would hide a word from the alarm.
        let files =
            [OutFile::new("digest.md", texts.shown.as_bytes()), OutFile::new("words.md", texts.searched)];
        if ear.lets_out(&Site::new(files.into()), &Constant::default(), outcome) {
            outcome.digest = Some(texts.shown);
        }
        return;
    }
    match render::report::file(&pages, report, theme) {
        Ok(file) => {
            if ear.lets_out(&file.searched(), theme.constant(), outcome) {
                outcome.report = Some(file.into_html());
            }
        }
        Err(faults) => outcome.add_faults(&faults, sources),
    }
}
