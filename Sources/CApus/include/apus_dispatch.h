// Made by apus-generate from the tables in ApusBytecode. Do not edit: run `make generate`.
// Tail-call dispatch: each wrapper inlines the Swift body of its operation and jumps to the next one. The four
// machine registers are pc (the next instruction), fp, k (constants; caches below) and ts (the thread state).
#pragma once
#include <stdint.h>
#define APUS_SWIFT __attribute__((swiftcall))
#define APUS_TAIL __attribute__((preserve_none))
#define APUS_MUSTTAIL __attribute__((musttail))
typedef APUS_TAIL void (*apus_handler)(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins);
static const apus_handler apus_handlers[256];
APUS_SWIFT intptr_t apus_loop_is_hot(intptr_t ts, intptr_t instruction, intptr_t pc);
#define APUS_NEXT ins = *(const uint64_t *)pc; pc += 8; \
  APUS_MUSTTAIL return apus_handlers[(uint8_t)ins](pc, fp, k, ts, ins)
APUS_SWIFT intptr_t apus_op_nop(intptr_t ts, intptr_t fp, intptr_t pc);
static APUS_TAIL void apus_tail_nop(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_nop(ts, fp, pc);
  APUS_NEXT;
}
static APUS_TAIL void apus_tail_halt(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {}
APUS_SWIFT intptr_t apus_op_unwind(intptr_t ts, intptr_t fp, intptr_t pc);
static APUS_TAIL void apus_tail_unwind(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_unwind(ts, fp, pc);
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_move(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_move(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_move(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_loadConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadInteger(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_loadInteger(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadInteger(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadNull(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a);
static APUS_TAIL void apus_tail_loadNull(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadNull(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_checkBound(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_checkBound(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_checkBound(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_makeCell(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_makeCell(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_makeCell(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadCell(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_loadCell(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadCell(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_storeCell(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_storeCell(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_storeCell(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_deleteCell(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_deleteCell(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_deleteCell(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadClosure(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_loadClosure(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadClosure(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadFree(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_loadFree(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadFree(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_storeFree(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_storeFree(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_storeFree(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_deleteFree(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_deleteFree(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_deleteFree(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadClassFree(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_loadClassFree(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadClassFree(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadName(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_loadName(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadName(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_storeName(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_storeName(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_storeName(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_deleteName(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t b);
static APUS_TAIL void apus_tail_deleteName(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_deleteName(ts, fp, k, pc, (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadGlobal(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_loadGlobal(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadGlobal(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_storeGlobal(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_storeGlobal(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_storeGlobal(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_deleteGlobal(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t b);
static APUS_TAIL void apus_tail_deleteGlobal(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_deleteGlobal(ts, fp, k, pc, (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadAttribute(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_loadAttribute(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadAttribute(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_storeAttribute(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_storeAttribute(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_storeAttribute(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_deleteAttribute(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_deleteAttribute(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_deleteAttribute(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadMethod(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_loadMethod(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadMethod(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadItem(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_loadItem(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadItem(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadItemInteger(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_loadItemInteger(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadItemInteger(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(int16_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_storeItem(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_storeItem(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_storeItem(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_deleteItem(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_deleteItem(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_deleteItem(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_buildSlice(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_buildSlice(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_buildSlice(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_add(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_add(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_add(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceAdd(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceAdd(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceAdd(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_subtract(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_subtract(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_subtract(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceSubtract(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceSubtract(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceSubtract(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_multiply(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_multiply(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_multiply(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceMultiply(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceMultiply(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceMultiply(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_trueDivide(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_trueDivide(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_trueDivide(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceTrueDivide(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceTrueDivide(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceTrueDivide(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_floorDivide(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_floorDivide(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_floorDivide(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceFloorDivide(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceFloorDivide(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceFloorDivide(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_modulo(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_modulo(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_modulo(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceModulo(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceModulo(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceModulo(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_power(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_power(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_power(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplacePower(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplacePower(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplacePower(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_matrixMultiply(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_matrixMultiply(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_matrixMultiply(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceMatrixMultiply(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceMatrixMultiply(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceMatrixMultiply(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_leftShift(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_leftShift(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_leftShift(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceLeftShift(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceLeftShift(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceLeftShift(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_rightShift(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_rightShift(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_rightShift(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceRightShift(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceRightShift(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceRightShift(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_bitAnd(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_bitAnd(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_bitAnd(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceBitAnd(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceBitAnd(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceBitAnd(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_bitOr(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_bitOr(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_bitOr(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceBitOr(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceBitOr(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceBitOr(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_bitXor(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_bitXor(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_bitXor(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceBitXor(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceBitXor(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceBitXor(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_addConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_addConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_addConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceAddConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceAddConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceAddConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_subtractConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_subtractConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_subtractConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_inplaceSubtractConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_inplaceSubtractConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_inplaceSubtractConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_multiplyConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_multiplyConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_multiplyConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_trueDivideConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_trueDivideConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_trueDivideConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_floorDivideConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_floorDivideConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_floorDivideConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_moduloConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_moduloConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_moduloConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_powerConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_powerConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_powerConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_leftShiftConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_leftShiftConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_leftShiftConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_rightShiftConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_rightShiftConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_rightShiftConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_bitAndConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_bitAndConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_bitAndConstant(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_negate(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_negate(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_negate(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_positive(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_positive(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_positive(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_invert(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_invert(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_invert(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_logicalNot(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_logicalNot(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_logicalNot(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_lessThan(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_lessThan(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_lessThan(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfLessThan(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfLessThan(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfLessThan(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessLessThan(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessLessThan(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessLessThan(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfLessThanConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfLessThanConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfLessThanConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessLessThanConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessLessThanConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessLessThanConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_lessEqual(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_lessEqual(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_lessEqual(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfLessEqual(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfLessEqual(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfLessEqual(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessLessEqual(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessLessEqual(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessLessEqual(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfLessEqualConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfLessEqualConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfLessEqualConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessLessEqualConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessLessEqualConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessLessEqualConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_equal(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_equal(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_equal(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfEqual(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfEqual(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfEqual(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessEqual(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessEqual(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessEqual(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfEqualConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfEqualConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfEqualConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessEqualConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessEqualConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessEqualConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_notEqual(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_notEqual(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_notEqual(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfNotEqual(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfNotEqual(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfNotEqual(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessNotEqual(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessNotEqual(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessNotEqual(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfNotEqualConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfNotEqualConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfNotEqualConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessNotEqualConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessNotEqualConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessNotEqualConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_greaterThan(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_greaterThan(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_greaterThan(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfGreaterThan(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfGreaterThan(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfGreaterThan(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessGreaterThan(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessGreaterThan(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessGreaterThan(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfGreaterThanConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfGreaterThanConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfGreaterThanConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessGreaterThanConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessGreaterThanConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessGreaterThanConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_greaterEqual(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_greaterEqual(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_greaterEqual(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfGreaterEqual(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfGreaterEqual(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfGreaterEqual(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessGreaterEqual(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessGreaterEqual(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessGreaterEqual(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfGreaterEqualConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfGreaterEqualConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfGreaterEqualConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessGreaterEqualConstant(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessGreaterEqualConstant(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessGreaterEqualConstant(ts, fp, k, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_isSame(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_isSame(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_isSame(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_isNotSame(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_isNotSame(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_isNotSame(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_contains(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_contains(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_contains(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_notContains(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_notContains(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_notContains(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jump(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t b);
static APUS_TAIL void apus_tail_jump(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jump(ts, fp, pc, (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpBack(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t b);
static APUS_TAIL void apus_tail_jumpBack(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  intptr_t instruction = pc;
  [[clang::always_inline]] pc = apus_op_jumpBack(ts, fp, pc, (intptr_t)(int64_t)(int32_t)(ins >> 32));
  if (__builtin_expect(++*(uint16_t *)(instruction - 6) == 0, 0)) {
    pc = apus_loop_is_hot(ts, instruction, pc); fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  }
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_enterTrace(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_enterTrace(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_enterTrace(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfTrue(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_jumpIfTrue(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfTrue(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfFalse(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_jumpIfFalse(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfFalse(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfNone(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_jumpIfNone(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfNone(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfNotNone(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_jumpIfNotNone(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfNotNone(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_getIterator(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_getIterator(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_getIterator(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_forIterate(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_forIterate(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_forIterate(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(int16_t)(ins >> 48));
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_call(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_call(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_call(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_callMethod(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_callMethod(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_callMethod(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_callKeywords(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_callKeywords(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_callKeywords(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_callMethodKeywords(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_callMethodKeywords(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_callMethodKeywords(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_callExpanded(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_callExpanded(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_callExpanded(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_returnValue(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a);
static APUS_TAIL void apus_tail_returnValue(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_returnValue(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff));
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_generatorEntry(intptr_t ts, intptr_t fp, intptr_t pc);
static APUS_TAIL void apus_tail_generatorEntry(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_generatorEntry(ts, fp, pc);
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_yieldValue(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_yieldValue(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_yieldValue(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_yieldDelegated(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_yieldDelegated(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_yieldDelegated(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  fp = *(intptr_t *)ts; k = *(intptr_t *)(ts + 8);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_getYieldFromIterator(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_getYieldFromIterator(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_getYieldFromIterator(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_send(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_send(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_send(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(int16_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_getAwaitable(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_getAwaitable(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_getAwaitable(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_getAsyncIterator(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_getAsyncIterator(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_getAsyncIterator(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_getAsyncNext(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_getAsyncNext(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_getAsyncNext(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_asyncWithEnter(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_asyncWithEnter(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_asyncWithEnter(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessAsyncEnd(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_jumpUnlessAsyncEnd(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessAsyncEnd(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)(int64_t)(int32_t)(ins >> 32));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_buildTuple(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_buildTuple(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_buildTuple(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_buildList(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_buildList(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_buildList(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_buildSet(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_buildSet(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_buildSet(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_buildMap(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_buildMap(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_buildMap(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_buildString(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_buildString(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_buildString(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_listAppend(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_listAppend(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_listAppend(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_setAdd(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_setAdd(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_setAdd(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_mapAdd(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_mapAdd(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_mapAdd(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_listExtend(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_listExtend(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_listExtend(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_setUpdate(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_setUpdate(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_setUpdate(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_dictUpdate(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_dictUpdate(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_dictUpdate(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_dictMerge(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_dictMerge(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_dictMerge(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_listToTuple(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_listToTuple(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_listToTuple(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_unpackSequence(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_unpackSequence(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_unpackSequence(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_unpackExtended(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_unpackExtended(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_unpackExtended(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_convertValue(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_convertValue(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_convertValue(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_formatSimple(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_formatSimple(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_formatSimple(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_formatValue(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_formatValue(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_formatValue(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessSequence(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessSequence(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessSequence(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpUnlessMapping(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpUnlessMapping(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpUnlessMapping(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_getLength(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_getLength(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_getLength(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_matchKeys(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_matchKeys(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_matchKeys(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_matchClass(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_matchClass(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_matchClass(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_makeFunction(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_makeFunction(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_makeFunction(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadBuildClass(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a);
static APUS_TAIL void apus_tail_loadBuildClass(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadBuildClass(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_loadAssertionError(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a);
static APUS_TAIL void apus_tail_loadAssertionError(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_loadAssertionError(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_setupAnnotations(intptr_t ts, intptr_t fp, intptr_t pc);
static APUS_TAIL void apus_tail_setupAnnotations(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_setupAnnotations(ts, fp, pc);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_importName(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_importName(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_importName(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_importFrom(intptr_t ts, intptr_t fp, intptr_t k, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_importFrom(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_importFrom(ts, fp, k, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_importStar(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a);
static APUS_TAIL void apus_tail_importStar(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_importStar(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_printExpression(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a);
static APUS_TAIL void apus_tail_printExpression(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_printExpression(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_raiseException(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a);
static APUS_TAIL void apus_tail_raiseException(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_raiseException(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_raiseFrom(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_raiseFrom(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_raiseFrom(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_raiseCurrent(intptr_t ts, intptr_t fp, intptr_t pc);
static APUS_TAIL void apus_tail_raiseCurrent(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_raiseCurrent(ts, fp, pc);
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_reraise(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a);
static APUS_TAIL void apus_tail_reraise(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_reraise(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_pushHandled(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b);
static APUS_TAIL void apus_tail_pushHandled(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_pushHandled(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_popHandled(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a);
static APUS_TAIL void apus_tail_popHandled(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_popHandled(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_jumpIfNoMatch(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_jumpIfNoMatch(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_jumpIfNoMatch(ts, fp, pc, (intptr_t)(int16_t)(ins >> 16), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_splitException(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_splitException(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_splitException(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_joinExceptions(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_joinExceptions(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_joinExceptions(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_withEnter(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_withEnter(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_withEnter(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
APUS_SWIFT intptr_t apus_op_withExit(intptr_t ts, intptr_t fp, intptr_t pc, intptr_t a, intptr_t b, intptr_t c);
static APUS_TAIL void apus_tail_withExit(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts, uint64_t ins) {
  [[clang::always_inline]] pc = apus_op_withExit(ts, fp, pc, (intptr_t)((ins >> 16) & 0xffff), (intptr_t)((ins >> 32) & 0xffff), (intptr_t)(ins >> 48));
  APUS_NEXT;
}
static const apus_handler apus_handlers[256] = {
  apus_tail_nop,
  apus_tail_halt,
  apus_tail_unwind,
  apus_tail_move,
  apus_tail_loadConstant,
  apus_tail_loadInteger,
  apus_tail_loadNull,
  apus_tail_checkBound,
  apus_tail_makeCell,
  apus_tail_loadCell,
  apus_tail_storeCell,
  apus_tail_deleteCell,
  apus_tail_loadClosure,
  apus_tail_loadFree,
  apus_tail_storeFree,
  apus_tail_deleteFree,
  apus_tail_loadClassFree,
  apus_tail_loadName,
  apus_tail_storeName,
  apus_tail_deleteName,
  apus_tail_loadGlobal,
  apus_tail_storeGlobal,
  apus_tail_deleteGlobal,
  apus_tail_loadAttribute,
  apus_tail_storeAttribute,
  apus_tail_deleteAttribute,
  apus_tail_loadMethod,
  apus_tail_loadItem,
  apus_tail_loadItemInteger,
  apus_tail_storeItem,
  apus_tail_deleteItem,
  apus_tail_buildSlice,
  apus_tail_add,
  apus_tail_inplaceAdd,
  apus_tail_subtract,
  apus_tail_inplaceSubtract,
  apus_tail_multiply,
  apus_tail_inplaceMultiply,
  apus_tail_trueDivide,
  apus_tail_inplaceTrueDivide,
  apus_tail_floorDivide,
  apus_tail_inplaceFloorDivide,
  apus_tail_modulo,
  apus_tail_inplaceModulo,
  apus_tail_power,
  apus_tail_inplacePower,
  apus_tail_matrixMultiply,
  apus_tail_inplaceMatrixMultiply,
  apus_tail_leftShift,
  apus_tail_inplaceLeftShift,
  apus_tail_rightShift,
  apus_tail_inplaceRightShift,
  apus_tail_bitAnd,
  apus_tail_inplaceBitAnd,
  apus_tail_bitOr,
  apus_tail_inplaceBitOr,
  apus_tail_bitXor,
  apus_tail_inplaceBitXor,
  apus_tail_addConstant,
  apus_tail_inplaceAddConstant,
  apus_tail_subtractConstant,
  apus_tail_inplaceSubtractConstant,
  apus_tail_multiplyConstant,
  apus_tail_trueDivideConstant,
  apus_tail_floorDivideConstant,
  apus_tail_moduloConstant,
  apus_tail_powerConstant,
  apus_tail_leftShiftConstant,
  apus_tail_rightShiftConstant,
  apus_tail_bitAndConstant,
  apus_tail_negate,
  apus_tail_positive,
  apus_tail_invert,
  apus_tail_logicalNot,
  apus_tail_lessThan,
  apus_tail_jumpIfLessThan,
  apus_tail_jumpUnlessLessThan,
  apus_tail_jumpIfLessThanConstant,
  apus_tail_jumpUnlessLessThanConstant,
  apus_tail_lessEqual,
  apus_tail_jumpIfLessEqual,
  apus_tail_jumpUnlessLessEqual,
  apus_tail_jumpIfLessEqualConstant,
  apus_tail_jumpUnlessLessEqualConstant,
  apus_tail_equal,
  apus_tail_jumpIfEqual,
  apus_tail_jumpUnlessEqual,
  apus_tail_jumpIfEqualConstant,
  apus_tail_jumpUnlessEqualConstant,
  apus_tail_notEqual,
  apus_tail_jumpIfNotEqual,
  apus_tail_jumpUnlessNotEqual,
  apus_tail_jumpIfNotEqualConstant,
  apus_tail_jumpUnlessNotEqualConstant,
  apus_tail_greaterThan,
  apus_tail_jumpIfGreaterThan,
  apus_tail_jumpUnlessGreaterThan,
  apus_tail_jumpIfGreaterThanConstant,
  apus_tail_jumpUnlessGreaterThanConstant,
  apus_tail_greaterEqual,
  apus_tail_jumpIfGreaterEqual,
  apus_tail_jumpUnlessGreaterEqual,
  apus_tail_jumpIfGreaterEqualConstant,
  apus_tail_jumpUnlessGreaterEqualConstant,
  apus_tail_isSame,
  apus_tail_isNotSame,
  apus_tail_contains,
  apus_tail_notContains,
  apus_tail_jump,
  apus_tail_jumpBack,
  apus_tail_enterTrace,
  apus_tail_jumpIfTrue,
  apus_tail_jumpIfFalse,
  apus_tail_jumpIfNone,
  apus_tail_jumpIfNotNone,
  apus_tail_getIterator,
  apus_tail_forIterate,
  apus_tail_call,
  apus_tail_callMethod,
  apus_tail_callKeywords,
  apus_tail_callMethodKeywords,
  apus_tail_callExpanded,
  apus_tail_returnValue,
  apus_tail_generatorEntry,
  apus_tail_yieldValue,
  apus_tail_yieldDelegated,
  apus_tail_getYieldFromIterator,
  apus_tail_send,
  apus_tail_getAwaitable,
  apus_tail_getAsyncIterator,
  apus_tail_getAsyncNext,
  apus_tail_asyncWithEnter,
  apus_tail_jumpUnlessAsyncEnd,
  apus_tail_buildTuple,
  apus_tail_buildList,
  apus_tail_buildSet,
  apus_tail_buildMap,
  apus_tail_buildString,
  apus_tail_listAppend,
  apus_tail_setAdd,
  apus_tail_mapAdd,
  apus_tail_listExtend,
  apus_tail_setUpdate,
  apus_tail_dictUpdate,
  apus_tail_dictMerge,
  apus_tail_listToTuple,
  apus_tail_unpackSequence,
  apus_tail_unpackExtended,
  apus_tail_convertValue,
  apus_tail_formatSimple,
  apus_tail_formatValue,
  apus_tail_jumpUnlessSequence,
  apus_tail_jumpUnlessMapping,
  apus_tail_getLength,
  apus_tail_matchKeys,
  apus_tail_matchClass,
  apus_tail_makeFunction,
  apus_tail_loadBuildClass,
  apus_tail_loadAssertionError,
  apus_tail_setupAnnotations,
  apus_tail_importName,
  apus_tail_importFrom,
  apus_tail_importStar,
  apus_tail_printExpression,
  apus_tail_raiseException,
  apus_tail_raiseFrom,
  apus_tail_raiseCurrent,
  apus_tail_reraise,
  apus_tail_pushHandled,
  apus_tail_popHandled,
  apus_tail_jumpIfNoMatch,
  apus_tail_splitException,
  apus_tail_joinExceptions,
  apus_tail_withEnter,
  apus_tail_withExit,
};
static void apus_start(intptr_t pc, intptr_t fp, intptr_t k, intptr_t ts) {
  uint64_t ins = *(const uint64_t *)pc;
  apus_handlers[(uint8_t)ins](pc + 8, fp, k, ts, ins);
}
