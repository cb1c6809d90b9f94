# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tray application takes: until its window is there, in memory, and while nothing happens.

Runs it on a screen and a bus of its own, with a panel that shows its icon (the tests' stand-in).
"""
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from typing import NamedTuple

PATIENCE = 20.0  # seconds
IDLE = 10.0      # seconds
STARTS = 7
NEEDS = ("Xvfb", "dbus-daemon", "xdotool")
CONFIGURATION = {"providers": [{"name": "demo"}],
                 "routes": {"default": {"provider": "demo", "model": "demo"}}}


class Desktop(NamedTuple):
    window_ms: float
    open_mib: float
    hidden_mib: float
    wakeups: float     # of the user interface's thread in a second, hidden
    all_wakeups: float  # of all threads
    cpu: float         # part of a core, hidden


def missing():
    return [program for program in NEEDS if not shutil.which(program)]


def wait_for(there):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := there():
            return found
        time.sleep(0.002)
    raise TimeoutError("the program does not do what it is waited for")


class Surroundings:
    """A screen and a bus, where nobody else is."""

    def __init__(self, folder):
        read, write = os.pipe()
        self.screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0",
                                        "1280x900x24", "-nolisten", "tcp"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as lines:
            display = lines.readline().strip()
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--print-address", "--nofork"],
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        home = os.path.join(folder, "home")
        os.makedirs(home, mode=0o700)
        with open(os.path.join(home, "config.json"), "w", encoding="utf-8") as file:
            json.dump(CONFIGURATION, file)
        self.environment = {"PATH": os.environ["PATH"], "HOME": folder, "CCPROXY_HOME": home,
                            "DISPLAY": f":{display}", "CCPROXY_LOCAL_SERVERS": "0",
                            "DBUS_SESSION_BUS_ADDRESS": self.bus.stdout.readline().strip()}

    def end(self):
        for process in (self.bus, self.screen):
            process.terminate()
            process.wait()
        self.bus.stdout.close()

    def start(self, binary):
        return subprocess.Popen([binary, "--port", "0"], env=self.environment, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)

    def is_window_there(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "CCProxy"],
                               env=self.environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, check=False)
        return found.returncode == 0

    def is_serving(self, binary):
        found = subprocess.run([binary, "status", "--json"], env=self.environment,
                               capture_output=True, text=True, check=False)
        return found.returncode == 0 and json.loads(found.stdout)["state"] == "running"


def resident_mib(pid):
    with open(f"/proc/{pid}/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 2 ** 20


def wakeups(pid):
    """Of each thread so far, by its id."""
    found = {}
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/status", encoding="ascii") as file:
            line = next(line for line in file if line.startswith("voluntary_ctxt_switches"))
        found[int(thread)] = int(line.split()[1])
    return found


def processor_seconds(pid):
    nanoseconds = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/schedstat", encoding="ascii") as file:
            nanoseconds += int(file.read().split()[0])
    return nanoseconds / 1e9


def end(process):
    process.terminate()
    process.wait()


def time_to_window(surroundings, binary):
    """Without a panel the window comes up, since there is no icon to click."""
    begin = time.monotonic()
    process = surroundings.start(binary)
    try:
        wait_for(surroundings.is_window_there)
        return (time.monotonic() - begin) * 1000
    finally:
        end(process)


def hidden_and_open(surroundings, binary, panel):
    host = subprocess.Popen([panel], env=surroundings.environment, stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, text=True)
    process = None
    try:
        for word in ("host", "appear"):
            host.stdin.write(word + "\n")
            host.stdin.flush()
            while host.stdout.readline().strip() not in ("done", ""):
                pass
        process = surroundings.start(binary)
        wait_for(lambda: surroundings.is_serving(binary))
        time.sleep(3)  # until all that a start begins has ended
        before, cpu, begin = wakeups(process.pid), processor_seconds(process.pid), time.monotonic()
        time.sleep(IDLE)
        took = time.monotonic() - begin
        woken = {thread: (count - before.get(thread, 0)) / took
                 for thread, count in wakeups(process.pid).items()}
        cpu = (processor_seconds(process.pid) - cpu) / took
        hidden = resident_mib(process.pid)
        subprocess.run([binary], env=surroundings.environment, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(surroundings.is_window_there)
        time.sleep(2)  # until it has drawn itself
        return woken[process.pid], sum(woken.values()), cpu, hidden, resident_mib(process.pid)
    finally:
        if process:
            end(process)
        end(host)
        host.stdin.close()
        host.stdout.close()


def measure(binary, panel):
    with tempfile.TemporaryDirectory(prefix="ccproxy-bench-") as folder:
        surroundings = Surroundings(folder)
        try:
            window = statistics.median(time_to_window(surroundings, binary) for _ in range(STARTS))
            woken, all_woken, cpu, hidden, opened = hidden_and_open(surroundings, binary, panel)
        finally:
            surroundings.end()
    return Desktop(window, opened, hidden, woken, all_woken, cpu)
