//! The outside world: folders, the clock, file events and the local web server.
//!
//! Nothing here knows what a project is. Trouble is an `anyhow::Error`; what the user can mend by another
//! command line is a [`Refused`] inside it.

mod around;
pub mod browser;
pub mod chromium;
pub mod clock;
pub mod disk;
pub mod file;
pub mod folder;
pub mod portfolio;
pub mod publish;
#[cfg(feature = "serve")]
pub mod serve;
#[cfg(feature = "serve")]
pub mod stop;
#[cfg(feature = "serve")]
pub mod watch;

use std::fmt;

/// A wish that is not fulfilled as it stands, with what to do instead. Nothing has been changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refused {
    /// What is wrong: small first letter, no full stop.
    pub message: String,
    /// What to do next.
    pub hint: String,
}

impl Refused {
    pub fn new(message: impl Into<String>, hint: impl Into<String>) -> Refused {
        Refused { message: message.into(), hint: hint.into() }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refused {}
