# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong and when: the same for the same seed."""
import random

from wires import WIRES

RETRIED = (408, 409, 429, 500, 502, 503, 504, 529)
OTHERS = (400, 401, 402, 403, 404, 413, 422, 501, 520)

# Done by a provider to the next request: docs/FAILURE.md tells what comes of each.
BY_PROVIDER = ("reset", "reset_after_head", "cut", "cut", "cut", "hang", "hang_after_head",
               "hang_inside", "status", "status", "status", "web_page", "nothing",
               "empty_message", "error_first", "error_inside", "compressed")
# Done by the next client that asks.
BY_CLIENT = ("leave at once", "leave inside", "leave by reset", "read slowly", "half a request",
             "no such host", "no TLS")
# Done by whoever runs all of this.
BY_HAND = ("refuse", "stop provider", "stop proxy", "reload", "reload wrongly")


def _provider_fault(rng, kind):
    fault = {"kind": kind, "scope": rng.choices(("once", "provider", "all"), (6, 2, 2))[0]}
    if kind == "status":
        fault["status"] = rng.choice(RETRIED + RETRIED + OTHERS)
        fault["again"] = rng.choice((None, None, 0, 1, 30))
    elif kind == "web_page":
        fault["status"] = rng.choice((200, 502))
    fault.update(at=rng.random(), inside=rng.random(), reset=rng.random() < 0.5)
    return fault


def faults(seed):
    """One after the other, without end: every kind comes about as often, in an order of chance."""
    rng = random.Random(f"faults {seed}")
    bag = []
    while True:
        if not bag:
            bag = [*BY_PROVIDER, *BY_CLIENT, *BY_HAND]
            rng.shuffle(bag)
        kind = bag.pop()
        if kind in BY_PROVIDER:
            yield kind, _provider_fault(rng, kind)
        elif kind in BY_CLIENT:
            yield kind, {}
        else:
            yield kind, {"wire": rng.choice(list(WIRES)), "seconds": round(rng.uniform(0.2, 4), 1)}


def request_traits(seed, marker):
    """Wire, stream, words, pace in ms, size of a word, and the padding's number of a request."""
    rng = random.Random(f"request {seed} {marker}")
    traits = {"wire": rng.choice(list(WIRES)), "stream": rng.random() < 0.75,
              "padding": rng.randrange(8)}
    if rng.random() < 0.04:
        return {**traits, "words": 300, "pace": 0, "size": 3000}
    return {**traits, "words": rng.randint(20, 60), "pace": rng.randint(25, 60), "size": 6}
