# `make help` lists the targets.
BUILD := .build
RELEASE := $(BUILD)/release
CPYTHON ?= /usr/bin/python3
BUDGET ?= 10m
PACKAGES := make libsqlite3-dev libgmp-dev libgnuplot-iostream-dev libboost-iostreams-dev libboost-filesystem-dev \
  libboost-system-dev gnuplot-nox python3 python3-venv binutils
OPTIONAL := pypy3 valgrind chromium

.PHONY: help bench test quick race stress build release preflight generate lint check-rswift python-tests bless clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/:/' | awk -F: '{ printf "  make %-14s%s\n", $$1, $$2 }'

bench: release  ## install what is missing, build, run the default suites on CPython, PyPy and apus (BUDGET=3m)
	$(RELEASE)/apus-bench run --suite talk,kernels --threads 1,2 --rounds 3 --budget $(BUDGET)

build: preflight  ## debug builds of everything
	swift build

release: preflight  ## optimized apus and apus-bench
	swift build -c release --product apus
	swift build -c release --product apus-bench

test: preflight lint check-rswift release  ## the same set-up as bench, then every test
	swift build --build-tests --scratch-path .build-test
	.build-test/debug/apus-generate --check .
	APUS=$(CURDIR)/$(RELEASE)/apus APUS_BENCH=$(CURDIR)/$(RELEASE)/apus-bench \
	  swift test --skip-build --parallel --scratch-path .build-test
	$(MAKE) python-tests

# Unoptimized, on the portable engine, in a scratch path of its own: 40 s the first time, then seconds.
quick:  ## build apus unoptimized and compare one AREA of Tests/Python with CPython: make quick AREA=lists
	APUS_BUILD=plain swift build --product apus --scratch-path .build-plain
	$(CPYTHON) Tests/Python/compare.py --python $(CURDIR)/.build-plain/debug/apus $(AREA)

# Python programs on the three engines against CPython; the kernels' checksums; the worker's own tests; the report page in
# a browser, where there is one; what the pages about libraries say (with a package index).
python-tests:  ## the Python programs alone; needs the release binaries
	$(CPYTHON) suites/test_worker.py $(CPYTHON) $(CURDIR)/$(RELEASE)/apus
	$(CPYTHON) Tests/Browser/report_test.py $(CURDIR)/$(RELEASE)/apus-bench
	$(CPYTHON) scripts/pyperf_roundtrip.py $(CURDIR)/$(RELEASE)/apus-bench
	$(CPYTHON) scripts/tutorials.py --if-online $(CURDIR)/$(RELEASE)/apus-bench \
	  library-python.md library-extension.md
	$(CPYTHON) suites/check.py --python $(RELEASE)/apus talk kernels
	$(CPYTHON) Tests/Python/compare.py --python $(CURDIR)/$(RELEASE)/apus
	$(CPYTHON) Tests/Python/fuzz/run.py --python $(CURDIR)/$(RELEASE)/apus --reference "$(CPYTHON) -S" --seed 1 --count 400
	APUS_SWITCH_NS=20000 $(CPYTHON) Tests/Python/compare.py --python $(CURDIR)/$(RELEASE)/apus threads
	scripts/torture.sh $(RELEASE)/apus 3
	scripts/hostile.sh $(RELEASE)/apus 3 2000
	APUS_ENGINE=switch $(CPYTHON) Tests/Python/compare.py --python $(CURDIR)/$(RELEASE)/apus
	APUS_ENGINE=jitcode $(CPYTHON) Tests/Python/compare.py --python $(CURDIR)/$(RELEASE)/apus \
	  engines integers floats lists dicts functions classes generators exceptions programs

# Reports of the thread sanitizer are errors; scripts/race.suppressions says what it cannot see.
race:  ## the programs of Tests/Python/threads under the thread sanitizer, on the switch engine
	APUS_BUILD=race swift build --product apus --sanitize=thread --scratch-path .build-race
	scripts/race.sh $(CURDIR)/.build-race/debug/apus

stress: release  ## the long tests
	scripts/stress.sh $(CURDIR)/$(RELEASE)/apus

preflight:
	@scripts/preflight.sh "$(PACKAGES)" "$(OPTIONAL)"

generate:  ## everything that follows from the tables and the RSwift files
	swift run apus-generate .
	Sources/Translator/build.sh

bless:  ## write what the file tests print into Tests/FileTests
	APUS_BLESS=1 swift test --scratch-path .build-test --filter FileTests

lint:  ## swift format, strictly
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

# The RSwift subset, and whether the jitcode is up to date.
check-rswift:  ## the rules of RSwift, and whether the jitcode is current
	Sources/Translator/build.sh --check
	Sources/Translator/build.sh --test

clean:  ## remove the build folders
	rm -rf .build .build-test .build-plain
