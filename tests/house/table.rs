//! The tables that the rules of the house read. Every row gives its reason, and an exception gives a better one.

/// A room of `src`, and the rooms that it may use beside itself.
pub struct Row {
    pub room: &'static str,
    pub may_use: &'static [&'static str],
    pub why: &'static str,
}

const fn row(room: &'static str, may_use: &'static [&'static str], why: &'static str) -> Row {
    Row { room, may_use, why }
}

/// The import table: data flows one way, from the files to the pages.
pub const ROOMS: &[Row] = &[
    row("lib", &[], "it only declares the rooms"),
    row("main", &["cli"], "it only runs a command"),
    row("units", &[], "small values stand on nothing"),
    row("source", &[], "texts that nobody has understood yet"),
    row("site", &[], "named bytes, whoever made them"),
    row("diagnostic", &["source"], "what is wrong, and where in the files"),
    row("model", &["units", "source"], "what the project says, and where it says it"),
    row("load", &["units", "source", "diagnostic", "model"], "from texts to the model"),
    row(
        "import",
        &["units", "source"],
        "other programs' files become texts, which are then loaded like any others",
    ),
    row("plan", &["units", "model"], "time is computed from the whole truth, and without words"),
    row(
        "edition",
        &["units", "model", "plan"],
        "the gate: the one room that leads from the project to the pages",
    ),
    row("analysis", &["units", "edition"], "figures are made from what is shown"),
    row("checks", &["units", "edition", "analysis"], "findings are made from what is shown"),
    row("chart", &["units"], "a drawing knows numbers and labels, no projects"),
    row(
        "pages",
        &["units", "edition", "analysis", "checks", "chart"],
        "pages tell what was cleared, never the project",
    ),
    row(
        "export",
        &["units", "site", "edition", "analysis", "checks", "pages"],
        "the same for machines; pages for addresses and the words to search",
    ),
    row("render", &["units", "site", "source", "pages"], "markup is made from finished pages"),
    row(
        "pipeline",
        &[
            "units",
            "source",
            "site",
            "diagnostic",
            "model",
            "load",
            "plan",
            "edition",
            "analysis",
            "checks",
            "chart",
            "pages",
            "export",
            "render",
        ],
        "the whole journey, but not the world outside",
    ),
    row("io", &["source", "site", "units"], "the world outside gives texts, takes bytes, and knows the day"),
    row(
        "cli",
        &[
            "units",
            "source",
            "site",
            "diagnostic",
            "model",
            "load",
            "import",
            "plan",
            "edition",
            "analysis",
            "checks",
            "chart",
            "pages",
            "export",
            "render",
            "pipeline",
            "io",
        ],
        "the front door uses everything",
    ),
];

/// One file that may use a room which the others of its own room may not.
pub struct Exception {
    pub file: &'static str,
    pub may_use: &'static str,
    pub why: &'static str,
}

pub const EXCEPTIONS: &[Exception] = &[
    Exception {
        file: "src/edition/alarm.rs",
        may_use: "site",
        why: "the last look at the finished bytes needs to know what was held back, and only the gate knows",
    },
    Exception {
        file: "src/edition/alarm/ours.rs",
        may_use: "site",
        why: "as `src/edition/alarm.rs`: it knows what stands in the files of every site",
    },
    Exception {
        file: "src/edition/lookup.rs",
        may_use: "source",
        why: "it turns a record's origin into the place that the audience may see",
    },
    Exception {
        file: "src/render/mod.rs",
        may_use: "checks",
        why: "it is handed the whole report, and passes it on to what `pages` says of it in the frame",
    },
    Exception {
        file: "src/render/report/mod.rs",
        may_use: "checks",
        why: "as `src/render/mod.rs`: it makes a page of the same parts",
    },
];

/// The rooms that may touch disk, clock, network and environment.
pub const OUTSIDE: &[&str] = &["io", "cli", "main"];

/// The rooms that come before the gate: what they hold is private.
pub const PRIVATE: &[&str] = &["source", "model", "load", "plan"];

/// The rooms that an outside crate lives in; `*` where it is as common as the standard library.
pub const CRATES: &[(&str, &[&str])] = &[
    ("annotate-snippets", &["cli"]),
    // The alarm looks for thousands of names at once, the loader for all that may be a secret.
    ("aho-corasick", &["load", "edition"]),
    ("anstream", &["cli"]),
    ("anyhow", &["io", "cli"]),
    ("axum", &["io"]),
    // The clock reads the day.
    ("chrono", &["units", "io"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    // Written here; the loader has a reader of its own for what spreadsheets save.
    ("csv", &["export"]),
    ("erased-serde", &["pages", "render"]),
    // The words of every language.
    ("fluent-bundle", &["units"]),
    ("indicatif", &["cli"]),
    ("notify", &["io"]),
    ("plotters", &["chart"]),
    ("plotters-backend", &["chart"]),
    // `units` tells where code and links stand; the loader finds mentions; only `render` makes markup.
    ("pulldown-cmark", &["units", "load", "render"]),
    // MS Project XML is read in one room and written in the other.
    ("quick-xml", &["import", "export"]),
    ("rayon", &["*"]),
    ("rust-embed", &["units", "render", "cli"]),
    // Money is of `units`; the figures divide it by days and chances, which are decimals too.
    ("rust_decimal", &["units", "analysis"]),
    ("rustix", &["io"]),
    ("rust_xlsxwriter", &["export"]),
    ("serde", &["*"]),
    ("serde_json", &["export", "render", "io", "cli"]),
    // Names of assets and files by content, and of results that code scanning tracks.
    ("sha2", &["render", "io", "cli"]),
    // "did you mean …?", wherever a name is looked up.
    ("strsim", &["load", "checks", "cli"]),
    ("tempfile", &["io"]),
    ("tera", &["render"]),
    // How wide a terminal is, which only the terminal knows.
    ("terminal_size", &["cli"]),
    ("tokio", &["io"]),
    ("tokio-stream", &["io"]),
    ("toml", &["load"]),
    // Changes texts and keeps their comments and order.
    ("toml_edit", &["import"]),
    ("unic-langid", &["units"]),
    ("walkdir", &["io"]),
];

/// At so many lines a file is looked at twice, and needs an entry below.
pub const LARGE: usize = 400;
/// So many lines no file may have.
pub const TOO_LARGE: usize = 600;

/// The files of more than `LARGE` lines, and why they are not two.
pub const LARGE_FILES: &[(&str, &str)] =
    &[("tests/plan/build.rs", "writes out every field of the model, most of them empty")];

/// Folder names that say nothing about what lives in them.
pub const EMPTY_NAMES: &[&str] =
    &["util", "utils", "helper", "helpers", "common", "misc", "manager", "managers"];
