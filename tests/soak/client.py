# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of the proxy that judges each answer: one whole answer or one whole error, else what is
wrong with it."""
import asyncio
import json
import re
import socket
import struct
from typing import NamedTuple, Optional

PATIENCE = 90.0  # a request that takes longer is stuck
CHUNK = 1 << 14


class Request(NamedTuple):
    marker: int
    model: str  # chooses the route, and names the request in the log
    stream: bool
    words: int
    pace: int  # milliseconds between words
    size: int  # bytes of a word
    padding: str  # what Claude Code would send along
    role: str = ""  # how the client misbehaves, "" = not at all
    recorded: bytes = b""  # a request of the real client with places for model and order, "" = none
    play: Optional[int] = None  # the number of the recorded stream that shall be the answer

    def body(self):
        text = f"marker={self.marker} words={self.words} pace={self.pace} size={self.size}"
        if self.play is not None:
            text += f" play={self.play}"
        if self.recorded:
            return (self.recorded.replace(b"@MODEL@", self.model.encode())
                    .replace(b"@ORDER@", text.encode()))
        return json.dumps({"model": self.model, "max_tokens": 1000, "stream": self.stream,
                           "system": self.padding,
                           "messages": [{"role": "user", "content": text}]}).encode()


class Result(NamedTuple):
    kind: str  # answer, error (a status), broken (off by an error event), left, unsent
    status: int = 0
    id: Optional[str] = None  # the proxy's, once a head has come
    problem: str = ""


class Left(Exception):
    """This client went away, as its role says."""


class Client:
    """One keep-alive connection, made anew when it is gone."""

    def __init__(self, port):
        self.port = port
        self.reader = self.writer = None
        self.id = None

    async def connect(self, slow):
        sock = socket.socket()
        sock.setblocking(False)
        if slow:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", self.port))
        self.reader, self.writer = await asyncio.open_connection(
            sock=sock, limit=CHUNK if slow else 1 << 18)

    def close(self, reset=False):
        if self.writer is None:
            return
        if reset:
            self.writer.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.writer.transport.abort()
        self.writer.close()
        self.reader = self.writer = None

    async def ask(self, request):
        self.id = None
        try:
            return await asyncio.wait_for(self._ask(request), PATIENCE)
        except Left:
            self.close(reset=request.role == "leave by reset")
            kind = "unsent" if request.role == "half a request" else "left"
            return Result(kind, id=self.id)
        except asyncio.TimeoutError:
            problem = f"no end within {PATIENCE:.0f} s"
        except (OSError, ValueError, asyncio.IncompleteReadError,
                asyncio.LimitOverrunError) as error:
            problem = f"{type(error).__name__}: {error}"
        self.close()
        return Result("broken", id=self.id, problem=problem)

    async def _ask(self, request):
        slow = request.role == "read slowly"
        if slow:
            self.close()
        if self.writer is None:
            await self.connect(slow)
        body = request.body()
        head = (f"POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json"
                f"\r\nContent-Length: {len(body)}\r\n\r\n").encode()
        if request.role == "half a request":
            self.writer.write(head + body[:len(body) // 2])
            await self.writer.drain()
            await asyncio.sleep(0.2)
            raise Left
        self.writer.write(head + body)
        await self.writer.drain()
        if request.role == "leave at once":
            await asyncio.sleep(0.05)
            raise Left
        status, headers = await self._head()
        self.id = headers.get("x-ccproxy-request-id")
        data = bytearray()
        async for piece in self._pieces(headers):
            data += piece
            if request.role in ("leave inside", "leave by reset") and len(data) > 2000:
                raise Left
            if slow and len(data) < 40 * CHUNK:
                await asyncio.sleep(0.1)
        if slow or headers.get("connection", "").lower() == "close":
            self.close()
        return judge(request, status, headers, bytes(data), self.id)

    async def _head(self):
        lines = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {}
        for line in lines[1:-2]:
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        return int(lines[0].split(" ")[1]), headers

    async def _pieces(self, headers):
        if headers.get("transfer-encoding") != "chunked":
            left = int(headers["content-length"])
            while left > 0:
                piece = await self.reader.read(min(left, CHUNK))
                if not piece:
                    raise asyncio.IncompleteReadError(b"", left)
                left -= len(piece)
                yield piece
            return
        while True:
            size = int((await self.reader.readline()).strip(), 16)
            piece = await self.reader.readexactly(size + 2)
            if size == 0:
                return
            yield piece[:-2]


def judge(request, status, headers, body, request_id):
    def wrong(problem):
        return Result("broken", status, request_id, f"{problem}: {body[-300:]!r}")

    if request_id is None:
        return wrong("no request id")
    if status != 200:
        error = _error(body)
        return Result("error", status, request_id) if error else wrong(f"status {status}, no error")
    try:
        if request.stream:
            if not headers.get("content-type", "").startswith("text/event-stream"):
                return wrong("no stream")
            text, failed = _read_stream(body)
        else:
            message = json.loads(body)
            failed = False
            text = "".join(block["text"] for block in message["content"])
            if message["type"] != "message" or message["stop_reason"] != "end_turn":
                return wrong("no whole message")
    except (ValueError, KeyError, TypeError) as error:
        return wrong(f"{type(error).__name__} {error}")
    if not text and not failed and request.play is None:
        return Result("empty", status, request_id)
    # What a recording says is the translators' matter: here it has to be one whole message.
    problem = "" if request.play is not None else _check_text(request, text, whole=not failed)
    if problem:
        return wrong(problem)
    return Result("broken" if failed else "answer", status, request_id)


def _error(body):
    try:
        value = json.loads(body)
        return value["type"] == "error" and value["error"]["type"] and value["error"]["message"]
    except (ValueError, KeyError, TypeError):
        return False


def _read_stream(body):
    """The text, and whether an error ended it. ValueError when it is neither whole nor failed."""
    text, last, opened, failed = [], "", False, False
    for event in body.decode().replace("\r\n", "\n").split("\n\n"):
        if not event.strip():
            continue
        fields = dict(line.split(": ", 1) for line in event.split("\n"))
        value = json.loads(fields["data"])
        if value["type"] != fields["event"]:
            raise ValueError("an event of two names")
        if last in ("message_stop", "error"):
            raise ValueError(f"{value['type']} after the end")
        if value["type"] == "ping":
            continue
        last = value["type"]
        if last == "message_start":
            if opened:
                raise ValueError("a second beginning")
            opened = True
        elif last == "content_block_delta":
            text.append(value["delta"].get("text", ""))
        elif last == "error":
            failed = bool(value["error"]["type"] and value["error"]["message"])
    if last != "message_stop" and not failed:
        raise ValueError(f"ended by {last or 'nothing'}")
    return "".join(text), failed


def _check_text(request, text, whole):
    """Words of one try, from the first on, all of them when it is whole."""
    words = text.split(" ")
    cut = words.pop()  # what follows the last blank
    attempts = {word.partition(".")[0] for word in words}
    if len(attempts) > 1:
        return f"{len(attempts)} answers in one"
    for number, word in enumerate(words):
        if not re.fullmatch(rf"\d+\.{number}\.{{{request.size}}}", word):
            return f"word {number} is {word[:40]}"
    if cut:
        return "a part of a word"
    if whole and len(words) != request.words:
        return f"{len(words)} of {request.words} words"
    return ""
