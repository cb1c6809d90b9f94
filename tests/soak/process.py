# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process uses, over time."""
import os
from typing import NamedTuple

PAGE = os.sysconf("SC_PAGESIZE")


class Sample(NamedTuple):
    time: float
    rss: int  # bytes
    descriptors: int
    threads: int


def sample(pid, time):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rpartition(")")[2].split()
    return Sample(time, int(fields[21]) * PAGE, len(os.listdir(f"/proc/{pid}/fd")),
                  int(fields[17]))


def anonymous(pid):
    """Bytes in memory that no file stands behind: without libraries, and the fonts of a language."""
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith("RssAnon:"))


def processor_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def slope(points):
    """Of the line that fits best, by least squares: y per x."""
    count = len(points)
    mean_x = sum(x for x, _ in points) / count
    mean_y = sum(y for _, y in points) / count
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread if spread else 0.0
