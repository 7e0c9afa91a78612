//! Why a file cannot be imported: one place in it, what is wrong there, and what to do.

use crate::source::span;

/// What keeps a file of another program from being imported. Nothing is written then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Line and column from 1; nothing where the whole file is meant.
    pub place: Option<(usize, usize)>,
    /// Small first letter, no full stop.
    pub message: String,
    pub hint: String,
}

impl Fault {
    /// Makes a fault that concerns the whole file.
    pub fn new(message: impl Into<String>, hint: impl Into<String>) -> Fault {
        Fault { place: None, message: message.into(), hint: hint.into() }
    }

    /// Makes a fault at an offset of a text.
    pub fn at(text: &str, offset: usize, message: impl Into<String>, hint: impl Into<String>) -> Fault {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        Fault { place: Some(span::position(text, offset)), ..Fault::new(message, hint) }
    }
}
