#define _GNU_SOURCE
#include "include/apus_heap.h"
#include <pthread.h>
#include <sys/mman.h>

// A function without a prologue: what it sees in the callee-saved registers is what its caller had.
#if defined(__x86_64__)
__attribute__((naked, noinline)) intptr_t apus_save_registers(intptr_t buffer) {
  __asm__("movq %rbx, 0(%rdi)\n\t"
          "movq %rbp, 8(%rdi)\n\t"
          "movq %r12, 16(%rdi)\n\t"
          "movq %r13, 24(%rdi)\n\t"
          "movq %r14, 32(%rdi)\n\t"
          "movq %r15, 40(%rdi)\n\t"
          "leaq 8(%rsp), %rax\n\t"
          "ret");
}
#elif defined(__aarch64__)
__attribute__((naked, noinline)) intptr_t apus_save_registers(intptr_t buffer) {
  __asm__("stp x19, x20, [x0, #0]\n\t"
          "stp x21, x22, [x0, #16]\n\t"
          "stp x23, x24, [x0, #32]\n\t"
          "stp x25, x26, [x0, #48]\n\t"
          "stp x27, x28, [x0, #64]\n\t"
          "stp x29, x30, [x0, #80]\n\t"
          "mov x0, sp\n\t"
          "ret");
}
#else
#error "apus_save_registers: unknown processor"
#endif

intptr_t apus_native_stack(intptr_t *size) {
  pthread_attr_t attributes;
  void *lowest = NULL;
  size_t bytes = 0;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return 0;
  int failed = pthread_attr_getstack(&attributes, &lowest, &bytes);
  pthread_attr_destroy(&attributes);
  if (failed) return 0;
  *size = (intptr_t)bytes;
  return (intptr_t)lowest;
}

intptr_t apus_remap(intptr_t address, intptr_t bytes, intptr_t larger) {
  void *moved = mremap((void *)address, (size_t)bytes, (size_t)larger, MREMAP_MAYMOVE);
  return moved == MAP_FAILED ? 0 : (intptr_t)moved;
}

void apus_populate(intptr_t address, intptr_t bytes) {
#ifdef MADV_POPULATE_WRITE
  madvise((void *)address, (size_t)bytes, MADV_POPULATE_WRITE);
#else
  (void)address, (void)bytes;
#endif
}
