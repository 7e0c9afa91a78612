portfolio-timeline = Program timeline
