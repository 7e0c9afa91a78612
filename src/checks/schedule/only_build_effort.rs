//! `only-build-effort`: the plan holds making things, and nothing of what makes them usable.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::project::Stage;
use crate::edition::task::Task;
use crate::units::locale::say;
use crate::units::text::slug;

const TASKS: Threshold = Threshold { key: "build_only_tasks", default: 10.0, unit: ThresholdUnit::Count };

/// The languages whose words are known: a plan in any other is not judged.
const LANGUAGES: [&str; 7] = ["en", "de", "fr", "es", "it", "nl", "pt"];

/// How a word begins that speaks of review, approval, test, training or a change window, in those languages.
/// Generous, since a needless notice is worse than a missed one.
const STEMS: &[&str] = &[
    // English
    "review",
    "approv",
    "accept",
    "signoff",
    "signed",
    "test",
    "verif",
    "valid",
    "check",
    "inspect",
    "audit",
    "pilot",
    "trial",
    "rehears",
    "train",
    "course",
    "coach",
    "workshop",
    "walkthrough",
    "uat",
    "qa",
    "window",
    "outage",
    "downtime",
    "cutover",
    "maintenance",
    "rollback",
    "certif",
    "handover",
    // German
    "prüf",
    "freigabe",
    "freigeb",
    "abnahme",
    "abnehm",
    "genehmig",
    "schul",
    "einweis",
    "probe",
    "wartungs",
    "wartung",
    "umschalt",
    "begutacht",
    "erprob",
    "überprüf",
    "gegenlesen",
    "unterweis",
    // French
    "revue",
    "relecture",
    "recette",
    "essai",
    "vérif",
    "homolog",
    "formation",
    "approb",
    "bascule",
    // Spanish and Portuguese
    "revis",
    "prueba",
    "aprob",
    "aprov",
    "capacit",
    "formac",
    "formaç",
    "ensayo",
    "ensaio",
    "teste",
    "trein",
    "acept",
    "aceit",
    "ventana",
    "janela",
    "corte",
    // Italian
    "revision",
    "verific",
    "collaud",
    "prova",
    "formazion",
    "approvaz",
    "collaudo",
    "finestra",
    // Dutch
    "toets",
    "goedkeur",
    "opleid",
    "oefen",
    "onderhoud",
];

pub const RULE: Rule = Rule {
    name: "only-build-effort",
    topic: Topic::Schedule,
    severity: Severity::Notice,
    thresholds: &[TASKS],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let language = edition.settings().language.split(['-', '_']).next().unwrap_or("").to_lowercase();
    let work = edition.tasks().iter().filter(|task| task.is_work()).count();
    let is_over = matches!(edition.head().stage, Some(Stage::Closing | Stage::Closed));
    let is_known = LANGUAGES.contains(&language.as_str()) && edition.audience().complete;
    if !is_known || is_over || (work as f64) < context.settings.value(&TASKS) {
        return Vec::new();
    }
    if edition.tasks().iter().any(is_more) {
        return Vec::new();
    }
    let locale = context.numbers();
    let text = say!(locale, "rule-only-build-effort-found", count = work);
    let first = edition.tasks().iter().find(|task| task.is_work());
    vec![Finding::new(&RULE, text).at(first.and_then(|task| task.record.at.clone())).measured(
        say!(locale, "rule-only-build-effort-measured"),
        say!(locale, "rule-only-build-effort-limit"),
    )]
}

/// Tells whether a task is, or speaks of, more than building.
fn is_more(task: &Task) -> bool {
    let texts = [Some(&task.name), task.workstream.as_ref(), task.deliverable.as_ref()];
    task.gate.is_some()
        || task.outage.is_some()
        || texts.into_iter().flatten().any(|text| speaks_of_more(text))
}

fn speaks_of_more(text: &str) -> bool {
    let words = slug(text);
    // A compound such as `Datenbanktest` ends with what it is.
    words.split('-').any(|word| STEMS.iter().any(|stem| word.starts_with(stem)) || word.ends_with("test"))
        || ["sign-off", "cut-over", "dry-run"].iter().any(|pair| words.contains(pair))
}
