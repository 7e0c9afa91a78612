rule-risk-action-overdue-example = risk R-03 `Depot links are late`: `Quote for a radio link` was due on Nov 9, 2026, 4 days ago
rule-risk-not-reviewed-example = risk R-09 `Users skip training` was last reviewed on Oct 2, 2026, 42 days ago
rule-risk-rising-example = risk R-03 `Depot links are late` has risen from 12 on Oct 30, 2026 to 20 of 25
