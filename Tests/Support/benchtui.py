#!/usr/bin/env python3
"""make bench-tui: what the screen costs, beside the peers, in one run; each line says whether it is within its budget.

usage: benchtui.py VISAVIS SHARED [CORPUS]

SHARED/tools holds ttybench.py and tui-peers/; SHARED/articles the articles (else CORPUS, else ./corpus). Needs pyte.
A peer that is not installed is named and left out.
"""
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 7
SEED = int(os.environ.get("SEED", "1"))
BIN, SHARED = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
TOOLS = os.path.join(SHARED, "tools")
sys.path[:0] = [TOOLS, os.path.join(TOOLS, "tui-peers")]
try:
    import peers
    import ttybench as tb
except (ImportError, SystemExit) as error:
    sys.exit("bench-tui: %s; looked for ttybench.py and tui-peers below %s" % (error, TOOLS))
ARTICLES = os.path.join(SHARED, "articles")
CORPUS = sys.argv[3] if len(sys.argv) > 3 else ARTICLES if os.path.isdir(ARTICLES) else "corpus"
CODEBOOK = [] if os.path.exists(CORPUS + "/codebook.yaml") else ["--codebook", os.path.abspath("corpus/codebook.yaml")]
# An event under the cursor with its title, and words of both versions beside it; a silent side has its line first.
FIRST = r"(?m)(?=[\s\S]*^> \S+ .*\w{3})^  CHRONOLOGY {2,}\w[^\n]* {2,}\w[^\n]*\n(?:[^\n]*\n){0,3}?[^\n]{42}\w[^\n]{20,}\w"
misses = 0


def line(what, got, budget=None, unit="", peer="", least=False):
    global misses
    hit = budget is None or (got >= budget if least else got <= budget)
    misses += not hit
    figure = ("%.2f" % got if isinstance(got, float) else str(got)) + unit
    print("%-46s %12s  %-14s %-5s %s" % (
        what, figure, "" if budget is None else "%s %s%s" % (">" if least else "<", budget, unit), "" if budget is None else "hit" if hit else "MISS", peer))


def session(cmd, cwd=None, env=None, **kw):
    home = os.path.join(WORK, "home")
    # Every session is a first one: what is kept of the last look would be a hint and a jump that the next one pays for.
    state = tempfile.mkdtemp(dir=WORK)
    full = {"HOME": home, "XDG_STATE_HOME": state, "XDG_CONFIG_HOME": home, "LC_ALL": "C.UTF-8"}
    full.update(env or {})
    return tb.Session(cmd, 120, 40, env=full, cwd=cwd, deadline=120, **kw)


def start(cmd, expect, cwd=None):
    """ms to the expected screen, bytes till quiet, and the session."""
    s = session(cmd, cwd)
    hit = s.settle(0.25, s.t0, 5, re.compile(expect, re.M), 10)
    return (hit[0] - s.t0) * 1000 if hit else float("inf"), s.rendered, s


def key(s, keys, quiet=0.12):
    """Bytes of the first answer, bytes till quiet, CPU ms."""
    cpu, before = tb.cpu_ms(s.pid), s.total
    first = 0
    s.send(keys)
    end = time.perf_counter() + 2
    while time.perf_counter() < end and s.pump(0.02) is None:
        pass
    first = s.rendered - before
    s.settle(quiet, None, quiet, None, 3)
    return first, s.total - before, tb.cpu_ms(s.pid) - cpu


def median(values):
    return statistics.median(values) if values else 0


def peers_here(data):
    subprocess.run([sys.executable, os.path.join(TOOLS, "tui-peers", "mkdata.py"), data, "5"], check=True,
                   stdout=subprocess.DEVNULL)
    cases = {}
    wanted = [p for p in ("tig", "newsboat", "less") if shutil.which(p)]
    for name in ("tig", "newsboat", "less"):
        if name not in wanted:
            print("bench-tui: %s is not installed: left out" % name)
    try:
        cases = {k: v for k, v in peers.prepare(data, 5, os.path.join(WORK, "home")).items() if k in wanted}
    except (OSError, subprocess.CalledProcessError) as error:
        print("bench-tui: the peers could not be prepared: %s" % error)
    return cases


def first_screen(cmd, cases):
    times = {name: [] for name in ["visavis"] + list(cases)}
    sizes = []
    for run in range(RUNS + 1):
        for name in times:
            if name == "visavis":
                ms, size, s = start(cmd, FIRST)
                sizes.append(size)
            else:
                command, cwd, expect, _, _ = cases[name]
                ms, _, s = start(command, expect, cwd)
            if run:  # the first run warms the caches
                times[name].append(ms)
            s.end(tb.key_list("Q") if name != "less" else tb.key_list("q"), 1)
    beside = ", ".join("%s %.0f ms" % (name, median(times[name])) for name in cases)
    line("first screen, event with both versions", median(times["visavis"]), 30, " ms", beside)
    if "tig" in times:
        line("  no later than tig", median(times["visavis"]), round(median(times["tig"]), 1), " ms")
    line("  bytes", max(sizes), 3072)


def keys(cmd):
    _, _, s = start(cmd, FIRST)
    j = [key(s, b"j") for _ in range(20)]
    line("j in Chronology: first answer", median([x[0] for x in j]), 60, " bytes")
    line("  settled, with the panes that follow", median([x[1] for x in j]), 900, " bytes", "max %d" % max(x[1] for x in j))
    line("  CPU", float(median([x[2] for x in j])), 1.0, " ms")
    key(s, b"gg")
    pages = [key(s, k)[1] for k in (b"\x1b[6~", b"\x1b[6~", b"\x1b[5~", b"\x1b[5~")]
    line("PageDown, PageUp in Chronology", max(pages), 2300, " bytes")
    key(s, b"gg")
    line("forty j in one write", key(s, b"j" * 40)[1], 2048, " bytes")
    s.end([b"Q"], 1)
    _, _, s = start(cmd, FIRST)
    opened, closed = [], []
    for step in range(12):
        opened.append(key(s, b"\r")[1])
        closed.append(key(s, b"q")[1])
        key(s, b"j")
    line("opening an article", median(opened), 2500, " bytes", "max %d" % max(opened))
    line("closing it", median(closed), 2500, " bytes", "max %d" % max(closed))
    key(s, b"\r")
    j = [key(s, b"j") for _ in range(15)]
    line("j in the reader", median([x[1] for x in j]), 60, " bytes")
    line("  CPU", float(median([x[2] for x in j])), 0.2, " ms")
    line("PageDown in the reader", key(s, b"\x1b[6~")[1], 2300, " bytes")
    key(s, b"q")
    key(s, b"D")
    j = [key(s, b"j") for _ in range(5)]
    line("j in a list", median([x[1] for x in j]), 60, " bytes")
    key(s, b"q")
    key(s, b"A")
    line("filter by actor", key(s, b"\r")[1], 3072, " bytes")
    s.watch()
    s.end([b"Q"], 1)
    line("memory", s.max_rss, 32 * 1024, " KiB")


def random_keys(cmd):
    """Keys a second that are taken, drawn and answered, in random order."""
    import random
    random.seed(SEED)
    pool = [b"j", b"k", b" ", b"b", b"G", b"gg", b"\t", b"1", b"2", b"3", b"4", b"O", b"J", b"K", b"!", b"u", b"\r", b"?", b"\x1b"]
    _, _, s = start(cmd, FIRST)
    begin, count = time.perf_counter(), 2000
    for _ in range(count):
        s.send(random.choice(pool))
        while s.pump(0) is not None:
            pass
    s.settle(0.1, None, 0.2, None, 20)
    # A program that has died answers nothing, however fast.
    rate = round(count / (time.perf_counter() - begin)) if s.alive() else 0
    line("random keys a second, seed %d" % SEED, rate, 200, "", "alive" if s.alive() else "DEAD", least=True)
    s.end([b"\x1b", b"\x1b", b"Q"], 1)


def lines_of(path):
    with open(path, errors="replace") as file:
        return sum(1 for _ in file)


def idle(cmd):
    if not shutil.which("strace"):
        return print("bench-tui: strace is not installed: idle not traced")
    _, _, s = start(cmd, FIRST)
    trace = os.path.join(WORK, "trace")
    p = subprocess.Popen(["strace", "-f", "-o", trace, "-p", str(s.pid)], stderr=subprocess.PIPE, text=True)
    p.stderr.readline()  # "attached": what was interrupted by that is begun again at once
    s.settle(1, None, 1, None, 5)
    before, bytes_before = lines_of(trace), s.total
    s.settle(5, None, 5, None, 6)
    line("idle for five seconds: bytes sent", s.total - bytes_before, 0)
    line("  system calls", lines_of(trace) - before, 0)
    p.terminate()
    p.wait()
    s.end([b"Q"], 1)


with tempfile.TemporaryDirectory(prefix="bench-tui-") as WORK:
    os.makedirs(os.path.join(WORK, "home"))
    command = [BIN] + CODEBOOK + [CORPUS]
    print("visavis on %s, 120x40, release build; load average %.1f" % (os.path.basename(CORPUS), os.getloadavg()[0]))
    first_screen(command, peers_here(os.path.join(WORK, "data")))
    keys(command)
    random_keys(command)
    idle(command)
    print("bench-tui: %s" % ("all within budget" if not misses else "%d over budget" % misses))
