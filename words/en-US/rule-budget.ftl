rule-actuals-stale-example = the newest row of the ledger is of Sep 12, 2026, 62 days ago
rule-money-ends-early-example = at £42 k a month the approved money ends in Feb 2027, 73 days before the finish on May 12, 2027
rule-spend-ahead-of-work-sign = The share of the approved money that is spent is above the share of the work that is done by more than the limit. Where the baseline itself spends ahead of the work by today, as for licenses bought at the start, that much is allowed for. Where earned value can be computed, `cpi-low` speaks in its place.
