"""The page of `apus-bench report` in a real browser: headless Chromium.

    report_test.py APUS_BENCH

Measures a small session on fake runtimes, plants markup and scripts in every text of the database, writes the page and
looks at it from inside: no error, no request, no planted script runs, tables sort, saved data equals the export, and a
narrow screen scrolls the tables but not the page. Without Chromium it says "skipped" and ends with status 0.
"""

import base64
import hashlib
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PLANTED = "<script>planted('text')</script>\"'><img src=x onerror=planted('attribute')></title></style>--><!--]]>\u2028&lt;"

# The time depends on the benchmark; FAILURE is a command for the third one.
RUNTIME = r"""#!/bin/sh
if [ "$1" = -V ]; then echo "Fake 1.0"; exit; fi
case "$*" in *second*) F=3;; *third*) F=2; FAILURE;; *) F=1;; esac
while [ $# -gt 0 ]; do case "$1" in --loops) L=$2;; --iterations) K=$2;; esac; shift; done
exec 1>&3
echo '{"event":"start"}'
if [ "$L" = 0 ]; then L=2; echo '{"event":"calibrated","loops":2}'; fi
i=0
while [ $i -lt $K ]; do
    VALUE=$((F * TIME + 7 * i))
    echo "{\"event\":\"sample\",\"iteration\":$i,\"value_ns\":$VALUE,\"cpu_ns\":$((VALUE - 900)),\"loops\":$L}"
    i=$((i+1))
done
echo '{"event":"checksum","value":"42"}'
echo '{"event":"end"}'
"""

BENCHMARK = """[[benchmark]]
name = "%s"
program = "%s.py"
threads = [1, 2]
scaling = "weak"
checksum = "42"
"""

# Before everything else on the page: counts what must not happen.
BEFORE = """
window.found = { errors: [], planted: [], violations: [] };
window.planted = (where) => found.planted.push(where);
addEventListener("error", (event) => found.errors.push(String(event.message ?? event.target)));
addEventListener("securitypolicyviolation", (event) => found.violations.push(event.violatedDirective));
"""

# After everything else: uses the page, and leaves what it saw in an attribute.
AFTER = """
const saved = [];
const PlainBlob = Blob;
window.Blob = function (parts, options) { saved.push(parts.join("")); return new PlainBlob(parts, options); };
HTMLAnchorElement.prototype.click = function () { found.names = [...(found.names ?? []), this.download]; };
const table = document.querySelector("#results table");
const column = (index) => [...table.tBodies[0].rows].map((row) => row.cells[index].dataset.key);
const heading = (index) => table.tHead.rows[0].cells[index];
found.orders = [];
for (const index of [2, 2, 0, 3]) {
    const button = heading(index).querySelector("button");
    button.click();
    found.orders.push({
        index, keys: column(index), sort: [...table.tHead.rows[0].cells].map((cell) => cell.ariaSort),
        reachable: button.tabIndex === 0,
    });
}
found.footer = [...table.tFoot.rows].map((row) => row.cells[0].textContent);
const target = document.querySelector("#benchmarks details");
location.hash = target.id;
for (const button of document.querySelectorAll("button[data-save]")) {
    found.hidden = (found.hidden ?? false) || button.hidden;
    button.click();
}
const root = document.documentElement;
setTimeout(() => {
    [found.csv, found.json] = saved;
    found.opened = target.open;
    found.requests = performance.getEntriesByType("resource").map((entry) => entry.name);
    found.overflow = root.scrollWidth - root.clientWidth;
    found.scripts = document.scripts.length;
    found.pictures = document.querySelectorAll("figure svg").length;
    found.ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    found.figures = [...document.querySelectorAll("figure h3")].map((element) => element.textContent);
    found.active = document.querySelectorAll("svg script, svg foreignObject, svg a, svg title, svg style").length +
        [...document.querySelectorAll("svg *")].filter((element) =>
            [...element.attributes].some((attribute) => attribute.name.startsWith("on"))).length;
    // What a picture refers to is within that picture.
    found.lost = [...document.querySelectorAll("svg use")].filter((element) =>
        !element.closest("svg").contains(document.querySelector(element.getAttribute("href")))).length;
    found.small = [...document.querySelectorAll(".paper")].filter((element) =>
        getComputedStyle(element).backgroundColor !== "rgb(255, 255, 255)" || element.clientHeight < 40).length;
    found.changes = [...document.querySelectorAll("#history tbody tr")].map((row) =>
        [...row.cells].map((cell) => cell.textContent));
    found.label = document.querySelector("h1").textContent;
    const bytes = new TextEncoder().encode(JSON.stringify(found));
    root.dataset.found = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}, 100);
"""


def browser():
    names = ["chromium", "chromium-browser", "google-chrome"]
    return next((path for path in map(shutil.which, names) if path), None)


class ReportTest(unittest.TestCase):
    apus_bench = ""

    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = pathlib.Path(cls.temporary.name)
        (cls.folder / "suites/tiny").mkdir(parents=True)
        (cls.folder / "bin").mkdir()
        (cls.folder / "suites/worker.py").write_text("raise SystemExit('the fake runtimes do not read this')\n")
        names = ["first", "second", "third"]
        for name in names:
            (cls.folder / f"suites/tiny/{name}.py").write_text("def run():\n    return 42\n")
        (cls.folder / "suites/tiny/suite.toml").write_text(
            '[suite]\nname = "tiny"\n' + "".join(BENCHMARK % (name, name) for name in names))
        cls.runtime("good", "5000", ":")
        cls.runtime("other", "2500", 'echo "ValueError: bad" >&2; exit 3')
        cls.command("run", "--suite", "tiny", "--threads", "1,2", "--rounds", "2", "--iterations", "4",
                    "--runtime", f"good={cls.folder}/bin/good,other={cls.folder}/bin/other", status=4)
        cls.plant()
        cls.command("report", "--output", "page.html")
        cls.page = (cls.folder / "page.html").read_text(encoding="utf-8")
        cls.measure_history()
        cls.strict = cls.look(cls.page)
        cls.lenient = cls.look(cls.page, has_policy=False)

    @classmethod
    def runtime(cls, name, time, failure):
        path = cls.folder / "bin" / name
        path.write_text(RUNTIME.replace("TIME", time).replace("FAILURE", failure))
        path.chmod(0o755)

    @classmethod
    def command(cls, *arguments, status=0):
        result = subprocess.run(
            [cls.apus_bench, *arguments], cwd=cls.folder, capture_output=True, text=True,
            env={"PATH": os.environ["PATH"], "HOME": str(cls.folder)})
        if result.returncode != status:
            raise AssertionError(f"{arguments}: status {result.returncode}\n{result.stdout}{result.stderr}")
        return result.stdout

    @classmethod
    def plant(cls):
        """Markup in every text that reports show."""
        database = sqlite3.connect(cls.folder / "results/apus-bench.db")
        with database:
            database.execute("UPDATE session SET label = ?1, tool_version = ?1", (PLANTED,))
            database.execute("UPDATE machine SET cpu_model = ?1, kernel = ?1, virtualization = ?1", (PLANTED,))
            database.execute("UPDATE benchmark SET name = name || ?1, source_sha256 = ?1, tags_json = ?2,"
                             " parameters_json = ?3", (PLANTED, json.dumps([PLANTED]), json.dumps({PLANTED: PLANTED})))
            database.execute("UPDATE runtime SET version = ?1, arguments_json = ?2, environment_json = ?3",
                             (PLANTED, json.dumps([PLANTED]), json.dumps({PLANTED: PLANTED})))
            database.execute("UPDATE process_execution SET failure = ?1, stderr_tail = ?1 WHERE status <> 'ok'", (PLANTED,))
            database.execute("INSERT OR IGNORE INTO counter SELECT id, 0, ?1, 1 FROM process_execution WHERE status = 'ok'",
                             (PLANTED,))
        database.close()

    @classmethod
    def measure_history(cls):
        """A page with everything: a comparison of two commits and the history of 24."""
        generator = pathlib.Path(__file__).resolve().parents[2] / "scripts/synthetic_database.py"
        subprocess.run([sys.executable, generator, cls.folder / "commits.db", "--commits", "24", "--benchmarks", "14",
                        "--rounds", "4"], check=True, stdout=subprocess.DEVNULL)
        database = sqlite3.connect(cls.folder / "commits.db")
        with database:
            database.execute("UPDATE commit_revision SET subject = subject || ?1, branch = ?1", (PLANTED,))
            database.execute("UPDATE benchmark SET name = name || ?1", (PLANTED,))
            database.execute("UPDATE session SET label = ?1", (PLANTED,))
        database.close()
        cls.command("history", "--runtime", "apus", "--detect", "--db", "commits.db")
        database = sqlite3.connect(cls.folder / "commits.db")
        with database:
            database.execute("UPDATE change_point SET note = ?1", (PLANTED,))
            cls.changes = database.execute("SELECT count(*) FROM change_point").fetchone()[0]
        database.close()
        cls.command("report", "--db", "commits.db", "--base", "2:apus", "--new", "24:apus", "--history", "--output",
                    "history.html")
        cls.history = (cls.folder / "history.html").read_text(encoding="utf-8")

    @classmethod
    def look(cls, page, width=1280, has_policy=True):
        """What the scripts above find on the page."""
        scripts = [BEFORE, AFTER]
        if has_policy:
            hashes = " ".join(
                "'sha256-%s'" % base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts)
            page = page.replace("script-src ", "script-src " + hashes + " ", 1)
        else:
            page = re.sub(r"<meta http-equiv=[^>]*>", "", page, count=1)
        head, rest = page.split('<meta charset="utf-8">', 1)
        body, end = rest.rsplit("</body>", 1)
        # The policy has to come first.
        policy = re.match(r"<meta http-equiv=[^>]*>", body)
        start = policy.end() if policy else 0
        page = (f'{head}<meta charset="utf-8">{body[:start]}<script>{BEFORE}</script>{body[start:]}'
                f"<script>{AFTER}</script></body>{end}")
        file = cls.folder / "test.html"
        file.write_text(page, encoding="utf-8")
        result = subprocess.run(
            [browser(), "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=5000", "--dump-dom",
             "--enable-logging=stderr", f"--window-size={width},900", f"--user-data-dir={cls.folder}/profile",
             file.as_uri()],
            capture_output=True, text=True, timeout=120)
        match = re.search(r'data-found="([^"]*)"', result.stdout)
        if not match:
            raise AssertionError(f"the page's script did not end:\n{result.stderr[-2000:]}")
        found = json.loads(base64.b64decode(match.group(1)))
        found["console"] = [line for line in result.stderr.splitlines() if ":CONSOLE" in line]
        return found

    def test_nothing_goes_wrong(self):
        self.assertEqual(self.strict["errors"], [])
        self.assertEqual(self.strict["violations"], [])
        self.assertEqual(self.strict["console"], [])

    def test_nothing_is_requested(self):
        self.assertEqual(self.strict["requests"], [])
        self.assertEqual(self.lenient["requests"], [])
        outside = [link for link in re.findall(r'(?:href|src)="([^"]*)"', self.page) if not link.startswith(("#", "data:"))]
        self.assertEqual(outside, [])

    def test_planted_scripts_stay_text(self):
        """Without the policy too, so it is the escaping that holds; the label still reads as it was written."""
        for found in (self.strict, self.lenient):
            self.assertEqual(found["planted"], [])
            # The data, the page's own and the two of this test.
            self.assertEqual(found["scripts"], 4)
            self.assertEqual(found["label"], PLANTED)
        self.assertGreater(self.page.count("planted("), 20)

    def test_the_policy_is_a_second_wall(self):
        """A script that did get into the page runs without the policy, which shows that this test sees it; with the
        policy it does not run."""
        broken = self.page.replace("<main>", "<main><script>planted('control')</script>", 1)
        self.assertEqual(self.look(broken, has_policy=False)["planted"], ["control"])
        found = self.look(broken)
        self.assertEqual(found["planted"], [])
        self.assertTrue(any(name.startswith("script-src") for name in found["violations"]), found["violations"])

    def test_sorting(self):
        ascending, descending, names, ratios = self.strict["orders"]
        numbers = [float(key) for key in ascending["keys"]]
        self.assertGreater(len(set(numbers)), 1)
        self.assertEqual(numbers, sorted(numbers))
        self.assertEqual(ascending["sort"].count("ascending"), 1)
        self.assertEqual(ascending["sort"][2], "ascending")
        self.assertEqual([float(key) for key in descending["keys"]], sorted(numbers, reverse=True))
        self.assertEqual(descending["sort"][2], "descending")
        self.assertEqual([key.split("<")[0] for key in names["keys"]],
                         sorted(["tiny/first", "tiny/second", "tiny/third"] * 2))
        self.assertEqual(names["sort"], ["ascending"] + [None] * 3)
        # The failed runs have no ratio and come last.
        self.assertEqual(ratios["keys"][-2:], ["", ""])
        self.assertNotIn("", ratios["keys"][:-2])
        self.assertTrue(all(order["reachable"] for order in self.strict["orders"]))
        self.assertEqual(self.strict["footer"], ["geometric mean"] * 2)

    def test_links_open_details(self):
        self.assertTrue(self.strict["opened"])

    def test_saved_data_equals_the_export(self):
        self.assertFalse(self.strict["hidden"])
        self.assertEqual(self.strict["names"], ["apus-bench-session-1.csv", "apus-bench-session-1.json"])
        self.command("export", "--format", "csv", "--output", "export.csv")
        self.assertEqual(self.strict["csv"], (self.folder / "export.csv").read_bytes().decode("utf-8"))
        self.assertGreater(self.strict["csv"].count("\r\n"), 40)
        self.assertEqual(json.loads(self.strict["json"])["label"], PLANTED)

    def test_names_are_unique(self):
        identifiers = self.strict["ids"]
        self.assertEqual(len(identifiers), len(set(identifiers)))
        if shutil.which("gnuplot"):
            self.assertGreaterEqual(self.strict["pictures"], 2)

    def test_every_picture(self):
        """The page of a session with commits has all kinds of pictures, and nothing in them is active."""
        for page, has_policy in ((self.history, True), (self.history, False)):
            found = self.look(page, has_policy=has_policy)
            for what in ("errors", "planted", "violations", "console", "requests"):
                self.assertEqual(found[what], [], what)
            for what in ("active", "lost", "small", "overflow"):
                self.assertEqual(found[what], 0, what)
            self.assertEqual(len(found["ids"]), len(set(found["ids"])))
            self.assertEqual(found["scripts"], 4)
            if shutil.which("gnuplot"):
                figures = found["figures"]
                self.assertEqual(figures[:5], ["New divided by base", "Benchmarks over commits", "Normalized CPU time",
                                               "All ratios at a glance", "Noise"])
                self.assertEqual(len(figures), 9)
                self.assertTrue(all(name.startswith("Warm-up of synthetic/bench_") for name in figures[5:]), figures)
                self.assertTrue(all(name.endswith(PLANTED) for name in figures[5:]), figures)
                self.assertEqual(found["pictures"], 9)
        self.assertGreater(self.changes, 0)
        self.assertEqual(len(found["changes"]), self.changes)
        for cells in found["changes"]:
            self.assertTrue(cells[0].endswith(PLANTED) and cells[-1] == PLANTED, cells)
            self.assertRegex(cells[-2], "^Change number [0-9]+" + re.escape(PLANTED))
        self.assertEqual(self.look(self.history, width=400)["overflow"], 0)

    def test_a_narrow_screen_scrolls_tables_only(self):
        self.assertEqual(self.strict["overflow"], 0)
        self.assertEqual(self.look(self.page, width=500)["overflow"], 0)
        self.assertEqual(self.look(self.page, width=400)["overflow"], 0)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if browser() is None:
        print("report_test.py: skipped, there is no Chromium")
        sys.exit(0)
    ReportTest.apus_bench = os.path.abspath(sys.argv[1])
    unittest.main(argv=sys.argv[:1])
