#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <linux/perf_event.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// A counter on this thread that is switched on by exec and inherited by children: this process makes no exec, so only its
// children count. The kernel adds a child's count to this one when the child ends. Source: perf_event_open(2).
static int open_counter(uint32_t type, uint64_t configuration) {
    struct perf_event_attr attributes;
    memset(&attributes, 0, sizeof attributes);
    attributes.size = sizeof attributes;
    attributes.type = type;
    attributes.config = configuration;
    attributes.disabled = 1;
    attributes.inherit = 1;
    attributes.enable_on_exec = 1;
    attributes.exclude_kernel = 1;
    attributes.exclude_hv = 1;
    attributes.read_format = PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING;
    long descriptor = syscall(SYS_perf_event_open, &attributes, 0, -1, -1, PERF_FLAG_FD_CLOEXEC);
    return descriptor < 0 ? -errno : (int)descriptor;
}

int apus_instruction_counter_open(void) {
    return open_counter(PERF_TYPE_HARDWARE, PERF_COUNT_HW_INSTRUCTIONS);
}

int apus_task_clock_counter_open(void) { return open_counter(PERF_TYPE_SOFTWARE, PERF_COUNT_SW_TASK_CLOCK); }

int64_t apus_counter_read(int descriptor) {
    uint64_t values[3];  // the count, the time it was wanted, the time it ran
    if (read(descriptor, values, sizeof values) != (ssize_t)sizeof values) return -1;
    // Shared with other users of the counters it would be an estimate, not a count.
    return values[1] == values[2] && values[1] > 0 ? (int64_t)values[0] : -1;
}
