#!/bin/bash
# torture.sh APUS [SEEDS [ROUNDS]]: the torture program of threads with the seeds 1...SEEDS at a switch interval of 20 us;
# what it prints must be what CPython prints.
set -u
apus=$(readlink -f "$1")
cd "$(dirname "$0")/../Tests/Python/threads" || exit 2
expected=$(/usr/bin/python3 torture.py 1 5)
failed=0
for seed in $(seq 1 "${2:-25}"); do
    found=$(APUS_SWITCH_NS=20000 timeout 600 "$apus" torture.py "$seed" "${3:-100}" 2>&1)
    status=$?
    if [ $status != 0 ] || [ "$found" != "$expected" ]; then
        echo "seed $seed: exit code $status"
        diff <(echo "$expected") <(echo "$found") | head -n 20
        failed=$((failed + 1))
    fi
done
echo "${2:-25} seeds, $failed failed"
[ $failed = 0 ]
