history-called-note = These are the words of the reports. What the rules would have computed on an earlier day is not known from the files of today, so no color is shown for it.
