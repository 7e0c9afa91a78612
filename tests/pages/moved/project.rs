//! A small move of house with every register, in which it is known what was so on 6 November and on the 13th.

/// "Pack" was over before the report of the 6th, "Carry" since; "Lift" is over and does not say when.
pub const PLAN: &str = r#"
[[task]]
id = "pack"
name = "Pack"
duration = "2d"
started = 2026-11-02
finished = 2026-11-03
[[task]]
id = "lift"
name = "Lift"
duration = "1d"
started = 2026-11-02
progress = 100
[[task]]
id = "carry"
name = "Carry"
duration = "5d"
started = 2026-11-04
finished = 2026-11-10
[[task]]
id = "unpack"
name = "Unpack"
duration = "2d"
after = ["carry"]
not_before = 2026-11-16
[[milestone]]
id = "empty"
name = "Flat is empty"
finished = 2026-11-12
[[milestone]]
id = "moved"
name = "Moved in"
after = ["unpack"]
committed = 2026-11-13
"#;

/// The plan of Thursday 5 November: all is over on Friday the 13th.
pub const KEPT: &str = r#"
name = "first"
taken = 2026-11-05
[[task]]
id = "pack"
start = 2026-11-02
finish = 2026-11-03
[[task]]
id = "carry"
start = 2026-11-04
finish = 2026-11-06
[[task]]
id = "unpack"
start = 2026-11-09
finish = 2026-11-13
[[task]]
id = "empty"
start = 2026-11-06
finish = 2026-11-06
[[task]]
id = "moved"
start = 2026-11-13
finish = 2026-11-13
"#;

pub const BUDGET: &str = r#"
[[line]]
id = "van"
name = "Van"
amount = 5000
[contingency]
amount = 1000
"#;

/// Spent: 400 by the 6th, 650 by the 13th. Ordered: 900 on the 2nd, of which the 250 of the 10th are paid: 900 and 650.
pub const LEDGER: &str = "date,line,amount,kind,supplier,reference\n\
    2026-11-02,van,900,committed,Hire Ltd,PO-1\n\
    2026-11-04,van,400,actual,Hire Ltd,INV-1\n\
    2026-11-10,van,250,actual,Hire Ltd,PO-1\n\
    2026-11-20,van,99,actual,Hire Ltd,INV-3\n";

/// Approved since: 300 from the budget, 120 from contingency. C-3 waits since the 9th; C-4 waited on the 6th and is rejected.
pub const CHANGES: &str = r#"
[[change]]
id = "C-1"
title = "A larger van"
status = "approved"
raised = 2026-11-02
decided = 2026-11-09
impact = { cost = 300 }
funded_by = "budget"
line = "van"
approver = "The family"
[[change]]
id = "C-2"
title = "Two more hands"
status = "done"
raised = 2026-11-08
decided = 2026-11-10
impact = { cost = 120 }
funded_by = "contingency"
line = "van"
approver = "The family"
[[change]]
id = "C-3"
title = "A piano"
raised = 2026-11-09
[[change]]
id = "C-4"
title = "A cellar"
status = "rejected"
raised = 2026-11-03
decided = 2026-11-11
[[change]]
id = "C-5"
title = "A shed"
status = "approved"
raised = 2026-11-01
decided = 2026-11-05
impact = { cost = 40 }
funded_by = "budget"
line = "van"
approver = "The family"
"#;

/// Open on the 6th: R-1 and R-2. Open on the 13th: R-2 and R-3 and R-4. Severe on the 6th: none (R-2 was at 3 × 3);
/// on the 13th R-2 and R-3.
pub const RISKS: &str = r#"
[[risk]]
id = "R-1"
title = "Rain"
probability = 2
impact = 2
status = "closed"
raised = 2026-10-02
closed = 2026-11-11
[[risk]]
id = "R-2"
title = "Snow"
probability = 5
impact = 5
raised = 2026-11-01
history = [{ date = 2026-11-01, probability = 3, impact = 3 }, { date = 2026-11-12, probability = 5, impact = 5 }]
[[risk]]
id = "R-3"
title = "Hail"
probability = 5
impact = 5
raised = 2026-11-09
[[risk]]
id = "R-4"
title = "Fog"
probability = 1
impact = 1
raised = 2026-11-10
[[risk]]
id = "R-5"
title = "Heat"
status = "occurred"
raised = 2026-07-01
closed = 2026-08-01
"#;

/// Open on the 6th: I-1. On the 13th: none.
pub const ISSUES: &str =
    "[[issue]]\nid = \"I-1\"\ntitle = \"No boxes\"\nraised = 2026-11-02\nclosed = 2026-11-09\n";

pub const DECISIONS: &str = r#"
[[decision]]
id = "D-1"
title = "Which van"
status = "made"
made = 2026-11-06
[[decision]]
id = "D-2"
title = "Which key"
needed_by = 2026-11-20
"#;

pub const QUALITY: &str =
    "[[defects]]\ndate = 2026-11-05\nopen = 6\n[[defects]]\ndate = 2026-11-12\nopen = 4\n";

pub const READINESS: &str = "[[item]]\nid = \"RD-1\"\nwhat = \"Keys\"\ndone = 2026-11-10\n[[item]]\nid = \"RD-2\"\nwhat = \"Light\"\n";

pub const HEAD: &str = r#"
name = "Move"
status_date = 2026-11-13
start = 2026-11-02
currency = "GBP"
baseline = "first"
[[objective]]
id = "O1"
outcome = "Little stuff"
measure = "boxes left"
unit = "boxes"
from = 40
target = 0
readings = [{ date = 2026-11-02, value = 40 }, { date = 2026-11-12, value = 13.5 }]
[[objective]]
id = "O2"
outcome = "Quiet nights"
measure = "loud nights"
from = 9
target = 0
readings = [{ date = 2026-11-02, value = 9 }]
[site]
language = "en-GB"
"#;

pub const REPORT: &str =
    "+++\nstatus = \"green\"\nheadline = \"Well\"\n+++\n\n## What changed\n\n- Something\n";
pub const REPORTS: [&str; 2] = ["updates/2026-11-06.md", "updates/2026-11-13.md"];
