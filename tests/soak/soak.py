#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the built proxy between providers that fail and clients that misbehave, one fault a second,
and sees that nothing is lost, stuck, sent twice, billed twice or leaked.

  soak.py --program build/release/app/ccproxy [--seconds 1800] [--seed 1] [--streams 64]

Faults, requests and who behaves how follow from the seed; which request meets which fault does also
depend on the machine. Exit code 1, with what was wrong, when a promise was not kept.
"""
import argparse
import asyncio
import collections
import contextlib
import json
import os
import pathlib
import re
import signal
import sys
import tempfile
import time

import process
import schedule
from client import Client, Request
from wires import WIRES

LOG_LINE = re.compile(r"^\S+ \S+ (info|warning) +requests: (req_\S+) (\S+) (?:-> \S+ \[[^\]]*\] )?"
                      r"(cancelled|\d+) in ")
MARKER = re.compile(r"-(\d+)$")
# Memory may grow so much, after the time in which caches fill: in ten minutes, and, where a run is
# too short for a line through the noise, in all.
SLOPE_LIMIT = 1.0  # MiB in 10 minutes
SHORT_RUN = 900  # seconds
SHORT_GROWTH = 8.0  # MiB
SPARE_DESCRIPTORS = 8
MIB = 1 << 20


class Proxy:
    """The program, its log and its state."""

    def __init__(self, program, home):
        self.program, self.home = program, home
        self.lines = []  # (level, id, model, outcome) of each request
        self.other = collections.deque(maxlen=50)
        self.stopped = 0
        self.up = asyncio.Event()

    def environment(self):
        environment = {name: value for name, value in os.environ.items()
                       if name in ("PATH", "LD_LIBRARY_PATH", "TMPDIR", "ASAN_OPTIONS",
                                   "LSAN_OPTIONS", "UBSAN_OPTIONS")}
        environment.update(HOME=str(self.home), CCPROXY_HOME=str(self.home))
        return environment

    async def start(self):
        await self.spawn("--cli", "--port", "0")
        self.port = await asyncio.wait_for(self.listening, 30)
        self.up.set()

    async def spawn(self, *arguments):
        self.process = await asyncio.create_subprocess_exec(
            self.program, *arguments, stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE, limit=MIB,
            env=self.environment(), cwd=self.home)
        self.pid = self.process.pid
        self.earlier = len(self.lines)
        self.listening = asyncio.get_running_loop().create_future()
        self.reading = asyncio.ensure_future(self._read(self.listening))

    async def _read(self, listening):
        while line := await self.process.stderr.readline():
            text = line.decode(errors="replace").rstrip("\n")
            if match := LOG_LINE.match(text):
                self.lines.append(match.groups())
                continue
            self.note(text)
            address = re.search(r"http://127\.0\.0\.1:(\d+)", text)
            if address and not listening.done():
                listening.set_result(int(address[1]))
        if not listening.done():
            listening.set_exception(RuntimeError("\n".join(self.other)))
            listening.exception()  # not everybody waits for it

    def note(self, line):
        self.other.append(line)

    def logged_since_start(self):
        return len(self.lines) - self.earlier

    async def status(self):
        return json.loads(await self.get("/status"))

    async def get(self, path):
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n".encode()
                     + b"Connection: close\r\n\r\n")
        answer = await asyncio.wait_for(reader.read(), 20)
        writer.close()
        return answer[answer.index(b"\r\n\r\n") + 4:]

    async def pause(self, seconds):
        await pause(self.process, seconds)

    async def stop(self):
        self.process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(self.process.wait(), 60)
        await self.reading
        return code


class Providers:
    """The process of the providers."""

    async def start(self, *arguments):
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, str(pathlib.Path(__file__).with_name("provider.py")), *arguments,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
        self.ports = json.loads(await self.process.stdout.readline())
        self.turn = asyncio.Lock()

    async def do(self, what, **rest):
        async with self.turn:
            self.process.stdin.write(json.dumps({"do": what, **rest}).encode() + b"\n")
            await self.process.stdout.readline()

    async def pause(self, seconds):
        await pause(self.process, seconds)

    async def report(self, folder):
        await self.do("report", file=str(folder / "providers.json"))
        with open(folder / "providers.json", encoding="utf-8") as file:
            return json.load(file)


async def pause(child, seconds):
    child.send_signal(signal.SIGSTOP)
    await asyncio.sleep(seconds)
    child.send_signal(signal.SIGCONT)


def configuration(ports, number=0, wrong=False):
    """Four providers with two keys each, and the next as a fallback; two that cannot be reached."""
    def provider(name, wire, url):
        return {"name": name, "type": WIRES[wire].type, "api_base_url": url, "proxy_url": "direct",
                "api_key": f"key-one-of-{name}", "api_keys": [f"key-two-of-{name}"]}

    names = list(WIRES)
    base = {wire: f"//127.0.0.1:{ports[wire]}/" + ("v1beta" if wire == "gemini" else "v1")
            for wire in names}
    providers = [provider(f"soak-{wire}", wire, "http:" + base[wire]) for wire in names]
    providers.append(provider("soak-tls", "chat", "https:" + base["chat"]))
    providers.append(provider("soak-lost", "chat", "http://no-such-host.invalid/v1"))
    target = {wire: {"provider": f"soak-{wire}", "model": "m-1"} for wire in (*names, "tls", "lost")}
    routes = {f"{wire}-*": {**target[wire], "fallbacks": [target[names[(i + 1) % len(names)]]]}
              for i, wire in enumerate((*names, "tls", "lost"))}
    return {
        "port": True if wrong else 3456,  # the command line has another
        "providers": providers, "routes": {**routes, "default": target["chat"]},
        "performance": {"request_timeout": "2s", "stream_idle_timeout": "2s",
                        "rate_limit_requests_per_min": 1000 + number}}


class Soak:
    recordings = ()  # the folder of streams that providers play, if any
    fault_beat = 1.0  # seconds from one fault to the next

    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.providers = Providers()
        self.proxy = Proxy(options.program, folder / "home")
        self.markers = 0
        self.roles = collections.deque()
        self.results = {}  # marker -> (model, role, Result)
        self.done = collections.Counter()  # faults
        self.samples = []
        self.slowest_status = 0.0
        self.problems = []
        self.tasks = set()
        padding = "The quick brown fox jumps over the lazy dog and goes on with its day. " * 60
        self.paddings = [padding[:600 * (i + 1)] for i in range(8)]

    def wrong(self, text):
        self.problems.append(text)

    async def run(self):
        await self.providers.start(*self.recordings)
        (self.folder / "home").mkdir()
        self.configure()
        await self.proxy.start()
        self.begun = time.monotonic()
        self.first = process.sample(self.proxy.pid, 0)
        clients = [Client(self.proxy.port) for _ in range(self.options.streams)]
        watching = [asyncio.ensure_future(task) for task in (self.sample(), self.watch_status())]
        workers = [asyncio.ensure_future(task)
                   for task in (*map(self.work, clients), *self.others())]
        # Who waits for one that has failed would wait for ever.
        await asyncio.gather(self.fail(), *workers)
        self.lasted = time.monotonic() - self.begun
        for task in list(self.tasks):
            await task
        await self.providers.do("calm")
        self.processor = process.processor_seconds(self.proxy.pid)
        for task in watching:
            task.cancel()
        await self.last_round(clients)
        for client in clients:
            client.close()
        await self.settle()
        self.account()
        if (code := await self.proxy.stop()) != 0:
            self.wrong(f"the proxy ended with {code}: " + " / ".join(self.proxy.other))
        self.account_for_what_stays()
        self.providers.process.terminate()
        await self.providers.process.wait()

    def others(self):
        """What else is done meanwhile: tasks that end by themselves."""
        return ()

    def account_for_what_stays(self):
        """What must be true of the files that the proxy leaves."""

    def going_on(self):
        return time.monotonic() < self.begun + self.options.seconds

    def settings(self, number, wrong):
        return configuration(self.providers.ports, number, wrong)

    def configure(self, number=0, wrong=False):
        path = self.folder / "home" / "config.json"
        path.with_suffix(".new").write_text(json.dumps(self.settings(number, wrong)),
                                            encoding="utf-8")
        path.with_suffix(".new").replace(path)

    # The clients.

    def next_request(self, role):
        self.markers += 1
        traits = schedule.request_traits(self.options.seed, self.markers)
        wire = {"no such host": "lost", "no TLS": "tls"}.get(role, traits.pop("wire"))
        traits.pop("wire", None)
        traits["padding"] = self.paddings[traits["padding"]]
        if role.startswith("leave"):
            traits["stream"] = True
        elif role == "read slowly":
            traits.update(stream=True, words=300, pace=0, size=3000)
        return Request(marker=self.markers, model=f"{wire}-{self.markers}", role=role, **traits)

    async def work(self, client):
        while self.going_on():
            await self.ask(client, self.roles.popleft() if self.roles else "")

    async def ask(self, client, role):
        request = self.next_request(role)
        result = await self.send(client, request)
        self.results[request.marker] = (request.model, role, result)
        return result

    async def send(self, client, request):
        return await client.ask(request)

    async def last_round(self, clients):
        """Nobody fails any more: everybody gets an answer."""
        self.last_marker = self.markers
        await asyncio.gather(*(self.ask(client, "") for client in clients))

    # The faults.

    async def fail(self):
        for number, (kind, fault) in enumerate(schedule.faults(self.options.seed)):
            await asyncio.sleep(max(0, self.begun + number * self.fault_beat - time.monotonic()))
            if not self.going_on():
                return
            self.done[kind] += 1
            if kind in schedule.BY_CLIENT:
                self.roles.append(kind)
                continue
            task = asyncio.ensure_future(self.by_provider_or_hand(kind, fault))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def by_provider_or_hand(self, kind, fault):
        if kind in schedule.BY_PROVIDER:
            await self.providers.do("arm", fault=fault)
        elif kind == "refuse":
            await self.providers.do("refuse", wire=fault["wire"], seconds=fault["seconds"])
        elif kind == "stop provider":
            await self.providers.pause(fault["seconds"])
        elif kind == "stop proxy":
            self.proxy.stopped += 1
            await self.proxy.pause(fault["seconds"])
            self.proxy.stopped -= 1
        else:
            self.configure(self.done[kind], wrong=kind == "reload wrongly")

    # What is watched.

    async def sample(self):
        while True:
            await self.proxy.up.wait()
            self.samples.append(process.sample(self.proxy.pid, time.monotonic() - self.begun))
            if self.options.samples:
                with open(self.options.samples, "a", encoding="ascii") as file:
                    print(*self.samples[-1], sep=",", file=file)
            await asyncio.sleep(1)

    async def watch_status(self):
        while True:
            await asyncio.sleep(3)
            await self.proxy.up.wait()
            before, stopped = time.monotonic(), self.proxy.stopped
            try:
                await self.proxy.status()
            except (OSError, ValueError, asyncio.TimeoutError) as error:
                if self.proxy.up.is_set():
                    self.wrong(f"/status: {type(error).__name__} {error}")
            if not stopped and not self.proxy.stopped:
                self.slowest_status = max(self.slowest_status, time.monotonic() - before)

    async def settle(self):
        """No exchange is left, nor a connection or a descriptor of one."""
        for _ in range(100):
            now = await self.proxy.status()
            self.left = process.sample(self.proxy.pid, 0)
            self.report = await self.providers.report(self.folder)
            spare = self.left.descriptors - self.first.descriptors - self.report["open"]
            served = now["proxy"]["requests_served"]
            if (now["proxy"]["active"] == 0 and spare <= SPARE_DESCRIPTORS
                    and served == self.proxy.logged_since_start()):
                return
            await asyncio.sleep(0.1)
        self.wrong(f"at the end: active {now['proxy']['active']}, {spare} descriptors too many, "
                   f"{served} requests served, {self.proxy.logged_since_start()} in the log")

    # What must be true.

    def account(self):
        by_id = collections.Counter(line[1] for line in self.proxy.lines)
        logged = collections.defaultdict(list)
        for line in self.proxy.lines:
            logged[int(MARKER.search(line[2])[1])].append(line)
        for request_id, count in by_id.items():
            if count > 1:
                self.wrong(f"{request_id} is {count} times in the log")
        for marker, (model, role, result) in self.results.items():
            for problem in self.account_for(marker, result, logged.pop(marker, [])):
                self.wrong(f"{model} ({role or 'good client'}): {problem}; {result._replace(problem='')}; tries: "
                           + (", ".join(self.report["asked"].get(str(marker), [])) or "none"))
            if marker > self.last_marker and result.kind != "answer":
                self.wrong(f"{model}: no answer though nobody failed, {result}")
        for marker in logged:
            self.wrong(f"request {marker} is in the log, but nobody made it")
        self.measure()

    def account_for(self, marker, result, lines):
        """What is wrong with one request."""
        if result.problem:
            yield result.problem
        asked = self.report["asked"].get(str(marker), [])
        # Not the last of them: what a provider met while it stood still it tells late.
        if result.kind == "empty" and not any(each.endswith(": empty_message") for each in asked):
            yield "an empty answer that no provider gave"
        if (count := self.report["delivered"].get(str(marker), 0)) > 1:
            yield f"{count} whole answers were delivered"
        least = 0 if result.kind in ("left", "unsent") and result.id is None else 1
        most = 0 if result.kind == "unsent" else 1
        if not least <= len(lines) <= most:
            yield f"{len(lines)} times in the log"
        for level, request_id, _, outcome in lines:
            expected = {"answer": ("info", "200"), "error": ("warning", str(result.status)),
                        "broken": ("warning", "200")}.get(result.kind)
            if result.id not in (None, request_id):
                yield f"{request_id} in the log"
            elif expected and not result.problem and expected != (level, outcome):
                yield f"{level} {outcome} in the log"

    def warm_after(self):
        """Seconds from the beginning on in which caches fill."""
        return min(300, self.lasted / 4)

    def measure(self):
        after = [s for s in self.samples if s.time >= self.warm_after()]
        per_second = process.slope([(s.time, s.rss / MIB) for s in after])
        self.slope = per_second * 600
        self.growth = per_second * (after[-1].time - after[0].time)
        quarter = max(1, len(after) // 4)

        def middle(samples, field):
            return sorted(getattr(s, field) for s in samples)[len(samples) // 2]

        self.threads = [middle(part, "threads") for part in (after[:quarter], after[-quarter:])]
        self.descriptors = [middle(part, "descriptors")
                            for part in (after[:quarter], after[-quarter:])]
        if self.threads[1] > self.threads[0] + 1:
            self.wrong(f"threads grew: {self.threads}")
        if not self.options.no_memory:
            self.judge_memory()

    def judge_memory(self):
        if self.lasted >= SHORT_RUN and self.slope >= SLOPE_LIMIT:
            self.wrong(f"memory grows by {self.slope:.2f} MiB in 10 minutes")
        elif self.growth >= SHORT_GROWTH:
            self.wrong(f"memory grew by {self.growth:.1f} MiB")

    def tell(self):
        kinds = collections.Counter(result.kind for _, _, result in self.results.values())
        rss = [s.rss / MIB for s in self.samples]
        delivered = sum(self.report["delivered"].values())
        print(f"soak: {self.lasted:.0f} s, seed {self.options.seed}, "
              f"{self.options.streams} streams, {sum(self.done.values())} faults")
        print("  requests     " + ", ".join(f"{n} {kind}" for kind, n in sorted(kinds.items())))
        print(f"  providers    {sum(map(len, self.report['asked'].values()))} tries, {delivered} whole "
              "answers, none twice" if not any(c > 1 for c in self.report["delivered"].values())
              else "  providers    SOME ANSWERS TWICE")
        print("  faults       " + ", ".join(f"{n} {kind}" for kind, n in sorted(self.done.items())))
        print(f"  memory       {rss[0]:.1f} MiB at first, {max(rss):.1f} at most, {rss[-1]:.1f} at "
              f"last; slope {self.slope:+.2f} MiB in 10 minutes")
        print(f"  descriptors  {self.descriptors[0]} then {self.descriptors[1]}; "
              f"{self.left.descriptors} when idle, {self.report['open']} of them connections to "
              f"providers, {self.first.descriptors} at first")
        print(f"  threads      {self.threads[0]} then {self.threads[1]}")
        print(f"  processor    {self.processor:.1f} s; slowest /status {self.slowest_status:.2f} s")
        for problem in self.problems[:20]:
            print("  WRONG        " + problem)
        if self.problems:
            print(f"soak: {len(self.problems)} promises broken")
            for line in self.proxy.other:
                print("  log          " + line)
        else:
            print("soak: all promises kept")


async def main():
    parser = argparse.ArgumentParser(description="A long run of the proxy under faults.")
    parser.add_argument("--program", required=True, type=os.path.abspath)
    parser.add_argument("--seconds", type=int,
                        default=int(os.environ.get("CCPROXY_SOAK_SECONDS", "120")))
    parser.add_argument("--seed", default=os.environ.get("CCPROXY_SOAK_SEED", "1"))
    parser.add_argument("--streams", type=int, default=64)
    parser.add_argument("--no-memory", action="store_true", help="a sanitizer keeps freed memory")
    parser.add_argument("--samples", help="a file for what the process used in each second")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ccproxy-soak-") as folder:
        soak = Soak(options, pathlib.Path(folder))
        await run(soak)
    return 1 if soak.problems else 0


async def run(soak, *others):
    """Runs it and tells; whatever happens, no process is left."""
    try:
        await soak.run()
    finally:
        for child in (soak.proxy, soak.providers, *others):
            with contextlib.suppress(AttributeError, ProcessLookupError):
                child.process.kill()
    soak.tell()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
