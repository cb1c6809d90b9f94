#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A week of use in some minutes: the tray application with its window open, while requests of the
real client meet recorded answers and failing providers, settings, language and theme change, and the
program is ended and started anew.

  week.py --program build/release/app/ccproxy [--requests 50000] [--seed 1] [--streams 48]

What soak.py promises is kept, and besides: each request that the log tells of stands in the history
once and in its sums, Qt warns of nothing, and memory doesn't grow once the window's list is full: it
is judged in nights, in which nobody asks, for a day's peaks tell more of the day than of the program.
Needs Xvfb; with xdotool the pages of the window are turned. Exit code 1, with what was wrong, when a
promise was not kept.
"""
import argparse
import asyncio
import itertools
import json
import os
import pathlib
import random
import re
import shutil
import sqlite3
import sys
import tempfile
import time

import process
import recorded
from soak import MIB, Proxy, Soak, configuration, run

OURS = re.compile(r"^\S+ \S+ \w+ +(?:requests|service|keys|history|budget|desktop): ")
LANGUAGES = ("en", "de", "fr", "es", "ja", "zh_CN")
THEMES = ("light", "dark", "auto")
RESTARTS = (0.05, 0.15, 0.25, 0.35, 0.45)  # when so much of the requests is made
LONGEST_START = 120  # seconds; with a wrong configuration it serves once a fault has put a right one there
BEAT = 0.5  # seconds from one thing that the user does to the next
LIST_LENGTH = 10_000  # rows of the window's list
NIGHTS = 5_000  # requests from one night to the next, once the list is full
STILL = 11  # seconds without a change, longer than the proxy waits until it gives memory back
MOST_GROWTH = 4.0  # MiB, from the first night to the last
CAPTURED = re.compile(rb"^ccproxy_captured_bytes (\d+)", re.MULTILINE)
UNHEARD = re.compile(r"ConnectionRefused|ConnectionReset|IncompleteRead|BrokenPipe")


class Screen:
    """A screen of its own."""

    async def start(self):
        reader, writer = os.pipe()
        self.process = await asyncio.create_subprocess_exec(
            "Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp",
            pass_fds=[writer], stderr=asyncio.subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as file:
            self.name = ":" + (await asyncio.to_thread(file.readline)).strip()


class Desk(Proxy):
    """The tray application. Its screen has no tray, so the window is what there is of it."""

    def __init__(self, program, home, screen):
        super().__init__(program, home)
        self.screen, self.port, self.starts, self.warnings = screen, 0, 0, []

    def environment(self):
        # Without an address of a bus libdbus starts one by dbus-launch, and leaks where there is none.
        return {**super().environment(), "DISPLAY": self.screen.name,
                "XDG_RUNTIME_DIR": str(self.home.parent), "LANG": "C.UTF-8",
                "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.home.parent}/no-bus"}

    async def start(self):
        # Another port each time: somebody else may have taken the one before.
        self.port = 0
        await self.spawn("--port", "0", "--log-level", "info")
        begun = time.monotonic()
        while not await self.answers():
            if self.process.returncode is not None or time.monotonic() - begun > LONGEST_START:
                raise RuntimeError("it does not start\n" + "\n".join(self.other))
            await asyncio.sleep(0.1)
            if self.port == 0:
                told = await self.command("status", "--json")  # nothing until somebody listens
                self.port = json.loads(told or "{}").get("port", 0)
        await self.command()  # a second start brings the window up
        self.starts += 1
        self.up.set()

    async def answers(self):
        try:
            return self.port != 0 and await self.status()
        except (OSError, ValueError):
            return False

    async def command(self, *arguments):
        return await self.tool(self.program, *arguments)

    async def tool(self, *command):
        child = await asyncio.create_subprocess_exec(
            *command, env=self.environment(), stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL)
        return (await child.communicate())[0]

    async def press(self, keys):
        """Keys in the window, where there is a tool for it."""
        if shutil.which("xdotool"):
            await self.tool("xdotool", "search", "--onlyvisible", "--class", "ccproxy",
                            "windowfocus", "key", keys)

    async def pause(self, seconds):
        if self.up.is_set():
            await super().pause(seconds)

    async def restart(self):
        while self.stopped:
            await asyncio.sleep(0.1)
        self.up.clear()
        code = await self.stop()
        await self.start()
        return code

    def note(self, line):
        super().note(line)
        if not OURS.match(line):
            self.warnings.append(line)


class Week(Soak):
    fault_beat = 0.2

    def __init__(self, options, folder, screen):
        super().__init__(options, folder)
        self.proxy = Desk(options.program, folder / "home", screen)
        self.templates = []
        if self.has_recordings():
            self.recordings = (str(pathlib.Path(options.shared, "recordings")),)
            self.templates = recorded.requests(pathlib.Path(options.shared, "client"))
        self.rng = random.Random(f"week {options.seed}")
        self.language, self.theme = LANGUAGES[0], THEMES[0]
        self.unheard = 0
        self.started = {}  # the start of the proxy that a client is connected to
        self.full_at = None  # seconds from the beginning on in which the list was full
        self.day = asyncio.Event()
        self.day.set()
        self.nights = []  # MiB that the program kept in each

    def has_recordings(self):
        shared = self.options.shared
        return shared and pathlib.Path(shared, "recordings", "INDEX.json").exists()

    def going_on(self):
        # What a fault wrote wrongly only a later one puts right, and a start waits for that.
        return self.markers < self.options.requests or not self.proxy.up.is_set()

    def settings(self, number, wrong):
        settings = configuration(self.providers.ports, number, wrong)
        settings["performance"]["rate_limit_requests_per_min"] += 900_000  # a week in minutes
        return {**settings, "ui": {"language": self.language, "theme": self.theme},
                "history": {"bodies": "errors", "keep_bytes": "8 GB"}}

    # The clients.

    def next_request(self, role):
        request = super().next_request(role)._replace(pace=0)
        template = self.rng.choice((b"", *self.templates))
        if not template or role == "read slowly":
            return request
        return request._replace(recorded=template, play=self.rng.randrange(100), stream=True)

    async def send(self, client, request):
        await self.day.wait()
        await self.proxy.up.wait()
        starts = self.proxy.starts
        if self.started.get(client) != starts:
            client.close()  # what it has leads to the process before
            client.port = self.proxy.port
            self.started[client] = starts
        result = await super().send(client, request)
        restarted = starts != self.proxy.starts or not self.proxy.up.is_set()
        if restarted and result.id is None and UNHEARD.search(result.problem):
            self.unheard += 1  # Claude Code would ask again
            return result._replace(kind="left", problem="")
        return result

    # The user.

    def others(self):
        return (self.use(),)

    async def use(self):
        restarts = [int(part * self.options.requests) for part in RESTARTS]
        for beat in itertools.count():
            await asyncio.sleep(BEAT)
            if not self.going_on():
                return
            if restarts and self.markers >= restarts[0]:
                del restarts[0]
                await self.restart()
            await self.do_something(beat)
            if (self.full_at is None and not restarts
                    and self.proxy.logged_since_start() > LIST_LENGTH):
                self.full_at = time.monotonic() - self.begun
                next_night = self.markers
            if self.full_at is not None and self.markers >= next_night:
                next_night += NIGHTS
                await self.night()

    async def night(self):
        """Nobody asks, until the program has given back what it does not use."""
        if self.options.no_memory:
            return
        self.day.clear()
        while (await self.proxy.status())["proxy"]["active"]:
            await asyncio.sleep(0.1)
        kept, since = 0, time.monotonic()
        while time.monotonic() - since < STILL:
            await asyncio.sleep(0.5)
            if (now := process.anonymous(self.proxy.pid)) != kept:
                kept, since = now, time.monotonic()
        # Less what passed over the wire last, which is bounded, and each evening something else.
        captured = int(CAPTURED.search(await self.proxy.get("/metrics"))[1])
        self.nights.append((kept - captured) / MIB)
        self.day.set()

    async def settle(self):
        await super().settle()
        await self.night()

    async def restart(self):
        self.done["restart"] += 1
        if (code := await self.proxy.restart()) != 0:
            self.wrong(f"a restart ended with {code}: " + " / ".join(self.proxy.other))
        self.first = process.sample(self.proxy.pid, 0)

    async def do_something(self, beat):
        what = ("language", "page", "theme", "page")[beat % 4]
        self.done[what] += 1
        if what == "page":
            await self.proxy.press(f"ctrl+{1 + beat // 2 % 4}")
            return
        if what == "language":
            self.language = LANGUAGES[(beat // 4 + 1) % len(LANGUAGES)]
        else:
            self.theme = THEMES[(beat // 4 + 1) % len(THEMES)]
        self.configure(beat)

    # What must be true.

    def warm_after(self):
        return self.full_at or 0

    def judge_memory(self):
        if self.full_at is None:
            self.wrong("too few requests to fill the window's list")
        elif (growth := self.nights[-1] - self.nights[0]) >= MOST_GROWTH:
            self.wrong(f"memory grew by {growth:.1f} MiB from the first night to the last")

    def account_for_what_stays(self):
        for line in dict.fromkeys(self.proxy.warnings):
            self.wrong(f"a warning: {line}")
        logged = {line[1] for line in self.proxy.lines}
        with sqlite3.connect(self.folder / "home" / "history.sqlite") as history:
            kept = {row[0] for row in history.execute("SELECT request_id FROM exchanges")}
            summed = history.execute("SELECT SUM(requests) FROM sums").fetchone()[0]
        if lost := logged - kept:
            self.wrong(f"{len(lost)} requests are not in the history, {sorted(lost)[:3]}")
        if strange := kept - logged:
            self.wrong(f"{len(strange)} of the history are not in the log, {sorted(strange)[:3]}")
        if summed != len(kept):
            self.wrong(f"the sums count {summed} requests, the history has {len(kept)}")

    def tell(self):
        super().tell()
        if not self.has_recordings():
            print("  recordings   none here: all requests and answers were made up")
        if self.nights:
            print("  nights       " + ", ".join(f"{kept:.1f}" for kept in self.nights)
                  + " MiB, without what was captured")
        print(f"  the user     {self.unheard} requests came while nobody listened; window and "
              f"history with {len(self.proxy.lines)} requests")


async def main():
    parser = argparse.ArgumentParser(description="A week of use of the tray application.")
    parser.add_argument("--program", required=True, type=os.path.abspath)
    parser.add_argument("--requests", type=int, default=50_000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--streams", type=int, default=48)
    parser.add_argument("--shared", help="the folder of recorded traffic, of all that is shared")
    parser.add_argument("--no-memory", action="store_true", help="a sanitizer keeps freed memory")
    parser.add_argument("--samples", help="a file for what the process used in each second")
    options = parser.parse_args()
    screen = Screen()
    await screen.start()
    with tempfile.TemporaryDirectory(prefix="ccproxy-week-") as folder:
        week = Week(options, pathlib.Path(folder), screen)
        await run(week, screen)
    return 1 if week.problems else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
