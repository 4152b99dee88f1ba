#pragma once
#include <stdint.h>
/// Reserves memory for machine code twice over the same pages: `bytes` (a multiple of the page size) to execute, at the
/// result, and to write, at `*writable`. Behind the executable pages lie `data` bytes that can be read and written, so
/// that code reaches them relative to its own address. Pages take memory when they are touched. 0 where the system has none.
intptr_t apus_reserve_code(intptr_t bytes, intptr_t data, intptr_t *writable);
/// Gives back what `apus_reserve_code` made.
void apus_release_code(intptr_t executable, intptr_t writable, intptr_t bytes, intptr_t data);
/// Calls machine code at `code` with up to four words, in the C calling convention.
static inline intptr_t apus_call_code(intptr_t code, intptr_t a, intptr_t b, intptr_t c, intptr_t d) {
  return ((intptr_t(*)(intptr_t, intptr_t, intptr_t, intptr_t))code)(a, b, c, d);
}
