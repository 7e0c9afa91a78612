# How each dimension stands where no rule complains of it: a fact, what was measured, and the limit.
rule-health-plan = The plan itself is assessed on its own page
rule-health-schedule-none = No task has dates yet
rule-health-schedule-no-baseline = No baseline is set to compare with
# `subject` is what is shown of the project, `span` such as `3 days` or `4 weeks`.
rule-health-schedule = { $subject ->
    [your-part] Forecast finish of your part
    [what-is-shown] Forecast finish of the work shown here
   *[project] Forecast finish
} is { $when ->
    [after] { $span } after the baseline
    [before] { $span } before the baseline
   *[on] the baseline's
}
rule-health-schedule-over = { $subject ->
    [your-part] Your part
    [what-is-shown] The work shown here
   *[project] All work
} was finished { $when ->
    [after] { $span } after the baseline
    [before] { $span } before the baseline
   *[on] as the baseline had it
}
# `when` says on which side of the day, `days` how far from it.
rule-health-schedule-promise = { $when ->
    [after] { $days ->
        [one] `{ $task }` { $days } working day after the date committed to
       *[other] `{ $task }` { $days } working days after the date committed to
    }
    [before] { $days ->
        [one] `{ $task }` { $days } working day before the date committed to
       *[other] `{ $task }` { $days } working days before the date committed to
    }
   *[on] `{ $task }` on the date committed to
}
rule-health-schedule-finish = { $when ->
    [after] { $days ->
        [one] the finish { $days } working day after the baseline
       *[other] the finish { $days } working days after the baseline
    }
    [before] { $days ->
        [one] the finish { $days } working day before the baseline
       *[other] the finish { $days } working days before the baseline
    }
   *[on] the finish on the baseline
}
rule-health-schedule-limit = { $amber ->
    [one] at most { $amber } working day late
   *[other] at most { $amber } working days late
}; { $red ->
    [one] off track over { $red } working day
   *[other] off track over { $red } working days
}
# What a vendor has promised, on the site that is for it.
rule-health-deliveries-open = { $count ->
    [one] one delivery of yours is open, expected on { $date }
   *[other] { SPELLED($count) } deliveries of yours are open, the last expected on { $date }
}
rule-health-deliveries-no-date = { $count ->
    [one] one delivery of yours is open, and no day that lies ahead is promised for it
   *[other] { SPELLED($count) } deliveries of yours are open, and not all have a day that lies ahead
}
rule-health-deliveries-came = every delivery of yours has come
rule-health-deliveries-measured = { $overdue } overdue, { $slipping } promised later than agreed
rule-health-deliveries-limit = none overdue, none promised later than agreed
rule-health-cost-none = No budget is recorded
rule-health-cost-incomplete = Not all of the money is shown here
rule-health-cost-plan = No spending is recorded; the plan costs { $forecast }
rule-health-cost = Forecast { $forecast } of { $approved } approved
# `amount` is followed by its share in percent.
rule-health-cost-under = { $amount } ({ $share }) under the { $approved } approved
rule-health-cost-over = { $beyond ->
    [yes] { $amount } ({ $share }) over, beyond the { $limit } limit
   *[no] { $amount } ({ $share }) over, within the { $limit } limit
}
rule-health-cost-measured = { $side ->
    [over] { $share } over what is approved
    [under] { $share } under what is approved
   *[same] as approved
}
rule-health-cost-limit = at most { $amber } over; off track over { $red }
rule-health-scope-incomplete = Not every change is shown here
rule-health-scope-none = No change is approved, and none waits for a decision
# `made` are those made without approval.
rule-health-scope = { $count ->
    [one] { $count } change approved
   *[other] { $count } changes approved
}, { $made ->
    [0] {""}
   *[other] { $made } made without approval,{" "}
}{ $pending } waiting for a decision
rule-health-scope-days = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}
rule-health-scope-days-share = { $days ->
    [one] { $days } working day ({ $share })
   *[other] { $days } working days ({ $share })
}
rule-health-scope-cost = { $cost } ({ $share })
# `added` is one or both of days and money.
rule-health-scope-measured = { $baseline ->
    [yes] { $added } added since the baseline
   *[no] { $added } added so far
}
rule-health-scope-limit = at most { $share } of the days or the budget
rule-health-risk = { $count ->
    [0] No open risks are recorded
    [one] { $count } open risks, none of them severe without an owner
   *[other] { $count } open risks, none of them severe without an owner
}
rule-health-risk-measured = { $count } open, { $severe } of them severe and { $high } high
rule-health-risk-limit = { $days ->
    [one] each severe one owned, each high or severe one answered, all reviewed within { $days } day
   *[other] each severe one owned, each high or severe one answered, all reviewed within { $days } days
}
rule-health-quality-no-tests = No tests are recorded
rule-health-quality-no-count = No test is counted yet
# Three clauses, each of its own.
rule-health-quality-tests = { $run } of { $planned } tests run, { $failed } failed
rule-health-quality-defects = { $open ->
    [one] { $open } defect open
   *[other] { $open } defects open
}
rule-health-quality-defects-critical = { $open ->
    [one] { $open } defect open
   *[other] { $open } defects open
}, { $critical } of them critical
rule-health-quality-ready = { $all ->
    [one] { $done } of { $all } readiness item is done
   *[other] { $done } of { $all } readiness items are done
}
rule-health-quality-limit = no warning sign in tests, defects and launch readiness
rule-health-habits-none = No report and no decision is recorded
rule-health-habits = Reports, reviews and decisions are up to date
rule-health-habits-no-report = no open decision is late
rule-health-habits-measured = { $days ->
    [0] the newest report is of the same day
    [one] the newest report is { $days } day old
   *[other] the newest report is { $days } days old
}
rule-health-habits-limit = { $days ->
    [one] a report at most { $days } day old, decisions by the day needed
   *[other] a report at most { $days } days old, decisions by the day needed
}
# A clause before what is wrong with the register of risks.
rule-health-severe = { $new ->
    [0] { $count ->
        [one] one severe risk
       *[other] { SPELLED($count) } severe risks
    }
   *[other] { $all ->
        [yes] { $count ->
            [one] one severe risk, and it is new
           *[other] { SPELLED($count) } severe risks, all of them new
        }
       *[no] { $new ->
            [one] { SPELLED($count) } severe risks, one of them new
           *[other] { SPELLED($count) } severe risks, { SPELLED($new) } of them new
        }
    }
}

# Findings about `[health]` in `project.toml` itself; names in backticks are keys.
rule-setting-switch = `{ $rule }` in [health] takes true or false
# `sharp` is which of two limits is the sharper one, `amber` or `red`; `side` is on which side of the milder one it is.
rule-setting-crossed = { $sharp ->
    [red] { $side ->
        [below] the red limit is below the amber one in [health]
       *[above] the red limit is above the amber one in [health]
    }
   *[amber] { $side ->
        [below] the amber limit is below the notice one in [health]
       *[above] the amber limit is above the notice one in [health]
    }
}: `{ $key }` is { $value } and `{ $other }` is { $other_value }
rule-setting-long = `{ $key }` in [health] is more than ten years: is that what you mean?
rule-setting-percent = `{ $key }` in [health] is more than 100 percent: is that what you mean?
rule-setting-wants = { $unit ->
    [working-days] `{ $key }` in [health] wants a duration such as `"5d"`
    [days] `{ $key }` in [health] wants a number of days, 0 or more
    [percent] `{ $key }` in [health] wants a number of percent, 0 or more, such as `3` or `"3%"`
   *[count] `{ $key }` in [health] wants a number, 0 or more
}
rule-setting-unknown = [health] has no rule or threshold `{ $name }`; `milepost rules` lists them
rule-setting-unknown-near = [health] has no rule or threshold `{ $name }` — did you mean `{ $near }`?
# Why a finding is not counted, and the last day.
rule-setting-silenced = { $reason } (until { $date })
