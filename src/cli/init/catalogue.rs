//! The templates that a project can start from: a folder each in `src/cli/templates/`, and a line that says what it is.

use crate::cli::choice::Choice;
use rust_embed::Embed;

/// Every template by the name of its folder, in the order in which they are listed.
pub const ALL: &[Choice] = &[
    Choice { name: "blank", help: "a small plan with notes on every key, to write your own project into" },
    Choice {
        name: "office-move",
        help: "a move of premises: fit-out, network, a weekend of boxes, the old lease",
    },
    Choice { name: "cloud-migration", help: "mail, files and sign-in to a cloud service, in waves" },
    Choice { name: "certification", help: "gap analysis, remediation with owners, audit, certificate" },
    Choice {
        name: "network-refresh",
        help: "new switches and wireless at several sites, each planned on its own",
    },
    Choice { name: "website", help: "a new website in sprints: content, build, tests, launch" },
];

/// The files of the templates.
#[derive(Embed)]
#[folder = "src/cli/templates/"]
pub struct Files;

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
