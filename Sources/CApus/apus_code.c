#define _GNU_SOURCE
#include "include/apus_code.h"
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

// Two views of one anonymous file: no page is ever writable and executable at the same address, and nothing needs to be
// switched while other threads run the code (LuaJIT and V8 switch protections, which stops them).
intptr_t apus_reserve_code(intptr_t bytes, intptr_t data, intptr_t *writable) {
  // The system call itself: the C library of older systems lacks the function.
  int file = (int)syscall(SYS_memfd_create, "apus-jit", 1u /* MFD_CLOEXEC */);
  if (file < 0) return 0;
  if (ftruncate(file, bytes) != 0) {
    close(file);
    return 0;
  }
  char *executable =
      mmap(NULL, (size_t)(bytes + data), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  char *alias = MAP_FAILED;
  int failed = executable == MAP_FAILED;
  if (!failed) {
    alias = mmap(NULL, (size_t)bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    failed = alias == MAP_FAILED ||
             mmap(executable, (size_t)bytes, PROT_READ | PROT_EXEC, MAP_SHARED | MAP_FIXED, file, 0) == MAP_FAILED ||
             mprotect(executable + bytes, (size_t)data, PROT_READ | PROT_WRITE) != 0;
  }
  close(file);
  if (failed) {
    if (alias != MAP_FAILED) munmap(alias, (size_t)bytes);
    if (executable != MAP_FAILED) munmap(executable, (size_t)(bytes + data));
    return 0;
  }
  *writable = (intptr_t)alias;
  return (intptr_t)executable;
}

void apus_release_code(intptr_t executable, intptr_t writable, intptr_t bytes, intptr_t data) {
  munmap((void *)executable, (size_t)(bytes + data));
  munmap((void *)writable, (size_t)bytes);
}
