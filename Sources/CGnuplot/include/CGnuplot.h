#ifndef APUS_CGNUPLOT_H
#define APUS_CGNUPLOT_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A running gnuplot, reached through gnuplot-iostream.
typedef struct apus_gnuplot apus_gnuplot;

/// Starts `program` (null: "gnuplot", found in PATH). Returns null when it cannot be started; `errno` says why.
apus_gnuplot *apus_gnuplot_open(const char *program);

/// Sends lines of gnuplot's language. Returns 0, or -1 when the pipe is broken.
int apus_gnuplot_send(apus_gnuplot *gnuplot, const char *text);

/// Defines the inline data `$name`: `rows` lines of an optional quoted label and `columns` numbers (row by row). NaN marks
/// a missing value. Returns 0, or -1 when the pipe is broken.
int apus_gnuplot_data(apus_gnuplot *gnuplot, const char *name, const char *const *labels, const double *values,
                      size_t rows, size_t columns);

/// Ends gnuplot and frees. Returns its exit status, 128 + signal when a signal ended it, or -1. `messages` (may be null)
/// receives the start of what it wrote to standard error, as a C string of at most `capacity` bytes.
int apus_gnuplot_close(apus_gnuplot *gnuplot, char *messages, size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
