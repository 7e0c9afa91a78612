//! Words to choose from, such as templates and kinds of records: offered to the shell, and listed with a line each
//! where another one was written.

use crate::io::Refused;
use crate::load::near;
use clap::builder::{PossibleValue, TypedValueParser};
use std::ffi::OsStr;

/// One word to choose, and what it stands for.
#[derive(Clone, Copy)]
pub struct Choice {
    pub name: &'static str,
    pub help: &'static str,
}

/// Tells a shell and the help which words there are, and takes any: `unknown` says what is wrong with another.
#[derive(Clone, Copy)]
pub struct OneOf(pub &'static [Choice]);

impl TypedValueParser for OneOf {
    type Value = String;

    fn parse_ref(
        &self,
        _: &clap::Command,
        _: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        Ok(value.to_string_lossy().into_owned())
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(|choice| PossibleValue::new(choice.name).help(choice.help))))
    }
}

/// Says that there is no such word, what was probably meant, and which there are.
pub fn unknown(what: &str, word: &str, choices: &[Choice]) -> Refused {
    let width = choices.iter().map(|choice| choice.name.len()).max().unwrap_or(0);
    let mut hint = match near::nearest(word, choices.iter().map(|choice| choice.name)) {
        Some(name) => format!("did you mean `{name}`? These are there:"),
        None => "choose one of these:".to_string(),
    };
    for choice in choices {
        hint += &format!("\n  {:width$}  {}", choice.name, choice.help);
    }
    Refused::new(format!("there is no {what} `{word}`"), hint)
}
