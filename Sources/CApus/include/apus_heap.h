#pragma once
#include <stddef.h>
#include <stdint.h>
/// Stores the callee-saved registers as they are at the call to `buffer` (16 words) and returns the caller's stack
/// pointer: together with the stack from there on, that is every word that the callers may hold a reference in.
intptr_t apus_save_registers(intptr_t buffer);
/// The calling thread's native stack: its lowest address; its size in bytes goes to `*size`. 0 when unknown.
intptr_t apus_native_stack(intptr_t *size);
/// Grows the mapping of `bytes` at `address` to `larger`, elsewhere if need be; its new address, or 0.
intptr_t apus_remap(intptr_t address, intptr_t bytes, intptr_t larger);
/// Puts memory behind the pages of [`address`, `address + bytes`), where the system can do so in one call.
void apus_populate(intptr_t address, intptr_t bytes);
/// Asks the processor to load the cache line of `address`, which need not be valid.
static inline void apus_prefetch(intptr_t address) { __builtin_prefetch((const void *)address, 1, 3); }
/// Sets bits of the word at `address`, sequentially consistent; async-signal-safe.
static inline void apus_set_bits(intptr_t address, intptr_t bits) {
  __atomic_fetch_or((intptr_t *)address, bits, __ATOMIC_SEQ_CST);
}
/// Clears bits of the word at `address` and returns which of them were set, sequentially consistent.
static inline intptr_t apus_take_bits(intptr_t address, intptr_t bits) {
  return __atomic_fetch_and((intptr_t *)address, ~bits, __ATOMIC_SEQ_CST) & bits;
}
