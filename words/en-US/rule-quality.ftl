rule-critical-defects-open-example = 2 critical defects are open on Nov 13, 2026, 11 days before `Go-live`
rule-defects-rising-example = the open defects rose in 3 counts in a row: 7, 12 and 19 on Nov 13, 2026
rule-outage-without-rollback-example = the outage of `Firewall at Preston` on Dec 5, 2026 has no rollback
rule-quality-stale-example = the newest count of defects is of Oct 16, 2026, 28 days ago, and tests are still being run
rule-readiness-overdue-example = `Service desk trained on the new sign-in` was due on Nov 6, 2026, 7 days ago; `Go-live` is on Dec 11, 2026
rule-sprint-not-closed-example = `Sprint 7` ended on Nov 6, 2026, 7 days ago, and does not say what it completed
rule-training-after-go-live-example = `Courses at Preston` is forecast to finish on Dec 4, 2026, after `Go-live` on Nov 30, 2026
