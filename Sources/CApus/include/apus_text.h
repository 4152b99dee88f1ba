// Searching in bytes: functions of the C library that its Swift module does not show.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

extern void *memmem(const void *text, size_t size, const void *part, size_t part_size);
extern void *memrchr(const void *text, int byte, size_t size);

/// The first place of `part` in `text`, or null.
static inline const void *apus_find_bytes(const void *text, size_t size, const void *part, size_t part_size) {
    return memmem(text, size, part, part_size);
}

/// The last place of a byte, or null.
static inline const void *apus_find_last_byte(const void *text, int byte, size_t size) {
    return memrchr(text, byte, size);
}

/// The first place of a 32-bit unit among `count` aligned ones, or null.
static inline const void *apus_find_wide(const void *text, uint32_t unit, size_t count) {
    return wmemchr((const wchar_t *)text, (wchar_t)unit, count);
}
