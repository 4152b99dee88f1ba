#!/bin/bash
# stress.sh APUS: the long tests. Writes .build/stress.log as well; exits with 1 when one of them fails.
set -u
apus=$1
log=.build/stress.log
python=/usr/bin/python3
failed=0
step() {
    echo "== $*" | tee -a "$log"
    "$@" >>"$log" 2>&1
    local status=$?
    tail -n 3 "$log"
    if [ $status != 0 ]; then failed=1; echo "FAILED: $*" | tee -a "$log"; fi
}
: >"$log"
step env APUS_STRESS=1 APUS="$apus" swift test --scratch-path .build-test
step env APUS_GC_STRESS=100 APUS_GC_POISON=1 $python Tests/Python/compare.py --timeout 300 --python "$apus"
step env APUS_GC_STRESS=10 APUS_GC_POISON=1 $python suites/check.py --timeout 3000 --python "$apus" kernels
step $python Tests/Python/fuzz/run.py --python "$apus" --seed 1 --count 20000 --jobs 2
for engine in switch jitcode; do
    step env APUS_ENGINE=$engine $python Tests/Python/fuzz/run.py --python "$apus" --seed 2 --count 500 --timeout 1200
done
step env APUS_GC_STRESS=100 APUS_GC_POISON=1 $python Tests/Python/fuzz/run.py --python "$apus" --seed 3 --count 500 --timeout 1200
step "${apus%/*}/apus-bench" suites install pyperformance
step $python scripts/kill_and_resume.py "${apus%/*}/apus-bench" -- --suite talk,kernels,pyperformance \
    --filter 'talk/*,kernels/*,tag:core' --runtime "cpython,apus=$apus" --threads 1,2 --rounds 1 --iterations 1
exit $failed
