# The Mersenne Twister and the hash functions.
import _blake2
import _md5
import _random
import _sha1
import _sha256
import _sha3
import _sha512


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


r = _random.Random(42)
print([r.random() for _ in range(3)], [r.getrandbits(k) for k in (1, 5, 32, 33, 64, 100, 200, 0)])
for seed in (0, -5, 2**100, 1, True, 2**32, 2**32 - 1, 3.5, 10**50):
    r = _random.Random(seed)
    print(seed, r.random(), r.getrandbits(70))
r.seed(7)
state = r.getstate()
first = [r.random() for _ in range(1000)]
r.setstate(state)
print(first == [r.random() for _ in range(1000)], len(state), state[-1], sum(first))
for bad in (5, (1, 2), tuple(range(624)) + (700,), tuple(range(624)) + (-1,)):
    show(r.setstate, bad)
show(r.getrandbits, -1)
show(r.getrandbits, "x")
show(r.seed, [])
show(_random.Random, 1, 2)
print(_random.Random().random() != _random.Random().random(), 0 <= _random.Random().random() < 1)


class Sub(_random.Random):
    pass


print(Sub(5).random() == _random.Random(5).random())
messages = [b"", b"abc", b"a" * 55, b"a" * 56, b"b" * 63, b"b" * 64, b"c" * 65, b"d" * 111, b"d" * 112, b"e" * 127, b"e" * 128, b"f" * 129,
            b"g" * 135, b"g" * 136, b"h" * 137, b"i" * 1000, bytes(range(256)) * 7]
for function in (_md5.md5, _sha1.sha1, _sha256.sha224, _sha256.sha256, _sha512.sha384, _sha512.sha512, _sha3.sha3_224, _sha3.sha3_256,
                 _sha3.sha3_384, _sha3.sha3_512, _blake2.blake2b, _blake2.blake2s):
    digests = [function(message).hexdigest() for message in messages]
    print(function().name, function().digest_size, function().block_size, digests[0], digests[1])
    print(digests[2:])
    h = function()
    for start in range(0, 1000, 37):
        h.update((b"x" * 1000)[start:start + 37])
    copy = h.copy()
    h.update(b"more")
    print(h.hexdigest(), copy.hexdigest() == function(b"x" * 1000).hexdigest(), h.digest().hex() == h.hexdigest())
for function in (_sha3.shake_128, _sha3.shake_256):
    print([function(message).hexdigest(20) for message in messages[:4]], function(b"long").hexdigest(400))
print(_blake2.blake2b(b"a", digest_size=20, key=b"key", salt=b"salt", person=b"person").hexdigest())
print(_blake2.blake2s(b"a", digest_size=16, key=b"k" * 32, salt=b"12345678", person=b"p", last_node=True, node_depth=1, node_offset=5).hexdigest())
print(_blake2.blake2b(b"x" * 300, fanout=2, depth=2, leaf_size=4096, inner_size=64).hexdigest(), _blake2.blake2b(key=b"only").hexdigest())
for wrong in ("text", 5, None):
    show(_sha256.sha256, wrong)
show(_md5.md5, memoryview(b"abcdef")[::2])
print(_sha256.sha256(bytearray(b"abc")).hexdigest() == _sha256.sha256(memoryview(b"abc")).hexdigest())
