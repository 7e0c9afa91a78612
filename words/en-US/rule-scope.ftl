rule-change-before-approval-example = £3.9 k was ordered for change C-05 `Rent a radio link` on Nov 10, 2026, and nobody has approved it
rule-change-not-communicated-example = change C-04 `Extend the contractor` was decided on Oct 23, 2026, 21 days ago, and communicated to nobody
rule-change-waiting-example = change C-05 `Rent a radio link` was raised on Oct 20, 2026 and has waited 24 days for a decision
rule-change-without-impact-why = A yes without a price is a blank check. The days and the money turn up later, as a slip and an overrun that nobody decided.
rule-objective-off-course-limit-away = toward { $target }
