//! What must not be said, and how it is left out.

use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::units::text::slug;

/// The secrets of a project. Their texts never leave this type.
#[derive(Clone, Default)]
pub struct Mask {
    spans: Vec<Span>,
    /// The longest first, so that a part of one does not leave the rest of it behind.
    texts: Vec<String>,
}

/// Not even a log of ours prints what it holds.
impl std::fmt::Debug for Mask {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(out, "Mask of {}", self.texts.len())
    }
}

impl Mask {
    pub fn new<'a>(secrets: impl Iterator<Item = (Option<Span>, &'a str)>) -> Mask {
        let mut mask = Mask::default();
        for (span, text) in secrets {
            mask.spans.extend(span);
            // A key of many lines may be quoted line by line.
            let lines = text.lines().map(str::trim).filter(|line| line.len() >= 8);
            mask.texts.extend(std::iter::once(text).chain(lines).map(str::to_string));
            // An id that is made from a title has its letters, in small ones.
            mask.texts.extend(Some(slug(text)).filter(|id| id.len() >= 6));
        }
        mask.texts.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
        mask.texts.dedup();
        mask
    }

    /// Tells whether there is nothing to leave out.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Returns a text without any secret.
    pub fn text(&self, text: &str) -> String {
        self.texts.iter().fold(text.to_string(), |text, secret| text.replace(secret.as_str(), "***"))
    }

    /// Returns a part of a file with stars over every secret, a star a byte, so that places stay where they are.
    pub fn part(&self, part: Span, text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        for span in self.spans.iter().filter(|span| span.file == part.file) {
            let start = span.start.max(part.start);
            for at in start..span.end.min(part.end) {
                if let Some(byte) = bytes.get_mut((at - part.start) as usize)
                    && !matches!(byte, b'\n' | b'\r')
                {
                    *byte = b'*';
                }
            }
        }
        // The same text may stand elsewhere in the part, where it was not taken for a secret.
        let text = String::from_utf8(bytes).unwrap_or_default();
        self.texts.iter().fold(text, |text, secret| text.replace(secret.as_str(), &"*".repeat(secret.len())))
    }

    /// Takes every secret out of what a diagnostic says.
    pub fn diagnostic(&self, diagnostic: &mut Diagnostic) {
        let texts = [&mut diagnostic.message, &mut diagnostic.label].into_iter();
        let labels = diagnostic.labels.iter_mut().map(|label| &mut label.text);
        let fix = diagnostic.fix.iter_mut().map(|fix| &mut fix.text);
        for text in texts.chain(labels).chain(diagnostic.hints.iter_mut()).chain(fix) {
            *text = self.text(text);
        }
    }
}
