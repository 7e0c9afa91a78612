//! Other programs' files as a project folder: each importer reads one kind of file into a draft, and the
//! draft becomes readable TOML, or what changed of it goes into the files that are there.

pub mod draft;
mod fault;
mod fresh;
mod ids;
mod merge;
mod mspdi;
pub mod report;
mod slug;
mod state;
mod write;

pub use fault::Fault;
pub use slug::Slugs;
pub use state::FILE as STATE_FILE;
pub use write::{Existing, Outcome, write};

use crate::import::draft::Draft;

/// A file to be imported.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    pub bytes: &'a [u8],
    /// The file's name without its ending.
    pub stem: &'a str,
}

/// A kind of file that can be imported.
pub struct Importer {
    /// What `--format` calls it.
    pub name: &'static str,
    pub title: &'static str,
    /// The endings that tell it, in small letters.
    pub extensions: &'static [&'static str],
    pub read: fn(&Input) -> Result<Draft, Fault>,
}

/// All importers.
pub const ALL: &[Importer] = &[mspdi::IMPORTER];
