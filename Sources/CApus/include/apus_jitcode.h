#pragma once
#include <stdint.h>

// The image of the handlers' jitcode (jitcode.c, made by apus-translate).
extern const int32_t apus_jitcode_image[];

// Address of its first word; a function because Swift does not see arrays without a length.
static inline const int32_t *apus_jitcode(void) { return apus_jitcode_image; }
