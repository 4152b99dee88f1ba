# binascii and select.
import binascii
import posix
import select


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


for data in (b"", b"a", b"ab", b"abc", b"abcd", bytes(range(256)), b"\xff" * 50):
    encoded = binascii.b2a_base64(data)
    print(encoded, binascii.a2b_base64(encoded) == data, binascii.b2a_base64(data, newline=False)[-4:])
    print(binascii.hexlify(data), binascii.unhexlify(binascii.hexlify(data)) == data, binascii.crc32(data), binascii.crc_hqx(data, 0))
    show(binascii.b2a_uu, data[:45])
    print(binascii.a2b_uu(binascii.b2a_uu(data[:45])) == data[:45], binascii.b2a_uu(data[:5], backtick=True))
for text in ("YWJj", "YW Jj\n", "YWJ", "YW==", "YW=", "Y", "YWJjZ", "=", "YQ==YQ==", "YQ==\n", "\xe9", "Y?W@Jj", "====", "YWJj=", "AB=C=D"):
    show(binascii.a2b_base64, text)
    show(binascii.a2b_base64, text, strict_mode=True)
print(binascii.hexlify(b"abcdef", ":"), binascii.hexlify(b"abcdef", b"-", 2), binascii.hexlify(b"abcde", ".", -2), binascii.b2a_hex(memoryview(b"ab")))
for wrong in ("abc", "zz", "ab c", b"0G", 5, "\xe9\xe9"):
    show(binascii.unhexlify, wrong)
show(binascii.hexlify, "text")
show(binascii.b2a_uu, b"x" * 46)
for line in (b"", b"#86)C\n", b"#86)", b"#86)C  \n", b"#86)Cx", b"\x80", b" ", b"!\x7f"):
    show(binascii.a2b_uu, line)
print(binascii.crc32(b"world", binascii.crc32(b"hello ")) == binascii.crc32(b"hello world"), binascii.crc32(b"x", -1), binascii.crc32(b"x", 2**70 + 5))
for data in (b"plain", b"a=b", b"caf\xe9 end ", b"tab\t\nline \r\nx", b"x" * 100, b"_ under score", b".\n.a", b"a\x00b", b"=" * 40):
    print(binascii.b2a_qp(data), binascii.b2a_qp(data, True), binascii.b2a_qp(data, istext=False), binascii.b2a_qp(data, header=True))
for data in (b"a=3Db", b"a=\nb", b"a=\r\nb", b"=", b"=4", b"=ZZ", b"==", b"a_b", b"=e9"):
    print(binascii.a2b_qp(data), binascii.a2b_qp(data, header=True))
print(issubclass(binascii.Error, ValueError), binascii.Error, binascii.Incomplete)

read, write = posix.pipe()
print(select.select([read], [write], [], 0) == ([], [write], []))
posix.write(write, b"x")
print(select.select([read], [], [], 5) == ([read], [], []))


class File:
    def fileno(self):
        return read


file = File()
print(select.select([file], [], [])[0] == [file])
poller = select.poll()
poller.register(read, select.POLLIN)
poller.register(write)
print(sorted(poller.poll(0)) == sorted([(read, select.POLLIN), (write, select.POLLOUT)]))
poller.unregister(write)
poller.modify(read, 0)
print(poller.poll(10))
with select.epoll() as epoll:
    epoll.register(read, select.EPOLLIN)
    print(epoll.poll(1) == [(read, select.EPOLLIN)], epoll.fileno() > 0, epoll.closed)
    posix.read(read, 1)
    print(epoll.poll(0.01), epoll.poll(0))
    epoll.modify(read, 0)
    epoll.unregister(read)
    show(epoll.unregister, read)
print(epoll.closed)
show(epoll.poll)
for arguments in (([5.5], [], []), ([-1], [], []), ([], [], [], -1), ([], [], [], "x"), ([5000], [], []), (5, [], [])):
    show(select.select, *arguments)
show(poller.unregister, 999)
show(poller.modify, 999, 1)
print(select.error is OSError, select.PIPE_BUF)
