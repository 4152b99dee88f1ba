# make bench    installs what is missing, builds, runs the default suites on CPython, PyPy and apus
# make test     the same set-up, then every test
# make stress   the long tests
BUILD := .build
RELEASE := $(BUILD)/release
CPYTHON ?= /usr/bin/python3
BUDGET ?= 10m
PACKAGES := make libsqlite3-dev libgmp-dev libgnuplot-iostream-dev libboost-iostreams-dev libboost-filesystem-dev \
  libboost-system-dev gnuplot-nox python3 python3-venv binutils
OPTIONAL := pypy3 valgrind chromium

.PHONY: bench test stress build release preflight generate lint check-rswift python-tests clean

bench: release
	$(RELEASE)/apus-bench run --suite talk,kernels --threads 1,2 --rounds 3 --iterations 3 --budget $(BUDGET)

build: preflight
	swift build

release: preflight
	swift build -c release --product apus
	swift build -c release --product apus-bench

test: preflight lint check-rswift release
	swift build --build-tests --scratch-path .build-test
	.build-test/debug/apus-generate --check .
	APUS=$(CURDIR)/$(RELEASE)/apus APUS_BENCH=$(CURDIR)/$(RELEASE)/apus-bench \
	  swift test --skip-build --parallel --scratch-path .build-test
	$(MAKE) python-tests

# Python programs on the three engines against CPython; the kernels' checksums; the worker's own tests; the report page in
# a browser, where there is one.
python-tests:
	$(CPYTHON) suites/test_worker.py $(CPYTHON) $(CURDIR)/$(RELEASE)/apus
	$(CPYTHON) Tests/Browser/report_test.py $(CURDIR)/$(RELEASE)/apus-bench
	$(CPYTHON) scripts/pyperf_roundtrip.py $(CURDIR)/$(RELEASE)/apus-bench
	$(CPYTHON) suites/check.py --python $(RELEASE)/apus talk kernels
	$(CPYTHON) Tests/Python/compare.py --python $(CURDIR)/$(RELEASE)/apus
	$(CPYTHON) Tests/Python/fuzz/run.py --python $(CURDIR)/$(RELEASE)/apus --reference "$(CPYTHON) -S" --seed 1 --count 400
	APUS_ENGINE=switch $(CPYTHON) Tests/Python/compare.py --python $(CURDIR)/$(RELEASE)/apus
	APUS_ENGINE=jitcode $(CPYTHON) Tests/Python/compare.py --python $(CURDIR)/$(RELEASE)/apus \
	  engines integers floats lists dicts functions classes generators exceptions programs

stress: release
	scripts/stress.sh $(CURDIR)/$(RELEASE)/apus

preflight:
	@scripts/preflight.sh "$(PACKAGES)" "$(OPTIONAL)"

# What follows from the opcode and layout tables.
generate:
	swift run apus-generate .
	swift run apus-generate .

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

# The RSwift subset, and whether the jitcode is up to date.
check-rswift:
	Sources/Translator/build.sh --check
	Sources/Translator/build.sh --test

clean:
	rm -rf .build .build-test
