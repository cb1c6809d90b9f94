# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/PERFORMANCE.md from what was measured."""
import datetime
import os
import platform

import proxies

GOAL_OF_START = 150    # ms
GOAL_OF_IDLE = 40      # MiB
GOAL_OF_STREAM = 60    # KiB
GOAL_OF_WINDOW = 400   # ms
GOAL_OF_OPEN = 120     # MiB
GOAL_OF_HIDDEN = 90    # MiB
GOAL_OF_WAKEUPS = 5    # in a second
GOAL_OF_CPU = 0.01     # of a core

HEAD = """# Performance

Written by `bench/run`, which measures all of this in one run; do not edit it by hand.

A proxy's time depends on the machine, on what else it does and on the day. So each program does the
same work as a relay that only copies bytes between two sockets, the relay seconds before it, all on
one processor core with the provider and the client; a provider of ours on the same machine answers
at once. What is told is the ratio to the relay, the median of all rounds, and behind it the value
itself. Nobody can be below 1 for long, and a program that translates has to read and write JSON as
well: the *least translator* does only that, for plain text, and knows no errors, tools or routes.
"""

HISTORY = """The history is on unless it is turned off: each request becomes a row with its sums and its words to
be searched for, written some hundred at a time by a thread of its own, which here shares the one core;
while an answer runs, both sides of the wire are held, since it may still fail and then be kept. What
that takes is the difference to the column without history; it is most of what the goals of a tiny
request and of a stream's memory are missed by, where they are.
"""

WITHOUT_RATIO = """## What the process takes

Start is the time from the command to the end of the first answer; memory is resident, idle after the
first answer, and while 256 clients read streams.
"""


def number(value):
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def with_unit(value, unit):
    return number(value) + (f" {unit}" if unit else "")


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---" + "|--:" * (len(head) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def machine(rounds, versions):
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        model = next((line.partition(":")[2].strip() for line in lines
                      if line.startswith("model name")), platform.machine())
    told = [f"Measured on {datetime.date.today().isoformat()}, {rounds} round{'s' if rounds != 1 else ''}, on {os.cpu_count()}"
            f" cores of {model}, Linux {platform.release().partition('-')[0]}."]
    told += [f"{title} is version {version}." for title, version in versions if version]
    return " ".join(told) + "\n"


def beside_the_relay(results, ran):
    rows = []
    for figure in proxies.FIGURES:
        relay = proxies.relay(results, figure)
        if relay is None:
            continue
        row = [figure.label, with_unit(relay, figure.unit)]
        for proxy in ran:
            found = proxies.ratio(results, proxy.name, figure)
            row.append(f"**×{number(found.ratio)}** · {with_unit(found.value, figure.unit)}"
                       if found else "–")
        rows.append(row)
    return table(["", "relay", *(proxy.title for proxy in ran)], rows)


def goals(results):
    """What CCProxy has to keep to, and what is missed."""
    rows, missed = [], []
    for figure in proxies.FIGURES:
        found = figure.goal and proxies.ratio(results, "ccproxy", figure)
        if not found:
            continue
        keeps = found.keeps(figure)
        rows.append([figure.label, ("at least " if figure.is_floor else "at most ") + f"×{figure.goal:g}",
                     f"×{number(found.ratio)}", f"{number(found.least)} to {number(found.most)}",
                     "kept" if keeps else "**missed**"])
        if not keeps:
            missed.append(figure.label)
    return table(["", "goal", "median", "rounds", ""], rows), missed


def limit_rows(rows):
    out, missed = [], []
    for label, value, goal, unit in rows:
        out.append([label, with_unit(value, unit), f"at most {with_unit(goal, unit)}",
                    "kept" if value <= goal else "**missed**"])
        if value > goal:
            missed.append(label)
    return out, missed


def processes(results, ran):
    rows = []
    for proxy in ran:
        found = proxies.process(results, proxy.name)
        if found:
            rows.append([proxy.title, with_unit(found.start_ms, "ms"), with_unit(found.idle_mib, "MiB"),
                         with_unit(found.streams_mib, "MiB"), with_unit(found.stream_kib, "KiB")])
    return table(["", "start to first answer", "idle", "with 256 streams", "per stream"], rows)


def of_the_process(results):
    found = proxies.process(results, "ccproxy")
    return [] if not found else [("start to first answer", found.start_ms, GOAL_OF_START, "ms"),
                                 ("memory, idle", found.idle_mib, GOAL_OF_IDLE, "MiB"),
                                 ("memory of a stream", found.stream_kib, GOAL_OF_STREAM, "KiB")]


def of_the_desktop(found):
    return [("start to the window", found.window_ms, GOAL_OF_WINDOW, "ms"),
            ("memory, window open", found.open_mib, GOAL_OF_OPEN, "MiB"),
            ("memory, window hidden", found.hidden_mib, GOAL_OF_HIDDEN, "MiB"),
            ("wake-ups a second of the user interface, hidden", found.wakeups, GOAL_OF_WAKEUPS, ""),
            ("wake-ups a second of all threads, hidden", found.all_wakeups, GOAL_OF_WAKEUPS, ""),
            ("percent of a core, hidden", found.cpu * 100, GOAL_OF_CPU * 100, "")]


def sizes(folder):
    try:
        files = sorted((entry for entry in os.scandir(folder) if entry.is_file()),
                       key=lambda entry: entry.name)
    except OSError:
        return []
    return [[file.name, with_unit(file.stat().st_size / 2 ** 20, "MiB")] for file in files]


def write(path, results, ran, desktop, packages, rounds, versions):
    """The page; gives what is missed."""
    parts = [HEAD, machine(rounds, versions), "## Beside the relay\n",
             beside_the_relay(results, ran), "## Goals\n"]
    ratios, missed = goals(results)
    parts.append(ratios)
    limits = of_the_process(results) + (of_the_desktop(desktop) if desktop else [])
    rows, more = limit_rows(limits)
    missed += more
    parts += [table(["", "measured", "goal", ""], rows), HISTORY, WITHOUT_RATIO,
              processes(results, ran)]
    if rows := sizes(packages):
        parts += ["## Packages\n", table(["", "size"], rows)]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(parts))
    return missed
