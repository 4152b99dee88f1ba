#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <linux/perf_event.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// A counter on one process that is switched on by its exec and inherited by its children; the kernel adds a child's count
// to this one when the child ends. Source: perf_event_open(2).
int apus_counter_open(apus_counter_kind kind, pid_t process) {
    struct perf_event_attr attributes;
    memset(&attributes, 0, sizeof attributes);
    attributes.size = sizeof attributes;
    attributes.type = kind == APUS_COUNT_INSTRUCTIONS ? PERF_TYPE_HARDWARE : PERF_TYPE_SOFTWARE;
    attributes.config = kind == APUS_COUNT_INSTRUCTIONS ? PERF_COUNT_HW_INSTRUCTIONS : PERF_COUNT_SW_TASK_CLOCK;
    attributes.disabled = 1;
    attributes.inherit = 1;
    attributes.enable_on_exec = 1;
    attributes.exclude_kernel = 1;
    attributes.exclude_hv = 1;
    attributes.read_format = PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING;
    long descriptor = syscall(SYS_perf_event_open, &attributes, process, -1, -1, PERF_FLAG_FD_CLOEXEC);
    return descriptor < 0 ? -errno : (int)descriptor;
}

int64_t apus_counter_read(int descriptor) {
    uint64_t values[3];  // the count, the time it was wanted, the time it ran
    if (read(descriptor, values, sizeof values) != (ssize_t)sizeof values) return -1;
    // Shared with other users of the counters it would be an estimate, not a count.
    return values[1] == values[2] && values[1] > 0 ? (int64_t)values[0] : -1;
}
