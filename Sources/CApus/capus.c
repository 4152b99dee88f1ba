#define _GNU_SOURCE
#include "CApus.h"
#include <errno.h>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

intptr_t apus_thread_number(void) { return (intptr_t)syscall(SYS_gettid); }

int apus_wait(intptr_t address, uint32_t expected, intptr_t deadline) {
  struct timespec time = {deadline / 1000000000, deadline % 1000000000};
  // FUTEX_WAIT_BITSET takes an absolute time, of the monotonic clock; FUTEX_WAIT a relative one.
  long result = syscall(SYS_futex, address, FUTEX_WAIT_BITSET_PRIVATE, expected, deadline < 0 ? NULL : &time, NULL,
                        FUTEX_BITSET_MATCH_ANY);
  return result == 0 ? 0 : errno;
}

void apus_wake(intptr_t address, int count) {
  int code = errno;
  syscall(SYS_futex, address, FUTEX_WAKE_PRIVATE, count);
  errno = code;
}
