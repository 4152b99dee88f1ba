#!/bin/bash
# stress.sh APUS: the long tests, on the release binary APUS and on a checked build (overflow and bounds checks), with
# collections at every 10th to 100th allocation and poisoned memory. Prints a summary and writes .build/stress.log; exits
# with 1 when a part fails. APUS_STRESS_PARTS="NAME..." runs some parts only; APUS_CHECKED names a checked binary that
# exists already.
set -u
apus=$1
log=.build/stress.log
summary=.build/stress-summary.txt
python=/usr/bin/python3
parts=${APUS_STRESS_PARTS:-}
checked=${APUS_CHECKED:-}
failed=0
mkdir -p .build
: >"$log"
: >"$summary"

# part NAME COMMAND...: runs it, with its output in the log, and adds its line to the summary.
part() {
    local name=$1 started=$SECONDS output status
    shift
    if [ -n "$parts" ] && [[ " $parts " != *" $name "* ]]; then return; fi
    echo "== $name: $*" | tee -a "$log"
    output=$(mktemp)
    "$@" >"$output" 2>&1
    status=$?
    cat "$output" >>"$log"
    local last
    last=$(grep -v '^ *$' "$output" | tail -n 1 | cut -c 1-80)
    rm -f "$output"
    local verdict=passed
    if [ $status != 0 ]; then verdict=FAILED failed=1; fi
    printf '%-24s %-6s %6d s  %s\n' "$name" $verdict $((SECONDS - started)) "$last" | tee -a "$summary"
}
stressed() { local interval=$1; shift; env APUS_GC_STRESS="$interval" APUS_GC_POISON=1 "$@"; }

if [ -z "$checked" ]; then
    part checked-build env APUS_BUILD=checked swift build -c release --product apus --scratch-path .build-checked
    checked=.build-checked/release/apus
fi
checked=$(readlink -f "$checked")
corpus="$python Tests/Python/compare.py --timeout 600 --python"
threads=$(readlink -f Tests/Python/memory/threads_share_containers.py)

part swift-tests env APUS_STRESS=1 APUS="$apus" swift test --scratch-path .build-test
part swift-tests-gc100 stressed 100 env APUS="$apus" swift test --skip-build --scratch-path .build-test --skip Bench
for flavor in release checked; do
    binary=$apus
    if [ $flavor = checked ]; then binary=$checked; fi
    part corpus-$flavor $corpus "$binary"
    part corpus-$flavor-gc100 stressed 100 $corpus "$binary"
    part corpus-$flavor-gc10 stressed 10 $corpus "$binary"
    part corpus-$flavor-switch stressed 100 env APUS_ENGINE=switch $corpus "$binary"
    part kernels-$flavor $python suites/check.py --timeout 600 --python "$binary" talk kernels
    part kernels-$flavor-gc10 stressed 10 $python suites/check.py --timeout 3000 --python "$binary" talk kernels
    part threads-$flavor "$binary" "$threads" 5000
    part torture-$flavor scripts/torture.sh "$binary" 25
    part torture-$flavor-gc50 stressed 50 scripts/torture.sh "$binary" 5 30
    part threads-$flavor-gc50 stressed 50 "$binary" "$threads" 300
    part fuzz-$flavor $python Tests/Python/fuzz/run.py --python "$binary" --seed 1 --count 20000 --jobs 2
    part hostile-$flavor scripts/hostile.sh "$binary" 100 5000
    part hostile-$flavor-gc10 stressed 10 env HOSTILE_TIMEOUT=3000 scripts/hostile.sh "$binary" 5 2000
    part fuzz-$flavor-gc100 stressed 100 \
        $python Tests/Python/fuzz/run.py --python "$binary" --seed 3 --count 500 --timeout 1200
done
for engine in switch jitcode; do
    part fuzz-$engine env APUS_ENGINE=$engine \
        $python Tests/Python/fuzz/run.py --python "$apus" --seed 2 --count 500 --timeout 1200
done
part swift-tests-checked env APUS_BUILD=checked APUS="$checked" swift test --scratch-path .build-test-checked --skip Bench
part pyperformance "${apus%/*}/apus-bench" suites install pyperformance
part kill-moments $python scripts/kill_and_resume.py "${apus%/*}/apus-bench" --moments 50 --seed 1
part kill-and-resume $python scripts/kill_and_resume.py "${apus%/*}/apus-bench" -- --suite talk,kernels,pyperformance \
    --filter 'talk/*,kernels/*,tag:core' --runtime "cpython,apus=$apus" --threads 1,2 --rounds 1 --iterations 1

echo
echo "Summary ($log)"
cat "$summary"
cat "$summary" >>"$log"
exit $failed
