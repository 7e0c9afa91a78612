//! `missing-for-stage`: what a project of its stage should have by now, and has not.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::Edition;
use crate::edition::project::Stage;

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
    what: &'static str,
    is_there: fn(&Edition) -> bool,
    /// Where to write it, and why now.
    advice: &'static str,
}

const NEEDS: &[Need] = &[
    Need {
        from: Stage::Initiation,
        until: Stage::Closed,
        what: "an objective",
        is_there: |edition| !edition.objectives().is_empty(),
        advice: "write an `[[objective]]` with `measure`, `from` and `target` into `project.toml`, so that everybody \
                 decides for the same end",
    },
    Need {
        from: Stage::Initiation,
        until: Stage::Closing,
        what: "a scope",
        is_there: |edition| !edition.scope().inside.is_empty(),
        advice: "write what will be delivered into `in` of `[scope]` in `project.toml`, before somebody promises more",
    },
    Need {
        from: Stage::Planning,
        until: Stage::Closing,
        what: "a task with dates",
        is_there: |edition| {
            edition.tasks().iter().any(|task| task.is_work() && task.times.forecast.is_some())
        },
        advice: "write tasks with `duration` and `after` into `plan.toml`, so that the end date is computed and not hoped",
    },
    Need {
        from: Stage::Planning,
        until: Stage::Closing,
        what: "people",
        is_there: |edition| !edition.people().is_empty(),
        advice: "write who works on it into `people.toml`, so that every task can have an owner",
    },
    Need {
        from: Stage::Planning,
        until: Stage::Closing,
        what: "a risk",
        is_there: |edition| !edition.risks().is_empty(),
        advice: "write the three things most likely to go wrong into `risks.toml`, while the plan can still heed them",
    },
    Need {
        from: Stage::Planning,
        until: Stage::Closed,
        what: "a budget",
        is_there: |edition| !edition.budget().lines.is_empty(),
        advice: "write a `[[line]]` for each kind of cost into `budget.toml`, before the first is ordered",
    },
    Need {
        from: Stage::Execution,
        until: Stage::Closed,
        what: "a baseline",
        is_there: |edition| !edition.schedule().baselines.is_empty(),
        advice: "keep the agreed plan with `milepost baseline approved`, so that a slip shows on its first day",
    },
    Need {
        from: Stage::Execution,
        until: Stage::Closed,
        what: "a report",
        is_there: |edition| !edition.updates().is_empty(),
        advice: "write what changed, what is blocked and what is needed into `updates/YYYY-MM-DD.md`, once a week",
    },
    Need {
        from: Stage::Execution,
        until: Stage::Closing,
        what: "a review of the risks",
        is_there: |edition| {
            edition.risks().is_empty() || edition.risks().iter().any(|risk| risk.reviewed.is_some())
        },
        advice: "go through `risks.toml` with the owners and set `reviewed`, since the scores are from before the work",
    },
    Need {
        from: Stage::Closing,
        until: Stage::Closed,
        what: "a sign-off",
        is_there: |edition| !edition.sign_offs().is_empty(),
        advice: "write an `[[acceptance]]` for each deliverable into `closure.toml`, while those who sign are at hand",
    },
    Need {
        from: Stage::Closing,
        until: Stage::Closed,
        what: "a handover",
        is_there: |edition| !edition.handovers().is_empty(),
        advice: "write a `[[handover]]` for all that somebody must run from now on into `closure.toml`, before the \
                 team leaves",
    },
    Need {
        from: Stage::Closed,
        until: Stage::Closed,
        what: "a day for each follow-up",
        is_there: |edition| {
            edition.follow_ups().iter().all(|follow_up| follow_up.done || follow_up.due.is_some())
        },
        advice: "write `due` for what is left into `closure.toml`, since no meeting will ask for it any more",
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
            let text = format!("{} without {}: {}", word(stage), need.what, need.advice);
            Finding::new(&RULE, text)
                .at(edition.head().at.clone())
                .measured("nothing is written", format!("{} from {} on", need.what, word(need.from)))
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

fn word(stage: Stage) -> &'static str {
    match stage {
        Stage::Initiation => "initiation",
        Stage::Planning => "planning",
        Stage::Execution => "execution",
        Stage::Closing => "closing",
        Stage::Closed => "closed",
    }
}
