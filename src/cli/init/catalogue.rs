//! The templates that a project can start from: a folder each in `src/cli/templates/`, and a line that says what it is.

use clap::builder::{PossibleValue, TypedValueParser};
use rust_embed::Embed;
use std::ffi::OsStr;

/// One template: its name, which is that of its folder, and what is in it.
pub struct Template {
    pub name: &'static str,
    pub help: &'static str,
}

/// Every template, in the order in which they are listed.
pub const ALL: &[Template] = &[
    Template { name: "blank", help: "a small plan with notes on every key, to write your own project into" },
    Template {
        name: "office-move",
        help: "a move of premises: fit-out, network, a weekend of boxes, the old lease",
    },
    Template { name: "cloud-migration", help: "mail, files and sign-in to a cloud service, in waves" },
    Template { name: "certification", help: "gap analysis, remediation with owners, audit, certificate" },
    Template {
        name: "network-refresh",
        help: "new switches and wireless at several sites, each planned on its own",
    },
    Template { name: "website", help: "a new website in sprints: content, build, tests, launch" },
];

/// The files of the templates.
#[derive(Embed)]
#[folder = "src/cli/templates/"]
pub struct Files;

/// Tells a shell which templates there are, and takes any name: what is wrong with it is said with the list.
#[derive(Clone)]
pub struct Names;

impl TypedValueParser for Names {
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
        Some(Box::new(ALL.iter().map(|template| PossibleValue::new(template.name).help(template.help))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_folder_is_listed_and_every_template_has_one() {
        let folders: BTreeSet<String> =
            Files::iter().filter_map(|path| Some(path.split_once('/')?.0.to_string())).collect();
        let names: BTreeSet<String> = ALL.iter().map(|template| template.name.to_string()).collect();
        assert_eq!(folders, names);
    }
}
