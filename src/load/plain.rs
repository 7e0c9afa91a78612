//! Checks plain texts: names, words to sort by, numbers to ring. They stand in a site as they are, and many of them are
//! compared with others, so that nothing is cut out of them for some readers.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::fence;
use crate::load::file::File;
use crate::load::value::Subject;
use toml::Spanned;
use toml::de::{DeString, DeValue};

const NAME: &str = "plain-text";

/// Reports what would have to be cut out of a value, or breaks its line.
pub fn check(subject: &Subject) -> Result<(), Box<Diagnostic>> {
    let DeValue::String(text) = subject.value.get_ref() else { return Ok(()) };
    match wrong(text) {
        None => Ok(()),
        Some(wrong) => {
            Err(wrong.of(subject.error(NAME, wrong.message(&format!("`{}`", subject.key)))).into())
        }
    }
}

/// Reports the same of a name that is written as a key.
pub fn check_key(file: &File, key: &Spanned<DeString>, out: &mut Diagnostics) {
    if let Some(wrong) = wrong(key.get_ref()) {
        let error = Diagnostic::error(NAME, file.span(key.span()), wrong.message("a name"));
        out.push(wrong.of(error));
    }
}

/// What a plain text cannot have.
#[derive(Clone, Copy)]
enum Wrong {
    Fence,
    Link,
    Lines,
}

fn wrong(text: &str) -> Option<Wrong> {
    let has_link = || text.split_once("[[").is_some_and(|(_, rest)| rest.contains("]]"));
    if fence::is_meant(text) {
        Some(Wrong::Fence)
    } else if has_link() {
        Some(Wrong::Link)
    } else {
        text.trim().contains(['\n', '\r']).then_some(Wrong::Lines)
    }
}

impl Wrong {
    fn message(self, what: &str) -> String {
        match self {
            Wrong::Fence => {
                format!("{what} is shown as it is, to all alike, and can have no part for some audiences")
            }
            Wrong::Link => format!("{what} is shown as it is, and can have no link to a record"),
            Wrong::Lines => format!("{what} is one line"),
        }
    }

    fn of(self, error: Diagnostic) -> Diagnostic {
        error.hint(match self {
            Wrong::Fence => {
                "write what all may read, in one line; what only some may read goes into a longer text"
            }
            Wrong::Link => "write words in place of `[[…]]`; links go into longer texts",
            Wrong::Lines => "write it in one line; what is longer goes into a longer text",
        })
    }
}
