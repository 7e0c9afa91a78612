help-mark-baseline = Thin gray line below a bar
