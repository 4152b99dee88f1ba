#!/bin/bash
# hostile.sh APUS SEEDS [COUNT]: calls of builtin methods whose arguments change the receiver, COUNT for each of the seeds
# 1 to SEEDS. Fails when a run crashes or does not end.
apus=$1
seeds=$2
count=${3:-2000}
program=$(dirname "$0")/../Tests/Python/fuzz/hostile.py
failed=0
for seed in $(seq 1 "$seeds"); do
    output=$(timeout "${HOSTILE_TIMEOUT:-300}" "$apus" "$program" "$seed" "$count" 2>&1)
    status=$?
    if [ $status != 0 ] || [ "$(tail -1 <<<"$output")" != done ]; then
        failed=1
        echo "hostile: seed $seed ends with status $status; see $apus $program $seed $count 0"
        tail -3 <<<"$output"
    fi
done
[ $failed = 0 ] && echo "hostile: $seeds seeds of $count calls, no crash"
exit $failed
