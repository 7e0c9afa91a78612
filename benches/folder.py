#!/usr/bin/env python3
"""Writes a plan that is given as JSON as a project folder.  folder.py PLAN.json FOLDER [level | estimate]

The JSON has `tasks` (id, phase, name, days, dep: ids before it, res: who does it) and `milestones` (id, phase,
name, dep). With `level`, each task is effort of one person and work is levelled; without, it is a duration.
With `estimate`, each duration has its range too (`opt` and `pes`, triangular), and is played 10,000 times.
"""
import json, os, sys

FORECAST = ["[forecast]", "runs = 10000", 'shape = "triangular"']
RANGE = 'estimate = { low = "%.1fd", likely = "%dd", high = "%.1fd" }\n'


def main():
    plan, out, level = json.load(open(sys.argv[1])), sys.argv[2], "level" in sys.argv[3:]
    os.makedirs(out, exist_ok=True)
    write = lambda name, lines: open(os.path.join(out, name), "w").write("\n".join(lines) + "\n")
    estimate = "estimate" in sys.argv[3:]
    head = ['name = "Bench plan"', "start = 2026-01-05", "status_date = 2026-01-02"]
    write("project.toml", head + ["level = true"] * level + FORECAST * estimate)
    if level:
        people = sorted({task["res"] for task in plan["tasks"]})
        write("people.toml", ['[[person]]\nid = "r%d"\nname = "Person %d"\n' % (who, who) for who in people])
    lines = []
    for phase in sorted({task["phase"] for task in plan["tasks"]}):
        lines.append('[[phase]]\nid = "ph%d"\nname = "Phase %d"\n' % (phase, phase))
    id = lambda before: '"t%d"' % before
    after = lambda row: "after = [%s]\n" % ", ".join(map(id, row["dep"])) if row["dep"] else ""
    for task in plan["tasks"]:
        work = 'effort = { planned = "%dd" }\nassign = ["r%d"]' if level else 'duration = "%dd" # r%d'
        row = '[[task]]\nid = "t%d"\nname = "%s"\nphase = "ph%d"\n' % (task["id"], task["name"], task["phase"])
        spread = RANGE % (task["opt"], task["days"], task["pes"]) if estimate else ""
        lines.append(row + work % (task["days"], task["res"]) + "\n" + after(task) + spread)
    for row in plan["milestones"]:
        head = '[[milestone]]\nid = "%s"\nname = "%s"\nphase = "ph%d"\n'
        lines.append(head % (row["id"], row["name"], row["phase"]) + after(row))
    write("plan.toml", lines)


main()
