//! Words on the terminal and in a pipe. The only place that writes to standard output and error.

pub mod github;
pub mod human;
pub mod json;
pub mod place;
pub mod progress;
pub mod sarif;

use crate::load::secret::mask::Mask;
use crate::pipeline::Outcome;
use crate::source::{FileId, Sources, Span};
use anstream::AutoStream;
use anyhow::Context;
use std::borrow::Cow;
use std::io::{ErrorKind, Write};
use std::ops::Range;
use std::path::Path;

/// How much is said.
#[derive(Clone, Copy)]
pub struct Terminal {
    pub is_quiet: bool,
    pub is_verbose: bool,
}

/// The columns of a terminal that is not known, and of what is read in a pipe.
const COLUMNS: usize = 80;
/// Lines that are longer than this are hard to read, and shorter ones than this hold no table.
const READABLE: (usize, usize) = (60, 120);

impl Terminal {
    /// Returns how many columns there are for what is read.
    pub fn columns(&self) -> usize {
        let known = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        known.unwrap_or(COLUMNS).clamp(READABLE.0, READABLE.1)
    }

    /// Writes a result to standard output. A reader that has gone, such as `head`, has seen enough.
    pub fn result(&self, text: &str) -> anyhow::Result<()> {
        send(text.as_bytes(), &mut anstream::stdout().lock())
    }

    /// Writes a result that is no text to standard output, each byte as it is.
    pub fn bytes(&self, bytes: &[u8]) -> anyhow::Result<()> {
        send(bytes, &mut std::io::stdout().lock())
    }

    /// Writes to standard error. Nothing can be done, or said, where that fails.
    pub fn print(&self, text: &str) {
        let mut err: AutoStream<_> = anstream::stderr().lock();
        let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    }

    /// Writes a line about what was done, unless asked to be quiet.
    pub fn say(&self, line: &str) {
        if !self.is_quiet {
            self.print(&format!("{line}\n"));
        }
    }

    /// Writes a line for those who asked for more.
    pub fn detail(&self, line: &str) {
        if self.is_verbose {
            self.print(&format!("{line}\n"));
        }
    }

    /// Writes an error that is in no file.
    pub fn error(&self, message: &str, hints: &[&str]) {
        self.print(&human::error(message, hints));
    }
}

fn send(bytes: &[u8], out: &mut dyn Write) -> anyhow::Result<()> {
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.context("standard output could not be written to"),
    }
}

impl<'a> Report<'a> {
    /// Returns a part of a file as it may be shown: as long as it is, with stars over what must not be said.
    pub fn part(&self, file: FileId, range: Range<usize>) -> Cow<'a, str> {
        let text = &self.sources.text(file)[range.clone()];
        if self.mask.is_empty() {
            return Cow::Borrowed(text);
        }
        Cow::Owned(self.mask.part(Span::new(file, range), text))
    }
}

/// What the printers of diagnostics and findings are given.
pub struct Report<'a> {
    pub outcome: &'a Outcome,
    /// What is covered in every line that is shown.
    pub mask: &'a Mask,
    pub sources: &'a Sources,
    /// The project folder, as paths are to start with.
    pub folder: &'a Path,
    /// Which project of a portfolio it is: the folder, as seen from there. Empty for all else.
    pub part: &'a str,
}
