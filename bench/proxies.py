# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs proxies on the same work, each beside a bare relay, and reads what came out.

The load tool of ../shared/bench does the work. It is copied first, so that nothing is built there.
"""
import json
import os
import shutil
import statistics
import subprocess
import tempfile
from typing import NamedTuple

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HARNESS = os.path.join(ROOT, "..", "shared", "bench")


class Proxy(NamedTuple):
    name: str          # of its own; that of the harness, with what follows a ":"
    title: str         # for people
    needs: str = ""    # a program that has to be installed
    package: str = ""  # of npm


PROXIES = (
    Proxy("ccproxy", "CCProxy, translating"),
    Proxy("ccproxy:no-history", "CCProxy, translating, without history"),
    Proxy("ccproxy-pass", "CCProxy, passing through"),
    Proxy("floor-xlate", "least translator"),
    Proxy("nginx", "nginx, passing through", needs="nginx"),
    Proxy("ccr2", "claude-code-router 2", needs="node",
          package="@musistudio/claude-code-router@2"),
)


# What the harness needs to be told for a variant.
VARIANTS = {"": {}, "no-history": {"CCPROXY_HISTORY": "0"}}


class Figure(NamedTuple):
    scenario: str
    path: str      # in a result, with dots
    label: str
    unit: str
    scale: float   # what is told is the value, divided by it
    goal: float = 0.0       # of CCProxy, translating, as a ratio; 0 = none
    is_floor: bool = False  # more is better

    def of(self, run):
        value = run
        for key in self.path.split("."):
            value = value[key]
        return value / self.scale


FIGURES = (
    Figure("json_tiny_c1", "total_us.p50", "a tiny request, whole", "µs", 1),
    Figure("sse_big_c1", "ttft_us.p50", "first event after a request of 150 KB", "ms", 1000, 3.0),
    Figure("sse_8x20ms", "event_us.p50", "latency of an event, 8 streams", "µs", 1, 2.5),
    Figure("sse_64x200", "event_us.p50", "latency of an event, 64 streams", "µs", 1, 2.5),
    Figure("sse_64x200", "cpu_us_per_event", "CPU of an event, 64 streams", "µs", 1, 2.0),
    Figure("json_tiny_c1", "cpu_us_per_req", "CPU of a tiny request", "µs", 1, 4.0),
    Figure("json_tiny_c32", "cpu_us_per_req", "CPU of a tiny request, 32 at once", "µs", 1, 4.0),
    Figure("json_big_c1", "cpu_us_per_req", "CPU of a request of 150 KB", "ms", 1000, 10.0),
    Figure("json_tiny_c32", "rps", "tiny requests a second, 32 at once", "", 1, 0, True),
    Figure("json_big_c8", "rps", "requests of 150 KB a second, 8 at once", "", 1, 0, True),
    Figure("sse_burst", "events_s", "events a second, without pauses", "", 1, 0.4, True),
)


class Ratio(NamedTuple):
    value: float  # medians
    ratio: float
    least: float  # of the ratios of all rounds
    most: float

    def keeps(self, figure):
        if not figure.goal:
            return True
        return self.ratio >= figure.goal if figure.is_floor else self.ratio <= figure.goal



def version_of(proxy, folder):
    """Of a package of npm."""
    path = os.path.join(folder, "peers", proxy.name, "node_modules",
                        proxy.package.rpartition("@")[0], "package.json")
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)["version"]
    except OSError:
        return ""


def available(proxy, folder):
    """Installs what npm has. Tells what is not there."""
    if proxy.needs and not shutil.which(proxy.needs):
        print(f"bench: {proxy.title} is left out: {proxy.needs} is not installed")
        return False
    if not proxy.package or version_of(proxy, folder):
        return True
    print(f"bench: installing {proxy.package}")
    place = os.path.join(folder, "peers", proxy.name)
    os.makedirs(place, exist_ok=True)
    done = subprocess.run(["npm", "install", "--silent", "--prefix", place, proxy.package],
                          check=False)
    if done.returncode:
        print(f"bench: {proxy.title} is left out: npm could not install it")
    return done.returncode == 0


def run(binary, proxies, folder, rounds, only, verbose):
    """All results, in their order. `folder` keeps what was installed."""
    results = []
    with tempfile.TemporaryDirectory(prefix="ccproxy-bench-") as place:
        copy = os.path.join(place, "bench")
        shutil.copytree(HARNESS, copy)
        subprocess.run(["chmod", "-R", "u+w", copy], check=True)
        for variant, told in VARIANTS.items():
            names = [proxy.name for proxy in proxies if proxy.name.partition(":")[2] == variant]
            if not names:
                continue
            out = os.path.join(place, "results-" + variant)
            command = ["bash", os.path.join(copy, "run_bench.sh"),
                       *(name.partition(":")[0] for name in names),
                       "--rounds", str(rounds), "--cold", "5", "--out", out]
            if only:
                command += ["--only", only]
            subprocess.run(command, env=dict(os.environ, CCPROXY=binary, BENCH_ROOT=folder, **told),
                           check=True, stdout=None if verbose else subprocess.DEVNULL)
            with open(os.path.join(out, "results.jsonl"), encoding="utf-8") as lines:
                results += [named(json.loads(line), variant) for line in lines]
    # Minutes of work, for whoever wants to look at more of it.
    with open(os.path.join(folder, "results.json"), "w", encoding="utf-8") as file:
        json.dump(results, file)
    return results


def named(result, variant):
    return {**result, "peer": f"{result['peer']}:{variant}"} if variant else result


def ratio(results, name, figure):
    """Of a proxy to the relay that did the same seconds before; nothing when it did not run."""
    values, ratios, floors, floor = [], [], [], None
    for result in results:
        if result["peer"] != name or result.get("scenario") != figure.scenario or "rps" not in result:
            continue
        if result["kind"] == "floor":
            floor = figure.of(result)
            floors.append(floor)
        elif floor:
            values.append(figure.of(result))
            ratios.append(values[-1] / floor)
    if not ratios:
        return None
    return Ratio(statistics.median(values), statistics.median(ratios), min(ratios), max(ratios))


def relay(results, figure):
    values = [figure.of(result) for result in results
              if result["kind"] == "floor" and result.get("scenario") == figure.scenario
              and "rps" in result]
    return statistics.median(values) if values else None


class Process(NamedTuple):
    start_ms: float    # to the first answer
    idle_mib: float
    streams_mib: float  # while 256 streams run

    @property
    def stream_kib(self):
        return (self.streams_mib - self.idle_mib) * 1024 / 256


def process(results, name):
    """Medians of what the process itself takes; nothing when it did not run."""
    mine = [result for result in results if result["peer"] == name]
    cold = [result for result in mine if result["kind"] == "cold" and result.get("ok")]
    slow = [result for result in mine
            if result.get("scenario") == "sse_slow256" and result["kind"] == "peer"]
    if not cold or not slow:
        return None
    return Process(statistics.median(result["first_answer_ms"] for result in cold),
                   statistics.median(result["idle_rss_kb"] for result in cold) / 1024,
                   statistics.median(result["rss_max_kb"] for result in slow) / 1024)


def violations(results):
    """What went wrong, as a line each: an answer that is not what the provider said."""
    return [f"{result['peer']}, {result['scenario']}: {result.get('violations') or result.get('errors')}"
            for result in results
            if result["kind"] == "peer" and (result.get("violations") or result.get("errors"))]
