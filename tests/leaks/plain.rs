//! Every text that somebody writes is cut for its readers, or takes nothing that would have to be cut.

use super::{Asked, built, bytes};

/// What cannot be read by everybody, as it may stand in a text.
const FENCED: &str = "word\n::: visible team\nzqword\n:::\n";
const LINKED: &str = "word [[falcon|zqword]]";

const HEAD: &str = "name = \"Open project\"\nstatus_date = 2026-11-13\n\
    [[audience]]\nid = \"team\"\n[[audience]]\nid = \"pub\"\n";

const FALCON: &str =
    "[[task]]\nid = \"falcon\"\nname = \"Zqhidden thing\"\nduration = \"1d\"\nvisible = [\"team\"]\n";

/// Texts that are shown as they are, each in place of a `@`.
const PLAIN: &[(&str, &str)] = &[
    (
        "project.toml",
        r#"
name = "Open project"
code = @
status_date = 2026-11-13
[[objective]]
id = "O-1"
outcome = "Less paper"
unit = @
[[calendar.freeze]]
name = @
from = 2026-11-20
to = 2026-11-22
[calendar.named.@]
workdays = ["mon"]
[site]
title = @
[help]
contact = @
phone = @
mail = @
hours = @
[[audience]]
id = "team"
[[audience]]
id = "pub"
name = @
"#,
    ),
    (
        "people.toml",
        "[[person]]\nid = \"ann\"\nname = @\nrole = @\norganisation = @\ntags = [@]\nlinks = [{ url = @ }]\n",
    ),
    (
        "plan.toml",
        "[[task]]\nid = \"shown\"\nname = \"Shown\"\nduration = \"1d\"\nworkstream = @\nsite = @\n\
         [[milestone]]\nid = \"live\"\nname = \"Live\"\nafter = [\"shown\"]\ngate = { kind = @ }\n",
    ),
    (
        "stakeholders.toml",
        "[[stakeholder]]\nname = \"Board\"\ngroup = @\nchannel = @\n\
         [[communication]]\nwhat = \"Letter\"\naudience = [\"Board\"]\nchannel = @\n",
    ),
    ("risks.toml", "[[risk]]\nid = \"R-1\"\ntitle = \"Rain\"\ncategory = @\n"),
    ("issues.toml", "[[issue]]\nid = \"I-1\"\ntitle = \"Rain\"\nescalated_to = @\n"),
    ("decisions.toml", "[[decision]]\nid = \"D-1\"\ntitle = \"Which\"\ndecider = @\n"),
    ("changes.toml", "[[change]]\nid = \"C-1\"\ntitle = \"More\"\nrequested_by = @\napprover = @\n"),
    ("budget.toml", "[[line]]\nid = \"L-1\"\nname = \"Desks\"\namount = 1\ncategory = @\nworkstream = @\n"),
    ("vendors.toml", "[[vendor]]\nid = \"acme\"\nname = @\ncontact = @\n"),
    ("readiness.toml", "[[item]]\nwhat = \"Trained\"\ncategory = @\n"),
    (
        "closure.toml",
        "[[acceptance]]\ndeliverable = \"Desks\"\nby = @\n[[handover]]\nwhat = \"Keys\"\nto = @\n",
    ),
];

/// Texts that are cut, each in place of a `@`.
const CUT: &[(&str, &str)] = &[
    (
        "project.toml",
        r#"
name = "Open project"
summary = @
status_date = 2026-11-13
[[objective]]
id = "O-1"
outcome = @
measure = @
[scope]
in = [@]
out = [@]
assumptions = [@]
constraints = [@]
[calendar]
holidays = [{ date = 2026-12-25, name = @ }]
opened = [{ date = 2026-12-05, name = @ }]
[help]
contact = "Desk"
text = @
[[audience]]
id = "team"
[[audience]]
id = "pub"
"#,
    ),
    (
        "people.toml",
        "[[person]]\nid = \"ann\"\nname = \"Ann\"\nnotes = @\nlinks = [{ text = @, url = \"https://x.example/\" }]\n\
         busy = [{ from = 2026-11-16, to = 2026-11-20, share = 40, what = @ }]\n\
         [[ownership]]\nitem = @\naccountable = \"ann\"\n",
    ),
    (
        "plan.toml",
        r#"
[[phase]]
id = "phase"
name = @
[[task]]
id = "shown"
name = @
phase = "phase"
duration = "5d"
blocked = { since = 2026-11-10, why = @ }
deliverable = @
acceptance = [@]
earned = "milestones"
steps = [{ name = @, weight = 1 }]
outage = { from = 2026-11-21T18:00:00, to = 2026-11-21T20:00:00, affects = [@], rollback = @ }
users = { group = @, what_happens = @, what_to_do = @ }
line = "L-1"
[[milestone]]
id = "live"
name = @
after = ["shown"]
gate = { criteria = [@] }
"#,
    ),
    (
        "stakeholders.toml",
        "[[stakeholder]]\nname = @\nneeds = @\ninfluence = \"high\"\ninterest = \"high\"\n\
         [[communication]]\nwhat = @\naudience = [@]\ncadence = \"weekly\"\n",
    ),
    (
        "risks.toml",
        "[[risk]]\nid = \"R-1\"\ntitle = @\ncause = @\neffect = @\ntrigger = @\nfallback = @\nshared = @\n\
         probability = 5\nimpact = 5\nactions = [{ what = @ }]\n",
    ),
    ("issues.toml", "[[issue]]\nid = \"I-1\"\ntitle = @\nresolution = @\nblocks = [\"shown\"]\n"),
    (
        "decisions.toml",
        "[[decision]]\nid = \"D-1\"\ntitle = @\noptions = [{ title = @ }]\nrecommendation = @\nwhy = @\noutcome = @\n",
    ),
    (
        "changes.toml",
        "[[change]]\nid = \"C-1\"\ntitle = @\nreason = @\nimpact = { scope = @, days = 1, quality = @ }\n\
         communicated = [{ to = @, date = 2026-11-01 }]\n",
    ),
    (
        "budget.toml",
        "[[line]]\nid = \"L-1\"\nname = @\namount = 100\n\
         [[actual]]\ndate = 2026-11-01\nline = \"L-1\"\namount = 5\nsupplier = @\nreference = @\nnote = @\n",
    ),
    (
        "vendors.toml",
        "[[vendor]]\nid = \"acme\"\nname = \"Acme\"\nservice = @\nresponse = @\nescalation = @\n\
         commitments = [{ what = @, due = 2026-11-20 }]\n",
    ),
    ("readiness.toml", "[[item]]\nwhat = @\nevidence = @\ngate = \"live\"\n"),
    ("sprints.toml", "[[sprint]]\nid = \"s1\"\nname = @\nfrom = 2026-11-02\nto = 2026-11-13\ngoal = @\n"),
    ("quality.toml", "[[suite]]\nname = @\nplanned = 4\n"),
    ("closure.toml", "[[acceptance]]\ndeliverable = @\n[[handover]]\nwhat = @\n[[follow_up]]\nwhat = @\n"),
    ("lessons.toml", "[[lesson]]\nid = \"LL\"\ntitle = @\nwhat = @\nnext_time = @\n"),
];

/// Writes a text in place of each `@`; as a key, it is in one line.
fn filled(files: &[(&'static str, &str)], text: &str) -> Vec<(&'static str, String)> {
    let key = format!("named.\"{}\"", text.replace('\n', "\\n"));
    let value = format!("\"\"\"{text}\"\"\"");
    let mut all: Vec<(&str, String)> = files
        .iter()
        .map(|(path, file)| (*path, file.replace("named.@", &key).replace('@', &value)))
        .collect();
    all.push(("plan/falcon.toml", FALCON.to_string()));
    all
}

fn borrowed<'a>(files: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    files.iter().map(|(path, text)| (*path, text.as_str())).collect()
}

#[test]
fn a_text_that_is_shown_as_it_is_takes_nothing_that_some_may_not_read() {
    let all: usize = PLAIN.iter().map(|(_, text)| text.matches('@').count()).sum();
    for text in [FENCED, LINKED, "word\nmore", "::: visible team"] {
        let files = filled(PLAIN, text);
        let outcome = built(&borrowed(&files), Asked::Named("pub"));
        let told = outcome.diagnostics.iter().filter(|found| found.name == "plain-text").count();
        assert_eq!(told, all, "{text}: {:#?}", outcome.diagnostics);
        assert!(
            outcome.site.is_none() && outcome.diagnostics.iter().all(|found| !found.message.contains("zq"))
        );
    }
    let files = filled(PLAIN, "word");
    let outcome = built(&borrowed(&files), Asked::Named("pub"));
    assert!(
        !outcome.diagnostics.iter().any(|found| found.name == "plain-text"),
        "{:#?}",
        outcome.diagnostics
    );
}

#[test]
fn who_does_a_task_is_plain_where_there_are_no_vendors() {
    for text in [FENCED, LINKED] {
        let plan = format!(
            "[[task]]\nid = \"shown\"\nname = \"Shown\"\nduration = \"1d\"\nvendor = \"\"\"{text}\"\"\"\n"
        );
        let files = [("project.toml", HEAD), ("plan.toml", plan.as_str()), ("plan/falcon.toml", FALCON)];
        let outcome = built(&files, Asked::Named("pub"));
        assert!(
            outcome.diagnostics.iter().any(|found| found.name == "plain-text"),
            "{:#?}",
            outcome.diagnostics
        );
    }
}

#[test]
fn all_other_texts_are_cut_and_so_are_the_ids_made_of_them() {
    for text in [FENCED, LINKED, "a\n::: visible team\nzqword\n:::\nb [[falcon|zqmore]]"] {
        let files = filled(CUT, text);
        let outcome = built(&borrowed(&files), Asked::Named("pub"));
        assert!(outcome.diagnostics.iter().all(|found| !found.is_error()), "{:#?}", outcome.diagnostics);
        let site = outcome.site.unwrap_or_else(|| panic!("{:?}", outcome.refusal));
        let all = bytes(&site) + &outcome.data.unwrap().to_lowercase();
        for word in ["zq", "falcon", "visible-team", ":::"] {
            let found = all.find(word);
            assert!(found.is_none(), "{word}: {}", &all[found.unwrap() - 200..][..400]);
        }
    }
}
