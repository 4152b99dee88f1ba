#!/usr/bin/env python3
"""Reference numbers for the tests of BenchStatistics, from scipy, statsmodels, ruptures, Apache Otava and pyperf.

    scripts/oracles.py            makes Tests/BenchStatisticsTests/Oracles/*.json again
    scripts/oracles.py --check    makes the numbers again and compares them with the committed ones

The packages are installed with pip into a private environment, .build-oracles; the files name their versions. Inputs come
from Python's own generator with fixed seeds, so they are the same everywhere. Exit status: 0 equal or written, 1 different.
"""

import argparse
import json
import math
import os
import pathlib
import random
import subprocess
import sys
import venv

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "Tests" / "BenchStatisticsTests" / "Oracles"
ENVIRONMENT = ROOT / ".build-oracles"
PACKAGES = ["numpy", "scipy", "statsmodels", "ruptures", "apache-otava", "pyperf"]


def enter_environment():
    """Starts this script again inside the private environment, which it makes first if need be."""
    python = ENVIRONMENT / "bin" / "python"
    if pathlib.Path(sys.prefix) == ENVIRONMENT:
        return
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True)
    missing = subprocess.run(
        [python, "-c", "import numpy, scipy, statsmodels, ruptures, otava, pyperf"], capture_output=True).returncode
    if missing:
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    os.execv(python, [python, __file__, *sys.argv[1:]])


def versions(*names):
    from importlib.metadata import version
    return {name: version(name) for name in names}


def normals(generator, count, level=0.0, noise=1.0):
    return [round(level + noise * generator.gauss(0, 1), 6) for _ in range(count)]


def cut(count):
    """TrimmedMean's rule: a tenth at each end, from ten values on."""
    return count // 10 if count >= 10 else 0


def degrees(count):
    """TrimmedMean's rule: one less than usual where something is cut off."""
    return count - 2 * cut(count) - (2 if cut(count) else 1)


def trimmed(values):
    """The trimmed mean and Yuen's standard error, from scipy's own parts."""
    import numpy
    from scipy import stats
    count, kept = len(values), len(values) - 2 * cut(len(values))
    share = (cut(count) + 0.5) / count if cut(count) else 0
    winsorized = numpy.asarray(stats.mstats.winsorize(numpy.array(values), limits=(share, share)))
    error = math.sqrt((count - 1) * numpy.var(winsorized, ddof=1) / (kept * (kept - 1)))
    return float(stats.trim_mean(values, share)), error


def yuen(first, second):
    """The p value and the degrees of freedom of Yuen's test; the statistic is scipy's own."""
    from scipy import stats
    if min(len(first), len(second)) < 10:  # scipy would trim these too
        return None, None
    squares = [trimmed(values)[1] ** 2 for values in (first, second)]
    freedom = sum(squares) ** 2 / sum(s * s / degrees(len(v)) for s, v in zip(squares, (first, second)))
    statistic = stats.ttest_ind(first, second, equal_var=False, trim=0.1).statistic
    return float(2 * stats.t.sf(abs(statistic), freedom)), float(freedom)


def distributions():
    from scipy import integrate, optimize, stats
    from statsmodels.stats.power import TTestPower
    from statsmodels.stats.proportion import proportion_confint
    t = [
        {"t": x, "degrees": d, "cumulative": stats.t.cdf(x, d), "twoSided": 2 * stats.t.sf(abs(x), d)}
        for x in (-7.5, -2.0, -0.3, 0.0, 0.01, 1.0, 3.7, 12.0) for d in (1, 2, 4.7, 9, 38, 400)
    ]
    quantiles = [
        {"probability": p, "degrees": d, "t": stats.t.ppf(p, d)}
        for p in (0.0001, 0.025, 0.4, 0.9, 0.975, 0.99995) for d in (1, 2, 4.7, 9, 38, 400)
    ]
    normal = [{"z": z, "cumulative": stats.norm.cdf(z)} for z in (-8, -2.5, -0.1, 0, 0.7, 1.959964, 5)]
    power = [
        {
            "deviation": s, "rounds": n, "alpha": a, "effect": math.expm1(errors * s / math.sqrt(n)),
            "power": TTestPower().power(errors / math.sqrt(n), n, a, alternative="two-sided"),
        }
        for s in (0.005, 0.03) for n in (3, 5, 7, 9) for a in (0.05, 0.05 / 20) for errors in (0.5, 2, 4)
    ]

    def found(center, degrees, alpha):
        """The power by its definition. scipy's noncentral t is wrong far out, where small levels with few rounds lie."""
        critical = stats.t.ppf(1 - alpha / 2, degrees)

        def integrand(square):
            bound = critical * math.sqrt(square / degrees)
            return stats.chi2.pdf(square, degrees) * (stats.norm.cdf(center - bound) + stats.norm.cdf(-bound - center))

        pieces = [0, degrees / 10, degrees / 2, degrees, 2 * degrees, 4 * degrees + 20, 20 * degrees + 100]
        return sum(integrate.quad(integrand, a, b, epsabs=1e-13)[0] for a, b in zip(pieces, pieces[1:]))

    minimum = [
        {
            "deviation": s, "rounds": n, "tests": m, "power": p,
            "effect": math.expm1(
                s / math.sqrt(n) * optimize.brentq(lambda c: found(c, degrees(n), 0.05 / m) - p, 0.1, 100, xtol=1e-12)),
        }
        for s in (0.005, 0.03) for n in (5, 10, 20, 40) for m in (1, 20) for p in (0.8, 0.95)
    ]
    wilson = [
        {"successes": k, "trials": n, "confidence": c, "interval": list(proportion_confint(k, n, 1 - c, "wilson"))}
        for k, n in ((0, 10), (1, 10), (5, 150), (150, 150), (777, 1000)) for c in (0.9, 0.95, 0.99)
    ]
    return {
        "versions": versions("scipy", "statsmodels"), "t": t, "quantiles": quantiles, "normal": normal, "power": power,
        "minimum": minimum, "wilson": wilson,
    }


def tests():
    from scipy import stats
    from statsmodels.stats.multitest import multipletests
    import numpy
    generator = random.Random(1)
    samples = []
    for first, second, shift in ((3, 3, 1), (5, 8, 0.5), (8, 30, 0), (10, 10, 0.7), (20, 25, 0.3), (60, 60, 0.4), (4, 200, 1)):
        samples.append((normals(generator, first), normals(generator, second, shift, 1.5)))
    # Ties, as coarse clocks make them.
    samples.append(([round(x) for x in normals(generator, 7, 5, 2)], [round(x) for x in normals(generator, 9, 6, 2)]))
    samples.append(([round(x) for x in normals(generator, 40, 5, 2)], [round(x) for x in normals(generator, 40, 6, 2)]))
    two = [
        {
            "first": a, "second": b, "student": stats.ttest_ind(a, b).pvalue,
            "welch": stats.ttest_ind(a, b, equal_var=False).pvalue,
            "welchDegrees": float(stats.ttest_ind(a, b, equal_var=False).df),
            "mannWhitney": stats.mannwhitneyu(a, b, alternative="two-sided").pvalue,
            "yuen": yuen(a, b)[0], "yuenDegrees": yuen(a, b)[1],
        }
        for a, b in samples
    ]
    pairs = []
    for count in (2, 5, 9, 10, 20, 33):
        base = [round(math.exp(x), 6) for x in normals(generator, count, 0, 0.2)]
        new = [round(x * math.exp(y), 6) for x, y in zip(base, normals(generator, count, 0.02, 0.03))]
        mean, error = trimmed([math.log(y / x) for x, y in zip(base, new)])
        half = stats.t.ppf(0.975, degrees(count)) * error
        pairs.append({
            "base": base, "new": new, "ratio": math.exp(mean),
            "probability": 2 * stats.t.sf(abs(mean) / error, degrees(count)),
            "interval": [math.exp(mean - half), math.exp(mean + half)],
        })
    families = []
    for count in (1, 2, 7, 30):
        p = [round(generator.random() ** 3, 6) for _ in range(count)]
        if count > 5:
            p[3] = p[1]
        families.append({
            "probabilities": p, "holm": list(multipletests(p, method="holm")[1]),
            "benjaminiHochberg": list(stats.false_discovery_control(p, method="bh")),
        })
    summaries = []
    for count in (2, 3, 10, 31):
        values = normals(generator, count, 10, 3)
        summaries.append({
            "values": values, "mean": float(numpy.mean(values)), "deviation": float(numpy.std(values, ddof=1)),
            "quantiles": [float(numpy.quantile(values, q)) for q in (0, 0.1, 0.25, 0.5, 0.9, 1)],
            # Sarle's coefficient from scipy's bias-corrected moments; they need four values.
            "bimodality": None if count < 4 else float(
                (stats.skew(values, bias=False) ** 2 + 1)
                / (stats.kurtosis(values, bias=False) + 3 * (count - 1) ** 2 / ((count - 2) * (count - 3)))),
        })
    return {
        "versions": versions("numpy", "scipy", "statsmodels"), "two": two, "pairs": pairs, "families": families,
        "summaries": summaries,
    }


def change_points():
    import numpy
    import ruptures
    from otava.analysis import compute_change_points
    from otava.change_point_divisive.calculator import PairDistanceCalculator
    generator = random.Random(2)

    def series(*parts):
        return [x for count, level, noise in parts for x in normals(generator, count, level, noise)]

    shapes = [
        ((40, 0, 0.01),), ((12, 0, 0.01), (8, 0.05, 0.01)), ((25, 0, 0.01), (25, 0.04, 0.01), (25, 0, 0.01)),
        ((60, 0, 0.02), (5, 0.2, 0.02), (60, 0, 0.02)), ((40, 0, 0.01), (60, 0.06, 0.01), (43, 0.15, 0.01), (61, 0.05, 0.01)),
        ((30, 0, 0.01), (30, 0.1, 0.01), (30, 0.2, 0.01), (30, 0.05, 0.01)), ((150, 0, 0.03),),
    ]
    histories = []
    for shape in shapes:
        values = series(*shape)
        points, _ = compute_change_points(values, window_len=50, max_pvalue=0.001)
        histories.append({
            "values": values, "indices": [int(p.index) for p in points],
            "meansBefore": [float(p.stats.mean_1) for p in points],
        })
    candidates = []
    for count in (2, 5, 12, 50):
        values = series((count // 2, 0, 1), (count - count // 2, 1, 1))
        point = PairDistanceCalculator(numpy.array(values)).get_candidate_change_point(slice(0, count))
        candidates.append({"values": values, "index": int(point.index), "distance": float(point.qhat)})
    segments = []
    for shape in (
        ((100, 5, 0.1),), ((10, 9, 0.3), (40, 5, 0.2), (50, 6, 0.2)), ((60, 5, 0.1), (60, 5, 0.8)),
        ((20, 4, 1), (5, 40, 1), (100, 4, 1), (75, 9, 2)),
    ):
        values = series(*shape)
        cost = ruptures.costs.CostNormal(add_small_diag=False)
        found = ruptures.Pelt(custom_cost=cost, min_size=2, jump=1).fit(numpy.array(values))
        segments.append({"values": values, "starts": found.predict(pen=15 * math.log(len(values)))[:-1]})
    return {
        "versions": versions("apache-otava", "ruptures"), "histories": histories, "candidates": candidates,
        "segments": segments,
    }


def pyperf_rules():
    import pyperf
    from pyperf._utils import is_significant
    generator = random.Random(3)
    comparisons = []
    for count, shift in ((5, 0.0), (10, 0.02), (20, 0.01), (60, 0.004), (60, 0.0), (30, 0.006)):
        first = [abs(x) for x in normals(generator, count, 1, 0.02)]
        second = [abs(x) for x in normals(generator, count, 1 + shift, 0.02)]
        significant, score = is_significant(first, second)
        runs = [pyperf.Run([x], metadata={"name": "b"}, collect_metadata=False) for x in first]
        benchmark = pyperf.Benchmark(runs)
        comparisons.append({
            "first": first, "second": second, "significant": bool(significant), "score": score,
            "mean": benchmark.mean(), "deviation": benchmark.stdev(), "median": benchmark.median(),
        })
    return {"versions": versions("pyperf"), "comparisons": comparisons}


def plain(value):
    """Numbers of numpy as numbers of Python."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value.item() if hasattr(value, "item") else value


def equal(left, right):
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(k == "versions" or equal(left[k], right[k]) for k in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(equal, left, right))
    if isinstance(left, float) or isinstance(right, float):
        return math.isclose(left, right, rel_tol=1e-7, abs_tol=1e-12)
    return left == right


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare with the committed numbers")
    check = parser.parse_args().check
    enter_environment()
    different = False
    FOLDER.mkdir(parents=True, exist_ok=True)
    makers = {"distributions": distributions, "tests": tests, "change-points": change_points, "pyperf": pyperf_rules}
    for name, make in makers.items():
        path = FOLDER / f"{name}.json"
        numbers = json.loads(json.dumps(plain(make())))
        if not check:
            rows = [
                f'"{key}": ' + (
                    "[\n" + ",\n".join(json.dumps(row, allow_nan=False) for row in value) + "\n]" if isinstance(value, list)
                    else json.dumps(value))
                for key, value in numbers.items()
            ]
            path.write_text("{\n" + ",\n".join(rows) + "\n}\n")
            print(f"wrote {path.relative_to(ROOT)}")
            continue
        committed = json.loads(path.read_text())
        same = equal(committed, numbers)
        different = different or not same
        note = "" if committed["versions"] == numbers["versions"] else f", other versions: {numbers['versions']}"
        print(f"{path.relative_to(ROOT)}: {'equal' if same else 'DIFFERENT'}{note}")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
