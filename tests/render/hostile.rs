//! A project that uses every register and says one thing everywhere.

use milepost::source::Sources;

/// What should be read and never obeyed.
pub const TEXTS: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "[x](javascript:alert(1)) ![y](javascript:alert(1)) <javascript:alert(1)>",
    "{{ 7*7 }}{% if 1 %}{{ __tera_context }}{% endif %}",
    "--><!-- </title></style></script><svg onload=alert(1)>",
    "[a]: javascript:alert(1)\n[a] [b][a] &lt;script&gt; &#x6a;avascript:",
    "| a | b |\n|---|---|\n| <b onclick=x> | [[D-1|<i>]] |",
    "# Head\n\n> [!WARNING]\n> <iframe src=//evil.example>\n\n- [x] done[^1]\n\n[^1]: <b>note</b>",
    "</td></tr></table><h1>out</h1>",
    "[[D-1]] [[D-1|\" onclick=\"x]] [[D-1|<b>]] [[ D-1 ]]",
    "``` html\n<script>\n```\n\n<style>body{display:none}</style>",
    "\u{202e}txet desrever \u{0007} bell \u{fffe}",
    "http://a.example/\" onclick=\"x https://[::1]/ //evil.example",
    "a*b_c`d~e|f\\g",
];

/// Makes the project. TOML strings are written with all escapes, so that anything can be said.
pub fn project(text: &str) -> Sources {
    let toml = quoted(text);
    let url = quoted("javascript:alert(1)");
    // A plain text is one line and has no links.
    let plain = quoted(&one_line(text).replace("[[", "["));
    let fill = |template: &str| template.replace("$T", &toml).replace("$N", &plain).replace("$U", &url);
    let body = text.replace('\u{0}', "");
    Sources::from_texts([
        ("project.toml", fill(PROJECT)),
        ("plan.toml", fill(PLAN)),
        ("people.toml", fill(PEOPLE)),
        ("risks.toml", fill(RISKS)),
        ("issues.toml", fill(ISSUES)),
        ("decisions.toml", fill(DECISIONS)),
        ("changes.toml", fill(CHANGES)),
        ("budget.toml", fill(BUDGET)),
        ("closure.toml", fill(CLOSURE)),
        ("lessons.toml", fill(LESSONS)),
        ("baselines/kept.toml", fill(KEPT)),
        ("lessons/LL-2.md", format!("+++\ntitle = {toml}\n+++\n{body}\n\n## Twice\n\n[[D-1]]\n")),
        (
            "updates/2026-11-06.md",
            format!(
                "+++\nstatus = \"green\"\nauthor = \"ann\"\nheadline = {toml}\n+++\n## {}\n\n{body}\n",
                one_line(text)
            ),
        ),
        (
            "updates/2026-11-13.md",
            format!(
                "+++\nstatus = \"amber\"\nauthor = \"ann\"\nheadline = {toml}\nreason = {toml}\n+++\n{body}\n\n## What changed\n\n\
                 {body}\n\n## What changed\n\n- [[D-1]] {body}\n"
            ),
        ),
        (
            "pages/a-page.md",
            format!(
                "+++\ntitle = {toml}\norder = 1\n+++\n{body}\n\n## Twice\n\n[[D-1]], [[D-1|that one]]\n\n## Twice\n\n{body}\n"
            ),
        ),
    ])
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

const PROJECT: &str = r#"
name = $N
summary = $T
sponsor = "ann"
manager = "ann"
currency = "EUR"
start = 2026-09-01
status_date = 2026-11-13
[[objective]]
id = "O1"
outcome = $T
measure = $T
unit = $N
from = 4.0
target = 2.0
readings = [{ date = 2026-10-30, value = 3.1 }]
[scope]
in = [$T]
out = [$T]
assumptions = [$T]
constraints = [$T]
[[calendar.freeze]]
name = $N
from = 2026-11-16
to = 2026-11-18
[site]
title = $N
"#;

const PLAN: &str = r#"
[[phase]]
id = "build"
name = $T
[[task]]
id = "one"
name = $T
phase = "build"
workstream = $N
site = $N
duration = "10d"
started = 2026-10-05
progress = 40
owner = "ann"
assign = ["ann 50%"]
vendor = $N
blocked = { since = 2026-11-02, why = $T, owner = "ann", needs = "D-1" }
deliverable = $T
acceptance = [$T]
notes = $T
links = [{ text = $T, url = $U }]
outage = { from = 2026-11-17T18:00:00, to = 2026-11-18T06:00:00, affects = [$T], rollback = $T }
line = "L-1"
[[task]]
id = "two"
name = $T
site = "other"
deliverable = $T
objective = "O1"
duration = "5d"
after = ["one"]
[[task]]
id = "three"
name = $T
duration = "3d"
started = 2026-11-09
finished = 2026-11-11
[[milestone]]
id = "end"
name = $T
after = ["two"]
committed = 2026-11-16
gate = { kind = $N, decision = "D-1", criteria = [$T] }
"#;

const PEOPLE: &str = r#"
[[person]]
id = "ann"
name = $N
role = $N
organisation = $N
capacity = "5d/w"
away = [{ from = 2026-12-01, to = 2026-12-04 }]
[[ownership]]
item = $T
responsible = ["ann"]
accountable = "ann"
"#;

const RISKS: &str = r#"
[[risk]]
id = "R-1"
title = $T
category = $N
cause = $T
effect = $T
probability = 5
impact = 5
residual = { probability = 2, impact = 3 }
response = "reduce"
status = "open"
raised = 2026-11-10
reviewed = 2026-11-11
trigger = $T
fallback = $T
actions = [{ what = $T, owner = "ann", due = 2026-11-20 }]
affects = ["two"]
chance = 30
cost = { low = 1, likely = 2, high = 3 }
notes = $T
links = [{ text = $T, url = $U }]
[[risk]]
id = "R-2"
title = $T
probability = 2
impact = 2
status = "closed"
"#;

const ISSUES: &str = r#"
[[issue]]
id = "I-1"
title = $T
severity = 5
raised = 2026-11-10
due = 2026-11-12
status = "escalated"
blocks = ["one"]
escalated_to = "ann"
resolution = $T
notes = $T
[[issue]]
id = "I-2"
title = $T
status = "closed"
closed = 2026-11-12
resolution = $T
"#;

const DECISIONS: &str = r#"
[[decision]]
id = "D-1"
title = $T
needed_by = 2026-11-10
decider = "ann"
status = "needed"
options = [$T, $T]
affects = ["two", "end"]
owner = "ann"
notes = $T
links = [{ text = $T, url = $U }]
[[decision]]
id = "D-2"
title = $T
needed_by = 2026-11-01
decider = "ann"
status = "made"
made = 2026-11-12
outcome = $T
why = $T
links = [{ text = "", url = "https://a.example/x?y=1&z=\"" }]
"#;

const CHANGES: &str = r#"
[[change]]
id = "C-1"
title = $T
requested_by = "ann"
raised = 2026-10-01
reason = $T
status = "approved"
impact = { scope = $T, days = 3, cost = 4000, quality = $T }
approver = "ann"
decided = 2026-10-09
funded_by = "contingency"
line = "L-1"
notes = $T
[[change]]
id = "C-2"
title = $T
status = "requested"
impact = { days = -2, cost = -100 }
"#;

const BUDGET: &str = r#"
[[line]]
id = "L-1"
name = $T
category = $N
workstream = $N
amount = 20000
notes = $T
[contingency]
amount = 5000
[[actual]]
date = 2026-10-20
line = "L-1"
amount = 9000
supplier = $T
reference = $T
note = $T
"#;

const CLOSURE: &str = r#"
[[acceptance]]
id = "A-1"
deliverable = $T
by = $N
date = 2026-11-02
status = "conditional"
owner = "ann"
tags = [$N]
notes = $T
links = [{ text = $T, url = $U }]
[[acceptance]]
id = "A-2"
deliverable = "two"
[[handover]]
id = "H-1"
what = $T
to = $N
due = 2026-11-02
notes = $T
[[follow_up]]
id = "F-1"
what = $T
due = 2026-11-02
notes = $T
"#;

const LESSONS: &str = r#"
[[lesson]]
id = "LL-1"
title = $T
went = "badly"
what = $T
next_time = $T
notes = $T
"#;

const KEPT: &str = r#"
name = $N
taken = 2026-11-12
[[task]]
id = "two"
start = 2026-11-02
finish = 2026-11-06
"#;
