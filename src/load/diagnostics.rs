//! Every kind of message that loading, and the first look at the dates, can give, with what it means.

/// Name and meaning of every diagnostic, in the order of their names. Each has a case of its name in
/// `tests/cases/diagnostics`.
pub const DIAGNOSTICS: &[(&str, &str)] = &[
    ("bad-address", "an address of a site that is none"),
    ("bad-amount", "an amount of money that is not digits with a point"),
    ("bad-assignment", "an assignment whose share of a day is no percent"),
    ("bad-cadence", "a cadence that does not say how often"),
    ("bad-capacity", "a capacity that is no work per week or day, and no percent"),
    ("bad-colour", "a colour of a theme that is not `#` and six digits"),
    ("bad-currency", "a currency that is not three capital letters"),
    ("bad-dependency", "a dependency that is not an id, the ends it ties and a lag"),
    ("bad-duration", "a duration that is not a number and a unit"),
    ("bad-fence", "a line that should open or close a part for some audiences, and does not"),
    ("bad-font", "a list of fonts that is none"),
    ("bad-hours", "hours of a day that are not from and to"),
    ("bad-id", "an id with letters that ids cannot have"),
    ("bad-matrix", "a risk map that does not have five rows of five bands"),
    ("bad-month", "a month that is not a year and a month"),
    ("bad-row", "a row of the ledger that cannot be read"),
    (
        "bad-template",
        "a template of a theme that cannot be read, or that asks for what its page is not given",
    ),
    ("bad-update-name", "a report whose file is not named after a day"),
    ("brand-contrast", "a colour of a brand that no change of lightness makes fit to be read"),
    ("closed-but-open", "an issue or a risk that is closed by one key and open by another"),
    ("dates-reversed", "a first date that is after the last"),
    ("deadline-before-start", "a deadline that the limits of its own task rule out"),
    ("dependency-loop", "tasks that wait for each other"),
    ("doubtful-amount", "an amount of the ledger that could be read in two ways"),
    ("doubtful-date", "a date of the ledger that could be read in two ways"),
    ("duplicate-column", "two columns of a ledger with the name that is looked for"),
    ("duplicate-entry", "a row of the ledger that is booked already"),
    ("duplicate-file", "two files of one name where the name tells them apart, or two sites in one place"),
    ("duplicate-id", "two records, audiences or calendars with one id"),
    ("duplicate-table", "a table that may be there once and is there twice"),
    ("empty-folder", "a project folder without any file"),
    ("empty-value", "a key that is there and says nothing"),
    ("file-for-folder", "a file stands where the folder of a register should be"),
    ("fine-amount", "an amount of the ledger that is finer than the currency's coins"),
    ("finished-but-open", "a task that is finished by one key and not by another"),
    ("folder-for-file", "a folder where a file belongs"),
    ("hidden-title", "a text for an audience that says what a record hidden from it is called"),
    ("hidden-word", "an ordinary word in a text for an audience that a record hidden from it is called by"),
    ("low-contrast", "two colours of a theme's styles that are too alike to be told apart"),
    ("made-but-open", "a decision or a sign-off that is made by one key and open by another"),
    ("milestone-with-parts", "a task that is part of a milestone"),
    ("misplaced-head", "a Markdown file with what looks like a head, but not at its beginning"),
    ("missing-column", "a ledger without one of the columns it must have"),
    ("missing-file", "a file that a theme names, or a project that a portfolio names, and that is not there"),
    ("missing-key", "a record without a key it must have"),
    ("missing-steps", "a task that earns by milestones and has no steps"),
    ("more-than-all", "a part of a count that is more than the whole"),
    ("no-amount", "a budget line with neither an amount nor work to compute it from"),
    ("no-effect", "a key that changes nothing where it stands"),
    ("no-labour-cost", "work that cannot be costed, for a budget line without an amount"),
    ("no-project-file", "a folder without `project.toml`"),
    ("no-working-time", "a calendar in which nothing can be done"),
    ("not-text", "a file that is not UTF-8"),
    ("other-currency", "an amount of the ledger in another currency than the project's"),
    ("out-of-range", "a number or date outside of what its key takes"),
    ("out-of-time", "work that its calendar leaves no time for"),
    ("parent-loop", "phases or tasks that are parts of each other"),
    (
        "plain-text",
        "a link to a record, a part for some audiences or a second line in a text that is shown as it is",
    ),
    ("range-reversed", "three points of an estimate that are not in order"),
    ("secret", "a password, key or token in a text that would be published"),
    ("shadows-ready-made", "an audience of your own with the id of a ready-made one, which hides less"),
    ("steps-unused", "steps of a task that does not earn by them"),
    ("syntax", "a line that is no TOML"),
    ("theme-loop", "themes that extend each other"),
    ("two-amounts", "an amount of the ledger, or its sign, that is taken from two places"),
    ("two-spreads", "a budget line that is spread in two ways"),
    ("unclosed-fence", "a part for some audiences that does not end"),
    ("unclosed-head", "a Markdown file whose head has no end"),
    ("unknown-audience", "an audience that the project does not name"),
    ("unknown-baseline", "a baseline that is no file of `baselines/`"),
    ("unknown-calendar", "a calendar that the project does not name"),
    ("unknown-choice", "a word that is none of those a key takes"),
    ("unknown-column", "a column that a ledger does not have"),
    ("unknown-decision", "a decision that is not in the register"),
    ("unknown-file", "a file that looks as if it should be read, and is not"),
    ("unknown-header", "a column that `[actuals]` names and a ledger does not have"),
    ("unknown-key", "a key that its record does not have"),
    ("unknown-language", "a language, or a country of it, that is not known"),
    ("unknown-line", "a budget line that is not in the budget"),
    ("unknown-objective", "an objective that the project does not name"),
    ("unknown-person", "a person who is not in `people.toml`"),
    ("unknown-record", "an id or a link that names no record"),
    ("unknown-task", "a phase, task or milestone that is not in the plan"),
    ("unknown-theme", "a theme that is neither built in nor a folder of `themes/`"),
    ("unknown-vendor", "a vendor who is not in the register that the project keeps"),
    ("unreadable-file", "a file that the machine does not give, or an export that is none of this version"),
    ("untranslated-language", "a language that the site has no words of"),
    ("wrong-kind", "an id of another kind of record than the key takes"),
    ("wrong-type", "a value of another type than its key takes"),
];

/// The names of those that do not keep a site from being published.
pub const WARNINGS: &[&str] = &[
    "deadline-before-start",
    "duplicate-entry",
    "fine-amount",
    "hidden-word",
    "low-contrast",
    "no-effect",
    "shadows-ready-made",
    "unknown-file",
    "unknown-language",
    "untranslated-language",
];

/// Warnings that tell of a choice and of nothing to mend: `--deny warnings` lets them be.
pub const ADVICE: &[&str] = &["untranslated-language"];

/// What to do about a message, and what it says of a project one can imagine.
pub struct Remedy {
    pub remedy: &'static str,
    pub example: &'static str,
}

/// Three lines for each: its name, what to do, and an example.
const REMEDIES: &str = include_str!("remedies.txt");

/// Returns what to do about the message of a name.
pub fn remedy(name: &str) -> Option<Remedy> {
    REMEDIES.split("\n\n").find_map(|part| {
        let mut lines = part.lines();
        let is_it = lines.next()? == name;
        let (remedy, example) = (lines.next()?, lines.next()?);
        is_it.then_some(Remedy { remedy, example })
    })
}

/// Says why a message matters: what becomes of the site until it is mended.
pub fn consequence(name: &str) -> &'static str {
    if name == "secret" {
        "Whoever reads the site could use it. Nothing is built until it is taken out."
    } else if ADVICE.contains(&name) {
        "The site is built all the same, also with `--deny warnings`: it tells of a choice, not of a mistake."
    } else if WARNINGS.contains(&name) {
        "The site is built all the same, but part of what you wrote does not do what it says. `--deny warnings` keeps it from \
         being published."
    } else {
        "Nothing is built until it is mended, and the last good site stays: figures from files that are understood in part \
         would be wrong."
    }
}
