//! `missing-for-stage`: what a project of its stage should have by now, and has not.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::Edition;
use crate::edition::project::Stage;
use crate::units::locale::{Locale, say};

pub const RULE: Rule = Rule {
    name: "missing-for-stage",
    topic: Topic::Habits,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

/// One thing that a project should have from a stage on.
struct Need {
    from: Stage,
    /// What a project of an earlier stage need not have any more is not asked of one that has ended.
    until: Stage,
    /// The message that says that it is missing: where to write it, and why now.
    found: &'static str,
    limit: &'static str,
    is_there: fn(&Edition) -> bool,
}

const NEEDS: &[Need] = &[
    Need {
        from: Stage::Initiation,
        until: Stage::Closed,
        found: "rule-missing-for-stage-found-objective",
        limit: "rule-missing-for-stage-limit-objective",
        is_there: |edition| !edition.objectives().is_empty(),
    },
    Need {
        from: Stage::Initiation,
        until: Stage::Closing,
        found: "rule-missing-for-stage-found-scope",
        limit: "rule-missing-for-stage-limit-scope",
        is_there: |edition| !edition.scope().inside.is_empty(),
    },
    Need {
        from: Stage::Planning,
        until: Stage::Closing,
        found: "rule-missing-for-stage-found-task",
        limit: "rule-missing-for-stage-limit-task",
        is_there: |edition| {
            edition.tasks().iter().any(|task| task.is_work() && task.times.forecast.is_some())
        },
    },
    Need {
        from: Stage::Planning,
        until: Stage::Closing,
        found: "rule-missing-for-stage-found-people",
        limit: "rule-missing-for-stage-limit-people",
        is_there: |edition| !edition.people().is_empty(),
    },
    Need {
        from: Stage::Planning,
        until: Stage::Closing,
        found: "rule-missing-for-stage-found-risk",
        limit: "rule-missing-for-stage-limit-risk",
        is_there: |edition| !edition.risks().is_empty(),
    },
    Need {
        from: Stage::Planning,
        until: Stage::Closed,
        found: "rule-missing-for-stage-found-budget",
        limit: "rule-missing-for-stage-limit-budget",
        is_there: |edition| !edition.budget().lines.is_empty(),
    },
    Need {
        from: Stage::Execution,
        until: Stage::Closed,
        found: "rule-missing-for-stage-found-baseline",
        limit: "rule-missing-for-stage-limit-baseline",
        is_there: |edition| !edition.schedule().baselines.is_empty(),
    },
    Need {
        from: Stage::Execution,
        until: Stage::Closed,
        found: "rule-missing-for-stage-found-report",
        limit: "rule-missing-for-stage-limit-report",
        is_there: |edition| !edition.updates().is_empty(),
    },
    Need {
        from: Stage::Execution,
        until: Stage::Closing,
        found: "rule-missing-for-stage-found-review",
        limit: "rule-missing-for-stage-limit-review",
        is_there: |edition| {
            edition.risks().is_empty() || edition.risks().iter().any(|risk| risk.reviewed.is_some())
        },
    },
    Need {
        from: Stage::Closing,
        until: Stage::Closed,
        found: "rule-missing-for-stage-found-sign-off",
        limit: "rule-missing-for-stage-limit-sign-off",
        is_there: |edition| !edition.sign_offs().is_empty(),
    },
    Need {
        from: Stage::Closing,
        until: Stage::Closed,
        found: "rule-missing-for-stage-found-handover",
        limit: "rule-missing-for-stage-limit-handover",
        is_there: |edition| !edition.handovers().is_empty(),
    },
    Need {
        from: Stage::Closed,
        until: Stage::Closed,
        found: "rule-missing-for-stage-found-follow-up",
        limit: "rule-missing-for-stage-limit-follow-up",
        is_there: |edition| {
            edition.follow_ups().iter().all(|follow_up| follow_up.done || follow_up.due.is_some())
        },
    },
];

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // What is hidden is not said to be missing.
    let Some(stage) = edition.head().stage.filter(|_| edition.audience().complete) else { return Vec::new() };
    let missing = NEEDS.iter().filter(|need| {
        order(need.from) <= order(stage) && order(stage) <= order(need.until) && !(need.is_there)(edition)
    });
    missing
        .map(|need| {
            let locale = context.numbers();
            let text = locale.say(need.found, &[("stage", word(stage, locale).into())]);
            Finding::new(&RULE, text)
                .at(edition.head().at.clone())
                .measured(say!(locale, "rule-missing-for-stage-measured"), locale.say(need.limit, &[]))
        })
        .collect()
}

fn order(stage: Stage) -> u8 {
    match stage {
        Stage::Initiation => 0,
        Stage::Planning => 1,
        Stage::Execution => 2,
        Stage::Closing => 3,
        Stage::Closed => 4,
    }
}

fn word(stage: Stage, locale: Locale) -> String {
    match stage {
        Stage::Initiation => say!(locale, "rule-missing-for-stage-initiation"),
        Stage::Planning => say!(locale, "rule-missing-for-stage-planning"),
        Stage::Execution => say!(locale, "rule-missing-for-stage-execution"),
        Stage::Closing => say!(locale, "rule-missing-for-stage-closing"),
        Stage::Closed => say!(locale, "rule-missing-for-stage-closed"),
    }
}
