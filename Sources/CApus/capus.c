#define _GNU_SOURCE
#include "CApus.h"
#include <sys/syscall.h>
#include <unistd.h>

intptr_t apus_thread_number(void) { return (intptr_t)syscall(SYS_gettid); }
