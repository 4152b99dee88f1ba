#ifndef APUS_CPROCESS_H
#define APUS_CPROCESS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Child processes in groups of their own, with one child's resource usage. Neither Foundation nor posix_spawn reports
// the usage of one child: RUSAGE_CHILDREN is a maximum over all of them.

/// What wait4(2) says about one child.
typedef struct {
    int32_t wait_status;  // decode with apus_exit_status and apus_termination_signal
    int64_t user_us;
    int64_t system_us;
    int64_t max_resident_kib;
    int64_t minor_faults;
    int64_t major_faults;
    int64_t voluntary_switches;
    int64_t involuntary_switches;
} apus_child_usage;

/// What a counter counts, in user mode.
typedef enum {
    APUS_COUNT_INSTRUCTIONS,
    /// Nanoseconds of CPU time, by the kernel's own counter, which needs no hardware.
    APUS_COUNT_TASK_CLOCK,
} apus_counter_kind;

/// Starts `arguments[0]` (looked up in the child's PATH) in a new process group, with all signals at their defaults and
/// no descriptors but the three given ones and, if `own` is not negative, that one as descriptor 3. The child gets SIGKILL when this thread dies. `directory` may be null. With
/// `has_fixed_layout` its addresses are not randomized, where the kernel permits. It runs on the one CPU, or on all that
/// this process may use if `cpu` is negative.
/// Returns 0 and sets `pid`, `pid_descriptor` (becomes readable when the child ends; close it) and `counter` (what the
/// child and its children do after the exec; close it; negative where the kernel has no such counter), or returns an
/// errno.
int apus_child_start(const char *const arguments[], const char *const environment[], const char *directory,
                     int has_fixed_layout, int cpu, int input, int output, int error_output, int own,
                     apus_counter_kind counter_kind, pid_t *pid, int *pid_descriptor, int *counter);

/// Kills what is left of the child's process group, then reaps the child: in this order, because the group's number
/// could name strangers after the reaping. Waits until the child has ended. Returns 0 or an errno.
int apus_child_reap(pid_t pid, apus_child_usage *usage);

/// Sends a signal to the child's whole process group.
void apus_child_signal_group(pid_t pid, int signal_number);

/// Opens a counter of a process of ours that has not made its exec yet, and of its children. Returns a descriptor, or a
/// negative errno.
int apus_counter_open(apus_counter_kind kind, pid_t process);
/// What the process and those of its children that were reaped counted, or -1 when it cannot be read or did not run all
/// the time.
int64_t apus_counter_read(int descriptor);

/// Exit status 0...255, or -1 when the child was killed by a signal.
int apus_exit_status(int wait_status);
/// The signal that killed the child, or 0.
int apus_termination_signal(int wait_status);

/// pipe2(2) with O_CLOEXEC.
int apus_pipe(int descriptors[2]);
/// A channel through which `descriptors[0]` gives turns and a child reads them, one line each, from `descriptors[1]`.
/// Returns 0, or -1 with errno set.
int apus_turn_channel(int descriptors[2]);
/// Gives a turn; a reader that has gone is no error that ends this process. Returns 0 or an errno.
int apus_turn_give(int descriptor);
/// How many CPUs this process may use, or -1.
int apus_usable_cpus(void);
/// The highest number below `limit` of a CPU that this process may use, or -1.
int apus_usable_cpu_below(int limit);

/// CLOCK_MONOTONIC in nanoseconds.
int64_t apus_monotonic_ns(void);

/// From now on SIGINT and SIGTERM only make `apus_interrupted` true and the returned descriptor readable; the second
/// one ends the process. SIGPIPE is ignored. Returns the descriptor, or -1.
int apus_interrupt_catch(void);
/// The descriptor, or -1 while nothing is caught.
int apus_interrupt_descriptor(void);
/// The signal that came, or 0.
int apus_interrupted(void);
/// Forgets the signal that came, for tests.
void apus_interrupt_reset(void);

/// SHA-256 (FIPS 180-4).
typedef struct {
    uint32_t state[8];
    uint64_t byte_count;
    uint8_t pending[64];
} apus_sha256;
void apus_sha256_start(apus_sha256 *hash);
void apus_sha256_update(apus_sha256 *hash, const uint8_t *bytes, size_t count);
void apus_sha256_finish(apus_sha256 *hash, uint8_t digest[32]);

#endif
