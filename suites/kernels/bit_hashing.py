"""Checksums over bytes with masks and shifts: CRC-32 by table, FNV-1a and a Fletcher sum, below and above 32 bits."""


def table():
    entries = []
    for number in range(256):
        for _ in range(8):
            number = (number >> 1) ^ 0xEDB88320 if number & 1 else number >> 1
        entries.append(number)
    return entries


def crc32(data, entries):
    value = 0xFFFFFFFF
    for byte in data:
        value = (value >> 8) ^ entries[(value ^ byte) & 0xFF]
    return value ^ 0xFFFFFFFF


def fnv1a(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def fletcher(data):
    low = 0
    high = 0
    for byte in data:
        low = (low + byte) % 65535
        high = (high + low) % 65535
    return high << 16 | low


def run(size):
    data = bytes([i * i % 251 for i in range(size)])
    entries = table()
    return "%08x %016x %08x" % (crc32(data, entries), fnv1a(data), fletcher(data))
