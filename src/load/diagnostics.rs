//! Every kind of message that loading can give, with what it means.

/// Name and meaning of every diagnostic, in the order of their names.
pub const DIAGNOSTICS: &[(&str, &str)] = &[];
