#pragma once
#include <stdbool.h>
#include <stdint.h>
/// Acquire load of the word at `address`.
static inline intptr_t apus_load_acquire(intptr_t address) {
  return __atomic_load_n((const intptr_t *)address, __ATOMIC_ACQUIRE);
}
/// Relaxed load of the word at `address`.
static inline intptr_t apus_load_relaxed(intptr_t address) {
  return __atomic_load_n((const intptr_t *)address, __ATOMIC_RELAXED);
}
/// Release store of the word at `address`.
static inline void apus_store_release(intptr_t address, intptr_t value) {
  __atomic_store_n((intptr_t *)address, value, __ATOMIC_RELEASE);
}
/// Strong compare and swap; true when the swap happened.
static inline bool apus_compare_and_swap(intptr_t address, intptr_t expected, intptr_t desired) {
  return __atomic_compare_exchange_n((intptr_t *)address, &expected, desired, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
}
/// Stores `value` in the word at `address` and returns what was there, sequentially consistent.
static inline intptr_t apus_exchange(intptr_t address, intptr_t value) {
  return __atomic_exchange_n((intptr_t *)address, value, __ATOMIC_SEQ_CST);
}
/// Sleeps while the lower 32 bits at `address` are `expected`, until apus_wake, a signal or the time `deadline`
/// (nanoseconds of the monotonic clock; negative: for ever). 0 or an error number: EAGAIN, EINTR, ETIMEDOUT.
int apus_wait(intptr_t address, uint32_t expected, intptr_t deadline);
/// Wakes up to `count` threads that sleep in apus_wait at `address`, whose memory need not exist any more.
void apus_wake(intptr_t address, int count);
/// An address in the innermost native frame.
static inline intptr_t apus_stack_pointer(void) { return (intptr_t)__builtin_frame_address(0); }
/// The kernel's number of the calling thread.
intptr_t apus_thread_number(void);
