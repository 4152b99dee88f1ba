#include "CProcess.h"

#include <string.h>

// SHA-256, FIPS 180-4. In C so that hashing a runtime's binary is quick in debug builds too.

static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotate(uint32_t word, int count) { return word >> count | word << (32 - count); }

static void compress(uint32_t state[8], const uint8_t block[64]) {
    uint32_t schedule[64];
    for (int i = 0; i < 16; ++i) {
        const uint8_t *byte = block + 4 * i;
        schedule[i] = (uint32_t)byte[0] << 24 | (uint32_t)byte[1] << 16 | (uint32_t)byte[2] << 8 | byte[3];
    }
    for (int i = 16; i < 64; ++i) {
        uint32_t early = schedule[i - 15], late = schedule[i - 2];
        schedule[i] = schedule[i - 16] + (rotate(early, 7) ^ rotate(early, 18) ^ early >> 3) + schedule[i - 7] +
                      (rotate(late, 17) ^ rotate(late, 19) ^ late >> 10);
    }
    uint32_t w[8];
    memcpy(w, state, sizeof w);
    for (int i = 0; i < 64; ++i) {
        uint32_t first = w[7] + (rotate(w[4], 6) ^ rotate(w[4], 11) ^ rotate(w[4], 25)) + ((w[4] & w[5]) ^ (~w[4] & w[6])) +
                         constants[i] + schedule[i];
        uint32_t second = (rotate(w[0], 2) ^ rotate(w[0], 13) ^ rotate(w[0], 22)) +
                          ((w[0] & w[1]) ^ (w[0] & w[2]) ^ (w[1] & w[2]));
        memmove(w + 1, w, 7 * sizeof w[0]);
        w[4] += first;
        w[0] = first + second;
    }
    for (int i = 0; i < 8; ++i) state[i] += w[i];
}

void apus_sha256_start(apus_sha256 *hash) {
    static const uint32_t initial[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    memcpy(hash->state, initial, sizeof initial);
    hash->byte_count = 0;
}

void apus_sha256_update(apus_sha256 *hash, const uint8_t *bytes, size_t count) {
    size_t used = hash->byte_count % 64;
    hash->byte_count += count;
    while (count > 0) {
        size_t part = 64 - used < count ? 64 - used : count;
        memcpy(hash->pending + used, bytes, part);
        bytes += part;
        count -= part;
        used += part;
        if (used == 64) {
            compress(hash->state, hash->pending);
            used = 0;
        }
    }
}

void apus_sha256_finish(apus_sha256 *hash, uint8_t digest[32]) {
    uint64_t bits = hash->byte_count * 8;
    uint8_t padding[72] = {0x80};
    size_t used = hash->byte_count % 64;
    size_t zeros = (used < 56 ? 56 : 120) - used;
    for (int i = 0; i < 8; ++i) padding[zeros + i] = (uint8_t)(bits >> (56 - 8 * i));
    apus_sha256_update(hash, padding, zeros + 8);
    for (int i = 0; i < 32; ++i) digest[i] = (uint8_t)(hash->state[i / 4] >> (24 - 8 * (i % 4)));
}
