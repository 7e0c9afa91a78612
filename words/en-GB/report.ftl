# One report as it was written, and the report in one file.
report-of = Report of { $date }, as it was written then.
report-of-by = Report of { $date } by { $who }, as it was written then.
report-before = Before it: { $report }.
report-after = After it: { $report }.
report-called = called in the report
# The report in one file.
report-parts = Parts of this report
report-all-of-it = All of it: { $address }
