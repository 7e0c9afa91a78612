//! Files of other programs: what becomes of them as a project, and as the dates of a plan.

mod bad;
mod cases;
mod command;
mod oracle;
mod reimport;
mod samples;

use milepost::import::{self, Existing, Fault, Input, Outcome};
use milepost::load::{Loaded, load};
use milepost::source::Sources;

/// Imports a file into an empty folder.
pub fn import(bytes: &[u8]) -> Result<Outcome, Fault> {
    import_into(bytes, &Existing::default())
}

/// Imports a file into a folder with something in it.
pub fn import_into(bytes: &[u8], existing: &Existing) -> Result<Outcome, Fault> {
    let draft = (import::ALL[0].read)(&Input { bytes, stem: "plan" })?;
    import::write(draft, existing, "plan.xml")
}

/// Loads what an import has written.
pub fn loaded(outcome: &Outcome) -> Loaded {
    let texts = outcome.files.iter().filter(|(path, _)| !path.starts_with('.'));
    load(&Sources::from_texts(texts.cloned()))
}
