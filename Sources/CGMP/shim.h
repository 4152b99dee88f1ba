// The GNU multiple precision library as Swift sees it. Swift does not import GMP's renaming macros
// (mpn_add -> __gmpn_add), so ApusNumerics/Integers/LimbPrimitives.swift gives the functions their names back.
#ifndef APUS_CGMP_SHIM_H
#define APUS_CGMP_SHIM_H

#include <gmp.h>
#include <locale.h>
#include <stdio.h>

#if GMP_NUMB_BITS != 64
#error "Apus expects GMP with 64-bit limbs and no nails"
#endif

/// strtod under a given locale; the header declares it for _GNU_SOURCE only.
extern double strtod_l(const char *text, char **end, locale_t locale);

/// The decimal digits of `value`, correctly rounded, as the C library prints them: `%.*e` when `exponent` is non-zero,
/// else `%.*f`. Returns the full length as snprintf does. (Swift cannot call a variadic function.)
static inline int apus_print_double(char *text, unsigned long capacity, int exponent, int precision, double value) {
    return snprintf(text, capacity, exponent ? "%.*e" : "%.*f", precision, value);
}

#endif
