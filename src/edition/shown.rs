//! A value that an audience may or may not see: *hidden* is not *not set*.

use serde::{Serialize, Serializer};

/// A value of a field class that the audience may see, or the fact that it may not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shown<T> {
    Yes(T),
    Withheld,
}

impl<T> Shown<T> {
    /// Shows the value if the audience is granted its class.
    pub fn when(granted: bool, value: T) -> Shown<T> {
        if granted { Shown::Yes(value) } else { Shown::Withheld }
    }

    /// Returns the value, if it may be seen.
    pub fn get(&self) -> Option<&T> {
        match self {
            Shown::Yes(value) => Some(value),
            Shown::Withheld => None,
        }
    }

    pub fn is_withheld(&self) -> bool {
        matches!(self, Shown::Withheld)
    }
}

impl<T> Shown<Option<T>> {
    /// Returns the value, if it is set and may be seen.
    pub fn known(&self) -> Option<&T> {
        self.get().and_then(Option::as_ref)
    }

    /// Tells whether it may be seen and is not set: what a rule may complain about.
    pub fn is_missing(&self) -> bool {
        matches!(self, Shown::Yes(None))
    }
}

/// A withheld value is written as nothing at all.
impl<T: Serialize> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.get().serialize(serializer)
    }
}
