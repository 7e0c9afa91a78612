//! What changed in a file since the last import, brought into texts that people have worked on.
//!
//! Each key has three values: what the last import wrote, what the file says now, and what the text says.
//! Where the first two are equal the text is left alone, with everything in it. Only a key that the file
//! itself has changed is set.

mod key;
mod place;
mod records;
mod removed;
mod settings;

pub use records::{Texts, merge, survey};
pub use removed::{Removed, has_any, removed};
pub use settings::project;
