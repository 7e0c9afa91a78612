//! Milepost turns a folder of Markdown and TOML that describes an IT project into a status site.
//!
//! The library is there for the program and its tests; its interface is not stable.
//!
//! # The journey
//!
//! Read [`pipeline`] first: it is this picture as one function.
//!
//! ```text
//!   project folder                          theme folder
//!         │ io::disk                             │ io::disk     the only rooms that touch the world
//!         ▼                                      ▼
//!      Sources                                 Theme            texts in memory, with places
//!         │ load::load                                          never stops at the first problem
//!         ▼
//!      Project + diagnostics                                    validated; all references resolved
//!         │ plan::plan(&project, as_of)
//!         ▼
//!      Plan                                                     TIME: numbers, dates, ids; no words
//!  ═══════╪═══════ edition::issue(project, plan, audience) ════ THE GATE: the one door ═════════════
//!         ▼
//!      Edition                                                  what this audience may know
//!         │ analysis::analyse
//!         ▼
//!      Figures                                                  MONEY, RISK, LOGS: from what is shown
//!         │ checks::report
//!         ▼
//!      Report { edition, figures, findings, health, plan }
//!         │ pages::build (uses chart)            │ export
//!         ▼                                      ▼
//!      pages (path, template, view)           files for machines
//!         │ render::render(theme)                │
//!         └──────────────────┬───────────────────┘
//!                            ▼
//!      Site                                                     bytes in memory, sorted by path
//!         │ edition::alarm::scan                                the last look
//!         │ io::publish, or io::serve
//!         ▼
//!      output folder / browser
//! ```
//!
//! Beside the journey stands `import`: it writes project files from those of other tools, and the loader reads
//! them as if a person had typed them.
//!
//! A portfolio is many such journeys, one for each project folder, side by side (`pipeline::portfolio`). What they give, and the
//! exports that others publish, becomes one `pages::portfolio::Card` each; its own pages are made of cards alone, so that each
//! project's gate has been passed.
//!
//! # What must stay true
//!
//! 1. Data flows one way. A room uses the rooms above it, never below; `tests/house.rs` holds the table.
//! 2. Only `io` and `cli` touch disk, clock, network, environment and terminal. Everything between
//!    `Sources` and `Site` is pure: same input, same bytes. The date is an argument.
//! 3. Loading never stops at the first problem: it gives what it understood and everything it complained
//!    about. Three kinds of trouble are never mixed: a *diagnostic* (your files are wrong, `diagnostic`),
//!    a *finding* (your project is in trouble, `checks`), an *error* (the machine did not cooperate, only
//!    in `io` and `cli`).
//! 4. Time is computed before the gate, on the whole truth, since a visible task may wait for a hidden
//!    one; everything else after it, from what is shown.
//! 5. Five locks keep hidden things hidden: an `Edition` is made in one place; its types are not the
//!    model's types; nothing in `model`, `load` or `plan` can be serialised; the gate takes every struct
//!    apart by name, without a rest pattern, so that a new field does not compile until somebody has
//!    decided who may see it; the import table keeps later rooms from naming the model. And an alarm
//!    searches the finished bytes.
//! 6. HTML is written in `render` and the theme only, SVG in `chart` only; both are escaped there.
//! 7. Every catalogue (rules, charts, pages, registers, commands) has one file per entry and one list.
//! 8. There is one way to build: watch and serve call the same function as build.
//! 9. What a reader of a site reads is a message of `words/`, in every language of ours; code says it with `units::locale::say!`
//!    and writes no sentence itself. What the terminal says is English, and stands in the code.
//!
//! Files of one name belong together: `model/risk.rs`, `load/risk.rs`, `edition/risk.rs`,
//! `analysis/risk.rs`, `checks/risk/`, `pages/risks.rs`, `templates/risks.html` are the whole of risks.
//!
//! # How to add …
//!
//! * a **rule**: one file in `checks/TOPIC/`, its line in `checks::ALL`, its words in `words/*/rule-TOPIC.ftl`, its case in
//!   `tests/cases/checks/`.
//! * a **message**: its words in `words/` in every language. A **language**: a folder there, its line in `units::locale::messages`,
//!   and its figures in `units::locale::style`. `words/README.md` says how, step by step.
//! * a **chart**: one file in `chart/`, its picture in `tests/charts/`; a page fills its input and draws it.
//! * a **theme**: one folder in `themes/`, its name in `render::theme::BUILTIN_NAMES`; what it does not bring comes from what it extends.
//! * a **file beside the pages** (a feed, a calendar): one file in `export/`, its line in `export::beside`; of a portfolio, in `export::across`.
//! * a **page**: one file in `pages/`, one template, two lines in `pages/mod.rs`.
//! * an **importer**: one folder in `import/`, its line in `import::ALL`, its cases in `tests/import/`; it makes
//!   a draft, and `import` itself writes the files and keeps what was written by hand.
//! * a **register**: a file of its name in `model/`, `load/` and `edition/`, its kind in `model::ids`, `load::names` and
//!   `edition::Kind`, its file in `load::folder::FILES`, its line in `cli/new/kinds.rs` and `export/json/registers.rs`; the
//!   compiler and the tests ask for the rest. `analysis::graph` reads its references both ways.
//! * a **key** of a record: its field in `model/`, `load/` and `edition/`; the compiler asks for the last, and
//!   `tests/complete.rs` for a page and an export that tell it.
//!
//! # Where this house differs from what one might expect
//!
//! * Records are read through tables of fields (`load::field`) and not through derived deserialisers: a
//!   deserialiser stops at the first mistake of a record, and the promise is to report every one. The
//!   same tables make the format reference.
//! * `edition::issue` takes the project by value and moves its texts on, so that a large plan is not
//!   copied on its way to the pages.
//! * Amounts of money carry no currency: a project has one, and a portfolio converts at rates that are
//!   written in its input.

pub mod units;

pub mod source;

pub mod diagnostic;
pub mod site;

pub mod model;

pub mod load;

pub mod import;

pub mod plan;

pub mod edition;

pub mod analysis;

pub mod checks;

pub mod chart;

pub mod pages;

pub mod export;

pub mod render;

pub mod pipeline;

pub mod io;

pub mod cli;
