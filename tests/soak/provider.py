# SPDX-License-Identifier: GPL-3.0-or-later
"""Four providers in one process, each with a wire of its own, that fail as they are told to.

Commands come as lines of JSON on standard input, each is answered by a line on standard output:

  {"do": "arm", "fault": {...}}              the next request that comes gets it
  {"do": "refuse", "wire": w, "seconds": s}  nothing listens there for a while
  {"do": "calm"}                             no faults from now on
  {"do": "report", "file": f}                what was asked and delivered, as JSON in that file

A fault is {"kind", "scope", ...}: "once" for one try, "provider" for all tries of that request
here, "all" for all of its tries. The request itself says in its text what the answer shall be:
`marker=N words=N pace=MS size=BYTES`, and ` play=N` where a recorded stream shall be the answer, of
the folder that the command line names. Each word of an answer begins with the number of the try that
it belongs to, so that a client notices when two are mixed.
"""
import asyncio
import collections
import json
import os
import re
import socket
import struct
import sys

import recorded
from wires import WIRES

ORDER = re.compile(rb"marker=(\d+) words=(\d+) pace=(\d+) size=(\d+)(?: play=(\d+))?")
STREAM = re.compile(rb'"stream": ?true')
LONGEST_HANG = 60.0
PIECE = 700  # bytes: often inside an event


class Gone(Exception):
    """The peer has closed the connection."""


class Order:
    """What one try shall be answered with."""

    def __init__(self, match, attempt):
        self.marker, count, pace, size = (int(group) for group in match.groups()[:4])
        self.play = int(match[5]) if match[5] else None
        self.pace = pace / 1000
        self.words = [f"{attempt}.{i}{'.' * size} " for i in range(count)]


class Connection:
    def __init__(self, reader, writer, wire, recordings):
        self.reader, self.writer, self.wire = reader, writer, wire
        self.recordings = recordings
        self.idle = True

    def gone(self):
        return (self.reader.at_eof() or self.reader.exception() is not None
                or self.writer.transport.is_closing() or self.has_left())

    def has_left(self):
        """As the kernel knows it: this process may be too busy to have heard."""
        with socket.socket(fileno=os.dup(self.writer.get_extra_info("socket").fileno())) as peer:
            try:
                return peer.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT) == b""
            except BlockingIOError:
                return False
            except OSError:
                return True

    async def send(self, data):
        if self.gone():
            raise Gone
        self.writer.write(data)
        await self.writer.drain()

    async def head(self, status=200, kind="application/json", size=None, extra=()):
        lines = [f"HTTP/1.1 {status} Soak", f"Content-Type: {kind}", *extra]
        lines.append("Transfer-Encoding: chunked" if size is None else f"Content-Length: {size}")
        await self.send("\r\n".join([*lines, "", ""]).encode())

    async def chunk(self, data):
        await self.send(b"%x\r\n%b\r\n" % (len(data), data))

    async def hang(self):
        """Until the peer leaves, which is what it should do."""
        for _ in range(int(LONGEST_HANG / 0.05)):
            await asyncio.sleep(0.05)
            if self.gone():
                break
        raise Gone

    def cut(self, reset):
        if reset:
            linger = struct.pack("ii", 1, 0)
            self.writer.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.writer.transport.abort()
        raise Gone


async def answer(to, order, stream):
    """The whole answer. True once all of it was taken."""
    if stream and order.play is not None:
        await to.head(kind="text/event-stream")
        recording = to.recordings[order.play % len(to.recordings)]
        for at in range(0, len(recording), PIECE):
            await to.chunk(recording[at:at + PIECE])
        await to.send(b"0\r\n\r\n")
    elif stream:
        await to.head(kind="text/event-stream")
        await events(to, order, len(order.words))
        await to.chunk(to.wire.end())
        await to.send(b"0\r\n\r\n")
    else:
        await asyncio.sleep(min(1.0, order.pace * len(order.words)))
        body = to.wire.whole("".join(order.words))
        await to.head(size=len(body))
        await to.send(body)
    return not to.gone()


async def events(to, order, count):
    if begin := to.wire.begin():
        await to.chunk(begin)
    for word in order.words[:count]:
        await to.chunk(to.wire.word(word))
        if order.pace:
            await asyncio.sleep(order.pace)


async def body(to, data, status=200, kind="application/json", extra=()):
    await to.head(status, kind, len(data), extra)
    await to.send(data)


# What can go wrong. Each gets the connection, the order, whether a stream is asked for, the fault.

async def reset(to, order, stream, fault):
    to.cut(True)


async def reset_after_head(to, order, stream, fault):
    await to.head(kind="text/event-stream")
    to.cut(True)


async def cut(to, order, stream, fault):
    """At a place of its own, often inside an event."""
    if stream:
        await to.head(kind="text/event-stream")
        count = int(fault["at"] * len(order.words))
        await events(to, order, count)
        event = to.wire.word(order.words[count])
        await to.chunk(event[:int(fault["inside"] * len(event))] or b"\n")
    else:
        whole = to.wire.whole("".join(order.words))
        await to.head(size=len(whole))
        await to.send(whole[:int(fault["at"] * len(whole))])
    to.cut(fault["reset"])


async def hang(to, order, stream, fault):
    await to.hang()


async def hang_after_head(to, order, stream, fault):
    await to.head(kind="text/event-stream")
    await to.hang()


async def hang_inside(to, order, stream, fault):
    await to.head(kind="text/event-stream")
    await events(to, order, int(fault["at"] * len(order.words)))
    await to.hang()


async def status(to, order, stream, fault):
    extra = [f"Retry-After: {fault['again']}"] if fault["again"] is not None else []
    await body(to, to.wire.error_body("not now"), fault["status"], extra=extra)


async def web_page(to, order, stream, fault):
    await body(to, b"<!DOCTYPE html><html>Hello</html>", fault["status"], "text/html")


async def nothing(to, order, stream, fault):
    await body(to, b"")


async def empty_message(to, order, stream, fault):
    if stream:
        await to.head(kind="text/event-stream")
        await to.chunk(to.wire.begin() + to.wire.end())
        await to.send(b"0\r\n\r\n")
    else:
        await body(to, to.wire.whole(""))


async def error_first(to, order, stream, fault):
    if stream:
        await to.head(kind="text/event-stream")
        await to.chunk(to.wire.begin() + to.wire.error_event("too busy"))
        await to.send(b"0\r\n\r\n")
    else:
        await body(to, to.wire.error_body("too busy"))


async def error_inside(to, order, stream, fault):
    if not stream:
        await error_first(to, order, stream, fault)
        return
    await to.head(kind="text/event-stream")
    await events(to, order, 1 + int(fault["at"] * (len(order.words) - 1)))
    await to.chunk(to.wire.error_event("broke off"))
    await to.send(b"0\r\n\r\n")


async def compressed(to, order, stream, fault):
    await body(to, bytes.fromhex("1f8b0800000000000003cb48cdc9c957c840"),
               extra=["Content-Encoding: gzip"])


FAULTS = {f.__name__: f for f in (
    reset, reset_after_head, cut, hang, hang_after_head, hang_inside, status, web_page, nothing,
    empty_message, error_first, error_inside, compressed)}


class Providers:
    def __init__(self, recordings):
        self.recordings = recordings
        self.servers = {}
        self.ports = {}
        self.connections = collections.defaultdict(set)
        self.armed = collections.deque()
        self.cursed = {}
        self.attempts = 0
        self.asked = collections.defaultdict(list)  # marker -> what each try met
        self.delivered = collections.Counter()
        self.failed = collections.Counter()

    async def listen(self, name):
        # A port that is in use for a moment, by a connection of somebody else, is free soon.
        for again in range(50):
            try:
                self.servers[name] = await asyncio.start_server(
                    lambda r, w: self.serve(name, r, w), "127.0.0.1", self.ports.get(name, 0),
                    backlog=512)
                break
            except OSError:
                if again == 49:
                    raise
                await asyncio.sleep(0.1)
        self.ports[name] = self.servers[name].sockets[0].getsockname()[1]

    async def refuse(self, name, seconds):
        server = self.servers.pop(name, None)
        if server is None:
            return
        server.close()
        for connection in list(self.connections[name]):
            if connection.idle:
                connection.writer.close()
        await asyncio.sleep(seconds)
        await self.listen(name)

    async def serve(self, name, reader, writer):
        connection = Connection(reader, writer, WIRES[name], self.recordings.get(name))
        self.connections[name].add(connection)
        try:
            while await self.serve_one(name, connection):
                pass
        except (Gone, OSError, ValueError, asyncio.IncompleteReadError,
                asyncio.LimitOverrunError):
            pass
        finally:
            self.connections[name].discard(connection)
            writer.close()

    async def serve_one(self, name, connection):
        connection.idle = True
        head = (await connection.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        connection.idle = False
        size = re.search(r"(?i)\r\ncontent-length: *(\d+)", head)
        if size is None:
            return False
        data = await connection.reader.readexactly(int(size[1]))
        match = ORDER.search(data)
        if match is None or "countTokens" in head or "count_tokens" in head:
            await body(connection, b'{"input_tokens": 7, "totalTokens": 7}')
            return True
        stream = "alt=sse" in head if name == "gemini" else STREAM.search(data) is not None
        self.attempts += 1
        order = Order(match, self.attempts)
        fault = self.fault_for(order.marker, name)
        self.asked[order.marker].append(f"{name}: {fault['kind'] if fault else 'answer'}")
        if fault is not None:
            self.failed[fault["kind"]] += 1
            await FAULTS[fault["kind"]](connection, order, stream, fault)
        elif await answer(connection, order, stream):
            self.delivered[order.marker] += 1
        return True

    def fault_for(self, marker, name):
        for key in ((marker, ""), (marker, name)):
            if key in self.cursed:
                return self.cursed[key]
        if not self.armed:
            return None
        fault = self.armed.popleft()
        if fault["scope"] != "once":
            self.cursed[(marker, name if fault["scope"] == "provider" else "")] = fault
        return fault

    async def command(self, line):
        order = json.loads(line)
        what = order["do"]
        if what == "arm":
            self.armed.append(order["fault"])
        elif what == "refuse":
            self.refusing = asyncio.ensure_future(self.refuse(order["wire"], order["seconds"]))
        elif what == "calm":
            self.armed.clear()
            self.cursed.clear()
        elif what == "report":
            with open(order["file"], "w", encoding="utf-8") as file:
                json.dump({"asked": self.asked, "delivered": self.delivered,
                           "failed": self.failed,
                           "open": sum(len(all) for all in self.connections.values())}, file)


async def main():
    providers = Providers(recorded.streams(sys.argv[1]) if len(sys.argv) > 1 else {})
    for name in WIRES:
        await providers.listen(name)
    print(json.dumps(providers.ports), flush=True)
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        await providers.command(line)
        print("done", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
