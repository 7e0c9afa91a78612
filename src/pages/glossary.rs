//! The words of the help page.

/// Returns what a key of the status set means for the reader.
pub fn status(key: &str) -> &'static str {
    match key {
        "ok" => "Within tolerance. Nothing is needed from you.",
        "warn" => "A limit is near or a smaller one is broken. The manager has a plan; you should know.",
        "bad" => "A tolerance is broken. A decision or help is needed.",
        "done" => "Finished.",
        "none" => "Work has not begun, or nothing is decided yet.",
        "hold" => "Put off on purpose.",
        _ => "Nothing is recorded to judge by. It is never shown as on track.",
    }
}

/// The marks of the charts.
pub const MARKS: &[(&str, &str)] = &[
    ("Plum bar or name", "On the critical path: each day lost moves the end date."),
    ("Blue bar", "Other work. The solid part is done, the light part is left."),
    ("Grey bar", "Finished work."),
    ("Thin grey line below a bar", "The dates of the baseline, as they were agreed."),
    ("Dotted line after a bar", "Float: how far the work may slip before it moves the end date."),
    ("Hollow diamond, red line, filled diamond", "A milestone's baseline date, its slip, its forecast date."),
    ("Vertical ink line", "The status date of the report, not today."),
    ("Shaded column", "A freeze, in which nothing may go live."),
    (
        "Numbered disc on the risk map",
        "A risk; the number is its id. A dashed ring and an arrow show where it was.",
    ),
    ("Dashed line", "A forecast. Solid lines are facts."),
    (
        "Solid and light bars of the forecast",
        "Runs by the week they finish in. Solid up to the date that 8 in 10 runs keep, light after it.",
    ),
    ("Light bar with an outline, among solid ones", "A risk among tasks, in what moves the finish."),
];

/// The words of the trade, in plain language.
pub const WORDS: &[(&str, &str)] = &[
    (
        "8 in 10",
        "A chance: of ten runs of the forecast, eight end so. A date with 8 in 10 is one that can be promised.",
    ),
    ("Baseline", "The plan as it was agreed. Slips are measured against it; it changes only by a decision."),
    (
        "Burn-up",
        "What there is to do, and what is done, week by week. Where the two lines meet, all is done.",
    ),
    (
        "Capacity",
        "The working time that somebody has for the project: their calendar, less leave and holidays.",
    ),
    ("Contingency", "Money kept for what nobody could know. It is drawn by approved changes only."),
    ("Criticality", "In how many runs of the forecast work was on the critical path."),
    ("Critical path", "The chain of work that decides the end date. Everything else has time to spare."),
    ("Committed", "Money that is ordered and not yet paid; or a date that was promised to somebody."),
    (
        "Earned value",
        "The budget of the work that is done, work that the contingency pays for included. Against what it cost (CPI) it shows what the money bought; against what \
         was planned by now (SPI), whether there is enough of it.",
    ),
    (
        "Earned schedule",
        "The day by which the spending plan had as much work done as there is now. How far it lies back is how far the \
         work is behind. It goes by money, and knows nothing of which task waits for which.",
    ),
    ("Exposure", "What open risks would cost, each weighed by how likely it is."),
    ("Float", "How long work may slip before it moves the end date."),
    ("Levelling", "Work waits until the people it needs are free, so that nobody has two full days in one."),
    ("Forecast", "The date or amount that follows from what is known at the status date. Nobody types it."),
    (
        "Forecast at completion",
        "What the project will have cost in the end: spent, ordered and still to come.",
    ),
    ("Milestone", "A point in time at which something is reached. It takes no work itself."),
    (
        "Milestone trend",
        "The dates that each plan had for a milestone. Level is stable, up is later; on the dotted diagonal it is reached.",
    ),
    (
        "RACI",
        "Who is responsible (does the work), accountable (answers for it: one person and no more), consulted before and informed after.",
    ),
    (
        "Range",
        "The shortest, the likely and the longest duration that somebody expects of work. The forecast draws from it.",
    ),
    (
        "Run",
        "The whole plan computed once with durations drawn by chance, and with risks that happen or do not.",
    ),
    ("Slip", "Days later than the baseline. A minus sign means earlier."),
    (
        "Stakeholder",
        "Somebody whom the project concerns, who can help or stop it: a person, a group or an office.",
    ),
    ("Status date", "The day that all figures speak for."),
    ("Variance", "Approved less forecast. A minus sign means that more is needed than is approved."),
    (
        "Velocity",
        "How much a sprint completes, in the team's own unit: the mean and the range of the last ones.",
    ),
    ("Watermelon", "Green outside and red inside: called on track while the facts say off track."),
];
